import { gzipSync } from "node:zlib";
import { answer, close, raw, reset, succeed, wire } from "../behaviours.ts";
import { named, type Probe } from "../probe.ts";
import type { Exchange } from "../servers.ts";

/** The documented answer up to some point. */
const cut = (at: (whole: string) => number, headers?: string) => (exchange: Exchange) => {
  const whole = wire(exchange, headers);
  return whole.slice(0, at(whole));
};
const half = (exchange: Exchange) => exchange.success.text.slice(0, exchange.success.text.length / 2);
const chunked = "transfer-encoding: chunked";
const chunk = (text: string) => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;
const headOf = (exchange: Exchange, headers: string) => wire({ success: { ...exchange.success, text: "" } }, headers);

const truncated = { ok: false, status: undefined, code: "truncated", outcome: "unknown", requests: 1 } as const;
const noHead = { ...truncated, code: "network" } as const;

/** Nothing after the head, and no length that says so: an answer of nothing, or one that was cut off before its first byte? */
const unprovenEnds: Probe[] = (
  [
    ["a close", close, undefined],
    ["a reset", reset, undefined],
    ["the end of TLS", close, "trusted"],
    ["an end of TLS without close_notify", ({ wire: socket }: Exchange) => void socket.end(), "trusted"],
  ] as const
).map(([what, end, tls]) => ({
  name: `an answer without a length and without a body, ended by ${what}: the outcome stays open`,
  ...(tls && { tls }),
  server: raw((exchange) => headOf(exchange, "connection: close"), end),
  expect: { ...truncated, code: (code) => code === "truncated" || code === "empty-body" },
}));

/** A proxy's way of saying nothing. */
const foreignEmpties: Probe[] = ["text/html", "text/plain", "application/xml"].map((type) => ({
  name: `an empty ${type} with a success status: the outcome stays open`,
  server: ({ response, success }) =>
    response.writeHead(success.status, { "content-type": type, "content-length": 0 }).end(),
  expect: { ...truncated, code: (code) => code === "empty-body" || code === "media-type" },
}));

/** An answer cut off, by the place of the cut. */
export const truncation: Probe[] = [
  ...unprovenEnds,
  ...foreignEmpties,
  ...named({
    "an answer cut off in its status line: the outcome stays open": { server: raw(cut(() => 7)), expect: noHead },
    "an answer cut off in its headers: the outcome stays open": [
      raw(cut((whole) => whole.indexOf("\r\n\r\n") - 3)),
      noHead,
    ],
    "a reset right after the headers: the answer is no success": [
      raw(
        cut((whole) => whole.indexOf("\r\n\r\n") + 4),
        reset,
      ),
      truncated,
    ],
    "a body shorter than its Content-Length: the answer is no success": [
      raw(cut((whole) => whole.length - 1)),
      truncated,
    ],
    "a reset in the body: the answer is no success": [
      raw(
        cut((whole) => whole.length - 1),
        reset,
      ),
      truncated,
    ],
    "a chunked body without its last chunk, though the JSON is whole: the answer is no success": [
      raw((exchange) => headOf(exchange, chunked) + chunk(exchange.success.text)),
      truncated,
    ],
    "a chunked body that ends properly in the middle of the JSON: the answer is no success": [
      raw((exchange) => `${headOf(exchange, chunked) + chunk(half(exchange))}0\r\n\r\n`),
      { ...truncated, code: "invalid-body" },
    ],
    "a body without a length that ends in the middle of the JSON: the answer is no success": [
      raw((exchange) => headOf(exchange, "connection: close") + half(exchange)),
      { ...truncated, code: "invalid-body" },
    ],
    "a Content-Length shorter than the JSON: the answer is no success": [
      raw((exchange) => wire(exchange, "content-length: 10")),
      { ...truncated, code: "invalid-body" },
    ],
    "a compressed body cut off in the middle: the answer is no success": [
      (exchange) => {
        const whole = gzipSync(exchange.success.text);
        const { status, type } = exchange.success;
        answer(
          status,
          { "content-type": type, "content-encoding": "gzip" },
          whole.subarray(0, whole.length / 2),
        )(exchange);
      },
      { ...truncated, code: (code) => code === "truncated" || code === "invalid-body" },
    ],
    "a body that claims to be compressed and is not: the answer is no success": [
      (exchange) => {
        const { status, type, text } = exchange.success;
        answer(status, { "content-type": type, "content-encoding": "gzip" }, text)(exchange);
      },
      truncated,
    ],
    "an error body cut off: the answer keeps its status": [
      raw(({ success: { type } }) => `HTTP/1.1 400 Bad\r\ncontent-type: ${type}\r\ncontent-length: 99\r\n\r\n{"e`),
      { ok: false, status: 400, outcome: "rejected", requests: 1 },
    ],
    "a body cut off once: an idempotent operation recovers": [
      (exchange) => (exchange.number === 1 ? raw(cut((whole) => whole.length - 1))(exchange) : succeed(exchange)),
      { ok: true, requests: 2 },
      { call: "repeatable" },
    ],
  }),
];
