import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { empty } from "../../test/harness.ts";
import { retryAfterSeconds } from "./rate-limit.ts";

const now = Date.UTC(1994, 10, 6, 8, 49, 37);
const date = "Sun, 06 Nov 1994 08:49:37 GMT";

/** The seconds in a Retry-After of an answer that was made at `now`, whatever this machine's clock says. */
const secondsOf = (value: string, headers: Record<string, string> = { date }) =>
  retryAfterSeconds(empty(503, { ...headers, "retry-after": value }), undefined);

describe("Retry-After", () => {
  test.each([
    ["0", 0],
    ["7", 7],
    [" 7 ", 7],
    ["120", 120],
    ["1.5", 1.5],
    ["0.05", 0.05],
    ["999999999", 999_999_999],
  ])("as %j means that many seconds", (value, seconds) => {
    expect(secondsOf(value)).toBe(seconds);
  });

  test.each([
    ["30, 30", 30],
    ["30,60", 60],
    ["60, 30", 60],
    ["soon, 30", 30],
    [", 30", 30],
    ["30, Sun, 06 Nov 1994 08:50:37 GMT", 60],
    ["Sun, 06 Nov 1994 08:50:37 GMT, 90", 90],
    ["Sun, 06 Nov 1994 08:50:37 GMT, Sun, 06 Nov 1994 08:51:37 GMT", 120],
  ])("that was sent twice, %j, means the longer wait", (value, seconds) => {
    expect(secondsOf(value)).toBe(seconds);
  });

  test.each([
    ["1795733205", 5],
    ["1795733204.25", 4.25],
    ["1795733205000", 5],
    ["1795733204001", 4.001],
    ["1795733200", 0],
  ])("as %s is a time since 1970, in seconds or milliseconds", (value, seconds) => {
    expect(secondsOf(value, { date: "Thu, 26 Nov 2026 22:46:40 GMT" })).toBe(seconds);
  });

  test("as a time since 1970 that has passed is no wait", () => {
    expect(secondsOf("1000000000", { date: "Sun, 09 Sep 2001 01:46:41 GMT" })).toBe(0);
    expect(secondsOf("1000000000", { date: "Sun, 09 Sep 2001 01:46:39 GMT" })).toBe(1);
    expect(secondsOf("1000000000000", { date: "Sun, 09 Sep 2001 01:46:39 GMT" })).toBe(1);
  });

  test.each([
    ["IMF-fixdate", "Sun, 06 Nov 1994 08:50:37 GMT"],
    ["RFC 850", "Sunday, 06-Nov-94 08:50:37 GMT"],
    ["asctime", "Sun Nov  6 08:50:37 1994"],
    ["IMF-fixdate with a short day", "Sun, 6 Nov 1994 08:50:37 GMT"],
    ["RFC 850 with a long year", "Sunday, 06-Nov-1994 08:50:37 GMT"],
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

  test("as a date in the past means no wait", () => {
    expect(secondsOf("Sun, 06 Nov 1994 08:48:37 GMT")).toBe(0);
    expect(secondsOf("Thu, 01 Jan 1970 00:00:00 GMT")).toBe(0);
  });

  test.each([
    "",
    "soon",
    "-1",
    "+5",
    "5s",
    "x5",
    "1e3",
    "0x10",
    ".5",
    "5.",
    "NaN",
    "Infinity",
    "5 10",
    "1994-11-06T08:50:37Z",
    "Sun, 06 Nov 1994 08:50:37",
    "Sun, 06 Nov 1994 08:50:37 +0100",
    "Sun, 06 Nov 1994",
    "Sun, 06 Nov 1994 8:50:37 GMT",
    "Sun, 06 Nov 1994 08:50 GMT",
    "Sun, 66 Nov 1994 08:50:37 GMT",
    "Sun, 06 Foo 1994 08:50:37 GMT",
  ])("as %j is no answer", (value) => {
    expect(secondsOf(value)).toBeUndefined();
  });
});

describe("the clock", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test.each([-3_600_000, 0, 3_600_000])("of this machine may be wrong by %s ms where the answer has a date", (off) => {
    vi.setSystemTime(now + off);
    for (const answered of [date, "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"])
      expect(secondsOf("Sun, 06 Nov 1994 08:50:37 GMT", { date: answered })).toBe(60);
  });

  test.each<Record<string, string>>([{}, { date: "" }, { date: "yesterday" }])(
    "of this machine counts with %o",
    (headers) => {
      vi.setSystemTime(now + 500);
      expect(secondsOf("Sun, 06 Nov 1994 08:50:37 GMT", headers)).toBe(59.5);
    },
  );
});

describe("the vendor's header", () => {
  const answer = (status: number, headers: Record<string, string>, name: string | undefined = "x-reset") =>
    retryAfterSeconds(empty(status, { date, ...headers }), name);

  test("is read on a 429", () => {
    expect(answer(429, { "x-reset": "7" })).toBe(7);
    expect(answer(429, { "x-reset": "7, 9" })).toBe(9);
  });

  test.each([400, 403, 428, 430, 500, 503])("is not read on a %s, where it asks for nothing", (status) => {
    expect(answer(status, { "x-reset": "7" })).toBeUndefined();
  });

  test("gives way to Retry-After, where that can be read", () => {
    expect(answer(429, { "x-reset": "7", "retry-after": "9" })).toBe(9);
    expect(answer(429, { "x-reset": "7", "retry-after": "0" })).toBe(0);
    for (const unread of ["", "soon", "Sun, 66 Nov 1994 08:50:37 GMT"])
      expect(answer(429, { "x-reset": "7", "retry-after": unread })).toBe(7);
  });

  test("may be missing, or not exist at all", () => {
    expect(answer(429, {})).toBeUndefined();
    expect(retryAfterSeconds(empty(429, { "x-reset": "7" }), undefined)).toBeUndefined();
  });
});
