import { UsageError } from "@incident-clients/core";
import { type Mock, startMock } from "@incident-clients/scripts/prism";
import { Schemas } from "@incident-clients/scripts/schemas";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listConstraints, mutate } from "../lib/mutate.ts";
import { type AnyClient, inputOf, requestExamples, vendors } from "../lib/vendors.ts";

describe.each(vendors)("a broken request of $name", (vendor) => {
  const schemas = new Schemas(vendor.document);
  let mock: Mock;
  let client: AnyClient;

  beforeAll(async () => {
    mock = await startMock(vendor.name);
    client = vendor.connect(mock.url, { retry: false });
  });
  afterAll(() => mock.close());

  const bodies = vendor.endpoints.filter(({ operation }) => operation.requestBody);

  test.each(bodies)(
    "$operation.operationId is refused by Prism and by Ajv, constraint by constraint",
    async (endpoint) => {
      const { operationId, requestBody } = endpoint.operation;
      const schema = requestBody?.content["application/json"]?.schema;
      const method = client[operationId];
      if (!schema || !method) throw new Error("no schema or no method");

      const broken = new Set<string>();
      let count = 0;
      for (const [example, body] of requestExamples(vendor, endpoint)) {
        // What an earlier example broke already is not broken again by this one.
        const done = new Set(broken);
        for (const mutation of mutate(schemas, schema, body)) {
          if (done.has(mutation.constraint)) continue;
          const accepted = schemas.accepts(schema, mutation.value);
          if (accepted && mutation.mayFit) continue;
          expect(accepted, `Ajv accepts ${example} with ${mutation.name}`).toBe(false);
          const result = await method(inputOf(vendor, endpoint, mutation.value), {}).catch(refusedUnsent);
          if (result) {
            expect(result.ok, `Prism accepts ${example} with ${mutation.name}`).toBe(false);
            const violations = result.response?.headers.get("sl-violations") ?? "";
            expect(violations, `Prism refused ${mutation.name} for another reason`).toMatch(/"request"|"body"/);
          }
          broken.add(mutation.constraint);
          count += 1;
        }
      }
      const never = listConstraints(schemas, schema).filter((constraint) => !broken.has(constraint));
      expect(never, "constraints that no example meets; add one that does").toEqual([]);
      console.log(`${vendor.name} ${operationId}: ${count} broken requests refused, ${broken.size} constraints`);
    },
  );
});

/** A client may refuse a request itself, before anything is sent. */
function refusedUnsent(error: unknown): undefined {
  if (!(error instanceof UsageError)) throw error;
}
