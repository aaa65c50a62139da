import { resolve, Schemas } from "@incident-clients/openapi";
import { readDivergences } from "@incident-clients/scripts/spec/drift/explain";
import { effects } from "@incident-clients/scripts/spec/drift/rows";
import { describe, expect, test } from "vitest";
import { vendors } from "../lib/vendors.ts";

describe.each(vendors)("the specification of $name", ({ name, document, endpoints }) => {
  const schemas = new Schemas(document);

  test.each(Object.keys(document.components.schemas))("schema %s compiles in strict JSON Schema 2020-12", (schema) => {
    expect(() => schemas.compile({ $ref: `#/components/schemas/${schema}` })).not.toThrow();
  });

  const examples = endpoints.flatMap(({ operation }) => {
    const { operationId, requestBody, responses } = operation;
    const media = [
      ...Object.entries(requestBody?.content ?? {}).map(([type, one]) => ({ place: `request ${type}`, media: one })),
      ...Object.entries(responses).flatMap(([status, response]) =>
        Object.entries(resolve(document, response).content ?? {}).map(([type, one]) => ({
          place: `${status} ${type}`,
          media: one,
        })),
      ),
    ];
    return media.flatMap(({ place, media: { schema, examples = {} } }) =>
      Object.entries(examples).map(([example, one]) => ({
        title: `${operationId} ${place} ${example}`,
        schema,
        value: resolve(document, one).value,
      })),
    );
  });

  test.each(examples)("example $title is valid", ({ schema, value }) => {
    if (!schema) throw new Error("no schema");
    const validate = schemas.compile(schema);
    expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
  });

  test("each divergence says where, what, from which source and how well it is known", async () => {
    const entries = await readDivergences(name);
    expect(entries.length).toBeGreaterThan(0);
    for (const { drift = {}, ...entry } of entries) {
      expect(Object.keys(entry).sort()).toEqual(["actual", "at", "documented", "grade", "source"]);
      expect(["tested", "code", "docs", "inferred", "unverified"]).toContain(entry.grade);
      const whole = entry.at === "#";
      expect(() => whole || resolve(document, { $ref: entry.at }), `${entry.at} points at nothing`).not.toThrow();
      expect(Object.keys(effects), `drift of ${entry.at}`).toEqual(expect.arrayContaining(Object.keys(drift)));
    }
  });
});
