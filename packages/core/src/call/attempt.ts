import type { Definition, Operation } from "../definition.ts";
import type { ErrorDetails } from "../errors.ts";
import { type HookEvent, notify } from "../hooks.ts";
import type { CallOptions, ClientConfig } from "../options.ts";
import { newTrace, type Trace, traced } from "../policy/evidence.ts";
import { outcomeOf } from "../policy/outcome.ts";
import { platformInit } from "../policy/platform.ts";
import { retryAfterSeconds } from "../policy/rate-limit.ts";
import { type Carried, redactHeaders, requestIdOf } from "../policy/redact.ts";
import { isRedirect, nextHop } from "../policy/redirect.ts";
import { asksToWait } from "../policy/retry.ts";
import { type Bytes, type Decoded, decode, isReadable, readBody } from "../wire/decode.ts";
import { checkHeaders } from "../wire/headers.ts";
import { within } from "./deadline.ts";
import { Fault, faultOf } from "./fault.ts";
import type { Gate, Place } from "./gate.ts";

/** One call, ready to send. */
export interface Call {
  id: string;
  operation: Operation;
  url: string;
  headers: Record<string, string>;
  body: string | Bytes | FormData | undefined;
  options: CallOptions;
}

/** What all attempts of a call share. */
export interface Course {
  definition: Definition;
  config: ClientConfig;
  call: Call;
  gate: Gate;
  place: Place;
  /** Milliseconds for one attempt. */
  timeout: number;
  /** When the deadline ends, on the clock of `performance.now()`. */
  end: number;
}

/** How one attempt ended. */
export interface Attempted {
  details: ErrorDetails;
  /** Undefined where there is no trustworthy answer; `fault` then says why. */
  answer: (Decoded & { bytes: Bytes }) | undefined;
  fault: Fault | undefined;
  response: Response | undefined;
}

/** What is known so far, also when the work is cut off halfway. */
interface Progress {
  /** Requests that were handed to fetch. */
  started: number;
  trace: Trace;
  keys: Record<string, string>;
  response: Response | undefined;
  retryAfter: number | undefined;
}

const nothing: Bytes = new Uint8Array();

/** Credentials made for one attempt; whatever goes wrong with them is one fault, since a message may hold a key. */
async function makeKeys(id: string, make: () => Promise<Record<string, string>>): Promise<Record<string, string>> {
  try {
    const keys = await make();
    if (keys) return checkHeaders(id, keys);
  } catch {}
  throw new Fault("credentials");
}

/** Sends the request, follows what may be followed, and reads the answer. */
async function exchange({ definition, config, call, gate }: Course, signal: AbortSignal, progress: Progress) {
  const { credentials, maxBodyBytes = 10 * 2 ** 20, fetch = globalThis.fetch } = config;
  const keys = typeof credentials === "function" ? await makeKeys(call.id, credentials) : credentials;
  progress.keys = keys;
  const { operation } = call;
  const { method } = operation;
  const { trace } = progress;
  const init = await platformInit(operation, call.body);
  const headers = { ...call.headers, ...init.headers, ...keys };
  let url = call.url;
  for (let hops = 0; ; hops++) {
    // The call may be over by now, and not every fetch looks at its signal: a late send would be a duplicate.
    if (signal.aborted) throw new Fault("aborted");
    progress.started++;
    progress.response = undefined; // A redirect that was followed says nothing of what comes next.
    const request = { __proto__: null, redirect: "manual", ...init, method, headers, signal } as RequestInit;
    const response = await traced(trace, () => fetch(url, request));
    // A test double, say, that answers with a part of a Response.
    if (!isReadable(response)) throw new Fault("network", "no Response");
    progress.response = response;
    if (!response.ok) progress.retryAfter = retryAfterSeconds(response, definition.resetAfter);
    // Before the body is read: others would be sent meanwhile.
    if (progress.retryAfter && asksToWait(operation, response.status)) gate.hold(progress.retryAfter);
    // Browsers hide where a redirect leads, so there every one is refused.
    if (response.type !== "opaqueredirect" && !isRedirect(response.status)) {
      const bytes = await readBody(response, maxBodyBytes, trace).catch((fault: Fault) => {
        if (response.ok) throw fault;
        return nothing; // The status already says that a failure is a failure.
      });
      return { bytes, ...decode(operation, response, bytes, trace) };
    }
    response.body?.cancel?.().catch(() => {});
    const next = nextHop(response, url, method, hops);
    if (!next) throw new Fault("redirect");
    url = next;
  }
}

