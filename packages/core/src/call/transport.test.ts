import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  callOf,
  configOf,
  create,
  definition,
  empty,
  fetchOf,
  json,
  never,
  read,
  refused,
  reset,
} from "../../test/harness.ts";
import type { CallOptions, ClientConfig } from "../options.ts";
import type { Outcome } from "../policy/outcome.ts";
import { createTransport, type Settled } from "./transport.ts";

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, "random").mockReturnValue(0.5);
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.restoreAllMocks();
  vi.useRealTimers();
});

type Steps = Parameters<typeof fetchOf>;

/** Sends one call and notes when each request went out and when the call ended, in milliseconds. */
function start(operation: typeof create, steps: Steps, options: CallOptions = {}, more: Partial<ClientConfig> = {}) {
  const times: number[] = [];
  const { fetch, sent } = fetchOf(...steps);
  const began = performance.now();
  const timed: typeof globalThis.fetch = (...args) => {
    times.push(performance.now() - began);
    return fetch(...args);
  };
  const seen: { settled?: Settled; end?: number } = {};
  const send = createTransport(definition, configOf(timed, more));
  const done = send(callOf(operation, options)).then((settled) => {
    Object.assign(seen, { settled, end: performance.now() - began });
  });
  return { times, sent, seen, done };
}

/** The same, to the end of the call. */
async function run(...args: Parameters<typeof start>) {
  const { times, sent, seen, done } = start(...args);
  await vi.advanceTimersByTimeAsync(10 * 60_000);
  await done;
  if (!seen.settled) throw new Error("the call has not ended");
  return { ...seen.settled, times, sent, end: seen.end };
}

const unavailable = () => empty(503);

describe("repeating", () => {
  test("waits ever longer, at random, and gives up after two repeats", async () => {
    const { details, error, answer, times } = await run(read, [unavailable(), unavailable(), unavailable()]);
    expect(times).toEqual([0, 250, 750]);
    expect(details).toMatchObject({ attempts: 3, status: 503, outcome: "unknown" });
    expect({ error, ok: answer?.ok }).toEqual({ error: undefined, ok: false });
  });

  test("stops at a success", async () => {
    const { details, answer, times } = await run(read, [unavailable(), json(200, { id: 1 })]);
    expect(times).toEqual([0, 250]);
    expect(answer).toMatchObject({ ok: true, body: { id: 1 } });
    expect(details).toMatchObject({ attempts: 2, status: 200 });
  });

  test("sends a write once where it may have happened", async () => {
    for (const step of [unavailable(), reset(), empty(408), empty(500)]) {
      const { times, details } = await run(create, [step]);
      expect(times).toEqual([0]);
      expect(details.outcome).toBe("unknown");
    }
  });

  test("sends a write again where nothing was sent, and after a rate limit", async () => {
    expect((await run(create, [refused(), json(201, {})])).answer?.ok).toBe(true);
    expect((await run(create, [empty(429), json(201, {})])).answer?.ok).toBe(true);
  });

  test("makes credentials afresh each time", async () => {
    let nonce = 0;
    const { sent } = await run(
      read,
      [unavailable(), unavailable(), json(200, {})],
      {},
      {
        credentials: async () => ({ "x-nonce": String(++nonce) }),
      },
    );
    expect(sent.map(({ headers }) => headers["x-nonce"])).toEqual(["1", "2", "3"]);
  });

  test.each<[string, CallOptions, Partial<ClientConfig>, number[]]>([
    ["the client's policy", {}, { retry: { repeats: 1, baseDelay: 10 } }, [0, 5]],
    ["the call's policy", { retry: { repeats: 1, baseDelay: 20 } }, { retry: { repeats: 5 } }, [0, 10]],
    ["the client's policy when the call's is undefined", { retry: undefined }, { retry: false }, [0]],
    ["the call's `false`", { retry: false }, { retry: { repeats: 5 } }, [0]],
    ["no repeats at all", { retry: { repeats: 0 } }, {}, [0]],
    ["a shorter longest wait", { retry: { repeats: 3, maxDelay: 600 } }, {}, [0, 250, 550, 850]],
  ])("obeys %s", async (_, options, more, expected) => {
    const { times } = await run(read, [1, 2, 3, 4].map(unavailable), options, more);
    expect(times).toEqual(expected);
  });

  test("obeys the caller's further statuses", async () => {
    const steps = () => [empty(500), json(200, {})];
    expect((await run(read, steps(), { retry: { statuses: [500] } })).answer?.ok).toBe(true);
    expect((await run(read, steps())).times).toEqual([0]);
  });
});

