import { inspect } from "node:util";
import { expect, test } from "vitest";
import { doubts, noConnection, refusals } from "../../../cortex/test/faults.ts";
import { json, Tenant } from "../../test/tenant.ts";
import { createIncident, type NewIncident } from "./create-incident.ts";

const incident = { name: "Impossible travel", severity: 3, CustomFields: { externalcaseid: "CASE-2291" } } as const;
const find = 'externalcaseid:"CASE-2291"';

/** A tenant whose search finds what was created. */
function searchable(): Tenant {
  const tenant = new Tenant();
  const search = () => {
    const created = tenant.incidents.get("5000");
    return json(created ? `{"total":1,"data":[${created}]}` : `{"total":0,"data":null}`);
  };
  tenant.breakNext("search", { name: "search by query", done: false, break: search }, 99);
  return tenant;
}

test("a new incident is created, with the id that the server gave it", async () => {
  const tenant = new Tenant();
  const report = await createIncident(tenant.client(), incident);
  expect(report).toMatchObject({ state: "created", incident: { id: "5000", ...incident }, result: { status: 200 } });
});

test.each(["", "null"])("an incident that a rule of the tenant dropped (%j) is not taken for created", async (body) => {
  const tenant = new Tenant();
  tenant.answerWith = () => json(body);
  expect(await createIncident(tenant.client(), incident)).toMatchObject({ state: "dropped" });
});

test.each([
  ["has no length and ends before its first byte", {}],
  ["is an empty page of a proxy", { "content-length": "0", "content-type": "text/html" }],
])("an incident is not taken for dropped when the answer %s", async (_, headers) => {
  const tenant = new Tenant();
  tenant.answerWith = () => new Response("", { headers });
  expect(await createIncident(tenant.client(), incident)).toMatchObject({ state: "unknown" });
});

test.each([
  ["{}", undefined],
  ["[]", undefined],
  ['{"reply":{"err_code":500,"err_msg":"An error occurred","err_extra":"No quota"}}', "An error occurred: No quota"],
  ['{"id":"noInv","status":400,"title":"","detail":"","error":"Item not found (8)"}', "Item not found (8)"],
  ['{"id":"17","version":1,"name":"A stranger\'s"}', undefined],
  ['{"id":17,"version":1}', undefined],
])(
  "a success that does not show the incident (%s) is not taken for created, and the incident is looked for",
  async (body, serverText) => {
    const reports = [];
    for (const options of [{}, { find }]) {
      const tenant = searchable();
      tenant.answerWith = () => json(body);
      reports.push(await createIncident(tenant.client(), incident, options));
    }
    const reason = expect.stringMatching(/^Cortex XSOAR answered with a success that does not show the incident\./);
    expect(reports).toMatchObject([
      { state: "unknown", reason, serverText },
      { state: "created", incident: { id: "5000" } },
    ]);
  },
);

test.each(["null", "{}", '{"data":{}}', '{"data":[null]}', `{"data":[{"name":"${incident.name}"}]}`])(
  "the doubt about a create survives the answer %s to the search",
  async (body) => {
    const tenant = new Tenant();
    const [lost] = doubts;
    if (lost) tenant.breakNext("write", lost);
    tenant.breakNext("search", { name: "odd", done: false, break: () => json(body) });
    expect(await createIncident(tenant.client(), incident, { find })).toMatchObject({ state: "unknown" });
  },
);

test.each(refusals)("there is no incident when $name", async (fault) => {
  const tenant = new Tenant();
  tenant.breakNext("write", fault, 99);
  const report = await createIncident(tenant.client(), incident, { find });
  expect(report).toMatchObject({ state: "failed", reason: expect.stringMatching(/^Cortex XSOAR answered 4\d\d: /) });
  expect(tenant.calls).not.toContain("search");
});

test("nothing was sent when there is no connection", async () => {
  const tenant = new Tenant();
  tenant.breakNext("write", noConnection, 99);
  expect(await createIncident(tenant.client(), incident, { find })).toMatchObject({ state: "not-sent" });
});

test.each(doubts)("the create is not repeated when $name", async (fault) => {
  const tenant = searchable();
  tenant.breakNext("write", fault);
  expect(await createIncident(tenant.client(), incident)).toMatchObject({ state: "unknown" });
  expect(tenant.calls).toEqual(["write"]);
});

