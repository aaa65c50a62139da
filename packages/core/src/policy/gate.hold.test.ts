import { describe, expect, test, vi } from "vitest";
import { codeOf, empty, json, listenersOf, never, useClock } from "../../test/harness.ts";
import { range, serverOf, texts } from "../../test/server.ts";

useClock();

/** A server whose first answers ask for these waits. */
function busy(waits: string[], status = 429) {
  return serverOf(() => {
    const wait = waits.shift();
    return wait ? empty(status, { "retry-after": wait }) : json(200, {});
  });
}
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const isOk = ({ ok }: { ok: boolean }) => ok;

describe("a wait that the server asks for", () => {
  test.each([429, 503])(
    "with a %s makes all others wait, and they come back in order within a tenth",
    async (status) => {
      const { ask, asked, times } = busy(["10"], status);
      const first = ask("first");
      await pass(1000);
      const others = range(40).map((id) => ask(id));
      await pass(8999);
      expect(asked).toEqual(["first"]);
      await pass(1100);
      expect((await Promise.all([first, ...others])).every(isOk)).toBe(true);
      const back = times.slice(1);
      expect(Math.min(...back)).toBeGreaterThanOrEqual(10_000);
      expect(Math.max(...back)).toBeLessThanOrEqual(11_010);
      expect(Math.max(...back) - Math.min(...back)).toBeGreaterThan(200);
      // Each has a slice of the tenth for itself, and a moment of its own in it.
      expect(asked.slice(1)).toEqual(["first", ...texts(40)]);
      const gaps = back.slice(1).map((time, at) => Math.round(time - (back[at] as number)));
      expect(new Set(gaps).size).toBeGreaterThan(5);
    },
  );

  test("spreads the returns over five seconds at most", async () => {
    const { ask, times } = busy(["100"]);
    const calls = range(50).map((id) => ask(id, { deadline: 600_000, retry: { repeats: 1 } }));
    await pass(110_000);
    await Promise.all(calls);
    expect(Math.max(...times)).toBeLessThanOrEqual(105_010);
  });

  test("ends at once what could not wait for so long, unsent, and says how long it is", async () => {
    const { ask, asked } = busy(["10"]);
    const first = ask("first");
    await pass(2500);
    const began = performance.now();
    const result = await ask("hurried", { deadline: 7500 });
    expect(performance.now()).toBe(began);
    expect(result).toMatchObject({ error: { code: "rate-limit" }, retryAfter: 8, outcome: "not-sent", attempts: 0 });
    await pass(9000);
    expect((await first).ok).toBe(true);
    expect(asked).toEqual(["first", "first"]);
  });

  test("is over for all when it is over: nobody waits for those who waited", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0.99);
    const { ask, asked } = busy(["10"]);
    const first = ask("first");
    await pass(12_000);
    await first;
    const began = performance.now();
    for (const id of range(20)) await ask(id);
    expect(performance.now()).toBe(began);
    expect(asked).toHaveLength(22);
  });

  test("delays those who come while others return, and by no more than is left of the tenth", async () => {
    const { ask, times, asked } = busy(["10"]);
    const calls = [ask("first"), ...range(10).map((id) => ask(id))];
    await pass(10_500);
    calls.push(...range(10, 10).map((id) => ask(id)));
    // One call in every tenth of a second must not keep the gate from opening again.
    for (const id of range(40, 20)) {
      await pass(100);
      calls.push(ask(id));
    }
    await pass(1000);
    await Promise.all(calls);
    for (const id of range(35, 25)) expect(times[asked.indexOf(String(id))]).toBe(10_500 + (id - 19) * 100);
  });

  test("is never overstayed: who comes while others return keeps its deadline", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0.99);
    const { ask } = busy(["50"]);
    const calls = range(3).map((id) => ask(id));
    await pass(50_100);
    const began = performance.now();
    const hurried = ask("hurried", { deadline: 1000 }).then((result) => [result, performance.now() - began] as const);
    await pass(10_000);
    const [result, took] = await hurried;
    expect(result).toMatchObject({ outcome: "not-sent", error: { code: "deadline" } });
    expect(took).toBeLessThanOrEqual(1000);
    await Promise.all(calls);
  });

  test("is the longest of those that the server has named", async () => {
    const { ask, asked, times } = busy(["5", "20", "1"], 503);
    const calls = range(4).map((id) => ask(id));
    await pass(23_000);
    expect((await Promise.all(calls)).every(isOk)).toBe(true);
    expect(asked.slice(4)).toEqual(["0", "1", "2"]);
    expect(Math.min(...times.slice(4))).toBeGreaterThanOrEqual(20_000);
  });

  test("holds those in the line too, who learn of it when their turn comes", async () => {
    const waiting: ((response: Response) => void)[] = [];
    const { ask, asked, times } = serverOf(() => new Promise((resolve) => waiting.push(resolve)));
    const calls = range(80).map((id) => ask(id, { retry: false }));
    await pass(0);
    waiting[0]?.(empty(503, { "retry-after": "10" }));
    for (const answer of waiting.slice(1)) answer(json(200, {}));
    await pass(9999);
    expect(asked).toHaveLength(64);
    await pass(1011);
    expect(asked.slice(64)).toEqual(texts(16, 64));
    expect(Math.min(...times.slice(64))).toBeGreaterThanOrEqual(10_000);
    for (const answer of waiting.slice(64)) answer(json(200, {}));
    await Promise.all(calls);
  });

  test("lasts an hour at most, as no vendor's window is longer", async () => {
    const { ask } = busy(["999999999"]);
    expect(await ask("first")).toMatchObject({ status: 429, retryAfter: 999_999_999 });
    expect(await ask("second")).toMatchObject({ error: { code: "rate-limit" }, retryAfter: 3600 });
    await pass(3_600_000);
    expect((await ask("third")).ok).toBe(true);
  });

  test("counts before the body of the answer is read", async () => {
    const { ask } = serverOf(() => {
      const body = new ReadableStream<Uint8Array>({ pull: () => never() as Promise<never> });
      return new Response(body, { status: 503, headers: { "retry-after": "10" } });
    });
    const first = ask(1, { timeout: 1000, retry: false });
    await pass(10);
    expect(codeOf(await ask(2, { deadline: 5000 }))).toBe("rate-limit");
    await pass(1000);
    await first;
  });
});

