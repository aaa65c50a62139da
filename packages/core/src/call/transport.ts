import type { Definition } from "../definition.ts";
import { TransportError } from "../errors.ts";
import { notify } from "../hooks.ts";
import type { ClientConfig } from "../options.ts";
import { type Loaded, loadPlatform } from "../platform/load.ts";
import type { Gate } from "../policy/gate.ts";
import { type Outcome, worseOf } from "../policy/outcome.ts";
import { type Attempted, attemptCall, type Call, type Course, recoveryOf } from "./attempt.ts";
import { ifLoaded, sleep, timing } from "./deadline.ts";
import type { Fault } from "./fault.ts";

/** How a call ended: an answer, or the error that says why there is none. */
export type Settled = Attempted & { error: TransportError | undefined };

const settle = (attempted: Attempted, why: Fault | undefined, recovery: Loaded["recovery"]): Settled => ({
  ...attempted,
  error: why && new TransportError(why.code, recovery?.said[why.code] ?? why.code, attempted.details, why.reason),
});

/** Puts every policy below one function. It never rejects: whatever can happen at run time comes back settled. */
export function createTransport(definition: Definition, config: ClientConfig): (call: Call) => Promise<Settled> {
  const loading = loadPlatform();
  let gate: Gate | undefined;
  // A client without hooks does not pay for what they are told; what cannot be loaded cannot cost a ticket either.
  const observing = config.on && ifLoaded(() => import("./observe.ts"));

  return async function send(call) {
    const { options } = call;
    const timeout = options.timeout ?? config.timeout ?? 30_000;
    const retry = options.retry ?? config.retry ?? {};
    const policy = retry === false ? { repeats: 0 } : retry;
    const end = performance.now() + (options.deadline ?? config.deadline ?? 120_000);
    const platform = await loading;
    if (options.signal) platform.share?.(options.signal);
    const observe = (await observing)?.createObserver(notify);
    gate ??= platform.recovery?.gateOf(config, platform, timing);
    const place = gate?.place() ?? 0;
    const course: Course = { definition, config, call, gate, place, timeout, end, platform, observe };
    const tries = { repeats: 0, served: gate?.served ?? 0 };
    let worst: Outcome = "not-sent";
    let before: Settled | undefined;

    for (let attempt = 1; ; attempt++) {
      const attempted = await attemptCall(course, attempt);
      const { answer, fault, details } = attempted;
      // Nothing was sent any more: what the last attempt brought is the end, unless the caller has ended it.
      if (before && fault && details.attempts < attempt)
        return fault.code === "aborted" || fault.code === "credentials"
          ? settle(before, fault, platform.recovery)
          : before;
      worst = worseOf(worst, details.outcome);
      details.outcome = worst;
      if (answer?.ok) {
        course.gate?.succeed(attempt > 1);
        return { ...attempted, error: undefined };
      }
      const recovery = await recoveryOf(course);
      before = settle(attempted, fault, recovery);
      const { outcome } = attempted;
      const again =
        course.gate &&
        recovery?.comeBack(course.gate, call.operation, policy, tries, end, { ...details, outcome }, fault?.code);
      if (!again) return before;
      const { wait, rest } = again;
      observe?.("retry", course, { attempt, details, failed: true, code: fault?.code, wait });
      try {
        // The gate makes everyone wait for as long as the server has said.
        if (rest > 0) await sleep(rest, options.signal);
      } catch (stopped) {
        return settle(attempted, stopped as Fault, recovery);
      }
    }
  };
}
