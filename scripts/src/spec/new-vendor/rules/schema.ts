import { type Document, makeAjv, resolve, type Schema } from "@incident-clients/openapi";
import { isTextFormat } from "../../../../../packages/schema-arbitrary/src/text.ts";
import type { Notes } from "../notes.ts";
import { flatten } from "./flatten.ts";
import { showValue, soften } from "./soften.ts";

/** Requests are as strict as the server, answers are open. */
export type Side = "request" | "response";

export interface Context {
  document: Document;
  side: Side;
  notes: Notes;
  /** Returns the reference to write for one of the document's. */
  refer(pointer: string): string;
  /** Returns the schema, or a reference to it where it is so large that it reads better under a name of its own. */
  part(schema: Schema, at: string): Schema;
}

const ofTypes: Record<string, string[]> = {
  string: ["minLength", "maxLength", "pattern", "contentMediaType", "contentEncoding"],
  number: ["minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum", "multipleOf"],
  array: ["minItems", "maxItems", "uniqueItems", "items"],
  object: ["minProperties", "maxProperties", "properties", "required", "additionalProperties"],
};
ofTypes.integer = ofTypes.number ?? [];
const typed = Object.values(ofTypes).flat();
const branching = ["allOf", "anyOf", "oneOf"] as const;
const known = ["type", "const", "enum", "format", "default", "description", "deprecated", ...typed, ...branching];
/** Describing keywords that nothing here needs, or that are dealt with on the way. */
const silent =
  "$ref $defs title xml externalDocs example examples readOnly writeOnly discriminator nullable $schema".split(" ");

const types = ["string", "number", "integer", "boolean", "array", "object", "null"];
const ajv = makeAjv({}, { strict: false, logger: false });
/** Whether JSON Schema knows that value of a keyword: no `required: true`, no pattern that is an error with the flag u. */
const isLegal = (keyword: string, value: unknown) =>
  ajv.validateSchema({ [keyword]: value }) === true && (keyword !== "pattern" || isPattern(String(value)));

function isPattern(pattern: string): boolean {
  try {
    return new RegExp(pattern, "u") !== undefined;
  } catch {
    return false;
  }
}

/** A schema by the rules of specs/README.md; `at` says where it stands, for the notes. */
export function tidySchema(context: Context, given: unknown, at: string, name = ""): Schema {
  if (typeof given !== "object" || given === null) return {};
  const schema = flatten(context.document, given as Schema);
  const description = typeof schema.description === "string" ? schema.description.trim() : "";
  const described = description && { description };
  if (schema.$ref) return { ...described, $ref: context.refer(schema.$ref) };

  const tidy: Schema = { ...typeOf(context, schema, at), ...described };
  if (schema.deprecated === true) tidy.deprecated = true;
  keepLegal(context, tidy, schema, at);
  tidyFormat(tidy, schema);
  tidyEnum(tidy, schema);
  const inner = (one: unknown, place: string, own = name) => tidySchema(context, one, `${at}${place}`, own);
  if ([tidy.type].flat().includes("object")) tidyProperties(context, tidy, schema, at);
  if ([tidy.type].flat().includes("array")) tidy.items = context.part(inner(schema.items ?? {}, "[]"), `${at} item`);
  for (const keyword of branching) {
    const branches = schema[keyword];
    if (branches?.length) tidy[keyword] = branches.map((branch, index) => inner(branch, `/${keyword}/${index}`));
  }
  if (tidy.oneOf) tidyOneOf(context, tidy, schema, at);
  if (schema.discriminator && !schema.oneOf && !schema.anyOf)
    context.notes.add("Left out", "the kinds that its discriminator tells apart: describe them, in an `anyOf` say", at);
  soften(context, tidy, schema, at);
  showValue(context, tidy, schema, at, name);
  return context.side === "response" ? opened(tidy) : tidy;
}

