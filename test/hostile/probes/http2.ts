import type { Expectation, Probe } from "../probe.ts";
import type { StreamExchange } from "../servers.ts";
import { errorCodes } from "../tools/http2.ts";

type Act = (exchange: StreamExchange) => void;

const head: Act = ({ stream, success }) => stream.headers(success.status, { "content-type": success.type });
const half: Act = ({ stream, success }) => stream.data(success.text.slice(0, success.text.length / 2));
const whole: Act = ({ stream, success }) => stream.data(success.text);

/** How far an answer comes; its END_STREAM is never sent. */
const progress: Record<string, Act[]> = {
  "before the answer": [],
  "after the headers": [head],
  "after half the body": [head, half],
  "after the whole body": [head, whole],
};

const reset =
  (code: number): Act =>
  ({ stream }) =>
    stream.reset(code);
/** Once the client has what was sent before: a reset would discard it. */
const later =
  (act: Act): Act =>
  (exchange) =>
    void setTimeout(act, 10, exchange);
const goAway =
  (code: number, last: (id: number) => number): Act =>
  ({ stream, socket }) => {
    stream.goAway(code, last(stream.id));
    socket.end();
  };

/** How it ends instead. */
const ends: Record<string, Act> = {
  ...Object.fromEntries(Object.entries(errorCodes).map(([name, code]) => [`RST_STREAM ${name}`, reset(code)])),
  "GOAWAY NO_ERROR that names the request": goAway(0, (id) => id),
  "GOAWAY NO_ERROR that disowns the request": goAway(0, () => 0),
  "GOAWAY INTERNAL_ERROR that disowns the request": goAway(2, () => 0),
  "the end of the connection": later(({ socket }) => socket.end()),
  "an end without close_notify": later(({ wire }) => wire.end()),
  "a reset of the connection": later(({ wire }) => wire.resetAndDestroy()),
};

const inTurn =
  (...acts: Act[]): Act =>
  (exchange) => {
    for (const act of acts) act(exchange);
  };

const open: Expectation = {
  ok: false,
  status: undefined,
  outcome: "unknown",
  requests: 1,
  code: (code) => code === "network" || code === "truncated",
};

const overHttp2 = (name: string, act: Act, expect: Expectation, more?: Partial<Probe>): Probe => ({
  name: `${name} (HTTP/2)`,
  once: true,
  tls: "trusted",
  server: { stream: act },
  expect,
  ...more,
});

const brokenOff = Object.entries(progress).flatMap(([when, acts]) =>
  Object.entries(ends).flatMap(([what, end]) =>
    [false, true].map((used) =>
      overHttp2(`${what} ${when}${used ? ", on a used connection" : ""}`, inTurn(...acts, end), open, {
        ...(used && { used: true }),
      }),
    ),
  ),
);

/** Answers and their ends over HTTP/2. */
export const http2: Probe[] = [
  overHttp2(
    "the documented answer",
    inTurn(head, ({ stream, success }) => stream.data(success.text, true)),
    {
      ok: true,
      requests: 1,
      connections: 1,
    },
  ),
  overHttp2(
    "the documented answer on a used connection",
    inTurn(head, ({ stream, success }) => stream.data(success.text, true)),
    { ok: true, requests: 1, connections: 1 },
    { used: true },
  ),
  overHttp2(
    "an end of the stream in a frame of its own",
    inTurn(head, whole, ({ stream }) => stream.data("", true)),
    { ok: true, requests: 1 },
  ),
  ...brokenOff,
  overHttp2(
    "RST_STREAM NO_ERROR after an answer that ended: the answer counts",
    inTurn(head, ({ stream, success }) => stream.data(success.text, true), reset(errorCodes.NO_ERROR)),
    { ok: true, requests: 1 },
  ),
  overHttp2(
    "an end of the stream in the middle of the JSON",
    inTurn(head, ({ stream, success }) => stream.data(success.text.slice(0, -3), true)),
    { ...open, code: "invalid-body" },
  ),
  overHttp2(
    "a body shorter than its Content-Length",
    inTurn(
      ({ stream, success }) =>
        stream.headers(success.status, {
          "content-type": success.type,
          "content-length": String(success.text.length + 1),
        }),
      ({ stream, success }) => stream.data(success.text, true),
    ),
    open,
  ),
  overHttp2(
    "no body where JSON is documented",
    ({ stream, success }) => stream.headers(success.status, { "content-type": success.type }, true),
    { ...open, code: "empty-body" },
    { applies: ({ mayBeEmpty }) => !mayBeEmpty },
  ),
  overHttp2(
    "an empty page with a success status",
    ({ stream, success }) => stream.headers(success.status, { "content-type": "text/html" }, true),
    { ...open, code: (code) => code === "empty-body" || code === "media-type" },
  ),
  overHttp2("a 400: the server refused", ({ stream }) => stream.headers(400, {}, true), {
    ok: false,
    status: 400,
    outcome: "rejected",
    requests: 1,
  }),
  overHttp2("a 503: it may have happened", ({ stream }) => stream.headers(503, {}, true), {
    ok: false,
    status: 503,
    outcome: "unknown",
    requests: 1,
  }),
];
