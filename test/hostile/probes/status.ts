import { answer, answerCanary, raw } from "../behaviours.ts";
import { type Expectation, named, type Probe } from "../probe.ts";
import type { Behaviour } from "../servers.ts";

const page = `<h1>Bad gateway</h1>${answerCanary}`;

/** A write that meets a failing server: the failure is told with its status, and it is sent once. */
const failure = (name: string, status: number, server: Behaviour, outcome: string, more: Expectation = {}): Probe => ({
  name,
  server,
  applies: ({ isSpecial }) => !isSpecial(status),
  expect: { ok: false, status, outcome, requests: 1, leaks: [], ...more },
});

/** Failures that the server tells. */
export const statuses: Probe[] = [
  failure("a 400: the server refused", 400, answer(400), "rejected"),
  failure("a 401: the server refused, and the key is in no error", 401, answer(401), "rejected"),
  failure("a 500: it may have happened", 500, answer(500), "unknown"),
  failure("one 503: a write is sent once", 503, answer(503), "unknown"),
  failure("a 408 by a proxy: it may have happened", 408, answer(408), "unknown"),
  failure("a 409: the server refused", 409, answer(409), "rejected"),
  failure("a 500 with an empty body: it is a failure", 500, answer(500, {}, ""), "unknown"),
  failure(
    "a 502 with an empty chunked body: it is a failure",
    502,
    ({ response }) => response.writeHead(502, { "content-type": "application/json" }).end(),
    "unknown",
  ),
  failure("a 500 whose body is null: it is a failure", 500, answer(500, {}, "null"), "unknown"),
  failure(
    "a 502 with a page: it is a failure, and the page is in no error",
    502,
    answer(502, { "content-type": "text/html" }, page),
    "unknown",
  ),
  failure("a 400 with broken JSON: it is a failure", 400, answer(400, {}, "{"), "rejected"),
  failure(
    "a status that HTTP does not have: it is a failure",
    799,
    raw(() => "HTTP/1.1 799 Odd\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}"),
    "unknown",
    { status: (status) => status === 799 || status === 599 },
  ),
  failure(
    "a reason phrase with control characters: it is a failure with its status",
    503,
    raw(() => "HTTP/1.1 503 Ser\x01vice\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}"),
    "unknown",
  ),
  failure(
    "a reason phrase in another encoding: it is a failure with its status",
    503,
    raw(() =>
      Buffer.from("HTTP/1.1 503 H\xe4\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}", "latin1"),
    ),
    "unknown",
  ),
  ...named({
    "a 403 with a giant body: it is a failure, and not read to the end": [
      answer(403, { "content-type": "text/html" }, "x".repeat(100_000)),
      {
        ok: false,
        status: 403,
        outcome: "rejected",
        requests: 1,
        failure: (body: unknown) => String(body).length < 1000,
      },
      { options: { maxBodyBytes: 1000 }, flow: false },
    ],
    "a 304 that nobody asked for: it is a failure": {
      server: ({ response }) => response.writeHead(304).end(),
      expect: { ok: false, status: 304, outcome: "unknown", requests: 1 },
      // openapi-fetch leaves `error` empty; who sends If-None-Match asks for that and looks at `response`.
      http: { ok: true },
    },
    "an undocumented 4xx: the server refused": [
      answer(451),
      { ok: false, status: 451, outcome: "rejected", requests: 1 },
      { applies: ({ isSpecial }) => !isSpecial(451) },
    ],
    "a 500 with an error of the API in it, and a replica that shows the ticket as it was: the outcome stays open": [
      answer(500, {}, '{"reply":{"err_code":500,"err_msg":"Internal error","err_extra":"try later"}}'),
      { ok: false, status: 500, requests: 1 },
      { flow: { outcome: "unknown" } },
    ],
  }),
];