/** The type that a schema has, or means. */
function typeOf({ notes }: Context, schema: Schema, at: string): Pick<Schema, "type"> {
  const given = [schema.type].flat().filter((one) => one !== undefined);
  const unknown = given.filter((one) => !types.includes(one));
  if (unknown.length > 0) notes.add("Wrong in the document", `there is no type ${unknown.join(", ")}`, at);
  const kept = new Set(given.filter((one) => types.includes(one)));
  if (given.includes("file")) kept.add("string");
  if (schema.enum?.includes(null) && kept.size > 0) kept.add("null");
  if (kept.size > 0) return { type: kept.size > 1 ? [...kept] : ([...kept][0] as string) };
  if (schema.enum || schema.const !== undefined) {
    const texts = (schema.enum ?? [schema.const]).every((value) => typeof value === "string");
    return texts ? { type: "string" } : {};
  }
  if (branching.some((keyword) => schema[keyword]?.length)) return schema.properties ? { type: "object" } : {};
  const meant = Object.keys(ofTypes).find((type) => ofTypes[type]?.some((keyword) => schema[keyword] !== undefined));
  return meant && meant !== "number" ? { type: meant } : {};
}

/** Keeps the keywords that say something of the type, and nothing that JSON Schema does not know. */
function keepLegal({ notes }: Context, tidy: Schema, schema: Schema, at: string): void {
  const own = new Set([tidy.type].flat().flatMap((type) => ofTypes[type ?? ""] ?? []));
  const drop = (section: "Wrong in the document" | "Changed" | "Left out", why: string, ...keywords: string[]) => {
    if (keywords.length > 0) notes.add(section, `${keywords.join(", ")}: ${why}, and went`, at);
  };
  const given = Object.keys(schema).filter((keyword) => schema[keyword] !== undefined && !keyword.startsWith("x-"));
  drop("Left out", "the suites do not know it", ...given.filter((one) => ![...known, ...silent].includes(one)));
  const bounds = given.filter((keyword) => typed.includes(keyword));
  drop("Wrong in the document", "says nothing of its type", ...bounds.filter((one) => !own.has(one)));
  for (const keyword of [...bounds.filter((one) => own.has(one)), "enum"].filter((one) => schema[one] !== undefined)) {
    const value = schema[keyword];
    const text = typeof value === "object" ? keyword : `${keyword} ${value}`;
    if (keyword === "properties" || keyword === "items" || keyword === "additionalProperties") continue;
    if (!isLegal(keyword, value)) drop("Wrong in the document", "is not what JSON Schema means by it", text);
    else if (/imum$/i.test(keyword) && Math.abs(Number(value)) > Number.MAX_SAFE_INTEGER)
      drop("Changed", "is beyond 2^53", keyword);
    else if (keyword !== "enum" && keyword !== "required") tidy[keyword] = value;
  }
  if (schema.const !== undefined) tidy.const = schema.const;
}

function tidyFormat(tidy: Schema, { format }: Schema): void {
  const own = [tidy.type].flat();
  if (format === "binary" && own.includes("string")) tidy.contentMediaType = "application/octet-stream";
  else if (format === "int64" && own.includes("integer")) tidy.format = format;
  else if (typeof format === "string" && isTextFormat(format) && own.includes("string")) {
    tidy.format = format;
    // A format makes texts of its own lengths.
    for (const keyword of ["minLength", "maxLength", "pattern"]) delete tidy[keyword];
  }
}

/** A list of one value is a constant. */
function tidyEnum(tidy: Schema, schema: Schema): void {
  if (!Array.isArray(schema.enum) || schema.enum.length === 0) return;
  const values = [...new Set(schema.enum)].filter((value) => typeof value !== "object" || value === null);
  const nullable = [tidy.type].flat().includes("null");
  if (nullable && !values.includes(null)) values.push(null);
  if (values.length === 1) tidy.const = values[0];
  else if (values.length > 1) tidy.enum = values;
}

