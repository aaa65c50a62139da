// Compile-time behaviour of the generated client: this file is only type-checked, and every `@ts-expect-error` that stops
// being an error fails the check.
import {
  type ApplicationError,
  type CreateOrUpdateIncidentResult,
  createXsoarClient,
  type GatewayError,
  type Incident,
  type IncidentUpsert,
  incidentSeverity,
  incidentStatus,
  isStaleVersion,
  type OptimisticLockError,
  type TransportError,
} from "@incident-clients/cortex-xsoar";
import { createIncident, type NewIncident, updateIncident } from "@incident-clients/cortex-xsoar/flows";
import { expectTypeOf } from "vitest";

const url = "https://api-acme.example";
const client = createXsoarClient({ url, apiKey: "key", apiKeyId: "17", keyType: "advanced" });
const incident: NewIncident = { name: "text", severity: incidentSeverity.informational, status: incidentStatus.active };

const result = await client.createOrUpdateIncident({ body: incident });
expectTypeOf(result).toEqualTypeOf<CreateOrUpdateIncidentResult>();

// Data is out of reach until `ok` is checked.
// @ts-expect-error
result.data;

if (result.ok) {
  expectTypeOf(result.status).toEqualTypeOf<200 | 201>();
  // A rule of the tenant may have dropped the incident.
  // @ts-expect-error
  result.data.id;
  expectTypeOf((result.data?.version ?? 0) + 1).toEqualTypeOf<number>();
  // Nanoseconds do not fit a number.
  expectTypeOf(result.data?.autime).toEqualTypeOf<number | bigint | undefined>();
  // The server writes null for an empty list.
  // @ts-expect-error
  result.data?.labels.length;
} else if (result.status === 400) {
  expectTypeOf(result.error).toEqualTypeOf<OptimisticLockError | ApplicationError | GatewayError | undefined>();
  if (isStaleVersion(result.error)) expectTypeOf(result.error.id).toEqualTypeOf<"errOptimisticLock">();
} else if (result.status === 503) {
  expectTypeOf(result.error).toEqualTypeOf<ApplicationError | GatewayError | undefined>();
} else if (result.status === undefined) {
  expectTypeOf(result.error).toEqualTypeOf<TransportError>();
}

// Custom fields hold any JSON.
const fields: IncidentUpsert["CustomFields"] = {
  text: "a",
  number: 1,
  list: ["a"],
  grid: [{ a: 1 }],
  timer: { sla: 20 },
};
client.createOrUpdateIncident({ body: { name: "text", CustomFields: fields } });

// @ts-expect-error Not a severity.
incident.severity = 5;
// @ts-expect-error The name is missing.
client.createOrUpdateIncident({ body: { severity: 1 } });
// @ts-expect-error The path parameter is missing.
client.getIncident({});
// @ts-expect-error The URL is missing.
createXsoarClient({ apiKey: "key", apiKeyId: "17" });
// @ts-expect-error No such version.
createXsoarClient({ url, apiKey: "key", apiKeyId: "17", version: 7 });

const report = await createIncident(client, incident);
if (report.state === "created") expectTypeOf(report.incident).toEqualTypeOf<Incident>();
else expectTypeOf(report.reason).toEqualTypeOf<string>();
// @ts-expect-error There is no incident before the state is checked.
report.incident.id;
// @ts-expect-error A new incident has no id.
createIncident(client, { name: "text", id: "4711" });

updateIncident(client, "4711", ({ labels }) => ({ labels: [...(labels ?? []), { type: "a", value: "b" }] }));
// @ts-expect-error The id and the version are the incident's own.
updateIncident(client, "4711", { version: -1 });
// @ts-expect-error No such field; custom fields go into CustomFields.
updateIncident(client, "4711", { scanip: "203.0.113.44" });

const { data } = await client.http.GET("/incident/load/{id}", { params: { path: { id: "4711" } } });
expectTypeOf(data?.owner).toEqualTypeOf<string | undefined>();
