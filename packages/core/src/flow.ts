// What the flows of the vendors' packages share: each of them makes several calls, and has to keep its word after its first write.
import { within } from "./call/deadline.ts";
import { isIncidentClientError, TransportError, UsageError } from "./errors.ts";
import { type CallOptions, checkNames } from "./options.ts";
import type { AnyResult, NoAnswer } from "./result.ts";
import { serializeBody } from "./wire/body.ts";
import { mayHoldLong } from "./wire/json.ts";
import { hide } from "./wire/own.ts";

/**
 * Takes options as they are now. Each known name is an own property of the result, so neither a later change nor a property
 * that some other code has put on `Object.prototype` has an effect. Throws a `UsageError` for an unknown name.
 */
export function takeOptions<T extends object>(where: string, given: T, known: readonly string[]): T {
  const own = checkNames(where, given, known) as Record<string, unknown>;
  return Object.fromEntries(known.map((name) => [name, own[name]])) as T;
}

/** Copies plain data as JSON carries it. Throws a `UsageError` for data that JSON cannot carry. */
export function copyBody<T>(where: string, body: T): T {
  const text = serializeBody(where, body);
  if (text === undefined) return undefined as T;
  if (!mayHoldLong(text)) return JSON.parse(text);
  try {
    return structuredClone(body); // JSON would round the integers.
  } catch {
    throw new UsageError(where, "the data cannot be copied (it holds a function)");
  }
}

/** Returns the own fields of something whose shape nobody has checked; none where it is not an object. */
export function fieldsOf(value: unknown): Record<string, unknown> {
  return Object.assign(Object.create(null), typeof value === "object" ? value : undefined);
}

/** Returns the items of something whose shape nobody has checked; none where it is not an array. */
export const itemsOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** True for a mistake in the calling code, from any copy of this package: nothing was sent. */
export const isUsageError = (error: unknown): error is UsageError =>
  isIncidentClientError(error) && error.name === "UsageError";

/** One method of a client. */
type Call = (request: never, options?: CallOptions) => Promise<AnyResult>;

/**
 * Makes a call whose failure must not cost what is already known: it never throws. A client that throws comes back as a
 * failed result with that error, or with a `TransportError` of unknown outcome where the error is not one of ours.
 */
export async function settle<Method extends string, Client extends Record<Method, Call>>(
  client: Client,
  method: Method,
  request: Parameters<Client[Method]>[0],
  options: CallOptions,
): Promise<Awaited<ReturnType<Client[Method]>> | NoAnswer> {
  let error: unknown;
  try {
    if (typeof client?.[method] !== "function") throw new UsageError(method, "pass a client that has this call");
    const result = (await client[method](request as never, options)) as Awaited<ReturnType<Client[Method]>>;
    const isWhole =
      result?.ok === true || (result?.ok === false && (result.status ?? isIncidentClientError(result.error)));
    if (isWhole) return result;
  } catch (thrown) {
    error = thrown;
  }
  const nobodyKnows = { operation: method, outcome: "unknown", attempts: 1 } as const;
  const own = isIncidentClientError(error)
    ? (error as TransportError)
    : new TransportError(`${method}: the client did not return a result. Look before repeating it.`, nobodyKnows, {
        code: "network",
        cause: error,
      });
  const { message, outcome, attempts, requestId, retryAfter, hint } = own;
  const details = { operation: method, message, outcome, attempts, requestId, retryAfter, hint };
  return { ok: false, status: undefined, error: own, headers: {}, response: undefined, ...details };
}

/**
 * Calls a function of the caller's and waits for it, but no longer than until the caller's signal. Returns whether it
 * finished; never throws.
 */
export async function tell<T>(
  callback: ((value: T) => unknown) | undefined,
  value: T,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  try {
    const called = Promise.resolve(callback?.(value));
    called.catch(() => {}); // Once the signal has ended the wait, nobody else listens.
    await within(Infinity, "aborted", signal, () => called);
    return true;
  } catch {
    return false;
  }
}

const meanings: Record<number, string> = {
  400: "it found a mistake in the request",
  401: "it does not accept the credentials",
  403: "the credentials do not allow this",
  404: "it does not know the address, or something that the request names",
  408: "the request took too long",
  409: "what the request names is in another state",
  413: "the request is too large",
  422: "it found a mistake in the request",
  429: "there are too many requests",
};

/**
 * Says in one line why a call failed: the product, the status, what it means and what usually causes it. No text of the
 * server is in it.
 */
export function describeFailure(product: string, result: Extract<AnyResult, { ok: false }>): string {
  const { status, hint, retryAfter } = result;
  if (status === undefined) return result.error.message;
  const meaning =
    meanings[status] ?? (status < 300 ? "the answer says that it failed" : "it could not handle the request");
  const wait = typeof retryAfter === "number" ? ` Wait ${retryAfter} s.` : "";
  return `${product} answered ${status}: ${meaning}.${wait}${hint ? ` ${hint}` : ""}`;
}

/** Adds fields to a report that are read by name, and that no log, `inspect` or JSON shows: text of the server or the request. */
export function withHidden<T extends object, H extends object>(report: T, hidden: H): T & H {
  for (const [name, value] of Object.entries(hidden)) hide(report, name, value);
  return report as T & H;
}
