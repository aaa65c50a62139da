import { makeAjv } from "@incident-clients/openapi";
import standalone from "ajv/dist/standalone/index.js";
import { expect, test } from "vitest";
import { compactErrors } from "./compact-errors.ts";

const schema = {
  $id: "thing",
  type: "object",
  required: ["a/b"],
  dependentRequired: { "a/b": ["kind"] },
  properties: { kind: { enum: ["x", "y"] }, "a/b": { type: "array", items: { type: "string", minLength: 2 } } },
  propertyNames: { type: "string", maxLength: 5 },
  additionalProperties: false,
};
const ajv = makeAjv({}, { code: { source: true, esm: true } });
ajv.addSchema(schema);
const code = standalone.default(ajv, { Thing: "thing" });

/** The errors that compiled code reports, with what core reads of them. */
async function errorsOf(source: string, value: unknown) {
  const [, length] = /(const func\d+ = require.*?;)/.exec(source) ?? [];
  const plain = source.replace(length ?? "", "").replace(/\bfunc\d+\(([^)]*)\)/g, "$1.length");
  const { Thing } = await import(`data:text/javascript,${encodeURIComponent(plain)}`);
  Thing(value);
  return (Thing.errors ?? []).map(({ instancePath, keyword, params, message }: Record<string, unknown>) => {
    const words = ["required", "additionalProperties", "enum"].includes(String(keyword)) ? { params } : { message };
    return { instancePath, keyword, ...words };
  });
}

test.each([[1], [{}], [{ kind: "z", "a/b": ["q", 1] }], [{ "a/b": [], unknown: 1 }], [{ kind: "x", "a/b": ["ok"] }]])(
  "compacted code finds in %j the errors that Ajv's own code finds",
  async (value) => {
    expect(await errorsOf(compactErrors(code), value)).toEqual(await errorsOf(code, value));
  },
);

test("compacted code holds no schema, and is shorter by a third", () => {
  const compact = compactErrors(code);
  expect(compact).not.toContain("schemaPath");
  expect(compact.length).toBeLessThan(code.length * 0.67);
});

test("an error in a form that Ajv did not use before is refused at generation", () => {
  expect(() => compactErrors("vErrors = [{schemaPath:'#'}]")).toThrow("a form that compactErrors does not know");
});
