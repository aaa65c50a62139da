import { makeValidators } from "@incident-clients/core/validate";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { anySchema } from "../packages/schema-arbitrary/test/any-schema.ts";

const parameters = { path: {}, query: {}, required: [] };
const operations = { call: { parameters, responses: { 200: "Any" } } };

// Ajv finds that 1e21 is no multiple of 1, because it reads its digits, and calls a property that is named as a method.
const isFair = (one: unknown) => !/\de\+|"(toString|valueOf|constructor)"/.test(JSON.stringify(one));
const value = fc.jsonValue({ maxDepth: 2 }).filter(isFair);

test("validators agree with Ajv on any value of any schema", () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  fc.assert(
    fc.property(anySchema.filter(isFair), value, (schema, value) => {
      const { call } = makeValidators({ schemas: { Any: schema as never }, formats: {}, operations });
      const { issues } = call?.responses[200]?.["~standard"].validate(value) ?? {};
      expect(issues === undefined).toBe(ajv.compile(schema)(value));
    }),
    { numRuns: 1000, seed: 1 },
  );
});
