import type { Outcome } from "./policy/outcome.ts";

/** What a hook is told; nothing in it is secret, and no body text appears. */
export interface HookEvent {
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
  status?: number | undefined;
  outcome?: Outcome | undefined;
  /** The transport code, when no trustworthy answer came. */
  code?: string | undefined;
  requestId?: string | undefined;
  /** Milliseconds until the next attempt, on `retry`. */
  wait?: number | undefined;
}

/** Where a body differs from the specification; no value appears. */
export interface ValidationEvent {
  /** The `operationId`. */
  operation: string;
  direction: "request" | "response";
  /** Of a response. */
  status: number | undefined;
  /** The names and indexes that lead to each difference, such as `data.0.type`, and what is wrong there. */
  issues: { path: string; message: string }[];
}

/** Called around every attempt; a hook that throws or rejects is ignored. */
export interface Hooks {
  /** Before an attempt is sent. */
  request?: (event: HookEvent) => void;
  /** After an attempt got an answer, good or bad. */
  response?: (event: HookEvent) => void;
  /** Before a wait. */
  retry?: (event: HookEvent) => void;
  /** After an attempt failed. */
  error?: (event: HookEvent) => void;
  /** When a body differs from the specification; needs the option `validate`. */
  validation?: (event: ValidationEvent) => void;
}

/** Calls a hook so that it can never break the call it watches. */
export function notify<Name extends keyof Hooks>(
  hooks: Hooks | undefined,
  name: Name,
  event: () => Parameters<NonNullable<Hooks[Name]>>[0],
): void {
  const hook = hooks?.[name] as ((event: unknown) => void) | undefined;
  if (!hook) return;
  try {
    Promise.resolve(hook(event()) as unknown).catch(() => {});
  } catch {
    // The caller's own bug; a ticket must not depend on it.
  }
}
