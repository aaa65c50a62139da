// What proves that nothing was sent, or that an answer is whole. Error codes come from the connection, not from the request:
// over HTTP/2, and on a connection that was used before, the same code may follow a request that arrived. So a failure is
// proof only where undici tells what it wrote, or where it is on the list below.
import type { Cause, Platform, Trace } from "./platform.ts";

/** Failures after which no request was written, where the platform tells nothing else. */
const proofs: ((cause: Cause) => boolean)[] = [
  // node:http, and with it node-fetch: no name, or no connection. Both end a call before there is a socket to write to.
  ({ syscall }) => syscall === "connect" || syscall === "getaddrinfo",
  // undici refuses these when it makes the request or before it has a connection.
  ({ code = "" }) => /^UND_ERR_(INVALID_ARG|NOT_SUPPORTED|CONNECT_TIMEOUT)$/.test(code),
  // Bun 1.2 to 1.4.
  ({ code = "" }) => /^(ConnectionRefused|ECONNREFUSED)$/.test(code),
  // Deno: hyper's own word for a failure before there was a connection, TLS included.
  ({ message = "" }) => /: client error \(Connect\)/.test(message),
];

/** Whether a failed fetch has proven that no byte of the request was written. */
export const provesUnsent = ({ made, written }: Trace, cause: Cause): boolean =>
  made > 0 ? written === 0 : proofs.some((proves) => proves(cause));

interface Message {
  request: { method?: string };
  headers?: unknown;
  stream: { readonly closed: boolean };
}

type Watch = Platform["watch"];

interface NodeModules {
  "node:async_hooks": { AsyncLocalStorage: new () => { run: Watch; getStore(): Trace | undefined } };
  "node:diagnostics_channel": { subscribe(name: string, listener: (message: Message) => void): void };
}

interface NodeLike {
  process: { getBuiltinModule?<Name extends keyof NodeModules>(name: Name): NodeModules[Name] };
}

/**
 * Notes what undici tells on diagnostics channels: Node's own fetch is undici, and so are most others there. Where nobody
 * tells anything, the list above decides.
 */
export function openWatch(): Watch {
  const load = (globalThis as unknown as NodeLike).process.getBuiltinModule;
  if (!load) return (_, work) => work();
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
    trace.made++;
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
  return (trace, work) => storage.run(trace, work);
}
