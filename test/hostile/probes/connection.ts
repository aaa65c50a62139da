import { close, inTurn, raw, reset, stall, succeed, wire } from "../behaviours.ts";
import { type Expectation, named, type Probe } from "../probe.ts";
import { closedOrigin } from "../servers.ts";
import { withField } from "../targets.ts";

/** An origin at which nobody listens. */
export const closed = await closedOrigin();
const overTls = (origin: string) => origin.replace("http:", "https:");

/** Not sent, and proven so: each is repeated, because nothing can have happened. */
export const notSent = { ok: false, code: "connect", outcome: "not-sent", attempts: 3, requests: 0 } as const;

/** It may have happened, so a write is never repeated. */
const open = { ok: false, code: "network", outcome: "unknown", attempts: 1 } as const;

/** Nothing came to the server, and the caller is told so where the platform proves it. */
const asProven: Expectation = {
  ok: false,
  requests: 0,
  outcome: (outcome, { code, attempts }) =>
    outcome === "not-sent" ? code !== "network" : outcome === "unknown" && code !== "connect" && attempts === 1,
};

/** A lost connection, by the moment of the loss. */
export const connection: Probe[] = named({
  "a host name that does not resolve: nothing was sent": {
    // Longer than a name may be, so that no name server is asked.
    baseUrl: () => `https://${"x".repeat(64)}.invalid`,
    expect: notSent,
  },
  "a refused connection: nothing was sent": { baseUrl: () => closed, expect: notSent },
  "plain HTTP behind an https URL: nothing was sent": { baseUrl: overTls, expect: notSent },
  "a TLS handshake that ends in a reset: nothing was sent": [
    { connected: (socket) => socket.resetAndDestroy() },
    notSent,
    { baseUrl: overTls },
  ],
  "a trusted certificate: the call succeeds": { tls: "trusted", expect: { ok: true, requests: 1 } },
  "a TLS connection dropped after the request: the write is sent once": [
    ({ socket }) => socket.destroy(),
    { ...open, requests: 1 },
    { tls: "trusted" },
  ],
  "a reset before the request: the outcome is open unless the platform proves more": [
    { connected: (socket) => socket.resetAndDestroy() },
    asProven,
  ],
  "a reset in the middle of the request: the write is sent once": [
    { head: reset },
    { ...open, requests: 1 },
    { once: true, input: withField("padding", "x".repeat(4_000_000)) },
  ],
  "a reset after the request: the write is sent once": { server: reset, expect: { ...open, requests: 1 } },
  "a connection closed without an answer: the write is sent once": { server: close, expect: { ...open, requests: 1 } },
  "a reset on every attempt: an idempotent operation is repeated at most twice": [
    reset,
    { ok: false, code: "network", outcome: "unknown", attempts: 3, requests: 3 },
    { call: "repeatable" },
  ],
  "a reset, then an answer: an idempotent operation recovers": [
    inTurn(reset, succeed),
    { ok: true, requests: 2 },
    { call: "repeatable" },
  ],
  "no answer: the write ends with its timeout and is sent once": [
    stall,
    { ok: false, hung: false, code: "timeout", outcome: "unknown", requests: 1 },
    { options: { timeout: 600 } },
  ],
  "something that is not HTTP answers: the outcome stays open": [
    raw(() => "SSH-2.0-OpenSSH_9.6\r\n"),
    { ...open, requests: 1 },
  ],
  "an answer that only switches protocols: the outcome stays open": [
    raw(() => "HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: h2c\r\n\r\n"),
    { ...open, requests: 1 },
  ],
  "headers larger than the platform takes: the outcome stays open": [
    raw((exchange) => wire(exchange, `x-filler: ${"y".repeat(40_000)}`)),
    { ...open, requests: 1 },
  ],
  "two lengths for one answer: the outcome stays open": [
    raw((exchange) => wire(exchange, "content-length: 5\r\ncontent-length: 6")),
    { ...open, requests: 1 },
  ],
  "an answer that nobody asked for is not taken for the next one's": [
    (exchange) => {
      const { success } = exchange;
      const planted = { ...success, text: '{"planted":true}' };
      exchange.socket.write(wire(exchange) + (exchange.number === 1 ? wire({ success: planted }) : ""));
    },
    {
      ok: true,
      requests: 2,
      data: (data: unknown) => data !== undefined && !("planted" in (data as object)),
    },
    {
      call: "repeatable",
      act: async ({ call }) => {
        await call();
        await call();
      },
    },
  ],
  "hints sent ahead of an answer are not taken for it": [
    raw((exchange) => `HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n${wire(exchange)}`),
    { ok: true, requests: 1 },
  ],
});
