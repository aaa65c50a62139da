import { type AlertFilter, createXdrClient, type IssueFilter } from "@incident-clients/cortex-xdr";
import { expect, test } from "vitest";
import { type FakeXdrOptions, fakeXdr } from "./cortex-xdr.ts";

const update_data = { status: "RESOLVED_OTHER", resolve_comment: "INC1" } as const;

function setUp(options: FakeXdrOptions = { incidents: [{ incident_id: "2927" }] }) {
  const fake = fakeXdr(options);
  const credentials = { apiKey: "k", apiKeyId: "1", keyType: "standard" } as const;
  const xdr = createXdrClient({ url: "https://api-x.example", ...credentials, fetch: fake.fetch });
  const search = async (filters: object[] = []) => {
    const result = await xdr.getIncidents({ body: { request_data: { filters: filters as [] } } });
    if (!result.ok) throw new Error(String(result.status));
    return result.data.reply;
  };
  const update = (incident_id: string) => xdr.updateIncident({ body: { request_data: { incident_id, update_data } } });
  return { fake, xdr, search, update };
}

test("an update is in the incident at once, and in what is read after as many reads as it lags", async () => {
  const { fake, search, update, xdr } = setUp({ incidents: [{ incident_id: "2927" }], lag: 2 });
  expect((await update("2927")).ok).toBe(true);
  const shown = { status: "resolved_other", resolve_comment: "INC1" };
  expect(fake.incidents).toMatchObject([shown]);
  expect(await search()).toMatchObject({ incidents: [{ status: "new" }] });
  const extra = () => xdr.getIncidentExtraData({ body: { request_data: { incident_id: "2927" } } });
  expect(await extra()).toMatchObject({ data: { reply: { incident: { status: "new" }, alerts: { total_count: 0 } } } });
  expect(await extra()).toMatchObject({ data: { reply: { incident: shown } } });
  fake.verify();
});

test("an unknown incident is a 500, as at the server", async () => {
  const { xdr, update } = setUp({});
  expect((await update("9")).status).toBe(500);
  expect((await xdr.getIncidentExtraData({ body: { request_data: { incident_id: "9" } } })).status).toBe(500);
});

test("a window holds 100 incidents, and the server counts no more than 10,000", async () => {
  const many = Array.from({ length: 10_001 }, (_, n) => ({ incident_id: String(n) }));
  expect(await setUp({ incidents: many }).search()).toMatchObject({ total_count: 10_000, result_count: 100 });
});

test("an incident that the key may not see is named and not shown", async () => {
  const incidents = [{ incident_id: "1" }, { incident_id: "2" }];
  const reply = await setUp({ incidents, hidden: ["1"] }).search();
  expect(reply).toMatchObject({ total_count: 2, incidents: [{ incident_id: "2" }], restricted_incident_ids: ["1"] });
});

test.each([
  [{ field: "incident_id_list", operator: "in", value: ["b"] }, ["b"]],
  [{ field: "status", operator: "neq", value: "new" }, ["b"]],
  [{ field: "creation_time", operator: "gte", value: 2 }, ["b"]],
  [{ field: "creation_time", operator: "lte", value: 1 }, ["a"]],
  [{ field: "description", operator: "contains", value: "alpha" }, ["a"]],
])("incidents are found by %j", async (filter, found) => {
  const incidents = [
    { incident_id: "a", status: "new", creation_time: 1, description: "alpha" },
    { incident_id: "b", status: "under_investigation", creation_time: 2, description: "beta" },
  ];
  const reply = await setUp({ incidents }).search([filter]);
  expect(reply.incidents.map(({ incident_id }) => incident_id)).toEqual(found);
});

test("cases are updated and found", async () => {
  const { fake, xdr } = setUp({ cases: [{ case_id: 1 }, { case_id: 2 }] });
  const update_data = { status_progress: "Resolved", resolve_reason: "Resolved - Other", assigned_user: "a@x.example" };
  const update = (case_id: number) => xdr.updateCase({ path: { case_id }, body: { request_data: { update_data } } });
  expect([(await update(2)).status, (await update(9)).status]).toEqual([204, 400]);
  expect(fake.calls("updateCase")[0]?.path).toEqual({ case_id: 2 });
  expect(fake.cases[1]).toMatchObject({ status_progress: "Resolved", assigned_user_mail: "a@x.example" });
  const filters = [{ field: "status_progress" as const, operator: "nin" as const, value: ["Resolved"] }];
  const open = await xdr.searchCases({ body: { request_data: { filters } } });
  expect(open).toMatchObject({ data: { reply: { TOTAL_COUNT: 2, FILTER_COUNT: 1, DATA: [{ case_id: 1 }] } } });
});

