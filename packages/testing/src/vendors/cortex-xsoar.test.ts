import { createXsoarClient } from "@incident-clients/cortex-xsoar";
import { updateIncident } from "@incident-clients/cortex-xsoar/flows";
import { expect, test } from "vitest";
import { type FakeXsoarOptions, fakeXsoar } from "./cortex-xsoar.ts";

const one = { id: "4711", version: 3, name: "Impossible travel", owner: "a", severity: 2, details: "Two sign-ins" };

function setUp(options: FakeXsoarOptions = { incidents: [one] }) {
  const fake = fakeXsoar(options);
  const xsoar = createXsoarClient({ url: "https://api-x.example", apiKey: "k", apiKeyId: "1", fetch: fake.fetch });
  return { fake, xsoar };
}

const update = (version: number) => ({ body: { id: "4711", version, name: "Renamed" } });

test("an update under a stale version is refused as errOptimisticLock and writes nothing", async () => {
  const { fake, xsoar } = setUp();
  const result = await xsoar.createOrUpdateIncident(update(2));
  expect(result).toMatchObject({ ok: false, status: 400, error: { id: "errOptimisticLock" } });
  expect(fake.incidents).toMatchObject([one]);
});

test("an update under the current version counts it up and wipes what it leaves out", async () => {
  const { fake, xsoar } = setUp();
  expect((await xsoar.createOrUpdateIncident(update(3))).ok).toBe(true);
  expect(fake.incidents).toMatchObject([{ id: "4711", version: 4, name: "Renamed", owner: "", severity: 0 }]);
  expect(fake.incidents[0]).not.toHaveProperty("details");
});

test("version -1 overwrites", async () => {
  const { fake, xsoar } = setUp();
  await xsoar.createOrUpdateIncident(update(-1));
  expect(fake.incidents).toMatchObject([{ version: 4, name: "Renamed" }]);
});

test("two writers who read, change and write lose nothing", async () => {
  const { fake, xsoar } = setUp();
  const options = { tries: 50, retry: { baseDelay: 1 } };
  const add = (value: string) =>
    updateIncident(xsoar, "4711", ({ labels }) => ({ labels: [...(labels ?? []), { type: "w", value }] }), options);
  const reports = await Promise.all(["1", "2", "3", "4", "5"].map(add));
  expect(reports.map(({ state }) => state)).toEqual(Array(5).fill("updated"));
  expect(fake.incidents[0]?.labels?.map(({ value }) => value).sort()).toEqual(["1", "2", "3", "4", "5"]);
  expect(fake.incidents[0]).toMatchObject({ version: 8, owner: "a", severity: 2 });
  fake.verify();
});

test("integers beyond 2^53 survive an update", async () => {
  const autime = 9007199254740993n;
  const { fake, xsoar } = setUp({ incidents: [{ ...one, autime }] });
  expect((await updateIncident(xsoar, "4711", { severity: 4 })).state).toBe("updated");
  expect(fake.incidents[0]?.autime).toBe(autime);
});

test("every create makes an incident, also when the answer is lost", async () => {
  const { fake, xsoar } = setUp();
  fake.on("createOrUpdateIncident").fault("reset");
  const create = () => xsoar.createOrUpdateIncident({ body: { name: "New", createInvestigation: true } });
  expect(await create()).toMatchObject({ ok: false, outcome: "unknown" });
  expect(await create()).toMatchObject({ ok: true, data: { id: "4713", status: 1, investigationId: "4713" } });
  expect(fake.incidents.map(({ id }) => id)).toEqual(["4711", "4712", "4713"]);
});

test("a pre-processing rule that drops an incident is scripted as an empty success", async () => {
  const { fake, xsoar } = setUp({});
  fake.on("createOrUpdateIncident").reply(200, undefined);
  expect(await xsoar.createOrUpdateIncident({ body: { name: "New" } })).toMatchObject({ ok: true, data: undefined });
  expect(fake.incidents).toEqual([]);
});

test("incidents are found by condition, page by page, and nothing found is null", async () => {
  const { xsoar } = setUp({ incidents: [one, { id: "2", severity: 4 }, { id: "3", severity: 4, status: 2 }] });
  const search = async (filter: object) => {
    const result = await xsoar.searchIncidents({ body: { filter } });
    if (!result.ok) return result.status;
    const { total, data } = result.data;
    return [total, data === null ? null : data.map(({ id }) => id)];
  };
  expect(await search({ level: [4], size: 1, page: 1 })).toEqual([2, ["3"]]);
  expect(await search({ level: [4], notStatus: [2] })).toEqual([1, ["2"]]);
  expect(await search({ id: ["9"] })).toEqual([0, null]);
});

test("incidents are found by query, and a query that it does not read is refused", async () => {
  const incidents = [
    { id: "1", name: "Impossible travel", CustomFields: { externalcaseid: "CASE-2291" } },
    { id: "2", name: "Impossible travel", severity: 4 },
  ];
  const { xsoar } = setUp({ incidents });
  const search = async (query: string) => {
    const result = await xsoar.searchIncidents({ body: { filter: { query } } });
    return result.ok ? result.data.data?.map(({ id }) => id) : result.error;
  };
  expect(await search('externalcaseid:"CASE-2291"')).toEqual(["1"]);
  expect(await search('name:"impossible travel" and severity:4')).toEqual(["2"]);
  expect(await search("externalcaseid:CASE-1")).toBeUndefined();
  expect(await search("-status:closed")).toMatchObject({ code: "network", reason: "OFF_CONTRACT" });
});

test("an incident is investigated once, and closed", async () => {
  const { fake, xsoar } = setUp();
  const start = async (version: number) => (await xsoar.startInvestigation({ body: { id: "4711", version } })).status;
  expect([await start(2), await start(3), await start(4)]).toEqual([400, 200, 400]);
  await xsoar.closeIncident({ body: { id: "4711", closeReason: "Resolved", CustomFields: { ticket: "1" } } });
  expect(fake.incidents[0]).toMatchObject({ status: 2, closeReason: "Resolved", CustomFields: { ticket: "1" } });
  const both = await xsoar.closeIncidents({ body: { ids: ["4711", "9"] } });
  expect(both).toMatchObject({ data: { total: 1, notUpdated: 1 } });
  fake.verify();
});

test("an unknown incident is answered as by the server", async () => {
  const { xsoar } = setUp({});
  const results = [
    await xsoar.getIncident({ path: { id: "9" } }),
    await xsoar.closeIncident({ body: { id: "9" } }),
    await xsoar.startInvestigation({ body: { id: "9", version: 1 } }),
    await xsoar.createOrUpdateIncident({ body: { id: "9", version: 1, name: "x" } }),
  ];
  expect(results.map(({ status }) => status)).toEqual([400, 400, 400, 400]);
});
