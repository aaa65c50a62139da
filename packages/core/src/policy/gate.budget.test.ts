import { describe, expect, test, vi } from "vitest";
import { type AnyHttp, clientWith, empty, json, refused, secrets, useClock } from "../../test/harness.ts";
import { atOnce, range, serverOf } from "../../test/server.ts";
import type { Definition } from "../definition.ts";
import type { ClientConfig } from "../options.ts";

// Without any back-off no time passes that would refill the budget.
useClock(0);

/** A server that can be sick or healthy, and how many requests a number of calls cost there. */
function patient() {
  const state = { answer: () => empty(503) as Response | Promise<Response> };
  const server = serverOf(() => state.answer());
  const costOf = async (calls: number, retry = { repeats: 2, baseDelay: 0 }) => {
    const before = server.asked.length;
    for (let call = 0; call < calls; call++) await atOnce(server.ask(call, { retry }));
    return server.asked.length - before;
  };
  const heal = () => (state.answer = () => json(200, {}));
  const ail = () => (state.answer = () => empty(503));
  return { ...server, state, costOf, heal, ail };
}

describe("the budget of repeats", () => {
  test.each<[string, () => Response | Promise<Response>]>([
    ["an outage", () => empty(503)],
    ["no connection", () => Promise.reject(refused())],
  ])("is ten, whatever number of calls meets %s", async (_, answer) => {
    const { costOf, state } = patient();
    state.answer = answer;
    expect(await costOf(40)).toBe(40 + 10);
  });

  test("grows by one for every two seconds that pass, up to ten", async () => {
    const { costOf } = patient();
    expect(await costOf(8)).toBe(8 + 10);
    await vi.advanceTimersByTimeAsync(1950);
    expect(await costOf(1)).toBe(1);
    await vi.advanceTimersByTimeAsync(50);
    expect(await costOf(3)).toBe(3 + 1);
    await vi.advanceTimersByTimeAsync(7000);
    expect(await costOf(9)).toBe(9 + 3);
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(await costOf(20)).toBe(20 + 10);
  });

  test("grows by one for ten successes, up to ten", async () => {
    const { costOf, heal, ail } = patient();
    await costOf(8);
    heal();
    await costOf(9);
    ail();
    expect(await costOf(1)).toBe(1);
    heal();
    await costOf(22);
    ail();
    expect(await costOf(9)).toBe(9 + 3);
    heal();
    await costOf(150);
    ail();
    expect(await costOf(20)).toBe(20 + 10);
  });

  test("gets back what a repeat has cost that succeeded: a server that fails every other time costs nothing", async () => {
    const { costOf, state } = patient();
    let count = 0;
    state.answer = () => (++count % 2 ? empty(503) : json(200, {}));
    expect(await costOf(40)).toBe(80);
  });

  test("is not spent by failures that are not repeated", async () => {
    const { client, ask, costOf, state } = patient();
    for (let call = 0; call < 11; call++) await atOnce(client.create({ body: {} }));
    for (let call = 0; call < 11; call++) await atOnce(ask(1, { retry: false }));
    state.answer = () => empty(429, { "retry-after": "3600" });
    for (let call = 0; call < 2; call++) await atOnce(ask(1));
    await vi.advanceTimersByTimeAsync(3_600_000);
    state.answer = () => empty(503);
    expect(await costOf(8)).toBe(8 + 10);
  });
});

describe("one budget", () => {
  const account = (name?: string) => Object.assign(async () => ({ "x-key": secrets.key }), name && { account: name });
  const other: Definition = {
    headers: [],
    accept: "application/json",
    operations: { read: { method: "GET", path: "/", idempotent: true, success: {} } },
  };
  const retry = { repeats: 20, baseDelay: 0 };

  /** How often two clients ask in an outage, one after the other. */
  async function costs(...configs: (Partial<ClientConfig> & { given?: Definition })[]) {
    const fetch = vi.fn(async () => empty(503));
    vi.stubGlobal("fetch", fetch);
    const counts: number[] = [];
    for (const { given, ...config } of configs) {
      const { client } = clientWith({ fetch, retry, ...config }, given);
      const before = fetch.mock.calls.length;
      await atOnce(client.read({ path: { id: 1 } }));
      counts.push(fetch.mock.calls.length - before);
    }
    return counts;
  }
  const at = (href: string) => ({ baseUrl: new URL(href) });
  const platform = { ...at("https://shared-budget.test"), fetch: undefined };

  test.each<[string, Partial<ClientConfig>, Partial<ClientConfig> & { given?: Definition }]>([
    ["of one origin and key, made for each call", {}, {}],
    ["of one origin, whatever their paths", at("https://host.test/a"), at("https://host.test/b")],
    ["of one origin and key, whatever its spelling", {}, { credentials: { "X-KEY": secrets.key } }],
    ["whose functions name the same account", { credentials: account("a") }, { credentials: account("a") }],
    ["whose functions name none", { credentials: account() }, { credentials: account() }],
    ["of two vendors on one host", {}, { given: other }],
    ["that send by the platform's fetch", platform, platform],
  ])("is shared by all clients %s", async (_, first, second) => {
    expect(await costs(first, second)).toEqual([11, 1]);
  });

  test.each<[string, Partial<ClientConfig>, Partial<ClientConfig>]>([
    ["origins", {}, at("https://other.test")],
    ["ports", {}, at("https://host.test:8443")],
    ["schemes", at("http://localhost"), at("https://localhost")],
    ["keys", {}, { credentials: { "x-key": "another" } }],
    ["accounts", { credentials: account("a") }, { credentials: account("b") }],
    ["fetches", {}, { fetch: async () => fetch("") }],
    [
      "fetches, one of them the platform's",
      { ...platform, ...at("https://own-budget.test") },
      at("https://own-budget.test"),
    ],
  ])("is not shared by clients of two %s", async (_, first, second) => {
    expect(await costs(first, second)).toEqual([11, 11]);
  });

  test("is shared by the methods and http", async () => {
    const fetch = vi.fn(async () => empty(503));
    const { client } = clientWith({ fetch, retry });
    await atOnce(client.read({ path: { id: 1 } }));
    expect(fetch).toHaveBeenCalledTimes(11);
    await atOnce((client.http as unknown as AnyHttp).GET("/things/7"));
    expect(fetch).toHaveBeenCalledTimes(12);
  });

  test("is forgotten where a thousand others were asked for since", async () => {
    const fetch = vi.fn(async () => empty(503));
    const ask = async (host: string) => {
      const before = fetch.mock.calls.length;
      const { client } = clientWith({ ...at(`https://${host}.test`), fetch, retry });
      await atOnce(client.read({ path: { id: 1 } }));
      return fetch.mock.calls.length - before;
    };
    expect([await ask("used"), await ask("unused")]).toEqual([11, 11]);
    for (const number of range(998)) {
      const { client } = clientWith({ ...at(`https://host-${number}.test`), fetch });
      await client.read({ path: { id: 1 } }, { signal: AbortSignal.abort() });
    }
    expect(await ask("used")).toBe(1);
    await ask("one-more");
    expect([await ask("used"), await ask("unused")]).toEqual([1, 11]);
  });
});
