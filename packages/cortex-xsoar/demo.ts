import type { CommonOptions } from "@incident-clients/core";
import { createXsoarClient, incidentSeverity, type XsoarClient } from "@incident-clients/cortex-xsoar";
import { createIncident, updateIncident } from "@incident-clients/cortex-xsoar/flows";

/** A client for a mock server, which has no base path; the suites and `npm start` reach this vendor through it. */
export const connect = (url: string, options: CommonOptions = {}): XsoarClient =>
  createXsoarClient({ url, basePath: "", apiKey: "demo-api-key", apiKeyId: "demo-api-key-id", ...options });

export { connectFromEnvironment, environment } from "./src/environment.ts";

/** The calls of a person who hands a case over, changes it and closes it. */
export async function* steps(xsoar: XsoarClient) {
  const created = await createIncident(xsoar, {
    name: "Impossible travel: j.doe@example.com",
    severity: incidentSeverity.high,
    createInvestigation: true,
    CustomFields: { externalcaseid: "CASE-2291" },
  });
  const id = created.state === "created" ? created.incident.id : "";
  yield { result: created.result, note: `${created.state} incident ${id}` };

  const find = { filter: { query: 'externalcaseid:"CASE-2291"', size: 10 } };
  const search = await xsoar.searchIncidents({ body: find });
  yield { result: search, note: search.ok ? `${search.data.total} incident with our case number` : "" };

  // The mock keeps nothing, so it is told how to answer the write.
  const answering = (prefer: string): XsoarClient => ({
    ...xsoar,
    createOrUpdateIncident: (request, options) =>
      xsoar.createOrUpdateIncident(request, { ...options, headers: { prefer } }),
  });
  const change = { severity: incidentSeverity.critical, owner: "b.okafor" };
  const report = await updateIncident(answering("example=updated"), id, change);
  yield { result: report.result, note: `${report.state}, version ${report.incident?.version}` };

  const stale = await updateIncident(answering("code=400, example=staleVersion"), id, change, { tries: 2 });
  yield { result: stale.result, note: `scripted conflict: ${stale.state} after ${stale.writes} writes` };

  const closed = await xsoar.closeIncident({
    body: { id, closeReason: "False Positive", closeNotes: "User was on a VPN." },
  });
  yield { result: closed, note: `incident ${id}` };
}
