import { isIncidentClientError, ResponseError } from "@incident-clients/core";
import { expect, test } from "vitest";
import { doubts, refusals } from "../../../cortex/test/faults.ts";
import { refuse, Tenant } from "../../test/tenant.ts";
import { type ListIncidentsOptions, listIncidents } from "./list-incidents.ts";

async function collect(tenant: Tenant, options?: ListIncidentsOptions): Promise<string[]> {
  const ids: string[] = [];
  for await (const { incident_id } of listIncidents(tenant.client, options)) ids.push(incident_id);
  return ids;
}

/** A tenant with so many incidents, each created in a millisecond of its own unless `step` is 0. */
function tenantOf(count: number, step = 1): Tenant {
  const tenant = new Tenant();
  for (let n = 0; n < count; n++) tenant.add(String(n), 1000 + n * step);
  return tenant;
}

const ids = (count: number) => Array.from({ length: count }, (_, n) => String(n));

test.each([0, 1, 99, 100, 101, 250, 1000])("%i incidents come each once, oldest first", async (count) => {
  expect(await collect(tenantOf(count))).toEqual(ids(count));
});

test("every window is 100 wide", async () => {
  const tenant = tenantOf(250);
  await collect(tenant);
  for (const [, { search_from = 0, search_to = 0 }] of tenant.calls) expect(search_to - search_from).toBe(100);
});

test("incidents of the same moment come each once, also where they fill whole windows", async () => {
  expect((await collect(tenantOf(350, 0))).toSorted()).toEqual(ids(350).sort());
});

test("more incidents than the server counts come as well", async () => {
  expect(await collect(tenantOf(10_150))).toEqual(ids(10_150));
});

test("no incident is passed over when those that were read stop matching", async () => {
  const tenant = tenantOf(250);
  const read: string[] = [];
  const filters = [{ field: "status", operator: "eq", value: "new" }] as const;
  for await (const incident of listIncidents(tenant.client, { filters: [...filters] })) {
    read.push(incident.incident_id);
    const update_data = { status: "under_investigation" } as const;
    await tenant.client.updateIncident({ body: { request_data: { incident_id: incident.incident_id, update_data } } });
  }
  expect(read).toEqual(ids(250));
});

test("incidents that the key may not see do not end the list", async () => {
  const tenant = tenantOf(350);
  for (const id of ids(200)) if (id !== "7") tenant.hidden.add(id);
  expect(await collect(tenant)).toEqual(["7", ...ids(350).slice(200)]);
});

test("they do not end it either where the server does not count them", async () => {
  const tenant = tenantOf(150);
  for (const id of ids(100)) tenant.hidden.add(id);
  tenant.count = () => 0;
  expect(await collect(tenant)).toEqual(ids(150).slice(100));
});

test("a short window does not end the list while the server counts more", async () => {
  const tenant = tenantOf(150);
  tenant.windowSize = 60;
  expect(await collect(tenant)).toEqual(ids(150));
});

test("the caller's conditions hold in every window", async () => {
  const tenant = tenantOf(300);
  const filters = [
    { field: "creation_time", operator: "gte", value: 1050 },
    { field: "creation_time", operator: "lte", value: 1219 },
  ] as const;
  expect(await collect(tenant, { filters: [...filters] })).toEqual(ids(300).slice(50, 220));
  for (const [, { filters: sent = [] }] of tenant.calls) expect(sent).toHaveLength(2);
});

test("by modification time, an incident that is changed meanwhile comes once", async () => {
  const tenant = tenantOf(150);
  const read: string[] = [];
  for await (const incident of listIncidents(tenant.client, { by: "modification_time" })) {
    read.push(incident.incident_id);
    const own = tenant.incidents.find(({ incident_id }) => incident_id === incident.incident_id);
    if (own) own.modification_time = 5000 + read.length;
  }
  expect(read.toSorted()).toEqual(ids(150).sort());
});

test.each([...doubts, ...refusals])("the loop throws and does not end when $name", async (fault) => {
  const tenant = tenantOf(150);
  const read: string[] = [];
  const work = async () => {
    for await (const { incident_id } of listIncidents(tenant.client, { retry: false })) {
      read.push(incident_id);
      if (read.length === 100) tenant.breakNext("get_incidents", fault);
    }
  };
  await expect(work()).rejects.toSatisfy(isIncidentClientError);
  expect(read).toEqual(ids(100));
});

test("an error in a 200 is not taken for the end of the list", async () => {
  const tenant = tenantOf(1);
  const envelope = {
    name: "an error in a 200",
    done: false,
    break: () => refuse("reached max number of retries", 200),
  };
  tenant.breakNext("get_incidents", envelope);
  await expect(collect(tenant)).rejects.toThrow(/the server answered 200.*reached max number of retries/s);
});

test("null in place of a window is no end of the list either", async () => {
  const tenant = new Tenant();
  tenant.breakNext("get_incidents", { name: "null", done: false, break: () => Response.json(null) });
  await expect(collect(tenant)).rejects.toThrow(ResponseError);
});
