// What a runtime's fetch must be given so that it sends a write once. All of it was counted at the server, over HTTP/1.1 and
// HTTP/2, on fresh and used connections. What cannot be helped:
// - Chromium repeats a write when a used HTTP/1.1 connection is dropped or answers 408, and when an HTTP/2 connection is
//   dropped or told GOAWAY (150 and 156).
// - Node's fetch repeats what is answered 421, as the Fetch standard has it: the server says that it has processed nothing.
import type { Operation } from "../definition.ts";
import type { Bytes } from "../wire/decode.ts";

/** A request body as fetch gets it. */
export type Body = string | Bytes | FormData | undefined;

const writes = {
  // Repeats a request whose body it can copy, and that is any but a stream, which is what it makes of a Blob or a form:
  // 2.7.14 and 2.8.3 on every HTTP/1.1 connection that ends before the answer, 2.9.6 on used ones, all three after
  // REFUSED_STREAM. An empty Blob does for no body; it goes out as an empty `transfer-encoding: chunked`.
  Deno: (body: Body): RequestInit => ({
    body: body instanceof FormData ? body : new Blob(body === undefined ? [] : [body]),
  }),
  // Repeats on a used connection that ends before the answer: every method in 1.2.23 and 1.3.11, PUT and DELETE in 1.4.5.
  // With this, a write gets a connection of its own; a `connection: close` header does not help.
  Bun: (): RequestInit => ({ keepalive: false }),
  /** 26 repeats a write without a body after GOAWAY and REFUSED_STREAM, one with an empty body never. */
  Node: (body: Body): RequestInit => ({ body: body ?? new Uint8Array() }),
};

/** The part of what fetch is given that depends on the platform, the body included. */
export function initFor({ method, idempotent }: Operation, body: Body): RequestInit {
  const init: RequestInit = { body: body ?? null };
  // Chromium would answer from its HTTP cache, Next.js from one made at build time; older Workers throw at a `cache`.
  if ("cache" in (globalThis.Request?.prototype ?? {})) init.cache = "no-store";
  if (idempotent || method === "GET" || method === "HEAD") return init;
  const runtime = "Deno" in globalThis ? "Deno" : "Bun" in globalThis ? "Bun" : "Node";
  return Object.assign(init, writes[runtime](body));
}
