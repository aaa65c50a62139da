import { answer, inTurn, reset, stall, succeed } from "../behaviours.ts";
import { named, type Probe, type Stage } from "../probe.ts";

const plain =
  (...statuses: number[]): NonNullable<Probe["applies"]> =>
  ({ isSpecial }) =>
    !statuses.some(isSpecial);

/** Forty callers at once. */
const crowd = async ({ call }: Stage) => {
  await Promise.all(Array.from({ length: 40 }, call));
};

const never: Probe[] = [500, 502, 503, 504].map((status) => ({
  name: `a ${status} and then success: a write is not repeated to find out`,
  server: inTurn(answer(status), succeed),
  applies: plain(status),
  expect: { ok: false, status, requests: 1 },
}));

/** What is repeated, and how often. */
export const retries: Probe[] = [
  ...never,
  ...named({
    "a lost connection and then success: a write is not repeated to find out": {
      server: inTurn(reset, succeed),
      expect: { ok: false, requests: 1, outcome: "unknown" },
    },
    "a timeout and then success: a write is not repeated to find out": {
      server: inTurn(stall, succeed),
      options: { timeout: 600 },
      expect: { ok: false, hung: false, requests: 1, outcome: "unknown" },
    },
    "two 503 and then success: an idempotent operation recovers": {
      call: "repeatable",
      server: inTurn(answer(503), answer(503), succeed),
      applies: plain(503),
      expect: { ok: true, requests: 3, attempts: 3 },
    },
    "503 for ever: an idempotent operation is repeated at most twice": {
      call: "repeatable",
      server: answer(503),
      applies: plain(503),
      expect: { ok: false, status: 503, outcome: "unknown", requests: 3 },
    },
    "a 400: an idempotent operation is not repeated": {
      call: "repeatable",
      server: answer(400),
      applies: plain(400),
      expect: { ok: false, status: 400, outcome: "rejected", requests: 1 },
    },
    "no answer and then one: an idempotent operation recovers": {
      call: "repeatable",
      server: inTurn(stall, succeed),
      options: { timeout: 800 },
      expect: { ok: true, hung: false, requests: 2 },
    },
    "retry: false: an idempotent operation is sent once": {
      call: "repeatable",
      server: answer(503),
      options: { retry: false },
      expect: { ok: false, status: 503, requests: 1 },
    },
    "a doubt and then a refusal: the refusal does not erase the doubt": {
      call: "repeatable",
      server: inTurn(reset, answer(400)),
      applies: plain(400),
      expect: { ok: false, status: 400, outcome: "unknown", requests: 2 },
    },
    "an outage met by forty callers of reads: it is not multiplied": {
      call: "repeatable",
      server: answer(503),
      applies: plain(503),
      act: crowd,
      expect: { ok: false, requests: (requests) => requests >= 40 && requests <= 50 },
    },
    "an outage met by forty callers of writes: each is sent once": {
      server: answer(503),
      applies: plain(503),
      act: crowd,
      expect: { ok: false, requests: 40 },
    },
    "a rate limit met by forty callers of writes: it is not multiplied": {
      server: answer(429),
      applies: plain(429),
      act: crowd,
      expect: { ok: false, requests: (requests) => requests >= 40 && requests <= 50 },
    },
  }),
];
