import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { clientWith, empty, json, never, watchedController } from "../../test/harness.ts";
import { range, serverOf, texts } from "../../test/server.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** A server whose first answer asks for a wait. */
function busyOnce(seconds: string, status = 429) {
  let first = true;
  return serverOf(() => {
    const answer = first ? empty(status, { "retry-after": seconds }) : json(200, {});
    first = false;
    return answer;
  });
}

describe("a wait that the server asks for", () => {
  test.each([429, 503])(
    "with a %s makes all others wait, and they come back in their order within a tenth",
    async (status) => {
      const { ask, asked, times } = busyOnce("10", status);
      const first = ask("first");
      await vi.advanceTimersByTimeAsync(1000);
      const others = range(40).map((id) => ask(id));
      await vi.advanceTimersByTimeAsync(8999);
      expect(asked).toEqual(["first"]);
      await vi.advanceTimersByTimeAsync(1100);
      expect((await Promise.all([first, ...others])).every(({ ok }) => ok)).toBe(true);
      const back = times.slice(1);
      expect(Math.min(...back)).toBeGreaterThanOrEqual(10_000);
      expect(Math.max(...back)).toBeLessThanOrEqual(11_010);
      expect(Math.max(...back) - Math.min(...back)).toBeGreaterThan(200);
      // Each has a slice of the tenth for itself, and a moment of its own in it.
      expect(asked.slice(1)).toEqual(["first", ...texts(40)]);
      const gaps = back.slice(1).map((time, at) => time - (back[at] as number));
      expect(new Set(gaps.map((gap) => Math.round(gap))).size).toBeGreaterThan(5);
    },
  );

  test("spreads the returns over five seconds at most", async () => {
    const { ask, times } = busyOnce("100");
    const calls = range(50).map((id) => ask(id, { deadline: 600_000, retry: { repeats: 1 } }));
    await vi.advanceTimersByTimeAsync(110_000);
    await Promise.all(calls);
    expect(Math.max(...times)).toBeLessThanOrEqual(105_010);
  });

  test("ends at once what could not wait for so long, unsent, and says how long it is", async () => {
    const { ask, asked } = busyOnce("10");
    const first = ask("first");
    await vi.advanceTimersByTimeAsync(2500);
    const began = performance.now();
    const result = await ask("hurried", { deadline: 7500 });
    expect(performance.now()).toBe(began);
    expect(result).toMatchObject({ error: { code: "rate-limit" }, retryAfter: 8, outcome: "not-sent", attempts: 0 });
    await vi.advanceTimersByTimeAsync(9000);
    expect((await first).ok).toBe(true);
    expect(asked).toEqual(["first", "first"]);
  });

  test("is over for all when it is over: nobody waits for those who waited", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0.99);
    const { ask, asked } = busyOnce("10");
    const first = ask("first");
    await vi.advanceTimersByTimeAsync(12_000);
    await first;
    const waited: number[] = [];
    for (const id of range(20)) {
      const began = performance.now();
      const call = ask(id).then(() => waited.push(performance.now() - began));
      await vi.advanceTimersByTimeAsync(50);
      await call;
    }
    expect(waited).toEqual(range(20).map(() => 0));
    expect(asked).toHaveLength(22);
  });

  test("delays those who come while others return, and by no more than is left of the tenth", async () => {
    const { ask, times, asked } = busyOnce("10");
    const calls = [ask("first"), ...range(10).map((id) => ask(id))];
    await vi.advanceTimersByTimeAsync(10_500);
    calls.push(...range(10, 10).map((id) => ask(id)));
    // One call in every tenth of a second must not keep the gate from opening again.
    for (const id of range(40, 20)) {
      await vi.advanceTimersByTimeAsync(100);
      calls.push(ask(id));
    }
    await vi.advanceTimersByTimeAsync(1000);
    await Promise.all(calls);
    for (const id of range(35, 25)) expect(times[asked.indexOf(String(id))]).toBe(10_500 + (id - 19) * 100);
  });

  test("is never overstayed: who comes while others return keeps its deadline", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0.99);
    const { ask } = busyOnce("50");
    const calls = range(3).map((id) => ask(id));
    await vi.advanceTimersByTimeAsync(50_100);
    const began = performance.now();
    const hurried = ask("hurried", { deadline: 1000 }).then((result) => ({
      ...result,
      took: performance.now() - began,
    }));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await hurried).toMatchObject({ outcome: "not-sent", error: { code: "deadline" } });
    expect((await hurried).took).toBeLessThanOrEqual(1000);
    await Promise.all(calls);
  });

  test("is the longest of those that the server has named", async () => {
    const waits = ["5", "20", "1"];
    const { ask, asked, times } = serverOf(() => {
      const wait = waits.shift();
      return wait ? empty(503, { "retry-after": wait }) : json(200, {});
    });
    const calls = range(4).map((id) => ask(id));
    await vi.advanceTimersByTimeAsync(23_000);
    expect((await Promise.all(calls)).every(({ ok }) => ok)).toBe(true);
    expect(asked.slice(4)).toEqual(["0", "1", "2"]);
    expect(Math.min(...times.slice(4))).toBeGreaterThanOrEqual(20_000);
  });

  test("holds those in the line too, who learn of it when their turn comes", async () => {
    const waiting: ((response: Response) => void)[] = [];
    const { ask, asked, times } = serverOf(() => new Promise((resolve) => waiting.push(resolve)));
    const calls = range(80).map((id) => ask(id, { retry: false }));
    await vi.advanceTimersByTimeAsync(0);
    waiting[0]?.(empty(503, { "retry-after": "10" }));
    for (const answer of waiting.slice(1)) answer(json(200, {}));
    await vi.advanceTimersByTimeAsync(9999);
    expect(asked).toHaveLength(64);
    await vi.advanceTimersByTimeAsync(1011);
    expect(asked.slice(64)).toEqual(texts(16, 64));
    expect(Math.min(...times.slice(64))).toBeGreaterThanOrEqual(10_000);
    for (const answer of waiting.slice(64)) answer(json(200, {}));
    await Promise.all(calls);
  });

  test.each([400, 403, 500])("with a %s is meant for that call alone", async (status) => {
    const { ask, asked } = busyOnce("10", status);
    expect(await ask("first")).toMatchObject({ status, retryAfter: 10 });
    expect((await ask("second")).ok).toBe(true);
    expect(asked).toHaveLength(2);
  });

  test("lasts an hour at most, as no vendor's window is longer", async () => {
    const { ask } = busyOnce("999999999");
    expect(await ask("first")).toMatchObject({ status: 429, retryAfter: 999_999_999 });
    expect(await ask("second")).toMatchObject({ error: { code: "rate-limit" }, retryAfter: 3600 });
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect((await ask("third")).ok).toBe(true);
  });

  test("counts before the body of the answer is read", async () => {
    const { client } = clientWith({ fetch: (async () => stalled()) as unknown as typeof fetch, retry: false });
    const stalled = () => {
      const body = new ReadableStream<Uint8Array>({ pull: () => never() as Promise<never> });
      return new Response(body, { status: 503, headers: { "retry-after": "10" } });
    };
    const first = client.read({ path: { id: 1 } }, { timeout: 1000 });
    await vi.advanceTimersByTimeAsync(10);
    expect(await client.read({ path: { id: 2 } }, { deadline: 5000 })).toMatchObject({ error: { code: "rate-limit" } });
    await vi.advanceTimersByTimeAsync(1000);
    await first;
  });
});

