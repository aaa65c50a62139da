import { type Attempted, attemptCall, type Call, describe } from "./attempt.ts";
import { sleep } from "./deadline.ts";
import type { Definition } from "./definition.ts";
import { type TransportCode, TransportError } from "./errors.ts";
import type { Fault } from "./fault.ts";
import { notify } from "./hooks.ts";
import type { ClientConfig } from "./options.ts";
import { type Outcome, worseOf } from "./outcome.ts";
import { backoff, mayRepeat, RetryBudget } from "./retry.ts";

/** How a call ended: an answer, or the error that says why there is none. */
export type Settled = Attempted & { error: TransportError | undefined };

const said: Record<TransportCode, string> = {
  aborted: "the caller's signal ended the call",
  connect: "no connection",
  credentials: "the credentials could not be made",
  deadline: "the deadline passed",
  "empty-body": "the answer lacks its documented body",
  "invalid-body": "the answer is not valid JSON",
  "media-type": "the answer is not JSON (a login or proxy page, or a wrong base URL)",
  network: "the connection failed",
  redirect: "a redirect was refused (check the base URL)",
  timeout: "no complete answer within the timeout",
  "too-large": "the answer exceeds maxBodyBytes",
  truncated: "the answer was cut off",
};

/** Puts every policy below one function. It never rejects: whatever can happen at run time comes back settled. */
export function createTransport(definition: Definition, config: ClientConfig): (call: Call) => Promise<Settled> {
  const budget = new RetryBudget();

  return async function send(call) {
    const { options } = call;
    const timeout = options.timeout ?? config.timeout ?? 30_000;
    const retry = options.retry ?? config.retry ?? {};
    const policy = retry === false ? { repeats: 0 } : retry;
    const end = performance.now() + (options.deadline ?? config.deadline ?? 120_000);
    let worst: Outcome = "not-sent";

    for (let attempt = 1; ; attempt++) {
      const left = end - performance.now();
      const limit = timeout < left ? "timeout" : "deadline";
      const attempted = await attemptCall(definition, config, call, attempt, Math.min(timeout, left), limit);
      const { answer, fault, details } = attempted;
      const { outcome, retryAfter } = details;
      worst = worseOf(worst, outcome);
      details.outcome = worst;
      const settle = (why: Fault | undefined): Settled => ({
        ...attempted,
        error: why && new TransportError(why.code, said[why.code], details, why.reason),
      });

      if (answer?.ok) {
        budget.refill();
        return settle(undefined);
      }
      const wait = retryAfter === undefined ? backoff(attempt - 1, policy) : retryAfter * 1000;
      const repeat =
        attempt <= (policy.repeats ?? 2) &&
        mayRepeat(call.operation, { outcome, fault, status: details.status }, policy.statuses) &&
        performance.now() + wait < end &&
        budget.take();
      if (!repeat) return settle(fault);

      const facts = { status: details.status, outcome: worst, code: fault?.code, requestId: details.requestId, wait };
      notify(config.on, "retry", () => ({ ...describe(config, call, attempt, 0), ...facts }));
      try {
        await sleep(wait, options.signal);
      } catch (stopped) {
        return settle(stopped as Fault);
      }
    }
  };
}
