import { withHidden } from "@incident-clients/core";
import type { CreateRecordResult } from "../generated/client.ts";

/** There is an incident for the key, and one only. */
export interface CreatedIncident {
  state: "created";
  /** Its `sys_id`. */
  sysId: string;
  /** The number that people use, where the user may read it. */
  number: string | undefined;
  /** Whether it was there before this call sent anything. */
  existed: boolean;
  /** Whether it has the `sys_id` that was chosen. On an instance that ignores those, nothing is ever repeated. */
  honored: boolean;
  /** Fields that were sent and are not in the record: unknown ones, or such as the user may not write. */
  dropped: string[];
  /** Fields that a rule of the instance has changed. */
  changed: string[];
  reason?: undefined;
  sysIds?: undefined;
}

/**
 * There is no incident, there are several, or nobody knows.
 *
 * - `several`: more than one incident has the key; `sysIds` names them.
 * - `rejected`: the server refused it; there is no incident.
 * - `unknown`: it may exist. Call again with the same key, later or in another process.
 * - `not-sent`: nothing was sent; call again.
 */
export interface NotCreatedIncident {
  state: "several" | "rejected" | "unknown" | "not-sent";
  /** Why, and what to do next. No text of the server is in it. */
  reason: string;
  /** The incidents with this key, where there are several. */
  sysIds?: string[] | undefined;
  sysId?: undefined;
  number?: undefined;
}

export type Found = CreatedIncident | NotCreatedIncident;

interface Hidden {
  /** The answer to the last create; undefined where none was sent. Not enumerable. */
  readonly result: CreateRecordResult | undefined;
  /** What the server said, where it said anything: text from outside, so escape it before you show it. Not enumerable. */
  readonly serverText: string | undefined;
}

/**
 * What became of an incident. Printed or written as JSON, it shows the state, the reason and which incident it is; the other
 * fields are there by name only, so that no log holds an incident's text.
 */
export type CreateIncidentReport = Found & Hidden;

/** Makes a report, with what no log should show out of sight. */
export const reportOf = (
  found: Found,
  result: CreateRecordResult | undefined,
  serverText: string | undefined,
): CreateIncidentReport => withHidden(found, { result, serverText });
