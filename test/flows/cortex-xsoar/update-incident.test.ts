import { inspect } from "node:util";
import type { Incident } from "@incident-clients/cortex-xsoar";
import { updateIncident } from "@incident-clients/cortex-xsoar/flows";
import { enforce } from "@incident-clients/cortex-xsoar/validate";
import { describe, expect, test } from "vitest";
import { doubts, lost } from "../faults.ts";
import { count, openTenant, text } from "./tenant.ts";

const modified = expect.any(String);

test("the whole incident goes back, with the change in it, under the version that was read, and with every digit", async () => {
  const { fake, one, update } = openTenant();
  const before = structuredClone(one);
  const report = await update({ severity: 4, CustomFields: { vipuser: true } });
  expect(report).toMatchObject({ state: "updated", writes: 1, incident: { version: 4, severity: 4 } });
  const CustomFields = { scanip: "203.0.113.44", count: 0, vipuser: true };
  expect(one).toEqual({ ...before, version: 4, severity: 4, modified, CustomFields });
  expect(fake.calls("createOrUpdateIncident")).toMatchObject([
    { body: { version: 3, autime: 1791966251384000123n, unheardof: { n: [9007199254740993n] } } },
  ]);
  fake.verify();
});

test("a field set to undefined is left as it is, and one set to null is emptied", async () => {
  const { one, update } = openTenant();
  await update({ owner: undefined, name: "Renamed", CustomFields: { scanip: null, count: undefined } } as object);
  expect(one).toMatchObject({ owner: "a.meyer", name: "Renamed", CustomFields: { scanip: null, count: 0 } });
});

test("an incident without custom fields goes back as the specification wants it", async () => {
  const { one, read, update } = openTenant({}, { validate: enforce });
  const { autime: _, unheardof: __, ...plain } = one as Incident & { unheardof: unknown };
  read.offContract(Response.json({ ...plain, CustomFields: null }));
  expect(await update({ severity: 4 })).toMatchObject({ state: "updated" });
  expect(one).toMatchObject({ severity: 4, CustomFields: {} });
});

test("an incident that is as the change wants it is not written", async () => {
  const { called, update } = openTenant();
  const same = { owner: "a.meyer", labels: [], CustomFields: { count: 0 } };
  expect(await update(same)).toMatchObject({ state: "unchanged", writes: 0 });
  expect(await update(() => undefined)).toMatchObject({ state: "unchanged" });
  expect(called()).toEqual(["getIncident", "getIncident"]);
});

test("the function gets a frozen copy, may be async, and what it throws comes through", async () => {
  const { update } = openTenant();
  const mutate = (current: Incident) => {
    if (current.CustomFields) current.CustomFields.count = 7;
    return current as object;
  };
  await expect(update(mutate)).rejects.toThrow(TypeError);
  expect(await update(async () => ({ owner: "b.okafor" }))).toMatchObject({ state: "updated" });
});

