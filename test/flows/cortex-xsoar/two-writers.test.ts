import { createXsoarClient, type Incident } from "@incident-clients/cortex-xsoar";
import { type IncidentChange, updateIncident } from "@incident-clients/cortex-xsoar/flows";
import { serveFake } from "@incident-clients/testing/node";
import { expect, test } from "vitest";
import { full } from "../../lib/sample.ts";
import { doubts } from "../faults.ts";
import { count, openTenant, type Tenant } from "./tenant.ts";

// Two clients that change one incident at the same moment, over real sockets.

/** What an update does beside setting a field of its own. */
type Beside = (current: Incident, name: string) => IncidentChange;

const addLabel: Beside = ({ labels }, value) => ({ labels: [...(labels ?? []), { type: "Writer", value }] });

/** Fields of each writer: enough to lose one, few enough for an incident that is read and written often. */
const fields = 50;

/** One writer, who sets fields of its own in turn, each time to the number of the update. */
async function write(url: string, writer: string, updates: number, beside: Beside): Promise<string[]> {
  const client = createXsoarClient({ url, version: 6, apiKey: "key" });
  const options = { tries: 100, retry: { baseDelay: 1, maxDelay: 4 } };
  const states: string[] = [];
  for (let n = 0; n < updates; n++) {
    const change = (current: Incident) => {
      const { CustomFields, ...others } = beside(current, `${writer}${n}`);
      return { ...others, CustomFields: { ...CustomFields, [`${writer}${n % fields}`]: n } };
    };
    states.push((await updateIncident(client, "4711", change, options)).state);
  }
  return states;
}

async function writeBoth({ fake }: Tenant, updates: number, beside: Beside): Promise<void> {
  const { url, close } = await serveFake(fake);
  const states = await Promise.all(["a", "b"].map((writer) => write(url, writer, updates, beside)));
  await close();
  expect(new Set(states.flat())).toEqual(new Set(["updated"]));
}

/** What two writers leave in their fields when each has made so many updates. */
const fieldsAfter = (updates: number) =>
  Object.fromEntries(
    ["a", "b"].flatMap((writer) => Array.from({ length: fields }, (_, n) => [`${writer}${n}`, updates - fields + n])),
  );

// Some thousands of requests, on a machine that may be busy.
const patience = 120_000;

test("updates by two clients lose no field and no update", { timeout: patience }, async () => {
  const tenant = openTenant();
  const each = full ? 150 : 50;
  await writeBoth(tenant, each, count);
  const { one, fake } = tenant;
  expect(one).toMatchObject({ version: 3 + 2 * each, owner: "a.meyer", autime: 1791966251384000123n });
  expect(one.CustomFields).toEqual({ count: 2 * each, scanip: "203.0.113.44", ...fieldsAfter(each) });
  expect(fake.calls("createOrUpdateIncident").length, "the writers met").toBeGreaterThan(2 * each);
});

test("nothing is lost or made twice when every third answer to a write goes wrong", { timeout: patience }, async () => {
  const tenant = openTenant();
  // A stale version whose refusal is cut off is a refusal, and no doubt.
  const faults = doubts.filter(({ name }) => name !== "the answer is cut off");
  for (let n = 0; n < 60; n++) faults[n % faults.length]?.strike(tenant.write.pass().times(2));
  await writeBoth(tenant, 50, addLabel);
  const once = ["a", "b"].flatMap((writer) => Array.from({ length: 50 }, (_, n) => `${writer}${n}`));
  expect(tenant.one.labels?.map(({ value }) => value).sort()).toEqual(once.sort());
  expect(tenant.one.CustomFields).toMatchObject(fieldsAfter(50));
});
