import { describe, expect, test } from "vitest";
import { doubts, noConnection, refusals } from "../../../cortex/test/faults.ts";
import { json, Tenant } from "../../test/tenant.ts";
import type { Incident } from "../generated/types.ts";
import { type UpdateIncidentOptions, updateIncident as update } from "./update-incident.ts";

/** The flow, with short waits. */
const updateIncident = (
  client: Parameters<typeof update>[0],
  id: string,
  change: Parameters<typeof update>[2],
  options: UpdateIncidentOptions = {},
) => update(client, id, change, { retry: { baseDelay: 1 }, ...options });

/** A change that shows how often it was made. */
const count = ({ CustomFields }: Incident) => ({ CustomFields: { count: (CustomFields?.count as number) + 1 } });

describe("a write that goes wrong once", () => {
  test.each(doubts)("is made once and no more when $name", async (fault) => {
    const tenant = new Tenant();
    tenant.breakNext("write", fault);
    const report = await updateIncident(tenant.client(), "4711", count);
    expect(report).toMatchObject({ state: "updated", writes: fault.done ? 1 : 2 });
    expect(tenant.stored()).toMatchObject({ version: 4, CustomFields: { count: 1 } });
  });

  test.each(doubts)("is settled beside another writer's changes when $name", async (fault) => {
    const tenant = new Tenant();
    tenant.breakNext("write", { ...fault, break: (answer) => rivalAfter(tenant, () => fault.break(answer)) });
    const add = ({ labels }: Incident) => ({ labels: [...(labels ?? []), { type: "Ours", value: "1" }] });
    const report = await updateIncident(tenant.client(), "4711", add);
    expect(report.state).toBe("updated");
    const labels = tenant.stored().labels.map(({ type }: { type: string }) => type);
    expect(labels.toSorted()).toEqual(["Ours", "Theirs"]);
  });

  test.each(doubts)("is unknown when the same field was changed again since, and $name", async (fault) => {
    const tenant = new Tenant();
    const overwrite = () => tenant.change({ CustomFields: { count: 50 } });
    tenant.breakNext("write", {
      ...fault,
      break: (answer) => rivalAfter(tenant, () => fault.break(answer), overwrite),
    });
    const report = await updateIncident(tenant.client(), "4711", count);
    expect(report).toMatchObject({ state: "unknown", writes: 1 });
    expect(report.reason).toMatch(/The fields have been changed again since\./);
  });

  test("is unknown when an item that was there before was added to a list, and others changed it too", async () => {
    const tenant = new Tenant();
    const label = { type: "Ours", value: "1" };
    tenant.change({ labels: [label] });
    const [lost] = doubts;
    if (lost) tenant.breakNext("write", { ...lost, break: (answer) => rivalAfter(tenant, () => lost.break(answer)) });
    const report = await updateIncident(tenant.client(), "4711", ({ labels }) => ({
      labels: [...(labels ?? []), label],
    }));
    expect(report).toMatchObject({ state: "unknown", writes: 1 });
  });

  test("did not happen once the version has moved on without it, so that a later refusal is a failure", async () => {
    const tenant = new Tenant();
    const [lost] = doubts;
    const [refused] = refusals;
    if (lost) tenant.breakNext("write", { ...lost, break: (answer) => rivalAfter(tenant, () => lost.break(answer)) });
    if (refused) tenant.breakNext("write", refused);
    const report = await updateIncident(tenant.client(), "4711", count);
    expect(report).toMatchObject({ state: "failed", writes: 2 });
    expect(report.reason).toMatch(/^Cortex XSOAR answered 401/);
  });

  test("is sent again when there is no connection for a moment", async () => {
    const tenant = new Tenant();
    tenant.breakNext("write", noConnection);
    expect((await updateIncident(tenant.client(), "4711", count)).state).toBe("updated");
    expect(tenant.stored().CustomFields.count).toBe(1);
  });
});

/** Another writer's change, after the server's own work, however the fault ends. */
function rivalAfter(
  tenant: Tenant,
  work: () => Response,
  rival = () => tenant.change({ labels: [...(tenant.stored().labels ?? []), { type: "Theirs", value: "2" }] }),
): Response {
  try {
    return work();
  } finally {
    rival();
  }
}

