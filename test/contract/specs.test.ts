import { readFileSync } from "node:fs";
import { join } from "node:path";
import { resolve } from "@incident-clients/scripts/generate/openapi";
import { root } from "@incident-clients/scripts/paths";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { Schemas } from "../lib/schemas.ts";
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

  test("each divergence says where, what, from which source and how well it is known", () => {
    const entries: Record<string, string>[] = parse(
      readFileSync(join(root, "specs", name, "divergences.yaml"), "utf8"),
    );
    expect(entries.length).toBeGreaterThan(0);
    for (const entry of entries) {
      expect(Object.keys(entry).sort()).toEqual(["actual", "at", "documented", "grade", "source"]);
      expect(["tested", "code", "docs", "inferred", "unverified"]).toContain(entry.grade);
      const $ref = entry.at ?? "";
      expect(() => resolve(document, { $ref }), `${$ref} points at nothing`).not.toThrow();
    }
  });
});
