import type { Definition } from "../definition.ts";
import { TransportError } from "../errors.ts";
import { notify } from "../hooks.ts";
import type { ClientConfig } from "../options.ts";
import { loadPlatform } from "../platform/load.ts";
import type { Gate } from "../policy/gate.ts";
import { checkHeaders } from "../wire/headers.ts";
import { attemptCall, recoveryOf } from "./attempt.ts";
import type { Call, Course, Settled } from "./course.ts";
import { ifLoaded, within } from "./deadline.ts";

/** What is loaded apart shares these, and would bring copies of its own. */
const tools = { attemptCall, within, TransportError };

/** Puts every policy below one function. It never rejects: whatever can happen at run time comes back settled. */
export function createTransport(definition: Definition, config: ClientConfig): (call: Call) => Promise<Settled> {
  const loading = loadPlatform();
  let gate: Gate | undefined;
  // A client without hooks does not pay for what they are told; what cannot be loaded cannot cost a ticket either.
  const load = () => ifLoaded(() => import("./observe.ts"));
  let observing = config.on && load();

  return async function send(call) {
    const { id, options } = call;
    const timeout = options.timeout ?? config.timeout ?? 30_000;
    const end = performance.now() + (options.deadline ?? config.deadline ?? 120_000);
    const platform = await loading;
    if (options.signal) platform.share?.(options.signal);
    if (options.on) observing ??= load();
    const observe = (await observing)?.createObserver(notify, checkHeaders);
    gate ??= platform.recovery?.gateOf(config, platform, within);
    const place = gate?.place() ?? 0;
    const served = gate?.served ?? 0;
    const course: Course = { definition, config, call, gate, place, timeout, end, platform, observe };
    const attempted = await attemptCall(course, 1);
    const { answer, details, fault } = attempted;
    if (answer?.ok) {
      course.gate?.succeed(false);
      return { ...attempted, error: undefined, message: "" };
    }
    const recovery = await recoveryOf(course);
    if (recovery) return recovery.recover(course, attempted, served, tools);
    // It could not be loaded: without it nothing is repeated.
    const message = `${id}: ${fault?.code ?? details.status}`;
    return { ...attempted, message, error: fault && new TransportError(message, details, fault) };
  };
}
