import { inspect } from "node:util";
import { type AddCommentRequest, createElasticClient, isIncidentClientError } from "@incident-clients/elastic";
import { listCaseActivity, listCaseComments } from "@incident-clients/elastic/flows";
import { expect, test } from "vitest";
import { fakeElastic } from "./elastic.ts";

function setUp(version?: string) {
  const fake = fakeElastic({ ...(version && { version }), cases: [] });
  const connection = { url: "https://kibana.example", apiKey: "a", retry: false } as const;
  const elastic = createElasticClient({ ...connection, fetch: fake.fetch });
  const { id, name } = fake.connectors[0] ?? { id: "", name: "" };
  const connector = { id, name, type: ".servicenow" as const, fields: null };
  const input = { title: "t", description: "d", tags: [], owner: "cases" as const, settings: { syncAlerts: true } };
  const create = async () => {
    const result = await elastic.createCase({ body: { ...input, connector } });
    if (!result.ok) throw new Error(`it is ${result.status}`);
    return result.data;
  };
  return { fake, elastic, create, connectorId: id };
}

const ids = (...all: string[]) => ({ query: { ids: JSON.stringify(all) } });

test("every created case is another one, open and never pushed", async () => {
  const { fake, create } = setUp("8.15");
  const [first, second] = [await create(), await create()];
  expect(first).toMatchObject({
    status: "open",
    external_service: null,
    severity: "low",
    comments: [],
    closed_at: null,
  });
  expect(fake.cases.map(({ id }) => id)).toEqual([first.id, second.id]);
  expect(first.id).not.toBe(second.id);
});

test("a change needs the newest version, and the same change again finds nothing to do", async () => {
  const { elastic, create } = setUp();
  const { id, version } = await create();
  const close = (version: string) => elastic.updateCases({ body: { cases: [{ id, version, status: "closed" }] } });
  const closed = await close(version);
  expect(closed).toMatchObject({ ok: true, data: [{ status: "closed", closed_by: { username: "fake" } }] });
  expect(await close(version)).toMatchObject({ status: 409, outcome: "unknown" });
  expect((await close((closed.ok && closed.data[0]?.version) || "")).status).toBe(406);
  const unknown = await elastic.updateCases({ body: { cases: [{ id: "none", version, status: "open" }] } });
  expect(unknown.status).toBe(404);
});

test("one unknown id keeps all cases", async () => {
  const { fake, elastic, create } = setUp();
  const { id } = await create();
  expect((await elastic.deleteCases(ids(id, "none"))).status).toBe(404);
  expect(fake.cases).toHaveLength(1);
  expect((await elastic.deleteCases(ids(id))).status).toBe(204);
  expect(fake.cases).toEqual([]);
  expect(await elastic.deleteCases(ids(id))).toMatchObject({ status: 404, outcome: "unknown" });
});

test("comments come back flat whatever their form, can be changed and deleted, and are listed page by page", async () => {
  const { fake, elastic, create } = setUp();
  const { id: caseId } = await create();
  const path = { caseId };
  await elastic.addCaseComment({ path, body: { type: "user", comment: "flat", owner: "cases" } });
  await elastic.addCaseComment({ path, body: { type: "comment", data: { content: "unified" }, owner: "cases" } });
  for (let n = 3; n <= 120; n++)
    await elastic.addCaseComment({ path, body: { type: "user", comment: `${n}`, owner: "cases" } });
  const all = await Array.fromAsync(listCaseComments(elastic, { caseId }));
  expect(all).toHaveLength(120);
  expect(all.slice(0, 2)).toMatchObject([
    { type: "user", comment: "flat" },
    { type: "user", comment: "unified" },
  ]);
  expect(fake.calls("findCaseComments").map(({ query }) => query?.page)).toEqual([1, 2]);

  const { id = "", version = "" } = all[0] ?? {};
  const change = () =>
    elastic.updateCaseComment({ path, body: { type: "user", comment: "new", owner: "cases", id, version } });
  expect([(await change()).status, (await change()).status]).toEqual([200, 409]);
  const remove = () => elastic.deleteCaseComment({ path: { caseId, commentId: id } });
  expect([(await remove()).status, (await remove()).status]).toEqual([204, 404]);
  expect(fake.cases[0]?.totalComment).toBe(119);
  expect(
    (await elastic.addCaseComment({ path, body: { type: "user", comment: "x", owner: "observability" } })).status,
  ).toBe(400);
});

