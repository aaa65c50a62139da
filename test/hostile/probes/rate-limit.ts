import { answer, inTurn, raw, succeed } from "../behaviours.ts";
import { type Expectation, named, type Probe } from "../probe.ts";

const plain: NonNullable<Probe["applies"]> = ({ isSpecial }) => !isSpecial(429);

// Far from GMT, so that a date which is read as local time shows.
process.env.TZ = "Pacific/Kiritimati";

/** The forms of an HTTP date. */
const forms: Record<string, (at: Date) => string> = {
  "in seconds": (at) => String(Math.round((at.getTime() - Date.now()) / 1000)),
  "as an IMF date": (at) => at.toUTCString(),
  "as an RFC 850 date": (at) => {
    const [, date, month, year = "", time] = at.toUTCString().split(/,? /);
    const day = new Intl.DateTimeFormat("en", { weekday: "long", timeZone: "UTC" }).format(at);
    return `${day}, ${date}-${month}-${year.slice(2)} ${time} GMT`;
  },
  "as an asctime date": (at) => {
    const [day, date = "", month, year, time] = at.toUTCString().split(/,? /);
    return `${day} ${month} ${date.replace(/^0/, " ")} ${time} ${year}`;
  },
};

/** Given up at once, saying how long the server wants to be left alone. */
const givenUp: Expectation = {
  ok: false,
  status: 429,
  outcome: "rejected",
  requests: 1,
  retryAfter: (seconds) => seconds !== undefined && Math.abs(seconds - 3600) < 60,
  ms: (ms) => ms < 5000,
};
/** openapi-fetch shows the header itself. */
const asFetched: Expectation = { retryAfter: undefined };

const past = new Date(Date.now() - 60_000).toUTCString();
const nonsense = ["soon", "-5", "1e3", "", "Infinity", "Tue, 99 Foo 2999 00:00:00 GMT", "0x10"];

const hour = 3_600_000;

const inHalfAMinute = (clock = 0) => new Date(Date.now() + clock + 30_000).toUTCString();
const byClock = (off: number) =>
  `retry-after: ${inHalfAMinute(off)}\r\ndate: ${new Date(Date.now() + off).toUTCString()}`;
/** Half a minute, said in ways that are less than plain. */
const usable: Record<string, (resetHeader: string) => string> = {
  "a nonsensical Retry-After beside the vendor's header": (name) => `retry-after: soon\r\n${name}: 30`,
  "an empty Retry-After beside the vendor's header": (name) => `retry-after: \r\n${name}: 30`,
  "Retry-After twice in one line": () => "retry-after: 30, 30",
  "Retry-After in two lines": () => "retry-after: 30\r\nretry-after: 30",
  "two different Retry-After": () => "retry-after: 5, 30",
  "the vendor's header as seconds since 1970": (name) => `${name}: ${Math.ceil(Date.now() / 1000) + 30}`,
  "the vendor's header as milliseconds since 1970": (name) => `${name}: ${Date.now() + 30_000}`,
  "a date by a clock that is an hour ahead": () => byClock(hour),
  "a date by a clock that is an hour behind": () => byClock(-hour),
};

/** Headers in the lines and the order given. */
const answerWith = (status: number, lines: string) =>
  raw(() => `HTTP/1.1 ${status} Wait\r\n${lines}\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}`);

/** How long a server wants to be left alone, and what is done about it. */
export const rateLimits: Probe[] = [
  ...Object.entries(forms).map(
    ([form, write]): Probe => ({
      name: `a 429 with an hour's Retry-After ${form}: the call fails at once and says so`,
      server: (exchange) => answer(429, { "retry-after": write(new Date(Date.now() + hour)) })(exchange),
      applies: plain,
      expect: givenUp,
      http: asFetched,
    }),
  ),
  ...nonsense.map(
    (value): Probe => ({
      name: `a 429 with Retry-After "${value}": it is no answer, and the usual wait applies`,
      server: inTurn(answer(429, { "retry-after": value }), succeed),
      applies: plain,
      expect: { ok: true, requests: 2, ms: (ms) => ms < 5000 },
    }),
  ),
  ...Object.entries(usable).map(
    ([what, headers]): Probe => ({
      name: `a 429 with ${what}: the call fails at once and tells the 30 s`,
      server: (exchange) => answerWith(429, headers(exchange.resetHeader ?? "x-unused"))(exchange),
      applies: (target) => plain(target) && (target.resetHeader !== undefined || !what.includes("the vendor's header")),
      options: { deadline: 10_000 },
      expect: { ...givenUp, retryAfter: (seconds) => seconds !== undefined && Math.abs(seconds - 30) <= 2 },
      http: asFetched,
    }),
  ),
  ...["0", past].map(
    (value): Probe => ({
      name: `429 for ever with Retry-After "${value === past ? "a date in the past" : value}": the repeats still keep their distance`,
      once: true,
      server: answer(429, { "retry-after": value }),
      applies: plain,
      options: { retry: { baseDelay: 300 } },
      // Three attempts, with two random waits of 450 ms on average; less than 25 ms in all comes once in 500 times.
      expect: { ok: false, status: 429, outcome: "rejected", requests: 3, ms: (ms) => ms > 25 },
    }),
  ),
  ...named({
    "a 429 and then success: a refused write is sent again": [
      inTurn(answer(429), succeed),
      { ok: true, requests: 2 },
      { applies: plain },
    ],
    "429 for ever: a write is sent at most three times": [
      answer(429),
      { ok: false, status: 429, outcome: "rejected", requests: 3 },
      { applies: plain },
    ],
    "a Retry-After of 200 ms: it is waited for": [
      inTurn(answer(429, { "retry-after": "0.2" }), succeed),
      { ok: true, requests: 2, ms: (ms) => ms >= 195 },
      { applies: plain },
    ],
    "a Retry-After in the past: the refused write is sent again": [
      inTurn(answer(429, { "retry-after": past }), succeed),
      { ok: true, requests: 2, ms: (ms) => ms < 5000 },
      { applies: plain },
    ],
    "a Retry-After beyond every timer: it does not fire at once": [
      inTurn(answer(429, { "retry-after": "99999999" }), succeed),
      { ok: false, code: "aborted", outcome: "rejected", requests: 1 },
      {
        applies: plain,
        options: ({ abort }) => ({ deadline: Infinity, on: { retry: () => void setTimeout(abort, 150) } }),
      },
    ],
    "a Retry-After with more digits than a number holds: the call fails at once": [
      answer(429, { "retry-after": "9".repeat(400) }),
      { ok: false, status: 429, outcome: "rejected", requests: 1 },
      { applies: plain, options: { deadline: Infinity } },
    ],
    "a 503 with Retry-After: a write is still sent once": [
      inTurn(answer(503, { "retry-after": "0" }), succeed),
      { ok: false, status: 503, outcome: "unknown", requests: 1, retryAfter: 0 },
      { applies: ({ isSpecial }) => !isSpecial(503), http: asFetched },
    ],
    "the vendor's own header asks for an hour: the call fails at once and says so": [
      (exchange) => answer(429, { [exchange.resetHeader ?? ""]: "3600" })(exchange),
      givenUp,
      { applies: (target) => plain(target) && target.resetHeader !== undefined, http: asFetched },
    ],
  }),
];
