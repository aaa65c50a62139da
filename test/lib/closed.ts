import { resolve, type Schema } from "@incident-clients/openapi";

type AnySchema = Schema | boolean;

/**
 * Writes out for another validator what it means that a schema is closed: a value has no properties beside those that its
 * schemas list, unless one of them says what others are allowed.
 */
export const closed = (document: object, schema: AnySchema): AnySchema =>
  lists(document, schema)
    ? { allOf: [beside(document, schema) as Schema], unevaluatedProperties: false }
    : beside(document, schema);

const branches = ["allOf", "anyOf", "oneOf"];
const conditional = ["then", "else"];
const values = ["items", "additionalProperties", "propertyNames"];

/** Closes what is in a value, and leaves the value itself to whoever knows all its schemas. */
function beside(document: object, schema: AnySchema): AnySchema {
  if (typeof schema === "boolean") return schema;
  if (schema.$ref) return beside(document, resolve(document, schema));
  const entries = Object.entries(schema).map(([keyword, value]) => {
    if (branches.includes(keyword)) return [keyword, (value as Schema[]).map((one) => beside(document, one))];
    if (conditional.includes(keyword)) return [keyword, beside(document, value as Schema)];
    if (keyword === "dependentSchemas") return [keyword, map(value, (one) => beside(document, one))];
    if (keyword === "properties") return [keyword, map(value, (one) => closed(document, one))];
    return [keyword, values.includes(keyword) ? closed(document, value as Schema) : value];
  });
  return Object.fromEntries(entries);
}

const map = (all: unknown, change: (one: Schema) => AnySchema) =>
  Object.fromEntries(Object.entries(all as object).map(([name, one]) => [name, change(one)]));

/** Whether a schema, or one beside it, lists properties. */
function lists(document: object, schema: AnySchema): boolean {
  if (typeof schema === "boolean") return false;
  const { $ref, properties = {}, dependentSchemas = {}, allOf = [], anyOf = [], oneOf = [], ...more } = schema;
  const parts = [
    ...allOf,
    ...anyOf,
    ...oneOf,
    ...Object.values(dependentSchemas as object),
    more.then,
    more.else,
    more.if,
  ];
  return (
    Object.keys(properties).length > 0 ||
    ($ref !== undefined && lists(document, resolve(document, schema))) ||
    parts.some((one) => lists(document, (one ?? true) as Schema))
  );
}
