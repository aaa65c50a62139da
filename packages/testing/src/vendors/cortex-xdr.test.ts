import { createXdrClient } from "@incident-clients/cortex-xdr";
import { listIncidents, resolveIncident } from "@incident-clients/cortex-xdr/flows";
import { expect, test } from "vitest";
import { type FakeXdrOptions, fakeXdr } from "./cortex-xdr.ts";

function setUp(options: FakeXdrOptions = { incidents: [{ incident_id: "2927" }] }) {
  const fake = fakeXdr(options);
  const credentials = { apiKey: "k", apiKeyId: "1", keyType: "standard" } as const;
  return { fake, xdr: createXdrClient({ url: "https://api-x.example", ...credentials, fetch: fake.fetch }) };
}

const resolution = { status: "resolved_true_positive", comment: "INC1" } as const;

test("an incident that is resolved shows it", async () => {
  const { fake, xdr } = setUp();
  const report = await resolveIncident(xdr, "2927", { ...resolution, confirm: true });
  expect(report.state).toBe("resolved");
  expect(fake.incidents).toMatchObject([{ status: "resolved_true_positive", resolve_comment: "INC1" }]);
  fake.verify();
});

test.each([
  [true, "resolved"],
  [false, "unknown"],
])("an update whose answer is lost, handled %s, is found to be %s", async (handled, state) => {
  const { fake, xdr } = setUp();
  fake.on("updateIncident").fault("reset").handled(handled);
  expect((await resolveIncident(xdr, "2927", resolution)).state).toBe(state);
  expect(fake.calls("updateIncident")).toHaveLength(1);
});

test("an update of an unknown incident is a 500, as at the server", async () => {
  const { xdr } = setUp({});
  const request_data = { incident_id: "9", update_data: { status: "new" } } as const;
  expect((await xdr.updateIncident({ body: { request_data } })).status).toBe(500);
  expect((await xdr.getIncidentExtraData({ body: { request_data: { incident_id: "9" } } })).status).toBe(500);
});

test("250 incidents are listed in windows of at most 100, each once", async () => {
  const ids = Array.from({ length: 250 }, (_, index) => String(index));
  const { fake, xdr } = setUp({
    incidents: ids.map((incident_id, index) => ({ incident_id, creation_time: 1000 + index })).reverse(),
  });
  const listed: string[] = [];
  for await (const { incident_id } of listIncidents(xdr)) listed.push(incident_id);
  expect(listed).toEqual(ids);
  expect(fake.calls("getIncidents").length).toBeGreaterThan(2);
  const first = await xdr.getIncidents({ body: { request_data: {} } });
  expect(first).toMatchObject({ data: { reply: { total_count: 250, result_count: 100 } } });
});

test.each([
  [{ field: "incident_id_list", operator: "in", value: ["b"] }, ["b"]],
  [{ field: "status", operator: "neq", value: "new" }, ["b"]],
  [{ field: "creation_time", operator: "gte", value: 2 }, ["b"]],
  [{ field: "creation_time", operator: "lte", value: 1 }, ["a"]],
  [{ field: "description", operator: "contains", value: "alpha" }, ["a"]],
] as const)("incidents are found by %j", async (filter, found) => {
  const { xdr } = setUp({
    incidents: [
      { incident_id: "a", status: "new", creation_time: 1, description: "alpha" },
      { incident_id: "b", status: "under_investigation", creation_time: 2, description: "beta" },
    ],
  });
  const result = await xdr.getIncidents({ body: { request_data: { filters: [filter as never] } } });
  expect(result.ok && result.data.reply.incidents.map(({ incident_id }) => incident_id)).toEqual(found);
});

test("the alerts of an incident come with it", async () => {
  const { xdr } = setUp();
  const result = await xdr.getIncidentExtraData({ body: { request_data: { incident_id: "2927" } } });
  expect(result).toMatchObject({ data: { reply: { incident: { incident_id: "2927" }, alerts: { total_count: 0 } } } });
});

test("cases are updated and found", async () => {
  const { fake, xdr } = setUp({ cases: [{ case_id: 1 }, { case_id: 2 }] });
  const update_data = { status_progress: "Resolved", resolve_reason: "Resolved - Other", assigned_user: "a@x.example" };
  const path = { case_id: 2 };
  expect((await xdr.updateCase({ path, body: { request_data: { update_data } } })).status).toBe(204);
  expect(fake.calls("updateCase")[0]?.path).toEqual({ case_id: 2 });
  expect(fake.cases[1]).toMatchObject({ status_progress: "Resolved", assigned_user_mail: "a@x.example" });
  const open = await xdr.searchCases({
    body: { request_data: { filters: [{ field: "status_progress", operator: "nin", value: ["Resolved"] }] } },
  });
  expect(open).toMatchObject({ data: { reply: { TOTAL_COUNT: 2, FILTER_COUNT: 1, DATA: [{ case_id: 1 }] } } });
  const unknown = await xdr.updateCase({ path: { case_id: 9 }, body: { request_data: { update_data } } });
  expect(unknown.status).toBe(400);
});
