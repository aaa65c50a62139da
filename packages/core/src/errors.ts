import type { Outcome } from "./policy/outcome.ts";
import { hide } from "./wire/own.ts";

/** Why no trustworthy answer exists. */
export type TransportCode =
  | "aborted"
  | "connect"
  | "credentials"
  | "deadline"
  | "empty-body"
  | "invalid-body"
  | "media-type"
  | "network"
  | "rate-limit"
  | "redirect"
  | "timeout"
  | "too-large"
  | "truncated";

/** What every error of these clients carries; none holds a credential, a body or a URL's query. */
export interface ErrorDetails {
  /** The `operationId` of the call. */
  operation: string;
  /** What may have happened at the vendor. */
  outcome: Outcome;
  /** How many times the request was started. */
  attempts: number;
  /** The HTTP status, when one came back. */
  status?: number | undefined;
  /** The vendor's id of the request, to quote in a support case. */
  requestId?: string | undefined;
  /** Seconds the server asked to wait. */
  retryAfter?: number | undefined;
  /** What usually causes this at this vendor. */
  hint?: string | undefined;
}

const docs = "https://github.com/incident-clients/incident-clients/tree/main/packages/core";
const brand: unique symbol = Symbol.for("@incident-clients/error") as never;

/** What Node and Bun call to print a value. */
const inspection = Symbol.for("nodejs.util.inspect.custom");

/** The base of all errors here; recognize it with {@link isIncidentClientError}. */
export class IncidentClientError extends Error implements ErrorDetails {
  declare readonly operation: string;
  declare readonly outcome: Outcome;
  declare readonly attempts: number;
  declare readonly status: number | undefined;
  declare readonly requestId: string | undefined;
  declare readonly retryAfter: number | undefined;
  declare readonly hint: string | undefined;
  /** Where this error is explained. */
  declare readonly docs: string;

  constructor(name: string, message: string, details: ErrorDetails) {
    super(message);
    Object.assign(this, details, { docs: `${docs}#${name.toLowerCase()}` });
    hide(hide(this, "name", name), brand, true);
    // Without the cause: platforms put URLs and header values into their errors.
    hide(this, inspection, (_: number, options: object, inspect: (value: object, options: object) => string) => {
      return `${this.stack} ${inspect({ ...this }, options)}`;
    });
  }

  /** All fields and the message, for structured logs. */
  toJSON(): object {
    return { ...this, name: this.name, message: this.message };
  }
}

/** Why there is no trustworthy answer. */
interface TransportFailure {
  code: TransportCode;
  reason?: string | undefined;
  cause?: unknown;
}

/** No answer came back, or none that can be trusted; `code` says why. */
export class TransportError extends IncidentClientError {
  declare readonly code: TransportCode;
  /** The platform's own code, such as `ECONNREFUSED`, where it gives one. */
  declare readonly reason: string | undefined;
  /** What the fetch, or the function that makes the credentials, has thrown; no log shows it, since it may hold a URL or a key. */
  declare readonly cause: unknown;

  constructor(message: string, details: ErrorDetails, { code, reason, cause }: TransportFailure) {
    super("TransportError", message, details);
    hide(Object.assign(this, { code, reason }), "cause", cause);
  }
}

/** The server answered with a failure; thrown by `unwrap` and `orThrow`. */
export class ResponseError extends IncidentClientError {
  /** The decoded error body: not enumerable, so that no log prints incident text by accident. */
  declare readonly body: unknown;

  constructor(message: string, details: ErrorDetails, body: unknown) {
    super("ResponseError", message, details);
    hide(this, "body", body);
  }
}

/** A mistake in the calling code, thrown before anything is sent. */
export class UsageError extends IncidentClientError {
  constructor(operation: string, what: string) {
    super("UsageError", `${operation}: ${what}. Nothing was sent.`, { operation, outcome: "not-sent", attempts: 0 });
  }
}

/**
 * Tells these errors from others, also when two copies of the package are installed.
 *
 * @example
 * ```ts
 * import { isIncidentClientError } from "@incident-clients/core";
 *
 * function mayExist(error: unknown): boolean {
 *   return isIncidentClientError(error) && error.outcome === "unknown";
 * }
 * ```
 */
export function isIncidentClientError(error: unknown): error is IncidentClientError {
  return typeof error === "object" && error !== null && brand in error;
}
