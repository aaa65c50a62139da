import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { judgeOf, schemas } from "../test/schemas.ts";
import { arbitraryFor, UnsupportedSchemaError } from "./index.ts";

const sample = (schema: object | boolean, numRuns = 200) => fc.sample(arbitraryFor(schema), { seed: 1, numRuns });

/** What a property that never holds comes down to, or one that does not hold for some values. */
function shrunk(schema: object, fails: (value: never) => boolean = () => true): unknown {
  const property = fc.property(arbitraryFor(schema), (value) => !fails(value as never));
  return fc.check(property, { seed: 1, numRuns: 1000 }).counterexample?.[0];
}

describe("a built value", () => {
  test.each(Object.keys(schemas))("of %s is valid", (name) => {
    const schema = schemas[name] ?? false;
    const accepts = judgeOf(schema);
    for (const value of sample(schema)) expect(accepts(value), JSON.stringify(value)).toBe(true);
  });

  test.each(Object.keys(schemas))("of %s is still valid with properties that no schema speaks of", (name) => {
    const schema = schemas[name] ?? false;
    const accepts = judgeOf(schema);
    const values = fc.sample(arbitraryFor(schema, { extraProperties: true }), { seed: 1, numRuns: 200 });
    for (const value of values) expect(accepts(value), JSON.stringify(value)).toBe(true);
  });

  test.each(Object.keys(schemas))("of %s is what its JSON says", (name) => {
    for (const value of sample(schemas[name] ?? false)) expect(JSON.parse(JSON.stringify(value))).toStrictEqual(value);
  });

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

describe("among the built values is", () => {
  const isIn = (schema: object, wanted: unknown[], of: (value: never) => unknown) =>
    expect(new Set(sample(schema, 2000).map((value) => of(value as never)))).toEqual(new Set(wanted));

  test("every length", () =>
    isIn({ type: "string", minLength: 2, maxLength: 4 }, [2, 3, 4], (text: string) => [...text].length));
  test("every number of items", () =>
    isIn({ type: "array", items: { type: "null" }, minItems: 1, maxItems: 3 }, [1, 2, 3], (list: []) => list.length));
  test("every integer between close bounds", () =>
    isIn({ type: "integer", minimum: -1, exclusiveMaximum: 3 }, [-1, 0, 1, 2], (n) => n));
  test("every listed value", () => isIn({ enum: ["a", "b", null] }, ["a", "b", null], (value) => value));
  test("every branch", () =>
    isIn(
      { anyOf: [{ type: "string" }, { type: "integer" }, { type: "null" }] },
      ["string", "number", "object"],
      (v) => typeof v,
    ));
  test("each optional property, there and not there", () =>
    isIn({ type: "object", properties: { a: { type: "null" }, b: { type: "null" } } }, ["", "a", "b", "a,b"], (value) =>
      String(Object.keys(value).sort()),
    ));
  test("every number of properties", () =>
    isIn(
      { type: "object", additionalProperties: { type: "null" }, minProperties: 1 },
      [1, 2, 3],
      (value) => Object.keys(value).length,
    ));
  test("a number that is no integer", () =>
    isIn({ type: "number", minimum: 0, maximum: 1 }, [true, false], (n) => Number.isInteger(n)));
});

describe("a failing value shrinks", () => {
  test.each<[string, object, unknown]>([
    ["to the shortest text", { type: "string", minLength: 3 }, "aaa"],
    ["to the least number", { type: "integer", minimum: 5 }, 5],
    ["to zero where it is allowed", { type: "integer", minimum: -5, maximum: 5 }, 0],
    ["to the greatest number below zero", { type: "integer", maximum: -5 }, -5],
    ["to the fewest items", { type: "array", items: { type: "integer" }, minItems: 2 }, [0, 0]],
    ["to the first branch", { anyOf: [{ type: "boolean" }, { type: "string" }] }, false],
    [
      "to what is required",
      { type: "object", properties: { a: {}, b: { type: "null" } }, required: ["b"] },
      { b: null },
    ],
    [
      "to the fewest properties",
      { type: "object", properties: { a: { const: 1 }, b: {} }, minProperties: 1 },
      { a: 1 },
    ],
  ])("%s", (_, schema, least) => {
    expect(shrunk(schema)).toEqual(least);
  });

  test("to the bound at which it begins to fail", () => {
    expect(shrunk({ type: "string" }, (text: string) => text.length >= 4)).toBe("aaaa");
    expect(shrunk({ type: "integer" }, (n: number) => n > 150)).toBe(151);
    expect(shrunk({ type: "array", items: { type: "null" } }, (list: []) => list.length > 2)).toEqual([
      null,
      null,
      null,
    ]);
  });

  test("out of a recursion", () => {
    expect(shrunk(schemas["a list that holds itself"] as object)).toEqual({ value: 0, next: null });
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
    ["format", { type: "string", format: "iri" }],
    ["format", { allOf: [{ type: "string", format: "uri" }, { format: "email" }] }],
    ["format", { type: "string", format: "uuid", pattern: "^x+$" }],
    ["pattern", { allOf: [{ type: "string", pattern: "^a" }, { pattern: "b$" }] }],
    ["pattern", { type: "string", pattern: "(a)\\1" }],
    ["pattern", { type: "string", pattern: "^a+$", maxLength: 0 }],
    ["minLength", { type: "string", pattern: "^a+$", minLength: 5 }],
    ["minLength", { type: "string", format: "uuid", minLength: 50 }],
    ["maxLength", { type: "string", format: "email", maxLength: 10 }],
    ["multipleOf", { type: "number", multipleOf: 0.1 }],
    ["multipleOf", { allOf: [{ type: "integer", multipleOf: 2 }, { multipleOf: 3 }] }],
    ["not", { type: "string", not: { pattern: "^a" } }],
    ["not", { type: "number", not: { multipleOf: 2 } }],
    ["not", { type: "array", not: { items: { type: "string" } } }],
    ["not", { type: "object", not: { additionalProperties: { type: "string" } } }],
    ["not", { type: "number", minimum: 0, maximum: 0.5, not: { type: "integer" } }],
    ["$ref", { $ref: "https://example.com/schema" }],
    ["$ref", { $ref: "#/$defs/missing" }],
    ["$ref", { $ref: "#/$defs/a", $defs: { a: { $ref: "#/$defs/b" }, b: { $ref: "#/$defs/a" } } }],
    ["$ref", { $ref: "#/$defs/a", $defs: { a: { anyOf: [{ $ref: "#/$defs/a" }, { type: "null" }] } } }],
    ["a schema that no value meets", { type: "string", enum: [1] }],
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
