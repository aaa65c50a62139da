import { checkHeaders } from "./auth.ts";
import { within } from "./deadline.ts";
import { type Bytes, type Decoded, decode, readBody } from "./decode.ts";
import type { Definition, Operation } from "./definition.ts";
import type { ErrorDetails, TransportCode } from "./errors.ts";
import { Fault, faultOf } from "./fault.ts";
import { type HookEvent, notify } from "./hooks.ts";
import type { CallOptions, ClientConfig } from "./options.ts";
import { outcomeOf } from "./outcome.ts";
import { retryAfterSeconds } from "./rate-limit.ts";
import { redactHeaders, requestIdOf } from "./redact.ts";
import { isRedirect, nextHop } from "./redirect.ts";

/** One call, ready to send. */
export interface Call {
  id: string;
  operation: Operation;
  url: string;
  headers: Record<string, string>;
  body: string | Bytes | FormData | undefined;
  options: CallOptions;
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
  sent: boolean;
  response: Response | undefined;
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
async function exchange(config: ClientConfig, call: Call, signal: AbortSignal, progress: Progress) {
  const { credentials, maxBodyBytes = 10 * 2 ** 20 } = config;
  const keys = typeof credentials === "function" ? await makeKeys(call.id, credentials) : credentials;
  const headers = { ...call.headers, ...keys };
  const { method } = call.operation;
  const fetch = config.fetch ?? globalThis.fetch;
  let url = call.url;
  for (let hops = 0; ; hops++) {
    // The call may be over by now, and not every fetch looks at its signal: a late send would be a duplicate.
    signal.throwIfAborted();
    progress.sent = true;
    progress.response = undefined; // A redirect that was followed says nothing of what comes next.
    const response = await fetch(url, { method, headers, body: call.body ?? null, signal, redirect: "manual" });
    // A test double, say, that answers with a part of a Response.
    if (!response?.headers?.get) throw new Fault("network", "no Response");
    progress.response = response;
    // Browsers hide where a redirect leads, so there every one is refused.
    if (response.type !== "opaqueredirect" && !isRedirect(response.status)) {
      const bytes = await readBody(response, maxBodyBytes).catch((fault: Fault) => {
        if (response.ok) throw fault;
        return nothing; // The status already says that a failure is a failure.
      });
      return { bytes, ...decode(call.operation, response, bytes) };
    }
    response.body?.cancel().catch(() => {});
    const next = nextHop(response, url, method, hops);
    if (!next) throw new Fault("redirect");
    url = next;
  }
}

/** Makes one attempt under its limit, tells the hooks, and decides what may have happened. Never rejects. */
export async function attemptCall(
  definition: Definition,
  config: ClientConfig,
  call: Call,
  attempt: number,
  ms: number,
  limit: TransportCode,
): Promise<Attempted> {
  const { id, operation, options } = call;
  const began = performance.now();
  const progress: Progress = { sent: false, response: undefined };
  const tell = (
    name: "request" | "response" | "error",
    headers: () => Iterable<[string, string]>,
    more: Partial<HookEvent>,
  ) =>
    notify(config.on, name, () => ({
      ...describe(config, call, attempt, performance.now() - began),
      headers: redactHeaders(headers(), definition.headers),
      ...more,
    }));

  let answer: Attempted["answer"];
  let fault: Fault | undefined;
  try {
    tell("request", () => Object.entries(call.headers), {});
    answer = await within(ms, limit, options.signal, (signal) => exchange(config, call, signal, progress));
  } catch (error) {
    fault = faultOf(error);
  }

  const { response } = progress;
  const status = response?.status;
  const failed = !answer?.ok;
  const sent = progress.sent && fault?.code !== "connect";
  const outcome = outcomeOf({ sent, status, declared: answer?.outcome ?? operation.outcomes?.[status ?? 0] });
  const requestId = requestIdOf(response?.headers);
  const details: ErrorDetails = {
    operation: id,
    outcome,
    attempts: progress.sent ? attempt : attempt - 1,
    status,
    requestId,
    retryAfter: failed ? retryAfterSeconds(response, definition.resetAfter, Date.now()) : undefined,
    hint: failed ? definition.hints?.[fault?.code ?? status ?? 0] : undefined,
  };
  const facts = { status, requestId, ...(failed && { outcome, code: fault?.code }) };
  if (response) tell("response", () => response.headers, facts);
  if (failed) tell("error", () => response?.headers ?? [], facts);
  return { details, answer, fault, response };
}

/** What every hook event says of its call. */
export function describe(config: ClientConfig, { id, operation }: Call, attempt: number, duration: number): HookEvent {
  const { method, path } = operation;
  return { operation: id, method, url: config.baseUrl.origin + path, attempt, duration, headers: {} };
}
