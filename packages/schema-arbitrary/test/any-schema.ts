import fc from "fast-check";

type Schema = object | boolean;

const name = fc.constantFrom("a", "b", "c");
const names = fc.uniqueArray(name, { maxLength: 2 });
const count = fc.integer({ min: 0, max: 3 });
const number = fc.integer({ min: -4, max: 4 });
const value = fc.constantFrom(null, true, false, "a", "bb", 0, 1, 2.5, [], [1], {}, { a: 1 });
const type = fc.constantFrom("null", "boolean", "integer", "number", "string", "array", "object");
const byName = <T>(values: fc.Arbitrary<T>) =>
  fc.dictionary(name, values, { minKeys: 1, maxKeys: 2, noNullPrototype: true });

/** Schemas of up to four of the supported keywords, thrown together. */
export const anySchema: fc.Arbitrary<Schema> = fc.letrec<{ schema: Schema; part: Schema }>((tie) => {
  const part = tie("part");
  const parts = fc.array(part, { minLength: 1, maxLength: 3 });
  const keywords: Record<string, fc.Arbitrary<unknown>> = {
    type: fc.oneof(type, fc.uniqueArray(type, { minLength: 1, maxLength: 3 })),
    const: value,
    enum: fc.uniqueArray(value, { minLength: 1, maxLength: 3, selector: (one) => JSON.stringify(one) }),
    minLength: count,
    maxLength: count,
    pattern: fc.constantFrom("^[ab]*$", "^a+$"),
    format: fc.constantFrom("date", "int32"),
    minimum: number,
    maximum: number,
    exclusiveMinimum: number,
    exclusiveMaximum: number,
    multipleOf: fc.constantFrom(1, 2),
    items: part,
    minItems: count,
    maxItems: count,
    uniqueItems: fc.boolean(),
    properties: byName(part),
    required: names,
    additionalProperties: part,
    propertyNames: fc.constantFrom({ maxLength: 1 }, { enum: ["a", "b"] }, { not: { const: "a" } }),
    minProperties: count,
    maxProperties: count,
    dependentRequired: byName(names),
    dependentSchemas: byName(part),
    allOf: parts,
    anyOf: parts,
    oneOf: parts,
    not: part,
    if: part,
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: part,
    else: part,
  };
  return {
    part: fc.oneof(
      { maxDepth: 2 },
      fc.constantFrom(true, false, {}, { type: "string" }, { minimum: 1 }),
      tie("schema"),
    ),
    schema: fc.subarray(Object.keys(keywords), { minLength: 1, maxLength: 4 }).chain((chosen) =>
      fc.record(Object.fromEntries(chosen.map((key) => [key, keywords[key] ?? fc.constant(null)])), {
        noNullPrototype: true,
      }),
    ),
  };
}).schema;
