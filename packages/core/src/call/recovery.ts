// What a failure needs: whether and when to come back, and words for what happened. Loaded with the first one, by servers with
// the first call.
import type { Operation } from "../definition.ts";
import type { ErrorDetails, TransportCode } from "../errors.ts";
import { type Gate, gateOf } from "../policy/gate.ts";
import { retryAfterSeconds } from "../policy/rate-limit.ts";
import { asksToWait, backoff, mayRepeat, type RetryOptions } from "../policy/retry.ts";

/** Returns the seconds that a failure asks to wait, and makes everyone wait where it is meant for everyone. */
function heed(
  gate: Gate,
  operation: Operation,
  response: Response,
  resetAfter: string | undefined,
): number | undefined {
  const seconds = retryAfterSeconds(response, resetAfter);
  if (seconds && asksToWait(operation, response.status)) gate.hold(seconds);
  return seconds;
}

/** What a call has tried so far. */
export interface Tries {
  /** Repeats that count against `repeats`. */
  repeats: number;
  /** How many calls had succeeded when it was tried last. */
  served: number;
}

/**
 * Returns after how many milliseconds a failed call comes back, and how many of them the gate does not wait by itself;
 * undefined where it must not, or where that is too late.
 */
function comeBack(
  gate: Gate,
  operation: Operation,
  policy: RetryOptions,
  tries: Tries,
  end: number,
  { outcome, status = 0, retryAfter = 0 }: ErrorDetails,
  code: TransportCode | undefined,
): { wait: number; rest: number } | undefined {
  const held = retryAfter > 0 && asksToWait(operation, status);
  // A wait of nothing, or until a moment that has passed, is no leave to hammer.
  const wait = Math.max(backoff(tries.repeats, policy), retryAfter * 1000);
  const repeat =
    tries.repeats < (policy.repeats ?? 2) &&
    mayRepeat(operation, { outcome, code, status }, policy.statuses) &&
    performance.now() + wait < end &&
    // A call that comes back when a rate limit allows it is no burden to the server.
    ((held && status === 429) || gate.take());
  if (!repeat) return undefined;
  // A rate limit that lets others through is no failure: then only the deadline ends the waiting.
  if (!(held && status === 429 && gate.served > tries.served)) tries.repeats++;
  tries.served = gate.served;
  return { wait, rest: held && wait <= retryAfter * 1000 ? 0 : wait };
}

const said: Record<TransportCode, string> = {
  aborted: "the caller's signal ended the call",
  connect: "no connection",
  credentials: "the credentials could not be made",
  deadline: "the deadline passed",
  "empty-body": "the response lacks its documented body",
  "invalid-body": "the response is not valid JSON",
  "media-type": "the response is not JSON (a login or proxy page, or a wrong base URL)",
  network: "the connection failed",
  "rate-limit": "the server asked for a wait that ends after the deadline",
  redirect: "a redirect was refused (check the base URL)",
  timeout: "no complete response within the timeout",
  "too-large": "the response exceeds maxBodyBytes",
  truncated: "the response was cut off",
};

/** All that a failure needs. */
export interface Recovery {
  comeBack: typeof comeBack;
  gateOf: typeof gateOf;
  heed: typeof heed;
  said: typeof said;
}

export const recovery: Recovery = { comeBack, gateOf, heed, said };
