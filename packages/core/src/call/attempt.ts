import type { ErrorDetails } from "../errors.ts";
import type { Trace } from "../platform/platform.ts";
import { initFor } from "../platform/write.ts";
import { echoOf } from "../policy/echo.ts";
import { outcomeOf } from "../policy/outcome.ts";
import { requestIdOf } from "../policy/request-id.ts";
import { type Bytes, decode, isReadable, readBody } from "../wire/decode.ts";
import { checkHeaders } from "../wire/headers.ts";
import type { Attempted, Course, Recovery } from "./course.ts";
import { ifLoaded, within } from "./deadline.ts";
import { Fault, faultOf } from "./fault.ts";

/** What is known so far, also when the work is cut off halfway. */
interface Progress {
  /** Requests that were handed to fetch. */
  started: number;
  trace: Trace;
  keys: Record<string, string>;
  /** What a hook has added. */
  added?: Record<string, string> | undefined;
  response?: Response | undefined;
  retryAfter?: number | undefined;
}

const nothing: Bytes = new Uint8Array();
const redirects = [301, 302, 303, 307, 308];

/** Credentials made for one attempt; whatever goes wrong with them is one fault, since a message may hold a key. */
async function makeKeys(id: string, make: () => Promise<Record<string, string>>): Promise<Record<string, string>> {
  let cause: unknown;
  try {
    const keys = await make();
    if (keys) return checkHeaders(id, keys);
  } catch (error) {
    cause = error;
  }
  throw new Fault("credentials", undefined, cause);
}

/** Loads what a failure needs, once for all clients; without it a failure is told as it is, and nothing comes back. */
export async function recoveryOf(course: Course): Promise<Recovery | undefined> {
  const { config, platform } = course;
  platform.recovery ??= (await ifLoaded(() => import("./recovery.ts")))?.recovery;
  course.gate ??= platform.recovery?.gateOf(config, platform, within);
  return platform.recovery;
}

/** Sends the request, follows what may be followed, and reads the answer. */
async function exchange(course: Course, signal: AbortSignal, progress: Progress) {
  const { definition, config, call, platform } = course;
  const { credentials, maxBodyBytes = 10 * 2 ** 20 } = config;
  const fetch = call.fetch ?? config.fetch ?? globalThis.fetch;
  progress.keys = typeof credentials === "function" ? await makeKeys(call.id, credentials) : credentials;
  const { trace } = progress;
  const { operation } = call;
  const { method } = operation;
  const headers: Record<string, string> = { ...call.headers, ...progress.added, ...progress.keys };
  if (definition.agent && platform.hasAgent) headers["user-agent"] ??= definition.agent;
  let url = call.url;
  for (let hops = 0; ; hops++) {
    // The call may be over by now, and not every fetch looks at its signal: a late send would be a duplicate.
    if (signal.aborted) throw new Fault("aborted");
    progress.started++;
    progress.response = undefined; // A redirect that was followed says nothing of what comes next.
    // The prototype is none, so that nothing but these fields is read.
    const given = initFor(operation, call.body); // Anew: it may hold a stream.
    const init = {
      __proto__: null,
      ...call.init,
      redirect: "manual",
      ...given,
      method,
      headers,
      signal,
    } as RequestInit;
    const response = await platform.watch(trace, fetch, url, init);
    // For example a test double that answers with a part of a Response.
    if (!isReadable(response)) throw new Fault("network", "no Response");
    progress.response = response;
    const { status, ok, type } = response;
    const recovery = ok && operation.success[status] ? undefined : await recoveryOf(course);
    // Before the body is read: others would be sent meanwhile.
    if (recovery && course.gate)
      progress.retryAfter = recovery.heed(course.gate, operation, response, definition.resetAfter);
    // Browsers hide where a redirect leads, so there every one is refused.
    if (type !== "opaqueredirect" && !redirects.includes(status)) {
      const bytes = await readBody(response, maxBodyBytes, platform, trace).catch((fault: Fault) => {
        if (ok) throw fault;
        return nothing; // The status already says that a failure is a failure.
      });
      return { bytes, ...(await decode(operation, response, bytes, trace)) };
    }
    response.body?.cancel?.().catch(() => {});
    const next = recovery?.nextHop(response, url, method, hops);
    if (!next) throw new Fault("redirect");
    url = next;
  }
}

/** Makes one attempt under its limits, tells the hooks, and decides what may have happened. Never rejects. */
export async function attemptCall(course: Course, attempt: number): Promise<Attempted> {
  const { definition, config, call, gate, place, timeout, end, platform, observe } = course;
  const { id, operation, options, body } = call;
  const progress: Progress = { started: 0, trace: { written: 0 }, keys: {} };
  const { trace } = progress;
  let began = performance.now();
  let answer: Attempted["answer"];
  let fault: Fault | undefined;
  let entered = false;
  try {
    const turn = gate?.enter(place, end, options.signal);
    if (turn && !(await turn)) throw new Fault("rate-limit");
    entered = true;
    began = performance.now();
    const left = end - began;
    progress.added = observe?.("request", course, { attempt });
    const code = timeout < left ? "timeout" : "deadline";
    answer = await within(Math.min(timeout, left), code, options.signal, (signal) =>
      exchange(course, signal, progress),
    );
  } catch (error) {
    fault = faultOf(error, platform, trace, operation, call.fetch ?? config.fetch);
  }
  if (entered) gate?.leave();

  const { response, started } = progress;
  const status = response?.status;
  const failed = !answer?.ok;
  const sent = started > 1 || (started > 0 && !isUnsent(fault, trace));
  const outcome = outcomeOf({ sent, status, declared: answer?.outcome ?? operation.outcomes?.[status ?? 0] });
  const isEcho = echoOf(body, progress.keys);
  const requestId = requestIdOf(response?.headers, isEcho);
  const details: ErrorDetails = {
    operation: id,
    outcome,
    // Node sends again by itself what is answered 421.
    attempts: started > 0 ? attempt + Math.max(0, trace.written - started) : attempt - 1,
    status,
    requestId,
    retryAfter: fault?.code === "rate-limit" ? gate?.wait : failed ? progress.retryAfter : undefined,
  };
  if (failed) {
    const hints = definition.hints && (await ifLoaded(definition.hints));
    details.hint = (await recoveryOf(course))?.hintFor(hints ?? {}, details, fault);
  }
  if (observe) {
    const ended = { attempt, began, details, response, isEcho, failed, code: fault?.code };
    if (response) observe("response", course, ended);
    if (failed) observe("error", course, ended);
  }
  return { details, outcome, answer, fault, response };
}

/**
 * Whether nothing was written: a failed fetch has proven it, or the call was ended before the transport had begun. A plain
 * fetch of the caller's may begin late, so for it only the first counts.
 */
const isUnsent = (fault: Fault | undefined, { exact, written }: Trace): boolean =>
  fault?.code === "connect" || !!(fault && exact && !written);
