import { type Document, isFile, resolve, type Schema } from "@incident-clients/openapi";

/** The fields of a form with the texts on the wire, in order; of a file its content. */
export type Fields = [string, string][];

export async function readForm(form: FormData): Promise<Fields> {
  const fields: Fields = [];
  for (const [name, value] of form) fields.push([name, typeof value === "string" ? value : await value.text()]);
  return fields;
}

/** An example of a form's body as a caller gives it: its files as Blobs. */
export function withFiles(document: Document, schema: Schema, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const { properties = {} } = resolve(document, schema);
  const given = Object.entries(value).map(([name, item]) => {
    const property = resolve(document, properties[name] ?? {});
    return [name, isFile(property) && typeof item === "string" ? new Blob([item]) : item];
  });
  return Object.fromEntries(given);
}

/** What a server reads of a form: every field is a text, which it takes for what the schema says. */
export function decodeForm(document: Document, schema: Schema, fields: Fields): Record<string, unknown> {
  const { properties = {} } = resolve(document, schema);
  const names = [...new Set(fields.map(([name]) => name))];
  return Object.fromEntries(
    names.map((name) => {
      const texts = fields.flatMap(([field, text]) => (field === name ? [text] : []));
      const { type, items } = resolve(document, properties[name] ?? {});
      if (type === "array" && typeof items === "object") {
        const item = resolve(document, items);
        return [name, texts.map((text) => readText(text, item.type))];
      }
      return [name, readText(texts[0] ?? "", type)];
    }),
  );
}

/** What a text on the wire means to a server that expects a type; a text that does not fit stays one. */
export function readText(text: string, type: Schema["type"] = "string"): unknown {
  if (type === "boolean" && /^(true|false)$/.test(text)) return text === "true";
  if (type === "integer" || type === "number") return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : text;
  if (type !== "object") return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
