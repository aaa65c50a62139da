import { afterEach, describe, expect, test } from "vitest";
import { clientWith, empty, fetchOf, json, play, secrets, typed, withCreate } from "../test/harness.ts";
import { failedIn } from "./failed.ts";
import { fieldsOf, takeOptions } from "./flow.ts";

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
const nobodys = () => expect.fail("a function of nobody");
const each = (names: string, value: unknown) => Object.fromEntries(names.split(" ").map((name) => [name, value]));
/** What is read by these names: of a client, a call, a retry, hooks, a definition, a request, and by openapi-fetch. */
const planted: Record<string, unknown> = {
  ...each("baseUrl site url", new URL("https://evil.test")),
  // Not `error`: the test runner's import reads that, and fails for good.
  ...each("request response validation", nobodys),
  ...each("baseDelay maxDelay", 60_000),
  ...each("allowInsecure idempotent", true),
  ...each("headers header", { "x-polluted": "1" }),
  ...each("timeout account id q type resetAfter", "polluted"),
  ...each("bodySerializer querySerializer pathSerializer method_", () => "/polluted"),
  // Data in the way of a `for…in`.
  ...each("anything list", [{}]),
  credentials: { "x-key": "stolen" },
  fetch: evil.fetch,
  maxBodyBytes: 1,
  validate: () => () => Promise.reject(new Error("polluted")),
  on: { request: nobodys },
  signal: AbortSignal.abort(),
  deadline: -1,
  init: { redirect: "follow", cache: "force-cache", window: "polluted" },
  retry: 7,
  repeats: 9,
  statuses: [500],
  hints: async () => ({ 500: "polluted" }),
  encode: () => new FormData(),
  failed: () => "rejected",
  decode: () => "polluted",
  outcomes: { 503: "not-sent" },
  retryable: { 500: true, 503: true },
  rejected: { status: "" },
  body: { polluted: true },
  success: { 503: "json" },
  path: { id: "polluted" },
  query: { q: "polluted" },
  params: { query: { q: "polluted" } },
  parseAs: "stream",
  middleware: [{ onRequest: nobodys }],
  Request: class {},
  redirect: "follow",
  cache: "force-cache",
  method: "DELETE",
};

/** What the platform's own Request reads from there, whatever it is passed. */
const ofPlatform = ["signal", "body", "credentials"];

/** What is sent and what comes back, by the methods and by http, in a failure and in a success. */
async function played(name = "") {
  const steps = [empty(503), json(201, { id: 1 }), json(200, { id: 1 }), empty(500), empty(503), json(200, { id: 1 })];
  const { client, sent, http } = play(steps, { retry: { baseDelay: 0 } });
  const results: unknown[] = [
    await client.create({ body: { title: "x" } }),
    await client.create({ body: { title: "y" } }, {}),
    await client.read({ path: { id: "7" } }),
    await client.read({ path: { id: "7" } }),
  ];
  if (!ofPlatform.includes(name)) {
    const { error } = await http.POST("/unlisted", { body: { title: "z" } });
    const { data } = await http.GET("/things/{id}", { params: { path: { id: "8" } } });
    results.push(error, data);
  }
  const requests = sent.map(({ url, method, headers, body, redirect }) => [
    url,
    method,
    { ...headers },
    body,
    redirect,
  ]);
  return JSON.stringify([results, requests]);
}

describe("a property on Object.prototype", () => {
  test.each(Object.keys(planted))("called %s changes nothing that is sent or returned", async (name) => {
    const clean = await played(name);
    pollute({ [name]: planted[name] });
    expect(await played(name)).toBe(clean);
    expect(evil.sent).toEqual([]);
  });

  test("cannot stand for a path parameter, nor for an option or a field of a flow", async () => {
    pollute({ id: "polluted", retry: { repeats: 9 } });
    const { client, http, sent } = play([]);
    const get = (init?: object) => http.GET("/things/{id}", init);
    for (const call of [client.read(), client.read({ path: {} }), get(), get({})])
      await expect(call).rejects.toThrow('path parameter "id" is missing or empty');
    expect(sent).toHaveLength(0);
    const { tries, retry }: { tries: number; retry?: unknown } = takeOptions("flow", { tries: 1 }, ["tries", "retry"]);
    expect([tries, retry]).toEqual([1, undefined]);
    for (const odd of [null, undefined, 7, "text", true, []]) expect(fieldsOf(odd).retry).toBeUndefined();
  });

  test("cannot make a branch of a response mean failure, nor its outcome another", async () => {
    const given = withCreate({ failed: failedIn([{ when: { status: "error" }, outcome: "unknown" }]) });
    pollute({ status: "error", rejected: { status: "error" } });
    const { client } = play([json(201, { id: 1 }), json(201, { status: "error" })], {}, given);
    expect((await client.create({ body: {} })).ok).toBe(true);
    expect(await client.create({ body: {} })).toMatchObject({ ok: false, outcome: "unknown" });
  });

  test("cannot be a text that proves a refusal", async () => {
    const branch = { when: { status: "error" }, outcome: "unknown", rejected: { message: "^404" } } as const;
    pollute({ message: "404" });
    const { create } = play([json(201, { status: "error" })], {}, withCreate({ failed: failedIn([branch]) }));
    expect((await create()).outcome).toBe("unknown");
  });

  test("does not keep the search for bigints from ending", async () => {
    const loop: Record<string, unknown> = {};
    loop.again = loop;
    pollute({ loop, text: "bigint:0.5:7" });
    const answer = typed(201, '[{"id":12345678901234567890}]');
    expect((await play([answer]).create()).data).toEqual([{ id: 12345678901234567890n }]);
  });

  test("cannot allow what was not allowed", () => {
    pollute({ credentials: { "x-key": secrets.key }, baseUrl: new URL("https://evil.test") });
    expect(() => clientWith({ credentials: undefined as never, baseUrl: undefined as never })).toThrow(TypeError);
  });
});