/** Makes one attempt under its limits, tells the hooks, and decides what may have happened. Never rejects. */
export async function attemptCall(course: Course, attempt: number): Promise<Attempted> {
  const { definition, config, call, gate, place, timeout, end } = course;
  const { id, operation, options } = call;
  let began = performance.now();
  const trace = newTrace();
  const progress: Progress = { started: 0, trace, keys: {}, response: undefined, retryAfter: undefined };
  const carried: Carried = (text) => holds(call, progress.keys, text);
  const tell = (
    name: "request" | "response" | "error",
    headers: () => Iterable<[string, string]>,
    more: Partial<HookEvent>,
  ) =>
    notify(config.on, name, () => ({
      ...describe(config, call, attempt, performance.now() - began),
      headers: redactHeaders(headers(), definition.headers, carried),
      ...more,
    }));

  let answer: Attempted["answer"];
  let fault: Fault | undefined;
  let entered = false;
  try {
    const turn = gate.enter(place, end, options.signal);
    if (turn) await turn;
    entered = true;
    began = performance.now();
    const left = end - began;
    tell("request", () => Object.entries(call.headers), {});
    const code = timeout < left ? "timeout" : "deadline";
    answer = await within(Math.min(timeout, left), code, options.signal, (signal) =>
      exchange(course, signal, progress),
    );
  } catch (error) {
    fault = faultOf(error, trace);
  }
  if (entered) gate.leave();

  const { response, started } = progress;
  const status = response?.status;
  const failed = !answer?.ok;
  const sent = started > 1 || (started === 1 && !isUnsent(fault, trace, config.fetch));
  const outcome = outcomeOf({ sent, status, declared: answer?.outcome ?? operation.outcomes?.[status ?? 0] });
  const requestId = requestIdOf(response?.headers, carried);
  const details: ErrorDetails = {
    operation: id,
    outcome,
    // Node sends again by itself what is answered 421.
    attempts: started > 0 ? attempt + Math.max(0, trace.written - started) : attempt - 1,
    status,
    requestId,
    retryAfter: fault?.code === "rate-limit" ? gate.wait : progress.retryAfter,
    hint: failed ? definition.hints?.[fault?.code ?? status ?? 0] : undefined,
  };
  const facts = { status, requestId, ...(failed && { outcome, code: fault?.code }) };
  if (response) tell("response", () => response.headers, facts);
  if (failed) tell("error", () => response?.headers ?? [], facts);
  return { details, answer, fault, response };
}

/**
 * Whether nothing was written: a failed fetch has proven it, or the call was ended before the platform had begun. A fetch of
 * the caller's may begin late, so for it only the first counts.
 */
function isUnsent(fault: Fault | undefined, { made, written }: Trace, ownFetch: unknown): boolean {
  return fault?.code === "connect" || (fault !== undefined && !ownFetch && made > 0 && written === 0);
}

/** Whether the request held a text, in its body or its credentials; short texts are everywhere. */
function holds({ body, operation }: Call, keys: Record<string, string>, text: string): boolean {
  if (text.length < 6) return false;
  const carried = [typeof body === "string" ? body : "", ...Object.values(keys)];
  if (body instanceof Uint8Array && operation.encode === undefined) carried.push(new TextDecoder().decode(body));
  return carried.some((own) => own.includes(text) || (own.length > 7 && text.includes(own)));
}

/** What every hook event says of its call. */
export function describe(config: ClientConfig, { id, operation }: Call, attempt: number, duration: number): HookEvent {
  const { method, path } = operation;
  return { operation: id, method, url: config.baseUrl.origin + path, attempt, duration, headers: {} };
}
