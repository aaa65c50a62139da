import createFetchClient, { type Client } from "openapi-fetch";
import type { Call, Settled } from "./call/course.ts";
import type { Definition, Operation } from "./definition.ts";
import type { TransportError, UsageError } from "./errors.ts";
import { contentOf, ReadResponse } from "./http-response.ts";
import type { CallOptions, ClientConfig } from "./options.ts";
import type { Bytes } from "./wire/decode.ts";
import type { checkHeaders } from "./wire/headers.ts";
import type { fillPath, hasDotSegment } from "./wire/path.ts";

/** What the main entry passes to this module, which is loaded apart from it and would bring copies of its own. */
export interface Shared {
  checkHeaders: typeof checkHeaders;
  fillPath: typeof fillPath;
  hasDotSegment: typeof hasDotSegment;
  TransportError: typeof TransportError;
  UsageError: typeof UsageError;
}

type Send = (call: Call) => Promise<Settled>;
type Init = {
  params?: { header?: unknown };
  headers?: unknown;
  signal?: AbortSignal | undefined;
  fetch?: typeof fetch | undefined;
  parseAs?: string;
  body?: unknown;
  middleware?: unknown;
  Request?: unknown;
};
type Read = { data?: unknown; error?: unknown; response: Response };

/** What one call brings for the fetch below the transport: a function of its own, and fields such as `credentials` or `next`. */
type Below = Pick<Call, "fetch" | "init"> & { parseAs: string };

/** The options that openapi-fetch would read from `Object.prototype`, were they not there: of a client, of a call, of `params`. */
const unset = { Request: undefined, querySerializer: undefined, requestInitExt: undefined } as object;
const unsetInCall = Object.fromEntries(
  [
    ...["params", "signal", "baseUrl", "fetch", "Request", "parseAs", "querySerializer", "pathSerializer", "body"],
    // What the transport decides: where a request goes, as what, and that no cache answers it.
    ...["middleware", "method", "headers", "bodySerializer", "redirect", "cache", "requestInitExt"],
  ].map((name) => [name, undefined]),
);
const unsetParams = { query: Object.create(null), path: undefined, header: undefined };

/** The openapi-fetch client over the same transport as the methods. */
export function createHttp(
  definition: Definition,
  config: ClientConfig,
  transport: Send,
  shared: Shared,
): Client<object> {
  const send = createHttpFetch(definition, config, transport, shared);
  const connect = (own: object) =>
    createFetchClient<object>({
      baseUrl: config.baseUrl.href,
      pathSerializer: (path, parameters) => shared.fillPath("http", path, parameters),
      bodySerializer: (body: unknown) => body, // It was written when the call was made (`lazy-http.ts`).
      ...unset,
      ...own,
    }) as unknown as Record<string, (...args: unknown[]) => Promise<Read>>;
  const calls = connect({ headers: { ...config.headers } });
  const bare = connect({ headers: undefined, Request: PlainRequest });
  let isWatched = false;
  const use = (...middleware: unknown[]) => {
    isWatched = true;
    return calls.use?.(...middleware);
  };
  const http: Record<string, unknown> = { use, eject: calls.eject };
  for (const [name, call] of Object.entries(calls)) {
    if (name in http) continue;
    http[name] = async (...given: unknown[]) => {
      // One object with every name that is read: a copy costs more than all that is done with it.
      const init: Init = { ...unsetInCall, ...(given.pop() as Init) };
      const { params, signal, fetch, parseAs = "json", body, middleware, Request } = init;
      let further: Record<string, unknown> | undefined;
      for (const key of Object.keys(init)) {
        if (key in unsetInCall) continue;
        further ??= {};
        further[key] = init[key as keyof Init];
      }
      const below = { fetch, parseAs, init: further };
      const isAlone = !isWatched && !middleware && !Request && parseAs === "json" && !further;
      const method = name === "request" ? `${given[0]}` : name;
      // A real Request refuses what a page may not send, such as TRACE, and a body with GET.
      const isPlain = body === undefined ? /^(get|post|put|patch|delete)$/i : /^(post|put|patch|delete)$/i;
      const isText = body === undefined || typeof body === "string";
      const isBare = isAlone && isText && isPlain.test(method) && !init.headers && !params?.header;
      init.parseAs = parseAs;
      init.fetch = (request: unknown) => send(request as Request, below);
      init.signal = nativeSignal(signal);
      init.params = params ? { ...unsetParams, ...params } : unsetParams;
      const read = await ((isBare && bare[name]) || call)(...given, init);
      const { response } = read;
      if (!(response instanceof ReadResponse)) return read;
      response.isBrief = false;
      // openapi-fetch has rounded the integers that a number cannot hold.
      if (parseAs === "json" && response.value !== undefined) read[response.ok ? "data" : "error"] = response.value;
      return read;
    };
  }
  return http as unknown as Client<object>;
}

/**
 * What openapi-fetch makes of a call where nobody looks at it: a real Request, with the reading of its body, costs as much as all
 * the rest of a call.
 */
class PlainRequest {
  readonly address: URL;
  readonly method: string;
  readonly signal: AbortSignal;
  readonly body: string | undefined;

  constructor(url: string, { method, signal, body }: Omit<PlainRequest, "address">) {
    this.address = new URL(url);
    this.method = method;
    this.signal = signal;
    this.body = body;
  }
}

