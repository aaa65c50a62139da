// Compile-time behaviour of the generated client: this file is only type-checked, and every `@ts-expect-error` that stops
// being an error fails the check.
import {
  createServiceNowClient,
  type ErrorResponse,
  type FindRecordsResult,
  type ServiceNowOperations,
  type TransportError,
} from "@incident-clients/servicenow";
import { addNote, type CreateIncidentReport, createIncident, findTicket } from "@incident-clients/servicenow/flows";
import { encodeQuery, listRecords } from "@incident-clients/servicenow/lists";
import { expectTypeOf } from "vitest";

const client = createServiceNowClient({ instance: "acme", username: "a", password: "b" });
const path = { tableName: "incident" } as const;

const plain = await client.findRecords({ path, query: { sysparm_exclude_reference_link: true } });
// Data is out of reach until `ok` is checked.
// @ts-expect-error
plain.data;
if (plain.ok) {
  expectTypeOf(plain.status).toEqualTypeOf<200>();
  expectTypeOf(plain.data.result[0]?.caller_id).toEqualTypeOf<string | undefined>();
  expectTypeOf(plain.headers["x-total-count"]).toEqualTypeOf<string | undefined>();
} else {
  expectTypeOf(plain.outcome).toEqualTypeOf<"not-sent" | "rejected" | "unknown">();
  switch (plain.status) {
    case 403:
      expectTypeOf(plain.error).toEqualTypeOf<ErrorResponse | undefined>();
      break;
    // A success that is none.
    case 200:
      expectTypeOf(plain.error?.status).toEqualTypeOf<"failure" | undefined>();
      break;
    case 202:
      expectTypeOf(plain.error).toEqualTypeOf<undefined>();
      break;
    case undefined:
      expectTypeOf(plain.error).toEqualTypeOf<TransportError>();
      break;
  }
}

// The parameters of a call decide the shape of values.
const linked = await client.getRecord({ path: { ...path, sysId: "a" } });
if (linked.ok) {
  expectTypeOf(linked.data.result.caller_id).toEqualTypeOf<{ value: string; link: string } | "" | undefined>();
  expectTypeOf(linked.data.result.urgency).toEqualTypeOf<string | undefined>();
}
const shown = await client.getRecord({ path: { ...path, sysId: "a" }, query: { sysparm_display_value: "true" } });
if (shown.ok)
  expectTypeOf(shown.data.result.assigned_to).toEqualTypeOf<{ display_value: string; link: string } | "" | undefined>();
const both = await client.findRecords({
  path,
  query: { sysparm_display_value: "all", sysparm_exclude_reference_link: true },
});
if (both.ok) {
  expectTypeOf(both.data.result[0]?.state).toEqualTypeOf<{ value: string; display_value: string } | undefined>();
  expectTypeOf(both.data.result[0]?.caller_id).toEqualTypeOf<{ value: string; display_value: string } | undefined>();
}

// Another table is open.
const open = await client.findRecords({
  path: { tableName: "u_ours" },
  query: { sysparm_exclude_reference_link: true },
});
if (open.ok) expectTypeOf(open.data.result[0]?.u_anything).toEqualTypeOf<string | undefined>();

await client.createRecord({ path, body: { short_description: "a", u_ours: "b" } });
// @ts-expect-error Every value is text.
await client.createRecord({ path, body: { urgency: 2 } });
// @ts-expect-error No such parameter.
await client.findRecords({ path, query: { sysparm_limits: 5 } });

// A typed client does wherever the generated operations do.
const operations: ServiceNowOperations = client;
expectTypeOf(await operations.findRecords({ path })).toEqualTypeOf<FindRecordsResult>();

const file = await client.getAttachmentFile({ path: { sysId: "a" } });
if (file.ok) expectTypeOf(file.data).toEqualTypeOf<Blob>();
const target = { table_name: "incident", table_sys_id: "a", file_name: "a.txt" };
await client.uploadAttachment({ query: target, body: new Blob(["a"]) });
// @ts-expect-error A file is a Blob.
await client.uploadAttachment({ query: target, body: { text: "a" } });

const report = await createIncident(client, { short_description: "a" }, { key: "case-1" });
expectTypeOf(report).toEqualTypeOf<CreateIncidentReport>();
expectTypeOf(report.state).toEqualTypeOf<"created" | "several" | "rejected" | "unknown" | "not-sent">();
if (report.state === "created") expectTypeOf(report.sysId).toEqualTypeOf<string>();
// @ts-expect-error The key is missing.
await createIncident(client, { short_description: "a" }, {});
// @ts-expect-error Nothing like that can be looked for.
await findTicket(client, { title: "a" });
// @ts-expect-error The marker is missing.
await addNote(client, "a", "text", {});

for await (const record of listRecords(client, "incident", { where: { active: "true" } }))
  expectTypeOf(record.number).toEqualTypeOf<string | undefined>();
// @ts-expect-error Not an operator.
encodeQuery([["state", "~", "1"]]);

// @ts-expect-error No such option.
createServiceNowClient({ instance: "acme", token: "a", retries: 3 });
