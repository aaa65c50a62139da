import { own, type Schema } from "./rules.ts";

/** The path and query parameters of an operation. */
export interface Parameters {
  readonly path: Readonly<Record<string, Schema>>;
  readonly query: Readonly<Record<string, Schema>>;
  readonly required: readonly string[];
}

/** Makes the schema of all parameters of an operation; a URL has no others. */
export function parametersSchema({ path, query, required }: Parameters): Schema {
  const part = (properties: Parameters["path"]) => ({
    type: "object",
    properties,
    additionalProperties: false,
    required: required.filter((name) => Object.hasOwn(properties, name)),
  });
  return { type: "object", properties: { path: part(path), query: part(query) } };
}

/** The parts of a call that say what its parameters are. */
export interface Located {
  readonly operation: { readonly path: string };
  readonly url: string;
  readonly given?: { readonly path?: object } | undefined;
}

/** Reads the parameters of a call from its URL, each as what its schema wants where its text can be that. */
export function readParameters({ url, operation, given }: Located, { path, query }: Parameters): unknown {
  const template = operation.path;
  const { pathname, searchParams } = new URL(url);
  const names = [...template.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name);
  const pattern = template.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{[^{}]+\}/g, "([^/]+)");
  const [, ...texts] = new RegExp(`${pattern}$`).exec(pathname) ?? [];
  const inPath = texts.map((text, index) => {
    const name = names[index] ?? "";
    return [name, read(own(path, name), decodeURIComponent(text))];
  });
  const inQuery = [...new Set(searchParams.keys())].map((name) => {
    const schema = own(query, name);
    const all = searchParams.getAll(name);
    const isList = own(schema, "type") === "array";
    const values = all.map((text) => read(isList ? own(schema, "items") : schema, text));
    return [name, isList || values.length > 1 ? values : values[0]];
  });
  // A path parameter that the template does not have is in no URL.
  return {
    path: { ...(own(given, "path") as object), ...Object.fromEntries(inPath) },
    query: Object.fromEntries(inQuery),
  };
}

function read(schema: unknown, text: string): unknown {
  const types = [own(schema, "type")].flat();
  if (types.includes("boolean") && /^(true|false)$/.test(text)) return text === "true";
  const isNumber = types.includes("integer") || types.includes("number");
  return isNumber && text.trim() !== "" && !Number.isNaN(Number(text)) ? Number(text) : text;
}
