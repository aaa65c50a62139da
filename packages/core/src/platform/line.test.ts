import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { clientWith, empty, json, watchedController } from "../../test/harness.ts";
import { atOnce, manual, range, serverOf, texts } from "../../test/server.ts";
import type { CallOptions, ClientConfig } from "../options.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe("calls at once", () => {
  test("are 64 to one origin with one key, and the others follow in the order of their arrival", async () => {
    const { ask, asked, end } = manual();
    const calls = range(100).map((id) => ask(id));
    await vi.advanceTimersByTimeAsync(0);
    expect(asked).toEqual(texts(64));
    await end(7);
    expect(asked).toEqual(texts(65));
    for (const id of range(64).filter((id) => id !== 7)) await end(id);
    expect(asked).toEqual(texts(100));
    for (const id of range(36, 64)) await end(id);
    expect((await Promise.all(calls)).every(({ ok }) => ok)).toBe(true);
  });

  test("keep their number when answers fail, break off, cannot be read or are refused", async () => {
    let step = 0;
    const steps = [
      () => empty(400),
      () => json(200, {}),
      () => Promise.reject(new Error("x")),
      () => undefined as unknown as Response,
      () => empty(307, { location: "https://evil.test" }),
      () => new Response("<p>", { headers: { "content-type": "text/html" } }),
    ];
    const { ask, asked } = serverOf(() => (steps[step++ % steps.length] as () => Response)());
    await atOnce(Promise.all(range(300).map((id) => ask(id, { retry: false }))));
    expect(asked).toHaveLength(300);
    const held = manual();
    const calls = range(65).map((id) => held.ask(id));
    await vi.advanceTimersByTimeAsync(0);
    expect(held.asked).toHaveLength(64);
    for (const id of range(65)) await held.end(id);
    await Promise.all(calls);
  });

  test("are told apart by origin, by key and by fetch", async () => {
    const never: typeof globalThis.fetch = () => new Promise(() => {});
    const controller = new AbortController();
    const full = (config: Partial<ClientConfig>) => {
      const { client } = clientWith({ fetch: never, timeout: 1000, retry: false, ...config });
      return client.read({ path: { id: 1 } }, { signal: controller.signal });
    };
    const requests = vi.fn();
    const on = { request: requests };
    const others: Partial<ClientConfig>[] = [
      { baseUrl: new URL("https://other.test") },
      { baseUrl: new URL("https://host.test:8443") },
      { credentials: { "x-key": "another" } },
      { fetch: (...args) => never(...args) },
      { credentials: Object.assign(async () => ({}), { account: "a" }) },
      { credentials: Object.assign(async () => ({}), { account: "b" }) },
    ];
    const calls = [...range(64).map(() => full({})), ...others.map((config) => full({ ...config, on }))];
    await vi.advanceTimersByTimeAsync(0);
    expect(requests).toHaveBeenCalledTimes(others.length);
    const same = full({ baseUrl: new URL("https://host.test/other/path"), on });
    await vi.advanceTimersByTimeAsync(0);
    expect(requests).toHaveBeenCalledTimes(others.length);
    controller.abort();
    for (const { error } of await Promise.all([...calls, same])) expect(error).toMatchObject({ code: "aborted" });
  });
});

describe("a call in the line", () => {
  /** 64 calls that go on, and one that waits. */
  async function waiting(options: CallOptions) {
    const server = manual();
    const calls = range(64).map((id) => server.ask(id));
    const call = server.ask("waits", options);
    await vi.advanceTimersByTimeAsync(0);
    const finish = async () => {
      for (const id of range(64)) await server.end(id);
      await Promise.all(calls);
    };
    return { ...server, call, finish };
  }

  test("ends at its deadline, unsent, and leaves its place to the next", async () => {
    const { call, asked, ask, end, finish } = await waiting({ deadline: 1000 });
    const next = ask("next");
    await vi.advanceTimersByTimeAsync(1000);
    expect(await call).toMatchObject({ error: { code: "deadline" }, outcome: "not-sent", attempts: 0 });
    await end(0);
    expect(asked.at(-1)).toBe("next");
    await end("next");
    await next;
    await finish();
    expect(asked).not.toContain("waits");
  });

  test("has its timeout for itself: the time in the line does not count", async () => {
    const { call, asked, end, finish } = await waiting({ timeout: 1000, retry: false });
    await vi.advanceTimersByTimeAsync(5000);
    await end(0);
    expect(asked.at(-1)).toBe("waits");
    await vi.advanceTimersByTimeAsync(999);
    await end("waits");
    expect(await call).toMatchObject({ ok: true });
    await finish();
  });

  test("that is ended by its caller leaves neither timer nor listener nor place", async () => {
    const controller = watchedController();
    const { call, asked, end, finish } = await waiting({ signal: controller.signal });
    expect(controller.listeners.size).toBe(1);
    const timers = vi.getTimerCount();
    controller.abort();
    expect(await call).toMatchObject({ error: { code: "aborted" }, outcome: "not-sent", attempts: 0 });
    expect([controller.listeners.size, vi.getTimerCount()]).toEqual([0, timers - 1]);
    await end(0);
    expect(asked).not.toContain("waits");
    await finish();
  });

  test.each(["before", "after"])("that is ended just %s its turn comes passes the turn on", async (when) => {
    const controller = watchedController();
    const { call, asked, ask, end, finish } = await waiting({ signal: controller.signal });
    const next = ask("next");
    if (when === "before") controller.abort();
    const turn = end(0);
    // The turn is given some microtasks from now: the caller ends the call in each of them.
    for (let step = 0; step < 50; step++) await Promise.resolve();
    controller.abort();
    await turn;
    expect(await call).toMatchObject({ ok: false, error: { code: "aborted" } });
    await vi.advanceTimersByTimeAsync(0);
    expect(asked).toContain("next");
    await end("next");
    await next;
    await finish();
  });

  test.each(range(40))("that is ended %s microtasks after an answer leaves the gate as it was", async (steps) => {
    const controller = new AbortController();
    const { call, ask, asked, end, finish } = await waiting({ signal: controller.signal });
    const turn = end(0);
    for (let step = 0; step < steps; step++) await Promise.resolve();
    controller.abort();
    await turn;
    await call;
    await finish();
    asked.length = 0;
    const calls = range(70).map((id) => ask(id));
    await vi.advanceTimersByTimeAsync(0);
    expect(asked).toHaveLength(64);
    for (const id of range(70)) await end(id);
    await Promise.all(calls);
  });
});

test("a call that comes back keeps its place before those that came later", async () => {
  vi.spyOn(Math, "random").mockReturnValue(0);
  let refusals = 1;
  const waiting: (() => void)[] = [];
  const { ask, asked } = serverOf(async (id) => {
    if (id === "first" && refusals-- > 0) return empty(503);
    await new Promise<void>((resolve) => waiting.push(resolve));
    return json(200, {});
  });
  const calls = ["first", ...texts(100)].map((id) => ask(id));
  await vi.advanceTimersByTimeAsync(0);
  expect(asked).toEqual(["first", ...texts(63), "first"]);
  for (let rounds = 0; rounds < 110; rounds++) {
    waiting.shift()?.();
    await vi.advanceTimersByTimeAsync(0);
  }
  expect((await Promise.all(calls)).every(({ ok }) => ok)).toBe(true);
  expect(asked.slice(65)).toEqual(texts(37, 63));
});