/** In an answer, a list of texts may grow. */
function opened(tidy: Schema): Schema {
  const { enum: values, type, description, deprecated } = tidy;
  if (
    !values ||
    ![tidy.type].flat().includes("string") ||
    [type].flat().some((one) => one !== "string" && one !== "null")
  )
    return tidy;
  const texts = { type: "string", enum: values.filter((value) => value !== null) };
  return {
    ...(description && { description }),
    ...(deprecated === true && { deprecated }),
    anyOf: [texts, { type }] as Schema[],
  };
}

function tidyProperties(context: Context, tidy: Schema, schema: Schema, at: string): void {
  const { side, document, notes } = context;
  const hidden = side === "request" ? "readOnly" : "writeOnly";
  const properties = new Map<string, Schema>();
  const gone = new Set<string>();
  const required = Array.isArray(schema.required) ? [...new Set(schema.required)] : [];
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const target = resolve(document, property);
    // Redocly calls this method of what it lints.
    const isUnreadable = name === "hasOwnProperty";
    if (isUnreadable) notes.add("Left out", "no linter can read a property of this name", `${at}.${name}`);
    if (isUnreadable || property?.[hidden] === true || target?.[hidden] === true) {
      gone.add(name);
      continue;
    }
    const own = context.part(tidySchema(context, property, `${at}.${name}`, name), `${at} ${name}`);
    if (!own.description && !(own.$ref && target.description))
      notes.add("Describe", `the properties of ${at.split(/[.[/ ]/)[0]}`, `${at}.${name}`.replace(/^[^.]*\./, ""));
    properties.set(name, side === "request" && name in {} ? untyped(context, own, `${at}.${name}`) : own);
  }
  for (const name of required.filter((one) => !properties.has(one) && !gone.has(one))) {
    properties.set(name, {});
    notes.add("Wrong in the document", "required and not described: say what it is", `${at}.${name}`);
  }
  if (properties.size > 0) tidy.properties = Object.fromEntries(properties);
  const needed = required.filter((name) => properties.has(name) && !(side === "request" && name in {}));
  if (needed.length > 0) tidy.required = needed;
  const more = schema.additionalProperties;
  if (more === false && side === "request") tidy.additionalProperties = false;
  else if (typeof more === "object" && more !== null && Object.keys(more).length > 0)
    tidy.additionalProperties = tidySchema(context, more, `${at}.*`, "value");
}

/** A property that every object inherits: mocks would judge what is inherited where it is not sent. */
function untyped({ notes }: Context, { description }: Schema, at: string): Schema {
  notes.add(
    "Changed",
    "what it may be and whether it has to be there went, because mocks take what objects inherit for a value",
    at,
  );
  return description ? { description } : {};
}

/** Keeps `oneOf` only where a required constant tells its branches; without, `anyOf` says as much as is known. */
function tidyOneOf({ document, notes }: Context, tidy: Schema, schema: Schema, at: string): void {
  const tag = (schema.discriminator as { propertyName?: string } | undefined)?.propertyName;
  const constants = (schema.oneOf ?? []).map((branch) => {
    const { required = [], properties = {} } = flatten(document, resolve(document, branch));
    return Object.entries(properties).flatMap(([name, property]) => {
      const { const: constant, enum: values } = resolve(document, property);
      const isTold = constant !== undefined || values?.length === 1;
      return isTold && Array.isArray(required) && required.includes(name) ? [name] : [];
    });
  });
  const shared = constants[0]?.find(
    (name) => constants.every((names) => names.includes(name)) && (tag === undefined || tag === name),
  );
  if (shared !== undefined && !tidy.oneOf?.some(({ type }) => type === "null")) return;
  tidy.anyOf = [...(tidy.anyOf ?? []), ...(tidy.oneOf ?? [])];
  delete tidy.oneOf;
  notes.add(
    "Decide",
    "its `oneOf` has no constant that tells the branches, so it is an `anyOf`; give each branch a required `const` if the vendor has one",
    at,
  );
}
