import { describe, expect, test } from "vitest";
import {
  codeOf,
  definition,
  empty,
  ended,
  failure,
  json,
  never,
  play,
  refused,
  reset,
  type Step,
  streamed,
  typed,
  useClock,
  withCreate,
  withRead,
} from "../../test/harness.ts";
import type { ClientConfig } from "../options.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";

useClock(0);
const statuses = [400, 401, 404, 408, 409, 429, 500, 501, 502, 503, 504];

/** Whether an operation is sent again after such an answer, or such a failure. */
async function isRepeated(
  name: "create" | "read",
  step: () => Step,
  given = definition,
  more: Partial<ClientConfig> = {},
) {
  const { [name]: call, sent } = play([step(), step()], { retry: { repeats: 1 }, timeout: 10, ...more }, given);
  const result = await ended(call());
  return { again: sent.length > 1, code: codeOf(result) };
}

describe("after an answer", () => {
  const retryable = { 500: true, 409: true };
  const final = { 408: false, 429: false, 503: false };
  test.each<[string, "create" | "read", typeof definition, number[], number[]]>([
    [
      "an idempotent operation is repeated where the failure may pass",
      "read",
      definition,
      [],
      [408, 429, 502, 503, 504],
    ],
    ["any other operation is repeated after a 429 only", "create", definition, [], [429]],
    ["the caller's statuses count", "read", definition, [500, 409], [408, 409, 429, 500, 502, 503, 504]],
    ["the caller's statuses do not count for a write", "create", definition, [500, 409], [429]],
    ["a retryable status counts", "read", withRead({ retryable }), [], [408, 409, 429, 500, 502, 503, 504]],
    ["a retryable status does not count for a write", "create", withCreate({ retryable }), [], [429]],
    [
      "a final status is final, whatever the caller says",
      "read",
      withRead({ retryable: final }),
      [429, 503],
      [502, 504],
    ],
    ["a final 429 is final for a write", "create", withCreate({ retryable: final }), [429], []],
    ["a 429 that leaves a doubt is final for a write", "create", withCreate({ outcomes: { 429: "unknown" } }), [], []],
    ["and not for a read", "read", withRead({ outcomes: { 429: "unknown" } }), [], [408, 429, 502, 503, 504]],
  ])("%s", async (_, name, given, further, expected) => {
    const more = { retry: { repeats: 1, statuses: further } };
    const repeated: number[] = [];
    for (const status of statuses)
      if ((await isRepeated(name, () => empty(status), given, more)).again) repeated.push(status);
    expect(repeated).toEqual(expected);
  });

  test("a success that means failure is not repeated", async () => {
    const given = withRead({ failed: () => "rejected" });
    expect(await isRepeated("read", () => json(200, {}), given)).toEqual({ again: false, code: undefined });
  });
});

describe("without an answer", () => {
  const cutOff = () => {
    const { response, body } = streamed(200);
    body.error(failure({}));
    return response;
  };
  test.each<[string, () => Step, boolean, Partial<ClientConfig>]>([
    ["connect", refused, true, {}],
    ["network", reset, true, {}],
    ["timeout", () => never, true, {}],
    ["truncated", cutOff, true, {}],
    ["deadline", () => never, false, { timeout: 1000, deadline: 10 }],
    ["empty-body", () => json(200, undefined), false, {}],
    ["invalid-body", () => typed(200, "{"), false, {}],
    ["media-type", () => typed(200, "<p>", "text/html"), false, {}],
    ["redirect", () => empty(307), false, {}],
    ["too-large", () => json(200, {}), false, { maxBodyBytes: 1 }],
    ["credentials", () => never, false, { credentials: () => Promise.reject() }],
  ])(
    "%s repeats a read or not, whatever status came before, and a write only where nothing was sent",
    async (code, step, again, more) => {
      const retry = { repeats: 1, statuses: [200, 307] };
      expect(await isRepeated("read", step, definition, { ...more, retry })).toEqual({ again, code });
      const given = withCreate({ success: { 200: "json" } });
      expect(await isRepeated("create", step, given, { ...more, retry })).toEqual({ again: code === "connect", code });
    },
  );

  test("a write is repeated where the time ran out before it was sent, and not after a 429 that stalls", async () => {
    let made = 0;
    const credentials = () => (made++ ? Promise.resolve({}) : new Promise<never>(() => {}));
    const { create, sent } = play([json(201, {})], { credentials, timeout: 10 });
    expect([(await ended(create())).ok, sent.length]).toEqual([true, 1]);
    expect(await isRepeated("create", () => streamed(429).response)).toEqual({ again: false, code: "timeout" });
  });
});

describe("a wait that comes with an answer", () => {
  test.each<[typeof definition, number[]]>([
    [definition, [408, 429, 502, 503, 504]],
    [withCreate({ retryable: { 429: false, 503: false, 409: true } }), [408, 409, 502, 504]],
  ])("is meant for all calls where the server is busy, or the specification says so (%#)", async (given, expected) => {
    const held: number[] = [];
    for (const status of [...statuses, 301, 403, 202]) {
      const { create } = play([empty(status, { "retry-after": "60" }), json(201, {})], { retry: false }, given);
      await create();
      if (codeOf(await create({ deadline: 1000 })) === "rate-limit") held.push(status);
    }
    expect(held.sort()).toEqual(expected);
  });
});

describe("the outcome of one attempt", () => {
  test.each<[Outcome, (number | undefined)[]]>([
    // 307 and 308 ask for the same request elsewhere.
    ["rejected", [307, 308, 400, 401, 404, 407, 409, 429, 499]],
    // 408 is a proxy's that gave up on a request which the server may have read; 0 is a redirect that a browser hid.
    ["unknown", [undefined, 0, 200, 204, 301, 302, 303, 304, 306, 309, 399, 408, 500, 502, 503, 504]],
  ])("is %s after each of %j", (outcome, all) => {
    for (const status of all) expect([status, outcomeOf({ sent: true, status })]).toEqual([status, outcome]);
    for (const status of all) expect(outcomeOf({ sent: false, status })).toBe("not-sent");
  });

  test.each<Outcome>(["not-sent", "rejected", "unknown"])("is %s where the specification says so", (declared) => {
    for (const sent of [true, false])
      for (const status of [undefined, 400, 500]) expect(outcomeOf({ sent, status, declared })).toBe(declared);
  });
});
