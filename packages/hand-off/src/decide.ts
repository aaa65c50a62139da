import type { EnsureOutcome, Ticket } from "./kinds.ts";

/** What is written after a call. */
export interface Decision {
  state: "waiting" | "made" | "refused" | "parked";
  reason: string | null;
  tickets: readonly Ticket[];
  /** Milliseconds until it is taken up again. */
  pause?: number;
  /** Whether that is true of every entry of the kind. */
  holds?: boolean;
}

/** Statuses that are not about the request: the next one would meet them too, and time or a person ends them. */
const passing = [401, 403, 407, 425, 429];

const longest = { waiting: 300_000, parked: 900_000 };

/** Doubles from one second on, with jitter, so that what failed together does not come back together. */
function pauseAfter(pauses: number, most: number): number {
  const whole = Math.min(1000 * 2 ** Math.min(pauses, 20), most);
  return Math.round(whole * (0.75 + Math.random() / 4));
}

/**
 * Says what a report means for an entry. Once something may have been sent, only "created" ends it: a refusal may be one of the
 * search, and then says nothing about the ticket.
 */
export function decide(outcome: EnsureOutcome, { tried, pauses }: { tried: boolean; pauses: number }): Decision {
  if (outcome.state === "created") return { state: "made", reason: null, tickets: [outcome.ticket] };
  const { state, reason, tickets = [], result } = outcome;
  const base = { reason: reason.replaceAll("\0", "").slice(0, 2000), tickets };
  if (tried || state === "unknown" || state === "several")
    return { ...base, state: "parked", pause: pauseAfter(pauses, longest.parked) };
  const isPassing = state === "rejected" && passing.includes(outcome.status ?? result?.status ?? 0);
  if (!isPassing && state !== "not-sent") return { ...base, state: "refused" };
  const asked = 1000 * (outcome.retryAfter ?? result?.retryAfter ?? 0);
  const pause = Math.max(pauseAfter(pauses, longest.waiting), asked);
  return { ...base, state: "waiting", pause, holds: isPassing };
}

/** Makes a report of what a kind threw. Its message is shown only where it is ours: another's may quote the request. */
export function outcomeOfError(error: unknown): EnsureOutcome {
  const { name, message } = error instanceof Error ? error : { name: typeof error, message: "" };
  if (name === "UsageError") return { state: "dropped", reason: message };
  return { state: "unknown", reason: `The code of this kind threw ${name}, so nobody knows whether it was sent.` };
}
