import type { CreateOrUpdateIncidentResult } from "../generated/client.ts";
import type { Incident } from "../generated/types.ts";
import type { ReadResult } from "./read-incident.ts";

/**
 * What became of an update.
 *
 * - `updated`: the incident holds the change.
 * - `unchanged`: it held the change already, so nothing was written.
 * - `stale`: every try met another's change. Nothing was written.
 * - `rejected`: the server refused the write. Nothing was written.
 * - `unknown`: it may have happened; `reason` says what is known.
 * - `not-sent`: the incident could not be read or cannot be written back as it is, or nothing could be sent. Nothing was
 *   written.
 */
export type UpdateIncidentState = "updated" | "unchanged" | "stale" | "rejected" | "unknown" | "not-sent";

/**
 * What became of an update, and on what evidence. Printed or written as JSON, it shows the state, the reason and the number
 * of writes; the other fields are there by name only, so that no log holds an incident's text.
 */
export interface UpdateIncidentReport {
  state: UpdateIncidentState;
  /** Why, unless it was updated, and what to do next. No text of the server is in it. */
  reason?: string | undefined;
  /** How many writes were sent. */
  writes: number;
  /** The incident as last seen. Not enumerable. */
  readonly incident?: Incident | undefined;
  /** The answer to the last write, or to the read where nothing was written. Not enumerable. */
  readonly result: ReadResult | CreateOrUpdateIncidentResult;
  /** What the server said, where it said anything: text from outside, so escape it before you show it. Not enumerable. */
  readonly serverText?: string | undefined;
  /** What the change function threw, where that ended the work. Not enumerable. */
  readonly cause?: unknown;
}
