import { gzipSync } from "node:zlib";
import { answer, answerCanary, answerInstead, succeed } from "../behaviours.ts";
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
    server: answerInstead("application/json", () => text),
    expect: { requests: 1, outcome: (outcome, { ok }) => ok || outcome === "unknown" },
    flow: { ok: false, outcome: "unknown" },
  }),
);

/** Answers with a success status that are not what was documented. */
export const decode: Probe[] = [
  ...ticketless,
  ...named({
    "a login page instead of JSON: it is no success, and its text is in no error": {
      server: answerInstead("text/html; charset=utf-8", () => page),
      expect: { ...unusable("media-type"), leaks: [] },
    },
    "JSON that calls itself a page: it is no success": {
      server: answerInstead("text/html", (text) => text),
      expect: unusable("media-type"),
    },
    "plain text instead of JSON: it is no success": {
      server: answerInstead("text/plain", () => "OK"),
      expect: unusable("media-type"),
    },
    "text that calls itself JSON: it is no success, and it is in no error": {
      server: answerInstead("application/json", () => answerCanary),
      expect: { ...unusable("invalid-body"), leaks: [] },
    },
    "JSON with something behind it: it is no success": {
      server: answerInstead("application/json", (text) => `${text}{}`),
      expect: unusable("invalid-body"),
    },
    "JSON in another encoding than UTF-8: it is no success": {
      server: answerInstead("application/json", () => latin1),
      expect: unusable("invalid-body"),
    },
    "an empty body where JSON is documented: it is no success": {
      server: answerInstead("application/json", () => ""),
      applies: ({ mayBeEmpty }) => !mayBeEmpty,
      expect: unusable("empty-body"),
    },
    "an empty chunked body where JSON is documented: it is no success": {
      server: ({ response, success }) => response.writeHead(success.status, { "content-type": success.type }).end(),
      applies: ({ mayBeEmpty }) => !mayBeEmpty,
      expect: unusable("empty-body"),
    },
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
    "a body over the cap: it is refused by its Content-Length": {
      server: answerInstead("application/json", () => giant(100_000)),
      options: { maxBodyBytes: cap },
      flow: false,
      expect: unusable("too-large"),
    },
    "a body over the cap without an end: reading stops, and the connection is not kept": {
      server: ({ response, success }) => {
        response.writeHead(success.status, { "content-type": success.type });
        for (let sent = 0; sent < 50; sent++) response.write(" ".repeat(10_000));
      },
      options: { maxBodyBytes: cap },
      flow: false,
      expect: { ...unusable("too-large"), standing: 0 },
    },
    "a small body that unpacks to a giant: reading ends at the cap": {
      once: true,
      server: (exchange) => {
        const { status, type } = exchange.success;
        const bomb = gzipSync(giant(400_000));
        answer(status, { "content-type": type, "content-encoding": "gzip" }, bomb)(exchange);
      },
      options: { maxBodyBytes: 100_000 },
      expect: unusable("too-large"),
    },
    "a compressed body: it is a success": {
      server: (exchange) => {
        const { status, type, text } = exchange.success;
        answer(status, { "content-type": type, "content-encoding": "gzip" }, gzipSync(text))(exchange);
      },
      expect: { ok: true, requests: 1 },
    },
    "a JSON type with a suffix and parameters: it is a success": {
      server: answerInstead("Application/Vendor+JSON; charset=UTF-8", (text) => text),
      expect: { ok: true, requests: 1 },
    },
    "a byte order mark before the JSON: it is a success": {
      server: answerInstead("application/json", (text) => `\ufeff${text}`),
      expect: { ok: true, requests: 1 },
    },
    "an id beyond 2^53: it arrives with all its digits": {
      server: answerInstead("application/json", () => '{"id":12345678901234567890}'),
      expect: { ok: true, data: (data: unknown) => (data as { id?: unknown })?.id === 12345678901234567890n },
      flow: noTicket,
      // openapi-fetch parses by itself.
      http: { data: (data: unknown) => typeof (data as { id?: unknown })?.id === "number" },
    },
    "a giant text beside an id beyond 2^53: it is a success": {
      once: true,
      server: answerInstead("application/json", () => `{"id":12345678901234567890,"text":"${"x".repeat(9_000_000)}"}`),
      flow: false,
      expect: { ok: true, requests: 1 },
    },
    "an answer with __proto__ in it: no object inherits from it": {
      server: answerInstead("application/json", () => '{"__proto__":{"polluted":true},"id":12345678901234567890}'),
      expect: { ok: true, data: (data: unknown) => (data as { polluted?: unknown }).polluted === undefined },
      flow: noTicket,
    },
    "an answer nested deeper than any parser's stack: the call ends in a result": {
      once: true,
      server: answerInstead(
        "application/json",
        () => `${"[".repeat(200_000)}12345678901234567890${"]".repeat(200_000)}`,
      ),
      expect: { usage: undefined, requests: 1, outcome: (outcome, { ok }) => ok || outcome === "unknown" },
    },
    "the documented answer: it is a success": {
      server: succeed,
      expect: { ok: true, requests: 1, data: (data: unknown) => data !== undefined },
    },
  }),
];