test("alerts are looked for by number, changed by text, and those that do not exist are passed over in silence", async () => {
  const alerts = [{ alert_id: "90210" }, { alert_id: "90211", severity: "low", detection_timestamp: 5 }];
  const { fake, xdr } = setUp({ alerts });
  const find = (filters: AlertFilter[]) => xdr.getAlerts({ body: { request_data: { filters } } });
  const found = await find([{ field: "alert_id_list", operator: "in", value: [90211] }]);
  expect(found).toMatchObject({ data: { reply: { total_count: 1, alerts: [{ alert_id: "90211" }] } } });
  const late = await find([{ field: "creation_time", operator: "gte", value: 6 }]);
  expect(late).toMatchObject({ data: { reply: { alerts: [{ alert_id: "90210" }] } } });

  const update_data = { status: "resolved_false_positive", comment: "Approved" } as const;
  const update = await xdr.updateAlerts({ body: { request_data: { alert_id_list: ["90210", "7"], update_data } } });
  expect(update).toMatchObject({ data: { reply: { alerts_ids: [90210] } } });
  const resolved = { resolution_status: "STATUS_060_FALSE_POSITIVE", resolution_comment: "Approved" };
  expect(fake.alerts).toMatchObject([resolved, { resolution_status: "STATUS_010_NEW" }]);
});

test("several incidents come with 50 of their alerts, one with all of them, and neither with what is left out", async () => {
  const alerts = Array.from({ length: 51 }, (_, number) => ({ alert_id: String(number), case_id: 2927 }));
  const { xdr } = setUp({ incidents: [{ incident_id: "2927" }], alerts });
  const several = await xdr.getIncidentsExtraData({
    body: { request_data: { fields_to_exclude: ["file_artifacts"] } },
  });
  const [first] = several.ok ? several.data.reply.incidents : [];
  expect(first?.alerts).toMatchObject({ total_count: 51 });
  expect(first?.alerts?.data).toHaveLength(50);
  expect(Object.keys(first ?? {})).toEqual(["incident", "alerts", "network_artifacts"]);
  const one = await xdr.getIncidentExtraData({ body: { request_data: { incident_id: "2927" } } });
  expect(one.ok && one.data.reply.alerts.data).toHaveLength(51);
});

test("an issue is found by its status, and shows what was changed in it", async () => {
  const { fake, xdr } = setUp({ issues: [{ id: 5501 }, { id: 5502, "status.progress": "In Progress" }] });
  const filters: IssueFilter[] = [{ field: "status.progress", operator: "in", value: ["New"] }];
  const find = () => xdr.searchIssues({ body: { request_data: { filters } } });
  expect(await find()).toMatchObject({ data: { reply: { TOTAL_COUNT: 2, FILTER_COUNT: 1, DATA: [{ id: 5501 }] } } });

  const update_data = { status: "Resolved", status_resolution_reason: "Resolved - Known Issue" } as const;
  const update = (issue_id: number) => xdr.updateIssue({ path: { issue_id }, body: { request_data: { update_data } } });
  expect(await update(5501)).toMatchObject({ ok: true, status: 204 });
  expect(await update(7)).toMatchObject({ ok: false, status: 400 });
  const resolved = { "status.progress": "Resolved", "status.resolution_reason": "Resolved - Known Issue" };
  expect(fake.issues).toMatchObject([resolved, { "status.progress": "In Progress" }]);
  expect(await find()).toMatchObject({ data: { reply: { FILTER_COUNT: 0 } } });
});

test("an entry is written into the war room of a case, and read again", async () => {
  const { fake, xdr } = setUp({ cases: [{ case_id: 2927 }] });
  const write = (id: string, data: string) => xdr.addCaseEntry({ body: { id, data } });
  expect(await write("2927", "first")).toMatchObject({ ok: true, data: { id: "1@2927", contents: "first" } });
  await write("2927", "second");
  expect(await write("7", "nowhere")).toMatchObject({ ok: false, status: 400 });
  const read = await xdr.listCaseEntries({ body: { id: "2927", filter: { pagesize: 1 } } });
  expect(read).toMatchObject({ data: { total: 2, data: [{ contents: "first" }] } });
  expect(fake.entries.map(({ contents }) => contents)).toEqual(["first", "second"]);
});
