import { isJson, Schemas, succeeds } from "@incident-clients/openapi";
import { startMock } from "@incident-clients/scripts/lib/prism";
import { fakeVendor } from "@incident-clients/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { partOf } from "../lib/sample.ts";
import { inputOf, listAnswers, requestExamples, responseOf, type Vendor, vendors } from "../lib/vendors.ts";

/** What a client can be led to, with what to do when it is not needed any more. */
const servers = {
  Prism: async (vendor: Vendor) => {
    const mock = await startMock(vendor.name);
    return { url: mock.url, fetch, close: () => mock.close() };
  },
  "the fake": async (vendor: Vendor) => {
    const fake = fakeVendor(vendor.document);
    return { url: "https://fake.example.com", fetch: fake.fetch, close: async () => fake.verify() };
  },
};

const pairs = vendors.flatMap((vendor) =>
  Object.entries(servers).map(([server, start]) => ({ name: vendor.name, server, start, vendor })),
);

describe.each(pairs)("the built client of $name against $server", ({ server, start, vendor }) => {
  const schemas = new Schemas(vendor.document);
  let at: Awaited<ReturnType<typeof start>>;

  beforeAll(async () => {
    at = await start(vendor);
  });
  afterAll(() => at.close());

  /** Calls an operation by name. */
  const call = (id: string, input: object, headers: Record<string, string> = {}) => {
    // A fetch of its own for each call: the wait that a 429 asks for would hold up the calls after it.
    const fetch: typeof globalThis.fetch = (url, init) => at.fetch(url, init);
    const method = vendor.connect(at.url, { retry: false, fetch })[id];
    if (!method) throw new Error(`the client has no method ${id}`);
    return method(input, { headers });
  };

  const answers = vendor.endpoints.flatMap((endpoint) =>
    listAnswers(vendor, endpoint).map((answer) => ({ id: endpoint.operation.operationId, endpoint, answer })),
  );

  test.each(partOf(answers, 20, vendor.name))(
    "$id returns the documented $answer.status $answer.mediaType $answer.example",
    async ({ id, endpoint, answer }) => {
      const { status, mediaType, example, value } = answer;
      const prefer = example ? `code=${status}, example=${example}` : `code=${status}`;
      const result = await call(id, inputOf(vendor, endpoint), { prefer, ...(mediaType && { accept: mediaType }) });

      expect(result.response?.headers.get("sl-violations")).toBeNull();
      expect(result.status).toBe(status);
      expect(result.operation).toBe(id);
      const body = result.ok ? result.data : result.error;
      if (body instanceof Blob) expect(await body.text()).toBe(value);
      else expect(body).toEqual(decoded(value));

      const media = responseOf(vendor, endpoint, status);
      const schema = mediaType && isJson(mediaType) && media.content?.[mediaType]?.schema;
      if (schema) expect(schemas.accepts(schema, value)).toBe(true);
      for (const name of Object.keys(media.headers ?? {}))
        expect(Object.keys(result.headers)).toContain(name.toLowerCase());

      const failed = !succeeds([String(status), media]) || (schema && schemas.saysFailed(schema, value));
      expect(result.ok).toBe(!failed);
      if (!result.ok) expect(result.outcome).toBe(media["x-outcome"]?.is ?? expectedOutcome(status, result.outcome));
    },
  );

  const requests = vendor.endpoints.flatMap((endpoint) =>
    requestExamples(vendor, endpoint).map(([example, body]) => ({
      id: endpoint.operation.operationId,
      endpoint,
      example,
      body,
    })),
  );

  test.each(partOf(requests, 4, `${vendor.name} requests`))(
    "$id sends the documented request $example as the server wants it",
    async ({ id, endpoint, body }) => {
      const result = await call(id, inputOf(vendor, endpoint, body));
      expect(result.response?.headers.get("sl-violations")).toBeNull();
      expect(String(result.status)).toMatch(/^2/);
    },
  );

  test("prints what it covered", () => {
    console.log(
      `${vendor.name}, ${server}: ${vendor.endpoints.length} operations, ${answers.length} answers, ${requests.length} request examples`,
    );
    expect(answers.length).toBeGreaterThan(vendor.endpoints.length);
  });
});

/** A documented value as clients decode it: integers beyond 2^53 are bigints. */
function decoded(value: unknown): unknown {
  if (value === undefined) return undefined;
  return JSON.parse(JSON.stringify(value), (_, item) =>
    Number.isInteger(item) && !Number.isSafeInteger(item) ? BigInt(JSON.stringify(item)) : item,
  );
}

/** The general rule, told apart from core's own so that the two check each other. */
function expectedOutcome(status: number, failedBranch: string): string {
  if (status < 300) return failedBranch;
  return status >= 500 || status === 408 ? "unknown" : "rejected";
}
