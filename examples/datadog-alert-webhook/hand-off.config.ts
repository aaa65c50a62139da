import type { EnsureCall, EnsureOutcome } from "@incident-clients/hand-off";
import { createServiceNowClient } from "@incident-clients/servicenow";
import { ensureIncident } from "@incident-clients/servicenow/flows";

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

/** One round: the hand-off itself comes back later, with longer pauses. */
const ensure = (alert: Alert, { key, tried, signal }: EnsureCall): Promise<EnsureOutcome> =>
  ensureIncident(servicenow, { ...alert }, { key, tried, signal, patience: 0 });

export default { database: process.env.DATABASE_URL, kinds: { alert: { ensure } } };
