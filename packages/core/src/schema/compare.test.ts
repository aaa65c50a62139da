import { describe, expect, test } from "vitest";
import { makeValidators } from "../validate.ts";
import type { Schema } from "./rules.ts";

/** The validators of a request and of a response with the same schema. */
function validatorsOf(schema: Schema) {
  const parameters = { path: {}, query: {}, required: [] };
  const operations = { call: { parameters, request: "Any", responses: { 200: "Any" } } };
  const { call } = makeValidators({ schemas: { Any: schema }, formats: { day: /^\d+$/ }, operations });
  return [call?.request, call?.responses[200]];
}

/** What they find in a value. */
function issuesOf(schema: Schema, value: unknown) {
  return validatorsOf(schema).map((one) =>
    (one?.["~standard"].validate(value).issues ?? []).map(({ path, message }) => `${path.join(".")} ${message}`),
  );
}

describe("a validator", () => {
  const thing = { type: "object", required: ["title"], properties: { title: { type: "string" }, kind: {}, size: {} } };

  test("returns the very value it accepts, as a Standard Schema", () => {
    const [validator] = validatorsOf(true);
    const value = { id: 1 };
    const schema = validator?.["~standard"];
    expect(schema).toMatchObject({ version: 1, vendor: "incident-clients" });
    expect(schema?.validate(value)).toHaveProperty("value", value);
  });

  test.each([
    ["tittle", 'is not documented (did you mean "title"?)'],
    ["TITLE", 'is not documented (did you mean "title"?)'],
    ["ti_tle", 'is not documented (did you mean "title"?)'],
    ["owner", "is not documented"],
  ])("refuses %s in a request, as one mistake, and lets it be in a response", (name, message) => {
    const [request, response] = issuesOf(thing, { [name]: 1 });
    expect(request).toContain(`${name} ${message}`);
    expect(request).toHaveLength(message.includes("title") ? 1 : 2);
    expect(response).toEqual(["title is missing"]);
  });

  test("suggests no property that is there already", () => {
    expect(issuesOf(thing, { title: "a", titel: "b" })[0]).toEqual(["titel is not documented"]);
  });

  test.each([
    ["that says what others may be", { ...thing, additionalProperties: {} }],
    ["that says so in one of its parts", { allOf: [thing, { additionalProperties: true }] }],
    ["that lists none", { type: "object" }],
  ])("leaves a schema open %s", (_, schema) => {
    expect(issuesOf(schema, { title: "a", other: 1 })[0]).toEqual([]);
  });

  test("knows what is listed beside, in parts, branches and conditions that hold", () => {
    const listing = (name: string) => ({ properties: { [name]: {} } });
    const schema = {
      ...listing("a"),
      allOf: [listing("b")],
      anyOf: [{ ...listing("c"), required: ["c"] }, { required: ["x"] }],
      if: { ...listing("d"), required: ["d"] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: listing("e"),
      else: listing("f"),
      dependentSchemas: { a: listing("g") },
      not: { ...listing("h"), required: ["h"] },
    };
    const value = (names: string) => Object.fromEntries([...names].map((name) => [name, 1]));
    expect(issuesOf(schema, value("abcdeg"))[0]).toEqual([]);
    expect(issuesOf(schema, value("bcfgz"))[0]).toEqual([
      'g is not documented (did you mean "a"?)',
      'z is not documented (did you mean "a"?)',
    ]);
  });

  const filter = (field: string, operators: string[], type: string) => ({
    type: "object",
    required: ["field", "operator", "value"],
    properties: { field: { const: field }, operator: { enum: operators }, value: { type } },
  });
  const filters = {
    oneOf: [filter("status", ["eq", "neq"], "string"), filter("id", ["in"], "array"), filter("id", ["eq"], "string")],
  };

  test.each([
    [{ field: "status", operator: "is", value: "new" }, ['operator must be one of "eq", "neq"']],
    [{ field: "id", operator: "is", value: 1 }, ['operator must be one of "in", "eq"']],
    [{ field: "statuss", operator: "eq", value: 1 }, ['field must be one of "status", "id"']],
    [{ field: "id", operator: "eq", value: 1 }, ["value must be of type string"]],
    [{ feild: "id", operator: "eq", value: "1" }, ['feild is not documented (did you mean "field"?)']],
    [{ field: "id", operatr: "eq", value: "1" }, ['operatr is not documented (did you mean "operator"?)']],
    ["id", [" must be of type object"]],
  ])("tells what is wrong with %o in the branch that was meant", (value, issues) => {
    expect(issuesOf(filters, value)[0]).toEqual(issues);
  });

  test("takes the branch with the fewest issues where no constant tells", () => {
    const branch = (...names: string[]) => ({
      required: names,
      properties: Object.fromEntries(names.map((name) => [name, { type: "string" }])),
      additionalProperties: false,
    });
    expect(issuesOf({ anyOf: [branch("a", "name"), branch("b", "title")] }, { b: "", titel: "" })[0]).toEqual([
      'titel is not documented (did you mean "title"?)',
    ]);
    expect(issuesOf({ oneOf: [{}, { minimum: 1 }] }, 2)[0]).toEqual([" fits more than one of the documented variants"]);
  });

  test("takes a bigint for a number, at any depth", () => {
    const big = 2n ** 60n;
    const schema = { properties: { a: { type: "integer", minimum: 2 }, b: { const: [Number(big)] } } };
    expect(issuesOf(schema, { a: big, b: [big] })).toEqual([[], []]);
    expect(issuesOf(schema, { a: 1n, b: [1n] })[0]).toHaveLength(2);
  });

  test("takes a property that is undefined for one that is not there", () => {
    expect(issuesOf(thing, { title: "a", other: undefined })[0]).toEqual([]);
    expect(issuesOf(thing, { title: undefined })[0]).toEqual(["title is missing"]);
  });

  test("finds an issue in what is too deep to be looked through", () => {
    let deep = {};
    for (let depth = 0; depth < 50_000; depth++) deep = { deep };
    expect(issuesOf({ properties: { deep: { $ref: "Any" } } }, deep)[1]).toEqual([" could not be checked"]);
  });

  test("tells indexes from names", () => {
    const [validator] = validatorsOf({ properties: { list: { items: { properties: { 0: { type: "null" } } } } } });
    expect(validator?.["~standard"].validate({ list: [{ 0: 1 }] }).issues).toEqual([
      { path: ["list", 0, "0"], message: "must be of type null" },
    ]);
  });

  test.each([
    [{ required: ["x"] }, {}, "x is missing"],
    [{ additionalProperties: false }, { x: 1 }, "x is not documented"],
    [{ dependentRequired: { y: ["x"] } }, { y: 1 }, "x is missing"],
    [{ propertyNames: { maxLength: 1 } }, { xyz: 1 }, "xyz must have at most 1 characters"],
    [{ properties: { x: false } }, { x: 1 }, "x is excluded by the specification"],
    [{ not: {} }, 1, " is excluded by the specification"],
    [{ const: "x" }, 1, ' must be "x"'],
    [{ enum: ["x, y", null] }, 1, ' must be one of "x, y", null'],
    [{ type: ["string", "null"] }, 1, " must be of type string or null"],
    [{ type: "integer" }, 1.5, " must be of type integer"],
    [{ format: "day" }, "x", " must have the format day"],
    [{ pattern: "^x$" }, "y", " must match the pattern ^x$"],
    [{ minimum: 2 }, 1, " must be at least 2"],
    [{ exclusiveMaximum: 2 }, 2, " must be less than 2"],
    [{ multipleOf: 2 }, 3, " must be a multiple of 2"],
    [{ minItems: 2 }, [1], " must have at least 2 items"],
    [
      { uniqueItems: true },
      [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
      " must not have an item twice",
    ],
  ])("says of %o what is wrong", (schema, value, message) => {
    expect(issuesOf(schema, value)[1]).toEqual([message]);
  });
});
