import { createXdrClient, type Incident, isIncidentClientError, ResponseError } from "@incident-clients/cortex-xdr";
import { type ListIncidentsOptions, listIncidents } from "@incident-clients/cortex-xdr/flows";
import { type FakeXdrOptions, fakeXdr } from "@incident-clients/testing/cortex-xdr";
import { describe, expect, test } from "vitest";
import { doubts, refusals } from "../faults.ts";

const ids = (count: number) => Array.from({ length: count }, (_, n) => String(n));

/** So many incidents, each created in a millisecond of its own unless `step` is 0, and what is listed of them. */
function setUp(count: number, { step = 1, ...options }: FakeXdrOptions & { step?: number } = {}) {
  const timesOf = (at: number) => ({ creation_time: at, modification_time: at });
  const incidents = ids(count).map((incident_id, n) => ({ incident_id, status: "new", ...timesOf(1000 + n * step) }));
  const fake = fakeXdr({ ...options, incidents });
  const key = { apiKey: "key", apiKeyId: "17", keyType: "standard" } as const;
  const xdr = createXdrClient({ url: "https://api-x.example", ...key, retry: { baseDelay: 1 }, fetch: fake.fetch });
  const searches = () => fake.calls("getIncidents").map(({ body }) => body.request_data);
  const read: string[] = [];
  const list = async (options?: ListIncidentsOptions, work: (one: Incident) => unknown = () => {}) => {
    for await (const one of listIncidents(xdr, options)) {
      read.push(one.incident_id);
      await work(fake.incidents.find(({ incident_id }) => incident_id === one.incident_id) ?? one);
    }
    return read;
  };
  return { fake, list, read, searches, script: fake.on("getIncidents") };
}

test.each([0, 1, 99, 100, 101, 250, 1000])(
  "%i incidents come each once, oldest first, in windows of 100",
  async (count) => {
    const { list, searches } = setUp(count);
    expect(await list()).toEqual(ids(count));
    for (const { search_from = 0, search_to = 0 } of searches()) expect(search_to - search_from).toBe(100);
  },
);

test.each<[string, number, Parameters<typeof setUp>[1]]>([
  ["come from one moment, and fill whole windows", 350, { step: 0 }],
  ["come in windows that are narrower than asked for", 150, { windowSize: 60 }],
  ["come from one moment, in narrower windows", 150, { windowSize: 60, step: 0 }],
  ["are more than the server ever counts", 450, { countOf: (matches) => Math.min(matches, 200) }],
  ["are counted too low", 150, { windowSize: 60, countOf: () => 1 }],
])("each comes once where incidents %s", async (_, count, options) => {
  expect((await setUp(count, options).list()).toSorted()).toEqual(ids(count).sort());
});

test.each<[string, object]>([
  ["that the key may not see", {}],
  ["that the server does not even count", { countOf: () => 0 }],
])("windows full of incidents %s do not end the list", async (_, options) => {
  const { list } = setUp(350, { hidden: ids(200).filter((id) => id !== "7"), ...options });
  expect(await list()).toEqual(["7", ...ids(350).slice(200)]);
});

const isNew = { field: "status", operator: "eq", value: "new" } as const;

test.each<[string, ListIncidentsOptions, number, (one: Incident) => unknown]>([
  ["stop matching", { filters: [isNew] }, 1, (one) => Object.assign(one, { status: "under_investigation" })],
  ["of one moment stop matching", { filters: [isNew] }, 0, (one) => Object.assign(one, { status: "resolved_other" })],
  ["move to the end", { by: "modification_time" }, 1, (one) => Object.assign(one, { modification_time: 5000 })],
])("none is passed over or comes twice when those that were read %s", async (_, options, step, work) => {
  expect((await setUp(250, { step }).list(options, work)).toSorted()).toEqual(ids(250).sort());
});

test("the caller's conditions hold in every window, as they were at the call", async () => {
  const { list, searches } = setUp(300);
  const options: ListIncidentsOptions & { filters: object[] } = {
    filters: [
      { field: "creation_time", operator: "gte", value: 1050 },
      { field: "creation_time", operator: "lte", value: 1219 },
    ],
    headers: { "x-note": "first" },
  };
  const listed = list(options);
  options.filters.length = 0;
  options.headers = { "x-note": "not a header\n" };
  expect(await listed).toEqual(ids(300).slice(50, 220));
  for (const { filters } of searches()) expect(filters).toHaveLength(2);
});

