import type { Outcome } from "./policy/outcome.ts";

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

const advice: Record<Outcome, string> = {
  "not-sent": "Nothing was sent: it is safe to repeat.",
  rejected: "The server refused it: nothing was created.",
  unknown: "A write may have happened: look before repeating it.",
};

/** The base of all errors here; recognise it with {@link isIncidentClientError}. */
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

  constructor(name: string, what: string, details: ErrorDetails) {
    const { operation, outcome, attempts, retryAfter, hint } = details;
    const tries = attempts > 1 ? ` after ${attempts} attempts` : "";
    const wait = retryAfter === undefined ? "" : ` The server asked to wait ${retryAfter} s.`;
    super(`${operation}: ${what}${tries}. ${advice[outcome]}${wait}${hint ? ` ${hint}` : ""}`);
    Object.assign(this, details, { docs: `${docs}#${name.toLowerCase()}` });
    Object.defineProperties(this, { name: { value: name }, [brand]: { value: true } });
  }

  /** All fields and the message, for structured logs. */
  toJSON(): object {
    return { ...this, name: this.name, message: this.message };
  }
}

/** No answer came back, or none that can be trusted; `code` says why. */
export class TransportError extends IncidentClientError {
  declare readonly code: TransportCode;
  /** The platform's own code, such as `ECONNREFUSED`, where it gives one. */
  declare readonly reason: string | undefined;

  constructor(code: TransportCode, what: string, details: ErrorDetails, reason?: string) {
    super("TransportError", reason ? `${what} (${reason})` : what, details);
    Object.assign(this, { code, reason });
  }
}

/** The server answered with a failure; thrown by `unwrap`. */
export class ResponseError extends IncidentClientError {
  /** The decoded error body: not enumerable, so that no log prints incident text by accident. */
  declare readonly body: unknown;

  constructor(details: ErrorDetails, body: unknown) {
    super("ResponseError", `the server answered ${details.status}`, details);
    Object.defineProperty(this, "body", { value: body });
  }
}

/** A mistake in the calling code, thrown before anything is sent. */
export class UsageError extends IncidentClientError {
  constructor(operation: string, what: string) {
    super("UsageError", what, { operation, outcome: "not-sent", attempts: 0 });
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
