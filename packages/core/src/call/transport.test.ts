import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type AnyCallResult, empty, json, never, play, refused, reset, type Step } from "../../test/harness.ts";
import type { CallOptions, ClientConfig } from "../options.ts";
import type { Outcome } from "../policy/outcome.ts";

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, "random").mockReturnValue(0.5);
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Starts a call and notes when it ended, in milliseconds. */
function start(name: "create" | "read", steps: Step[], options: CallOptions = {}, more: Partial<ClientConfig> = {}) {
  const { [name]: call, sent } = play(steps, more);
  const began = performance.now();
  const seen: { result?: AnyCallResult; end?: number } = {};
  const done = call(options).then((result) => {
    Object.assign(seen, { result, end: performance.now() - began });
  });
  return { sent, seen, done };
}

/** The same, to the end of the call. */
async function run(...args: Parameters<typeof start>) {
  const { sent, seen, done } = start(...args);
  await vi.advanceTimersByTimeAsync(10 * 60_000);
  await done;
  if (!seen.result) throw new Error("the call has not ended");
  return {
    ...seen.result,
    code: (seen.result.error as { code?: string })?.code,
    sent,
    times: sent.map(({ at }) => at),
    end: seen.end,
  };
}

const unavailable = () => empty(503);

describe("repeating", () => {
  test("waits ever longer, at random, and gives up after two repeats", async () => {
    const result = await run("read", [unavailable(), unavailable(), unavailable()]);
    expect(result.times).toEqual([0, 250, 750]);
    expect(result).toMatchObject({ ok: false, attempts: 3, status: 503, outcome: "unknown", error: undefined });
  });

  test("stops at a success", async () => {
    const result = await run("read", [unavailable(), json(200, { id: 1 })]);
    expect(result).toMatchObject({ times: [0, 250], ok: true, data: { id: 1 }, attempts: 2, status: 200 });
  });

  test("sends a write once where it may have happened", async () => {
    for (const step of [unavailable(), reset(), empty(408), empty(500)])
      expect(await run("create", [step])).toMatchObject({ times: [0], outcome: "unknown" });
  });

  test("sends a write again where nothing was sent, and after a rate limit", async () => {
    expect((await run("create", [refused(), json(201, {})])).ok).toBe(true);
    expect((await run("create", [empty(429), json(201, {})])).ok).toBe(true);
  });

  test("obeys a number of repeats of nothing", async () => {
    expect((await run("read", [unavailable()], { retry: { repeats: 0 } })).times).toEqual([0]);
  });

  test.each<[string, CallOptions, Partial<ClientConfig>, number[]]>([
    ["the client's policy", {}, { retry: { repeats: 1, baseDelay: 10 } }, [0, 5]],
    ["the call's policy", { retry: { repeats: 1, baseDelay: 20 } }, { retry: { repeats: 5 } }, [0, 10]],
    ["the client's policy when the call's is undefined", { retry: undefined }, { retry: false }, [0]],
    ["the call's `false`", { retry: false }, { retry: { repeats: 5 } }, [0]],
    ["a shorter longest wait", { retry: { repeats: 3, maxDelay: 600 } }, {}, [0, 250, 550, 850]],
  ])("obeys %s", async (_, options, more, expected) => {
    expect((await run("read", [1, 2, 3, 4].map(unavailable), options, more)).times).toEqual(expected);
  });

  test("obeys the caller's further statuses", async () => {
    const steps = () => [empty(500), json(200, {})];
    expect((await run("read", steps(), { retry: { statuses: [500] } })).ok).toBe(true);
    expect((await run("read", steps())).times).toEqual([0]);
  });
});

describe("the outcome of a call", () => {
  test.each<[Step[], Outcome]>([
    [[refused(), refused(), refused()], "not-sent"],
    [[refused(), empty(400)], "rejected"],
    [[unavailable(), refused(), empty(400)], "unknown"],
    [[reset(), empty(404)], "unknown"],
    [[empty(429), refused(), refused()], "rejected"],
  ])("is the worst of its attempts (%#)", async (steps, outcome) => {
    const { error, ...result } = await run("read", steps);
    expect(result).toMatchObject({ outcome, attempts: steps.length });
    if (error) expect(error).toMatchObject({ outcome });
  });
});

