import { describe, expect, test, vi } from "vitest";
import { empty } from "../../test/harness.ts";
import { retryAfterSeconds } from "./rate-limit.ts";

const now = Date.UTC(1994, 10, 6, 8, 49, 37);
const secondsOf = (value: string, status = 503, at = now) =>
  retryAfterSeconds(empty(status, { "retry-after": value }), undefined, at);

describe("Retry-After", () => {
  test.each([
    ["0", 0],
    ["7", 7],
    ["120", 120],
    ["1.5", 1.5],
    ["99999999", 99999999],
  ])("as %s means that many seconds", (value, seconds) => {
    expect(secondsOf(value)).toBe(seconds);
  });

  test.each([
    ["IMF-fixdate", "Sun, 06 Nov 1994 08:50:37 GMT"],
    ["RFC 850", "Sunday, 06-Nov-94 08:50:37 GMT"],
    ["asctime", "Sun Nov  6 08:50:37 1994"],
  ])("as a date in the form of %s means the seconds until then", (_, value) => {
    expect(secondsOf(value)).toBe(60);
  });

  test.each([
    ["Wednesday, 09-Nov-94 08:49:37 GMT", 3 * 86400],
    ["Fri Nov 11 08:49:37 1994", 5 * 86400],
    ["Wed, 09 Nov 1994 08:49:37 GMT", 3 * 86400],
  ])("is read on every day of the week and month (%s)", (value, seconds) => {
    expect(secondsOf(value)).toBe(seconds);
  });

  test("as a date is read as GMT wherever the program runs, though one form does not say so", () => {
    const parse = vi.spyOn(Date, "parse");
    secondsOf("Sun Nov  6 08:50:37 1994");
    secondsOf("Sun, 06 Nov 1994 08:50:37 GMT");
    expect(parse.mock.calls).toEqual([["Sun Nov  6 08:50:37 1994 GMT"], ["Sun, 06 Nov 1994 08:50:37 GMT"]]);
    parse.mockRestore();
  });

  test("as a date is rounded up, so that no one comes too early", () => {
    expect(secondsOf("Sun, 06 Nov 1994 08:50:37 GMT", 503, now + 1)).toBe(60);
    expect(secondsOf("Sun, 06 Nov 1994 08:50:37 GMT", 503, now - 1)).toBe(61);
  });

  test("as a date in the past means now", () => {
    expect(secondsOf("Sun, 06 Nov 1994 08:48:37 GMT")).toBe(0);
    expect(secondsOf("Thu, 01 Jan 1970 00:00:01 GMT")).toBe(0);
  });

  test.each([
    "",
    "soon",
    "-1",
    "+5",
    "5s",
    "x5",
    "5, 10",
    "1e3",
    "0x10",
    ".5",
    "5.",
    "NaN",
    "Infinity",
    "1994-11-06T08:50:37Z",
    "Sun, 06 Nov 1994 08:50:37",
    "Sun, 06 Nov 1994 08:50:37 +0100",
    "Sun, 06 Nov 1994 08:50:37 GMT+1",
    "x Sun, 06 Nov 1994 08:50:37 GMT",
    "Sun, 06 Nov 1994 08:50:37 GMT x",
    "Sun, 06 Nov 1994",
    "Sun, 6 Nov 1994 08:50:37 GMT",
    "Sun, 06 Nov 94 08:50:37 GMT",
    "Sunday, 06-Nov-1994 08:50:37 GMT",
    "Sunday, 6-Nov-94 08:50:37 GMT",
    "Sun Nov 6 08:50:37 1994",
    "Sun, 06 Nov 1994 8:50:37 GMT",
    "Sun, 06 Nov 1994 08:50 GMT",
    "Sun, 66 Nov 1994 08:50:37 GMT",
    "Sun, 06 Foo 1994 08:50:37 GMT",
    "Thu, 01 Jan 1970 00:00:00 GMT",
  ])("as %j is no answer", (value) => {
    expect(secondsOf(value)).toBeUndefined();
  });
});

describe("the vendor's header", () => {
  const answer = (status: number, headers: Record<string, string>) =>
    retryAfterSeconds(empty(status, headers), "x-reset", now);

  test("is read on a 429", () => {
    expect(answer(429, { "x-reset": "7" })).toBe(7);
  });

  test.each([400, 403, 428, 430, 500, 503])("is not read on a %s, where it asks for nothing", (status) => {
    expect(answer(status, { "x-reset": "7" })).toBeUndefined();
  });

  test("gives way to Retry-After", () => {
    expect(answer(429, { "x-reset": "7", "retry-after": "9" })).toBe(9);
    expect(answer(429, { "x-reset": "7", "retry-after": "soon" })).toBeUndefined();
  });

  test("may be missing, or not exist at all", () => {
    expect(answer(429, {})).toBeUndefined();
    expect(retryAfterSeconds(empty(429, { "x-reset": "7" }), undefined, now)).toBeUndefined();
    expect(retryAfterSeconds(undefined, "x-reset", now)).toBeUndefined();
  });
});
