import { type CommonOptions, createServiceNowClient, type ServiceNowClient } from "@incident-clients/servicenow";
import { addNote, createIncident, findTicket, resolveIncident } from "@incident-clients/servicenow/flows";

/** A client for a mock server; the suites and `npm start` reach this vendor through it. */
export const connect = (url: string, options: CommonOptions = {}): ServiceNowClient =>
  createServiceNowClient({ url, username: "demo", password: "demo-password", ...options });

export { connectFromEnvironment, environment } from "./src/environment.ts";

/** The calls of a person who hands a case over, and closes it. */
export async function* steps(servicenow: ServiceNowClient) {
  const found = await servicenow.findRecords({
    path: { tableName: "incident" },
    query: { sysparm_query: "correlation_id=acme-7f3", sysparm_limit: 5, sysparm_exclude_reference_link: true },
  });
  const [first] = found.ok ? found.data.result : [];
  yield { result: found, note: `the case has ${first?.number} already` };

  const ticket = await findTicket(servicenow, { correlationId: "acme-7f3" });
  const sysId = ticket.sysId ?? "";
  const record = {
    short_description: "Impossible travel: j.doe",
    urgency: "2",
    impact: "2",
    correlation_display: "Acme",
  };
  const created = await createIncident(servicenow, record, { key: "acme-7f3", tried: false, quota: 0 });
  const create = await servicenow.createRecord({ path: { tableName: "incident" }, body: record });
  yield { result: create, note: `by hand; with its key it was ${created.state} ${created.number} before` };

  const note = await addNote(servicenow, sysId, "Blocked the sender.", { marker: "acme-7f3#2" });
  const read = await servicenow.getRecord({ path: { tableName: "incident", sysId } });
  yield { result: read, note: `note ${note.state}${note.existed ? " before" : ""}` };

  const closing = { closeCode: "Solution provided", closeNotes: "The account was locked and the password changed." };
  const resolved = await resolveIncident(servicenow, sysId, { ...closing, quota: 0 });
  yield { result: resolved.result, note: `resolution ${resolved.state}` };

  const cancelled = { headers: { prefer: "code=503" }, retry: false } as const;
  yield {
    result: await servicenow.createRecord({ path: { tableName: "incident" }, body: record }, cancelled),
    note: "scripted failure:",
  };
}
