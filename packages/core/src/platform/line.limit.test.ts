import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { empty, json } from "../../test/harness.ts";
import { range, serverOf } from "../../test/server.ts";
import { Fault } from "../call/fault.ts";
import { openLine } from "./line.ts";

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, "random").mockReturnValue(0.5);
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** A server whose answers take 100 ms, and how many calls it works on at most. */
function slow() {
  const state = { active: 0, most: 0, answer: () => json(200, {}) };
  const server = serverOf(async () => {
    state.most = Math.max(state.most, ++state.active);
    const answer = state.answer();
    await new Promise((resolve) => setTimeout(resolve, 100));
    state.active--;
    return answer;
  });
  /** The most calls at once when so many are asked. */
  const mostOf = async (calls: number) => {
    state.most = 0;
    const asked = range(calls).map((id) => server.ask(id, { retry: false }));
    await vi.advanceTimersByTimeAsync(60_000);
    await Promise.all(asked);
    return state.most;
  };
  /** Has one answer ask for a wait, and lets the wait and the returns pass. */
  const hold = async (times = 1) => {
    let wait = 1;
    state.answer = () => empty(503, { "retry-after": String(wait++) });
    const asked = range(times).map((id) => server.ask(id, { retry: false }));
    await vi.advanceTimersByTimeAsync(100);
    await Promise.all(asked);
    state.answer = () => json(200, {});
    await vi.advanceTimersByTimeAsync(20_000);
  };
  return { ...server, state, mostOf, hold };
}

describe("how many calls go on at once", () => {
  test("is a quarter after each time that the server asks for a wait, and one at least", async () => {
    const { mostOf, hold } = slow();
    expect(await mostOf(100)).toBe(64);
    await hold();
    expect(await mostOf(16)).toBe(16);
    await hold();
    expect(await mostOf(4)).toBeLessThanOrEqual(5);
    await hold();
    await hold();
    await hold();
    expect(await mostOf(1)).toBe(1);
  });

  test("is a quarter once for many answers that ask at the same time", async () => {
    const { mostOf, hold } = slow();
    await hold(10);
    expect(await mostOf(16)).toBe(16);
  });

  test("grows by one for each round of successes, and not beyond 64", async () => {
    const { mostOf, hold } = slow();
    await hold();
    await mostOf(16);
    expect(await mostOf(100)).toBeGreaterThanOrEqual(17);
    expect(await mostOf(300)).toBeLessThan(40);
    await mostOf(3000);
    expect(await mostOf(500)).toBe(64);
  });
});

describe("a rate limit that lets some through", () => {
  /** A server that takes a call at a time and refuses the others for a second. */
  const oneASecond = () => {
    let next = 0;
    return serverOf(() => {
      if (performance.now() < next) return empty(429, { "retry-after": "1" });
      next = performance.now() + 1000;
      return json(201, {});
    });
  };

  test("is no failure of those that wait: only their deadlines end them", async () => {
    const { client, asked } = oneASecond();
    const began = performance.now();
    const calls = range(20).map(() => client.create({ body: {} }));
    await vi.advanceTimersByTimeAsync(120_000);
    const results = await Promise.all(calls);
    expect(results.filter(({ ok }) => ok)).toHaveLength(20);
    expect(performance.now() - began).toBe(120_000);
    // No call asks while the server has said "not yet", but for those that were on their way.
    expect(asked.length).toBeLessThan(20 * 4);
  });

  test("is one where it lets nobody through", async () => {
    const { ask, asked } = serverOf(() => empty(429, { "retry-after": "1" }));
    const call = ask(1);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(await call).toMatchObject({ status: 429, outcome: "rejected", attempts: 3, retryAfter: 1 });
    expect(asked).toHaveLength(3);
  });
});

test("a call that is ended in the moment of its turn passes the turn on", async () => {
  let ended = false;
  const line = openLine(
    { until: 0, spread: 0 },
    {
      sleep: async () => {},
      // The first is ended by its caller just after its turn has come.
      within: async (_ms, _code, _signal, work) => {
        const value = await work();
        if (ended) return value;
        ended = true;
        throw new Fault("aborted");
      },
    },
  );
  for (const order of range(64)) expect(line.enter(order, Infinity, undefined, false)).toBeUndefined();
  const [first, second] = [line.enter(64, Infinity, undefined, false), line.enter(65, Infinity, undefined, false)];
  const failing = expect(first).rejects.toEqual(new Fault("aborted"));
  line.leave();
  await vi.advanceTimersByTimeAsync(10);
  await failing;
  expect(await second).toBe(true);
});
