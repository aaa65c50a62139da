import {
  type AnyResult,
  type CommonOptions,
  type ErrorEvent,
  type HookEvent,
  type Hooks,
  isIncidentClientError,
  type ResponseEvent,
  type RetryEvent,
  unwrap,
} from "@incident-clients/core";
import { toFormData } from "@incident-clients/core/multipart";
import { done, flows, outcomes } from "./flows.ts";
import type { Driver, Observation } from "./probe.ts";
import type { Input, Target } from "./targets.ts";

/** What the caller was told, in the same words for every driver. */
export type Told = Pick<
  Observation,
  "ok" | "status" | "outcome" | "code" | "usage" | "thrown" | "data" | "failure" | "requestId" | "retryAfter"
> & {
  /** The error as it can be thrown. */
  error: unknown;
  /** Why a flow says that it did not succeed. */
  reason: string | undefined;
};

/** Makes a client for a base URL; throws where the client refuses it. */
export type Connect = (
  target: Target,
  baseUrl: string,
  options: CommonOptions,
  events: Recorded[],
) => (input: Input, signal: AbortSignal, headers?: Record<string, string>) => Promise<Told>;

/** A call of a hook. */
export interface Recorded {
  hook: string;
  event: HookEvent & Partial<ErrorEvent>;
}

/** What openapi-fetch returns. */
export type Fetched = { data?: unknown; error?: unknown; response: Response };
type FetchCall = (path: string, init: object) => Promise<Fetched>;

export const nothing: Told = {
  ok: false,
  status: undefined,
  outcome: undefined,
  code: undefined,
  usage: undefined,
  thrown: undefined,
  data: undefined,
  failure: undefined,
  requestId: undefined,
  retryAfter: undefined,
  error: undefined,
  reason: undefined,
};

/** Describes what was thrown. */
export function toldByError(error: unknown): Told {
  if (!isIncidentClientError(error))
    return { ...nothing, thrown: (error as Error | undefined)?.name ?? "nothing", error };
  const { name, message, outcome, retryAfter, requestId } = error;
  const usage = name === "UsageError" ? message : undefined;
  return { ...nothing, outcome, code: (error as { code?: string }).code, retryAfter, requestId, usage, error };
}

function toldByResult(result: AnyResult): Told {
  const { status, requestId } = result;
  if (result.ok) return { ...nothing, ok: true, status, requestId, data: result.data };
  const { outcome, retryAfter } = result;
  if (status === undefined) return toldByError(result.error);
  const told: Told = { ...nothing, status, outcome, requestId, retryAfter, failure: result.error };
  try {
    unwrap(result);
  } catch (error) {
    told.error = error;
  }
  return told;
}

/** Hooks that note every call before the probe's own run. */
function recording(events: Recorded[], own: Hooks = {}): Hooks {
  const hook = (name: Exclude<keyof Hooks, "validation">) => (event: HookEvent) => {
    events.push({ hook: name, event });
    return own[name]?.(event as RetryEvent & ResponseEvent);
  };
  return { request: hook("request"), response: hook("response"), retry: hook("retry"), error: hook("error") };
}

const severity = ["not-sent", "rejected", "unknown"];

const connectVendor = ({ vendor }: Target, baseUrl: string, options: CommonOptions, events: Recorded[]) =>
  vendor.connect(baseUrl, { ...options, on: recording(events, options.on) });

/** The options of a call as openapi-fetch takes them. */
export const initOf = ({ isForm, isFile }: Target, { path, query, body }: Input, signal: AbortSignal) => ({
  params: { path, query },
  body: isForm ? toFormData(body) : body,
  // A file goes as it is, as its header says.
  ...(isFile && { bodySerializer: (file: unknown) => file }),
  signal,
});

export const drivers: Record<Driver, Connect> = {
  methods: (target, baseUrl, options, events) => {
    const client = connectVendor(target, baseUrl, options, events);
    const method = client[target.id];
    if (!method) throw new Error(`the client has no method ${target.id}`);
    return async (input, signal, headers) => toldByResult(await method(input, { signal, headers }));
  },

  http: (target, baseUrl, options, events) => {
    const client = connectVendor(target, baseUrl, options, events);
    const http = client.http as unknown as Record<string, FetchCall>;
    return async (input, signal, headers) => {
      const type = target.isFile && { "content-type": "text/plain" };
      const init = { ...initOf(target, input, signal), headers: { ...type, ...headers } };
      const fetched = await http[target.method]?.(target.path, init);
      if (!fetched) throw new Error(`openapi-fetch has no ${target.method}`);
      // What openapi-fetch's documentation tells callers to do is to test `error`. An answered failure has no outcome here; the error hook tells it for each attempt.
      const outcomes = events.flatMap(({ hook, event }) => (hook === "error" ? [event.outcome] : []));
      const outcome = severity.findLast((one) => outcomes.some((told) => told === one));
      const { data, error, response } = fetched;
      const told = { ...nothing, ok: !error, status: response.status, data, failure: error };
      return response.ok ? told : { ...told, outcome };
    };
  },

  flow: (target, baseUrl, options, events) => {
    const client = connectVendor(target, baseUrl, options, events);
    return async ({ body }, signal, headers) => {
      const flow = flows[target.vendor.name];
      if (!flow) throw new Error(`${target.vendor.name} has no flow`);
      const { timeout } = options; // A flow may have one of its own.
      const { state, reason } = await flow.run(client, body, { signal, timeout, headers }, target.shown);
      const ok = done.includes(state);
      return { ...nothing, ok, outcome: ok ? undefined : (outcomes[state] ?? state), reason };
    };
  },
};
