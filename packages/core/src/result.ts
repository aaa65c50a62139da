import { ResponseError, type TransportError, UsageError } from "./errors.ts";
import type { Outcome } from "./policy/outcome.ts";

/** What every result carries, whatever happened. */
export interface ResultDetails {
  /** The `operationId` of the call. */
  operation: string;
  /** How many times the request was started. */
  attempts: number;
  /** The vendor's id of the request, to quote in a support case. */
  requestId: string | undefined;
}

/** The call did what it is for; `data` is the body as on the wire. */
export interface Success<Status extends number, Data, Headers = object> extends ResultDetails {
  ok: true;
  status: Status;
  data: Data;
  /** The documented headers of this answer, names in lower case, values as sent. */
  headers: Headers;
  /** The platform's response, its body read; not enumerable, because printed it would show every header and the query. */
  response: Response;
}

/** What every failure carries. */
export interface FailureDetails extends ResultDetails {
  ok: false;
  /** One line for people: what happened to which operation, whether anything may have been made, and what to do next. */
  message: string;
  /** What may have happened at the vendor. */
  outcome: Outcome;
  /** Seconds the server asked to wait. */
  retryAfter: number | undefined;
  /** What usually causes this at this vendor, and what to do about it. */
  hint: string | undefined;
}

/** The server answered with a documented failure. */
export interface Failure<Status extends number, Body, Headers = object> extends FailureDetails {
  status: Status;
  /** The body; undefined when the server sent none, or one of another type than documented (for example a proxy's HTML page). */
  error: Body | undefined;
  headers: Headers;
  response: Response;
}

declare const undocumented: unique symbol;

/**
 * The body of a status that the specification does not list: decoded JSON of any kind, or undefined. It has no field that could
 * be read, so that after `!result.ok` the documented bodies keep their types; cast it to look into it.
 */
export interface UndocumentedBody {
  readonly [undocumented]: never;
}

/** The server answered with a status that the specification does not list. */
export interface Undocumented<Status extends number, Headers = object> extends FailureDetails {
  /** Any other status. It is typed as the known ones, because with a plain `number` here no `case` would narrow. */
  status: Status;
  error: UndocumentedBody | undefined;
  headers: Headers;
  response: Response;
}

/** No answer came back, or none that can be trusted; `error.code` says why. */
export interface NoAnswer extends FailureDetails {
  status: undefined;
  error: TransportError;
  headers: object;
  /** Present when a status line came back before things went wrong. */
  response: Response | undefined;
}

/** The statuses that a documented `5XX` stands for: the registered ones, and what proxies add. */
export type ServerErrorStatus =
  | (500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511)
  | (520 | 521 | 522 | 523 | 524 | 525 | 526 | 527 | 530);

/** The statuses that end a request: the registered ones, and what proxies add. */
export type HttpStatus =
  | (200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226)
  | (300 | 301 | 302 | 303 | 304 | 305 | 307 | 308)
  | (400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418)
  | (421 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 431 | 451 | 499)
  | ServerErrorStatus;

/** Any result, for code that works with all operations. */
export type AnyResult = Success<number, unknown> | Failure<number, unknown> | Undocumented<HttpStatus> | NoAnswer;

/**
 * Returns the data of a success and throws for everything else: a `TransportError` when there is no trustworthy answer, a
 * `ResponseError` (status, outcome, body) when the server answered with a failure.
 *
 * @example
 * ```ts
 * import { createDatadogClient, unwrap } from "@incident-clients/datadog";
 *
 * const datadog = createDatadogClient({
 *   apiKey: process.env.DD_API_KEY,
 *   applicationKey: process.env.DD_APPLICATION_KEY,
 * });
 * const { data } = unwrap(await datadog.listProjects());
 * console.log(data?.map((project) => project.attributes?.key));
 * ```
 */
export function unwrap<R extends AnyResult>(result: R): Extract<R, { ok: true }>["data"] {
  if (typeof result?.operation !== "string") throw new UsageError("unwrap", whatIsMissing(result));
  if (result.ok) return result.data;
  if (result.status === undefined) throw result.error;
  const { ok, error, headers, message, ...details } = result as Failure<number, unknown>;
  throw new ResponseError(message, details, error);
}

const whatIsMissing = (given: unknown) =>
  given instanceof Promise ? "await the call first" : "pass a method's result; client.http gives an error field";

/** The methods of a client as they are on `client.orThrow`: they return the data, and throw for everything else. */
export type OrThrow<Methods> = {
  readonly [Name in keyof Methods]: Methods[Name] extends (...given: infer Given) => Promise<infer Result>
    ? (...given: Given) => Promise<Extract<Result, { ok: true; data: unknown }>["data"]>
    : never;
};
