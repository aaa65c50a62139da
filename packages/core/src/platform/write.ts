// What a runtime's fetch must be given so that it sends a write once. All of it was counted at the server, over HTTP/1.1 and
// HTTP/2, on fresh and used connections; `pnpm test:runtimes` counts again. What cannot be helped:
// - Chromium sends a write two or three times: when a used HTTP/1.1 connection ends before the response or gets 408, when an
//   HTTP/2 connection ends or gets GOAWAY or REFUSED_STREAM, and on 421 (150 and 156).
// - Node's fetch repeats what gets 421, as the Fetch standard has it: the server says that it has processed nothing.
import type { Operation } from "../definition.ts";
import type { Bytes } from "../wire/decode.ts";

/** A request body as fetch gets it. */
export type Body = string | Bytes | FormData | Blob | undefined;

const writes = {
  // Repeats a request whose body it can copy, and that is any but a stream, which is what it makes of a Blob or a form:
  // 2.7.14 and 2.8.3 on every HTTP/1.1 connection that ends before the response, 2.9.6 on used ones, all three after
  // REFUSED_STREAM. An empty Blob does for no body; it goes out as an empty `transfer-encoding: chunked`.
  Deno: (body: Body): RequestInit => ({
    body: body && !("length" in Object(body)) ? body : new Blob(body ? [body as string] : []),
  }),
  // Repeats on a used connection that ends before the response: every method in 1.2.23 and 1.3.11, PUT and DELETE in 1.4.5.
  // With this, a write gets a connection of its own; a `connection: close` header does not help.
  Bun: (): RequestInit => ({ keepalive: false }),
  // workerd, by a global of its own, repeats a PUT or DELETE of no bytes on a used connection that ends before the response.
  // It cannot tell that a stream has none; that goes out as an empty `transfer-encoding: chunked`.
  WebSocketPair: (body: Body): RequestInit => ({
    body: body ?? new ReadableStream({ start: (stream) => stream.close() }),
  }),
  /** 26 repeats a write without a body after GOAWAY and REFUSED_STREAM, one with an empty body never. */
  Node: (body: Body): RequestInit => ({ body: body ?? new Uint8Array() }),
};

/**
 * The part of what fetch is given that depends on the platform, the body included. What may be repeated keeps the connections
 * of the pool, so a platform may send it more often than `attempts` says.
 */
export function initFor({ method, idempotent }: Operation, body: Body): RequestInit {
  const init: RequestInit = { body: body ?? null };
  // Chromium would answer from its HTTP cache. Next.js 14 would send at build time, writes too, and answer from that; older
  // Workers throw at a `cache`.
  if ("cache" in (globalThis.Request?.prototype ?? {})) init.cache = "no-store";
  if (idempotent || method === "GET" || method === "HEAD") return init;
  const runtime = (["Deno", "Bun", "WebSocketPair"] as const).find((name) => name in globalThis) ?? "Node";
  return Object.assign(init, writes[runtime](body));
}
