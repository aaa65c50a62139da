import type { Incident } from "@incident-clients/cortex-xsoar";
import { updateIncident } from "@incident-clients/cortex-xsoar/flows";
import { describe, expect, test } from "vitest";
import { doubts, type Fault, lost, lostRequest, noConnection, refusals } from "../faults.ts";
import { count, openTenant, type Tenant, text } from "./tenant.ts";

const ours = { type: "Ours", value: "1" };
const addLabel = ({ labels }: Incident) => ({ labels: [...(labels ?? []), ours] });
/** Another user's change of another field than `count`. */
const rival = ({ change, one }: Tenant) => change({ labels: [...(one.labels ?? []), { type: "Theirs", value: "2" }] });

describe("a write that goes wrong once", () => {
  test.each([...doubts, noConnection])("is made once and no more when $name", async (fault) => {
    const { one, write, update } = openTenant();
    fault.strike(write);
    // The client itself repeats what was certainly not sent.
    expect(await update(count)).toMatchObject({
      state: "updated",
      writes: fault.done || fault === noConnection ? 1 : 2,
    });
    expect(one).toMatchObject({ version: 4, CustomFields: { count: 1 } });
  });

  test.each(doubts)("is settled beside another user's change when $name", async (fault) => {
    const tenant = openTenant();
    fault.strike(tenant.write).meanwhile(() => rival(tenant));
    expect((await tenant.update(addLabel)).state).toBe("updated");
    expect(tenant.one.labels?.map(({ type }) => type).toSorted()).toEqual(["Ours", "Theirs"]);
  });

  test.each(doubts)("is unknown when the same field was changed again since, and $name", async (fault) => {
    const { write, change, update } = openTenant();
    fault.strike(write).meanwhile(() => change({ CustomFields: { count: 50 } }));
    const reason = expect.stringContaining("The fields have been changed again since.");
    expect(await update(count)).toMatchObject({ state: "unknown", writes: 1, reason });
  });

  test("is unknown when an item that was there before was added to a list, and others changed it too", async () => {
    const tenant = openTenant();
    tenant.change({ labels: [ours] });
    lostRequest.strike(tenant.write).meanwhile(() => rival(tenant));
    expect(await tenant.update(addLabel)).toMatchObject({ state: "unknown", writes: 1 });
  });
});

describe("a write whose answer is lost, with the next one refused,", () => {
  const [refused] = refusals as [Fault];

  test.each<[string, Fault, (tenant: Tenant) => unknown, object]>([
    ["is unknown", lostRequest, () => {}, { state: "unknown" }],
    [
      "is unknown where others may have undone it",
      lost,
      ({ change }) => change({ CustomFields: { count: 0 } }),
      { state: "unknown" },
    ],
    ["did not happen where the version has moved on without it", lostRequest, rival, { state: "rejected" }],
  ])("%s", async (_, first, meanwhile, report) => {
    const tenant = openTenant();
    first.strike(tenant.write).meanwhile(() => meanwhile(tenant));
    refused.strike(tenant.write);
    expect(await tenant.update(count)).toMatchObject({ ...report, writes: 2, result: { status: 401 } });
  });
});

describe("a write that goes wrong for good", () => {
  const forGood = async (fault: Fault) => {
    const { one, write, update } = openTenant();
    fault.strike(write).times(Number.POSITIVE_INFINITY);
    return { one, report: await update(count) };
  };

  test.each(doubts.filter(({ done }) => !done))("is unknown, with what was seen, when $name", async (fault) => {
    const reason = expect.stringContaining("The incident is still without the change.");
    expect((await forGood(fault)).report).toMatchObject({ state: "unknown", writes: 5, reason });
  });

  test.each([...refusals, noConnection])("changed nothing when $name", async (fault) => {
    const { one, report } = await forGood(fault);
    const failed = { state: "rejected", reason: expect.stringMatching(/^Cortex XSOAR answered 4\d\d: /) };
    expect(report).toMatchObject({ writes: 1, ...(fault === noConnection ? { state: "not-sent" } : failed) });
    expect(one.version).toBe(3);
  });
});

describe("a replica that lags behind a write whose answer is lost", () => {
  const older = (one: Incident) => ({ ...one, autime: 0, unheardof: 0, version: 2 });

  test.each([
    ["the version that was read", 1, 5, "updated", 2],
    ["the version that was read", 9, 3, "unknown", 3],
  ])("shows %s %i times: of %i tries it is %s", async (_, lag, tries, state, writes) => {
    const { one, write, update } = openTenant({ lag });
    lost.strike(write);
    expect(await update(count, { tries })).toMatchObject({ state, writes });
    expect(one).toMatchObject({ version: 4, CustomFields: { count: 1 } });
  });

  test.each([
    ["the version before", 1, 5, "updated", 2],
    ["the version before", 9, 3, "unknown", 3],
  ])("shows %s %i times: of %i tries it is %s", async (_, times, tries, state, writes) => {
    const { one, write, read, update } = openTenant();
    lost.strike(write);
    read
      .pass()
      .offContract(Response.json(older(one)))
      .times(times);
    expect(await update(count, { tries })).toMatchObject({ state, writes });
    expect(one).toMatchObject({ version: 4, CustomFields: { count: 1 } });
  });
});

