import type { Ticket } from "./kinds.ts";

/**
 * - `waiting`: to be sent, now or after a pause.
 * - `sending`: written before the call, so this is also what a worker leaves that dies during it.
 * - `made`: the ticket exists.
 * - `refused`: there is no ticket, and repeating would not change that.
 * - `parked`: there may be a ticket. A person has to look.
 */
export type State = "waiting" | "sending" | "made" | "refused" | "parked";

export const states: readonly State[] = ["waiting", "sending", "made", "refused", "parked"];

/** One hand-off, without its request. */
export interface Entry {
  key: string;
  kind: string;
  state: State;
  /** The ticket once it is made; several where more than one was found. */
  tickets: Ticket[];
  /** Why it is not made. */
  reason: string | null;
  /** How often it was given to its kind. */
  attempt: number;
  added: Date;
  changed: Date;
  /** When it is taken up next; null where nothing happens any more by itself. */
  due: Date | null;
}

/** The columns of an {@link Entry}. */
export const columns = "key, kind, state, tickets, reason, attempt, added, changed, due";

/** A row as the database has it: tickets are text from outside, which `jsonb` would not take whole. */
export type Row = Omit<Entry, "tickets"> & { tickets: string };

export const entryOf = (row: Row): Entry => ({ ...row, tickets: JSON.parse(row.tickets) });
