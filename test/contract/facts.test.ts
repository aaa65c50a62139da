import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { RetryOptions } from "@incident-clients/core";
import { bodyOf, Schemas } from "@incident-clients/openapi";
import { root } from "@incident-clients/openapi/vendors";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { inputOf, requestExamples, type Vendor, vendors } from "../lib/vendors.ts";

interface Changed {
  operation: string;
  example: string;
  at: string;
  put?: unknown;
  because: string;
}

interface Facts {
  repeated: string[];
  resetAfter?: string;
  refused: Changed[];
  accepted: Changed[];
}

const factsOf = ({ name }: Vendor): Facts => parse(readFileSync(join(root, "specs", name, "facts.yaml"), "utf8"));

/** The results of every operation, each answered as given. */
async function callAll(vendor: Vendor, answer: () => Response, retry: false | RetryOptions) {
  return Promise.all(
    vendor.endpoints.map(async (endpoint) => {
      // A client of its own for each: all calls of one share what it may repeat.
      const client = vendor.connect("http://localhost", { fetch: async () => answer(), retry });
      const method = client[endpoint.operation.operationId];
      if (!method) throw new Error(`no method ${endpoint.operation.operationId}`);
      return method(inputOf(vendor, endpoint));
    }),
  );
}

function change(value: unknown, at: string, put: unknown): unknown {
  const copy = structuredClone(value);
  const steps = at.slice(1).split("/");
  const last = steps.pop() as string;
  const place = steps.reduce((inner, step) => (inner as Record<string, unknown>)[step], copy) as Record<
    string,
    unknown
  >;
  if (put === undefined) delete place[last];
  else place[last] = put;
  return copy;
}

describe.each(vendors)("what is known of $name", (vendor) => {
  const known = factsOf(vendor);

  test("is which operations may be repeated when it is open whether they were carried out", async () => {
    const results = await callAll(vendor, () => new Response(null, { status: 503 }), {
      repeats: 1,
      baseDelay: 0,
    });
    const repeated = results.filter(({ attempts }) => attempts === 2).map(({ operation }) => operation);
    expect(repeated.sort()).toEqual(known.repeated);
  });

  test("is which header a rate limit counts the seconds in", async () => {
    const headers = { "x-ratelimit-reset": "7", "x-ratelimit-period": "60", "x-ratelimit-limit": "300" };
    const given = { ...headers, ...(known.resetAfter && { [known.resetAfter]: "123456" }) };
    const results = await callAll(vendor, () => new Response(null, { status: 429, headers: given }), false);
    const expected = known.resetAfter === undefined ? undefined : 123_456;
    for (const result of results) expect(result).toMatchObject({ ok: false, retryAfter: expected });
  });

  const schemas = new Schemas(vendor.document);

  const changes = [
    ...known.refused.map((change) => ({ ...change, taken: false, verdict: "refused" })),
    ...known.accepted.map((change) => ({ ...change, taken: true, verdict: "accepted" })),
  ];

  test.each(changes)("is that $operation of $example is $verdict when $at is changed", (one) => {
    const endpoint = vendor.endpoints.find(({ operation }) => operation.operationId === one.operation);
    const schema = endpoint && bodyOf(endpoint.operation)?.schema;
    const example = endpoint && new Map(requestExamples(vendor, endpoint)).get(one.example);
    if (!schema || !example) throw new Error("no such operation or example");
    expect(schemas.accepts(schema, example)).toBe(true);
    expect(schemas.accepts(schema, change(example, one.at, one.put)), one.because).toBe(one.taken);
  });
});
