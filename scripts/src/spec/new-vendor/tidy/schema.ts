import { type Document, resolve, type Schema } from "@incident-clients/openapi";
import { isTextFormat } from "../../../../../packages/schema-arbitrary/src/text.ts";
import { sentence } from "../names.ts";
import type { Notes } from "../notes.ts";
import { isValid, scalarExample } from "./samples.ts";

/** Requests are as strict as the server, answers are open. */
export type Side = "request" | "response";

export interface Context {
  document: Document;
  side: Side;
  notes: Notes;
  /** The reference to write for one of the document's. */
  refer(pointer: string, at: string): string;
}

/** Keywords that are kept as they are; the others are dealt with one by one, or left out. */
const kept = (
  "type const enum minLength maxLength pattern minimum exclusiveMinimum maximum exclusiveMaximum multipleOf minItems maxItems " +
  "uniqueItems minProperties maxProperties contentMediaType contentEncoding"
).split(" ");

/** The types that a keyword says something of. */
const typesOf = (keyword: string): string[] | undefined => {
  if (/Length$|^pattern$|^content/.test(keyword)) return ["string"];
  if (/imum$|^multipleOf$/i.test(keyword)) return ["number", "integer"];
  if (/Items$/.test(keyword)) return ["array"];
  return /Properties$/.test(keyword) ? ["object"] : undefined;
};

/** Describing keywords that nothing here needs. */
const silent =
  "title xml externalDocs example examples deprecated readOnly writeOnly description $schema nullable".split(" ");
const handled =
  "$ref allOf anyOf oneOf properties required items additionalProperties discriminator format default".split(" ");

const scalars = ["string", "number", "integer"];
export const isScalar = ({ type }: Schema): boolean => [type].flat().some((one) => scalars.includes(one ?? ""));

/** A schema by the rules of specs/README.md; `at` says where it stands, for the notes. */
export function tidySchema(context: Context, given: Schema | boolean, at: string, name = ""): Schema {
  if (typeof given === "boolean") return {};
  if (given.$ref) {
    const description = given.description;
    return { ...(description && { description }), $ref: context.refer(given.$ref, at) };
  }
  const schema = merged(context, given, at);
  if (schema.$ref) return tidySchema(context, schema, at, name);
  const tidy: Schema = {};
  const type = typeOf(schema);
  if (type) tidy.type = type;
  if (schema.description) tidy.description = String(schema.description).trim();
  for (const keyword of kept) if (schema[keyword] !== undefined) tidy[keyword] = schema[keyword];
  if (type) tidy.type = type;
  dropMisplaced(context, tidy, at);
  dropImprecise(context, tidy, at);
  const left = Object.keys(schema).filter(
    (keyword) => ![...kept, ...silent, ...handled].includes(keyword) && !keyword.startsWith("x-"),
  );
  if (left.length > 0)
    context.notes.add("Left out", `${at}: the keywords ${left.join(", ")}, which the suites do not know`);

  tidyFormat(tidy, schema);
  tidyEnum(context, tidy);
  if (schema.properties || [tidy.type].flat().includes("object")) tidyProperties(context, tidy, schema, at);
  if (schema.items !== undefined || [tidy.type].flat().includes("array"))
    tidy.items = tidySchema(context, (schema.items as Schema) ?? {}, `${at}[]`, name);
  for (const keyword of ["allOf", "anyOf", "oneOf"] as const) {
    const branches = schema[keyword];
    if (branches)
      tidy[keyword] = branches.map((branch, index) => tidySchema(context, branch, `${at}/${keyword}/${index}`, name));
  }
  if (tidy.oneOf) tidyOneOf(context, tidy, schema, at);
  if (schema.discriminator && !schema.oneOf && !schema.anyOf)
    context.notes.list(
      "Left out",
      "the kinds that its discriminator tells apart: describe them, in an `anyOf` say",
      at,
    );
  if (["string", "number", "boolean"].includes(typeof schema.default) && !tidy.oneOf && !tidy.anyOf)
    tidy.default = schema.default;
  showValue(context, tidy, schema, at, name);
  return tidy;
}

