import type { EnsureCall, EnsureOutcome } from "@incident-clients/hand-off";
import { createServiceNowClient } from "@incident-clients/servicenow";
import { createIncident } from "@incident-clients/servicenow/flows";

const servicenow = createServiceNowClient({
  url: process.env.SN_URL, // A proxy or a mock; SN_INSTANCE counts unless it is set.
  instance: process.env.SN_INSTANCE,
  username: process.env.SN_USERNAME,
  password: process.env.SN_PASSWORD,
});

/** An incident for an alert. */
export interface Alert {
  short_description: string;
  description: string;
}

async function ensure(alert: Alert, { key, tried, signal }: EnsureCall): Promise<EnsureOutcome> {
  const report = await createIncident(servicenow, { ...alert }, { key, tried, signal });
  if (report.state !== "created") return report;
  return { state: "created", ticket: { id: report.sysId, number: report.number } };
}

export default { database: process.env.DATABASE_URL, kinds: { alert: { ensure } } };
