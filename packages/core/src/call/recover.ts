import type { Operation } from "../definition.ts";
import type { ErrorDetails, TransportCode } from "../errors.ts";
import type { Gate } from "../policy/gate.ts";
import type { Outcome } from "../policy/outcome.ts";
import { asksToWait, backoff, mayRepeat, type RetryOptions } from "../policy/retry.ts";
import type { Attempted, Course, Settled, Tools } from "./course.ts";
import type { Fault } from "./fault.ts";
import { sleep } from "./sleep.ts";
import { tell } from "./words.ts";

const severity: Outcome[] = ["not-sent", "rejected", "unknown"];

/** A later refusal does not erase an earlier doubt: the worse of two outcomes. */
const worseOf = (a: Outcome, b: Outcome) => (severity.indexOf(a) > severity.indexOf(b) ? a : b);

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
  // A wait of nothing, or until a moment that has passed, does not allow hammering.
  const wait = Math.max(backoff(tries.repeats, policy), retryAfter * 1000);
  const repeat =
    tries.repeats < (policy.repeats ?? 2) &&
    mayRepeat(operation, { outcome, code, status }, policy.statuses) &&
    performance.now() + wait < end &&
    // A call that comes back when a rate limit allows it does not burden the server.
    ((held && status === 429) || gate.take());
  if (!repeat) return undefined;
  // A rate limit that lets others through is not a failure: then only the deadline ends the waiting.
  if (!(held && status === 429 && gate.served > tries.served)) tries.repeats++;
  tries.served = gate.served;
  return { wait, rest: held && wait <= retryAfter * 1000 ? 0 : wait };
}

/** Repeats what may be repeated after a failed first attempt; `served` calls had succeeded when that began. */
export async function recover(course: Course, first: Attempted, served: number, tools: Tools): Promise<Settled> {
  const { config, call, end, observe } = course;
  const { options, operation } = call;
  const retry = options.retry ?? config.retry ?? {};
  const policy = retry === false ? { repeats: 0 } : retry;
  const tries = { repeats: 0, served };
  const settle = (attempted: Attempted, why: Fault | undefined): Settled => {
    const message = tell(operation, attempted.details, why);
    return { ...attempted, message, error: why && new tools.TransportError(message, attempted.details, why) };
  };
  let worst: Outcome = "not-sent";
  let before: Settled | undefined;
  let attempted = first;
  for (let attempt = 1; ; attempted = await tools.attemptCall(course, ++attempt)) {
    const { answer, fault, details, outcome } = attempted;
    // Nothing was sent any more: what the last attempt brought is the end, unless the caller has ended it.
    if (before && fault && details.attempts < attempt)
      return fault.code === "aborted" || fault.code === "credentials" ? settle(before, fault) : before;
    worst = worseOf(worst, outcome);
    details.outcome = worst;
    if (answer?.ok) {
      course.gate?.succeed(true);
      return { ...attempted, error: undefined, message: "" };
    }
    before = settle(attempted, fault);
    const again =
      course.gate && comeBack(course.gate, operation, policy, tries, end, { ...details, outcome }, fault?.code);
    if (!again) return before;
    const { wait, rest } = again;
    observe?.("retry", course, { attempt, details, failed: true, code: fault?.code, wait });
    try {
      // The gate makes everyone wait for as long as the server has said.
      if (rest > 0) await sleep(tools.within, rest, options.signal);
    } catch (stopped) {
      return settle(attempted, stopped as Fault);
    }
  }
}
