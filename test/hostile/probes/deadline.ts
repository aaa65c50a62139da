import { answer, inTurn, stall, succeed, trickle } from "../behaviours.ts";
import { named, type Probe } from "../probe.ts";
import type { Exchange } from "../servers.ts";
import { withField } from "../targets.ts";

const atOnce = (ms: number) => ms < 5000;
const timedOut = { ok: false, hung: false, code: "timeout", outcome: "unknown", requests: 1, ms: atOnce } as const;
const aborted = { ok: false, hung: false, code: "aborted", ms: atOnce } as const;
/** A call that is over must not keep its connection. */
const released = { standing: 0 } as const;

/** Headers and the beginning of a body, and then what comes next. */
const begin = (then: (exchange: Exchange) => void) => (exchange: Exchange) => {
  const { response, success } = exchange;
  response.writeHead(success.status, { "content-type": success.type, "content-length": success.text.length });
  response.write("{", () => then(exchange));
};

/** Keeps this thread busy, as a machine that sleeps would. */
const block = (ms: number) => {
  for (const end = performance.now() + ms; performance.now() < end; );
};

/** What ends a call from this side. */
export const deadlines: Probe[] = named({
  "headers and then silence: the timeout covers the body": [
    begin(stall),
    { ...timedOut, ...released },
    { options: { timeout: 600 } },
  ],
  "an error's headers and then silence: the call ends, knowing that the server refused": [
    ({ response }) => response.writeHead(400, { "content-length": 99 }).write("{"),
    { ...timedOut, outcome: "rejected" },
    { options: { timeout: 800 }, applies: ({ isSpecial }) => !isSpecial(400) },
  ],
  "a byte now and then: the timeout is for the whole answer": [
    trickle,
    { ...timedOut, ...released },
    { options: { timeout: 600 } },
  ],
  "a request that nobody reads: the call ends": [
    { head: ({ request }) => request.pause() },
    timedOut,
    { once: true, input: withField("padding", "x".repeat(4_000_000)), options: { timeout: 800 } },
  ],
  "a TLS handshake that never ends: the call ends": {
    server: { connected: () => {} },
    baseUrl: (origin) => origin.replace("http:", "https:"),
    options: { timeout: 600 },
    // The platform tells that it never came to writing the request.
    expect: { ...timedOut, requests: 0, outcome: "not-sent" },
  },
  "a fetch that ignores its signal: the call ends all the same": {
    options: { timeout: 600, fetch: () => new Promise(() => {}) },
    flow: false,
    expect: { ...timedOut, requests: 0 },
  },
  "no answer for ever: the deadline bounds all attempts together": [
    stall,
    { ok: false, hung: false, outcome: "unknown", requests: (requests) => requests <= 6, ms: atOnce },
    { call: "repeatable", options: { timeout: 100, deadline: 500, retry: { repeats: 100, baseDelay: 1 } } },
  ],
  "a deadline shorter than the timeout: the call says that it was the deadline": [
    stall,
    { ...timedOut, code: "deadline" },
    { options: { deadline: 600 } },
  ],
  "a wait that would pass the deadline: the call fails at once": [
    answer(503, { "retry-after": "30" }),
    { ok: false, status: 503, requests: 1, retryAfter: 30, ms: atOnce },
    {
      call: "repeatable",
      options: { deadline: 10_000 },
      applies: ({ isSpecial }) => !isSpecial(503),
      http: { retryAfter: undefined },
    },
  ],
  "a machine that slept past the deadline: the refused write is not sent late": [
    inTurn(answer(429, { "retry-after": "0.1" }), succeed),
    { ok: false, outcome: "rejected", requests: 1 },
    {
      once: true,
      options: { deadline: 400, on: { retry: () => void setTimeout(block, 50, 400) } },
      applies: ({ isSpecial }) => !isSpecial(429),
      alone: true,
    },
  ],
  "a signal that was aborted before: nothing is sent": {
    act: ({ abort, call }) => {
      abort();
      return call();
    },
    expect: { ...aborted, outcome: "not-sent", requests: 0 },
  },
  "an abort by the request hook: nothing is sent": {
    options: ({ abort }) => ({ on: { request: abort } }),
    expect: { ...aborted, outcome: "not-sent", requests: 0 },
  },
  "an abort after sending: the call ends at once, and the outcome stays open": [
    ({ abort }) => abort(),
    { ...aborted, outcome: "unknown", requests: 1, ...released },
  ],
  "an abort while the body arrives: the call ends at once, and the outcome stays open": [
    begin(({ abort }) => void setTimeout(abort, 50)),
    { ...aborted, outcome: "unknown", requests: 1, ...released },
  ],
  "an abort during a wait: the call ends at once": [
    answer(429, { "retry-after": "15" }),
    { ...aborted, outcome: "rejected", requests: 1 },
    {
      options: ({ abort }) => ({ on: { retry: () => void setTimeout(abort, 50) } }),
      applies: ({ isSpecial }) => !isSpecial(429),
    },
  ],
  "an abort by the retry hook: the wait does not begin": [
    answer(429, { "retry-after": "15" }),
    { ...aborted, outcome: "rejected", requests: 1 },
    { options: ({ abort }) => ({ on: { retry: abort } }), applies: ({ isSpecial }) => !isSpecial(429) },
  ],
});
