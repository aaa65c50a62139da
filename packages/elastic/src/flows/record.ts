import { type AnyResult, type CallOptions, fieldsOf, itemsOf, settle } from "@incident-clients/core";
import type { ElasticOperations } from "../generated/client.ts";
import { isText } from "./convert.ts";
import { pushedSince, readCase } from "./read.ts";
import {
  describe,
  type IncidentOnlyReport,
  type Notes,
  type PushedReport,
  type Unrecorded,
  withAnswer,
} from "./report.ts";

/** The calls that recording takes. */
export type Recorder = Pick<ElasticOperations, "getCase" | "addExternalDetails">;

/**
 * Writes the incident onto its case, and looks whether it is there when the answer does not tell. Never makes an incident, and
 * never throws.
 */
export async function record(
  client: Recorder,
  unrecorded: Unrecorded,
  notes: Notes,
  options: CallOptions,
): Promise<PushedReport | IncidentOnlyReport> {
  const { caseId, connector, incident } = unrecorded;
  const body = {
    connector_id: connector.id,
    connector_name: connector.name,
    external_id: incident.id,
    external_title: incident.title,
    external_url: incident.url,
  };
  const result = await settle(client, "addExternalDetails", { path: { caseId }, body }, options);
  if (result.ok && isRecorded(result.data, unrecorded)) return recorded(result.data, unrecorded, notes, result);
  // A 409 may say that the first try, whose answer was lost, has recorded the incident and closed the case.
  if (result.ok || result.outcome === "unknown") {
    const { found, result: read } = await readCase(client, caseId, options);
    if (found && isRecorded(found, unrecorded)) return recorded(found, unrecorded, notes, read);
  }
  const reason = result.ok ? "The answer to addExternalDetails does not show the incident." : describe(result);
  return incidentOnly(unrecorded, reason, result, notes);
}

/** The report of an incident of which nothing shows that its case knows it. */
export const incidentOnly = (
  unrecorded: Unrecorded,
  what: string,
  result: AnyResult,
  notes: Notes = { warnings: [] },
): IncidentOnlyReport => {
  const { caseId, incident } = unrecorded;
  const reason = `${what} The incident exists: pass report.resume to resumePush, and do not push the case again.`;
  return withAnswer(
    { state: "incident-only", caseId, incident, reason, resume: unrecorded, ...notes } as const,
    result,
  );
};

/** Whether an answer shows this push. */
export const isRecorded = (one: unknown, { caseId, connector, incident, pushedAt }: Unrecorded): boolean =>
  pushedSince(one, { caseId, connectorId: connector.id, pushedAt })?.id === incident.id;

/** The report of a push that its case shows. */
export function recorded(
  one: unknown,
  { caseId, incident, commentIds }: Unrecorded,
  notes: Notes,
  result: AnyResult,
): PushedReport {
  // Recording marks every comment there is, and Kibana never sends a marked one again.
  const marked = itemsOf(fieldsOf(one).comments).filter((comment) => isText(comment) && comment.pushed_at);
  const ids = marked.map((comment) => fieldsOf(comment).id).filter((id) => typeof id === "string");
  const missedComments = ids.filter((id) => !commentIds.includes(id));
  const missed = "Kibana counts the comments in missedComments as sent, and this push did not see them arrive.";
  const warnings = missedComments.length > 0 ? [...notes.warnings, missed] : notes.warnings;
  return withAnswer({ state: "pushed", caseId, incident, missedComments, ...notes, warnings } as const, result);
}
