import { type AnyResult, describeFailure, fieldsOf, isUsageError, withHidden } from "@incident-clients/core";

/** An incident in the ticketing system. */
export interface Incident {
  /** Its id, such as ServiceNow's `sys_id`. */
  id: string;
  /** The number or key that people know it by: `INC0010012`, `SEC-42`. */
  title: string;
  /** Where a person opens it; empty where no answer said that. */
  url: string;
}

/** A push that is not recorded on its case. Plain data: store it, and `resumePush` finishes the work in any process. */
export interface Unrecorded {
  caseId: string;
  connector: { id: string; name: string };
  incident: Incident;
  /** Ids of the case's comments that the incident is known to have. */
  commentIds: string[];
  /** When the case was pushed last before this, as Kibana says; null if never. */
  pushedAt: string | null;
}

/** Everything that `resumePush` needs but, for a new incident, the incident: a person has to find that. */
export type Unconfirmed = Omit<Unrecorded, "incident"> & { incident?: Incident };

/** What a report says beside how the push ended. */
export interface Notes {
  /** What a person should know though nothing failed, such as a connector that is not the case's own. */
  warnings: string[];
  /** Ids of comments that were edited since they were sent, and were not sent again; only where there are any. */
  editedComments?: string[];
}

/**
 * What every report has. Printed or written as JSON, a report shows the state, the reason, ids and addresses; `result` and
 * `serverText` are there by name only, so that no log holds a case's text.
 */
interface CommonReport extends Notes {
  caseId: string;
  /** What the server said, where it said anything: text from outside, so escape it before you show it. Not enumerable. */
  readonly serverText?: string | undefined;
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
  /** The answer that shows the incident on the case. Not enumerable. */
  readonly result: AnyResult;
}

/** The incident exists, and nothing shows that its case knows it: pushing again could make a second one. */
export interface IncidentOnlyReport extends CommonReport {
  state: "incident-only";
  incident: Incident;
  /** Why, and what to do next. No text of the server is in it. */
  reason: string;
  /** Pass it to `resumePush`, which records the incident up to 7.11, and later tells whether Kibana has. */
  resume: Unrecorded;
  /** The answer that kept it from being recorded. Not enumerable. */
  readonly result: AnyResult;
}

/**
 * There is no new incident, or nobody knows.
 *
 * - `not-sent`: the ticketing system was not called. Correct what `reason` says, then push again.
 * - `rejected`: Kibana refused the push; nothing was made.
 * - `unknown`: it may exist. Look in the ticketing system before pushing again.
 */
export interface NotPushedReport extends CommonReport {
  state: "not-sent" | "rejected" | "unknown";
  /** Why, and what to do next. No text of the server is in it. */
  reason: string;
  /** With `unknown` up to 7.11: should the incident turn up, `resumePush(client, { ...report.resume, incident })` records it. */
  resume?: Unconfirmed;
  /** The answer that is the cause, if one is. Not enumerable. */
  readonly result: AnyResult | undefined;
}

/** What became of a push; tell the four cases apart by `state`. */
export type PushReport = PushedReport | IncidentOnlyReport | NotPushedReport;

/** A failed result of any operation. */
export type Failed = Extract<AnyResult, { ok: false }>;

/** A failure as text, without anything of the case or of an answer's body. */
export const describe = (result: Failed): string => describeFailure("Kibana", result);

/** Adds to a report what no log should show: the answer, and what the server says in it. */
export const withAnswer = <T extends object, R extends AnyResult | undefined>(report: T, result: R): T & Answered<R> =>
  withHidden(report, { result, serverText: textOf(result) });

interface Answered<R> {
  readonly result: R;
  readonly serverText: string | undefined;
}

/** What Kibana, the connector or the ticketing system says in an answer; undefined where it says nothing. */
function textOf(result: AnyResult | undefined): string | undefined {
  const { message, serviceMessage, service_message } = fieldsOf(result?.ok ? result.data : result?.error);
  const parts = [message, serviceMessage, service_message].filter((part) => typeof part === "string" && part !== "");
  // The error of a call without an answer has a message too, which is ours.
  return result?.status === undefined ? undefined : parts.join(": ") || undefined;
}

/** The report of a push that did not get as far as calling the ticketing system. */
export const notSent = (caseId: string, reason: string, result?: AnyResult, warnings: string[] = []): NotPushedReport =>
  withAnswer({ state: "not-sent", caseId, warnings, reason } as const, result);

/** The report of a push that made nothing for certain; undefined for any other. */
export function unmade(caseId: string, result: AnyResult, notes: Notes): NotPushedReport | undefined {
  if (result.ok) return undefined;
  const why = describe(result);
  if (result.outcome === "not-sent")
    return withAnswer({ state: "not-sent" as const, caseId, ...notes, reason: why }, result);
  if (result.outcome !== "rejected") return undefined;
  const reason = `${why} Nothing was made: correct it, then push again.`;
  return withAnswer({ state: "rejected" as const, caseId, ...notes, reason }, result);
}

/** The report of a failed read, before anything was written. Throws a `UsageError` that the client has thrown. */
export function unread(caseId: string, result: Failed): NotPushedReport {
  if (isUsageError(result.error)) throw result.error;
  return notSent(caseId, describe(result), result);
}
