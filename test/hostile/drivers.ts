import { type AnyResult, type CommonOptions, type HookEvent, type Hooks, unwrap } from "@incident-clients/core";
import { toFormData } from "@incident-clients/core/multipart";
import createFetchClient from "openapi-fetch";
import type { Driver, Observation } from "./probe.ts";
import type { Input, Target } from "./targets.ts";

/** What the caller was told, in the same words for every driver. */
export type Told = Pick<
  Observation,
  "ok" | "status" | "outcome" | "code" | "usage" | "data" | "failure" | "retryAfter"
> & {
  /** The error as it can be thrown. */
  error: unknown;
};

/** Makes a client for a base URL; throws where the client refuses it. */
export type Connect = (
  target: Target,
  baseUrl: string,
  options: CommonOptions,
  events: Recorded[],
) => (input: Input, signal: AbortSignal) => Promise<Told>;

/** A call of a hook. */
export interface Recorded {
  hook: string;
  event: HookEvent;
}

type Fetched = { data?: unknown; error?: unknown; response: Response };
type FetchCall = (path: string, init: object) => Promise<Fetched>;

const nothing: Told = {
  ok: false,
  status: undefined,
  outcome: undefined,
  code: undefined,
  usage: undefined,
  data: undefined,
  failure: undefined,
  retryAfter: undefined,
  error: undefined,
};

/** Describes what was thrown. */
export function toldByError(error: unknown): Told {
  const { name, message, outcome, code, retryAfter } = error as Record<string, never>;
  const usage = name === "UsageError" ? message : undefined;
  return { ...nothing, outcome, code, retryAfter, usage, error };
}

function toldByResult(result: AnyResult): Told {
  const { status } = result;
  if (result.ok) return { ...nothing, ok: true, status, data: result.data };
  const { outcome, retryAfter } = result;
  if (status === undefined) return toldByError(result.error);
  const told: Told = { ...nothing, status, outcome, retryAfter, failure: result.error };
  try {
    unwrap(result);
  } catch (error) {
    told.error = error;
  }
  return told;
}

/** What openapi-fetch's documentation tells callers to do: test `error`. */
const toldByFetch = ({ data, error, response }: Fetched): Told => ({
  ...nothing,
  ok: !error,
  status: response.status,
  data,
  failure: error,
});

/** Hooks that note every call before the probe's own run. */
function recording(events: Recorded[], own: Hooks = {}): Hooks {
  const hook = (name: Exclude<keyof Hooks, "validation">) => (event: HookEvent) => {
    events.push({ hook: name, event });
    return own[name]?.(event);
  };
  return { request: hook("request"), response: hook("response"), retry: hook("retry"), error: hook("error") };
}

const severity = ["not-sent", "rejected", "unknown"];

const connectVendor = ({ vendor }: Target, baseUrl: string, options: CommonOptions, events: Recorded[]) =>
  vendor.connect(baseUrl, { ...options, on: recording(events, options.on) });

const initOf = ({ isForm }: Target, { path, query, body }: Input, signal: AbortSignal) => ({
  params: { path, query },
  body: isForm ? toFormData(body) : body,
  signal,
});

export const drivers: Record<Driver, Connect> = {
  methods: (target, baseUrl, options, events) => {
    const client = connectVendor(target, baseUrl, options, events);
    const method = client[target.id];
    if (!method) throw new Error(`the client has no method ${target.id}`);
    return async (input, signal) => toldByResult(await method(input, { signal }));
  },

  http: (target, baseUrl, options, events) => {
    const client = connectVendor(target, baseUrl, options, events);
    const http = client.http as unknown as Record<string, FetchCall>;
    return async (input, signal) => {
      const fetched = await http[target.method]?.(target.path, initOf(target, input, signal));
      if (!fetched) throw new Error(`openapi-fetch has no ${target.method}`);
      // An answered failure has no outcome here; the error hook tells it for each attempt.
      const outcomes = events.flatMap(({ hook, event }) => (hook === "error" ? [event.outcome] : []));
      const outcome = severity.findLast((one) => outcomes.some((told) => told === one));
      return { ...toldByFetch(fetched), ...(!fetched.response.ok && { outcome }) };
    };
  },

  control: (target, baseUrl, options, events) => {
    const { fetch = globalThis.fetch, on } = options;
    const client = createFetchClient<Record<string, never>>({
      baseUrl: baseUrl + target.prefix,
      headers: target.secrets,
      fetch: (request: Request) => fetch(request),
    }) as unknown as Record<string, FetchCall> & { use(middleware: object): void };
    const event = { hook: "request", event: {} as HookEvent };
    client.use({
      onRequest: () => {
        events.push(event);
        return on?.request?.(event.event);
      },
    });
    return async (input, signal) => {
      const fetched = await client[target.method]?.(target.path, initOf(target, input, signal));
      if (!fetched) throw new Error(`openapi-fetch has no ${target.method}`);
      return toldByFetch(fetched);
    };
  },
};
