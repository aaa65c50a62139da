import type { Definition } from "../definition.ts";
import { type TransportCode, TransportError } from "../errors.ts";
import { notify } from "../hooks.ts";
import type { ClientConfig } from "../options.ts";
import { type Outcome, worseOf } from "../policy/outcome.ts";
import { asksToWait, backoff, mayRepeat } from "../policy/retry.ts";
import { type Attempted, attemptCall, type Call } from "./attempt.ts";
import { sleep } from "./deadline.ts";
import type { Fault } from "./fault.ts";
import { gateOf } from "./gate.ts";
import { loadPlatform } from "../platform/load.ts";

/** How a call ended: an answer, or the error that says why there is none. */
export type Settled = Attempted & { error: TransportError | undefined };

const said: Record<TransportCode, string> = {
  aborted: "the caller's signal ended the call",
  connect: "no connection",
  credentials: "the credentials could not be made",
  deadline: "the deadline passed",
  "empty-body": "the response lacks its body",
  "invalid-body": "the response is not valid JSON",
  "media-type": "the response is not JSON (a login or proxy page, or a wrong base URL)",
  network: "the connection failed",
  "rate-limit": "the server asked for a wait beyond the deadline",
  redirect: "a redirect was refused (check the base URL)",
  timeout: "no complete response within the timeout",
  "too-large": "the response exceeds maxBodyBytes",
  truncated: "the response was cut off",
};

/** Puts every policy below one function. It never rejects: whatever can happen at run time comes back settled. */
export function createTransport(definition: Definition, config: ClientConfig): (call: Call) => Promise<Settled> {
  const gate = gateOf(config);
  const loading = loadPlatform();
  // A client without hooks does not pay for what they are told; what cannot be loaded cannot cost a ticket either.
  const observing =
    config.on &&
    import("./observe.ts").then(
      ({ createObserver }) => createObserver(definition, config, notify),
      () => undefined,
    );

  return async function send(call) {
    const { options } = call;
    const timeout = options.timeout ?? config.timeout ?? 30_000;
    const retry = options.retry ?? config.retry ?? {};
    const policy = retry === false ? { repeats: 0 } : retry;
    const end = performance.now() + (options.deadline ?? config.deadline ?? 120_000);
    const platform = await loading;
    const observe = await observing;
    const place = gate.place(platform);
    const course = { definition, config, call, gate, place, timeout, end, platform, observe };
    let worst: Outcome = "not-sent";
    let before: Settled | undefined;
    let repeats = 0;
    let { served } = gate;

    for (let attempt = 1; ; attempt++) {
      const attempted = await attemptCall(course, attempt);
      const { answer, fault, details } = attempted;
      // No turn came any more: what the last attempt brought is the end.
      if (before && details.attempts < attempt && fault?.code !== "aborted" && fault?.code !== "credentials")
        return before;
      const { outcome, retryAfter = 0, status = 0 } = details;
      const held = retryAfter > 0 && asksToWait(call.operation, status);
      worst = worseOf(worst, outcome);
      details.outcome = worst;
      const settle = (why: Fault | undefined): Settled => ({
        ...attempted,
        error: why && new TransportError(why.code, said[why.code], details, why.reason),
      });

      if (answer?.ok) {
        gate.succeed(attempt > 1);
        return settle(undefined);
      }
      // A wait of nothing, or until a moment that has passed, is no leave to hammer.
      const wait = Math.max(backoff(attempt - 1, policy), retryAfter * 1000);
      const repeat =
        repeats < (policy.repeats ?? 2) &&
        mayRepeat(call.operation, { outcome, fault, status }, policy.statuses) &&
        performance.now() + wait < end &&
        // A call that comes back when a rate limit allows it is no burden to the server.
        ((held && status === 429) || gate.take());
      before = settle(fault);
      if (!repeat) return before;
      // A rate limit that lets others through is no failure: then only the deadline ends the waiting.
      if (!(held && status === 429 && gate.served > served)) repeats++;
      served = gate.served;

      const facts = { status: details.status, outcome: worst, code: fault?.code, requestId: details.requestId, wait };
      observe?.("retry", call, [], [], { attempt, duration: 0, ...facts });
      try {
        // The gate makes everyone wait for as long as the server has said.
        const rest = held ? wait - retryAfter * 1000 : wait;
        if (rest > 0) await sleep(rest, options.signal);
      } catch (stopped) {
        return settle(stopped as Fault);
      }
    }
  };
}
