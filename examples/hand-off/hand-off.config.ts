import { createXsoarClient } from "@incident-clients/cortex-xsoar";
import { createIncident, type NewIncident } from "@incident-clients/cortex-xsoar/flows";
import type { EnsureCall, EnsureOutcome } from "@incident-clients/hand-off";

const xsoar = createXsoarClient({
  url: process.env.XSOAR_URL,
  apiKey: process.env.XSOAR_API_KEY,
  apiKeyId: process.env.XSOAR_API_KEY_ID,
});

/** A custom text field of your incidents, which holds our key: the mark by which an incident is found again. */
const mark = process.env.XSOAR_KEY_FIELD ?? "externalcaseid";

async function ensure(incident: NewIncident, { key, tried, signal }: EnsureCall): Promise<EnsureOutcome> {
  const query = `${mark}:"${key}"`;
  if (tried) {
    const search = await xsoar.searchIncidents({ body: { filter: { query, page: 0, size: 10 } } }, { signal });
    const found = search.ok ? search.data.data?.find(({ CustomFields }) => CustomFields?.[mark] === key) : undefined;
    return found
      ? { state: "created", ticket: { id: found.id } }
      : { state: "unknown", reason: search.ok ? "A search did not find the incident." : search.message };
  }
  const marked = { ...incident, CustomFields: { ...incident.CustomFields, [mark]: key } };
  const report = await createIncident(xsoar, marked, { find: query, signal });
  return report.state === "created" ? { state: "created", ticket: { id: report.id } } : report;
}

export default { database: process.env.DATABASE_URL, kinds: { incident: { ensure } } };
