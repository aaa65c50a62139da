import type { AnyResult, CallOptions } from "@incident-clients/core";
import type { ElasticOperations } from "../generated/client.ts";
import type { Case } from "../generated/types.ts";
import { isText } from "./convert.ts";
import { pushedSince, readCase } from "./read.ts";
import { describe, type IncidentOnlyReport, type PushedReport, type Unrecorded } from "./report.ts";

/** The calls that recording takes. */
export type Recorder = Pick<ElasticOperations, "getCase" | "addExternalDetails">;

/** Writes the incident onto its case, and looks whether it is there when the answer does not tell. Never makes an incident. */
export async function record(
  client: Recorder,
  unrecorded: Unrecorded,
  warnings: string[],
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
  const result = await client.addExternalDetails({ path: { caseId }, body }, options);
  if (result.ok && isRecorded(result.data, unrecorded)) return recorded(result.data, unrecorded, warnings, result);
  // A 409 may say that the first try, whose answer was lost, has recorded the incident and closed the case.
  if (result.ok || result.outcome === "unknown") {
    const { found, result: read } = await readCase(client, caseId, options);
    if (found && isRecorded(found, unrecorded)) return recorded(found, unrecorded, warnings, read);
  }
  const reason = result.ok ? "the answer to addExternalDetails does not show the incident" : describe(result);
  return incidentOnly(unrecorded, reason, result, warnings);
}

/** The report of an incident that its case does not know. */
export const incidentOnly = (
  unrecorded: Unrecorded,
  reason: string,
  result: AnyResult,
  warnings: string[] = [],
): IncidentOnlyReport => ({
  state: "incident-only",
  caseId: unrecorded.caseId,
  incident: unrecorded.incident,
  reason,
  resume: unrecorded,
  warnings,
  result,
});

/** Whether a case shows this push. */
export const isRecorded = (one: Case | null, { connector, incident, pushedAt }: Unrecorded): boolean =>
  pushedSince(one, connector.id, pushedAt)?.id === incident.id;

/** The report of a push that its case shows. */
export function recorded(
  one: Case,
  { caseId, incident, commentIds }: Unrecorded,
  warnings: string[],
  result: AnyResult,
): PushedReport {
  // Recording marks every comment there is, and Kibana never sends a marked one again.
  const missedComments = (one.comments ?? [])
    .filter((comment) => isText(comment) && comment.pushed_at && !commentIds.includes(comment.id))
    .map(({ id }) => id);
  const missed = `Kibana counts these comments as sent, and this push did not see them arrive: ${missedComments.join(", ")}`;
  return {
    state: "pushed",
    caseId,
    incident,
    missedComments,
    warnings: missedComments.length > 0 ? [...warnings, missed] : warnings,
    result,
  };
}
