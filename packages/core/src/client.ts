import type { Client } from "openapi-fetch";
import type { Call } from "./call/attempt.ts";
import { createTransport, type Settled } from "./call/transport.ts";
import type { Definition, Operation } from "./definition.ts";
import { TransportError, UsageError } from "./errors.ts";
import { notify, type ValidationEvent } from "./hooks.ts";
import { lazyHttp } from "./lazy-http.ts";
import {
  type CallOptions,
  type ClientConfig,
  callNames,
  checkConfig,
  checkFetch,
  checkNames,
  checkValues,
  refuseUnknown,
} from "./options.ts";
import type { AnyResult } from "./result.ts";
import { serializeBody } from "./wire/body.ts";
import { checkHeaders } from "./wire/headers.ts";
import { own } from "./wire/own.ts";
import { fillPath, hasDotSegment, queryString } from "./wire/path.ts";

/** The parts of a request, as generated request types name them. */
export interface AnyRequest {
  path?: Record<string, unknown>;
  query?: Record<string, unknown>;
  body?: unknown;
}

/**
 * Builds a vendor's client from its generated definition: one method per operation, and `http`, the openapi-fetch client over
 * the same transport.
 */
export function createClient<Methods extends object, Paths extends object>(
  generated: Definition,
  given: ClientConfig,
): Methods & { readonly http: Client<Paths> } {
  const definition = own(generated, 5);
  const config = checkConfig(definition, given);
  const base = config.baseUrl.href.replace(/\/$/, "");
  const transport = createTransport(definition, config);
  const report = (event: ValidationEvent) => notify(config.on, "validation", () => event);
  const send = config.validate?.(transport, report, UsageError) ?? transport;

  /** Takes all of a call before anything is awaited: the caller may change its objects afterwards. */
  function prepare(id: string, operation: Operation, given: AnyRequest, givenOptions: CallOptions): Call {
    refuseUnknown(id, given, parts);
    const part = (name: keyof AnyRequest) => (Object.hasOwn(given, name) ? given[name] : undefined) as never;
    const options = givenOptions === noOptions ? noOptions : checkNames(id, givenOptions, callNames);
    if (givenOptions !== noOptions) checkValues(id, options);
    checkFetch(id, config);
    const { encode = serializeBody, type = "application/json" } = operation;
    const body = encode(id, part("body"));
    if (operation.body && body === undefined) throw new UsageError(id, "pass a body");
    const url = base + fillPath(id, operation.path, part("path")) + queryString(part("query"));
    const headers: Record<string, string> = {
      ...(body !== undefined && { "content-type": type }),
      ...config.headers,
      ...checkHeaders(id, options.headers),
    };
    // Only fetch knows the boundary of a form.
    if (operation.encode) delete headers["content-type"];
    return { id, operation, url, headers, body, options };
  }

  const client: Record<string, unknown> = {
    http: lazyHttp(() => import("./http.ts").then(({ createHttp }) => createHttp(definition, config, send, shared))),
  };
  for (const [id, operation] of Object.entries(definition.operations)) {
    client[id] = async (request: AnyRequest = {}, options: CallOptions = noOptions) =>
      toResult(definition, await send(prepare(id, operation, request, options)));
  }
  return client as Methods & { readonly http: Client<Paths> };
}

const parts = ["path", "query", "body"];
const noOptions: CallOptions = Object.freeze(Object.create(null));

/** What `http.ts` shares with this module; it is loaded apart, and would bring copies of its own. */
const shared: Shared = { checkHeaders, fillPath, hasDotSegment, TransportError, UsageError };
export interface Shared {
  checkHeaders: typeof checkHeaders;
  fillPath: typeof fillPath;
  hasDotSegment: typeof hasDotSegment;
  TransportError: typeof TransportError;
  UsageError: typeof UsageError;
}

/** What the caller gets of a settled call: plain data in one of the documented shapes. */
function toResult(definition: Definition, { answer, details, error, response }: Settled): AnyResult {
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
        error: error ?? answer?.body,
        outcome,
        retryAfter,
        hint,
        ...common,
      };
  // Not enumerable: a printed Response shows the whole URL and every header, a session's cookie included.
  return Object.defineProperty(result, "response", { value: response }) as AnyResult;
}