test.each(doubts)("it is looked for when $name", async (fault) => {
  const tenant = searchable();
  tenant.breakNext("write", fault);
  const report = await createIncident(tenant.client(), incident, { find });
  if (fault.done) expect(report).toMatchObject({ state: "created", incident: { id: "5000" } });
  else expect(report).toMatchObject({ state: "unknown", reason: expect.stringContaining("A search did not find it") });
  expect(tenant.calls).toEqual(["write", "search"]);
});

test.each([
  ["of another name", '{"total":1,"data":[{"id":"17","version":1,"name":"Another"}]}'],
  [
    "one of several",
    `{"total":2,"data":[{"id":"5000","version":1,"name":"${incident.name}"},{"id":"17","version":1,"name":"${incident.name}"}]}`,
  ],
])("what a search finds is not taken for it when it is %s", async (_, hits) => {
  const tenant = new Tenant();
  const [lost] = doubts;
  if (lost) tenant.breakNext("write", lost);
  tenant.breakNext("search", { name: "hits", done: false, break: () => json(hits) });
  const report = await createIncident(tenant.client(), incident, { find });
  expect(report).toMatchObject({
    state: "unknown",
    reason: expect.stringMatching(/A search found others than this one/),
  });
});

test("it stays unknown when the search fails too", async () => {
  const tenant = new Tenant();
  const [lost] = doubts;
  if (lost) tenant.breakNext("write", lost);
  if (lost) tenant.breakNext("search", lost, 99);
  const report = await createIncident(tenant.client({ retry: false }), incident, { find });
  expect(report).toMatchObject({ state: "unknown", reason: expect.stringMatching(/A search failed\./) });
});

test("what a search finds is not taken for it when the server counts more than it shows", async () => {
  const tenant = new Tenant();
  const [lost] = doubts;
  if (lost) tenant.breakNext("write", lost);
  const hit = `{"total":2,"data":[{"id":"5000","version":1,"name":"${incident.name}"}]}`;
  tenant.breakNext("search", { name: "hits", done: false, break: () => json(hit) });
  expect(await createIncident(tenant.client(), incident, { find })).toMatchObject({ state: "unknown" });
});

test("what the caller changes after the call changes nothing", async () => {
  const tenant = searchable();
  const [lost] = doubts.filter(({ done }) => done);
  if (lost) tenant.breakNext("write", lost);
  const given = structuredClone(incident) as NewIncident;
  const options = { find, retry: { baseDelay: 1 } };
  const created = createIncident(tenant.client(), given, options);
  Object.assign(given, { id: "4711", version: -1, name: "changed", CustomFields: {} });
  Object.assign(options, { find: undefined });
  expect(await created).toMatchObject({ state: "created", id: "5000", incident });
  expect(tenant.stored("4711")).toMatchObject({ name: "A case" });
});

test("printed or as JSON, a report shows the id and nothing that the incident says", async () => {
  const tenant = new Tenant();
  const report = await createIncident(tenant.client(), { ...incident, name: "CANARY" });
  expect(report).toMatchObject({ state: "created", incident: { name: "CANARY" } });
  expect(JSON.stringify(report)).toBe('{"state":"created","id":"5000"}');
  expect(inspect(report, { depth: 9 })).not.toContain("CANARY");
});

test.each([
  [null, {}, "pass the incident as an object"],
  [{}, {}, 'pass the incident\'s "name" as a string'],
  [{ name: "x", severity: Number.NaN }, {}, "cannot be written as JSON"],
  [{ name: "x" }, { find: " " }, 'pass "find" as a search that matches this incident and no other'],
  [{ name: "x" }, { fnid: "x" }, 'unknown option "fnid"'],
])("%j with %j is refused before anything is sent", async (wrong, options, message) => {
  const tenant = new Tenant();
  await expect(createIncident(tenant.client(), wrong as never, options as object)).rejects.toThrow(message);
  expect(tenant.calls).toEqual([]);
});

test.each([{ id: "4711" }, { id: "" }, { version: -1 }])("%j is refused before anything is sent", async (key) => {
  const tenant = new Tenant();
  await expect(createIncident(tenant.client(), { ...incident, ...key } as typeof incident)).rejects.toThrow(
    "it would replace another incident; use updateIncident",
  );
  expect(tenant.calls).toEqual([]);
});
