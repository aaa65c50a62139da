import { pushCaseToIncident, resumePush } from "@incident-clients/elastic/flows";
import { createServiceNowClient } from "@incident-clients/servicenow";
import { type FakeServiceNowOptions, fakeServiceNow } from "@incident-clients/testing/servicenow";
import { describe, expect, test } from "vitest";
import { doubts, lost, lostRequest } from "../faults.ts";
import { openKibana } from "./kibana.ts";

type Row = { sys_id: string; number: string; correlation_id: string };

/** A Kibana, and the ServiceNow behind it, which has what Kibana has made there. */
function openBoth(
  version = "8.15",
  { table = "incident", ...options }: FakeServiceNowOptions & { table?: string } = {},
) {
  const kibana = openKibana(version);
  const fake = fakeServiceNow(options);
  const others: Row[] = [{ sys_id: "a".repeat(32), number: "INC0099999", correlation_id: "case-9" }];
  const fetch: typeof globalThis.fetch = (...sent) => {
    const made = kibana.fake.incidents.map(({ id, title }) => ({
      sys_id: id,
      number: title,
      correlation_id: "case-1",
    }));
    fake.tables[table] = [...others, ...made].map((row) => ({ ...row }));
    return fake.fetch(...sent);
  };
  const access = { instance: "acme", username: "any", password: "any", retry: { baseDelay: 1 } };
  const servicenow = createServiceNowClient({ ...access, fetch });
  const count = (operation: string) => kibana.called().filter((one) => one === operation).length;
  const push: typeof kibana.push = (more, given) => kibana.push(more, { servicenow, ...given });
  return { ...kibana, serviceNowFake: fake, others, push, count };
}

test.each(["7.12", "8.15", "8.17", "9.0"])(
  "a conflict of Kibana %s, where the case does not know its incident, is settled by ServiceNow",
  async (version) => {
    const { fake, client, push, count, serviceNow, serviceNowFake } = openBoth(version);
    fake.outage = "conflict";
    const report = await push();
    const { id, title } = fake.incidents[0] ?? {};
    const incident = { id, title, url: "" };
    const resume = { caseId: "case-1", incident, commentIds: [], pushedAt: null };
    const connector = { id: serviceNow.id, name: serviceNow.name };
    const reason = expect.stringMatching(/^Kibana answered 409: .*ServiceNow has the incident.*a second one/);
    expect(report).toMatchObject({ state: "incident-only", incident, resume: { ...resume, connector }, reason });
    expect(report.warnings).toEqual([]);
    expect(count("pushCase")).toBe(1);
    expect(serviceNowFake.calls().map(({ operation }) => operation)).toEqual(["findRecords"]);
    if (report.state !== "incident-only") return;
    expect(await resumePush(client, report.resume)).toMatchObject({ state: "incident-only", incident });
    expect(fake.incidents).toHaveLength(1);
  },
);

describe("ServiceNow is not asked", () => {
  test("where Kibana shows the push", async () => {
    const { fake, push, serviceNowFake } = openBoth();
    lost.strike(fake.on("pushCase"));
    expect(await push()).toMatchObject({ state: "pushed", incident: { id: fake.incidents[0]?.id } });
    expect(serviceNowFake.calls()).toEqual([]);
  });

  test.each<[string, (both: ReturnType<typeof openBoth>) => unknown, connector?: "jira"]>([
    ["about an update, whose record was there before", ({ push }) => push()],
    ["for a case whose connector is another one's", ({ one }) => Object.assign(one.connector ?? {}, { type: ".jira" })],
    ["for a push through another connector", () => {}, "jira"],
  ])("%s", async (_, prepare, other) => {
    const both = openBoth();
    await prepare(both);
    lostRequest.strike(both.fake.on("pushCase"));
    const report = await both.push({ connectorId: other && both[other].id });
    expect(report).toMatchObject({ state: "unknown", reason: expect.stringContaining("look in the ticketing system") });
    expect(report).not.toHaveProperty("incident");
    expect(both.serviceNowFake.calls()).toEqual([]);
  });
});

test("a SIR connector's record is looked for in its table", async () => {
  const { fake, one, push } = openBoth("8.15", { table: "sn_si_incident" });
  Object.assign(one.connector ?? {}, { type: ".servicenow-sir" });
  fake.outage = "conflict";
  expect(await push()).toMatchObject({ state: "incident-only", incident: { id: fake.incidents[0]?.id } });
});

describe("it stays unknown", () => {
  const mark = { sys_id: "b".repeat(32), number: "INC0088888", correlation_id: "case-1" };

  test("when ServiceNow has no incident of the case, whatever the instance made of the query", async () => {
    const { fake, push, count, serviceNowFake, others } = openBoth();
    lostRequest.strike(fake.on("pushCase"));
    const result = others.map((row) => ({ ...row }));
    serviceNowFake.on("findRecords").offContract(Response.json({ result }));
    const reason = expect.stringContaining("ServiceNow shows no incident with the case's id so far.");
    expect(await push()).toMatchObject({ state: "unknown", reason });
    expect([count("pushCase"), fake.incidents.length]).toEqual([1, 0]);
  });

  test("when ServiceNow has several, and none is chosen", async () => {
    const { fake, push, count, others } = openBoth();
    others.push(mark);
    fake.outage = "conflict";
    const report = await push();
    expect(report).toMatchObject({ state: "unknown", reason: expect.stringContaining("has several incidents") });
    expect(report).not.toHaveProperty("incident");
    expect(count("pushCase")).toBe(1);
  });

  test.each(doubts)("when ServiceNow cannot be asked: $name", async (fault) => {
    const { fake, push, serviceNowFake } = openBoth();
    fake.outage = "conflict";
    fault.strike(serviceNowFake.on("findRecords")).times(Number.POSITIVE_INFINITY);
    const reason = expect.stringMatching(/ServiceNow could not be asked: .*look in the ticketing system/);
    expect(await push()).toMatchObject({ state: "unknown", reason });
  });

  test("when the records cannot be told apart, since their ids or marks are not shown", async () => {
    for (const row of [{ ...mark, sys_id: "x" }, { sys_id: mark.sys_id }, null]) {
      const { fake, push, serviceNowFake } = openBoth();
      fake.outage = "conflict";
      serviceNowFake.on("findRecords").offContract(Response.json({ result: [row] }));
      expect((await push()).state).toBe("unknown");
    }
  });
});

test("text in the place of a number is not reported", async () => {
  const { fake, push, serviceNowFake } = openBoth();
  lostRequest.strike(fake.on("pushCase"));
  const row = { sys_id: "c".repeat(32), number: "<img>", correlation_id: "case-1" };
  serviceNowFake.on("findRecords").offContract(Response.json({ result: [row] }));
  expect(await push()).toMatchObject({ state: "incident-only", incident: { id: row.sys_id, title: row.sys_id } });
});

test("Kibana's headers and options are not sent to ServiceNow", async () => {
  const { fake, push, serviceNowFake } = openBoth();
  fake.outage = "conflict";
  await push({}, { headers: { "x-note": "for Kibana" } });
  expect(serviceNowFake.calls()[0]?.headers["x-note"]).toBeUndefined();
  expect(fake.calls()[0]?.headers["x-note"]).toBe("for Kibana");
});

test("what cannot find records is refused before anything is sent", async () => {
  const { client, called } = openKibana("8.15");
  const input = { caseId: "case-1", version: "8.15" };
  await expect(pushCaseToIncident(client, input, { servicenow: {} as never })).rejects.toThrow(/pass "servicenow"/);
  expect(called()).toEqual([]);
});
