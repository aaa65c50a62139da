import { inspect } from "node:util";
import { type CreateIncidentOptions, createIncident, type NewIncident } from "@incident-clients/cortex-xsoar/flows";
import { expect, test } from "vitest";
import { doubts, lost, lostRequest, noConnection, refusals } from "../faults.ts";
import { openTenant, text } from "./tenant.ts";

const incident: NewIncident = { name: "Impossible travel", severity: 3, CustomFields: { externalcaseid: "CASE-2291" } };
const find = 'externalcaseid:"CASE-2291"';

function setUp(options: Parameters<typeof openTenant>[0] = {}) {
  const tenant = openTenant(options);
  return {
    ...tenant,
    create: (options?: CreateIncidentOptions, given = incident) => createIncident(tenant.client, given, options),
  };
}

test("a new incident is created, with the id that the server gave it", async () => {
  const { create, fake } = setUp();
  const report = await create();
  expect(report).toMatchObject({ state: "created", id: "4712", incident: { id: "4712", ...incident } });
  expect(fake.incidents).toHaveLength(2);
  fake.verify();
});

test.each<[string, Response, object]>([
  ["is empty, because a rule of the tenant dropped it", text(""), { state: "dropped" }],
  ["is null, for the same reason", text("null"), { state: "dropped" }],
  ["has no length and ends before its first byte", new Response(""), { state: "unknown" }],
  [
    "is an empty page of a proxy",
    new Response("", { headers: { "content-length": "0", "content-type": "text/html" } }),
    { state: "unknown" },
  ],
])("an incident is not taken for created when the answer %s", async (_, answer, report) => {
  const { create, write } = setUp();
  write.offContract(answer);
  expect(await create()).toMatchObject(report);
});

test.each([
  ["{}", undefined],
  ["[]", undefined],
  ['{"reply":{"err_code":500,"err_msg":"An error occurred","err_extra":"No quota"}}', "An error occurred: No quota"],
  ['{"id":"noInv","status":400,"title":"","detail":"","error":"Item not found (8)"}', "Item not found (8)"],
  ['{"id":"17","version":1,"name":"A stranger\'s"}', undefined],
  ['{"id":17,"version":1}', undefined],
])("a success that does not show it (%s) is not taken for created, and it is looked for", async (body, serverText) => {
  const reason = expect.stringMatching(/^Cortex XSOAR answered with a success that does not show the incident\./);
  for (const [options, report] of [
    [{}, { state: "unknown", reason, serverText }],
    [{ find }, { state: "created", id: "4712" }],
  ] as const) {
    const { create, write } = setUp();
    write.offContract(text(body)).handled();
    expect(await create(options)).toMatchObject(report);
  }
});

test.each([...refusals, noConnection])("there is no incident, and no search for one, when $name", async (fault) => {
  const { create, write, called } = setUp();
  fault.strike(write).times(Number.POSITIVE_INFINITY);
  const refused = { state: "rejected", reason: expect.stringMatching(/^Cortex XSOAR answered 4\d\d: /) };
  expect(await create({ find })).toMatchObject(fault === noConnection ? { state: "not-sent" } : refused);
  expect(called()).not.toContain("searchIncidents");
});

test.each(doubts)("it is not repeated, and looked for where a search is given, when $name", async (fault) => {
  const plain = setUp();
  fault.strike(plain.write);
  expect(await plain.create()).toMatchObject({ state: "unknown" });
  expect(plain.called()).toEqual(["createOrUpdateIncident"]);

  const searching = setUp();
  fault.strike(searching.write);
  const unknown = { state: "unknown", reason: expect.stringContaining("A search did not find it") };
  expect(await searching.create({ find })).toMatchObject(fault.done ? { state: "created", id: "4712" } : unknown);
  expect(searching.called()).toEqual(["createOrUpdateIncident", "searchIncidents"]);
});

test("a search that does not find it yet proves nothing", async () => {
  const { create, write, fake } = setUp({ lag: 1 });
  lost.strike(write);
  expect(await create({ find })).toMatchObject({ state: "unknown", reason: expect.stringContaining("takes a moment") });
  expect(fake.incidents).toHaveLength(2);
});

const hit = `{"id":"5000","version":1,"name":"${incident.name}"}`;

test.each([
  ["null", "A search did not find it"],
  ["{}", "A search did not find it"],
  ['{"data":{}}', "A search did not find it"],
  ['{"data":[null]}', "A search found others"],
  [`{"data":[{"name":"${incident.name}"}]}`, "A search found others"],
  ['{"total":1,"data":[{"id":"17","version":1,"name":"Another"}]}', "A search found others"],
  [`{"total":2,"data":[${hit},{"id":"17","version":1,"name":"${incident.name}"}]}`, "A search found others"],
  [`{"total":2,"data":[${hit}]}`, "A search found others"],
])("what a search answers is not taken for it when it is %s", async (body, seen) => {
  const { create, write, search } = setUp();
  lostRequest.strike(write);
  search.offContract(text(body));
  expect(await create({ find })).toMatchObject({ state: "unknown", reason: expect.stringContaining(seen) });
});

test("it stays unknown when the search fails too", async () => {
  const { create, write, search } = setUp();
  lost.strike(write);
  search.reply(403);
  expect(await create({ find })).toMatchObject({
    state: "unknown",
    reason: expect.stringMatching(/A search failed\./),
  });
});

test("what is passed counts as it was at the call", async () => {
  const { create, write, one } = setUp();
  lost.strike(write);
  const given = structuredClone(incident);
  const options = { find, retry: { baseDelay: 1 } };
  const created = create(options, given);
  Object.assign(given, { id: "4711", version: -1, name: "changed", CustomFields: {} });
  Object.assign(options, { find: undefined });
  expect(await created).toMatchObject({ state: "created", id: "4712", incident });
  expect(one.name).toBe("A case");
});

test("printed or as JSON, a report shows the id and nothing that the incident says", async () => {
  const report = await setUp().create({}, { ...incident, name: "CANARY" });
  expect(report).toMatchObject({ state: "created", incident: { name: "CANARY" } });
  expect(JSON.stringify(report)).toBe('{"state":"created","id":"4712"}');
  expect(inspect(report, { depth: 9 })).not.toContain("CANARY");
});

test.each([
  [null, {}, "pass the incident as an object"],
  [{}, {}, 'pass the incident\'s "name" as a string'],
  [{ name: "x", severity: Number.NaN }, {}, "cannot be written as JSON"],
  [{ name: "x", id: "4711" }, {}, "it would replace another incident; use updateIncident"],
  [{ name: "x", id: "" }, {}, "it would replace another incident; use updateIncident"],
  [{ name: "x", version: -1 }, {}, "it would replace another incident; use updateIncident"],
  [{ name: "x" }, { find: " " }, 'pass "find" as a search that matches this incident and no other'],
  [{ name: "x" }, { fnid: "x" }, 'unknown option "fnid"'],
])("%j with %j is refused before anything is sent", async (wrong, options, message) => {
  const { create, called } = setUp();
  await expect(create(options as object, wrong as never)).rejects.toThrow(message);
  expect(called()).toEqual([]);
});
