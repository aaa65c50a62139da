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
    "a lost connection and then success: a write is not repeated to find out": [
      inTurn(reset, succeed),
      { ok: false, requests: 1, outcome: "unknown" },
    ],
    "a timeout and then success: a write is not repeated to find out": [
      inTurn(stall, succeed),
      { ok: false, hung: false, requests: 1, outcome: "unknown" },
      { options: { timeout: 600 } },
    ],
    "two 503 and then success: an idempotent operation recovers": [
      inTurn(answer(503), answer(503), succeed),
      { ok: true, requests: 3, attempts: 3 },
      { call: "repeatable", applies: plain(503) },
    ],
    "503 for ever: an idempotent operation is repeated at most twice": [
      answer(503),
      { ok: false, status: 503, outcome: "unknown", requests: 3 },
      { call: "repeatable", applies: plain(503) },
    ],
    "a 400: an idempotent operation is not repeated": [
      answer(400),
      { ok: false, status: 400, outcome: "rejected", requests: 1 },
      { call: "repeatable", applies: plain(400) },
    ],
    "no answer and then one: an idempotent operation recovers": [
      inTurn(stall, succeed),
      { ok: true, hung: false, requests: 2 },
      { call: "repeatable", options: { timeout: 800 } },
    ],
    "retry: false: an idempotent operation is sent once": [
      answer(503),
      { ok: false, status: 503, requests: 1 },
      { call: "repeatable", options: { retry: false } },
    ],
    "a doubt and then a refusal: the refusal does not erase the doubt": [
      inTurn(reset, answer(400)),
      { ok: false, status: 400, outcome: "unknown", requests: 2 },
      { call: "repeatable", applies: plain(400) },
    ],
    "an outage met by forty callers of reads: it is not multiplied": [
      answer(503),
      { ok: false, requests: (requests) => requests >= 40 && requests <= 50 },
      { call: "repeatable", applies: plain(503), act: crowd },
    ],
    "an outage met by forty callers of writes: each is sent once": [
      answer(503),
      { ok: false, requests: 40 },
      { applies: plain(503), act: crowd },
    ],
    "a rate limit met by forty callers of writes: it is not multiplied": [
      answer(429),
      { ok: false, requests: (requests) => requests >= 40 && requests <= 50 },
      { applies: plain(429), act: crowd },
    ],
  }),
];
