import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { integer, judgeOf, list, map, nothing, number, object, schemas, text } from "../test/schemas.ts";
import { arbitraryFor, UnsupportedSchemaError } from "./index.ts";

const sample = (schema: object | boolean, numRuns = 200) => fc.sample(arbitraryFor(schema), { seed: 1, numRuns });

/** What a property that never holds comes down to, or one that does not hold for some values. */
function shrunk(schema: object, fails: (value: never) => boolean = () => true): unknown {
  const property = fc.property(arbitraryFor(schema), (value) => !fails(value as never));
  return fc.check(property, { seed: 1, numRuns: 1000 }).counterexample?.[0];
}

describe("a built value", () => {
  test.each(Object.entries(schemas))(
    "of %s is valid, with extra properties too, and is what its JSON says",
    (_, schema) => {
      const accepts = judgeOf(schema);
      for (const extraProperties of [false, true]) {
        for (const value of fc.sample(arbitraryFor(schema, { extraProperties }), { seed: 1, numRuns: 200 })) {
          expect(accepts(value), JSON.stringify(value)).toBe(true);
          expect(JSON.parse(JSON.stringify(value))).toStrictEqual(value);
        }
      }
    },
  );

  test("has properties that no schema speaks of only where they are asked for and allowed", () => {
    const open = { type: "object", properties: { a: { type: "null" } } };
    const extra = (schema: object, extraProperties: boolean) =>
      fc
        .sample(arbitraryFor(schema, { extraProperties }), { seed: 1 })
        .some((value) => Object.keys(value as object).some((key) => key !== "a"));
    expect(extra(open, true)).toBe(true);
    expect(extra(open, false)).toBe(false);
    expect(extra({ ...open, additionalProperties: false }, true)).toBe(false);
  });

  test("is a new one each time", () => {
    const [first, second] = sample({ const: { list: [] } }, 2) as [{ list: unknown[] }, { list: unknown[] }];
    first.list.push(1);
    expect(second.list).toEqual([]);
  });

  test("comes from the document that references point into", () => {
    const root = { components: { schemas: { "a/b": { const: "found" } } } };
    expect(fc.sample(arbitraryFor({ $ref: "#/components/schemas/a~1b" }, { root }), 1)).toEqual(["found"]);
  });
});

const sizeOf = (value: object) => Object.keys(value).length;
const keysOf = (value: object) => Object.keys(value).sort().join();
const branches = { anyOf: [text(), integer(), nothing] };

test.each<[string, object, unknown[], (value: never) => unknown]>([
  ["length", text({ minLength: 2, maxLength: 4 }), [2, 3, 4], (value: string) => [...value].length],
  ["number of items", list(nothing, { minItems: 1, maxItems: 3 }), [1, 2, 3], sizeOf],
  ["integer between close bounds", integer({ minimum: -1, exclusiveMaximum: 3 }), [-1, 0, 1, 2], (n) => n],
  ["listed value", { enum: ["a", "b", null] }, ["a", "b", null], (value) => value],
  ["branch", branches, ["string", "number", "object"], (value) => typeof value],
  ["choice of properties", object({ a: nothing, b: nothing }), ["", "a", "b", "a,b"], keysOf],
  ["number of properties", map(nothing, { minProperties: 1 }), [1, 2, 3], sizeOf],
  ["kind of number", number({ minimum: 0, maximum: 1 }), [true, false], (n) => Number.isInteger(n)],
])("every %s is among the built values", (_, schema, wanted, of) => {
  expect(new Set(sample(schema, 2000).map((value) => of(value as never)))).toEqual(new Set(wanted));
});

