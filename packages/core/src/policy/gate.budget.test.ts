import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { clientWith, empty, json, refused, secrets } from "../../test/harness.ts";
import { atOnce, serverOf } from "../../test/server.ts";
import { timing } from "../call/deadline.ts";
import type { Definition } from "../definition.ts";
import type { ClientConfig } from "../options.ts";
import { server } from "../platform/server.ts";
import { gateOf } from "./gate.ts";

beforeEach(() => {
  vi.useFakeTimers();
  // Without any back-off no time passes that would refill the budget.
  vi.spyOn(Math, "random").mockReturnValue(0);
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A server that can be sick or healthy, and how many requests a number of calls cost there. */
function patient() {
  const state = { answer: () => empty(503) as Response | Promise<Response> };
  const server = serverOf(() => state.answer());
  const costOf = async (calls: number, retry = { repeats: 2, baseDelay: 0 }) => {
    const before = server.asked.length;
    for (let call = 0; call < calls; call++) {
      await atOnce(server.ask(call, { retry }));
    }
    return server.asked.length - before;
  };
  const heal = () => (state.answer = () => json(200, {}));
  const ail = () => (state.answer = () => empty(503));
  return { ...server, state, costOf, heal, ail };
}

describe("the budget of repeats", () => {
  test("is ten, whatever number of calls an outage meets", async () => {
    expect(await patient().costOf(300)).toBe(300 + 10);
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
    await costOf(500);
    ail();
    expect(await costOf(20)).toBe(20 + 10);
  });

  test("gets back what a repeat has cost that succeeded: a server that fails every other time costs nothing", async () => {
    const { costOf, state } = patient();
    let count = 0;
    state.answer = () => (++count % 2 ? empty(503) : json(200, {}));
    expect(await costOf(100)).toBe(200);
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

  test("covers repeats of what was not sent", async () => {
    const { costOf, state } = patient();
    state.answer = () => Promise.reject(refused());
    expect(await costOf(30)).toBe(30 + 10);
  });
});

describe("one budget", () => {
  const sick = async () => empty(503);
  const account = (name?: string) => Object.assign(async () => ({ "x-key": secrets.key }), name && { account: name });

  /** How often two clients ask in an outage, one after the other. */
  async function costs(first: Partial<ClientConfig>, second: Partial<ClientConfig>) {
    const fetch = vi.fn(sick);
    const retry = { repeats: 20, baseDelay: 0 };
    const counts: number[] = [];
    for (const config of [first, second]) {
      const { client } = clientWith({ fetch, retry, ...config });
      const before = fetch.mock.calls.length;
      await atOnce(client.read({ path: { id: 1 } }));
      counts.push(fetch.mock.calls.length - before);
    }
    return counts;
  }

  test.each<[string, Partial<ClientConfig>, Partial<ClientConfig>]>([
    ["of one origin and key, made for each call", {}, {}],
    [
      "of one origin, whatever their paths",
      { baseUrl: new URL("https://host.test/a") },
      { baseUrl: new URL("https://host.test/b") },
    ],
    ["of one origin and key, whatever its spelling", {}, { credentials: { "X-KEY": secrets.key } }],
    ["whose functions name the same account", { credentials: account("a") }, { credentials: account("a") }],
    ["whose functions name none", { credentials: account() }, { credentials: account() }],
  ])("is shared by all clients %s", async (_, first, second) => {
    expect(await costs(first, second)).toEqual([11, 1]);
  });

  test.each<[string, Partial<ClientConfig>, Partial<ClientConfig>]>([
    ["origins", {}, { baseUrl: new URL("https://other.test") }],
    ["schemes", { baseUrl: new URL("http://localhost") }, { baseUrl: new URL("https://localhost") }],
    ["keys", {}, { credentials: { "x-key": "another" } }],
    ["accounts", { credentials: account("a") }, { credentials: account("b") }],
  ])("is not shared by clients of two %s", async (_, first, second) => {
    expect(await costs(first, second)).toEqual([11, 11]);
  });

  test("is shared by clients that send by the platform's fetch, and not with those that have one of their own", async () => {
    const fetch = vi.fn(sick);
    vi.stubGlobal("fetch", fetch);
    const baseUrl = new URL("https://shared-budget.test");
    const platform = { baseUrl, fetch: undefined };
    const ask = async (config: Partial<ClientConfig>) => {
      const before = fetch.mock.calls.length;
      const { client } = clientWith({ retry: { repeats: 20, baseDelay: 0 }, ...config });
      await atOnce(client.read({ path: { id: 1 } }));
      return fetch.mock.calls.length - before;
    };
    expect([await ask(platform), await ask(platform)]).toEqual([11, 1]);
    expect(await ask({ baseUrl, fetch })).toBe(11);
    expect(await ask({ baseUrl, fetch: () => fetch() })).toBe(11);
  });
});

describe("the gates", () => {
  const gate = (host: string, fetch: typeof globalThis.fetch) =>
    gateOf({ baseUrl: new URL(`https://${host}.test`), credentials: {}, fetch }, server, timing);

  test("are a thousand at most, of which the one that was not asked for longest is forgotten", () => {
    const fetch = async () => json(200, {});
    const [used, unused] = [gate("used", fetch), gate("unused", fetch)];
    for (let count = 0; count < 998; count++) gate(`host-${count}`, fetch);
    expect(gate("used", fetch)).toBe(used);
    gate("one-more", fetch);
    expect(gate("used", fetch)).toBe(used);
    expect(gate("unused", fetch)).not.toBe(unused);
  });
});

test("a definition is no part of a gate: two vendors on one host share it", async () => {
  const fetch = vi.fn(async () => empty(503));
  const other: Definition = {
    headers: [],
    accept: "application/json",
    operations: { look: { method: "GET", path: "/", idempotent: true, success: {} } },
  };
  const retry = { repeats: 20, baseDelay: 0 };
  await atOnce(clientWith({ fetch, retry }).client.read({ path: { id: 1 } }));
  await atOnce(clientWith<"look">({ fetch, retry }, other).client.look());
  expect(fetch).toHaveBeenCalledTimes(12);
});
