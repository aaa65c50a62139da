import type { TransportCode } from "./errors.ts";
import type { Outcome } from "./policy/outcome.ts";

/** What every hook is told of an attempt; nothing in it is secret, and no body text appears. */
export interface HookEvent {
  /** An id that all attempts of one call share. */
  call: string;
  /** What the call was given as `context`. */
  context: unknown;
  /** The `operationId`. */
  operation: string;
  method: string;
  /** Origin and path template; parameters and query are left out. */
  url: string;
  /** 1 for the first attempt. */
  attempt: number;
  /** Milliseconds since this attempt began. */
  duration: number;
  /** Request headers on `request`, response headers otherwise; values not known to be harmless are hidden. */
  headers: Record<string, string>;
}

/** What is told of an answer. */
export interface ResponseEvent extends HookEvent {
  status: number;
  /** The server's id of the request. */
  requestId: string | undefined;
  /** Of a failure. */
  outcome?: Outcome;
}

/** What is told of an attempt that failed. */
export interface ErrorEvent extends HookEvent {
  outcome: Outcome;
  /** Undefined where no answer came. */
  status: number | undefined;
  requestId: string | undefined;
  /** Why no trustworthy answer came; undefined where one did. */
  code: TransportCode | undefined;
}

/** What is told before a wait. */
export interface RetryEvent extends ErrorEvent {
  /** Milliseconds until the next attempt. */
  wait: number;
}

/** Where a request or a response differs from the specification; no value appears. */
export interface ValidationEvent {
  /** The `operationId`. */
  operation: string;
  direction: "request" | "response";
  /** Of a response. */
  status: number | undefined;
  /** The names and indexes that lead to each difference, such as `data.0.type` or `query.page`, and what is wrong there. */
  issues: { path: string; message: string }[];
}

/** Called around every attempt; a hook that throws or rejects is ignored. */
export interface Hooks {
  /** Before an attempt is sent. The headers that it returns are sent as well (for example `traceparent`); they replace no credentials. */
  request?: ((event: HookEvent) => void) | ((event: HookEvent) => Record<string, string>);
  /** After an attempt got an answer, good or bad. */
  response?: (event: ResponseEvent) => void;
  /** Before a wait. */
  retry?: (event: RetryEvent) => void;
  /** After an attempt failed. */
  error?: (event: ErrorEvent) => void;
  /** When a request or a response differs from the specification; needs the option `validate`. */
  validation?: (event: ValidationEvent) => void;
}

/** Calls a hook so that it can never break the call it watches, and gives back what it returns. */
export function notify<Name extends keyof Hooks>(
  hooks: Hooks | undefined,
  name: Name,
  event: () => Parameters<NonNullable<Hooks[Name]>>[0],
): unknown {
  const hook = hooks?.[name] as ((event: unknown) => unknown) | undefined;
  if (!hook) return undefined;
  try {
    const told = hook(event());
    Promise.resolve(told).catch(() => {});
    return told;
  } catch {
    return undefined; // The caller's own bug; a ticket must not depend on it.
  }
}
