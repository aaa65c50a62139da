import { enforce } from "@incident-clients/cortex-xsoar/validate";
import { describe, expect, test } from "vitest";
import { doubts } from "../../../cortex/test/faults.ts";
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

test("the whole incident goes back, with the change in it and under the version that was read", async () => {
  const tenant = new Tenant();
  const before = tenant.stored();
  const report = await updateIncident(tenant.client(), "4711", { severity: 4, CustomFields: { vipuser: true } });

  expect(report).toMatchObject({ state: "updated", writes: 1, incident: { version: 4, severity: 4 } });
  const custom = { scanip: "203.0.113.44", count: 0, vipuser: true };
  expect(tenant.stored()).toEqual({ ...before, version: 4, severity: 4, CustomFields: custom });
  expect(JSON.parse(tenant.written[0] ?? "").version).toBe(3);
});

test("integers beyond 2^53 go back as they came, also in fields nobody has heard of", async () => {
  const tenant = new Tenant();
  await updateIncident(tenant.client(), "4711", { owner: "b.okafor" });
  expect(tenant.incidents.get("4711")).toContain('"autime":1791966251384000123');
  expect(tenant.incidents.get("4711")).toContain('{"n":[9007199254740993]}');
});

test("a field set to undefined is left as it is, and one set to null is emptied", async () => {
  const tenant = new Tenant();
  const change = { owner: undefined, name: "Renamed", CustomFields: { scanip: null, count: undefined } } as object;
  await updateIncident(tenant.client(), "4711", change);
  expect(tenant.stored()).toMatchObject({ owner: "a.meyer", CustomFields: { scanip: null, count: 0 } });
});

test("an incident without custom fields goes back as the specification wants it", async () => {
  const tenant = new Tenant();
  tenant.change({ CustomFields: null });
  const client = tenant.client({ validate: enforce });
  expect(await updateIncident(client, "4711", { severity: 4 })).toMatchObject({ state: "updated" });
  expect(tenant.stored()).toMatchObject({ severity: 4, CustomFields: {} });
});

test("an incident that is as the change wants it is not written", async () => {
  const tenant = new Tenant();
  const same = { owner: "a.meyer", labels: [], CustomFields: { count: 0 } };
  expect(await updateIncident(tenant.client(), "4711", same)).toMatchObject({ state: "unchanged", writes: 0 });
  expect(await updateIncident(tenant.client(), "4711", () => undefined)).toMatchObject({ state: "unchanged" });
  expect(tenant.calls).toEqual(["read", "read"]);
});

test("the function gets a frozen copy, may be async, and what it throws comes through", async () => {
  const tenant = new Tenant();
  const mutate = (current: Incident) => {
    if (current.CustomFields) current.CustomFields.count = 7;
    return current as object;
  };
  await expect(updateIncident(tenant.client(), "4711", mutate)).rejects.toThrow(TypeError);
  const report = await updateIncident(tenant.client(), "4711", async () => ({ owner: "b.okafor" }));
  expect(report.state).toBe("updated");
});

describe("on a stale version", () => {
  test("it reads again and applies the change to what is there now, so that both changes stay", async () => {
    const tenant = new Tenant();
    let rivals = 2;
    tenant.meanwhile = () => {
      if (rivals-- > 0) tenant.change({ phase: `rival ${rivals}`, CustomFields: { count: 10 } });
    };
    const report = await updateIncident(tenant.client(), "4711", count);
    expect(report).toMatchObject({ state: "updated", writes: 3 });
    expect(tenant.stored()).toMatchObject({ version: 6, phase: "rival 0", CustomFields: { count: 11 } });
  });

  test.each([1, 5])("it gives up after %i writes, having written nothing", async (tries) => {
    const tenant = new Tenant();
    tenant.meanwhile = () => tenant.change({});
    const report = await updateIncident(tenant.client(), "4711", count, { tries });
    expect(report).toMatchObject({ state: "stale", writes: tries, result: { status: 400, outcome: "rejected" } });
    expect(report.reason).toBe(`${tries} writes met changes by others; pass a higher "tries".`);
    expect(tenant.written).toEqual([]);
  });
});

describe("without the lock", () => {
  const unlocked = () => {
    const tenant = new Tenant();
    tenant.incidents.set("4711", (tenant.incidents.get("4711") ?? "").replace('"version":3', '"version":-1'));
    return tenant;
  };

  test("nothing is written, as long as nobody asks for it", async () => {
    const tenant = unlocked();
    const report = await updateIncident(tenant.client(), "4711", count);
    expect(report).toMatchObject({ state: "not-sent", reason: expect.stringContaining('pass "overwrite: true"') });
    expect(tenant.written).toEqual([]);
  });

  test("version -1 is sent when the caller asks for it, whatever was read", async () => {
    for (const tenant of [unlocked(), new Tenant()]) {
      const report = await updateIncident(tenant.client(), "4711", count, { overwrite: true });
      expect(report).toMatchObject({ state: "updated", writes: 1 });
      expect(JSON.parse(tenant.written[0] ?? "").version).toBe(-1);
    }
  });

  test.each(doubts)("a write is never sent twice: it is looked for when $name", async (fault) => {
    const tenant = new Tenant();
    tenant.breakNext("write", fault);
    const report = await updateIncident(tenant.client(), "4711", count, { overwrite: true });
    expect(report).toMatchObject({ state: fault.done ? "updated" : "unknown", writes: 1 });
  });
});

describe("a success that is none", () => {
  test("the answer of another incident is reported as a second one that may exist", async () => {
    const tenant = new Tenant();
    tenant.answerWith = (stored) => json(stored.replace('"4711"', '"5000"'));
    const report = await updateIncident(tenant.client(), "4711", count);
    expect(report).toMatchObject({ state: "unknown", writes: 1, reason: expect.stringContaining("another incident") });
  });

  test.each(["", "null"])("an empty answer (%j) is settled by reading", async (body) => {
    const tenant = new Tenant();
    tenant.answerWith = () => json(body);
    expect(await updateIncident(tenant.client(), "4711", count)).toMatchObject({ state: "updated", writes: 1 });
  });

  test("an answer without the change is tried again and then reported", async () => {
    const tenant = new Tenant();
    const untouched = tenant.incidents.get("4711") ?? "";
    tenant.answerWith = () => {
      tenant.incidents.set("4711", untouched);
      return json(untouched);
    };
    const report = await updateIncident(tenant.client(), "4711", count, { tries: 2 });
    expect(report).toMatchObject({ state: "unknown", writes: 2 });
    expect(report.reason).toMatch(/^Cortex XSOAR answered with a success that does not show the change\./);
  });
});

test.each([
  [{ id: "5" }, {}, 'leave "id" and "version" out'],
  [{ version: -1 }, {}, 'leave "id" and "version" out'],
  [{ customFields: {} }, {}, 'write "CustomFields"'],
  [null, {}, "pass the change as an object"],
  [{}, { tries: 0 }, '"tries" must be 1 or more'],
  [{}, { retires: 1 }, 'unknown option "retires"'],
])("%j with %j is refused before anything is sent", async (change, wrong: object, message) => {
  const options: UpdateIncidentOptions = wrong;
  const tenant = new Tenant();
  await expect(updateIncident(tenant.client(), "4711", change as object, options)).rejects.toThrow(message);
  await expect(updateIncident(tenant.client(), "", { owner: "a" })).rejects.toThrow("pass the incident's id");
  expect(tenant.calls).toEqual([]);
});
