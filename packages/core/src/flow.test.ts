import { inspect } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import { TransportError, UsageError } from "./errors.ts";
import {
  copyBody,
  describeFailure,
  fieldsOf,
  isUsageError,
  itemsOf,
  settle,
  takeOptions,
  tell,
  withHidden,
} from "./flow.ts";
import type { AnyResult } from "./result.ts";

const planted = Object.prototype as Record<string, unknown>;
afterEach(() => {
  delete planted.retry;
  vi.useRealTimers();
});

describe("options that are taken", () => {
  test("are as they were, lists and plain objects in them too", () => {
    const given = { headers: { a: "1" }, retry: { statuses: [500] }, tries: 3 };
    const taken = takeOptions("flow", given, ["headers", "retry", "tries"]);
    given.headers.a = "2";
    given.retry.statuses.push(501);
    given.tries = 4;
    expect(JSON.parse(JSON.stringify(taken))).toEqual({ headers: { a: "1" }, retry: { statuses: [500] }, tries: 3 });
  });

  test("are what was passed, and nothing from Object.prototype", () => {
    planted.retry = { repeats: 9 };
    const { tries, ...rest }: { tries?: number; retry?: unknown } = takeOptions("flow", { tries: 1 }, [
      "tries",
      "retry",
    ]);
    expect([tries, rest.retry]).toEqual([1, undefined]);
  });

  test("keep what has to stay what it is", () => {
    const given = { signal: new AbortController().signal, on: () => {}, headers: new Headers() };
    const taken = takeOptions("flow", given, ["signal", "on", "headers"]);
    expect([taken.signal, taken.on, taken.headers]).toEqual([given.signal, given.on, given.headers]);
    expect(taken.headers).toBe(given.headers);
  });

  test.each([null, 7, "text", { tires: 1 }])("are refused when they are %j", (given) => {
    expect(() => takeOptions("flow", given as object, ["tries"])).toThrow(UsageError);
  });
});

describe("a copied body", () => {
  test("is what JSON carries, digit by digit", () => {
    const given = { at: new Date(0), none: undefined, id: 12345678901234567890n, list: [1] };
    const copy = copyBody("flow", given);
    given.list.push(2);
    expect(copy).toEqual({ at: "1970-01-01T00:00:00.000Z", id: 12345678901234567890n, list: [1] });
  });

  test("is refused where JSON cannot carry it", () => {
    const circular: Record<string, unknown> = {};
    circular.circular = circular;
    for (const wrong of [circular, { n: Number.NaN }, { n: 10n ** 2000n }, new Map()])
      expect(() => copyBody("flow", wrong)).toThrow(UsageError);
    expect(copyBody("flow", undefined)).toBeUndefined();
  });
});

test("fields and items of anything can be asked for", () => {
  planted.retry = "planted";
  for (const odd of [null, undefined, 7, "text", true, []]) expect(fieldsOf(odd).retry).toBeUndefined();
  expect(fieldsOf({ retry: 1 }).retry).toBe(1);
  expect([itemsOf([1]), itemsOf({ length: 1 }), itemsOf("text")]).toEqual([[1], [], []]);
});

describe("a settled call", () => {
  const ok = { ok: true, status: 200, data: 1 } as unknown as AnyResult;
  const call = (work: () => unknown) => {
    const client = { read: async (_: object) => work() as AnyResult };
    return settle(client, "read", {}, {});
  };

  test("is the client's result", async () => {
    expect(await call(() => ok)).toBe(ok);
    const failed = { ok: false, status: 500 };
    expect(await call(() => failed)).toBe(failed);
  });

  test("is of unknown outcome when the client throws or returns anything else", async () => {
    const raise = () => {
      throw new Error("CANARY");
    };
    for (const work of [raise, () => undefined, () => null, () => ({}), () => ({ ok: false, error: null })]) {
      const result = await call(work);
      expect(result).toMatchObject({ ok: false, status: undefined, outcome: "unknown", error: { code: "network" } });
      expect(inspect(result)).not.toContain("CANARY");
    }
  });

  test("has the outcome of the error that the client throws, where it is one of ours", async () => {
    const details = { operation: "read", outcome: "not-sent", attempts: 3 } as const;
    const thrown = new TransportError("connect", "no connection", details);
    const result = await call(() => Promise.reject(thrown));
    expect(result).toMatchObject({ ok: false, outcome: "not-sent", attempts: 3, error: thrown });
  });

  test("is a mistake in the calling code where there is no such call", async () => {
    for (const client of [{}, undefined, { read: 7 }]) {
      const result = await settle(client as unknown as { read: () => Promise<AnyResult> }, "read", undefined, {});
      expect(!result.ok && isUsageError(result.error)).toBe(true);
    }
  });
});

describe("a function of the caller's that is told", () => {
  test("gets the value and is waited for", async () => {
    let got: unknown;
    const told = async (value: string) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      got = value;
    };
    expect([await tell(told, "news", undefined), got]).toEqual([true, "news"]);
    expect(await tell(undefined, "news", undefined)).toBe(true);
  });

  test("cannot throw", async () => {
    const raise = () => {
      throw new Error("no place left");
    };
    for (const odd of [raise, async () => raise()]) expect(await tell(odd, 1, undefined)).toBe(false);
  });

  test("is not waited for once the caller's signal has ended the work", async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 5);
    expect(await tell(() => new Promise(() => {}), 1, controller.signal)).toBe(false);
    let called = 0;
    const late = async () => {
      called += 1;
      throw new Error("late");
    };
    expect([await tell(late, 1, controller.signal), called]).toEqual([false, 1]);
  });
});

test("a failure is described by product, status, meaning, wait and hint", () => {
  const describeStatus = (status: number, more: object = {}) =>
    describeFailure("Acme", { ok: false, status, error: { message: "CANARY" }, ...more } as never);
  expect(describeStatus(429, { retryAfter: 30, hint: "Slow down." })).toBe(
    "Acme answered 429: there are too many requests. Wait 30 s. Slow down.",
  );
  expect(describeStatus(500)).toBe("Acme answered 500: it could not handle the request.");
  expect(describeStatus(200)).toBe("Acme answered 200: the answer says that it failed.");
  const error = new TransportError("timeout", "too late", { operation: "x", outcome: "unknown", attempts: 1 });
  expect(describeFailure("Acme", { ok: false, status: undefined, error } as never)).toBe(error.message);
});

test("hidden fields are read by name, and are in no print and no JSON", () => {
  const report = withHidden({ state: "failed" }, { text: "CANARY", none: undefined });
  expect([report.text, report.none]).toEqual(["CANARY", undefined]);
  expect(inspect(report) + JSON.stringify({ ...report })).not.toContain("CANARY");
});
