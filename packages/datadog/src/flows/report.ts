import { withHidden } from "@incident-clients/core";
import type { CreateServiceNowTicketsResult } from "../generated/client.ts";
import type { NewServiceNowTicket } from "../generated/types.ts";

/**
 * What became of one ticket. Printed or written as JSON, it shows the state, the reason and where the ticket is; `ticket`,
 * `result` and `serverText` are there by name only, so that no log holds a ticket's text.
 */
export interface TicketReport {
  /** The ticket as it was sent: a copy of the one given. Not enumerable. */
  readonly ticket: NewServiceNowTicket;
  /**
   * - `created`: the ticket exists; `url` and `sysId` say where.
   * - `rejected`: there is no ticket. With a `caseId` the Datadog case exists all the same.
   * - `unknown`: it may exist. With a `caseId`, read the case; without one, search for the findings before repeating.
   * - `not-sent`: never tried, because an earlier request failed for a reason that would meet this one too, or
   *   because `validate: enforce` refused it.
   */
  state: "created" | "rejected" | "unknown" | "not-sent";
  /** Why, unless it was created, and what to do next. No text of the server is in it. */
  reason?: string;
  /** Id of the Datadog case behind the ticket; `getCase` reads it. */
  caseId?: string | undefined;
  /** Short name of the case, such as `SECOPS-4128`. */
  caseKey?: string | undefined;
  /** Id of the incident in ServiceNow. */
  sysId?: string | undefined;
  /** Address of the incident in ServiceNow. */
  url?: string | undefined;
  /** The answer to the request that carried this ticket. Not enumerable. */
  readonly result?: CreateServiceNowTicketsResult | undefined;
  /** What the server said, where it said anything: text from outside, so escape it before you show it. Not enumerable. */
  readonly serverText?: string | undefined;
}

/** What is known of a ticket's case. */
export type Found = Omit<TicketReport, "ticket" | "result" | "serverText">;

/** Makes a report, with what no log should show out of sight. */
export const reportOf = (
  ticket: NewServiceNowTicket,
  found: Found,
  result?: CreateServiceNowTicketsResult,
  serverText?: string,
): TicketReport => withHidden(found, { ticket, result, serverText });
