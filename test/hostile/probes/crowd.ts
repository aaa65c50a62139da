import { answer, limitTo, succeed } from "../behaviours.ts";
import { named, type Probe, type Stage } from "../probe.ts";
import type { Exchange, Seen } from "../servers.ts";

/** Each caller with a client of its own, as a handler has that makes one for every request. */
const strangers =
  (count: number, options?: Parameters<Stage["callAnew"]>[0]) =>
  async ({ callAnew }: Stage) => {
    await Promise.all(Array.from({ length: count }, () => callAnew(options)));
  };

/** Milliseconds that an answer may take to reach a client, and a request that was under way to reach the server, on a busy machine. */
const roundTrip = 300;

/** Calls that go on at once: so many may have been under way when the server said "not yet", on a machine that is behind. */
const underWay = 64;

/** Whether no request began while the server had said "not yet". */
const nobodyEarly = (seen: Seen[]): boolean => {
  const isEarly = ({ at }: Seen) => seen.some(({ until: [told, over] }) => at > told + roundTrip && at < over);
  return seen.filter(isEarly).length <= underWay;
};

const plain =
  (...statuses: number[]): NonNullable<Probe["applies"]> =>
  ({ isSpecial }) =>
    !statuses.some(isSpecial);

const everyOther = (exchange: Exchange) => (exchange.number % 2 === 1 ? answer(503) : succeed)(exchange);

/** Tells the first of many how long to wait, and takes the others. */
const waitFirst = (seconds: number) => (exchange: Exchange) =>
  exchange.number === 1 ? limitTo(0, seconds)(exchange) : succeed(exchange);

/** Many callers of one vendor. */
export const crowds: Probe[] = named({
  "an outage met by 300 clients: it is not multiplied": [
    answer(503),
    { ok: false, requests: (requests) => requests >= 300 && requests <= 315 },
    { call: "repeatable", once: true, applies: plain(503), act: strangers(300) },
  ],
  "200 writers at a server that takes 50 a second: all arrive, and nobody asks while it has said not yet": [
    limitTo(50, 1),
    { successes: 200, seen: nobodyEarly },
    {
      once: true,
      applies: plain(429),
      options: { deadline: 30_000, timeout: 20_000 },
      act: strangers(200),
      mayFail: true,
    },
  ],
  "40 calls while a wait of 2 s holds that outlasts their deadline: they fail at once, and nothing is sent": [
    waitFirst(2),
    {
      seen: ({ length }) => length === 1,
      code: "rate-limit",
      outcome: "not-sent",
      retryAfter: (seconds) => seconds !== undefined && seconds > 0 && seconds <= 2,
      ms: (ms) => ms < 1500,
    },
    {
      once: true,
      applies: plain(429),
      options: { deadline: 1500 },
      act: async (stage) => {
        await stage.call();
        await strangers(40)(stage);
      },
    },
  ],
  "40 calls while a wait of 2 s holds: they wait, and all arrive": [
    waitFirst(2),
    { successes: 40, requests: 41, seen: nobodyEarly },
    {
      once: true,
      applies: plain(429),
      act: async (stage) => {
        await stage.callAnew({ deadline: 1000 });
        await strangers(40)(stage);
      },
      mayFail: true,
    },
  ],
  "10 callers told the same wait: they do not come back together": [
    (exchange) => (exchange.number <= 10 ? limitTo(0, 1) : succeed)(exchange),
    {
      successes: 10,
      seen: (seen) => {
        const back = seen.slice(10).map(({ at }) => at);
        return nobodyEarly(seen) && Math.max(...back) - Math.min(...back) > 40;
      },
    },
    { once: true, applies: plain(429), act: strangers(10), mayFail: true },
  ],
  "one passing 503 for each of 100 calls, one after the other: all succeed": [
    everyOther,
    { successes: 100, requests: 200 },
    {
      call: "repeatable",
      once: true,
      applies: plain(503),
      act: async ({ call }) => {
        for (let count = 0; count < 100; count++) await call();
      },
    },
  ],
  "1,000 writes at once: the connections are bounded, and all arrive": {
    once: true,
    act: strangers(1000),
    options: { timeout: 15_000 },
    expect: { successes: 1000, requests: 1000, connections: (connections) => connections <= 64 },
  },
});
