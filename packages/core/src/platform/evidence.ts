// What proves that nothing was sent, or that an answer is whole. Error codes come from the connection, not from the request:
// over HTTP/2, and on a connection that was used before, the same code may follow a request that arrived. So a failure is
// proof only where undici tells what it wrote, or where it is on the list below.
import type { Cause, EvidenceFetch, Platform, Trace } from "./platform.ts";

/** Failures of any fetch after which no request was written, as node:http names them: no name, or no connection. */
const unsentCalls = ["connect", "getaddrinfo"];

/** Codes after which none was written either, by the runtime whose fetch fails with them. Each was counted at the server. */
const unsentCodes: Record<string, RegExp> = {
  // Refused before there is a request, or before there is a connection.
  Node: /^UND_ERR_(INVALID_ARG|NOT_SUPPORTED|CONNECT_TIMEOUT)$/,
  // 1.2 to 1.4, connections of their own (`write.ts`). EPROTO and ECONNRESET follow requests that arrived.
  Bun: /^(ECONNREFUSED|ConnectionRefused|FailedToOpenSocket|ENOTFOUND|ERR_PROXY_TUNNEL|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_(VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT\w*)|CERT_HAS_EXPIRED|INVALID_PURPOSE|ERR_TLS_CERT_ALTNAME_INVALID)$/,
};

/** Deno has no codes. hyper says this of every failure before there is a connection, TLS and tunnels included, and of no other. */
const unsentText = /: client error \(Connect\)/;

const runtime = ["Deno", "Bun"].find((name) => name in globalThis) ?? "Node";

/**
 * Whether a failed fetch has proven that no byte of the request was written. A fetch of the caller's may have made other
 * requests on the way, so the failure has to be that of a traced one.
 */
export function provesUnsent({ written, exact, failures = [] }: Trace, cause: Cause, idempotent: boolean): boolean {
  if (written > 0) return false;
  if (exact) return true;
  if (cause.errors?.some((error) => failures.includes(error))) return true;
  // What may be repeated is left to the pool of Deno and Bun (`write.ts`), which may have sent it before this failure.
  if (idempotent && runtime !== "Node") return false;
  const { syscall = "", code = "", message = "" } = cause;
  if (unsentCalls.includes(syscall)) return true;
  return runtime === "Deno" ? unsentText.test(message) : !!unsentCodes[runtime]?.test(code);
}

interface Message {
  request: { method?: string };
  headers?: unknown;
  error?: { syscall?: string };
  stream: { readonly closed: boolean };
}

type Watch = Platform["watch"];

interface Storage {
  run<Given extends unknown[], T>(trace: Trace, work: (...given: Given) => T, ...given: Given): T;
  getStore(): Trace | undefined;
}

interface NodeModules {
  "node:async_hooks": { AsyncLocalStorage: new () => Storage };
  "node:diagnostics_channel": { subscribe(name: string, listener: (message: Message) => void): void };
}

interface NodeLike {
  process: { getBuiltinModule?<Name extends keyof NodeModules>(name: Name): NodeModules[Name] };
}

/** Calls a transport that reports by itself; returns undefined for any other fetch. */
function reported(trace: Trace, fetch: object, url: string, init: RequestInit): Promise<Response> | undefined {
  if (!isReporting(fetch)) return undefined;
  trace.exact = true;
  const sending = fetch.sendWithEvidence(url, init, trace).catch((error: object) => {
    // On the error, from where what words a failure takes it (`call/words.ts`): the two are loaded apart from each other.
    const mark = { value: trace.advice, configurable: true };
    if (trace.advice) Reflect.defineProperty(error, Symbol.for("@incident-clients/advice"), mark);
    throw error;
  });
  return sending as Promise<unknown> as Promise<Response>;
}

const isReporting = (fetch: object): fetch is EvidenceFetch => Object.hasOwn(fetch, "sendWithEvidence");

/**
 * Notes what undici tells on diagnostics channels: Node's own fetch is undici, and so are most others there. Where nobody
 * tells anything, the list above decides.
 */
export function openWatch(): Watch {
  const load = (globalThis as unknown as NodeLike).process.getBuiltinModule;
  if (!load) return (trace, fetch, url, init) => reported(trace, fetch, url, init) ?? fetch(url, init);
  const channels = load("node:diagnostics_channel");
  const storage = new (load("node:async_hooks").AsyncLocalStorage)();
  const traces = new WeakMap<object, Trace>();
  let opening: Trace | undefined;
  const on = (name: string, note: (trace: Trace, message: Message) => void) =>
    channels.subscribe(name, (message) => {
      const trace = traces.get(message.request);
      if (trace) note(trace, message);
    });

  channels.subscribe("undici:request:create", ({ request }) => {
    const trace = storage.getStore();
    if (!trace || request.method === "CONNECT") return;
    traces.set(request, trace);
    trace.exact = trace.platform === true;
  });
  on("undici:client:sendHeaders", (trace, { headers }) => {
    trace.written++;
    trace.stream = trace.ended = undefined;
    // Over HTTP/2 the stream is opened right after this, over HTTP/1.1 there is none.
    opening = /^\S+ \S+ HTTP\/1/.test(String(headers)) ? undefined : trace;
  });
  channels.subscribe("http2.client.stream.created", ({ stream }) => {
    if (opening) opening.stream = stream;
    opening = undefined;
  });
  // Node 26 ends a stream that was reset like one that is whole, but for this: it has closed it by then.
  on("undici:request:trailers", (trace) => {
    if (trace.stream) trace.ended = !trace.stream.closed;
  });
  on("undici:request:error", (trace, { error }) => {
    trace.failures = [...(trace.failures ?? []), error];
  });
  // Below node-fetch and others is node:http, which tells of a request as soon as there is a socket, connected or not.
  channels.subscribe("http.client.request.start", ({ request }) => {
    const trace = storage.getStore();
    if (!trace || request.method === "CONNECT") return;
    traces.set(request, trace);
    trace.written++;
  });
  on("http.client.request.error", (trace, { error }) => {
    if (unsentCalls.includes(error?.syscall ?? "")) trace.written--;
  });
  return (trace, fetch, url, init) => {
    trace.platform = fetch === globalThis.fetch;
    return reported(trace, fetch, url, init) ?? storage.run(trace, fetch, url, init);
  };
}