describe("on a stale version", () => {
  test("it reads again and applies the change to what is there now, so that both changes stay", async () => {
    const { one, read, change, update } = openTenant();
    const rival = () => change({ phase: "rival", CustomFields: { count: 10 } });
    read.pass().meanwhile(rival).times(2);
    expect(await update(count)).toMatchObject({ state: "updated", writes: 3 });
    expect(one).toMatchObject({ version: 6, phase: "rival", CustomFields: { count: 11 } });
  });

  test.each([1, 5])("it gives up after %i writes, having written nothing", async (tries) => {
    const { one, read, change, update } = openTenant();
    read
      .pass()
      .meanwhile(() => change({}))
      .times(Number.POSITIVE_INFINITY);
    const report = await update(count, { tries });
    expect(report).toMatchObject({ state: "stale", writes: tries, result: { status: 400, outcome: "rejected" } });
    expect(report.reason).toBe(`${tries} writes met changes by others; pass a higher "tries".`);
    expect(one.CustomFields).toMatchObject({ count: 0 });
  });

  test("it waits between two tries no longer than a call may take", async () => {
    const { read, change, update } = openTenant();
    read
      .pass()
      .meanwhile(() => change({}))
      .times(Number.POSITIVE_INFINITY);
    const began = performance.now();
    const retry = { baseDelay: 60_000, maxDelay: 60_000 };
    const report = await update(count, { retry, deadline: 100, tries: 3 });
    expect(report).toMatchObject({ state: "stale", writes: 3 });
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});

describe("after a stale version it does not throw", () => {
  /** Makes the first change, and then does something else. */
  const secondly = (other: () => unknown) => {
    let calls = 0;
    return (current: Incident) => (calls++ === 0 ? count(current) : (other() as object));
  };
  const fail = () => {
    throw new Error("no more");
  };

  test.each<[string, () => unknown, string]>([
    ["throws", fail, "stale"],
    ["rejects", () => Promise.reject(new Error("no more")), "stale"],
    ["returns what is no change", () => 7, "stale"],
    ["names another incident", () => ({ id: "5" }), "stale"],
    ["returns what validation refuses", () => ({ severity: "four" }), "not-sent"],
  ])("when the change function %s", async (_, other, state) => {
    const { one, read, change, update } = openTenant({}, { validate: enforce });
    read.pass().meanwhile(() => change({}));
    const report = await update(secondly(other));
    expect(report).toMatchObject({ state, writes: 1, ...(state === "stale" && { cause: expect.any(Error) }) });
    expect(inspect(report) + JSON.stringify(report)).not.toContain("no more");
    expect(one.version).toBe(4);
  });

  test("and comes back when the caller's signal ends the wait for the change function", async () => {
    const { read, change, update } = openTenant();
    read.pass().meanwhile(() => change({}));
    const controller = new AbortController();
    const never = () => {
      setTimeout(() => controller.abort(), 5);
      return new Promise<undefined>(() => {});
    };
    const report = await update(secondly(never), { signal: controller.signal });
    expect(report).toMatchObject({ state: "not-sent", writes: 1 });
  });
});

describe("without the lock", () => {
  test("nothing is written, as long as nobody asks for it", async () => {
    const { one, called, update } = openTenant();
    one.version = -1;
    const reason = expect.stringContaining('pass "overwrite: true"');
    expect(await update(count)).toMatchObject({ state: "not-sent", reason });
    expect(called()).toEqual(["getIncident"]);
  });

  test.each([-1, 3])("version -1 is sent where the caller asks for it, though %i was read", async (version) => {
    const { fake, one, update } = openTenant();
    one.version = version;
    expect(await update(count, { overwrite: true })).toMatchObject({ state: "updated", writes: 1 });
    expect(fake.calls("createOrUpdateIncident")).toMatchObject([{ body: { version: -1 } }]);
  });

  test.each(doubts)("a write is never sent twice: it is looked for when $name", async (fault) => {
    const { write, update } = openTenant();
    fault.strike(write);
    const state = fault.done ? "updated" : "unknown";
    expect(await update(count, { overwrite: true })).toMatchObject({ state, writes: 1 });
  });
});

/** An incident with text of its own after its first fields, as a server may send it. */
const incidentWith = (more: string) => text(`{"id":"4711","version":3,"name":"A case",${more}}`);

describe("a number beyond the doubles in a field that is not to change", () => {
  test.each([
    ['"riskscore":1e400', /"riskscore"/],
    ['"CustomFields":{"big":-1e999}', /"CustomFields\.big"/],
    ['"labels":[1,[1e400]]', /"labels\.1\.0"/],
    ['"no name, but text":1e400', /a number in a field that/],
  ])("keeps the incident from being written (%s)", async (more, reason) => {
    for (const change of [{ severity: 4 } as const, (current: Incident) => ({ ...current, severity: 4 }) as object]) {
      const { read, called, update } = openTenant();
      read.offContract(incidentWith(more));
      const report = await update(change);
      expect(report).toMatchObject({ state: "not-sent", writes: 0, reason: expect.stringMatching(reason) });
      expect(report.reason).not.toContain("no name");
      expect(called()).toEqual(["getIncident"]);
    }
  });

  test("does not matter where the change replaces it", async () => {
    const { one, read, update } = openTenant();
    read.offContract(incidentWith('"riskscore":1e400'));
    expect(await update({ riskscore: 7 } as object)).toMatchObject({ state: "updated" });
    expect(one).toMatchObject({ riskscore: 7 });
  });
});

test.each([
  ["custom fields that are a string", { CustomFields: "text" }],
  ["a list in the place of custom fields", { CustomFields: [1] }],
  ["a version that is a string", { version: "3" }],
  ["no version", { version: undefined }],
  ["a version that is null", { version: null }],
])("an incident with %s is left alone", async (_, wrong) => {
  const { read, called, update } = openTenant();
  read.offContract(Response.json({ id: "4711", version: 3, CustomFields: { count: 0 }, ...wrong }));
  expect(await update({ CustomFields: { count: 7 } })).toMatchObject({ state: "not-sent", writes: 0 });
  expect(called()).toEqual(["getIncident"]);
});

test("what is passed counts as it was at the call", async () => {
  const { one, write, client } = openTenant();
  lost.strike(write);
  const change = { owner: "b.okafor", CustomFields: { vipuser: true } as Record<string, unknown> };
  const options = { tries: 5, overwrite: false, retry: { baseDelay: 1 } };
  const updated = updateIncident(client, "4711", change, options);
  Object.assign(change, { owner: "changed", id: "5" });
  change.CustomFields.vipuser = "changed";
  Object.assign(options, { tries: 0, overwrite: true });
  expect(await updated).toMatchObject({ state: "updated" });
  expect(one).toMatchObject({ version: 4, owner: "b.okafor", CustomFields: { vipuser: true, count: 0 } });
});

test.each<[unknown, object, string | RegExp]>([
  [{ id: "5" }, {}, 'leave "id" and "version" out'],
  [{ version: -1 }, {}, 'leave "id" and "version" out'],
  [{ customFields: {} }, {}, 'write "CustomFields"'],
  [null, {}, "pass the change as an object"],
  [{ CustomFields: "text" }, {}, 'pass "CustomFields" as an object'],
  [{ CustomFields: { count: Number.NaN } }, {}, /cannot be written as JSON|cannot carry/],
  [() => ({ CustomFields: { count: Number.POSITIVE_INFINITY } }), {}, /cannot be written as JSON|cannot carry/],
  [{}, { tries: 0 }, '"tries" must be 1 or more'],
  [{}, { tries: Number.POSITIVE_INFINITY }, '"tries" must be 1 or more'],
  [{}, { overwrite: "false" }, '"overwrite" must be true or false'],
  [{}, { retires: 1 }, 'unknown option "retires"'],
])("%o with %j is refused before anything is written", async (change, options, message) => {
  const { called, client, update } = openTenant();
  await expect(update(change as object, options)).rejects.toThrow(message);
  expect(called()).not.toContain("createOrUpdateIncident");
  await expect(updateIncident(client, "", { owner: "a" })).rejects.toThrow("pass the incident's id");
});
