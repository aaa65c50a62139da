import { isIncidentClientError, ResponseError } from "@incident-clients/core";
import { describe, expect, test } from "vitest";
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
  await expect(collect(tenant)).rejects.toThrow(/the server answered 200.*The answer holds no list of incidents\.$/s);
});

test("null in place of a window is no end of the list either", async () => {
  const tenant = new Tenant();
  tenant.breakNext("get_incidents", { name: "null", done: false, break: () => Response.json(null) });
  await expect(collect(tenant)).rejects.toThrow(ResponseError);
});

describe("a server that does not page", () => {
  /** A tenant that answers every search with a window of its own choice. */
  const answeringWith = (tenant: Tenant, windowOf: (search: number) => object) => {
    let search = 0;
    const fault = { name: "own window", done: false, break: () => Response.json({ reply: windowOf(search++) }) };
    tenant.breakNext("get_incidents", fault, Number.POSITIVE_INFINITY);
    return tenant;
  };
  const incidents = (from: number, to: number, time = (n: number) => 1000 + n) =>
    ids(to)
      .slice(from)
      .map((id) => ({ incident_id: id, creation_time: time(Number(id)), status: "new", severity: "high" }));

  test.each([
    ["and knows of more", 250, "The server repeats its windows"],
    ["and claims to have fewer", 7, "The server repeats its windows"],
  ])("ends the loop with an error when it ignores search_from %s", async (_, total_count, hint) => {
    const tenant = answeringWith(new Tenant(), () => ({ total_count, incidents: incidents(0, 100, () => 1000) }));
    const read: string[] = [];
    const work = async () => {
      for await (const { incident_id } of listIncidents(tenant.client)) read.push(incident_id);
    };
    await expect(work()).rejects.toThrow(hint);
    expect(read).toEqual(ids(100));
    expect(tenant.calls.length).toBeLessThan(4);
  });

  test("ends the list when all that it counts has come", async () => {
    const tenant = answeringWith(new Tenant(), () => ({ total_count: 100, incidents: incidents(0, 100) }));
    expect(await collect(tenant)).toEqual(ids(100));
    expect(tenant.calls.length).toBeLessThan(4);
  });

  test("ends the loop with an error when its windows come round again", async () => {
    const windows = [incidents(0, 100, () => 1000), incidents(100, 200, () => 1000)];
    const tenant = answeringWith(new Tenant(), (n) => ({ total_count: 9000, incidents: windows[n % 2] }));
    await expect(collect(tenant)).rejects.toThrow("The server repeats its windows");
    expect(tenant.calls.length).toBeLessThan(6);
  });

  test("ends the loop with an error when it counts more than it delivers", async () => {
    const tenant = tenantOf(40);
    tenant.count = () => 10_000;
    await expect(collect(tenant)).rejects.toThrow("counts more incidents than it delivers");
    expect(tenant.calls.length).toBeLessThan(6);
  });

  test("is not asked for incidents from a time beyond the doubles on", async () => {
    const tenant = new Tenant();
    const page = JSON.stringify({ reply: { total_count: 250, incidents: incidents(0, 100, () => 1000) } });
    const text = page.replaceAll('"creation_time":1000', '"creation_time":1e400');
    const answer = () => new Response(text, { headers: { "content-type": "application/json" } });
    tenant.breakNext("get_incidents", { name: "no time", done: false, break: answer }, Number.POSITIVE_INFINITY);
    await expect(collect(tenant)).rejects.toThrow(ResponseError);
    expect(tenant.calls.length).toBeLessThan(4);
  });

  test("is not believed when it counts fewer than a window holds", async () => {
    const tenant = tenantOf(150);
    tenant.windowSize = 60;
    tenant.count = () => 1;
    expect(await collect(tenant)).toEqual(ids(150));
  });

  test("ends the loop with an error when it ignores the order, which would pass over incidents", async () => {
    const tenant = answeringWith(new Tenant(), () => ({ total_count: 250, incidents: incidents(150, 250).reverse() }));
    await expect(collect(tenant)).rejects.toThrow("does not keep to the order or the filter");
  });
});

test("incidents of the same moment that stop matching are not passed over", async () => {
  const tenant = tenantOf(350, 0);
  const read: string[] = [];
  const filters = [{ field: "status", operator: "eq", value: "new" }] as const;
  for await (const incident of listIncidents(tenant.client, { filters: [...filters] })) {
    read.push(incident.incident_id);
    const own = tenant.incidents.find(({ incident_id }) => incident_id === incident.incident_id);
    if (own) own.status = "under_investigation";
  }
  expect(read.toSorted()).toEqual(ids(350).sort());
});

test("incidents of the same moment all come from a server whose windows are narrower than asked for", async () => {
  const tenant = tenantOf(150, 0);
  tenant.windowSize = 60;
  expect((await collect(tenant)).toSorted()).toEqual(ids(150).sort());
});

test("filters and options are taken at the call", async () => {
  const tenant = tenantOf(250);
  const options: ListIncidentsOptions & { filters: object[] } = {
    filters: [{ field: "status", operator: "eq", value: "new" }],
    headers: { "x-note": "first" },
  };
  const listed = listIncidents(tenant.client, options);
  options.filters.length = 0;
  options.headers = { "x-note": "not a header\n" };
  for await (const _ of listed);
  for (const [, { filters = [] }] of tenant.calls)
    expect(filters).toContainEqual(expect.objectContaining({ value: "new" }));
});

test.each([
  [{ by: "description" }, 'pass "by" as "creation_time" or "modification_time"'],
  [{ filters: {} }, 'pass "filters" as an array'],
  [{ filter: [] }, 'unknown option "filter"'],
])("%j is refused before anything is sent", (options, message) => {
  const tenant = new Tenant();
  expect(() => listIncidents(tenant.client, options as object)).toThrow(message);
  expect(tenant.calls).toEqual([]);
});

test("something that is not an incident ends the loop with an error", async () => {
  for (const odd of [null, 7, {}, { incident_id: 7 }]) {
    const tenant = new Tenant();
    const answer = () => Response.json({ reply: { total_count: 1, incidents: [odd] } });
    tenant.breakNext("get_incidents", { name: "odd", done: false, break: answer });
    await expect(collect(tenant)).rejects.toThrow("something that is not an incident");
  }
});
