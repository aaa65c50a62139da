import fc from "fast-check";
import { expect, test } from "vitest";
import { full } from "../../../test/lib/sample.ts";
import { anySchema } from "../test/any-schema.ts";
import { judgeOf } from "../test/schemas.ts";
import { arbitraryFor, boundariesOf, UnsupportedSchemaError } from "./index.ts";

const runs = { seed: 1, numRuns: full ? 100 : 25 };

/** What is made of a schema; undefined where it is said to be unsupported, or met by nothing. */
function made<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof UnsupportedSchemaError)) throw error;
    return undefined;
  }
}

/** Ajv's verdict; undefined where it stumbles itself: over properties like `toString` in unique items, and over code it made. */
function judged(accepts: (value: unknown) => boolean, value: unknown): boolean | undefined {
  try {
    return accepts(value);
  } catch (error) {
    if (!/(toString|valueOf) is not a function|props\d+ is not defined/.test(String(error))) throw error;
    return undefined;
  }
}

test("of whatever schema, every built value is valid", () => {
  let built = 0;
  const property = fc.property(anySchema, (schema) => {
    const values = made(() => fc.sample(arbitraryFor(schema, { extraProperties: true }), { seed: 1, numRuns: 20 }));
    const accepts = judgeOf(schema);
    for (const value of values ?? []) expect(judged(accepts, value), JSON.stringify(value)).not.toBe(false);
    if (values) built += 1;
  });
  fc.assert(property, runs);
  expect(built).toBeGreaterThan(runs.numRuns * 0.75);
});

test("of whatever schema, every case is called valid or not as Ajv calls it", () => {
  const property = fc.property(anySchema, (schema) => {
    const accepts = judgeOf(schema);
    for (const { name, value, valid } of made(() => boundariesOf(schema)) ?? []) {
      expect(judged(accepts, value) ?? valid, `${name} ${JSON.stringify(value)}`).toBe(valid);
    }
  });
  fc.assert(property, runs);
});

test("a schema that is said to be met by nothing has no valid case", () => {
  const property = fc.property(anySchema, (schema) => {
    try {
      arbitraryFor(schema);
    } catch (error) {
      if (!(error as Error).message.includes("no value meets")) return;
      const accepts = judgeOf(schema);
      expect((made(() => boundariesOf(schema)) ?? []).filter(({ value }) => judged(accepts, value))).toEqual([]);
    }
  });
  fc.assert(property, runs);
});
