import { type CallOptions, checkNames, requireText, UsageError } from "@incident-clients/core";
import { readCase } from "./read.ts";
import { incidentOnly, isRecorded, type Recorder, record, recorded } from "./record.ts";
import type { IncidentOnlyReport, PushedReport, Unrecorded } from "./report.ts";

/**
 * Records an incident of Kibana 7.7 or 7.11 on its case, where `pushCaseToIncident` could not. It reads the case first and
 * writes only if the incident is not there yet, so it may be called as often as one likes; it never makes an incident.
 *
 * Throws a `UsageError`, before anything is sent, when a part of `unrecorded` is missing.
 *
 * @example
 * ```ts
 * import { createElasticClient } from "@incident-clients/elastic";
 * import { resume } from "@incident-clients/elastic/flows";
 *
 * const elastic = createElasticClient({ url: process.env.KIBANA_URL, apiKey: process.env.KIBANA_API_KEY });
 * const report = await resume(elastic, {
 *   caseId: "c1472f70-732a-11ea-a0b2-c51ea50a58e2",
 *   connector: { id: "7349772f-421a-4de3-b8bb-2d9b22ccee30", name: "ServiceNow SOC" },
 *   incident: { id: "62dc3c8bdb7300106ba884da0b9619ea", title: "INC0010012", url: "https://example.service-now.com/1" },
 *   commentIds: [],
 *   pushedAt: null,
 * });
 * console.log(report.state);
 * ```
 *
 * @see https://www.elastic.co/guide/en/security/7.13/cases-api-associate-sn-incident.html
 */
export async function resume(
  client: Recorder,
  unrecorded: Unrecorded,
  options: CallOptions = {},
): Promise<PushedReport | IncidentOnlyReport> {
  check(unrecorded);
  const { caseId, pushedAt } = unrecorded;
  const { found, reason, result } = await readCase(client, caseId, options);
  if (!found) return incidentOnly(unrecorded, reason, result);
  if (isRecorded(found, unrecorded)) return recorded(found, unrecorded, [], result);
  const shown = found.external_service;
  if (shown && shown.pushed_at !== pushedAt) {
    const other = `the case names another incident by now (${shown.external_title}): decide which of the two to keep`;
    return incidentOnly(unrecorded, other, result);
  }
  if (found.status === "closed") {
    return incidentOnly(
      unrecorded,
      "the case is closed, and Kibana records incidents on open cases only: reopen it",
      result,
    );
  }
  return record(client, unrecorded, [], options);
}

function check(unrecorded: Unrecorded): void {
  checkNames("resume", unrecorded, ["caseId", "connector", "incident", "commentIds", "pushedAt"]);
  const { caseId, connector, incident, commentIds, pushedAt } = unrecorded;
  const ids = { caseId, "connector.id": connector?.id, "incident.id": incident?.id };
  for (const [name, value] of Object.entries(ids)) requireText("resume", name, value);
  const texts = {
    "connector.name": connector.name,
    "incident.title": incident.title,
    "incident.url": incident.url,
  };
  const missing = Object.entries(texts).find(([, value]) => typeof value !== "string");
  if (missing) throw new UsageError("resume", `pass "${missing[0]}", a string`);
  if (!Array.isArray(commentIds)) throw new UsageError("resume", `pass "commentIds", an array that may be empty`);
  if (pushedAt === undefined) throw new UsageError("resume", `pass "pushedAt", null for a case that was never pushed`);
}
