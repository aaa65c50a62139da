// What the flows that end with a ticket share: their options, their report and how they wait.
import { UsageError } from "./errors.ts";
import { tell } from "./flow.ts";
import type { CallOptions } from "./options.ts";

/** What a flow is doing, for a progress bar or a log. */
export interface EnsureStep {
  doing: "looking" | "sending" | "waiting";
  /** Counts from 1: how often it has done this. */
  attempt: number;
}

/** Options of waiting. */
export interface WaitOptions extends CallOptions {
  /** Milliseconds until it stops waiting and reports what it knows; defaults to 120,000. */
  patience?: number | undefined;
  /** Called with each step and not waited for. Whatever it throws, the work goes on. */
  onProgress?: ((step: EnsureStep) => unknown) | undefined;
}

/** Options of a flow that ensures that a ticket exists. Limits of time of a call are for each request. */
export interface EnsureOptions extends WaitOptions {
  /** Your name for the ticket, the same whenever you try again: the id of the case or alert. */
  key: string;
  /** Whether an earlier call may have sent this key; defaults to true. With `true` nothing is sent before a look has had time to find it. */
  tried?: boolean | undefined;
}

/** Where a ticket is. */
export interface EnsuredTicket {
  id: string;
  /** The number that people use, where there is one. */
  number?: string | undefined;
  url?: string | undefined;
}

/** The ticket exists, and one only. */
export interface Ensured {
  state: "created";
  /** Whether it was there before this call sent anything. */
  existed: boolean;
  ticket: EnsuredTicket;
  reason?: undefined;
}

/**
 * There is no ticket, there are several, or nobody knows.
 *
 * - `rejected`: the server refused it; there is no ticket.
 * - `dropped`: the server took it, and a rule of its own threw it away.
 * - `several`: more than one ticket has this key; `tickets` names those that are known.
 * - `unknown`: it may exist. Call again with the same key, later or in another process.
 * - `not-sent`: nothing was sent; call again.
 */
export interface NotEnsured {
  state: "rejected" | "dropped" | "several" | "unknown" | "not-sent";
  /** Why, and what to do next. No text of the server is in it. */
  reason: string;
  /** Those that are known, such as several with one key. */
  tickets?: EnsuredTicket[] | undefined;
  ticket?: undefined;
}

/** What became of a ticket; tell the cases apart by `state`. */
export type EnsureReport = Ensured | NotEnsured;

/** The names of the options of waiting. */
export const waitNames: readonly string[] = ["patience", "onProgress"];

/** The names of the options that every ensure flow takes, besides those of a call. */
export const ensureNames: readonly string[] = ["key", "tried", ...waitNames];

/** The largest delay of a timer; a longer one would fire at once. */
const longest = 2 ** 31 - 1;

/** Returns the milliseconds to wait at most. Throws a `UsageError` for options of waiting that mean nothing. */
export function checkWaiting(where: string, { patience = 120_000, onProgress }: WaitOptions): number {
  if (typeof patience !== "number" || !(patience >= 0 && patience <= longest))
    throw new UsageError(where, `pass "patience" as a number of milliseconds`);
  if (onProgress !== undefined && typeof onProgress !== "function")
    throw new UsageError(where, `pass "onProgress" as a function`);
  return patience;
}

/** Waits; returns false where the caller's signal ended it. Never throws. */
export async function pauseFor(ms: number, signal: AbortSignal | undefined): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () =>
    new Promise<void>((resolve) => {
      timer = setTimeout(resolve, Math.min(ms, longest));
    });
  const isOver = await tell(wait, undefined, signal);
  clearTimeout(timer);
  return isOver;
}

/**
 * Looks until `isSettled` accepts what was seen, with growing pauses and jitter, and a last time when the patience ends. Returns
 * what it saw last, settled or not; with a signal that ends the wait, nothing more is asked. `look` should not throw.
 */
export async function pollUntil<T>(
  look: () => Promise<T>,
  isSettled: (seen: T) => boolean,
  { patience, retry, signal, onProgress }: WaitOptions & { patience: number },
): Promise<T> {
  const { baseDelay = 1000, maxDelay = 15_000 } = retry || {};
  const end = performance.now() + patience;
  for (let attempt = 1; ; attempt++) {
    void tell(onProgress, { doing: "looking", attempt }, signal);
    const seen = await look();
    const left = end - performance.now();
    if (isSettled(seen) || left <= 0) return seen;
    const delay = Math.min(maxDelay, baseDelay * 2 ** (attempt - 1));
    void tell(onProgress, { doing: "waiting", attempt }, signal);
    if (!(await pauseFor(Math.min(delay * (0.5 + Math.random() / 2), left), signal))) return seen;
  }
}