describe("the outcome of a call", () => {
  test.each<[Steps, Outcome]>([
    [[refused(), refused(), refused()], "not-sent"],
    [[refused(), empty(400)], "rejected"],
    [[unavailable(), refused(), empty(400)], "unknown"],
    [[reset(), empty(404)], "unknown"],
    [[empty(429), refused(), refused()], "rejected"],
  ])("is the worst of its attempts (%#)", async (steps, outcome) => {
    const { details, error } = await run(read, steps);
    expect(details).toMatchObject({ outcome, attempts: steps.length });
    if (error) expect(error.outcome).toBe(outcome);
  });
});

describe("a wait that the server asks for", () => {
  const asks = (seconds: string) => empty(503, { "retry-after": seconds });

  test("is obeyed as it is, longer or shorter than ours", async () => {
    const { times } = await run(read, [asks("20"), asks("0.05"), asks("1.5")], { retry: { maxDelay: 10 } });
    expect(times).toEqual([0, 20_000, 20_050]);
  });

  test("of nothing is no wait", async () => {
    const { times } = await run(read, [asks("0"), json(200, {})]);
    expect(times[1]).toBeLessThanOrEqual(1);
  });

  test.each(["120", "3600", "99999999999", "9".repeat(400)])(
    "of %s s, which passes the deadline, ends the call at once and says so",
    async (seconds) => {
      const { details, error, times, end } = await run(read, [empty(429, { "retry-after": seconds })]);
      expect({ times, end, error }).toEqual({ times: [0], end: 0, error: undefined });
      expect(details).toMatchObject({ status: 429, retryAfter: Number(seconds), outcome: "rejected" });
    },
  );

  test("of all but the whole deadline is waited for", async () => {
    const { times } = await run(read, [empty(429, { "retry-after": "119.999" }), json(200, {})]);
    expect(times).toEqual([0, 119_999]);
  });
});

describe("the limits", () => {
  test.each<[string, CallOptions, Partial<ClientConfig>, number]>([
    ["30 s unless set", {}, {}, 30_000],
    ["the client's", {}, { timeout: 70 }, 70],
    ["the call's", { timeout: 50 }, { timeout: 70 }, 50],
    ["the client's when the call's is undefined", { timeout: undefined }, { timeout: 70 }, 70],
  ])("of an attempt are %s", async (_, options, more, expected) => {
    const { end, error } = await run(create, [never], options, more);
    expect({ end, code: error?.code }).toEqual({ end: expected, code: "timeout" });
  });

  test.each<[string, CallOptions, Partial<ClientConfig>, number]>([
    ["120 s unless set", {}, {}, 120_000],
    ["the client's", {}, { deadline: 70 }, 70],
    ["the call's", { deadline: 50 }, { deadline: 70 }, 50],
    ["the client's when the call's is undefined", { deadline: undefined }, { deadline: 70 }, 70],
  ])("of a call are %s", async (_, options, more, expected) => {
    const { end, error } = await run(create, [never], { timeout: Infinity, ...options }, more);
    expect({ end, code: error?.code }).toEqual({ end: expected, code: "deadline" });
  });

  test("of a call cover its attempts and its waits", async () => {
    const policy = { repeats: 10, baseDelay: 20 };
    const { times, end, error } = await run(read, [never, never, never], { timeout: 40, deadline: 140, retry: policy });
    expect({ times, end, code: error?.code }).toEqual({ times: [0, 50, 110], end: 140, code: "deadline" });
  });

  test("of an attempt and of a call that are the same name the deadline", async () => {
    expect((await run(create, [never], { timeout: 50, deadline: 50 })).error?.code).toBe("deadline");
  });

  test("of a call let nothing be sent when a wait took too long", async () => {
    const late = { retry: () => vi.advanceTimersByTime(100) };
    const options = { deadline: 300, retry: { repeats: 1 } };
    const { times, error, details } = await run(create, [empty(429)], options, { on: late as never });
    expect({ times, code: error?.code }).toEqual({ times: [0], code: "deadline" });
    expect(details).toMatchObject({ outcome: "rejected", attempts: 1 });
  });

  test("may be infinite", async () => {
    const controller = new AbortController();
    const options = { timeout: Infinity, deadline: Infinity, signal: controller.signal };
    const { seen, done } = start(create, [never], options);
    await vi.advanceTimersByTimeAsync(2 ** 31);
    expect(seen.settled).toBeUndefined();
    controller.abort();
    await done;
    expect(seen.settled?.error?.code).toBe("aborted");
  });
});