describe("a write that goes wrong for good", () => {
  test.each(doubts.filter(({ done }) => !done))("is unknown, with what was seen, when $name", async (fault) => {
    const tenant = new Tenant();
    tenant.breakNext("write", fault, 99);
    const report = await updateIncident(tenant.client(), "4711", count);
    expect(report).toMatchObject({ state: "unknown", writes: 5 });
    expect(report.reason).toMatch(/The incident is still without the change\./);
  });

  test.each(refusals)("has failed, and changed nothing, when $name", async (fault) => {
    const tenant = new Tenant();
    tenant.breakNext("write", fault, 99);
    const report = await updateIncident(tenant.client(), "4711", count);
    expect(report).toMatchObject({ state: "failed", writes: 1 });
    expect(report.reason).toMatch(/^Cortex XSOAR answered 4\d\d: /);
    expect(tenant.stored().version).toBe(3);
  });

  test("was not sent when there is no connection", async () => {
    const tenant = new Tenant();
    tenant.breakNext("write", noConnection, 99);
    expect(await updateIncident(tenant.client(), "4711", count)).toMatchObject({ state: "not-sent", writes: 1 });
  });

  test("is unknown when its answer is lost and the next one is refused", async () => {
    const tenant = new Tenant();
    const [lost] = doubts;
    const [refused] = refusals;
    if (lost) tenant.breakNext("write", lost);
    if (refused) tenant.breakNext("write", refused);
    const report = await updateIncident(tenant.client(), "4711", count);
    expect(report).toMatchObject({ state: "unknown", writes: 2, result: { status: 401 } });
  });
});

describe("a read that goes wrong", () => {
  test.each([...doubts, ...refusals, noConnection])("leaves the incident alone when $name", async (fault) => {
    const tenant = new Tenant();
    tenant.breakNext("read", fault, 99);
    tenant.breakNext("search", fault, 99);
    const report = await updateIncident(tenant.client(), "4711", count, { retry: false });
    expect(report).toMatchObject({ state: "not-sent", writes: 0 });
    expect(report.reason).not.toBe("");
    expect(tenant.calls).not.toContain("write");
  });

  test.each(doubts)("leaves open whether the write happened, when its answer is lost and then $name", async (fault) => {
    const tenant = new Tenant();
    const [lost] = doubts.filter(({ done }) => done);
    if (lost) tenant.breakNext("write", { ...lost, break: (answer) => breakReads(tenant, () => lost.break(answer)) });
    const breakReads = (one: Tenant, work: () => Response) => {
      one.breakNext("read", fault, 99);
      one.breakNext("search", fault, 99);
      return work();
    };
    const report = await updateIncident(tenant.client(), "4711", count, { retry: false });
    expect(report).toMatchObject({ state: "unknown", writes: 1, incident: undefined });
    expect(tenant.stored().CustomFields.count).toBe(1);
  });

  test.each([0, 20])("is unknown after a lost answer when the caller aborts %i ms later", async (ms) => {
    const tenant = new Tenant();
    const controller = new AbortController();
    const [lost] = doubts.filter(({ done }) => done);
    const abort = () => controller.abort();
    tenant.meanwhile = () => (ms === 0 ? abort() : setTimeout(abort, ms));
    if (lost) tenant.breakNext("write", lost);
    const began = performance.now();
    const options = { signal: controller.signal, retry: { baseDelay: 60_000, maxDelay: 60_000 } };
    const report = await updateIncident(tenant.client(), "4711", count, options);
    expect(report.state).toBe("unknown");
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  test.each([
    ["its web page", () => new Response("<html></html>", { headers: { "content-type": "text/html" } })],
    ["404", () => new Response(null, { status: 404 })],
  ])("falls back to a search where the server answers it with %s", async (name, answer) => {
    const tenant = new Tenant();
    tenant.breakNext("read", { name, done: false, break: answer }, 99);
    const report = await updateIncident(tenant.client(), "4711", { owner: "b.okafor" });
    expect(report.state).toBe("updated");
    expect(tenant.calls).toEqual(["read", "search", "write"]);
  });

  test.each(["null", "[]", '{"data":{}}', '{"data":[null]}'])(
    "takes %s from that search for no incident",
    async (body) => {
      const tenant = new Tenant();
      tenant.breakNext("read", { name: "404", done: false, break: () => new Response(null, { status: 404 }) });
      tenant.breakNext("search", { name: "odd", done: false, break: () => json(body) });
      const report = await updateIncident(tenant.client(), "4711", { owner: "b.okafor" });
      expect(report).toMatchObject({ state: "not-sent", reason: "The server does not show an incident with this id." });
    },
  );

  test("says so when there is no such incident", async () => {
    const tenant = new Tenant();
    const report = await updateIncident(tenant.client(), "9", { owner: "b.okafor" });
    expect(report).toMatchObject({
      state: "not-sent",
      reason: expect.stringMatching(/^Cortex XSOAR answered 400: /),
      serverText: "noInv: Item not found (8)",
    });
    tenant.breakNext("read", { name: "other", done: false, break: () => json(tenant.incidents.get("4711")) });
    const other = await updateIncident(tenant.client(), "9", { owner: "b.okafor" });
    expect(other).toMatchObject({ state: "not-sent", reason: "The server does not show an incident with this id." });
  });
});