describe("a call that is held", () => {
  test("and ended by its caller leaves neither timer nor listener nor place", async () => {
    const { ask, asked } = busyOnce("10");
    const first = ask("first", { retry: false });
    await first;
    vi.spyOn(Math, "random").mockReturnValue(0.99);
    // At once, during the server's time, and among those who return.
    for (const ms of [0, 5000, 5020]) {
      const controller = watchedController();
      const held = [ask("a", { signal: controller.signal }), ask("b", { signal: controller.signal })];
      await vi.advanceTimersByTimeAsync(ms);
      controller.abort();
      for (const result of await Promise.all(held))
        expect(result).toMatchObject({ error: { code: "aborted" }, attempts: 0 });
      expect([controller.listeners.size, vi.getTimerCount()]).toEqual([0, 0]);
    }
    await vi.advanceTimersByTimeAsync(11_000);
    expect((await ask("later")).ok).toBe(true);
    expect(asked).toEqual(["first", "later"]);
  });

  test("ends when the wait grows beyond its deadline", async () => {
    const { ask, asked } = serverOf(async (id) => {
      if (id === "slow") await new Promise((resolve) => setTimeout(resolve, 2000));
      return empty(503, { "retry-after": id === "slow" ? "60" : "5" });
    });
    const [first, second] = [ask("first", { retry: false }), ask("slow", { retry: false })];
    await vi.advanceTimersByTimeAsync(1000);
    const held = ask("held", { deadline: 30_000 });
    await vi.advanceTimersByTimeAsync(6000);
    await Promise.all([first, second]);
    expect(await held).toMatchObject({ error: { code: "rate-limit" }, retryAfter: 60, attempts: 0 });
    expect(asked).toEqual(["first", "slow"]);
    await vi.advanceTimersByTimeAsync(60_000);
  });
});
