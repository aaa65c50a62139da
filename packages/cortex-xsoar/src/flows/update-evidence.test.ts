import { inspect } from "node:util";
import { enforce } from "@incident-clients/cortex-xsoar/validate";
import { describe, expect, test } from "vitest";
import { doubts, type Fault, refusals } from "../../../cortex/test/faults.ts";
import { json, Tenant } from "../../test/tenant.ts";
import type { Incident } from "../generated/types.ts";
import { type UpdateIncidentOptions, updateIncident as update } from "./index.ts";

/** The flow, with short waits. */
const updateIncident = (
  client: Parameters<typeof update>[0],
  change: Parameters<typeof update>[2],
  options: UpdateIncidentOptions = {},
) => update(client, "4711", change, { retry: { baseDelay: 1 }, ...options });

const count = ({ CustomFields }: Incident) => ({ CustomFields: { count: (CustomFields?.count as number) + 1 } });
const [lost] = doubts.filter(({ done }) => done) as [Fault];
const [refused] = refusals as [Fault];
const reading = (text: string): Fault => ({ name: "own answer", done: false, break: () => json(text) });

/** A tenant whose incident has some of its text replaced. */
function tenantWith(text: string, by: string): Tenant {
  const tenant = new Tenant();
  tenant.incidents.set("4711", (tenant.incidents.get("4711") ?? "").replace(text, by));
  return tenant;
}

describe("a write whose answer is lost, before a replica that lags", () => {
  /** Reads show what was there before the write, or before that. */
  function lagging(shown: (before: string) => string, times: number): Tenant {
    const tenant = new Tenant();
    const before = tenant.incidents.get("4711") ?? "";
    tenant.breakNext("read", reading(before));
    tenant.breakNext("read", reading(shown(before)), times);
    tenant.breakNext("write", lost);
    return tenant;
  }

  test.each([
    ["the version that was read", (before: string) => before],
    ["an earlier version", (before: string) => before.replace('"version":3', '"version":2')],
  ])("is found once the replica, which shows %s, has caught up", async (_, shown) => {
    const tenant = lagging(shown, 1);
    expect(await updateIncident(tenant.client(), count)).toMatchObject({ state: "updated", writes: 2 });
    expect(tenant.stored()).toMatchObject({ version: 4, CustomFields: { count: 1 } });
    expect(tenant.written).toHaveLength(1);
  });

  test.each([
    ["the version that was read", (before: string) => before],
    ["an earlier version", (before: string) => before.replace('"version":3', '"version":2')],
  ])("stays unknown, and is made once, while the replica shows %s", async (_, shown) => {
    const tenant = lagging(shown, 9);
    const report = await updateIncident(tenant.client(), count, { tries: 3 });
    expect(report).toMatchObject({ state: "unknown", writes: 3 });
    expect(tenant.stored()).toMatchObject({ version: 4, CustomFields: { count: 1 } });
    expect(tenant.written).toHaveLength(1);
  });
});

test("a write that others may have undone is not called refused when the next one is", async () => {
  const tenant = new Tenant();
  const undo = (answer: () => Response) => {
    try {
      return lost.break(answer);
    } finally {
      tenant.change({ CustomFields: { count: 0 } });
    }
  };
  tenant.breakNext("write", { ...lost, break: undo });
  tenant.breakNext("write", refused);
  const report = await updateIncident(tenant.client(), count);
  expect(report).toMatchObject({ state: "unknown", writes: 2, result: { status: 401 } });
});

test("an error of XSOAR in a 200 is not taken for an incident", async () => {
  const tenant = new Tenant();
  tenant.answerWith = () => json('{"id":"4711","status":400,"title":"","detail":"","error":"No"}');
  const report = await updateIncident(tenant.client(), { CustomFields: { count: 0, scanip: "198.51.100.7" } });
  expect(report).toMatchObject({ state: "updated", writes: 1, incident: { version: 4 } });
});

test("a change of which the server took a part is not called updated, and not sent again", async () => {
  const tenant = new Tenant();
  tenant.answerWith = (stored) => {
    const part = stored.replace('"vipuser":true', '"other":true');
    tenant.incidents.set("4711", part);
    return json(part);
  };
  const change = { severity: 4, CustomFields: { vipuser: true } } as const;
  const report = await updateIncident(tenant.client(), change);
  expect(report).toMatchObject({ state: "unknown", writes: 1, reason: expect.stringMatching(/the whole change/) });
});

describe("a number beyond the doubles in a field that is not to change", () => {
  test.each([
    ["riskscore", '"riskscore":1e400,"owner"', /"riskscore"/],
    ["a custom field", '"CustomFields":{"big":-1e999,', /"CustomFields\.big"/],
    ["a list", '"labels":[1,[1e400]]', /"labels\.1\.0"/],
    ["a field that a message must not name", '"no name, but text":1e400,"owner"', /a number in a field that/],
  ])("keeps the incident from being written (%s)", async (_, by, reason) => {
    const text = /^"CustomFields/.test(by)
      ? '"CustomFields":{'
      : by.startsWith('"labels"')
        ? '"labels":null'
        : '"owner"';
    const tenant = tenantWith(text, by);
    for (const change of [{ severity: 4 } as const, (current: Incident) => ({ ...current, severity: 4 }) as object]) {
      const report = await updateIncident(tenant.client(), change);
      expect(report).toMatchObject({ state: "not-sent", writes: 0, reason: expect.stringMatching(reason) });
      expect(report.reason).not.toContain("no name");
    }
    expect(tenant.calls).not.toContain("write");
  });

  test("does not matter where the change replaces it", async () => {
    const tenant = tenantWith('"owner"', '"riskscore":1e400,"owner"');
    const change = { riskscore: 7 } as object;
    expect(await updateIncident(tenant.client(), change)).toMatchObject({ state: "updated" });
    expect(tenant.stored()).toMatchObject({ riskscore: 7 });
  });

  test("is refused in the change itself", async () => {
    const tenant = new Tenant();
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) {
      const change = { CustomFields: { count: value } };
      await expect(updateIncident(tenant.client(), change)).rejects.toThrow(/cannot be written as JSON|cannot carry/);
      await expect(updateIncident(tenant.client(), () => change)).rejects.toMatchObject({ name: "UsageError" });
    }
    expect(tenant.calls).toEqual(["read", "read"]);
  });
});