describe("a wait that the server asks for", () => {
  const asks = (seconds: string, status = 503) => empty(status, { "retry-after": seconds });

  test("is obeyed as it is, and those who waited come back in the tenth of it that follows", async () => {
    const { times } = await run("read", [asks("20"), asks("40"), json(200, {})], { retry: { maxDelay: 10 } });
    expect(times).toEqual([0, 20_000 + 1000, 61_000 + 2000]);
  });

  test("shorter than ours does not shorten ours", async () => {
    for (const short of ["0", "0.1", "Thu, 01 Jan 1970 00:00:01 GMT"])
      expect((await run("read", [asks(short), json(200, {})])).times[1]).toBeGreaterThanOrEqual(250);
  });

  test.each(["120", "3600", "99999999", "9".repeat(400)])(
    "of %s s, which passes the deadline, ends the call at once and says so",
    async (seconds) => {
      const result = await run("read", [asks(seconds, 429)]);
      expect(result).toMatchObject({ times: [0], end: 0, error: undefined, status: 429, outcome: "rejected" });
      expect(result.retryAfter).toBe(Number(seconds));
    },
  );

  test("of all but the whole deadline is waited for, and nobody comes back too late", async () => {
    const { times, ok } = await run("read", [asks("119.99", 429), json(200, {})]);
    expect(ok).toBe(true);
    expect(times[1]).toBeGreaterThanOrEqual(119_990);
    expect(times[1]).toBeLessThan(120_000);
  });

  test("is no repeat that the budget pays for after a 429", async () => {
    const steps = [...Array.from({ length: 20 }, () => asks("1", 429)), json(200, {})];
    expect(await run("read", steps, { retry: { repeats: 20 } })).toMatchObject({ ok: true, attempts: 21 });
  });
});

describe("the limits", () => {
  test.each<[string, CallOptions, Partial<ClientConfig>, number]>([
    ["30 s unless set", {}, {}, 30_000],
    ["the client's", {}, { timeout: 70 }, 70],
    ["the call's", { timeout: 50 }, { timeout: 70 }, 50],
    ["the client's when the call's is undefined", { timeout: undefined }, { timeout: 70 }, 70],
  ])("of an attempt are %s", async (_, options, more, expected) => {
    expect(await run("create", [never], options, more)).toMatchObject({ end: expected, code: "timeout" });
  });

  test.each<[string, CallOptions, Partial<ClientConfig>, number]>([
    ["120 s unless set", {}, {}, 120_000],
    ["the client's", {}, { deadline: 70 }, 70],
    ["the call's", { deadline: 50 }, { deadline: 70 }, 50],
    ["the client's when the call's is undefined", { deadline: undefined }, { deadline: 70 }, 70],
  ])("of a call are %s", async (_, options, more, expected) => {
    const result = await run("create", [never], { timeout: Infinity, ...options }, more);
    expect(result).toMatchObject({ end: expected, code: "deadline" });
  });

  test("of a call cover its attempts and its waits", async () => {
    const retry = { repeats: 10, baseDelay: 20 };
    const result = await run("read", [never, never, never], { timeout: 40, deadline: 140, retry });
    expect(result).toMatchObject({ times: [0, 50, 110], end: 140, code: "deadline" });
  });

  test("of an attempt and of a call that are the same name the deadline", async () => {
    expect((await run("create", [never], { timeout: 50, deadline: 50 })).code).toBe("deadline");
  });

  test("of a call let nothing be sent when a wait took too long: what came before is the end", async () => {
    const late = { retry: () => vi.advanceTimersByTime(100) };
    const result = await run("create", [empty(429)], { deadline: 300, retry: { repeats: 1 } }, { on: late as never });
    expect(result).toMatchObject({ times: [0], status: 429, error: undefined, outcome: "rejected", attempts: 1 });
  });

  test("may be infinite", async () => {
    const controller = new AbortController();
    const options = { timeout: Infinity, deadline: Infinity, signal: controller.signal };
    const { seen, done } = start("create", [never], options);
    await vi.advanceTimersByTimeAsync(2 ** 31);
    expect(seen.result).toBeUndefined();
    controller.abort();
    await done;
    expect(seen.result?.error).toMatchObject({ code: "aborted" });
  });
});
