import { afterEach, describe, expect, test, vi } from "vitest";
import { create, read } from "../../test/harness.ts";
import type { TransportCode } from "../errors.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";
import { asksToWait, backoff, mayRepeat } from "./retry.ts";

afterEach(() => vi.restoreAllMocks());

const outcomes: Outcome[] = ["not-sent", "rejected", "unknown"];

describe("after an answer", () => {
  const statuses = [400, 401, 404, 408, 409, 429, 500, 501, 502, 503, 504];
  const repeated = (operation: typeof read, extra?: number[], outcome?: Outcome) =>
    statuses.filter((status) =>
      mayRepeat(operation, { status, code: undefined, outcome: outcome ?? outcomeOf({ sent: true, status }) }, extra),
    );

  test("an idempotent operation is repeated where the failure may pass", () => {
    expect(repeated(read)).toEqual([408, 429, 502, 503, 504]);
    expect(repeated(read, undefined, "unknown")).toEqual([408, 429, 502, 503, 504]);
  });

  test("any other operation is repeated after a 429 only", () => {
    expect(repeated(create)).toEqual([429]);
  });

  test("not even then, where the specification says that a 429 leaves a doubt", () => {
    expect(repeated(create, undefined, "unknown")).toEqual([]);
  });

  test("the caller's statuses count for an idempotent operation only", () => {
    expect(repeated(read, [500, 409])).toEqual([408, 409, 429, 500, 502, 503, 504]);
    expect(repeated(create, [500, 409])).toEqual([429]);
  });

  test("a status declared retryable counts for an idempotent operation only", () => {
    const retryable = { 500: true, 409: true };
    expect(repeated({ ...read, retryable })).toEqual([408, 409, 429, 500, 502, 503, 504]);
    expect(repeated({ ...create, retryable })).toEqual([429]);
  });

  test("a status declared not retryable is final, whatever the caller says", () => {
    const retryable = { 408: false, 429: false, 503: false };
    expect(repeated({ ...read, retryable })).toEqual([502, 504]);
    expect(repeated({ ...read, retryable }, [429, 503])).toEqual([502, 504]);
    expect(repeated({ ...create, retryable }, [429])).toEqual([]);
  });

  test("a success that means failure is not repeated", () => {
    expect(mayRepeat(read, { status: 200, code: undefined, outcome: "rejected" })).toBe(false);
  });

  test("the answer is a plain boolean", () => {
    expect(mayRepeat(read, { status: 503, code: undefined, outcome: "unknown" })).toBe(true);
    expect(mayRepeat(create, { status: 503, code: undefined, outcome: "unknown" })).toBe(false);
    expect(mayRepeat(create, { status: 429, code: undefined, outcome: "rejected" })).toBe(true);
  });
});

describe("without an answer", () => {
  const transient: TransportCode[] = ["connect", "network", "timeout", "truncated"];
  const final: TransportCode[] = [
    "aborted",
    "credentials",
    "deadline",
    "empty-body",
    "invalid-body",
    "media-type",
    "rate-limit",
    "redirect",
    "too-large",
  ];
  const repeats = (operation: typeof read, code: TransportCode, outcome: Outcome, status?: number) =>
    mayRepeat(operation, { outcome, status, code }, [200, 429]);

  test.each(transient)("%s repeats an idempotent operation, and any other when nothing was sent", (code) => {
    for (const outcome of outcomes) {
      expect(repeats(read, code, outcome)).toBe(true);
      expect(repeats(create, code, outcome)).toBe(outcome === "not-sent");
    }
  });

  test.each(final)("%s repeats nothing", (code) => {
    for (const outcome of outcomes) {
      expect(repeats(read, code, outcome)).toBe(false);
      expect(repeats(create, code, outcome)).toBe(false);
    }
  });

  test("the status that came before the fault does not count", () => {
    expect(repeats(create, "timeout", "rejected", 429)).toBe(false);
    expect(repeats(read, "too-large", "unknown", 200)).toBe(false);
  });
});

describe("the back-off", () => {
  test.each([
    [0, {}, 500],
    [1, {}, 1000],
    [2, {}, 2000],
    [4, {}, 8000],
    [5, {}, 8000],
    [2000, {}, 8000],
    [0, { baseDelay: 10 }, 10],
    [3, { baseDelay: 10 }, 80],
    [3, { baseDelay: 10, maxDelay: 50 }, 50],
    [0, { baseDelay: 0 }, 0],
  ])("of repeat %s with %o is anywhere between nothing and %s ms", (repeat, policy, most) => {
    const random = vi.spyOn(Math, "random");
    for (const fraction of [0, 0.25, 0.999]) {
      random.mockReturnValue(fraction);
      expect(backoff(repeat, policy)).toBeCloseTo(fraction * most, 6);
    }
  });
});

describe("a wait that comes with an answer", () => {
  const statuses = [200, 301, 400, 403, 408, 409, 429, 500, 502, 503, 504];
  const waits = (operation: typeof read) => statuses.filter((status) => asksToWait(operation, status));

  test("is meant for all calls where the server is busy", () => {
    for (const operation of [create, read]) expect(waits(operation)).toEqual([408, 429, 502, 503, 504]);
  });

  test("is not where the specification says that no repeat helps, and is where it says that one does", () => {
    expect(waits({ ...read, retryable: { 429: false, 503: false, 409: true } })).toEqual([408, 409, 502, 504]);
  });
});
