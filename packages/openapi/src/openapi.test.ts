import { describe, expect, test } from "vitest";
import { below, keysOf, resolve, Schemas, valueAt } from "./index.ts";

const document = {
  components: {
    schemas: {
      Thing: { type: "object", required: ["id"], properties: { id: { $ref: "#/components/schemas/a~1b" } } },
      "a/b": { type: "string", minLength: 2 },
      Loop: { $ref: "#/components/schemas/Thing" },
    },
  },
};

describe("a pointer", () => {
  test.each([
    ["", []],
    ["#", []],
    ["/", [""]],
    ["/a~1b/m~0n/0", ["a/b", "m~n", "0"]],
    ["#/paths/~1things~1%7Bid%7D", ["paths", "/things/{id}"]],
    ["/~01", ["~1"]],
  ])("%j has the keys %j", (pointer, keys) => {
    expect(keysOf(pointer)).toEqual(keys);
  });

  test("is built from keys that it gives back", () => {
    const keys = ["a/b", "m~n", "~1", ""];
    expect(keysOf(below("#", ...keys))).toEqual(keys);
  });

  test("reads a value, and undefined where there is none", () => {
    expect(valueAt({ "a/b": [null, 1] }, "/a~1b/1")).toBe(1);
    expect(valueAt({ "a/b": [null, 1] }, "/a~1b/0/c")).toBeUndefined();
  });
});

describe("a reference", () => {
  test("is followed to what it means in the end", () => {
    expect(resolve(document, { $ref: "#/components/schemas/Loop" })).toBe(document.components.schemas.Thing);
  });

  test("that leads nowhere is an error that names it", () => {
    expect(() => resolve(document, { $ref: "#/components/schemas/None" })).toThrow("#/components/schemas/None");
  });
});

describe("the schemas of a document", () => {
  const schemas = new Schemas(document);

  test("judge values, references inside references followed", () => {
    const list = { type: "array", items: { $ref: "#/components/schemas/Loop" } };
    expect([[{ id: "ab" }], [{ id: "a" }], [{}]].map((value) => schemas.accepts(list, value))).toEqual([
      true,
      false,
      false,
    ]);
  });

  test("are compiled once", () => {
    expect(schemas.compile({ type: "string" })).toBe(schemas.compile({ type: "string" }));
  });

  test("know formats, and refuse a keyword that nobody knows", () => {
    expect(schemas.accepts({ type: "string", format: "date-time" }, "yesterday")).toBe(false);
    expect(() => schemas.compile({ type: "string", maxLenght: 3 })).toThrow("maxLenght");
  });
});