describe("a call that is held", () => {
  test("and ended by its caller leaves neither timer nor listener nor place", async () => {
    const { ask, asked } = busy(["10"]);
    await ask("first", { retry: false });
    vi.spyOn(Math, "random").mockReturnValue(0.99);
    // At once, during the server's time, and among those who return.
    for (const ms of [0, 5000, 5020]) {
      const controller = new AbortController();
      const held = [ask("a", { signal: controller.signal }), ask("b", { signal: controller.signal })];
      await pass(ms);
      controller.abort();
      for (const result of await Promise.all(held))
        expect(result).toMatchObject({ error: { code: "aborted" }, attempts: 0 });
      expect([listenersOf(controller.signal), vi.getTimerCount()]).toEqual([0, 0]);
    }
    await pass(11_000);
    expect((await ask("later")).ok).toBe(true);
    expect(asked).toEqual(["first", "later"]);
  });

  test("ends when the wait grows beyond its deadline", async () => {
    const { ask, asked } = serverOf(async (id) => {
      if (id === "slow") await new Promise((resolve) => setTimeout(resolve, 2000));
      return empty(503, { "retry-after": id === "slow" ? "60" : "5" });
    });
    const [first, second] = [ask("first", { retry: false }), ask("slow", { retry: false })];
    await pass(1000);
    const held = ask("held", { deadline: 30_000 });
    await pass(6000);
    await Promise.all([first, second]);
    expect(await held).toMatchObject({ error: { code: "rate-limit" }, retryAfter: 60, attempts: 0 });
    expect(asked).toEqual(["first", "slow"]);
    await pass(60_000);
  });
});
