import { afterEach, describe, expect, test } from "vitest";
import { clientWith, create, definition, empty, fetchOf, json, play, read, secrets } from "../test/harness.ts";
import type { Operation } from "./definition.ts";
import { parseJson } from "./wire/json.ts";

const names: PropertyKey[] = [];
afterEach(() => {
  for (const name of names.splice(0)) delete (Object.prototype as Record<PropertyKey, unknown>)[name];
});

/** Does what somebody's bug does to every object of the program. */
function pollute(properties: Record<PropertyKey, unknown>): void {
  for (const [name, value] of Object.entries(properties)) {
    names.push(name);
    Object.defineProperty(Object.prototype, name, { value, configurable: true, enumerable: true, writable: true });
  }
}

const evil = fetchOf();
const ofClients: Record<string, unknown> = {
  baseUrl: new URL("https://evil.test"),
  site: "evil.test",
  url: "https://evil.test",
  credentials: { "x-key": "stolen" },
  fetch: evil.fetch,
  maxBodyBytes: 1,
  allowInsecure: true,
  validate: () => () => Promise.reject(new Error("polluted")),
  on: { request: () => expect.fail("a hook of nobody") },
};
const ofCalls: Record<string, unknown> = {
  signal: AbortSignal.abort(),
  timeout: "polluted",
  deadline: -1,
  retry: 7,
  headers: { "x-polluted": "1" },
};
const ofRetries: Record<string, unknown> = { repeats: 9, baseDelay: 60_000, maxDelay: 60_000, statuses: [500] };
const ofHooks = Object.fromEntries(
  ["request", "response", "retry", "error", "validation"].map((name) => [name, () => expect.fail("a hook of nobody")]),
);
const ofDefinitions: Record<string, unknown> = {
  resetAfter: "x-polluted-reset",
  hints: async () => ({ 500: "polluted" }),
  idempotent: true,
  encode: () => new FormData(),
  type: "text/polluted",
  failed: [{ when: {}, outcome: "rejected" }],
  outcomes: { 503: "not-sent" },
  retryable: { 500: true, 503: true },
  rejected: { status: "" },
  body: { polluted: true },
  success: { 503: "json" },
};
const ofRequests: Record<string, unknown> = {
  path: { id: "polluted" },
  query: { q: "polluted" },
  id: "polluted",
  q: "p",
};
const ofHttp: Record<string, unknown> = {
  params: { query: { q: "polluted" } },
  bodySerializer: () => "polluted",
  querySerializer: () => "polluted",
  pathSerializer: () => "/polluted",
  parseAs: "stream",
  middleware: [{ onRequest: () => expect.fail("a middleware of nobody") }],
  Request: class {},
  header: { "x-polluted": "1" },
  redirect: "follow",
  cache: "force-cache",
  account: "polluted",
  method: "DELETE",
};
const all = { ...ofClients, ...ofCalls, ...ofRetries, ...ofHooks, ...ofDefinitions, ...ofRequests, ...ofHttp };
/** Data in the way of a `for…in`, and a method, which is a function where a value is expected. */
const anything = { anything: {}, list: [1], method_: () => "polluted", x: { y: "z" } };

/** What the platform's own Request reads from there, whatever it is passed, and the test runner's import. */
const ofPlatform = ["signal", "body", "credentials", "error"];

/** What is sent and what comes back, by the methods and by http, in a failure and in a success. */
async function played(name: string) {
  const sick = [empty(503), json(201, { id: 1 }), json(200, { id: 1 }), empty(500)];
  const { client, sent, http } = play([...sick, empty(503), json(200, { id: 1 })], { retry: { baseDelay: 0 } });
  const results = [
    await client.create({ body: { title: "x" } }),
    await client.create({ body: { title: "y" } }, {}),
    await client.read({ path: { id: "7" } }),
    await client.read({ path: { id: "7" } }),
    ...(ofPlatform.includes(name)
      ? []
      : [
          await http.POST("/unlisted", { body: { title: "z" } }).then(({ error }) => error),
          await http.GET("/things/{id}", { params: { path: { id: "8" } } }).then(({ data }) => data),
        ]),
  ];
  return {
    results: results.map((result) => JSON.parse(JSON.stringify(result)) as unknown),
    sent: sent.map(({ url, method, headers, body, redirect }) => ({
      url,
      method,
      headers: { ...headers },
      body,
      redirect,
    })),
  };
}

describe("a property on Object.prototype", () => {
  test.each([...Object.keys(all), ...Object.keys(anything)])(
    "called %s changes nothing that is sent or returned",
    async (name) => {
      const clean = await played(name);
      pollute({ [name]: ({ ...all, ...anything } as Record<string, unknown>)[name] });
      const polluted = await played(name);
      expect(JSON.stringify(polluted)).toBe(JSON.stringify(clean));
      expect(evil.sent).toEqual([]);
    },
  );

  test("of any name lets a client be made, and calls be made of it", async () => {
    const { path: _, ...rest } = all;
    const { success: __, ...more } = rest as Record<string, unknown>;
    pollute({ ...more, ...anything });
    const { client, sent } = play([json(201, { id: 1 }), empty(500)]);
    expect(await client.create({ body: { title: "x" } })).toMatchObject({ ok: true, attempts: 1 });
    expect(await client.create({ body: { title: "x" } })).toMatchObject({ ok: false, status: 500, outcome: "unknown" });
    expect(sent.map(({ url, headers }) => [url, headers["x-key"]])).toEqual([
      ["https://host.test/base/things", secrets.key],
      ["https://host.test/base/things", secrets.key],
    ]);
  });

  test("cannot stand for a path parameter", async () => {
    pollute({ id: "polluted" });
    const { client, http, sent } = play([]);
    for (const call of [
      client.read(),
      client.read({ path: {} }),
      http.GET("/things/{id}"),
      http.GET("/things/{id}", {}),
    ])
      await expect(call).rejects.toThrow('path parameter "id" is missing or empty');
    expect(sent).toHaveLength(0);
  });

  test("cannot make a branch of a response mean failure, nor its outcome another", async () => {
    const failed: Operation["failed"] = [{ when: { status: "error" }, outcome: "unknown" }];
    pollute({ status: "error", rejected: { status: "error" } });
    const given = { ...definition, operations: { create: { ...create, failed }, read } };
    const { client } = play([json(201, { id: 1 }), json(201, { status: "error" })], {}, given);
    expect((await client.create({ body: {} })).ok).toBe(true);
    expect(await client.create({ body: {} })).toMatchObject({ ok: false, outcome: "unknown" });
  });

  test("does not keep the search for bigints from ending", () => {
    const loop: Record<string, unknown> = {};
    loop.again = loop;
    pollute({ loop, text: "bigint:0.5:7" });
    expect(parseJson('[{"id":12345678901234567890}]')).toEqual([{ id: 12345678901234567890n }]);
  });

  test("cannot allow what was not allowed", () => {
    pollute({ credentials: { "x-key": "stolen" }, baseUrl: new URL("https://evil.test") });
    expect(() => clientWith({ credentials: undefined as never, baseUrl: undefined as never })).toThrow(TypeError);
  });
});
