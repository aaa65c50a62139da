import { type Document, type Parameter, resolve, type Schema } from "@incident-clients/openapi";
import { sentence } from "../names.ts";
import { LeftOut, type Notes } from "../notes.ts";
import { scalarExample } from "./samples.ts";
import { tidySchema } from "./schema.ts";

/** Headers that the client sends by itself. */
const sentAnyway = ["accept", "authorization", "content-type", "user-agent"];

type Styled = Parameter & { style?: string; explode?: boolean; example?: unknown; content?: object };

/** The parameters that the client can send, each with an example. */
export function tidyParameters(
  document: Document,
  path: string,
  given: Parameter[],
  id: string,
  notes: Notes,
): Parameter[] {
  const inPath = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name);
  // An operation's own parameter takes the place of the path's.
  const unique = new Map(given.map((one) => [`${one.in} ${one.name}`, one as Styled]));
  for (const name of inPath) {
    if (unique.has(`path ${name}`)) continue;
    notes.add("Wrong in the document", `\`${id}\`: the path has a parameter {${name}} that is not described`);
    unique.set(`path ${name}`, { name, in: "path", required: true, schema: { type: "string" } });
  }
  return [...unique.values()].flatMap((parameter): Parameter[] => {
    const { name, in: place } = parameter;
    if (place === "header" && sentAnyway.includes(name.toLowerCase())) {
      noteMedia(parameter, id, notes);
      return [];
    }
    if (place === "path" && !inPath.includes(name)) return [];
    const schema = simpleSchema(document, parameter, id, notes);
    const isArray = schema?.type === "array";
    const why =
      place === "cookie"
        ? "clients send no cookies"
        : !schema
          ? "objects have no one form in a query"
          : isArray && (place !== "query" || parameter.explode === false || (parameter.style ?? "form") !== "form")
            ? `lists are repeated (\`a=1&a=2\`) and nothing else`
            : undefined;
    if (why !== undefined || !schema) {
      if (parameter.required) throw new LeftOut(`it needs the ${place} parameter \`${name}\`: ${why}`);
      notes.add("Left out", `\`${id}\`: the ${place} parameter \`${name}\`: ${why}`);
      return [];
    }
    const shown = Object.values(parameter.examples ?? {}).map((one) => resolve(document, one).value);
    const wanted = [...shown, parameter.example, ...((schema.examples as unknown[]) ?? [])];
    const value = isArray
      ? [scalarExample(name, (schema.items ?? {}) as Schema, wanted.flat())]
      : scalarExample(name, schema, wanted);
    delete schema.examples;
    if (!parameter.description) notes.list("Described from names alone", "some of its parameters", id);
    return [
      {
        name,
        in: place,
        required: place === "path" || parameter.required === true,
        description: parameter.description?.trim() || schema.description || `${sentence(name)}.`,
        schema,
        examples: { usual: { value } },
      },
    ];
  });
}

/** Says where the client's own media type is not the one that the document asks for. */
function noteMedia({ name, schema = {}, example }: Styled, id: string, notes: Notes): void {
  const value = schema.default ?? schema.const ?? schema.enum?.[0] ?? example ?? schema.example;
  if (/^(accept|content-type)$/i.test(name) && typeof value === "string" && !/^(application\/json|\*\/\*)/.test(value))
    notes.list("Left out", `the header \`${name}: ${value}\`, in whose place the client sends its own`, id);
}

/** The schema of a parameter as one on the wire can be: a scalar, or a list of scalars. */
function simpleSchema(
  document: Document,
  { name, in: place, schema: given, required }: Styled,
  id: string,
  notes: Notes,
): Schema | undefined {
  const context = { document, side: "request", notes, refer: () => "" } as const;
  const inline = (schema: Schema): Schema => {
    const target = resolve(document, schema);
    const [branch] = [...(target.anyOf ?? []), ...(target.oneOf ?? []), ...(target.allOf ?? [])];
    if (branch && !target.type)
      return { ...inline(branch), ...(target.description && { description: target.description }) };
    return target;
  };
  const target = inline(given ?? { type: "string" });
  const type = [target.type].flat().find((one) => one !== "null") ?? "string";
  if (type === "object") return undefined;
  const items = inline((target.items as Schema) ?? { type: "string" });
  if (type === "array" && [items.type].flat().some((one) => one === "object" || one === "array")) return undefined;
  const schema = tidySchema(
    context,
    { ...target, type, ...(type === "array" && { items: { ...items, type: [items.type].flat()[0] ?? "string" } }) },
    `${id} ${name}`,
    name,
  );
  if (schema.enum) schema.enum = schema.enum.filter((value) => value !== null);
  if (place === "header" || (place === "path" && !["string", "integer", "number"].includes(type)))
    return {
      type: "string",
      // An empty value is a missing one.
      ...((place === "path" || required) && { minLength: 1 }),
      ...(schema.description && { description: schema.description }),
    };
  if (place === "path" && type === "string" && !schema.enum && schema.const === undefined && !schema.format)
    schema.minLength = Math.max(1, Number(schema.minLength ?? 0));
  // An empty value is a missing one to many servers, and a list without an item is not sent at all.
  const { type: ofItems, enum: known } = (schema.items ?? {}) as Schema;
  const close = [
    "minLength",
    "pattern",
    "minItems",
    "format",
    ...(ofItems === "string" && !known ? ["uniqueItems"] : []),
  ];
  const loose = close.filter((keyword) => keyword in schema && place === "query" && !required);
  for (const keyword of loose) delete schema[keyword];
  if (loose.length > 0)
    notes.list(
      "Changed",
      `${loose.join(" and ")} of the query parameter \`${name}\` went, because an empty value may mean a missing one`,
      id,
    );
  return schema;
}
