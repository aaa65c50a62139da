// Compile-time behaviour of the generated client: this file is only type-checked, and every `@ts-expect-error` that stops
// being an error fails the check.
import {
  createXdrClient,
  type ErrorResponse,
  type Incident,
  type TransportError,
  type UpdateIncidentResult,
} from "@incident-clients/cortex-xdr";
import { listIncidents, type ResolveIncidentReport, resolveIncident } from "@incident-clients/cortex-xdr/flows";
import { expectTypeOf } from "vitest";

const key = { apiKey: "key", apiKeyId: "17", keyType: "advanced" } as const;
const client = createXdrClient({ fqdn: "acme.xdr.eu.paloaltonetworks.com", ...key });

const result = await client.updateIncident({
  body: { request_data: { incident_id: "2927", update_data: { status: "resolved_other", ticket: "INC0012345" } } },
});
expectTypeOf(result).toEqualTypeOf<UpdateIncidentResult>();

// Data is out of reach until `ok` is checked.
// @ts-expect-error
result.data;

if (result.ok) {
  expectTypeOf(result.data.reply).toEqualTypeOf<true>();
} else if (result.status === 500) {
  expectTypeOf(result.error).toEqualTypeOf<ErrorResponse | undefined>();
  // The reason is a text, a list or nothing.
  // @ts-expect-error
  result.error?.reply.err_extra.length;
} else if (result.status === undefined) {
  expectTypeOf(result.error).toEqualTypeOf<TransportError>();
}

const found = await client.getIncidents({ body: { request_data: {} } });
if (found.ok) {
  const [incident] = found.data.reply.incidents;
  Math.ceil(found.data.reply.total_count / 100);
  if (incident) new Date(incident.creation_time);
  // A status that Cortex XDR adds tomorrow is a string like any other.
  expectTypeOf(incident?.status).toExtend<string | undefined>();
  expectTypeOf("tomorrow").toExtend<Incident["status"]>();
}

const update = (update_data: Parameters<typeof client.updateIncident>[0]["body"]["request_data"]["update_data"]) =>
  client.updateIncident({ body: { request_data: { incident_id: "2927", update_data } } });
update({ comment: { comment_action: "add", value: "text" } });
// @ts-expect-error Not a status that can be set.
update({ status: "resolved_auto" });
// @ts-expect-error Comments are added, not removed.
update({ comment: { comment_action: "remove", value: "text" } });
// @ts-expect-error An incident's id is a text.
client.updateIncident({ body: { request_data: { incident_id: 2927, update_data: { status: "new" } } } });
// @ts-expect-error The key's level is missing.
createXdrClient({ fqdn: "acme.xdr.eu.paloaltonetworks.com", apiKey: "key", apiKeyId: "17" });
// @ts-expect-error A filter's operator depends on its field.
listIncidents(client, { filters: [{ field: "status", operator: "gte", value: "new" }] });

for await (const incident of listIncidents(client)) expectTypeOf(incident).toEqualTypeOf<Incident>();

expectTypeOf(
  resolveIncident(client, "2927", { status: "RESOLVED_OTHER" }),
).resolves.toEqualTypeOf<ResolveIncidentReport>();
// @ts-expect-error Not a status that resolves.
resolveIncident(client, "2927", { status: "new" });

const { data } = await client.http.POST("/public_api/v1/incidents/get_incidents", { body: { request_data: {} } });
expectTypeOf(data?.reply.total_count).toEqualTypeOf<number | undefined>();
