import { createElasticClient } from "@incident-clients/elastic";
import { expect, test } from "vitest";
import { type FakeElasticOptions, fakeElastic } from "./elastic.ts";

function setUp(options: FakeElasticOptions = {}) {
  const fake = fakeElastic(options);
  const connection = { url: "https://kibana.example/base", space: "soc", apiKey: "a", retry: false } as const;
  const elastic = createElasticClient({ ...connection, fetch: fake.fetch });
  const connectorId = fake.connectors[0]?.id ?? "";
  const caseId = fake.cases[0]?.id ?? "";
  const details = {
    ...{ connector_id: connectorId, connector_name: "n", external_id: "1", external_title: "INC1", external_url: "u" },
  };
  return {
    fake,
    elastic,
    connectorId,
    caseId,
    record: () => elastic.addExternalDetails({ path: { caseId }, body: details }),
  };
}

test("an incident can be made and updated without a case", async () => {
  const { fake, elastic, connectorId } = setUp({ cases: [] });
  const push = (externalId: string | null) => {
    const subActionParams = { incident: { short_description: "x", externalId } };
    return elastic.executeConnector({
      path: { connectorId },
      body: { params: { subAction: "pushToService", subActionParams } },
    });
  };
  expect(await push(null)).toMatchObject({ ok: true, data: { data: { title: "INC0000001" } } });
  expect((await push(fake.incidents[0]?.id ?? "")).ok).toBe(true);
  expect(fake.incidents).toHaveLength(1);
  expect(await push("unknown")).toMatchObject({ ok: false, status: 200 });
});

test("connectors answer their other actions with the specification's examples", async () => {
  const { fake, elastic, connectorId } = setUp();
  for (const subAction of ["getFields", "handshake", "issueTypes", "incidentTypes", "severity"] as const)
    expect(
      (await elastic.executeConnector({ path: { connectorId }, body: { params: { subAction, subActionParams: {} } } }))
        .ok,
    ).toBe(true);
  fake.verify();
});

test("cases are found by status, page by page, and what a query asks for is recorded in its types", async () => {
  const { fake, elastic } = setUp({ cases: [{ id: "a" }, { id: "b", status: "closed" }, { id: "c" }] });
  const query = { status: "open" as const, page: 2, perPage: 1, tags: ["a", "b"], reporters: ["c"] };
  const open = await elastic.findCases({ query });
  expect(open).toMatchObject({ data: { total: 2, count_closed_cases: 1, cases: [{ id: "c" }] } });
  expect(fake.calls("findCases")[0]?.query).toEqual({ ...query, status: ["open"] });
});

test("a closed case, an unknown one and an unknown connector are refused", async () => {
  const { fake, elastic, connectorId } = setUp({ cases: [{ id: "closed", status: "closed" }, { id: "open" }] });
  const push = async (caseId: string, connector = connectorId) =>
    (await elastic.pushCase({ path: { caseId, connectorId: connector }, body: {} })).status;
  expect([await push("closed"), await push("none"), await push("open", "none")]).toEqual([409, 404, 404]);
  expect(fake.incidents).toEqual([]);
});

test("a call that is younger than the version is answered 404", async () => {
  const { fake, elastic, caseId } = setUp({ version: "8.6" });
  expect(await elastic.findCaseActivity({ path: { caseId } })).toMatchObject({ ok: false, status: 404 });
  fake.verify();
});

test.each([
  ["7.7", "connector_name", [false, false], ["executeAction", "addExternalDetails"]],
  ["7.9.3", "connector_name", [false, false], ["addExternalDetails"]],
  ["7.11.2", "connector.name", [true, false], ["pushCaseByConnector", "addExternalDetails"]],
  ["7.13", "connector.name", [true, false], ["pushCase", "executeConnector"]],
  ["8.15", "0.connector.name", [true, true], ["pushCase", "executeConnector"]],
  ["9.1", "0.connector.name", [true, true], ["pushCase", "executeConnector"]],
])("Kibana %s has its own configuration (%s), cases and writing calls", async (version, name, form, calls) => {
  const { fake, elastic, caseId, connectorId, record } = setUp({ version });
  const [one = {}] = fake.cases;
  expect(["connector" in one, "owner" in one]).toEqual(form);
  const configuration = await elastic.getCurrentConnector();
  expect(configuration.ok && configuration.data).toHaveProperty(name, "ServiceNow SOC");
  const path = { connectorId };
  const someone = { username: "a", fullName: null };
  const common = { title: "t", createdAt: "x", createdBy: someone };
  const nothing = { description: null, externalId: null, comments: null, updatedAt: null, updatedBy: null };
  const params = { ...common, ...nothing, savedObjectId: caseId };
  const body = { connector_type: ".servicenow" as const, params };
  const results = {
    executeAction: await elastic.executeAction({ path, body: { params: { ...common, caseId } } }),
    pushCaseByConnector: await elastic.pushCaseByConnector({ path, body }),
    addExternalDetails: await record(),
    pushCase: await elastic.pushCase({ path: { caseId, connectorId }, body: {} }),
    executeConnector: await elastic.executeConnector({
      path,
      body: { params: { subAction: "getFields", subActionParams: {} } },
    }),
  };
  for (const [name, { status }] of Object.entries(results)) expect(status, name).toBe(calls.includes(name) ? 200 : 404);
  fake.verify();
});

test("7.7 records nothing where cases are not configured, and 7.11 nothing on a case without a connector", async () => {
  const early = setUp({ version: "7.7" });
  early.fake.configuration = undefined;
  expect(await early.elastic.getCurrentConnector()).toMatchObject({ data: {} });
  expect((await early.record()).status).toBe(500);

  const connector = { id: "none", name: "none", type: ".none", fields: null };
  expect((await setUp({ version: "7.11", cases: [{ connector }] }).record()).status).toBe(404);
});

test("close-by-pushing closes what is pushed, and only comments that were not marked yet are marked", async () => {
  const { fake, record } = setUp({ version: "7.11" });
  if (fake.configuration) fake.configuration.closure_type = "close-by-pushing";
  const [one] = fake.cases;
  const before = "2025-01-01T00:00:00.000Z";
  one?.comments?.push({ ...(one.comments[0] as NonNullable<typeof one.comments>[0]), id: "old", pushed_at: before });
  expect((await record()).ok).toBe(true);
  expect(one).toMatchObject({ status: "closed", external_service: { external_id: "1" } });
  expect(one?.comments?.map(({ pushed_at }) => pushed_at)).toEqual([one?.external_service?.pushed_at, before]);
  expect((await record()).status).toBe(409);
});

test("a version that is none is refused", () => {
  expect(() => fakeElastic({ version: "v8" })).toThrow('pass "version" as a string such as "8.15", not v8');
});
