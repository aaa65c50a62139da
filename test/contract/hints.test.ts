import { succeeds } from "@incident-clients/openapi";
import { describe, expect, test } from "vitest";
import { inputOf, vendors } from "../lib/vendors.ts";

/** The statuses that every vendor's users meet, whatever they call. */
const usual = ["401", "403", "404"];

describe.each(vendors)("a failure of $name", (vendor) => {
  const { name, document, endpoints, connect } = vendor;
  const hints = document["x-hints"] ?? {};

  test("has advice for what everybody meets", () => {
    const missing = (name === "datadog" ? [...usual, "400", "429", "5XX"] : usual).filter((status) => !hints[status]);
    expect(missing).toEqual([]);
  });

  test.each(endpoints)(
    "$operation.operationId tells the advice, and of a read nothing about writes",
    async (endpoint) => {
      const { operationId, responses, "x-idempotent": isRepeated, "x-safe": isSafe } = endpoint.operation;
      const isRead = endpoint.method === "get" || isSafe === true;
      for (const key of Object.keys(responses).filter((status) => !succeeds([status, { description: "" }]))) {
        const status = Number(key.replace("XX", "00"));
        const client = connect("https://vendor.example.com", {
          retry: false,
          fetch: async () => new Response("{}", { status, headers: { "content-type": "application/json" } }),
        });
        const result = await client[operationId]?.(inputOf(vendor, endpoint), {});
        if (!result || result.ok) expect.unreachable(`${operationId} ${status}`);
        const advice = hints[key] ?? hints[`${key[0]}XX`];
        expect(result.hint ?? "", key).toContain(advice ?? ""); // Behind the permissions that the call needs.
        expect(result.message).toContain(operationId);
        if (isRead) expect(result.message, key).not.toMatch(/creat|may have been (made|done|changed)|look before/i);
        else if (result.outcome === "unknown" && !isRepeated) expect(result.message, key).toMatch(/may have/);
      }
    },
  );
});
