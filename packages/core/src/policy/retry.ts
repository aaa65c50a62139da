import type { Operation } from "../definition.ts";
import type { TransportCode } from "../errors.ts";
import type { Outcome } from "./outcome.ts";

/** How to repeat what is safe to repeat. */
export interface RetryOptions {
  /** How many repeats at most; defaults to 2. */
  repeats?: number;
  /** Milliseconds: the first wait is at most this long, and each further one at most twice the one before; defaults to 500. */
  baseDelay?: number;
  /** Milliseconds: no wait of ours is longer; defaults to 8,000. A wait the server asks for is obeyed as it is. */
  maxDelay?: number;
  /** Further statuses after which an idempotent operation is repeated. */
  statuses?: readonly number[];
}

/** What is known of a failed attempt. */
interface Failed {
  outcome: Outcome;
  status: number | undefined;
  code: TransportCode | undefined;
}

const retryableStatuses = [408, 502, 503, 504];

/** Failures that may pass; a repeat would only meet the others again, a refused redirect say. */
const transientCodes: TransportCode[] = ["connect", "network", "timeout", "truncated"];

/** Whether repeating is safe and of use: declared idempotent, or proven not sent, or refused by a rate limit. */
export function mayRepeat(
  operation: Operation,
  { outcome, status = 0, code }: Failed,
  statuses: readonly number[] = [],
): boolean {
  const { idempotent = false, retryable } = operation;
  if (code) return transientCodes.includes(code) && (idempotent || outcome === "not-sent");
  if (retryable?.[status] === false) return false;
  if (status === 429) return idempotent || outcome === "rejected";
  return idempotent && (retryable?.[status] || [...statuses, ...retryableStatuses].includes(status));
}

/** Whether a wait that comes with a status is meant for everyone, not for the one request. */
export const asksToWait = ({ retryable }: Operation, status: number): boolean =>
  retryable?.[status] ?? [429, ...retryableStatuses].includes(status);

/** Full jitter: anywhere between nothing and the doubled base, so that clients do not return in step. */
export function backoff(repeat: number, { baseDelay = 500, maxDelay = 8000 }: RetryOptions): number {
  return Math.random() * Math.min(maxDelay, baseDelay * 2 ** repeat);
}
