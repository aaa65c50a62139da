import { createXsoarClient } from "@incident-clients/cortex-xsoar";
import { expect, test } from "vitest";
import { type FakeXsoarOptions, fakeXsoar } from "./cortex-xsoar.ts";

const one = { id: "4711", version: 3, name: "Impossible travel", owner: "a", severity: 2, details: "Two sign-ins" };

function setUp(options: FakeXsoarOptions = { incidents: [one] }) {
  const fake = fakeXsoar(options);
  const xsoar = createXsoarClient({ url: "https://api-x.example", apiKey: "k", apiKeyId: "1", fetch: fake.fetch });
  return { fake, xsoar };
}

const kept = { ...one, version: 4, name: "Renamed", owner: "", severity: 0, details: undefined };

test.each([
  ["a stale version is refused and writes nothing", 2, { status: 400, error: { id: "errOptimisticLock" } }, one],
  ["the current version counts it up and wipes what it leaves out", 3, { ok: true }, kept],
  ["version -1 overwrites", -1, { ok: true }, kept],
])("an update under %s", async (_, version, result, incident) => {
  const { fake, xsoar } = setUp();
  const body = { id: "4711", version, name: "Renamed" };
  expect(await xsoar.createOrUpdateIncident({ body })).toMatchObject(result);
  const { details, ...others } = incident;
  expect(fake.incidents).toMatchObject([others]);
  expect(fake.incidents[0]?.details).toBe(details);
});

test("an incident without a version to lock on keeps none", async () => {
  const { fake, xsoar } = setUp({ incidents: [{ ...one, version: -1 }] });
  expect((await xsoar.createOrUpdateIncident({ body: { id: "4711", version: -1, name: "x" } })).ok).toBe(true);
  expect(fake.incidents[0]?.version).toBe(-1);
});

test("every create makes an incident with a time of its own, also when the answer is lost", async () => {
  const { fake, xsoar } = setUp();
  fake.on("createOrUpdateIncident").fault("reset");
  const create = () => xsoar.createOrUpdateIncident({ body: { name: "New", createInvestigation: true } });
  expect(await create()).toMatchObject({ ok: false, outcome: "unknown" });
  expect(await create()).toMatchObject({ ok: true, data: { id: "4713", status: 1, investigationId: "4713" } });
  expect(fake.incidents.map(({ id }) => id)).toEqual(["4711", "4712", "4713"]);
  expect(new Set(fake.incidents.map(({ autime }) => autime)).size).toBe(3);
  for (const { autime } of fake.incidents) expect(BigInt(Number(autime))).not.toBe(autime);
});

test("a replica shows for some reads what was there before the last write", async () => {
  const { fake, xsoar } = setUp({ incidents: [one], lag: 2 });
  await xsoar.createOrUpdateIncident({ body: { id: "4711", version: 3, name: "Renamed" } });
  expect(fake.incidents[0]?.name).toBe("Renamed");
  const seen: unknown[] = [];
  for (let n = 0; n < 2; n++) {
    const search = await xsoar.searchIncidents({ body: { filter: { name: ["Renamed"] } } });
    const read = await xsoar.getIncident({ path: { id: "4711" } });
    seen.push(search.ok && search.data.total, read.ok && read.data.version);
  }
  expect(seen).toEqual([0, 3, 1, 4]);
});

const more = [
  { ...one, CustomFields: { externalcaseid: "CASE-2291" } },
  { id: "2", severity: 4 as const, name: "Impossible travel" },
  { id: "3", severity: 4 as const, status: 2 as const },
];

test.each([
  [{ level: [4], size: 1, page: 1 }, 2, ["3"]],
  [{ level: [4], notStatus: [2] }, 1, ["2"]],
  [{ id: ["9"] }, 0, null],
  [{ query: 'externalcaseid:"CASE-2291"' }, 1, ["4711"]],
  [{ query: 'name:"impossible travel" and severity:4' }, 1, ["2"]],
  [{ query: "externalcaseid:CASE-1" }, 0, null],
])("the filter %j finds its incidents", async (filter, total, ids) => {
  const result = await setUp({ incidents: more }).xsoar.searchIncidents({ body: { filter: filter as object } });
  expect(result).toMatchObject({ data: { total, data: ids?.map((id) => ({ id })) ?? null } });
});

test("a query that it does not read is refused", async () => {
  const error = { code: "network", reason: "OFF_CONTRACT" };
  const body = { filter: { query: "-status:closed" } };
  expect(await setUp().xsoar.searchIncidents({ body }, { retry: false })).toMatchObject({ error });
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

test("a war room opens with its investigation, keeps what is written, and closes with the incident", async () => {
  const { fake, xsoar } = setUp();
  const write = (contents: string) => xsoar.addFormattedEntry({ body: { investigationId: "4711", contents } });
  const read = () => xsoar.getWarRoom({ path: { id: "4711" }, body: {} });
  expect(await write("early")).toMatchObject({ status: 400, error: { id: "noInv" } });
  expect(await read()).toMatchObject({ status: 400 });

  await xsoar.startInvestigation({ body: { id: "4711" } });
  expect(await read()).toMatchObject({ ok: true, data: { entries: null } });
  await write("!Print value=hi");
  await xsoar.addNote({ body: { investigationId: "4711", data: "Isolated", markdown: true } });
  const entries = [
    { id: "1@4711", contents: "!Print value=hi", note: false },
    { id: "2@4711", contents: "Isolated", note: true, format: "markdown" },
  ];
  expect(await read()).toMatchObject({ data: { entries } });
  const notes = await xsoar.getWarRoom({ path: { id: "4711" }, body: { categories: ["notes"] } });
  expect(notes).toMatchObject({ data: { entries: [entries[1]] } });

  await xsoar.closeIncident({ body: { id: "4711" } });
  expect(await write("late")).toMatchObject({ status: 412, outcome: "rejected" });
  expect(fake.entries).toHaveLength(2);
});

test("a batch changes the fields that it names, and a delete takes away the incidents that it names", async () => {
  const { fake, xsoar } = setUp({
    incidents: [
      { ...one, CustomFields: { ip: "a" } },
      { id: "2", version: 1 },
    ],
  });
  const data = { severity: 4, CustomFields: { vip: true } } as const;
  const update = await xsoar.updateIncidents({ body: { ids: ["4711", "9"], data } });
  expect(update).toMatchObject({ data: { notUpdated: 1, data: [{ id: "4711" }] } });
  const changed = { ...one, version: 4, severity: 4, CustomFields: { ip: "a", vip: true } };
  expect(fake.incidents).toMatchObject([changed, { id: "2", version: 1, severity: 0 }]);

  const gone = await xsoar.deleteIncidents({ body: { ids: ["4711"], filter: {}, all: false } });
  expect(gone).toMatchObject({ data: { total: 1, notUpdated: 0 } });
  expect(fake.incidents.map(({ id }) => id)).toEqual(["2"]);
});

test("a file is on the incident, and the last one starts the investigation", async () => {
  const { fake, xsoar } = setUp();
  const upload = (fileName: string, last: boolean) =>
    xsoar.uploadIncidentFile({ path: { id: "4711" }, body: { file: new Blob(["a"]), fileName, last } });
  expect(await upload("a.eml", false)).toMatchObject({ ok: true, data: { investigationId: "" } });
  expect(await upload("b.eml", true)).toMatchObject({ ok: true, data: { investigationId: "4711" } });
  expect(fake.incidents[0]?.attachment?.map(({ name }) => name)).toEqual(["a.eml", "b.eml"]);
});
