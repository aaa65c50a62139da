import { equal } from "./json.ts";
import { type Schema, type SchemaObject, UnsupportedSchemaError } from "./schema.ts";
import { anyDictionary, anyList, anyNumber, anyText, anything, hasRoom, type Numeric, type Shape } from "./shape.ts";
import { isTextFormat } from "./text.ts";

/** The formats that speak of numbers. */
const numberFormats: Record<string, Partial<Numeric>> = {
  int32: { integer: true, minimum: -(2 ** 31), maximum: 2 ** 31 - 1 },
  int64: { integer: true },
  float: {},
  double: {},
};

/** The shapes that a schema's own keywords state, without those that combine schemas. */
export function ownShapes(schema: SchemaObject): Shape[] {
  const { format, type } = schema;
  if (format !== undefined && !isTextFormat(format) && !(format in numberFormats)) {
    throw new UnsupportedSchemaError("format", format);
  }
  const types = type === undefined ? undefined : [type].flat();
  const shapes = anything.flatMap((shape): Shape[] => {
    if (shape.kind === "values") {
      const name = shape.values.includes(null) ? "null" : "boolean";
      return !types || types.includes(name) ? [shape] : [];
    }
    const integer = shape.kind === "number" && types?.includes("integer") && !types.includes("number");
    if (types && !types.includes(shape.kind) && !integer) return [];
    if (shape.kind === "string") return [text(schema)];
    if (shape.kind === "number") return [numeric(schema, integer)];
    if (shape.kind === "array") return [list(schema)];
    return [dictionary(schema)];
  });
  return shapes.filter(hasRoom);
}

function text({ minLength = 0, maxLength = Infinity, pattern, format }: SchemaObject): Shape {
  const formats = format !== undefined && isTextFormat(format) ? [format] : [];
  return { ...anyText, minLength, maxLength, patterns: pattern === undefined ? [] : [pattern], formats };
}

function numeric(schema: SchemaObject, integer: boolean | undefined): Shape {
  const bounds = numberFormats[schema.format ?? ""] ?? {};
  const { minimum = bounds.minimum ?? -Infinity, maximum = bounds.maximum ?? Infinity, multipleOf } = schema;
  const { exclusiveMinimum = -Infinity, exclusiveMaximum = Infinity } = schema;
  const multiplesOf = multipleOf === undefined ? [] : [multipleOf];
  const whole = integer || bounds.integer || undefined;
  return { ...anyNumber, integer: whole, minimum, maximum, exclusiveMinimum, exclusiveMaximum, multiplesOf };
}

function list({ items, minItems = 0, maxItems = Infinity, uniqueItems = false }: SchemaObject): Shape {
  return { ...anyList, items: items === undefined ? [] : [items], minItems, maxItems, unique: uniqueItems };
}

function dictionary(schema: SchemaObject): Shape {
  const { properties = {}, additionalProperties: additional, propertyNames, required = [] } = schema;
  const silent = schema.properties === undefined && additional === undefined;
  return {
    ...anyDictionary,
    rules: silent ? [] : [{ properties, additional }],
    required,
    names: propertyNames === undefined ? [] : [propertyNames],
    minProperties: Math.max(schema.minProperties ?? 0, required.length),
    maxProperties: schema.maxProperties ?? Infinity,
  };
}

/** Whether a schema refuses nothing, as far as can be seen without reading it. */
const isOpen = (schema: Schema | undefined) =>
  schema === undefined || schema === true || (typeof schema === "object" && Object.keys(schema).length === 0);

/** Every value that is not of a shape: what `not` asks for. `not` makes the schema of a property's opposite. */
export function opposite(
  shape: Shape,
  fits: (shape: Shape, value: unknown) => boolean,
  not: (s: Schema) => Schema,
): Shape[] {
  if (shape.kind === "values") {
    return anything.flatMap((one): Shape[] => {
      if (one.kind !== "values") return [{ ...one, except: shape.values.filter((value) => fits(one, value)) }];
      const values = one.values.filter((value) => !shape.values.some((other) => equal(value, other)));
      return values.length > 0 ? [{ kind: "values", values }] : [];
    });
  }
  const refused = anything.filter(({ kind }) => kind !== shape.kind);
  if (shape.except.length > 0) refused.push({ kind: "values", values: shape.except });
  if (shape.kind === "string") {
    if (shape.patterns.length + shape.formats.length > 0)
      throw new UnsupportedSchemaError("not", "of a pattern or format");
    if (shape.minLength > 0) refused.push({ ...anyText, maxLength: shape.minLength - 1 });
    if (shape.maxLength < Infinity) refused.push({ ...anyText, minLength: shape.maxLength + 1 });
  } else if (shape.kind === "number") {
    if (shape.multiplesOf.length > 0) throw new UnsupportedSchemaError("not", "of multipleOf");
    if (shape.integer !== undefined) refused.push({ ...anyNumber, integer: !shape.integer });
    refused.push({ ...anyNumber, exclusiveMaximum: shape.minimum }, { ...anyNumber, exclusiveMinimum: shape.maximum });
    refused.push({ ...anyNumber, maximum: shape.exclusiveMinimum }, { ...anyNumber, minimum: shape.exclusiveMaximum });
  } else if (shape.kind === "array") {
    if (shape.unique || !shape.items.every(isOpen)) throw new UnsupportedSchemaError("not", "of items or uniqueItems");
    if (shape.minItems > 0) refused.push({ ...anyList, maxItems: shape.minItems - 1 });
    if (shape.maxItems < Infinity) refused.push({ ...anyList, minItems: shape.maxItems + 1 });
  } else {
    if (shape.names.length > 0 || !shape.rules.every(({ additional }) => isOpen(additional))) {
      throw new UnsupportedSchemaError("not", "of additionalProperties or propertyNames");
    }
    const absent = shape.required.map((name) => ({ properties: { [name]: false }, additional: undefined }));
    refused.push(...absent.map((rule): Shape => ({ ...anyDictionary, rules: [rule] })));
    for (const { properties } of shape.rules) {
      for (const [name, schema] of Object.entries(properties)) {
        const rule = { properties: { [name]: not(schema) }, additional: undefined };
        refused.push({ ...anyDictionary, rules: [rule], required: [name], minProperties: 1 });
      }
    }
    if (shape.minProperties > 0) refused.push({ ...anyDictionary, maxProperties: shape.minProperties - 1 });
    if (shape.maxProperties < Infinity) refused.push({ ...anyDictionary, minProperties: shape.maxProperties + 1 });
  }
  return refused.filter(hasRoom);
}