/** A polyfill's signal as the platform's own: Node 22's Request keeps a polyfill, and cannot let go of one that only adds. */
function nativeSignal(signal: AbortSignal | undefined): AbortSignal | undefined {
  if (!signal || Object.getPrototypeOf(signal) === AbortSignal.prototype) return signal;
  const controller = new AbortController();
  if (signal.aborted) controller.abort(signal.reason);
  else signal.addEventListener("abort", () => controller.abort(signal.reason));
  return controller.signal;
}

/**
 * The same policies as below the methods; the operation is found by method and path. Where a method returns a result
 * without an answer, this rejects with the `TransportError`, as fetch would.
 */
function createHttpFetch(
  definition: Definition,
  config: ClientConfig,
  send: Send,
  { checkHeaders, hasDotSegment, TransportError, UsageError }: Shared,
) {
  const base = config.baseUrl.pathname.replace(/\/$/, "");
  const routes = Object.entries(definition.operations)
    .map(([id, operation]) => ({ id, operation, pattern: patternOf(base + operation.path) }))
    // A literal path (`_find`) comes before one with parameters (`{id}`) that would match it too.
    .sort((a, b) => a.pattern.source.split("[^/]+").length - b.pattern.source.split("[^/]+").length);

  const withBody: Record<string, string> = { "content-type": "application/json", ...config.headers };
  const literals = new Map(routes.map((route) => [`${route.operation.method} ${base}${route.operation.path}`, route]));

  return async function httpFetch(request: Request | PlainRequest, below: Below): Promise<Response> {
    const { origin, pathname, href } = request instanceof PlainRequest ? request.address : new URL(request.url);
    if (origin !== config.baseUrl.origin || hasDotSegment(pathname) || !`${pathname}/`.startsWith(`${base}/`))
      throw new UsageError("http", "the request would leave the base URL");
    const { method } = request;
    const route =
      literals.get(`${method} ${pathname}`) ??
      routes.find(({ operation, pattern }) => operation.method === method && pattern.test(pathname));
    const { id, operation } = route ?? { id: `http ${method}`, operation: unlisted(method, below.parseAs) };
    // openapi-fetch leaves the parameters that are not given in the path; a value with braces is not one of them.
    if (pathname.includes("%7B")) {
      const template = route ? operation.path : pathname.replace(/%7B(.+?)%7D/g, "{$1}");
      const names = [...template.matchAll(/\{(.+?)\}/g)].map(([, name]) => name);
      const missing = names.find((name) => pathname.includes(`%7B${name}%7D`));
      if (missing) throw new UsageError("http", `path parameter "${missing}" is missing or empty`);
    }
    // Headers are costly to read, and where a call has none of its own it is known what is in them.
    const headers =
      request instanceof PlainRequest
        ? { ...(request.body === undefined ? config.headers : withBody) }
        : checkHeaders("http", Object.fromEntries(request.headers));
    if (headers["content-type"] === "application/json") {
      if (operation.encode)
        throw new UsageError(
          "http",
          "pass a FormData, or bodySerializer: toFormData; send a file with its own content-type",
        );
      if (operation.type) headers["content-type"] = operation.type;
    }
    const body = request instanceof PlainRequest ? (request.body ?? "") : await readBody(request, headers);
    const { answer, error, response, details } = await send({
      id,
      operation,
      url: href,
      headers,
      body: body.length > 0 ? body : undefined,
      options: { __proto__: null, signal: request.signal } as CallOptions,
      fetch: below.fetch,
      init: below.init,
    });
    if (error || !response || !answer) throw error;
    const content = contentOf(answer, response);
    const next = operation.idempotent ? "It is safe to repeat." : "It may have happened: look before repeating it.";
    if (content === undefined)
      throw new TransportError(`${id}: the response is not JSON. ${next}`, details, { code: "media-type" });
    const read = new ReadResponse(response, content, content === answer.bytes ? answer.body : undefined);
    read.isBrief = request instanceof PlainRequest && read.value !== undefined;
    return read as unknown as Response;
  };
}

/** The body of a request, as text where it is one, so that what the server echoes of it is recognized. */
async function readBody(request: Request, { "content-type": type = "" }: Record<string, string>) {
  // Firefox has no `Request.body` to ask whether there is one; elsewhere null spares the reading.
  if (request.body === null) return "";
  return type.includes("json") ? request.text() : new Uint8Array(await request.arrayBuffer());
}

function patternOf(path: string): RegExp {
  const escaped = path.replace(/[.*+?^$()|[\]\\]/g, "\\$&");
  return new RegExp(`^${escaped.replace(/\{[^}]+\}/g, "[^/]+")}$`);
}

/**
 * An endpoint that no specification describes is never repeated, unless it only reads; its path, which may hold an id, is in
 * no hook. Who asks for no JSON gets what comes, but for a login page.
 */
function unlisted(method: string, parseAs: string): Operation {
  // A response to HEAD has no body, whatever length it tells.
  const isJson = parseAs === "json";
  const body = isJson && method !== "HEAD" ? "json-or-empty" : "none";
  const success = { __proto__: null, 200: body, 201: body, 202: body, 203: body, 204: "none" };
  const decode = isJson ? undefined : (_: unknown, bytes: Bytes) => bytes;
  const operation = { __proto__: null, method, path: "", success, decode };
  return (
    ["GET", "HEAD"].includes(method) ? { ...operation, __proto__: null, idempotent: true } : operation
  ) as Operation;
}
