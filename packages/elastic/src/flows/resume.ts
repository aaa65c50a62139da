import {
  type CallOptions,
  callNames,
  checkNames,
  copyBody,
  fieldsOf,
  isUsageError,
  requireText,
  takeOptions,
  UsageError,
} from "@incident-clients/core";
import { type Read, readCase } from "./read.ts";
import { incidentOnly, isRecorded, type Recorder, record, recorded } from "./record.ts";
import type { IncidentOnlyReport, Notes, PushedReport, Unrecorded } from "./report.ts";

const flow = "resumePush";

/**
 * Records an incident of Kibana 7.7 or 7.11 on its case, where `pushCaseToIncident` could not. It reads the case first and
 * writes only if the incident is not there yet, so you may call it as often as you like; it never makes an incident. What you
 * pass is copied at the call. Later versions have no call to record with, so there it tells whether the case shows the incident.
 *
 * Throws a `UsageError`, before anything is sent, when a part of `unrecorded` is missing, and for options that do not exist.
 * Once the incident has been sent to the case, it does not throw.
 *
 * @example
 * ```ts
 * import { createElasticClient } from "@incident-clients/elastic";
 * import { resumePush } from "@incident-clients/elastic/flows";
 *
 * const elastic = createElasticClient({ url: process.env.KIBANA_URL, apiKey: process.env.KIBANA_API_KEY });
 * const report = await resumePush(elastic, {
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
export async function resumePush(
  client: Recorder,
  given: Unrecorded,
  options: CallOptions = {},
): Promise<PushedReport | IncidentOnlyReport> {
  const unrecorded = copyBody(flow, given);
  check(unrecorded);
  const call = takeOptions(flow, options, callNames);
  const read = await readCase(client, unrecorded.caseId, call);
  if (!read.result.ok && isUsageError(read.result.error)) throw read.result.error;
  return recordAfter(read, client, unrecorded, { warnings: [] }, call);
}

/** Records an incident on a case that was read, unless it is there or the case speaks against it. Never throws. */
export async function recordAfter(
  { found, reason, result }: Read,
  client: Recorder,
  unrecorded: Unrecorded,
  notes: Notes,
  call: CallOptions,
): Promise<PushedReport | IncidentOnlyReport> {
  if (!found) return incidentOnly(unrecorded, reason, result, notes);
  if (isRecorded(found, unrecorded)) return recorded(found, unrecorded, notes, result);
  const shown = found.external_service;
  if (shown && fieldsOf(shown).pushed_at !== unrecorded.pushedAt) {
    const other = "The case names another incident by now: decide which of the two to keep.";
    return incidentOnly(unrecorded, other, result, notes);
  }
  if (found.status === "closed") {
    const closed = "The case is closed, and Kibana records incidents on open cases only: reopen it.";
    return incidentOnly(unrecorded, closed, result, notes);
  }
  return record(client, unrecorded, notes, call);
}

function check(unrecorded: Unrecorded): void {
  checkNames(flow, unrecorded, ["caseId", "connector", "incident", "commentIds", "pushedAt"]);
  const { caseId, connector, incident, commentIds, pushedAt } = fieldsOf(unrecorded);
  const [by, made] = [fieldsOf(connector), fieldsOf(incident)];
  const ids = { caseId, "connector.id": by.id, "incident.id": made.id };
  for (const [name, value] of Object.entries(ids)) requireText(flow, name, value);
  const texts = { "connector.name": by.name, "incident.title": made.title, "incident.url": made.url };
  const missing = Object.entries(texts).find(([, value]) => typeof value !== "string");
  if (missing) throw new UsageError(flow, `pass "${missing[0]}", a string`);
  if (!Array.isArray(commentIds)) throw new UsageError(flow, `pass "commentIds", an array that may be empty`);
  if (pushedAt === undefined) throw new UsageError(flow, `pass "pushedAt", null for a case that was never pushed`);
}
