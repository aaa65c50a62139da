import { type Document, type Parameter, resolve, type Schema } from "@incident-clients/openapi";
import { LeftOut, type Notes } from "../notes.ts";
import { flatten } from "./flatten.ts";
import { isHeaderName } from "./responses.ts";
import { tidySchema } from "./schema.ts";
import { isScalar, isSupported, scalarExample } from "./values.ts";

/** Headers that the client sends by itself. */
const sentAnyway = ["accept", "authorization", "content-type", "user-agent"];

type Styled = Parameter & { style?: string; explode?: boolean; example?: unknown; content?: Record<string, unknown> };

/** The parameters that the client can send, each with an example. */
export function tidyParameters(document: Document, path: string, given: Parameter[], id: string, notes: Notes) {
  const inPath = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name = ""]) => name);
  const odd = inPath.find((name) => !/^[A-Za-z_][\w.-]*$/.test(name));
  if (odd !== undefined) throw new LeftOut(`{${odd}} in its path is not a name`);
  if (/\}[^/{]*\{/.test(path))
    throw new LeftOut("a part of its path has two parameters, which no server could tell apart");
  // An operation's own parameter takes the place of the path's.
  const all = new Map(given.map((one) => [`${one.in} ${one.name}`, one as Styled]));
  for (const name of inPath.filter((one) => !all.has(`path ${one}`))) {
    notes.add("Wrong in the document", `the path has a parameter {${name}} that is not described`, id);
    all.set(`path ${name}`, { name, in: "path", required: true, schema: { type: "string" } });
  }
  return [...all.values()].flatMap((parameter): Parameter[] => {
    const { name, in: place, description } = parameter;
    if (place === "header" && sentAnyway.includes(name.toLowerCase())) {
      noteMedia(parameter, id, notes);
      return [];
    }
    if (place === "path" && !inPath.includes(name)) return [];
    const needed = place === "path" || parameter.required === true;
    const schema = schemaOf(document, parameter, needed, id, notes);
    if (typeof schema === "string") {
      if (needed) throw new LeftOut(`it needs the ${place} parameter \`${name}\`: ${schema}`);
      notes.add("Left out", `the ${place} parameter \`${name}\`: ${schema}`, id);
      return [];
    }
    if (!description) notes.add("Describe", "the parameters of this operation", id);
    const shown = Object.values(parameter.examples ?? {}).map((one) => resolve(document, one).value);
    const wanted = [...shown, parameter.example, ...((schema.examples as unknown[]) ?? [])].flat();
    const { examples: _, ...own } = schema;
    const { type, items = {}, minItems } = own;
    const item = scalarExample(name, type === "array" ? (items as Schema) : own, wanted);
    const lists = [[item], Array(Number(minItems ?? 1)).fill(item)];
    const value = type === "array" ? scalarExample(name, own, lists) : item;
    const text = description?.trim() || schema.description;
    return [
      {
        name,
        in: place,
        required: needed,
        ...(text && { description: text }),
        schema: own,
        examples: { usual: { value } },
      },
    ];
  });
}

/** Says where the client's own media type is not the one that the document asks for. */
function noteMedia({ name, schema = {}, example }: Styled, id: string, notes: Notes): void {
  const value = schema.default ?? schema.const ?? schema.enum?.[0] ?? example ?? schema.example;
  if (/^(accept|content-type)$/i.test(name) && typeof value === "string" && !/^(application\/json|\*\/\*)/.test(value))
    notes.add("Left out", `the header \`${name}: ${value}\`, in whose place the client sends its own`, id);
}

/** The schema of a parameter as one on the wire can be, a scalar or a list of scalars; else why there is none. */
function schemaOf(document: Document, parameter: Styled, needed: boolean, id: string, notes: Notes): Schema | string {
  const { name, in: place, schema: given = { type: "string" } } = parameter;
  if (place === "header" && !isHeaderName(name)) return "no header can have that name";
  if (place === "cookie") return "clients send no cookies";
  if (parameter.content) return "it is a text in another format";
  if (!["path", "query", "header"].includes(place)) return "it stands nowhere";
  const context = { document, side: "request", notes, refer: () => "", part: (schema: Schema) => schema } as const;
  const inline = (schema: unknown): Schema => {
    const target = flatten(document, resolve(document, flatten(document, (schema ?? {}) as Schema)));
    const branches = [...(target.anyOf ?? []), ...(target.oneOf ?? []), ...(target.allOf ?? [])];
    const plain = branches.map(inline).find(({ type }) => type !== "null");
    return plain && !target.type
      ? { ...plain, ...(target.description && { description: target.description }) }
      : target;
  };
  const target = inline(given);
  const type =
    [target.type].flat().find((one) => one !== "null") ?? (target.enum || target.items ? undefined : "string");
  const items = inline(target.items ?? { type: "string" });
  const single = (schema: Schema, own: Schema["type"]): Schema => ({ ...schema, ...(own && { type: own }) });
  const tidied = tidySchema(
    context,
    {
      ...single(target, type),
      ...(target.items !== undefined && {
        items: single(items, [items.type].flat().find((one) => one !== "null") ?? "string"),
      }),
    },
    `${id} ${name}`,
    name,
  );
  if (tidied.type === "array") {
    const { style = "form", explode = true } = parameter;
    if (!isScalar(tidied.items as Schema) && (tidied.items as Schema).type !== "boolean")
      return "lists hold scalars only";
    if (place !== "query" || style !== "form" || !explode) return "lists are repeated (`a=1&a=2`) and nothing else";
  } else if (!isScalar(tidied) && tidied.type !== "boolean" && !tidied.enum && tidied.const === undefined)
    return "objects have no one form here";
  if (tidied.enum) tidied.enum = tidied.enum.filter((value) => value !== null);
  const { description } = tidied;
  const text = { type: "string", ...(needed && { minLength: 1 }), ...(description && { description }) };
  if (place === "header" || (place === "path" && tidied.type === "boolean")) return text;
  return atLeastOne(tidied, place === "path" || needed, place, id, name, notes);
}

/** An empty value is a missing one to many servers, and a list without an item is not sent at all. */
function atLeastOne(schema: Schema, needed: boolean, place: string, id: string, name: string, notes: Notes): Schema {
  const isFree = schema.type === "string" && !schema.enum && schema.const === undefined;
  if (needed && isFree && !schema.format) {
    const closer: Schema = { ...schema, minLength: Math.max(1, Number(schema.minLength ?? 0)) };
    if (isSupported(closer)) return closer;
    // A pattern that takes the empty text.
    const { pattern: _, ...looser } = closer;
    notes.add("Changed", `the pattern of \`${name}\` went, because it takes an empty text`, id);
    return isSupported(looser) ? looser : { type: "string", minLength: 1 };
  }
  if (needed && schema.type === "array" && schema.minItems !== undefined && schema.minItems !== 1) {
    schema.minItems = 1;
    notes.add(
      "Changed",
      `minItems of \`${name}\` became 1, since mocks count repeated parameters in their own ways`,
      id,
    );
  }
  if (needed || place !== "query") return schema;
  const { type, enum: known } = (schema.items ?? {}) as Schema;
  const freeItems = type === "string" && !known;
  const loose = ["minLength", "pattern", "minItems", "format", ...(freeItems ? ["uniqueItems"] : [])].filter(
    (one) => one in schema,
  );
  for (const keyword of loose) delete schema[keyword];
  if (loose.length > 0)
    notes.add(
      "Changed",
      `${loose.join(" and ")} of the query parameter \`${name}\` went, because an empty value may mean a missing one`,
      id,
    );
  return schema;
}
