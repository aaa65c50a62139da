import type { CommonOptions } from "@incident-clients/core";
import { createXdrClient, errorText, type XdrClient } from "@incident-clients/cortex-xdr";
import { resolveIncident } from "@incident-clients/cortex-xdr/flows";

/** A client for a mock server; the suites and `npm start` reach this vendor through it. */
export const connect = (url: string, options: CommonOptions = {}): XdrClient =>
  createXdrClient({ url, apiKey: "demo-api-key", apiKeyId: "demo-api-key-id", keyType: "standard", ...options });

export { connectFromEnvironment, environment } from "./src/environment.ts";

/** The calls of a person who works on a new incident until it is resolved. */
export async function* steps(xdr: XdrClient) {
  const found = await xdr.getIncidents({
    body: { request_data: { filters: [{ field: "status", operator: "eq", value: "new" }], search_to: 100 } },
  });
  const [incident] = found.ok ? found.data.reply.incidents : [];
  const id = incident?.incident_id ?? "";
  yield { result: found, note: `incident ${id}: ${incident?.description}` };

  const extra = await xdr.getIncidentExtraData({ body: { request_data: { incident_id: id } } });
  yield { result: extra, note: extra.ok ? `alert ${extra.data.reply.alerts.data[0]?.name}` : "" };

  const take = { status: "under_investigation", assigned_user_mail: "username@test.com" } as const;
  const taken = await xdr.updateIncident({ body: { request_data: { incident_id: id, update_data: take } } });
  yield { result: taken, note: "taken" };

  const end = { status: "resolved_true_positive", comment: "Resolved with INC0012345" } as const;
  const resolved = await resolveIncident(xdr, id, end);
  yield { result: resolved.result, note: resolved.state };

  const failing = { headers: { prefer: "code=500, example=unknownAssignee" } };
  const update = { assigned_user_mail: "nobody@test.com" };
  const refused = await xdr.updateIncident(
    { body: { request_data: { incident_id: id, update_data: update } } },
    failing,
  );
  const reason = refused.ok ? undefined : errorText(refused.error);
  yield { result: refused, note: `scripted failure: ${reason}` };
}
