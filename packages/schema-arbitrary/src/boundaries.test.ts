import { makeAjv } from "@incident-clients/openapi";
import { describe, expect, test } from "vitest";
import { integer, judgeOf, list, map, object, schemas, text } from "../test/schemas.ts";
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

const properties = { a: { const: 1 }, b: { const: 2 } };
const pair = object(properties, { required: ["a"] });
const known = schemas["properties that need others"];
const sized = object(properties, { minProperties: 1, maxProperties: 1 });
const named = map({ const: 1 }, { propertyNames: { enum: ["x", "y"] } });
const other = "another value";
const extra = { a: 1, "an extra property": "anything" };

test.each<[string, object | boolean | undefined, valid: unknown[], invalid: unknown[]]>([
  ["a length", text({ minLength: 2, maxLength: 3 }), ["aa", "aaa"], ["a", "aaaa"]],
  ["a number", integer({ minimum: 2, maximum: 9 }), [2, 3, 8, 9], [1, 10, 1.5, other]],
  ["an exclusive number", integer({ exclusiveMinimum: 2, exclusiveMaximum: 9 }), [3, 8], [2, 9]],
  ["a step", integer({ multipleOf: 5 }), [5], [4, 6]],
  ["a list", list({ const: 1 }, { minItems: 1, maxItems: 2 }), [[1], [1, 1]], [[], [1, 1, 1], [null]]],
  ["different items", list(integer(), { uniqueItems: true }), [[0]], [[0, 0]]],
  ["listed values", { enum: ["a", null, 3] }, ["a", null, 3], [other, true, 1.5, [], {}]],
  ["a type", { type: ["string", "null"] }, [null, other], [true, 7, 1.5, [], {}]],
  ["a pattern", text({ pattern: "^[a-z]+$" }), ["a"], ["", " ", "A", "0"]],
  ["a format", text({ format: "date" }), ["2024-02-29"], ["2026-02-30", "not formatted"]],
  ["an object", pair, [{ a: 1 }, { a: 1, b: 2 }, extra], [{}, { b: 2 }, { a: null }, { a: 1, b: 7 }]],
  ["a closed object", { ...pair, additionalProperties: false }, [{ a: 1 }], [extra]],
  ["a map", named, [{}, { x: 1 }], [{ x: null }, { [other]: 1 }]],
  ["a number of properties", sized, [{ a: 1 }], [{}, { a: 1, b: 2 }]],
  ["branches", schemas["one of two, told apart by a constant"], [{ kind: "A", a: 0 }], [{ kind: "B", a: 0 }]],
  ["properties that need others", known, [{ id: "a", version: 0 }], [{ id: "known", note: "a" }]],
  ["a recursion", schemas["a list that holds itself"], [{ value: 0, next: null }], [{ value: 0, next: 7 }]],
])("at the bounds of %s there are values on both sides", (_, schema = false, valid, invalid) => {
  const cases = boundariesOf(schema);
  expect(cases.filter((one) => one.valid).map(({ value }) => value)).toEqual(expect.arrayContaining(valid));
  expect(cases.filter((one) => !one.valid).map(({ value }) => value)).toEqual(expect.arrayContaining(invalid));
});