describe("a failing value shrinks", () => {
  test.each<[string, object, unknown]>([
    ["the shortest text", text({ minLength: 3 }), "aaa"],
    ["the least number", integer({ minimum: 5 }), 5],
    ["zero where it is allowed", integer({ minimum: -5, maximum: 5 }), 0],
    ["the greatest number below zero", integer({ maximum: -5 }), -5],
    ["the fewest items", list(integer(), { minItems: 2 }), [0, 0]],
    ["the first branch", { anyOf: [{ type: "boolean" }, text()] }, false],
    ["what is required", object({ a: {}, b: nothing }, { required: ["b"] }), { b: null }],
    ["the fewest properties", object({ a: { const: 1 }, b: {} }, { minProperties: 1 }), { a: 1 }],
    ["the end of a recursion", schemas["a list that holds itself"] as object, { value: 0, next: null }],
  ])("to %s", (_, schema, least) => {
    expect(shrunk(schema)).toEqual(least);
  });

  test("to the bound at which it begins to fail", () => {
    expect(shrunk({ type: "string" }, (text: string) => text.length >= 4)).toBe("aaaa");
    expect(shrunk({ type: "integer" }, (n: number) => n > 150)).toBe(151);
    expect(shrunk(list(nothing), (items: []) => items.length > 2)).toEqual([null, null, null]);
  });
});

describe("an error names", () => {
  test.each<[string, object]>([
    ["patternProperties", { patternProperties: { "^x": {} } }],
    ["prefixItems", { type: "array", prefixItems: [{}] }],
    ["contains", { properties: { a: { contains: {} } } }],
    ["unevaluatedProperties", { items: { unevaluatedProperties: false } }],
    ["$dynamicRef", { $dynamicRef: "#x" }],
    ["misspelt", { misspelt: 1 }],
    ["format", text({ format: "iri" })],
    ["format", { allOf: [text({ format: "uri" }), { format: "email" }] }],
    ["format", text({ format: "uuid", pattern: "^x+$" })],
    ["pattern", { allOf: [text({ pattern: "^a" }), { pattern: "b$" }] }],
    ["pattern", text({ pattern: "(a)\\1" })],
    ["pattern", text({ pattern: "^a+$", maxLength: 0 })],
    ["minLength", text({ pattern: "^a+$", minLength: 5 })],
    ["minLength", text({ format: "uuid", minLength: 50 })],
    ["maxLength", text({ format: "email", maxLength: 10 })],
    ["multipleOf", { type: "number", multipleOf: 0.1 }],
    ["multipleOf", { allOf: [{ type: "integer", multipleOf: 2 }, { multipleOf: 3 }] }],
    ["not", text({ not: { pattern: "^a" } })],
    ["not", { type: "number", not: { multipleOf: 2 } }],
    ["not", { type: "array", not: { items: { type: "string" } } }],
    ["not", { type: "object", not: { additionalProperties: { type: "string" } } }],
    ["not", { type: "number", minimum: 0, maximum: 0.5, not: { type: "integer" } }],
    ["$ref", { $ref: "https://example.com/schema" }],
    ["$ref", { $ref: "#/$defs/missing" }],
    ["$ref", { $ref: "#/$defs/a", $defs: { a: { $ref: "#/$defs/b" }, b: { $ref: "#/$defs/a" } } }],
    ["$ref", { $ref: "#/$defs/a", $defs: { a: { anyOf: [{ $ref: "#/$defs/a" }, { type: "null" }] } } }],
    ["a schema that no value meets", text({ enum: [1] })],
    ["a schema that no value meets", { type: "object", required: ["a"], properties: { a: false } }],
    ["a schema that no value meets", { type: "object", required: ["a"], properties: { a: { $ref: "#" } } }],
    ["a schema that no value meets", { type: "integer", exclusiveMinimum: 1, exclusiveMaximum: 2 }],
    ["a schema that no value meets", { type: "array", items: { enum: [1, 2] }, uniqueItems: true, minItems: 3 }],
  ])("%s, in %j", (keyword, schema) => {
    const build = () => sample(schema);
    expect(build).toThrow(UnsupportedSchemaError);
    expect(build).toThrow(expect.objectContaining({ keyword, name: "UnsupportedSchemaError" }));
  });
});
