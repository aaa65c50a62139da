import { describe, expect, test } from "vitest";
import { clientWith, empty, json, play, rejection } from "../test/harness.ts";
import { UsageError } from "./errors.ts";
import { takeOptions } from "./flow.ts";
import { callNames, commonNames } from "./options.ts";

const safe = "Nothing was sent.";
const limit = "must be a number greater than 0";
const retryNames = "repeats, baseDelay, maxDelay, statuses";

test("the names of options are these", () => {
  expect(callNames).toEqual(["signal", "context", "timeout", "deadline", "retry", "headers", "on"]);
  const more = ["fetch", "maxBodyBytes", "allowInsecure", "validate"];
  expect(commonNames).toEqual([...callNames.slice(2), ...more]);
});

/** Options that would end a call at once, or never, or that nobody reads; all but the first kind are a client's as well. */
const wrong: [options: object, message: string][] = [
  ...["timeout", "deadline", "maxBodyBytes"].flatMap((name) =>
    [0, -1, Number.NaN, "5", true].map((value): [object, string] => [{ [name]: value }, `: "${name}" ${limit}`]),
  ),
  [{ retry: { retries: 3 } }, ` retry: unknown option "retries"; known: ${retryNames}`],
  [{ retry: { repeats: Number.NaN } }, ' retry: "repeats" must be a number, 0 or more'],
  [{ retry: { baseDelay: -1 } }, ' retry: "baseDelay" must be a number, 0 or more'],
  [{ retry: { maxDelay: "5" } }, ' retry: "maxDelay" must be a number, 0 or more'],
  // It would be searched like a list.
  [{ retry: { statuses: 500 } }, ' retry: "statuses" must be a list'],
  ...[0, 5, true, "5", ""].map((retry): [object, string] => [{ retry }, ': "retry" must be false, or an object']),
  ...[7, "log"].map((on): [object, string] => [{ on }, ': "on" must be an object of functions']),
  [{ on: { error: "log" } }, ' on: "error" must be a function'],
  [{ on: { respones: () => {} } }, ' on: unknown option "respones"'],
];
const wrongForClients: [options: object, message: string][] = [
  // As one from the environment it would open what it means to close.
  ...["false", "true", 1, {}].map((allowInsecure): [object, string] => [
    { allowInsecure },
    ': "allowInsecure" must be true or false',
  ]),
  ...[{}, "fetch", true].map((fetch): [object, string] => [{ fetch }, ': "fetch" must be a function']),
  ...[{}, "enforce", true].map((validate): [object, string] => [
    { validate },
    `: "validate" must be imported from the package's "/validate"`,
  ]),
];
const wrongForCalls: [options: object, message: string][] = [
  // The controller in place of its signal, say.
  ...[new AbortController(), {}, "abort", 7, true].map((signal): [object, string] => [
    { signal },
    ': "signal" must be an AbortSignal',
  ]),
  [{ timeOut: 1 }, `: unknown option "timeOut"; known: ${callNames.join(", ")}`],
];

describe("an option that is refused", () => {
  test.each([...wrong, ...wrongForClients])("of a client: %j", (options, message) => {
    const make = () => clientWith(options);
    expect(make).toThrow(UsageError);
    expect(make).toThrow(`client${message}`);
    expect(make).toThrow(safe);
  });

  const ofCalls = wrong.filter(([options]) => !("maxBodyBytes" in options));
  test.each([...ofCalls, ...wrongForCalls])("of a call: %j", async (options, message) => {
    const { client, sent } = play([]);
    const error = await rejection(client.create({ body: {} }, options));
    expect(error).toBeInstanceOf(UsageError);
    expect(error.message).toContain(`create${message}`);
    expect(sent).toEqual([]);
  });

  test.each([null, undefined, 7, "a", true, { tires: 1 }])("of a flow: %j", (given) => {
    const take = () => takeOptions("flow", given as object, ["tries", "on"]);
    expect(take).toThrow(UsageError);
    expect(take).toThrow(/^flow: (pass an object with tries, on\.|unknown option "tires"; known: tries, on\.) /);
  });
});

test.each<object>([
  {},
  { timeout: undefined, deadline: undefined, retry: undefined, headers: undefined, signal: undefined },
  { timeout: 500.5, deadline: Infinity },
  { retry: false },
  { retry: {} },
  { retry: null, signal: null },
  { retry: { repeats: 0, baseDelay: 0, maxDelay: 0, statuses: [] } },
  { retry: { repeats: 1, baseDelay: 1, maxDelay: 1, statuses: [500] } },
])("the options %o are accepted", async (options) => {
  expect((await play([json(201, {})]).client.create({ body: {} }, options)).ok).toBe(true);
  const { signal: _, ...common } = options as { signal?: unknown };
  for (const more of [
    { maxBodyBytes: 5, allowInsecure: true },
    { maxBodyBytes: undefined, allowInsecure: null as never },
  ])
    expect((await play([empty(422)], { ...common, ...more, on: {} }).create()).status).toBe(422);
});
