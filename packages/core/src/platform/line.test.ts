import { describe, expect, test, vi } from "vitest";
import { codeOf, empty, ended, json, listenersOf, useClock } from "../../test/harness.ts";
import { atOnce, manual, range, serverOf, texts } from "../../test/server.ts";
import { Fault } from "../call/fault.ts";
import type { CallOptions } from "../options.ts";
import { openLine } from "./line.ts";

useClock();
const turn = () => vi.advanceTimersByTimeAsync(0);
const isOk = ({ ok }: { ok: boolean }) => ok;

describe("calls at once", () => {
  test("are 64 to one origin with one key, and the others follow in the order of their arrival", async () => {
    const { ask, asked, end } = manual();
    const calls = range(100).map((id) => ask(id));
    await turn();
    expect(asked).toEqual(texts(64));
    await end(7);
    expect(asked).toEqual(texts(65));
    for (const id of range(100).filter((id) => id !== 7)) await end(id);
    expect(asked).toEqual(texts(100));
    expect((await Promise.all(calls)).every(isOk)).toBe(true);
  });

  test("keep their number when answers fail, break off, cannot be read or are refused", async () => {
    const steps = [
      () => empty(400),
      () => json(200, {}),
      () => Promise.reject(new Error("x")),
      () => undefined as unknown as Response,
      () => empty(307, { location: "https://evil.test" }),
      () => new Response("<p>", { headers: { "content-type": "text/html" } }),
    ];
    let step = 0;
    const { ask, asked } = serverOf(() =>
      step < 300 ? (steps[step++ % steps.length] as () => Response)() : new Promise(() => {}),
    );
    await atOnce(Promise.all(range(300).map((id) => ask(id, { retry: false }))));
    expect(asked).toHaveLength(300);
    const calls = range(70).map((id) => ask(id, { deadline: 10 }));
    await turn();
    expect(asked).toHaveLength(364);
    await ended(Promise.all(calls));
  });

  /** A server whose answers take 100 ms, and how many calls it works on at most. */
  function slow() {
    const state = { active: 0, most: 0, answer: () => json(200, {}) };
    const { ask } = serverOf(async () => {
      state.most = Math.max(state.most, ++state.active);
      const answer = state.answer();
      await new Promise((resolve) => setTimeout(resolve, 100));
      state.active--;
      return answer;
    });
    const play = (calls: number, ms: number) =>
      ended(Promise.all(range(calls).map((id) => ask(id, { retry: false }))), ms);
    /** The most calls at once when so many are asked. */
    const mostOf = async (calls: number) => {
      state.most = 0;
      await play(calls, 60_000);
      return state.most;
    };
    /** Has answers ask for a wait, and lets the wait and the returns pass. */
    const hold = async (times = 1) => {
      let wait = 1;
      state.answer = () => empty(503, { "retry-after": String(wait++) });
      await play(times, 100);
      state.answer = () => json(200, {});
      await vi.advanceTimersByTimeAsync(20_000);
    };
    return { mostOf, hold };
  }

  test("are a quarter after each time that the server asks for a wait, and never so few that one holds up all", async () => {
    const { mostOf, hold } = slow();
    for (const calls of [100, 200]) expect(await mostOf(calls)).toBe(64);
    // Many answers that ask at the same time are one.
    await hold(10);
    expect(await mostOf(16)).toBe(16);
    await hold();
    expect(await mostOf(4)).toBe(4);
    for (let times = 0; times < 3; times++) await hold();
    expect(await mostOf(10)).toBe(5);
  });

  test("grow by one for each round of successes", async () => {
    const { mostOf, hold } = slow();
    await hold();
    await mostOf(16);
    expect(await mostOf(100)).toBeGreaterThanOrEqual(17);
    expect(await mostOf(300)).toBeLessThan(40);
  });
});

describe("a rate limit", () => {
  test("that lets some through is no failure of those that wait: only their deadlines end them", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0.5);
    let next = 0;
    const { client, asked, times } = serverOf(() => {
      if (performance.now() < next) return empty(429, { "retry-after": "1" });
      next = performance.now() + 1000;
      return json(201, {});
    });
    const results = await ended(Promise.all(range(20).map(() => client.create({ body: {} }))), 120_000);
    expect(results.filter(isOk)).toHaveLength(20);
    expect(times.at(-1)).toBeLessThan(120_000);
    // No call asks while the server has said "not yet", but for those that were on their way.
    expect(asked.length).toBeLessThan(20 * 4);
  });

  test("that refuses one call while others get through is none for that call", async () => {
    let refusals = 5;
    const { ask } = serverOf(async (id) => {
      if (id === "patient") return refusals-- > 0 ? empty(429, { "retry-after": "1" }) : json(200, {});
      await new Promise((resolve) => setTimeout(resolve, Number(id)));
      return json(200, {});
    });
    const others = [500, 1600, 2700, 3800, 4900].map((ms) => ask(ms));
    expect(await ended(ask("patient"), 20_000)).toMatchObject({ ok: true, attempts: 6 });
    await Promise.all(others);
  });

  test("that lets nobody through is one", async () => {
    const { ask, asked } = serverOf(() => empty(429, { "retry-after": "1" }));
    const told = { status: 429, outcome: "rejected", attempts: 3, retryAfter: 1 };
    expect(await ended(ask(1), 120_000)).toMatchObject(told);
    expect(asked).toHaveLength(3);
  });
});

