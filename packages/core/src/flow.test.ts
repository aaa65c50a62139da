import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { empty, json, play, refused, secrets, typed } from "../test/harness.ts";
import { UsageError } from "./errors.ts";
import { copyBody, describeFailure, fieldsOf, isUsageError, itemsOf, settle, tell, withHidden } from "./flow.ts";
import type { AnyResult } from "./result.ts";

describe("a copied body", () => {
  test("is what JSON carries, digit by digit", () => {
    const given = { at: null, id: 12345678901234567890n, list: [1] };
    const copy = copyBody("flow", given);
    given.list.push(2);
    expect(copy).toEqual({ at: null, id: 12345678901234567890n, list: [1] });
    expect(copyBody("flow", { at: new Date(0), none: undefined })).toStrictEqual({ at: "1970-01-01T00:00:00.000Z" });
    expect(copyBody("flow", undefined)).toBeUndefined();
  });

  test("is refused where JSON cannot carry it", () => {
    const circular: Record<string, unknown> = {};
    circular.circular = circular;
    expect(() => copyBody("flow", circular)).toThrow(UsageError);
    expect(() => copyBody("flow", circular)).toThrow("flow: the body cannot be written as JSON (it is circular");
  });
});

test("fields and items of anything can be asked for", () => {
  for (const odd of [null, undefined, 7, "text", true, []]) expect(fieldsOf(odd).retry).toBeUndefined();
  expect(fieldsOf({ retry: 1 }).retry).toBe(1);
  expect([itemsOf([1]), itemsOf({ length: 1 }), itemsOf("text")]).toEqual([[1], [], []]);
});

describe("a settled call", () => {
  const call = (work: () => unknown) => settle({ read: async (_: object) => work() as AnyResult }, "read", {}, {});

  test.each<object>([
    { ok: true, status: 200, data: 1 },
    { ok: false, status: 500 },
  ])("is the client's result: %j", async (result) => {
    expect(await call(() => result)).toBe(result);
  });

  test("is the client's result without an answer", async () => {
    const result = await play([refused()], { retry: false }).read();
    expect(await call(() => result)).toBe(result);
  });

  test.each([
    () => {
      throw new Error(secrets.text);
    },
    () => undefined,
    () => null,
    () => ({}),
    () => ({ ok: false, error: null }),
  ])("is of unknown outcome when the client throws or returns anything else (%#)", async (work) => {
    const result = await call(work);
    const error = { code: "network", operation: "read", attempts: 1 };
    expect(result).toMatchObject({ ok: false, status: undefined, outcome: "unknown", attempts: 1, error });
    expect(result).toMatchObject({ operation: "read", headers: {}, response: undefined });
    expect(inspect(result)).not.toContain(secrets.text);
    expect(inspect(result)).toContain("the client did not return a result");
  });

  test("has what the error says that the client throws, where it is one of ours", async () => {
    const { error } = await play([refused()], { retry: false }).read();
    Object.assign(error as object, { requestId: "abc", retryAfter: 7, hint: "Wait." });
    const told = { ok: false, outcome: "not-sent", attempts: 1, requestId: "abc", retryAfter: 7, hint: "Wait.", error };
    expect(await call(() => Promise.reject(error))).toMatchObject(told);
  });

  test.each([{}, undefined, { read: 7 }])(
    "is a mistake in the calling code where %j has no such call",
    async (client) => {
      const result = await settle(client as unknown as { read: () => Promise<AnyResult> }, "read", undefined, {});
      expect(!result.ok && isUsageError(result.error)).toBe(true);
      expect(!result.ok && result.error).toHaveProperty(
        "message",
        expect.stringContaining("read: pass a client that has"),
      );
    },
  );
});

describe("a function of the caller's that is told", () => {
  test("gets the value and is waited for", async () => {
    let got: unknown;
    const told = async (value: string) => {
      await new Promise((resolve) => setTimeout(resolve, 1));
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
    setTimeout(() => controller.abort(), 1);
    expect(await tell(() => new Promise(() => {}), 1, controller.signal)).toBe(false);
    let called = 0;
    const late = async () => {
      called += 1;
      throw new Error("late");
    };
    expect([await tell(late, 1, controller.signal), called]).toEqual([false, 1]);
  });
});

describe("a failure", () => {
  test.each([
    [400, "it found a mistake in the request"],
    [401, "it does not accept the credentials"],
    [403, "the credentials do not allow this"],
    [404, "it does not know the address, or something that the request names"],
    [408, "the request took too long"],
    [409, "what the request names is in another state"],
    [413, "the request is too large"],
    [422, "it found a mistake in the request"],
    [429, "there are too many requests"],
    [500, "it could not handle the request"],
    [202, "the answer says that it failed"],
    [301, "it could not handle the request"],
  ])("is described by product and status, and by what %s means", (status, meaning) => {
    expect(describeFailure("Acme", { ok: false, status } as never)).toBe(`Acme answered ${status}: ${meaning}.`);
  });

  test("is described by its wait and its hint, or by its error", async () => {
    const told = { ok: false, status: 429, retryAfter: 30, hint: "Slow down." };
    const message = "Acme answered 429: there are too many requests. Wait 30 s. Slow down.";
    expect(describeFailure("Acme", told as never)).toBe(message);
    const lost = await play([typed(201, "<p>", "text/html")]).create();
    expect(describeFailure("Acme", lost as never)).toBe((lost.error as Error).message);
  });

  test("is a mistake of the calling code only where it is a UsageError", async () => {
    expect(isUsageError(new UsageError("op", "x"))).toBe(true);
    for (const step of [empty(400), json(201, 1), refused()])
      expect(isUsageError((await play([step], { retry: false }).create()).error)).toBe(false);
  });
});

test("hidden fields are read by name, and are in no print and no JSON", () => {
  const report = withHidden({ state: "failed" }, { text: secrets.text, none: undefined });
  expect([report.text, report.none]).toEqual([secrets.text, undefined]);
  expect(inspect(report) + JSON.stringify({ ...report })).not.toContain(secrets.text);
});