/** Joins the plain objects of an `allOf`, and the schema around them, to one; leaves others as they are. */
function merged(context: Context, schema: Schema, at: string, open: Schema[] = []): Schema {
  const { allOf, ...own } = schema;
  if (!allOf || open.includes(schema)) return schema;
  const around = Object.keys(own).filter((key) => !silent.includes(key) && !key.startsWith("x-"));
  const [only] = allOf;
  if (only?.$ref && allOf.length === 1 && around.every((key) => key === "type")) {
    return own.description ? { description: own.description, $ref: only.$ref } : { $ref: only.$ref };
  }
  const parts = [
    ...allOf.map((part) => merged(context, resolve(context.document, part), at, [...open, schema])),
    own as Schema,
  ];
  const isPlain = (part: Schema) =>
    !part.oneOf && !part.anyOf && !part.allOf && !part.$ref && !part.enum && part.const === undefined;
  if (!parts.every((part) => isPlain(part) && [undefined, "object"].includes(part.type as string | undefined)))
    return schema;
  const required = [...new Set(parts.flatMap((part) => part.required ?? []))];
  const properties = Object.assign({}, ...parts.map((part) => part.properties ?? {}));
  const description = own.description ?? parts.find((part) => part.description)?.description;
  const { discriminator: _, ...whole } = Object.assign({}, ...parts);
  return {
    ...whole,
    type: "object",
    ...(description && { description }),
    properties,
    ...(required.length > 0 && { required }),
  };
}

/** The type that a schema has, or means. */
function typeOf({
  type,
  properties,
  items,
  enum: values,
  additionalProperties,
  pattern,
  minLength,
  contentMediaType,
}: Schema): Schema["type"] | undefined {
  const types = [type].flat().filter((one) => one !== undefined);
  if (types.length > 0) return types.length > 1 ? types : types[0];
  if (properties || (additionalProperties && typeof additionalProperties === "object")) return "object";
  if (items) return "array";
  if ([pattern, minLength, contentMediaType].some((keyword) => keyword !== undefined)) return "string";
  if (values?.every((value) => typeof value === "string")) return "string";
  return undefined;
}

/** Takes out what says nothing of the type, such as the length of a list in letters. */
function dropMisplaced({ notes }: Context, tidy: Schema, at: string): void {
  const types = [tidy.type].flat();
  const misplaced = Object.keys(tidy).filter((keyword) => typesOf(keyword)?.every((type) => !types.includes(type)));
  for (const keyword of misplaced) delete tidy[keyword];
  if (misplaced.length > 0)
    notes.list("Wrong in the document", `${misplaced.join(", ")}: says nothing of its type, and was left out`, at);
}

/** Takes out bounds beyond 2^53, which no number here is exact enough to keep: those of int64 or of double, most often. */
function dropImprecise({ notes }: Context, tidy: Schema, at: string): void {
  const imprecise = Object.keys(tidy).filter(
    (keyword) => /imum$/i.test(keyword) && Math.abs(Number(tidy[keyword])) > Number.MAX_SAFE_INTEGER,
  );
  for (const keyword of imprecise) delete tidy[keyword];
  if (imprecise.length > 0) notes.list("Changed", `${imprecise.join(" and ")} went, being beyond 2^53`, at);
}

function tidyFormat(tidy: Schema, { format }: Schema): void {
  if (typeof format !== "string") return;
  const numeric = ["int64", "int32", "float", "double"].includes(format);
  if (format === "binary") tidy.contentMediaType = "application/octet-stream";
  else if (format === "int64" && [tidy.type].flat().includes("integer")) tidy.format = format;
  else if (!numeric && isTextFormat(format) && tidy.type === "string") {
    tidy.format = format;
    // A format makes texts of its own lengths.
    for (const keyword of ["minLength", "maxLength", "pattern"]) delete tidy[keyword];
  }
}