describe("a success that is none:", () => {
  /** The incident in other words than the server's, which has taken the write. */
  const answered = ({ write }: Tenant, json: string) => write.offContract(text(json)).handled();

  test("another incident's answer is reported as a second one that may exist", async () => {
    const tenant = openTenant();
    answered(tenant, '{"id":"5000","version":4}');
    const reason = expect.stringContaining("another incident");
    expect(await tenant.update(count)).toMatchObject({ state: "unknown", writes: 1, reason });
  });

  test.each(["", "null", '{"id":"4711","status":400,"title":"","detail":"","error":"No"}'])(
    "%j is settled by reading",
    async (json) => {
      const tenant = openTenant();
      answered(tenant, json);
      expect(await tenant.update(count)).toMatchObject({ state: "updated", writes: 1, incident: { version: 4 } });
    },
  );

  test("an answer without the change is tried again and then reported", async () => {
    const { one, write, update } = openTenant();
    write.reply(200, { ...one }).times(2);
    const reason = expect.stringMatching(/^Cortex XSOAR answered with a success that does not show the change\./);
    expect(await update(count, { tries: 2 })).toMatchObject({ state: "unknown", writes: 2, reason });
  });

  test("a change of which the server took a part is not called updated, and not sent again", async () => {
    const { one, write, change, update } = openTenant();
    write.reply(200, () => {
      change({ severity: 4 });
      return { ...one };
    });
    const reason = expect.stringContaining("the whole change");
    const report = await update({ severity: 4, CustomFields: { vipuser: true } });
    expect(report).toMatchObject({ state: "unknown", writes: 1, reason });
  });
});

describe("a read that goes wrong", () => {
  const breakReads = ({ read, search }: Tenant, fault: Fault) => {
    for (const script of [read, search]) fault.strike(script).times(Number.POSITIVE_INFINITY);
  };

  test.each([...doubts, ...refusals, noConnection])("leaves the incident alone when $name", async (fault) => {
    const tenant = openTenant();
    breakReads(tenant, fault);
    const report = await tenant.update(count, { retry: false });
    expect(report).toMatchObject({ state: "not-sent", writes: 0, reason: expect.stringMatching(/\.$/) });
    expect(tenant.called()).not.toContain("createOrUpdateIncident");
  });

  test.each(doubts)("leaves open whether the write happened, when its answer is lost and then $name", async (fault) => {
    const tenant = openTenant();
    lost.strike(tenant.write).meanwhile(() => breakReads(tenant, fault));
    const report = await tenant.update(count, { retry: false });
    expect(report).toMatchObject({ state: "unknown", writes: 1, incident: undefined });
    expect(tenant.one.CustomFields).toMatchObject({ count: 1 });
  });

  test.each([0, 20])("is unknown after a lost answer when the caller aborts %i ms later", async (ms) => {
    const { write, update } = openTenant();
    const controller = new AbortController();
    const abort = () => controller.abort();
    lost.strike(write).meanwhile(() => void (ms === 0 ? abort() : setTimeout(abort, ms)));
    const began = performance.now();
    const retry = { baseDelay: 60_000, maxDelay: 60_000 };
    expect(await update(count, { signal: controller.signal, retry })).toMatchObject({ state: "unknown" });
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  test.each([
    ["its web page", () => new Response("<html></html>", { headers: { "content-type": "text/html" } })],
    ["404", () => new Response(null, { status: 404 })],
  ])("falls back to a search where the server answers it with %s", async (_, answer) => {
    const { read, called, update } = openTenant();
    read.offContract(answer()).times(Number.POSITIVE_INFINITY);
    expect((await update({ owner: "b.okafor" })).state).toBe("updated");
    expect(called()).toEqual(["getIncident", "searchIncidents", "createOrUpdateIncident"]);
  });

  const unseen = "The server does not show an incident with this id.";

  test.each(["null", "[]", '{"data":{}}', '{"data":[null]}'])("finds no incident in the search's %s", async (json) => {
    const { read, search, update } = openTenant();
    read.offContract(new Response(null, { status: 404 }));
    search.offContract(text(json));
    expect(await update({ owner: "b.okafor" })).toMatchObject({ state: "not-sent", reason: unseen });
  });

  test("says so when there is no such incident, or the answer is another one", async () => {
    const { client, one, read } = openTenant();
    const report = await updateIncident(client, "9", { owner: "b.okafor" });
    const reason = expect.stringMatching(/^Cortex XSOAR answered 400: /);
    expect(report).toMatchObject({ state: "not-sent", reason, serverText: expect.stringContaining("not found") });
    read.reply(200, { ...one });
    expect(await updateIncident(client, "9", { owner: "b.okafor" })).toMatchObject({
      state: "not-sent",
      reason: unseen,
    });
  });
});
