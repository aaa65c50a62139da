import type { Call, Settled } from "./call/course.ts";
import { createTransport } from "./call/transport.ts";
import type { Definition, Operation } from "./definition.ts";
import { TransportError, UsageError } from "./errors.ts";
import { notify, type ValidationEvent } from "./hooks.ts";
import type { Shared } from "./http.ts";
import { lazyHttp } from "./lazy-http.ts";
import {
  type AnyRequest,
  type CallOptions,
  type ClientConfig,
  callNames,
  checkConfig,
  checkFetch,
  checkNames,
  checkValues,
  refuseUnknown,
} from "./options.ts";
import { type AnyResult, type OrThrow, unwrap } from "./result.ts";
import { serializeBody } from "./wire/body.ts";
import { checkHeaders } from "./wire/headers.ts";
import { hide, own } from "./wire/own.ts";
import { fillPath, hasDotSegment, queryString } from "./wire/path.ts";

/**
 * Builds a vendor's client from its generated definition: one method per operation; `orThrow`, the same methods, which return
 * the data and throw for everything else; and `http`, the openapi-fetch client over the same transport.
 */
export function createClient<Methods extends object, Http>(
  generated: Definition,
  given: ClientConfig,
): Methods & Beside<Methods, Http> {
  const definition = own(generated, 5);
  const config = checkConfig(definition, given);
  const base = config.baseUrl.href.replace(/\/$/, "");
  const transport = createTransport(definition, config);
  const report = (event: ValidationEvent) => notify(config.on, "validation", () => event);
  const send = config.validate?.(transport, report, UsageError) ?? transport;

  /** Takes all of a call before anything is awaited: the caller may change its objects afterwards. */
  function prepare(id: string, operation: Operation, given: AnyRequest, givenOptions: CallOptions): Call {
    refuseUnknown(id, given, parts, " (and options in a second argument)");
    const part = (name: keyof AnyRequest) => (Object.hasOwn(given, name) ? given[name] : undefined) as never;
    config.checks?.[id]?.(given);
    const options = givenOptions === noOptions ? noOptions : checkNames(id, givenOptions, callNames);
    if (givenOptions !== noOptions) checkValues(id, options);
    checkFetch(id, config);
    const { encode = serializeBody, type = "application/json" } = operation;
    const body = encode(id, part("body"));
    if (operation.body && (body === undefined || body === "null"))
      throw new UsageError(id, `pass "body", an empty object at least`);
    const url = base + fillPath(id, operation.path, part("path")) + queryString(id, part("query"));
    const headers: Record<string, string> = {
      ...(body !== undefined && { "content-type": type }),
      ...config.headers,
      ...checkHeaders(id, options.headers),
    };
    // Only fetch knows the boundary of a form.
    if (operation.encode) delete headers["content-type"];
    // The last two so that nobody's `Object.prototype.fetch` stands for them.
    return { id, operation, url, headers, body, options, given, fetch: undefined, init: undefined };
  }

  const orThrow: Record<string, unknown> = {};
  const client: Record<string, unknown> = {
    orThrow,
    http: lazyHttp(() => import("./http.ts").then(({ createHttp }) => createHttp(definition, config, send, shared))),
  };
  for (const [id, operation] of Object.entries(definition.operations)) {
    const call = async (request: AnyRequest = {}, options: CallOptions = noOptions) =>
      toResult(definition, await send(prepare(id, operation, request, options)));
    client[id] = call;
    orThrow[id] = async (request?: AnyRequest, options?: CallOptions) => unwrap(await call(request, options));
  }
  return client as Methods & Beside<Methods, Http>;
}

/** What a client has besides its methods. */
export interface Beside<Methods, Http> {
  /** The same methods with exceptions: they return the data, and throw for everything else. */
  readonly orThrow: OrThrow<Methods>;
  /** The openapi-fetch client over the same transport. */
  readonly http: Http;
}

const parts = ["path", "query", "body"];
const noOptions: CallOptions = Object.freeze(Object.create(null));

const shared: Shared = { checkHeaders, fillPath, hasDotSegment, TransportError, UsageError };

/** What the caller gets of a settled call: plain data in one of the documented shapes. */
function toResult(definition: Definition, { answer, details, error, message, response }: Settled): AnyResult {
  const headers: Record<string, string> = {};
  for (const name of definition.headers) {
    const value = response?.headers.get(name);
    if (value != null) headers[name] = value;
  }
  const { status, operation, attempts, requestId, outcome, retryAfter, hint } = details;
  const common = { headers, operation, attempts, requestId };
  const result = answer?.ok
    ? { ok: true, status, data: answer.body, ...common }
    : {
        ok: false,
        status: error ? undefined : status,
        message,
        error: error ?? answer?.body,
        outcome,
        retryAfter,
        hint,
        ...common,
      };
  // Not enumerable: a printed Response shows the whole URL and every header, a session's cookie included.
  return hide(result, "response", response) as AnyResult;
}