test("an alert leads to its case, and a closed case takes none", async () => {
  const { elastic, create } = setUp();
  const { id: caseId } = await create();
  const rule = { id: null, name: null };
  const body: AddCommentRequest = { type: "alert", alertId: ["a1", "a2"], index: ["i1", "i2"], rule, owner: "cases" };
  const added = await elastic.addCaseComment({ path: { caseId }, body });
  expect(added).toMatchObject({ data: { totalAlerts: 2, totalComment: 0 } });
  expect(await elastic.getCaseAlerts({ path: { caseId } })).toMatchObject({
    data: [{ id: "a1" }, { id: "a2", index: "i2" }],
  });
  expect(await elastic.findCasesByAlert({ path: { alertId: "a2" } })).toMatchObject({ data: [{ id: caseId }] });
  expect(await elastic.findCasesByAlert({ path: { alertId: "a3" } })).toMatchObject({ data: [] });
  const version = (added.ok && added.data.version) || "";
  await elastic.updateCases({ body: { cases: [{ id: caseId, version, status: "closed" }] } });
  expect((await elastic.addCaseComment({ path: { caseId }, body })).status).toBe(400);
});

test("the newest push in a case's history decides whether the next makes an incident", async () => {
  const { fake, elastic, create, connectorId } = setUp("8.17");
  const { id: caseId } = await create();
  const push = () => elastic.pushCase({ path: { caseId, connectorId }, body: {} });
  fake.outage = "history";
  expect((await push()).ok).toBe(true);
  fake.outage = undefined;
  await push();
  await push();
  expect(fake.incidents).toHaveLength(2);
  const types = (await Array.fromAsync(listCaseActivity(elastic, { caseId }))).map(({ type }) => type);
  expect(types).toEqual(["create_case", "pushed", "pushed"]);
  const newest = { types: ["pushed" as const], sortOrder: "desc" as const, perPage: 1 };
  const found = await elastic.findCaseActivity({ path: { caseId }, query: newest });
  const externalService = { connector_id: connectorId, external_id: fake.incidents[1]?.id };
  expect(found).toMatchObject({ data: { total: 2, userActions: [{ payload: { externalService } }] } });
});

test("connectors are made, replaced and deleted, but for those of kibana.yml", async () => {
  const { fake, elastic } = setUp();
  const made = await elastic.createConnector({ body: { name: "n", connector_type_id: ".jira", config: { a: "b" } } });
  if (!made.ok) throw new Error(`it is ${made.status}`);
  const path = { connectorId: made.data.id };
  await elastic.updateConnector({ path, body: { name: "new" } });
  expect(await elastic.getConnector({ path })).toMatchObject({ data: { name: "new", config: {} } });
  const listed = await elastic.listConnectors();
  expect(listed.ok && listed.data.map(({ id }) => id)).toEqual(fake.connectors.map(({ id }) => id));
  const remove = () => elastic.deleteConnector({ path });
  expect([(await remove()).status, (await remove()).status]).toEqual([204, 404]);
  const [first] = fake.connectors;
  if (first) first.isPreconfigured = true;
  expect((await elastic.deleteConnector({ path: { connectorId: first?.id ?? "" } })).status).toBe(400);
});

test.each([
  ["refused", 400],
  ["failed", 500],
  ["lost", undefined],
])("a connector's secrets are in no error of a request that was %s", async (_, status) => {
  const { fake, elastic } = setUp();
  const secrets = { username: "canary-7f3a", password: "canary-7f3a", deep: { key: "canary-7f3a" } };
  const body = { name: "n", connector_type_id: ".servicenow", config: {}, secrets };
  const path = { connectorId: fake.connectors[0]?.id ?? "" };
  const calls = {
    createConnector: () => elastic.orThrow.createConnector({ body }),
    updateConnector: () => elastic.orThrow.updateConnector({ path, body: { name: "n", secrets } }),
  };
  for (const [operation, call] of Object.entries(calls)) {
    const script = fake.on(operation as keyof typeof calls);
    if (status === undefined) script.fault("reset");
    else script.reply(status as 400);
    const error = await call().catch((error: unknown) => error);
    expect(isIncidentClientError(error)).toBe(true);
    expect(String(error) + inspect(error, { depth: Infinity, showHidden: true }) + JSON.stringify(error)).not.toMatch(
      /canary/,
    );
    expect(fake.calls(operation as keyof typeof calls)).toHaveLength(1);
  }
  expect(JSON.stringify(fake.connectors)).not.toMatch(/canary/);
});
