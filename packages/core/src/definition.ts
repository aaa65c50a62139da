import type { Outcome } from "./policy/outcome.ts";

/** What a success status carries: JSON, nothing, or JSON that may be missing with a meaning of its own. */
export type SuccessBody = "json" | "none" | "json-or-empty";

/** A branch of a success body that means failure (`x-failed` in the specification). */
export interface FailedBranch {
  /** The constants that tell the branch; in a list, each item is tried, and `{}` fits any that is an object. */
  when: Record<string, unknown>;
  /** What a caller must assume. */
  outcome: Outcome;
  /** Text properties whose pattern proves that the server refused. */
  rejected?: Record<string, string> | undefined;
}

/** One row of the operation table, generated from the specification. */
export interface Operation {
  method: string;
  path: string;
  success: Record<number, SuccessBody>;
  /** True where the specification allows repeating after a failure of unknown outcome. */
  idempotent?: true;
  /** True where the operation needs a body. */
  body?: true;
  /** The media type of the body, where it is JSON by another name than `application/json`. */
  type?: string;
  /** Writes a body that is not JSON. */
  encode?: (operation: string, body: unknown) => FormData | Blob | undefined;
  /** Reads the body of a success that is documented as `none`, and is not JSON. What it throws makes the body untrusted. */
  decode?: (response: Response, bytes: Uint8Array) => unknown;
  /** The outcome of a success body that means failure; undefined for any other. */
  failed?: (body: unknown) => Outcome | undefined;
  /** Statuses whose outcome differs from the general rule (`x-outcome`). */
  outcomes?: Record<number, Outcome>;
  /** Statuses that may, or must not, be retried against the general rule (`x-retryable`). */
  retryable?: Record<number, boolean>;
}

/** What generation knows of one vendor. */
export interface Definition<Id extends string = string> {
  /** Name and version of the package, as `User-Agent` has them. */
  agent?: string;
  /** The documented response headers, lower case. */
  headers: readonly string[];
  /** The media types of the documented responses. */
  accept: string;
  /** The header that says how many seconds to wait, where the vendor has one. */
  resetAfter?: string;
  /** Loads what usually causes a status or a transport code at this vendor, and what to do about it. */
  hints?: () => Promise<Record<string, string>>;
  operations: Record<Id, Operation>;
}
