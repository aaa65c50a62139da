import { describe, expect, test, vi } from "vitest";
import { codeOf, empty, ended, json, never, play, refused, reset, type Step, useClock } from "../../test/harness.ts";
import type { CallOptions, ClientConfig } from "../options.ts";
import type { Outcome } from "../policy/outcome.ts";

useClock(0.5);
const longest = 2 ** 31 - 1;

/** Plays a call to its end: when each request was sent, and when it ended, in milliseconds. */
async function run(
  name: "create" | "read",
  steps: Step[],
  options: CallOptions = {},
  more: Partial<ClientConfig> = {},
  ms?: number,
) {
  const { [name]: call, sent } = play(steps, more);
  const began = performance.now();
  const timed = call(options).then((result) => ({ ...result, end: performance.now() - began }));
  const result = await ended(timed, ms);
  return { ...result, code: codeOf(result), times: sent.map(({ at }) => at) };
}

const unavailable = () => empty(503);

describe("repeating", () => {
  test("waits ever longer, at random, and gives up after two repeats", async () => {
    const result = await run("read", [1, 2, 3].map(unavailable));
    expect(result.times).toEqual([0, 250, 750]);
    expect(result).toMatchObject({ ok: false, attempts: 3, status: 503, outcome: "unknown", error: undefined });
  });

  test("stops at a success", async () => {
    const result = await run("read", [unavailable(), json(200, { id: 1 })]);
    expect(result).toMatchObject({ times: [0, 250], ok: true, data: { id: 1 }, attempts: 2, status: 200 });
  });

  test.each<[string, CallOptions, Partial<ClientConfig>, number[]]>([
    ["no repeats", { retry: { repeats: 0 } }, {}, [0]],
    ["the client's policy", {}, { retry: { repeats: 1, baseDelay: 10 } }, [0, 5]],
    ["the call's policy", { retry: { repeats: 1, baseDelay: 20 } }, { retry: { repeats: 5 } }, [0, 10]],
    ["the client's policy when the call's is undefined", { retry: undefined }, { retry: false }, [0]],
    ["the call's `false`", { retry: false }, { retry: { repeats: 5 } }, [0]],
    ["the longest wait", { retry: { repeats: 3, maxDelay: 600 } }, {}, [0, 250, 550, 850]],
    ["the usual longest wait", { retry: { repeats: 6 } }, {}, [0, 250, 750, 1750, 3750, 7750, 11_750]],
    ["no wait at all", { retry: { repeats: 2, baseDelay: 0 } }, {}, [0, 0, 0]],
  ])("obeys %s", async (_, options, more, expected) => {
    const { times } = await run("read", [1, 2, 3, 4, 5, 6, 7].map(unavailable), options, more);
    expect(times.map(Math.floor)).toEqual(expected);
  });

  test("waits no longer than a timer can, and not in a hot loop", async () => {
    const retry = { repeats: 1, baseDelay: 1e12, maxDelay: 1e12 };
    const { times } = await run("read", [unavailable(), json(200, {})], { deadline: Infinity, retry }, {}, longest);
    expect(times).toEqual([0, longest]);
  });
});

test.each<[Step[], Outcome]>([
  [[refused(), refused(), refused()], "not-sent"],
  [[refused(), empty(400)], "rejected"],
  [[unavailable(), refused(), empty(400)], "unknown"],
  [[reset(), empty(404)], "unknown"],
  [[empty(429), refused(), refused()], "rejected"],
])("the outcome of a call is the worst of its attempts (%#)", async (steps, outcome) => {
  const { error, ...result } = await run("read", steps);
  expect(result).toMatchObject({ outcome, attempts: steps.length });
  if (error) expect(error).toMatchObject({ outcome });
});

describe("a wait that the server asks for", () => {
  const asks = (seconds: string, status = 503) => empty(status, { "retry-after": seconds });

  test("is obeyed as it is, and those who waited come back in the tenth of it that follows", async () => {
    const { times } = await run("read", [asks("20"), asks("40"), json(200, {})], { retry: { maxDelay: 10 } });
    expect(times).toEqual([0, 20_000 + 1000, 61_000 + 2000]);
  });

  test.each(["0", "0.1", "Thu, 01 Jan 1970 00:00:01 GMT"])(
    "of %s, shorter than ours, does not shorten ours",
    async (short) => {
      expect((await run("read", [asks(short), json(200, {})])).times[1]).toBeGreaterThanOrEqual(250);
    },
  );

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

describe("the limit", () => {
  test.each<["timeout" | "deadline", CallOptions, Partial<ClientConfig>, number]>([
    ["timeout", {}, {}, 30_000],
    ["timeout", {}, { timeout: 70 }, 70],
    ["timeout", { timeout: 50 }, { timeout: 70 }, 50],
    ["timeout", { timeout: undefined }, { timeout: 70 }, 70],
    ["timeout", { timeout: 1e15, deadline: Infinity }, {}, longest],
    ["deadline", { timeout: Infinity }, {}, 120_000],
    ["deadline", {}, { deadline: 70 }, 70],
    ["deadline", { deadline: 50 }, { deadline: 70 }, 50],
    ["deadline", { deadline: undefined }, { deadline: 70 }, 70],
    ["deadline", { timeout: 50, deadline: 50 }, {}, 50],
  ])("%s of %o and %o ends a write at %s ms", async (code, options, more, end) => {
    expect(await run("create", [never], options, more, longest)).toMatchObject({ end, code, outcome: "unknown" });
  });

  test("of a call covers its attempts and its waits", async () => {
    const retry = { repeats: 10, baseDelay: 20 };
    const result = await run("read", [never, never, never], { timeout: 40, deadline: 140, retry });
    expect(result).toMatchObject({ times: [0, 50, 110], end: 140, code: "deadline" });
  });

  test("of a call lets nothing be sent when a wait took too long: what came before is the end", async () => {
    const late = { retry: () => void vi.advanceTimersByTime(100) };
    const result = await run("create", [empty(429)], { deadline: 300, retry: { repeats: 1 } }, { on: late });
    expect(result).toMatchObject({ times: [0], status: 429, error: undefined, outcome: "rejected", attempts: 1 });
  });

  test("may be infinite, and takes no timer then", async () => {
    const controller = new AbortController();
    const { create } = play([never]);
    const pending = create({ timeout: Infinity, deadline: Infinity, signal: controller.signal });
    await vi.advanceTimersByTimeAsync(2 ** 31);
    expect(vi.getTimerCount()).toBe(0);
    controller.abort();
    expect(codeOf(await pending)).toBe("aborted");
  });
});