test.each([...doubts, ...refusals])("the loop throws and does not end when $name", async (fault) => {
  const { list, read, script } = setUp(150);
  const work = () => read.length === 100 && fault.strike(script);
  await expect(list({ retry: false }, work)).rejects.toSatisfy(isIncidentClientError);
  expect(read).toEqual(ids(100));
});

const noList = /the server answered 200.*The answer holds no list of incidents\.$/s;

test.each<[unknown, RegExp]>([
  [{ reply: { err_code: 500, err_msg: "An error occurred", err_extra: "reached max number of retries" } }, noList],
  [null, noList],
  ...[null, 7, {}, { incident_id: 7 }].map((odd): [unknown, RegExp] => [
    { reply: { total_count: 1, incidents: [odd] } },
    /something that is not an incident/,
  ]),
])("%j is not taken for the end of the list", async (body, message) => {
  const { list, script } = setUp(1);
  script.offContract(Response.json(body));
  const listed = list();
  await expect(listed).rejects.toThrow(ResponseError);
  await expect(listed).rejects.toThrow(message);
});

describe("a server that does not page", () => {
  const incidents = (from: number, to: number, time = (n: number) => 1000 + n) =>
    ids(to)
      .slice(from)
      .map((id) => ({ incident_id: id, creation_time: time(Number(id)), status: "new", severity: "high" }));
  const atOnce = () => 1000;
  const windows = [incidents(0, 100, atOnce), incidents(100, 200, atOnce)];

  test.each<[string, number, (object[] | undefined)[], string]>([
    ["ignores search_from and knows of more", 250, [incidents(0, 100, atOnce)], "The server repeats its windows"],
    ["ignores search_from and claims fewer", 7, [incidents(0, 100, atOnce)], "The server repeats its windows"],
    ["comes round again", 9000, windows, "The server repeats its windows"],
    ["ignores the order", 250, [incidents(150, 250).reverse()], "does not keep to the order or the filter"],
  ])("ends the loop with an error when it %s", async (_, total_count, answers, message) => {
    const { list, searches, script } = setUp(0);
    for (let n = 0; n < 9; n++)
      script.offContract(Response.json({ reply: { total_count, incidents: answers[n % answers.length] } }));
    await expect(list()).rejects.toThrow(message);
    expect(searches().length).toBeLessThan(6);
  });

  test("ends the list when all that it counts has come", async () => {
    const { list, searches, script } = setUp(0);
    script.offContract(Response.json({ reply: { total_count: 100, incidents: incidents(0, 100) } })).times(9);
    expect(await list()).toEqual(ids(100));
    expect(searches().length).toBeLessThan(4);
  });

  test("ends the loop with an error when it counts more than it delivers", async () => {
    const { list, searches } = setUp(40, { countOf: () => 10_000 });
    await expect(list()).rejects.toThrow("counts more incidents than it delivers");
    expect(searches().length).toBeLessThan(6);
  });

  test("is not asked for incidents from a time beyond the doubles on", async () => {
    const { list, searches, script } = setUp(0);
    const page = JSON.stringify({ reply: { total_count: 250, incidents: incidents(0, 100, atOnce) } });
    const text = page.replaceAll('"creation_time":1000', '"creation_time":1e400');
    script.offContract(new Response(text, { headers: { "content-type": "application/json" } })).times(9);
    await expect(list()).rejects.toThrow(ResponseError);
    expect(searches().length).toBeLessThan(4);
  });
});

test.each([
  [{ by: "description" }, 'pass "by" as "creation_time" or "modification_time"'],
  [{ filters: {} }, 'pass "filters" as an array'],
  [{ filter: [] }, 'unknown option "filter"'],
])("%j is refused before anything is sent", async (options, message) => {
  const { list, fake } = setUp(1);
  await expect(list(options as object)).rejects.toThrow(message);
  expect(fake.calls()).toEqual([]);
});
