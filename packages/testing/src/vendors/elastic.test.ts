import { createElasticClient } from "@incident-clients/elastic";
import { pushCaseToIncident, resume } from "@incident-clients/elastic/flows";
import { expect, test, vi } from "vitest";
import { type FakeElasticOptions, fakeElastic } from "./elastic.ts";

const versions = ["7.7", "7.11", "8.15"];

function setUp(options: FakeElasticOptions = {}) {
  const fake = fakeElastic(options);
  const elastic = createElasticClient({
    url: "https://kibana.example/base",
    space: "soc",
    apiKey: "a",
    fetch: fake.fetch,
  });
  const [{ id: caseId } = { id: "" }] = fake.cases;
  return { fake, elastic, caseId };
}

test.each(versions)("a case has no incident until it is pushed, in Kibana %s", async (version) => {
  const { fake, elastic, caseId } = setUp();
  expect(fake.cases[0]?.external_service).toBeNull();
  const report = await pushCaseToIncident(elastic, { caseId, version });
  expect(report).toMatchObject({ state: "pushed", incident: { title: "INC0000001" }, warnings: [] });
  expect(fake.cases[0]?.external_service?.external_title).toBe("INC0000001");
  expect(fake.incidents).toMatchObject([
    { title: "INC0000001", comments: fake.cases[0]?.comments?.map(({ id }) => id) },
  ]);
  fake.verify();
});

test.each(versions)("pushed again it updates its incident, with new comments only, in Kibana %s", async (version) => {
  const { fake, elastic, caseId } = setUp();
  await pushCaseToIncident(elastic, { caseId, version });
  const [first] = fake.cases[0]?.comments ?? [];
  if (first) fake.cases[0]?.comments?.push({ ...first, id: "new", pushed_at: null });
  const report = await pushCaseToIncident(elastic, { caseId, version });
  expect(report.state).toBe("pushed");
  expect(fake.incidents).toMatchObject([{ comments: [first?.id, "new"] }]);
});

test("an incident whose answer is lost exists, and a case of 7.11 does not know it", async () => {
  const { fake, elastic, caseId } = setUp();
  fake.on("pushCaseByConnector").fault("reset");
  const report = await pushCaseToIncident(elastic, { caseId, version: "7.11" });
  expect(report.state).toBe("unknown");
  expect(fake.incidents).toHaveLength(1);
  expect(fake.cases[0]?.external_service).toBeNull();
});

test("what could not be recorded is resumed without a second incident", async () => {
  const { fake, elastic, caseId } = setUp();
  fake.on("addExternalDetails").reply(403);
  const report = await pushCaseToIncident(elastic, { caseId, version: "7.7" });
  if (report.state !== "incident-only") throw new Error(report.state);
  expect(await resume(elastic, report.resume)).toMatchObject({ state: "pushed" });
  expect(fake.incidents).toHaveLength(1);
  expect(fake.cases[0]?.external_service?.external_id).toBe(fake.incidents[0]?.id);
});

test("an incident can be made and updated without a case", async () => {
  const { fake, elastic } = setUp({ cases: [] });
  const [connector] = fake.example("findConnectors", 200);
  const path = { connectorId: connector?.id ?? "" };
  const push = (externalId: string | null) =>
    elastic.executeConnector({
      path,
      body: {
        params: { subAction: "pushToService", subActionParams: { incident: { short_description: "x", externalId } } },
      },
    });
  expect(await push(null)).toMatchObject({ ok: true, data: { data: { title: "INC0000001" } } });
  expect((await push(fake.incidents[0]?.id ?? "")).ok).toBe(true);
  expect(fake.incidents).toHaveLength(1);
  expect(await push("unknown")).toMatchObject({ ok: false, status: 200 });
});

test("connectors answer their other actions with the specification's examples", async () => {
  const { fake, elastic } = setUp();
  const connectorId = fake.example("findConnectors", 200)[0]?.id ?? "";
  for (const subAction of ["getFields", "handshake", "issueTypes", "incidentTypes", "severity"] as const) {
    expect((await elastic.executeConnector({ path: { connectorId }, body: { params: { subAction } } })).ok).toBe(true);
  }
  fake.verify();
});

test("cases are found by status, page by page", async () => {
  const { elastic } = setUp({ cases: [{ id: "a" }, { id: "b", status: "closed" }, { id: "c" }] });
  const open = await elastic.findCases({ query: { status: "open", page: 2, perPage: 1 } });
  expect(open).toMatchObject({ data: { total: 2, count_closed_cases: 1, cases: [{ id: "c" }] } });
});

test("what a query asks for is recorded in its types", async () => {
  const { fake, elastic } = setUp();
  const query = { perPage: 5, tags: ["a", "b"], reporters: ["c"] };
  await elastic.findCases({ query });
  expect(fake.calls("findCases")[0]?.query).toEqual(query);
});

test("a write without kbn-xsrf is off contract", async () => {
  const { fake } = setUp();
  const told = vi.spyOn(console, "error").mockImplementation(() => {});
  const init = { method: "POST", body: "{}", headers: { "content-type": "application/json" } };
  const request = fake.fetch("https://kibana.example/api/cases/a/connector/b/_push", init);
  await expect(request).rejects.toThrow("must have required property 'kbn-xsrf'");
  told.mockRestore();
});

test("a closed case, an unknown one and an unknown connector are refused", async () => {
  const { fake, elastic } = setUp({ cases: [{ id: "closed", status: "closed" }, { id: "open" }] });
  const connectorId = fake.example("findConnectors", 200)[0]?.id ?? "";
  const push = async (caseId: string, connector = connectorId) =>
    (await elastic.pushCase({ path: { caseId, connectorId: connector }, body: {} })).status;
  expect([await push("closed"), await push("none"), await push("open", "none")]).toEqual([409, 404, 404]);
  expect(fake.incidents).toEqual([]);
});