describe("a call in the line", () => {
  /** 64 calls that go on, and one that waits. */
  async function waiting(options: CallOptions) {
    const server = manual();
    const calls = range(64).map((id) => server.ask(id));
    const call = server.ask("waits", options);
    await turn();
    const finish = async (...ids: string[]) => {
      for (const id of [...ids, ...texts(64)]) await server.end(id);
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
    await finish("next");
    await next;
    expect(asked).not.toContain("waits");
  });

  test("has its timeout for itself: the time in the line does not count", async () => {
    const { call, asked, end, finish } = await waiting({ timeout: 1000, retry: false });
    await vi.advanceTimersByTimeAsync(5000);
    await end(0);
    expect(asked.at(-1)).toBe("waits");
    await vi.advanceTimersByTimeAsync(999);
    await finish("waits");
    expect(await call).toMatchObject({ ok: true });
  });

  test("that is ended by its caller leaves neither timer nor listener nor place", async () => {
    const controller = new AbortController();
    const { call, asked, end, finish } = await waiting({ signal: controller.signal });
    expect(listenersOf(controller.signal)).toBe(1);
    const timers = vi.getTimerCount();
    controller.abort();
    expect(await call).toMatchObject({ error: { code: "aborted" }, outcome: "not-sent", attempts: 0 });
    expect([listenersOf(controller.signal), vi.getTimerCount()]).toEqual([0, timers - 1]);
    await end(0);
    expect(asked).not.toContain("waits");
    await finish();
  });

  // The turn is given some microtasks after an answer: the caller ends the call before it, in it and after it.
  test.each(range(10, 0).map((step) => 4 * step))(
    "that is ended %s microtasks after an answer passes its turn on",
    async (steps) => {
      const controller = new AbortController();
      const { call, ask, asked, end, finish } = await waiting({ signal: controller.signal });
      const next = ask("next");
      const answered = end(0);
      for (let step = 0; step < steps; step++) await Promise.resolve();
      controller.abort();
      await answered;
      expect(codeOf(await call)).toBe("aborted");
      await turn();
      expect(asked).toContain("next");
      await finish("next");
      await next;
      asked.length = 0;
      const calls = range(70).map((id) => ask(id));
      await turn();
      expect(asked).toHaveLength(64);
      for (const id of range(70)) await end(id);
      await Promise.all(calls);
    },
  );

  test("that is ended just when its turn has come passes it on", async () => {
    let isEnded = false;
    // Which microtask that is, only a clock of the test's own can tell.
    const within = async <T>(_ms: number, _code: string, _signal: unknown, work: () => Promise<T>) => {
      const value = await work();
      if (isEnded) return value;
      isEnded = true;
      throw new Fault("aborted");
    };
    const line = openLine({ until: 0, spread: 0 }, within);
    const enter = (order: number) => line.enter(order, Infinity, undefined, false);
    for (const order of range(64)) expect(enter(order)).toBeUndefined();
    const failing = expect(enter(64)).rejects.toEqual(new Fault("aborted"));
    const second = enter(65);
    line.leave();
    await vi.advanceTimersByTimeAsync(10);
    await failing;
    expect(await second).toBe(true);
  });

  test("that comes back keeps its place before those that came later", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    let refusals = 1;
    const open: (() => void)[] = [];
    const { ask, asked } = serverOf(async (id) => {
      if (id === "first" && refusals-- > 0) return empty(503);
      await new Promise<void>((resolve) => open.push(resolve));
      return json(200, {});
    });
    const calls = ["first", ...texts(100)].map((id) => ask(id));
    await turn();
    expect(asked).toEqual(["first", ...texts(63), "first"]);
    for (let rounds = 0; rounds < 110; rounds++) {
      open.shift()?.();
      await turn();
    }
    expect((await Promise.all(calls)).every(isOk)).toBe(true);
    expect(asked.slice(65)).toEqual(texts(37, 63));
  });
});