/** A list of one value is a constant; in an answer, a list of texts may grow. */
function tidyEnum({ side }: Context, tidy: Schema): void {
  const values = tidy.enum && [...new Set(tidy.enum)];
  if (!values) return;
  const nullable = [tidy.type].flat().includes("null");
  tidy.enum = nullable && !values.includes(null) ? [...values, null] : values;
  if (values.length === 1 && !nullable) {
    delete tidy.enum;
    tidy.const = values[0];
  } else if (side === "response" && tidy.type === "string") {
    const { enum: known, type, description } = tidy;
    for (const key of Object.keys(tidy)) delete tidy[key];
    Object.assign(tidy, { ...(description && { description }), anyOf: [{ type, enum: known }, { type }] });
  }
}

function tidyProperties(context: Context, tidy: Schema, schema: Schema, at: string): void {
  const { side, document, notes } = context;
  const hidden = side === "request" ? "readOnly" : "writeOnly";
  const properties: Record<string, Schema> = {};
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const target = typeof property === "object" && property.$ref ? resolve(document, property) : property;
    if (property[hidden] === true || target[hidden] === true) continue;
    const own = tidySchema(context, property, `${at}.${name}`, name);
    if (!own.description && !(own.$ref && target.description)) {
      own.description = `${sentence(name)}.`;
      notes.list("Described from names alone", "some of its properties", at.split(/[.[]/)[0] ?? at);
    }
    properties[name] = own;
  }
  if (Object.keys(properties).length > 0) tidy.properties = properties;
  const ghosts = (schema.required ?? []).filter((name) => !(name in (schema.properties ?? {})));
  if (ghosts.length > 0)
    notes.add("Wrong in the document", `${at}: ${ghosts.join(", ")}, required and not described, was left out`);
  const required = (schema.required ?? []).filter((name) => name in properties);
  if (Array.isArray(schema.required) && required.length > 0) tidy.required = [...new Set(required)];
  const more = schema.additionalProperties;
  if (more === false && side === "request") tidy.additionalProperties = false;
  else if (typeof more === "object" && Object.keys(more).length > 0)
    tidy.additionalProperties = tidySchema(context, more, `${at}.*`, "value");
}

/** Keeps `oneOf` only where a required constant tells its branches; without, `anyOf` says as much as is known. */
function tidyOneOf({ document, notes }: Context, tidy: Schema, schema: Schema, at: string): void {
  const tag = (schema.discriminator as { propertyName?: string } | undefined)?.propertyName;
  const constants = (schema.oneOf ?? []).map((branch) => {
    const { required = [], properties = {} } = resolve(document, branch);
    const telling = Object.entries(properties).filter(([name, property]) => {
      const { const: constant, enum: values } = resolve(document, property);
      return required.includes(name) && (constant !== undefined || values?.length === 1);
    });
    return telling.map(([name]) => name);
  });
  const shared = constants[0]?.find(
    (name) => constants.every((names) => names.includes(name)) && (tag === undefined || tag === name),
  );
  const branches = (tidy.oneOf ?? []).filter((branch) => branch.type !== "null");
  if (shared !== undefined && branches.length === tidy.oneOf?.length) return;
  tidy.anyOf = tidy.oneOf as Schema[];
  delete tidy.oneOf;
  notes.list(
    "Decide",
    "its `oneOf` has no constant that tells the branches, so it is an `anyOf`; give each branch a required `const` if the vendor has one",
    at,
  );
}

/** Every scalar shows a value, and a default is one. */
function showValue({ notes }: Context, tidy: Schema, schema: Schema, at: string, name: string): void {
  if (!isScalar(tidy)) return;
  const { default: usual } = tidy;
  if (usual !== undefined && !isValid(tidy, usual)) {
    delete tidy.default;
    notes.add("Wrong in the document", `${at}: its default is not one of its values`);
  }
  if (tidy.const !== undefined || tidy.enum) return;
  const given = [...(Array.isArray(schema.examples) ? schema.examples : []), schema.example].filter(
    (one) => one !== undefined,
  );
  if (given.some((one) => !isValid(tidy, one)))
    notes.add("Wrong in the document", `${at}: its example is not one of its values`);
  tidy.examples = [scalarExample(name, tidy, [...given, tidy.default])];
}
