import { describe, expect, test } from "vitest";
import { UsageError } from "./errors.ts";
import { callNames, checkFetch, checkNames, checkValues, commonNames } from "./options.ts";

const safe = "Nothing was sent: it is safe to repeat.";

describe("the names of options", () => {
  test("of a call and of a factory are these", () => {
    expect(callNames).toEqual(["signal", "timeout", "deadline", "retry", "headers"]);
    expect(commonNames).toEqual([
      "timeout",
      "deadline",
      "retry",
      "headers",
      "fetch",
      "maxBodyBytes",
      "allowInsecure",
      "on",
      "validate",
    ]);
  });

  test("may be any of the known ones, or none", () => {
    expect(() => checkNames("op", {}, ["a", "b"])).not.toThrow();
    expect(() => checkNames("op", { b: 1, a: undefined }, ["a", "b"])).not.toThrow();
  });

  test("are copied, lists and retry options included", () => {
    const given = { a: { statuses: [500] } };
    const taken = checkNames("op", given, ["a"]);
    given.a.statuses.push(409);
    (given.a as object) = {};
    expect(taken.a.statuses).toEqual([500]);
  });

  test.each([null, undefined, 7, "a", true])("cannot be read from %j", (given) => {
    expect(() => checkNames("op", given as never, ["a", "b"])).toThrow(`op: pass an object with a, b. ${safe}`);
  });

  test("are refused when nobody reads them", () => {
    const check = () => checkNames("op", { a: 1, timeOut: 5 }, ["a", "timeout"]);
    expect(check).toThrow(UsageError);
    expect(check).toThrow(`op: unknown option "timeOut"; known: a, timeout. ${safe}`);
  });
});

describe("limits", () => {
  test.each([
    {},
    { timeout: undefined, deadline: undefined, maxBodyBytes: undefined, retry: undefined },
    { timeout: 0.5, deadline: Infinity, maxBodyBytes: 1 },
    { retry: false as const },
    { retry: {} },
    { retry: null as never, signal: null as never },
    { signal: AbortSignal.abort() },
    { retry: { repeats: 1, baseDelay: 1, maxDelay: 1, statuses: [500] } },
  ])("%o are accepted", (options) => {
    expect(() => checkValues("op", options)).not.toThrow();
  });

  test.each(
    ["timeout", "deadline", "maxBodyBytes"].flatMap((name) =>
      [0, -1, Number.NaN, "5", null, true].map((value) => [name, value] as const),
    ),
  )("%s: %o is refused", (name, value) => {
    const check = () => checkValues("op", { [name]: value });
    expect(check).toThrow(UsageError);
    expect(check).toThrow(`op: "${name}" must be a number greater than 0. ${safe}`);
  });

  test("a misspelt retry option is refused", () => {
    expect(() => checkValues("op", { retry: { retries: 3 } as object })).toThrow(
      `op retry: unknown option "retries"; known: repeats, baseDelay, maxDelay, statuses. ${safe}`,
    );
  });

  test.each<[string, unknown]>([
    ["repeats", Number.NaN],
    ["baseDelay", -1],
    ["maxDelay", "5"],
  ])("the retry option %s: %o is refused", (name, value) => {
    expect(() => checkValues("op", { retry: { [name]: value } })).toThrow(`"${name}" must be a number, 0 or more`);
  });

  test("no repeats and no delay are allowed", () => {
    expect(() => checkValues("op", { retry: { repeats: 0, baseDelay: 0, maxDelay: 0, statuses: [] } })).not.toThrow();
  });

  test.each([500, null])("%o as statuses is refused, because it would be searched like a list", (statuses) => {
    expect(() => checkValues("op", { retry: { statuses } as object })).toThrow(`"statuses" must be a list`);
  });

  test.each([0, 5, true, "5", ""])("retry: %o is refused, because it says nothing of when to stop", (retry) => {
    expect(() => checkValues("op", { retry: retry as false })).toThrow(
      `op retry: pass an object with repeats, baseDelay, maxDelay, statuses. ${safe}`,
    );
  });

  test.each([new AbortController(), {}, "abort", 7, true])(
    "the signal %o is refused, as nothing could end the call",
    (signal) => {
      expect(() => checkValues("op", { signal: signal as AbortSignal })).toThrow(
        `op: "signal" must be an AbortSignal. ${safe}`,
      );
    },
  );

  test.each(["false", "true", 1, {}])(
    "allowInsecure: %j is refused, as one from the environment would open what it means to close",
    (allowInsecure) => {
      expect(() => checkValues("op", { allowInsecure: allowInsecure as boolean })).toThrow(
        `op: "allowInsecure" must be true or false. ${safe}`,
      );
    },
  );

  test("allowInsecure may be true, false or undefined", () => {
    for (const allowInsecure of [true, false, undefined, null as never])
      expect(() => checkValues("op", { allowInsecure })).not.toThrow();
  });

  test.each([{}, "fetch", true, { fetch }])("fetch: %j is refused, before anything is sent by it", (given) => {
    expect(() => checkFetch("op", { fetch: given as typeof fetch })).toThrow(`op: "fetch" must be a function. ${safe}`);
  });

  test.each([{}, "enforce", true])("validate: %j is refused", (validate) => {
    expect(() => checkValues("op", { validate: validate as never })).toThrow(
      'op: "validate" must be imported from the package\'s "/validate"',
    );
  });

  test("a misspelt hook is refused", () => {
    expect(() => checkValues("op", { on: { respones: () => {} } as object })).toThrow(
      `op on: unknown option "respones"`,
    );
  });
});
