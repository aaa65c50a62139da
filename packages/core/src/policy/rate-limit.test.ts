import { afterAll, describe, expect, test, vi } from "vitest";
import { empty, play, useClock } from "../../test/harness.ts";

useClock();
// Far from GMT, so that a date which is read as local time shows.
vi.stubEnv("TZ", "Pacific/Kiritimati");
afterAll(() => void vi.unstubAllEnvs());

const now = Date.UTC(1994, 10, 6, 8, 49, 37);
const date = "Sun, 06 Nov 1994 08:49:37 GMT";

/** The seconds that a caller is told to wait by an answer with these headers. */
const toldBy = async (headers: Record<string, string>, status = 503) =>
  (await play([empty(status, headers)], { retry: false }).create()).retryAfter;
/** The same of a Retry-After of an answer that was made at `now`, whatever this machine's clock says. */
const secondsOf = (value: string, at = date) => toldBy({ date: at, "retry-after": value });

describe("Retry-After", () => {
  test.each([
    ["0", 0],
    [" 7 ", 7],
    ["120", 120],
    ["1.5", 1.5],
    ["0.05", 0.05],
    ["999999999", 999_999_999],
    // Sent twice, or added to by a proxy: the longer wait.
    ["30, 30", 30],
    ["30,60", 60],
    ["60, 30", 60],
    ["soon, 30", 30],
    [", 30", 30],
    ["30, Sun, 06 Nov 1994 08:50:37 GMT", 60],
    ["Sun, 06 Nov 1994 08:50:37 GMT, 90", 90],
    ["Sun, 06 Nov 1994 08:50:37 GMT, Sun, 06 Nov 1994 08:51:37 GMT", 120],
    // The three forms of a date, and what is near to them.
    ["Sun, 06 Nov 1994 08:50:37 GMT", 60],
    ["Sunday, 06-Nov-94 08:50:37 GMT", 60],
    ["Sun Nov  6 08:50:37 1994", 60],
    ["Sun, 6 Nov 1994 08:50:37 GMT", 60],
    ["Sunday, 06-Nov-1994 08:50:37 GMT", 60],
    ["Wednesday, 09-Nov-94 08:49:37 GMT", 3 * 86400],
    ["Fri Nov 11 08:49:37 1994", 5 * 86400],
    ["Sun, 06 Nov 1994 08:48:37 GMT", 0],
    ["Thu, 01 Jan 1970 00:00:00 GMT", 0],
  ])("as %j means %s seconds", async (value, seconds) => {
    expect(await secondsOf(value)).toBe(seconds);
  });

  const today = "Thu, 26 Nov 2026 22:46:40 GMT";
  test.each([
    ["1795733205", today, 5],
    ["1795733204.25", today, 4.25],
    ["1795733205000", today, 5],
    ["1795733204001", today, 4.001],
    ["1795733200", today, 0],
    ["1000000000", "Sun, 09 Sep 2001 01:46:41 GMT", 0],
    ["1000000000", "Sun, 09 Sep 2001 01:46:39 GMT", 1],
    ["1000000000000", "Sun, 09 Sep 2001 01:46:39 GMT", 1],
  ])("as %s is a time since 1970, in seconds or milliseconds (%s)", async (value, at, seconds) => {
    expect(await secondsOf(value, at)).toBe(seconds);
  });

  test.each([
    ...["", "soon", "-1", "+5", "5s", "x5", "1e3", "0x10", ".5", "5.", "NaN", "Infinity", "5 10"],
    "1994-11-06T08:50:37Z",
    "Sun, 06 Nov 1994 08:50:37",
    "Sun, 06 Nov 1994 08:50:37 +0100",
    "Sun, 06 Nov 1994",
    "Sun, 06 Nov 1994 8:50:37 GMT",
    "Sun, 06 Nov 1994 08:50 GMT",
    "Sun, 66 Nov 1994 08:50:37 GMT",
    "Sun, 06 Foo 1994 08:50:37 GMT",
  ])("as %j is no answer", async (value) => {
    expect(await secondsOf(value)).toBeUndefined();
  });
});

describe("the clock of this machine", () => {
  test.each([-3_600_000, 0, 3_600_000])("may be wrong by %s ms where the answer has a date", async (off) => {
    vi.setSystemTime(now + off);
    for (const answered of [date, "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"])
      expect(await secondsOf("Sun, 06 Nov 1994 08:50:37 GMT", answered)).toBe(60);
  });

  test.each<Record<string, string>>([{}, { date: "" }, { date: "yesterday" }])("counts with %o", async (headers) => {
    vi.setSystemTime(now + 500);
    expect(await toldBy({ ...headers, "retry-after": "Sun, 06 Nov 1994 08:50:37 GMT" })).toBe(59.5);
  });
});

describe("the vendor's header", () => {
  test.each<[Record<string, string>, number | undefined]>([
    [{}, undefined],
    [{ "x-reset": "7" }, 7],
    [{ "x-reset": "7, 9" }, 9],
    // It gives way to Retry-After, where that can be read.
    [{ "x-reset": "7", "retry-after": "9" }, 9],
    [{ "x-reset": "7", "retry-after": "0" }, 0],
    [{ "x-reset": "7", "retry-after": "" }, 7],
    [{ "x-reset": "7", "retry-after": "soon" }, 7],
    [{ "x-reset": "7", "retry-after": "Sun, 66 Nov 1994 08:50:37 GMT" }, 7],
  ])("on a 429 with %o means %s seconds", async (headers, seconds) => {
    expect(await toldBy({ date, ...headers }, 429)).toBe(seconds);
  });

  test.each([400, 403, 428, 430, 500, 503])("is not read on a %s, where it asks for nothing", async (status) => {
    expect(await toldBy({ "x-reset": "7" }, status)).toBeUndefined();
  });

  test("need not exist", async () => {
    const bare = { headers: [], accept: "", operations: { read: { method: "GET", path: "/", success: {} } } };
    const { client } = play([empty(429, { null: "7", undefined: "7" })], { retry: false }, bare);
    expect((await client.read()).retryAfter).toBeUndefined();
  });
});
