import { makeAjv } from "@incident-clients/openapi";
import { describe, expect, test } from "vitest";
import { judgeOf, schemas } from "../test/schemas.ts";
import { boundariesOf } from "./index.ts";

describe("the cases", () => {
  test.each(Object.keys(schemas))("of %s are called valid or not as Ajv calls them", (name) => {
    const schema = schemas[name] ?? false;
    const accepts = judgeOf(schema);
    const cases = boundariesOf(schema);
    expect(cases.some(({ valid }) => valid)).toBe(true);
    for (const { name: at, value, valid } of cases)
      expect(accepts(value), `${at} ${JSON.stringify(value)}`).toBe(valid);
  });

  // Where branches overlap, what breaks one keyword may meet the other branch.
  const separate = Object.keys(schemas).filter((name) => !/overlap|lengths/.test(name));
  test.each(separate)("of %s break each of its keywords", (name) => {
    const schema = schemas[name] ?? false;
    const validate = makeAjv({}, { strict: false }).compile(schema);
    const broken = new Set<string>();
    for (const { value } of boundariesOf(schema)) {
      validate(value);
      for (const { keyword } of validate.errors ?? []) broken.add(keyword);
    }
    // Within `not` and `if` a keyword refuses nothing by itself.
    const outside = JSON.stringify(schema, (key, value) => (key === "not" || key === "if" ? true : value));
    const refusing =
      /"(const|enum|minLength|maxLength|pattern|format|minimum|maximum|exclusiveMinimum|exclusiveMaximum|multipleOf|minItems|maxItems|uniqueItems|required|propertyNames|minProperties|maxProperties|dependentRequired|not|oneOf|if)":/g;
    const stated = new Set([...outside.matchAll(refusing)].map(([, keyword]) => keyword));
    if (/int32|int64/.test(outside)) stated.delete("format");
    expect([...stated].filter((keyword) => keyword && !broken.has(keyword))).toEqual([]);
  });

  test("are the same each time, and none comes twice", () => {
    for (const schema of Object.values(schemas)) {
      const cases = boundariesOf(schema);
      expect(boundariesOf(schema)).toEqual(cases);
      expect(new Set(cases.map(({ value }) => JSON.stringify(value))).size).toBe(cases.length);
    }
  });

  test("have names that say where and what", () => {
    const list = { type: "object", properties: { tags: { type: "array", items: { type: "string", maxLength: 2 } } } };
    expect(boundariesOf(list)).toContainEqual({
      name: "/tags/0: more characters",
      value: { tags: ["aaa"] },
      valid: false,
    });
  });

  test("of a schema that points into a document are found there", () => {
    const root = { components: { schemas: { Id: { const: 7 } } } };
    expect(boundariesOf({ $ref: "#/components/schemas/Id" }, { root }).filter(({ valid }) => valid)).toEqual([
      { name: "/: value 7", value: 7, valid: true },
    ]);
  });
});

describe("at the bounds of", () => {
  const has = (schema: object, { valid = [], invalid = [] }: { valid?: unknown[]; invalid?: unknown[] }) => {
    const cases = boundariesOf(schema);
    expect(cases.filter((one) => one.valid).map(({ value }) => value)).toEqual(expect.arrayContaining(valid));
    expect(cases.filter((one) => !one.valid).map(({ value }) => value)).toEqual(expect.arrayContaining(invalid));
  };
  const pair = { type: "object", properties: { a: { const: 1 }, b: { const: 2 } }, required: ["a"] };

  test("a length are one less, both ends and one more", () =>
    has({ type: "string", minLength: 2, maxLength: 3 }, { valid: ["aa", "aaa"], invalid: ["a", "aaaa"] }));
  test("a number are one less, both ends and one more", () =>
    has({ type: "integer", minimum: 2, maximum: 9 }, { valid: [2, 3, 8, 9], invalid: [1, 10, 1.5, "another value"] }));
  test("an exclusive number are the bound and its neighbours", () =>
    has({ type: "integer", exclusiveMinimum: 2, exclusiveMaximum: 9 }, { valid: [3, 8], invalid: [2, 9] }));
  test("a step are it and its neighbours", () =>
    has({ type: "integer", multipleOf: 5 }, { valid: [5], invalid: [4, 6] }));
  test("a list are one item less, both ends and one more", () =>
    has(
      { type: "array", items: { const: 1 }, minItems: 1, maxItems: 2 },
      { valid: [[1], [1, 1]], invalid: [[], [1, 1, 1], [null]] },
    ));
  test("a list of different items is the same item twice", () =>
    has({ type: "array", items: { type: "integer" }, uniqueItems: true }, { valid: [[0]], invalid: [[0, 0]] }));
  test("a list of values are each of them, and another", () =>
    has({ enum: ["a", null, 3] }, { valid: ["a", null, 3], invalid: ["another value", true, 1.5, [], {}] }));
  test("a type are all types", () =>
    has({ type: ["string", "null"] }, { valid: [null, "another value"], invalid: [true, 7, 1.5, [], {}] }));
  test("a pattern are texts that match, and texts that do not", () =>
    has({ type: "string", pattern: "^[a-z]+$" }, { valid: ["a"], invalid: ["", " ", "A", "0"] }));
  test("a format are texts that have it, and texts that do not", () =>
    has({ type: "string", format: "date" }, { valid: ["2024-02-29"], invalid: ["2026-02-30", "not formatted"] }));
  test("an object are each property left out, and one too many", () =>
    has(pair, {
      valid: [{ a: 1 }, { a: 1, b: 2 }, { a: 1, "an extra property": "anything" }],
      invalid: [{}, { b: 2 }],
    }));
  test("a closed object is one too many", () =>
    has(
      { ...pair, additionalProperties: false },
      { valid: [{ a: 1 }], invalid: [{ a: 1, "an extra property": "anything" }] },
    ));
  test("a property are its own bounds, beside what is required", () =>
    has(pair, { invalid: [{ a: 1, b: null }, { a: null }, { a: 1, b: 7 }] }));
  test("a map are its values and its names", () =>
    has(
      { type: "object", additionalProperties: { const: 1 }, propertyNames: { enum: ["x", "y"] } },
      { valid: [{}, { x: 1 }], invalid: [{ x: null }, { "another value": 1 }] },
    ));
  test("a number of properties are one less, both ends and one more", () =>
    has(
      { type: "object", properties: { a: { const: 1 }, b: { const: 2 } }, minProperties: 1, maxProperties: 1 },
      { valid: [{ a: 1 }], invalid: [{}, { a: 1, b: 2 }] },
    ));
  test("branches are each, and each pair mixed", () =>
    has(schemas["one of two, told apart by a constant"] as object, {
      valid: [
        { kind: "A", a: 0 },
        { kind: "B", b: "a" },
      ],
      invalid: [{ kind: "B", a: 0 }],
    }));
  test("properties that need others are the one without the other", () =>
    has(schemas["properties that need others"] as object, {
      valid: [{ id: "a", version: 0 }],
      invalid: [{ id: "known", note: "a" }],
    }));
  test("a recursion are those of one level", () =>
    has(schemas["a list that holds itself"] as object, {
      valid: [{ value: 0, next: null }],
      invalid: [{ value: 0 }, { value: 0, next: 7 }],
    }));
});