test.each([
  ["custom fields that are a string", '"CustomFields":{"scanip":"203.0.113.44","count":0}', '"CustomFields":"text"'],
  ["a list in the place of custom fields", '"CustomFields":{"scanip":"203.0.113.44","count":0}', '"CustomFields":[1]'],
  ["a version that is a string", '"version":3', '"version":"3"'],
  ["no version", '"version":3,', ""],
  ["a version beyond the doubles", '"version":3', '"version":1e400'],
])("an incident with %s is left alone", async (_, text, by) => {
  const tenant = tenantWith(text, by);
  const report = await updateIncident(tenant.client(), { CustomFields: { count: 7 } });
  expect(report).toMatchObject({ state: "not-sent", writes: 0 });
  expect(tenant.calls).not.toContain("write");
});

describe("after its first write it does not throw,", () => {
  const stale = (tenant: Tenant) => {
    tenant.meanwhile = () => {
      tenant.meanwhile = () => {};
      tenant.change({ CustomFields: { count: 10 } });
    };
    return tenant;
  };

  test.each([
    [
      "throws",
      () => {
        throw new Error("no more");
      },
    ],
    ["rejects", () => Promise.reject(new Error("no more"))],
    ["returns what is no change", () => 7],
    ["names another incident", () => ({ id: "5" })],
  ])("when the change function %s for another try", async (_, second) => {
    const tenant = stale(new Tenant());
    let calls = 0;
    const change = (current: Incident) => (calls++ === 0 ? count(current) : (second() as object));
    const report = await updateIncident(tenant.client(), change);
    expect(report).toMatchObject({ state: "stale", writes: 1, cause: expect.any(Error) });
    expect(inspect(report) + JSON.stringify(report)).not.toContain("no more");
    expect(tenant.written).toEqual([]);
  });

  test("when validation refuses another try", async () => {
    const tenant = stale(new Tenant());
    let calls = 0;
    const change = () => ({ severity: (calls++ === 0 ? 4 : "four") as 4 });
    const report = await updateIncident(tenant.client({ validate: enforce }), change);
    expect(report).toMatchObject({ state: "not-sent", writes: 1, reason: expect.stringMatching(/severity/) });
    expect(tenant.written).toEqual([]);
  });

  test("and comes back when the caller's signal ends the wait for the change function", async () => {
    const tenant = stale(new Tenant());
    const controller = new AbortController();
    let calls = 0;
    const change = (current: Incident) => {
      if (calls++ === 0) return count(current);
      setTimeout(() => controller.abort(), 5);
      return new Promise<undefined>(() => {});
    };
    const report = await updateIncident(tenant.client(), change, { signal: controller.signal });
    expect(report).toMatchObject({ state: "not-sent", writes: 1 });
  });
});

test("between two tries it waits no longer than a call may take", async () => {
  const tenant = new Tenant();
  tenant.meanwhile = () => tenant.change({});
  const began = performance.now();
  const retry = { baseDelay: 60_000, maxDelay: 60_000 };
  const report = await updateIncident(tenant.client(), count, { retry, deadline: 100, tries: 3 });
  expect(report).toMatchObject({ state: "stale", writes: 3 });
  expect(performance.now() - began).toBeLessThan(5_000);
});

test("what the caller changes after the call changes nothing", async () => {
  const tenant = new Tenant();
  tenant.breakNext("write", lost);
  const change = { owner: "b.okafor", CustomFields: { vipuser: true } as Record<string, unknown> };
  const options = { tries: 5, overwrite: false, retry: { baseDelay: 1 } };
  const updated = updateIncident(tenant.client(), change, options);
  Object.assign(change, { owner: "changed", id: "5" });
  change.CustomFields.vipuser = "changed";
  Object.assign(options, { tries: 0, overwrite: true });
  expect(await updated).toMatchObject({ state: "updated" });
  expect(tenant.stored()).toMatchObject({ version: 4, owner: "b.okafor", CustomFields: { vipuser: true, count: 0 } });
});

test.each([
  [{ CustomFields: "text" }, {}, 'pass "CustomFields" as an object'],
  [{ owner: "a" }, { overwrite: "false" }, '"overwrite" must be true or false'],
  [{ owner: "a" }, { tries: Number.POSITIVE_INFINITY }, '"tries" must be 1 or more'],
])("%j with %j is refused before anything is written", async (change, options, message) => {
  const tenant = new Tenant();
  await expect(updateIncident(tenant.client(), change as object, options as object)).rejects.toThrow(message);
  expect(tenant.calls).not.toContain("write");
});
