// What a consumer writes, checked with the TypeScript versions that consumers have.
import { createXdrClient } from "@incident-clients/cortex-xdr";
import { resolveIncident } from "@incident-clients/cortex-xdr/flows";

const xdr = createXdrClient({ fqdn: "acme.xdr.example.com", apiKey: "key", apiKeyId: "17", keyType: "advanced" });

export async function open(): Promise<string[]> {
  const result = await xdr.getIncidents({ body: { request_data: {} } });
  if (result.ok) return result.data.reply.incidents.flatMap(({ incident_id }) => incident_id ?? []);
  if (result.status === undefined) return [`${result.error.code}: ${result.outcome}`];
  return [`refused: ${result.status}`];
}

export const close = (id: string) => resolveIncident(xdr, id, { status: "resolved_other" }).then(({ state }) => state);
