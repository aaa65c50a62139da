import { UsageError } from "@incident-clients/cortex-xsoar";
import { type EnsureIncidentOptions, ensureIncident, type NewIncident } from "@incident-clients/cortex-xsoar/flows";
import { expect, test } from "vitest";
import { doubts, noConnection, refusals } from "../faults.ts";
import { openTenant, text } from "./tenant.ts";

const incident: NewIncident = { name: "Impossible travel" };
const retry = { baseDelay: 1, maxDelay: 5 };

function setUp(options: Parameters<typeof openTenant>[0] = {}) {
  const tenant = openTenant(options);
  const ensure = (given: Partial<EnsureIncidentOptions> = {}) =>
    ensureIncident(tenant.client, incident, {
      ...{ key: "CASE-2291", keyField: "externalcaseid", lag: 10, patience: 600, retry },
      ...given,
    });
  const sent = () => tenant.called().filter((operation) => operation === "createOrUpdateIncident").length;
  const made = () => tenant.fake.incidents.length - 1;
  return { ...tenant, ensure, sent, made };
}

test("there is one incident for a key, however often it is called", async () => {
  const { ensure, sent, made } = setUp();
  expect(await ensure({ tried: false })).toMatchObject({ state: "created", existed: false, kept: true });
  expect(await ensure()).toMatchObject({ state: "created", existed: true, ticket: { id: "4712" } });
  expect([sent(), made()]).toEqual([1, 1]);
});

test.each(doubts)("it is sent once, and searched for until the index shows it, when $name", async (fault) => {
  const { ensure, write, sent, made } = setUp({ lag: 3 });
  fault.strike(write);
  const report = await ensure({ tried: false });
  expect(report).toMatchObject(fault.done ? { state: "created", existed: false } : { state: "unknown" });
  expect([sent(), made()]).toEqual([1, fault.done ? 1 : 0]);
  expect(await ensure()).toMatchObject({ state: "created", existed: fault.done });
  expect(made()).toBe(1);
});

test("a call that died is taken up by the next one, even where the index lags", async () => {
  const { ensure, client, sent, made } = setUp({ lag: 3 });
  await client.createOrUpdateIncident({ body: { ...incident, CustomFields: { externalcaseid: "CASE-2291" } } });
  expect(await ensure({ lag: 5000, patience: 5000 })).toMatchObject({ state: "created", existed: true });
  expect([sent(), made()]).toEqual([1, 1]);
});

test("nothing is sent while an earlier call's incident may be hidden, or the search does not answer", async () => {
  const { ensure, search, sent } = setUp();
  expect(await ensure({ lag: 5000, patience: 10 })).toMatchObject({ state: "not-sent" });
  search.fault("reset").times(Number.POSITIVE_INFINITY);
  expect(await ensure()).toMatchObject({ state: "not-sent", reason: expect.stringContaining("A search failed") });
  expect(sent()).toBe(0);
});

test("nothing is sent where the search shows incidents without the key", async () => {
  const { ensure, search, sent } = setUp();
  search.offContract(Response.json({ total: 1, data: [{ id: "7", name: "A stranger's" }] })).times(99);
  expect(await ensure()).toMatchObject({ state: "not-sent", reason: expect.stringContaining("without the key") });
  expect(sent()).toBe(0);
});

test("several incidents with the key are named", async () => {
  const { ensure, client, sent } = setUp();
  const body = { ...incident, CustomFields: { externalcaseid: "CASE-2291" } };
  for (const _ of [1, 2]) await client.createOrUpdateIncident({ body });
  expect(await ensure()).toMatchObject({ state: "several", tickets: [{ id: "4712" }, { id: "4713" }] });
  expect(sent()).toBe(2);
});

test("a rule that drops the incident is reported, and not met again", async () => {
  const { ensure, write, sent } = setUp();
  write.offContract(text(""));
  expect(await ensure({ tried: false })).toMatchObject({ state: "dropped" });
  expect(sent()).toBe(1);
});

test.each([...refusals, noConnection])("there is no incident, and the report says so, when $name", async (fault) => {
  const { ensure, write, made } = setUp();
  fault.strike(write).times(Number.POSITIVE_INFINITY);
  const report = await ensure({ tried: false });
  expect(report.state).toBe(fault === noConnection ? "not-sent" : "rejected");
  expect(made()).toBe(0);
});

test.each<[string, object]>([
  ["a key that a search cannot carry", { key: 'a" or name:"b' }],
  ["an empty key", { key: "" }],
  ["a field that is not a machine name", { keyField: "External Case" }],
  ["an option that does not exist", { find: "a" }],
])("%s is refused before anything is sent", async (_, options) => {
  const { ensure, called } = setUp();
  await expect(ensure(options)).rejects.toThrow(UsageError);
  expect(called()).toEqual([]);
});
