import { gzipSync } from "node:zlib";
import { answer, answerCanary, answerInstead, answerJson, succeed } from "../behaviours.ts";
import { named, type Probe } from "../probe.ts";

const page = `<!doctype html><title>Sign in</title><p>${answerCanary}`;
const latin1 = Buffer.from(`{"note":"caf\xe9 ${answerCanary}"}`, "latin1");
const cap = 1_000;
/** JSON that is valid and over the cap. */
const giant = (bytes: number) => `{"note":"${answerCanary}${"x".repeat(bytes)}"}`;

/** A flow looks for the ticket in the answer. */
const noTicket = { ok: false, outcome: "unknown" } as const;

const unusable = (code: string) => ({ ok: false, status: undefined, code, outcome: "unknown", requests: 1 }) as const;

/** JSON without a ticket in it, as a gateway or another version may answer; no flow may stumble over it. */
const ticketless = [
  "{}",
  "[]",
  "7",
  '"OK"',
  "true",
  '{"data":null}',
  '{"data":[]}',
  '{"data":[null]}',
  '{"data":{}}',
  '{"data":[{"attributes":null,"id":7}]}',
  '{"id":null}',
  '{"id":7}',
  '{"reply":null}',
  '{"reply":{}}',
  '{"status":"ok"}',
  '{"external_service":null}',
].map(
  (text): Probe => ({
    name: `the answer ${text}: it is told without stumbling, and a flow does not know of a ticket`,
    server: answerJson(() => text),
    expect: { requests: 1, outcome: (outcome, { ok }) => ok || outcome === "unknown" },
    flow: { ok: false, outcome: "unknown" },
  }),
);

/** Answers with a success status that are not what was documented. */
export const decode: Probe[] = [
  ...ticketless,
  ...named({
    "a login page instead of JSON: it is no success, and its text is in no error": [
      answerInstead("text/html; charset=utf-8", () => page),
      { ...unusable("media-type"), leaks: [] },
    ],
    "JSON that calls itself a page: it is no success": [
      answerInstead("text/html", (text) => text),
      unusable("media-type"),
    ],
    "plain text instead of JSON: it is no success": [answerInstead("text/plain", () => "OK"), unusable("media-type")],
    "text that calls itself JSON: it is no success, and it is in no error": [
      answerJson(() => answerCanary),
      { ...unusable("invalid-body"), leaks: [] },
    ],
    "JSON with something behind it: it is no success": [answerJson((text) => `${text}{}`), unusable("invalid-body")],
    "JSON in another encoding than UTF-8: it is no success": [answerJson(() => latin1), unusable("invalid-body")],
    "an empty body where JSON is documented: it is no success": [
      answerJson(() => ""),
      unusable("empty-body"),
      { applies: ({ mayBeEmpty }) => !mayBeEmpty },
    ],
    "an empty chunked body where JSON is documented: it is no success": [
      ({ response, success }) => response.writeHead(success.status, { "content-type": success.type }).end(),
      unusable("empty-body"),
      { applies: ({ mayBeEmpty }) => !mayBeEmpty },
    ],
    "a 204 where JSON is documented: it is no success": {
      server: ({ response }) => response.writeHead(204).end(),
      expect: { ok: false, status: 204, outcome: "unknown", requests: 1 },
      // openapi-fetch calls every 2xx a success; which one it was is in `response`.
      http: { ok: true, outcome: undefined },
    },
    "a page with a success status that nobody documented: it is no success, and its text is in no error": {
      server: answer(203, { "content-type": "text/html" }, page),
      expect: { ok: false, status: 203, outcome: "unknown", requests: 1, leaks: [] },
      // openapi-fetch would stumble over the page and quote it.
      http: unusable("media-type"),
    },
    "a body over the cap: it is refused by its Content-Length": [
      answerJson(() => giant(100_000)),
      unusable("too-large"),
      { options: { maxBodyBytes: cap }, flow: false },
    ],
    "a body over the cap without an end: reading stops, and the connection is not kept": [
      ({ response, success }) => {
        response.writeHead(success.status, { "content-type": success.type });
        for (let sent = 0; sent < 50; sent++) response.write(" ".repeat(10_000));
      },
      { ...unusable("too-large"), standing: 0 },
      { options: { maxBodyBytes: cap }, flow: false },
    ],
    "a small body that unpacks to a giant: reading ends at the cap": [
      (exchange) => {
        const { status, type } = exchange.success;
        const bomb = gzipSync(giant(400_000));
        answer(status, { "content-type": type, "content-encoding": "gzip" }, bomb)(exchange);
      },
      unusable("too-large"),
      { once: true, options: { maxBodyBytes: 100_000 } },
    ],
    "a compressed body: it is a success": [
      (exchange) => {
        const { status, type, text } = exchange.success;
        answer(status, { "content-type": type, "content-encoding": "gzip" }, gzipSync(text))(exchange);
      },
      { ok: true, requests: 1 },
    ],
    "a JSON type with a suffix and parameters: it is a success": [
      answerInstead("Application/Vendor+JSON; charset=UTF-8", (text) => text),
      { ok: true, requests: 1 },
    ],
    "a byte order mark before the JSON: it is a success": [
      answerJson((text) => `\ufeff${text}`),
      { ok: true, requests: 1 },
    ],
    "an id beyond 2^53: it arrives with all its digits": {
      server: answerJson(() => '{"id":12345678901234567890}'),
      expect: { ok: true, data: (data: unknown) => (data as { id?: unknown })?.id === 12345678901234567890n },
      flow: noTicket,
    },
    "a giant text beside an id beyond 2^53: it is a success": [
      answerJson(() => `{"id":12345678901234567890,"text":"${"x".repeat(9_000_000)}"}`),
      { ok: true, requests: 1 },
      { once: true, flow: false },
    ],
    "an answer with __proto__ in it: no object inherits from it": [
      answerJson(() => '{"__proto__":{"polluted":true},"id":12345678901234567890}'),
      { ok: true, data: (data: unknown) => (data as { polluted?: unknown }).polluted === undefined },
      { flow: noTicket },
    ],
    "an answer nested deeper than any parser's stack: the call ends in a result": [
      answerJson(() => `${"[".repeat(200_000)}12345678901234567890${"]".repeat(200_000)}`),
      { usage: undefined, requests: 1, outcome: (outcome, { ok }) => ok || outcome === "unknown" },
      { once: true },
    ],
    "the documented answer: it is a success": [
      succeed,
      { ok: true, requests: 1, data: (data: unknown) => data !== undefined },
    ],
  }),
];
