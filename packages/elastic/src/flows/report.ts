import type { AnyResult } from "@incident-clients/core";

/** An incident in the ticketing system. */
export interface Incident {
  /** Its id, such as ServiceNow's `sys_id`. */
  id: string;
  /** The number or key that people know it by: `INC0010012`, `SEC-42`. */
  title: string;
  /** Where a person opens it. */
  url: string;
}

/** A push that is not recorded on its case. Plain data: store it, and `resume` finishes the work in any process. */
export interface Unrecorded {
  caseId: string;
  connector: { id: string; name: string };
  incident: Incident;
  /** Ids of the case's comments that the incident is known to have. */
  commentIds: string[];
  /** When the case was pushed last before this, as Kibana says; null if never. */
  pushedAt: string | null;
}

/** Everything that `resume` needs but, for a new incident, the incident: a person has to find that. */
export type Unconfirmed = Omit<Unrecorded, "incident"> & { incident?: Incident };

interface CommonReport {
  caseId: string;
  /** What a person should know though nothing failed, such as a connector that is not the case's own. */
  warnings: string[];
}

/** The incident exists and its case knows it. */
export interface PushedReport extends CommonReport {
  state: "pushed";
  incident: Incident;
  /**
   * Ids of comments that Kibana counts as sent though this push did not see them arrive: they were written while it ran.
   * Kibana will not send them again, so add them to the incident by hand.
   */
  missedComments: string[];
  /** The answer that shows the incident on the case. */
  result: AnyResult;
}

/** The incident exists, and its case does not know it: pushing again would make a second one. */
export interface IncidentOnlyReport extends CommonReport {
  state: "incident-only";
  incident: Incident;
  reason: string;
  /** Pass it to `resume`. */
  resume: Unrecorded;
  /** The answer that kept it from being recorded. */
  result: AnyResult;
}

/**
 * There is no new incident, or nobody knows.
 *
 * - `not-sent`: the ticketing system was not called. Mend what `reason` says, then push again.
 * - `failed`: Kibana refused the push; nothing was made.
 * - `unknown`: it may exist. Look in the ticketing system before pushing again.
 */
export interface NotPushedReport extends CommonReport {
  state: "not-sent" | "failed" | "unknown";
  reason: string;
  /** With `unknown` up to 7.11: should the incident turn up, `resume(client, { ...report.resume, incident })` records it. */
  resume?: Unconfirmed;
  /** The answer that is the cause, if one is. */
  result: AnyResult | undefined;
}

/** What became of a push; tell the four cases apart by `state`. */
export type PushReport = PushedReport | IncidentOnlyReport | NotPushedReport;

/** A failed result of any operation. */
export type Failed = Extract<AnyResult, { ok: false }>;

/** A failure as text, without anything of the case or of an answer's body. */
export const describe = (result: Failed): string =>
  result.status === undefined
    ? result.error.message
    : `${result.operation} was answered ${result.status}.${result.hint ? ` ${result.hint}` : ""}`;

/** The report of a push that did not get as far as calling the ticketing system. */
export const notSent = (
  caseId: string,
  reason: string,
  result?: AnyResult,
  warnings: string[] = [],
): NotPushedReport => ({
  state: "not-sent",
  caseId,
  warnings,
  reason,
  result,
});

/** A failed read, before anything was written. */
export const unread = (caseId: string, result: Failed): NotPushedReport => notSent(caseId, describe(result), result);
