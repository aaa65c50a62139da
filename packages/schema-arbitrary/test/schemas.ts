import { makeAjv } from "@incident-clients/openapi";

type Schema = object | boolean;

export const text = (more: object = {}): object => ({ type: "string", ...more });
export const integer = (more: object = {}): object => ({ type: "integer", ...more });
export const number = (more: object = {}): object => ({ type: "number", ...more });
export const list = (items: Schema, more: object = {}): object => ({ type: "array", items, ...more });
export const object = (properties: Record<string, Schema>, more: object = {}): object => ({
  type: "object",
  properties,
  ...more,
});
export const map = (additionalProperties: Schema, more: object = {}): object => ({
  type: "object",
  additionalProperties,
  ...more,
});
export const nothing: object = { type: "null" };

const formats = ["date-time", "date", "time", "email", "uri", "uuid", "ipv4", "ipv6", "hostname"];
const node = { $ref: "#/$defs/node" };
const closed = object({ state: { const: "closed" } }, { required: ["state"] });

/** Schemas that use every supported keyword, alone and with others. */
export const schemas: Record<string, Schema> = {
  anything: true,
  "an empty schema": {},
  "every type": { type: ["null", "boolean", "integer", "number", "string", "array", "object"] },
  "null or text": { type: ["string", "null"] },
  "a constant": { const: { a: [1, "x"], b: null } },
  "a list of values": { enum: ["a", "b", 3, null, { c: true }] },
  "a list of texts": text({ enum: ["new", "closed"] }),
  "an open list of texts": { anyOf: [text({ enum: ["new", "closed"] }), text()] },
  "a text of some length": text({ minLength: 2, maxLength: 4 }),
  "a pattern": text({ pattern: "^[a-z]{2,5}-\\d+$" }),
  "a pattern that needs a character": text({ pattern: "^\\S+$", minLength: 1, maxLength: 6 }),
  "a pattern that is open at its end": text({ format: "uri", pattern: "^https://[a-z]+\\.example\\.com/" }),
  ...Object.fromEntries(formats.map((format) => [`format ${format}`, text({ format })])),
  "a 32-bit integer": integer({ format: "int32" }),
  "a 64-bit integer or null": { type: ["integer", "null"], format: "int64" },
  "integers between bounds": integer({ minimum: 3, maximum: 6 }),
  "integers between exclusive bounds": integer({ exclusiveMinimum: 3, exclusiveMaximum: 6 }),
  "integers from below zero": integer({ maximum: -5 }),
  "numbers between bounds": number({ minimum: -1.5, exclusiveMaximum: 2.5 }),
  "numbers above a bound": number({ exclusiveMinimum: 0 }),
  "multiples of five": integer({ multipleOf: 5, minimum: -7, maximum: 12 }),
  "a list of items": list(integer({ minimum: 1 }), { minItems: 1, maxItems: 3 }),
  "a list of different items": list(integer(), { minItems: 2, maxItems: 4, uniqueItems: true }),
  "a list of different values": list({ enum: ["a", "b", "c"] }, { minItems: 3, uniqueItems: true }),
  "a list that can hold nothing": list(false),
  "an object": object({ id: text({ minLength: 1 }), count: integer(), gone: false }, { required: ["id"] }),
  "a required property without a schema": { type: "object", required: ["free"] },
  "a closed object": object({ a: nothing, b: { type: "boolean" } }, { additionalProperties: false }),
  "a map": map(integer()),
  "a map with named keys": map(
    { type: ["string", "null"] },
    { properties: { id: text() }, propertyNames: { pattern: "^[^A-Z\\s]+$", not: { const: "starred" } } },
  ),
  "an object of some size": object({ a: nothing, b: nothing, c: nothing }, { minProperties: 2, maxProperties: 2 }),
  "a map of some size": map({ type: "boolean" }, { minProperties: 2, maxProperties: 3 }),
  "an empty object": { type: "object", maxProperties: 0 },
  "properties that need others": object(
    { id: text(), version: integer(), note: text() },
    {
      dependentRequired: { id: ["version"] },
      dependentSchemas: { note: { required: ["id"], properties: { id: { const: "known" } } } },
    },
  ),
  "all of several": {
    allOf: [
      object({ a: integer({ minimum: 1 }) }, { required: ["a"] }),
      { properties: { a: { maximum: 3 }, b: text() } },
      { properties: { a: { not: { const: 2 } } } },
    ],
  },
  "one of two, told apart by a constant": {
    oneOf: [
      object({ kind: { const: "A" }, a: integer() }, { required: ["kind", "a"] }),
      object({ kind: { const: "B" }, b: text() }, { required: ["kind", "b"] }),
    ],
  },
  "one of two that overlap": { oneOf: [integer({ minimum: 0 }), number({ maximum: 10 })] },
  "one of two objects that overlap": {
    oneOf: [object({ a: integer() }, { required: ["a"] }), object({ b: integer() }, { required: ["b"] })],
  },
  "one of some lengths": { oneOf: [text({ minLength: 2 }), text({ maxLength: 3 })] },
  "one of some list lengths": { oneOf: [list(true, { minItems: 1 }), list(true, { maxItems: 2 })] },
  "not a list of values": text({ not: { enum: ["another value", "a"] } }),
  "not an object with a property": object({ a: {}, b: {} }, { not: { required: ["a"] } }),
  "not some properties": { type: "object", not: { properties: { a: text() } } },
  "not an integer": number({ minimum: 0, maximum: 2, not: { type: "integer" } }),
  "not null": { not: nothing },
  "neither of some": { not: { anyOf: [text(), { type: "object", minProperties: 1 }, { const: 7 }] } },
  // biome-ignore-start lint/suspicious/noThenProperty: a keyword of JSON Schema
  "if, then and else": object(
    { state: text({ enum: ["open", "closed"] }), reason: text() },
    { required: ["state"], if: closed, then: { required: ["reason"] }, else: { properties: { reason: false } } },
  ),
  "if without else": integer({ if: { minimum: 5 }, then: { multipleOf: 2 } }),
  // biome-ignore-end lint/suspicious/noThenProperty: as above
  "a reference with siblings": { $ref: "#/$defs/id", maxLength: 3, $defs: { id: text({ minLength: 2 }) } },
  "an object that may hold itself": object({ parent: { description: "The one above.", $ref: "#" }, name: text() }),
  "a list that holds itself": object(
    { value: integer(), next: { anyOf: [{ $ref: "#" }, nothing] } },
    { required: ["value", "next"] },
  ),
  "a tree": {
    ...node,
    $defs: { node: object({ name: text(), children: list(node) }, { required: ["name", "children"] }) },
  },
  "a tree of two kinds": {
    ...node,
    $defs: {
      node: { oneOf: [{ $ref: "#/$defs/leaf" }, { $ref: "#/$defs/branch" }] },
      leaf: object({ leaf: text(), left: false }, { required: ["leaf"] }),
      branch: object({ left: node, leaf: false }, { required: ["left"] }),
    },
  },
  "annotations and extensions": { type: "boolean", title: "T", description: "D", examples: [true], "x-internal": 1 },
};

/** What Ajv, which shares nothing with this package, says of values. */
export function judgeOf(schema: Schema): (value: unknown) => boolean {
  return makeAjv({}, { strict: false }).compile(schema) as (value: unknown) => boolean;
}
