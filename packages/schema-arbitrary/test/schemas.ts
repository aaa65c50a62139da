import { makeAjv } from "@incident-clients/openapi";

/** Schemas that use every supported keyword, alone and with others. */
export const schemas: Record<string, object | boolean> = {
  anything: true,
  "an empty schema": {},
  "every type": { type: ["null", "boolean", "integer", "number", "string", "array", "object"] },
  "null or text": { type: ["string", "null"] },
  "a constant": { const: { a: [1, "x"], b: null } },
  "a list of values": { enum: ["a", "b", 3, null, { c: true }] },
  "a list of texts": { type: "string", enum: ["new", "closed"] },
  "an open list of texts": { anyOf: [{ type: "string", enum: ["new", "closed"] }, { type: "string" }] },
  "a text of some length": { type: "string", minLength: 2, maxLength: 4 },
  "a pattern": { type: "string", pattern: "^[a-z]{2,5}-\\d+$" },
  "a pattern that needs a character": { type: "string", pattern: "^\\S+$", minLength: 1, maxLength: 6 },
  "a pattern that is open at its end": { type: "string", format: "uri", pattern: "^https://[a-z]+\\.example\\.com/" },
  ...Object.fromEntries(
    ["date-time", "date", "time", "email", "uri", "uuid", "ipv4", "ipv6", "hostname"].map((format) => [
      `format ${format}`,
      { type: "string", format },
    ]),
  ),
  "a 32-bit integer": { type: "integer", format: "int32" },
  "a 64-bit integer or null": { type: ["integer", "null"], format: "int64" },
  "integers between bounds": { type: "integer", minimum: 3, maximum: 6 },
  "integers between exclusive bounds": { type: "integer", exclusiveMinimum: 3, exclusiveMaximum: 6 },
  "integers from below zero": { type: "integer", maximum: -5 },
  "numbers between bounds": { type: "number", minimum: -1.5, exclusiveMaximum: 2.5 },
  "numbers above a bound": { type: "number", exclusiveMinimum: 0 },
  "multiples of five": { type: "integer", multipleOf: 5, minimum: -7, maximum: 12 },
  "a list of items": { type: "array", items: { type: "integer", minimum: 1 }, minItems: 1, maxItems: 3 },
  "a list of different items": {
    type: "array",
    items: { type: "integer" },
    minItems: 2,
    maxItems: 4,
    uniqueItems: true,
  },
  "a list of different values": { type: "array", items: { enum: ["a", "b", "c"] }, minItems: 3, uniqueItems: true },
  "a list that can hold nothing": { type: "array", items: false },
  "an object": {
    type: "object",
    properties: { id: { type: "string", minLength: 1 }, count: { type: "integer" }, gone: false },
    required: ["id"],
  },
  "a required property without a schema": { type: "object", required: ["free"] },
  "a closed object": {
    type: "object",
    properties: { a: { type: "null" }, b: { type: "boolean" } },
    additionalProperties: false,
  },
  "a map": { type: "object", additionalProperties: { type: "integer" } },
  "a map with named keys": {
    type: "object",
    properties: { id: { type: "string" } },
    propertyNames: { pattern: "^[^A-Z\\s]+$", not: { const: "starred" } },
    additionalProperties: { type: ["string", "null"] },
  },
  "an object of some size": {
    type: "object",
    properties: { a: { type: "null" }, b: { type: "null" }, c: { type: "null" } },
    minProperties: 2,
    maxProperties: 2,
  },
  "a map of some size": {
    type: "object",
    additionalProperties: { type: "boolean" },
    minProperties: 2,
    maxProperties: 3,
  },
  "an empty object": { type: "object", maxProperties: 0 },
  "properties that need others": {
    type: "object",
    properties: { id: { type: "string" }, version: { type: "integer" }, note: { type: "string" } },
    dependentRequired: { id: ["version"] },
    dependentSchemas: { note: { required: ["id"], properties: { id: { const: "known" } } } },
  },
  "all of several": {
    allOf: [
      { type: "object", properties: { a: { type: "integer", minimum: 1 } }, required: ["a"] },
      { properties: { a: { maximum: 3 }, b: { type: "string" } } },
      { properties: { a: { not: { const: 2 } } } },
    ],
  },
  "one of two, told apart by a constant": {
    oneOf: [
      { type: "object", required: ["kind", "a"], properties: { kind: { const: "A" }, a: { type: "integer" } } },
      { type: "object", required: ["kind", "b"], properties: { kind: { const: "B" }, b: { type: "string" } } },
    ],
  },
  "one of two that overlap": {
    oneOf: [
      { type: "integer", minimum: 0 },
      { type: "number", maximum: 10 },
    ],
  },
  "one of two objects that overlap": {
    oneOf: [
      { type: "object", properties: { a: { type: "integer" } }, required: ["a"] },
      { type: "object", properties: { b: { type: "integer" } }, required: ["b"] },
    ],
  },
  "one of some lengths": {
    oneOf: [
      { type: "string", minLength: 2 },
      { type: "string", maxLength: 3 },
    ],
  },
  "one of some list lengths": {
    oneOf: [
      { type: "array", minItems: 1 },
      { type: "array", maxItems: 2 },
    ],
  },
  "not a list of values": { type: "string", not: { enum: ["another value", "a"] } },
  "not an object with a property": { type: "object", properties: { a: {}, b: {} }, not: { required: ["a"] } },
  "not some properties": { type: "object", not: { properties: { a: { type: "string" } } } },
  "not an integer": { type: "number", minimum: 0, maximum: 2, not: { type: "integer" } },
  "not null": { not: { type: "null" } },
  "neither of some": { not: { anyOf: [{ type: "string" }, { type: "object", minProperties: 1 }, { const: 7 }] } },
  "if, then and else": {
    type: "object",
    properties: { state: { type: "string", enum: ["open", "closed"] }, reason: { type: "string" } },
    required: ["state"],
    if: { properties: { state: { const: "closed" } }, required: ["state"] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { required: ["reason"] },
    else: { properties: { reason: false } },
  },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  "if without else": { type: "integer", if: { minimum: 5 }, then: { multipleOf: 2 } },
  "a reference with siblings": { $ref: "#/$defs/id", maxLength: 3, $defs: { id: { type: "string", minLength: 2 } } },
  "an object that may hold itself": {
    type: "object",
    properties: { parent: { description: "The one above.", $ref: "#" }, name: { type: "string" } },
  },
  "a list that holds itself": {
    type: "object",
    properties: { value: { type: "integer" }, next: { anyOf: [{ $ref: "#" }, { type: "null" }] } },
    required: ["value", "next"],
  },
  "a tree": {
    $ref: "#/$defs/node",
    $defs: {
      node: {
        type: "object",
        required: ["name", "children"],
        properties: { name: { type: "string" }, children: { type: "array", items: { $ref: "#/$defs/node" } } },
      },
    },
  },
  "a tree of two kinds": {
    $ref: "#/$defs/node",
    $defs: {
      node: { oneOf: [{ $ref: "#/$defs/leaf" }, { $ref: "#/$defs/branch" }] },
      leaf: { type: "object", required: ["leaf"], properties: { leaf: { type: "string" }, left: false } },
      branch: { type: "object", required: ["left"], properties: { left: { $ref: "#/$defs/node" }, leaf: false } },
    },
  },
  "annotations and extensions": { type: "boolean", title: "T", description: "D", examples: [true], "x-internal": 1 },
};

/** What Ajv, which shares nothing with this package, says of values. */
export function judgeOf(schema: object | boolean): (value: unknown) => boolean {
  return makeAjv({}, { strict: false }).compile(schema) as (value: unknown) => boolean;
}
