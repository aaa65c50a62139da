import { createXdrClient } from "@incident-clients/cortex-xdr";
import {
  listAlerts,
  listIncidentsExtraData,
  listIssues,
  listCases as listXdrCases,
} from "@incident-clients/cortex-xdr/flows";
import { createXsoarClient } from "@incident-clients/cortex-xsoar";
import { listIncidents } from "@incident-clients/cortex-xsoar/flows";
import { createDatadogClient } from "@incident-clients/datadog";
import { listCases as listDatadogCases, listFindings } from "@incident-clients/datadog/flows";
import { createElasticClient } from "@incident-clients/elastic";
import { listCaseActivity, listCaseComments, listCases } from "@incident-clients/elastic/flows";
import { describe, expect, test } from "vitest";

/** Ids from 0; a number is what both a text and a number can hold. */
type Ids = number[];

/** How a vendor asks for a window of its list, and how it answers. */
interface List {
  list: (fetch: typeof globalThis.fetch, options?: object) => AsyncGenerator<object>;
  from: (url: URL, body: string) => number;
  size: number;
  answer: (ids: Ids, total: number, next: number) => object;
  id: string;
  /** Says on each page how many there are. */
  counts: boolean;
}

const keys = { apiKey: "demo-key", apiKeyId: "1" };
const lists: Record<string, List> = {
  "Datadog's findings": {
    list: (fetch, options) => listFindings(createDatadogClient({ ...keyless, fetch }), options),
    from: (_, body) => Number(JSON.parse(body).data.attributes.page.cursor ?? 0),
    size: 150,
    answer: (ids, _, next) => ({
      data: ids.map((id) => ({ id })),
      meta: { page: ids.length > 0 ? { after: String(next) } : {} },
    }),
    id: "id",
    counts: false,
  },
  "Datadog's cases": {
    list: (fetch, options) => listDatadogCases(createDatadogClient({ ...keyless, fetch }), options),
    from: (url) => (Number(url.searchParams.get("page[number]")) - 1) * 100,
    size: 100,
    answer: (ids, total) => ({ data: ids.map((id) => ({ id })), meta: { total_cases: total } }),
    id: "id",
    counts: true,
  },
  "Kibana's cases": {
    list: (fetch, options) =>
      listCases(createElasticClient({ url: "https://kibana.invalid", apiKey: "ZGVtbw", fetch }), options),
    from: (url) => (Number(url.searchParams.get("page")) - 1) * 100,
    size: 100,
    answer: (ids, total) => ({ cases: ids.map((id) => ({ id })), total }),
    id: "id",
    counts: true,
  },
  "the comments of Kibana's case": {
    list: (fetch, options) =>
      listCaseComments(createElasticClient({ url: "https://kibana.invalid", apiKey: "ZGVtbw", fetch }), {
        caseId: "c",
        ...options,
      }),
    from: (url) => (Number(url.searchParams.get("page")) - 1) * 100,
    size: 100,
    answer: (ids, total) => ({ comments: ids.map((id) => ({ id })), total }),
    id: "id",
    counts: true,
  },
  "the activity of Kibana's case": {
    list: (fetch, options) =>
      listCaseActivity(createElasticClient({ url: "https://kibana.invalid", apiKey: "ZGVtbw", fetch }), {
        caseId: "c",
        ...options,
      }),
    from: (url) => (Number(url.searchParams.get("page")) - 1) * 100,
    size: 100,
    answer: (ids, total) => ({ userActions: ids.map((id) => ({ id })), total }),
    id: "id",
    counts: true,
  },
  "XSOAR's incidents": {
    list: (fetch, options) =>
      listIncidents(createXsoarClient({ ...keys, url: "https://xsoar.invalid", fetch }), options),
    from: (_, body) => JSON.parse(body).filter.page * 100,
    size: 100,
    answer: (ids, total) => ({ data: ids.length > 0 ? ids.map((id) => ({ id })) : null, total }),
    id: "id",
    counts: true,
  },
  "XDR's cases": {
    list: (fetch, options) =>
      listXdrCases(createXdrClient({ ...keys, keyType: "standard", fqdn: "xdr.invalid", fetch }), options),
    from: (_, body) => JSON.parse(body).request_data.search_from,
    size: 100,
    answer: (ids, total) => ({
      reply: { DATA: ids.map((case_id) => ({ case_id })), FILTER_COUNT: total, TOTAL_COUNT: total },
    }),
    id: "case_id",
    counts: true,
  },
  "XDR's alerts": {
    list: (fetch, options) =>
      listAlerts(createXdrClient({ ...keys, keyType: "standard", fqdn: "xdr.invalid", fetch }), options),
    from: (_, body) => JSON.parse(body).request_data.search_from,
    size: 100,
    answer: (ids, total_count) => ({ reply: { alerts: ids.map((alert_id) => ({ alert_id })), total_count } }),
    id: "alert_id",
    counts: true,
  },
  "XDR's issues": {
    list: (fetch, options) =>
      listIssues(createXdrClient({ ...keys, keyType: "standard", fqdn: "xdr.invalid", fetch }), options),
    from: (_, body) => JSON.parse(body).request_data.search_from,
    size: 100,
    answer: (ids, total) => ({ reply: { DATA: ids.map((id) => ({ id })), FILTER_COUNT: total, TOTAL_COUNT: 990 } }),
    id: "id",
    counts: true,
  },
  "XDR's incidents with their alerts": {
    list: (fetch, options) =>
      listIncidentsExtraData(createXdrClient({ ...keys, keyType: "standard", fqdn: "xdr.invalid", fetch }), options),
    from: (_, body) => JSON.parse(body).request_data.search_from,
    size: 100,
    answer: (ids, total_count) => ({
      reply: { incidents: ids.map((id) => ({ id, incident: { incident_id: String(id) } })), total_count },
    }),
    id: "id",
    counts: true,
  },
};
const keyless = { apiKey: "demo-key", applicationKey: "demo-key" };

/** A server that holds a list, of which `change` may take something away before each page. */
function serve({ from, size, answer }: List, ids: Ids, change: (asked: number, ids: Ids) => void = () => {}) {
  const asked: number[] = [];
  const fetch = (async (url: string, init: RequestInit) => {
    const at = from(new URL(url), String(init.body));
    change(asked.push(at), ids);
    return Response.json(answer(ids.slice(at, at + size), ids.length, at + size));
  }) as typeof globalThis.fetch;
  return { fetch, asked };
}

const count = (length: number) => Array.from({ length }, (_, id) => id);

describe.each(Object.entries(lists))("the iterator of %s", (_, vendor) => {
  const read = async (fetch: typeof globalThis.fetch, options?: object) =>
    (await Array.fromAsync(vendor.list(fetch, options))).map((one) => (one as Record<string, unknown>)[vendor.id]);

  test.each([0, 1, 100, 150, 351])("yields each of %i once, and ends", async (length) => {
    const { fetch } = serve(vendor, count(length));
    expect(await read(fetch)).toEqual(count(length));
  });

  test("yields what is left where the list gets shorter while it is read", async () => {
    const { fetch } = serve(vendor, count(351), (asked, ids) => void (asked === 2 && ids.splice(0, 20)));
    const found = new Set(await read(fetch));
    // Without a count nobody can tell; there the caller reads by a cursor, which the server keeps in place.
    if (vendor.counts)
      expect(
        count(351)
          .slice(20)
          .filter((id) => !found.has(id)),
      ).toEqual([]);
  });

  test.runIf(vendor.counts)("throws where the list never holds still", async () => {
    const { fetch } = serve(vendor, count(990), (_asked, ids) => void ids.splice(0, 20));
    await expect(read(fetch)).rejects.toThrow(/the list gets shorter while it is read/);
  });

  test("throws where the server repeats its pages", async () => {
    const { fetch, asked } = serve({ ...vendor, from: () => 0 }, count(200));
    await expect(read(fetch)).rejects.toThrow(/repeats its pages/);
    expect(asked.length).toBe(2);
  });

  test("throws where there is more than its limit", async () => {
    const { fetch } = serve(vendor, count(351));
    await expect(read(fetch, { limit: 200 })).rejects.toThrow(/more than 200 match/);
    expect(await read(fetch, { limit: 351 })).toHaveLength(351);
  });

  test("throws what a failed page says, and not a shorter list", async () => {
    const { fetch } = serve(vendor, count(351), (asked) => {
      if (asked === 2) throw new TypeError("a cut connection");
    });
    const reading = vendor.list(fetch, { retry: false });
    await expect(Array.fromAsync(reading)).rejects.toMatchObject({ name: "TransportError", code: "network" });
  });

  test.each([{ limit: 0 }, { limit: "7" }, { limits: 7 }])("refuses %j before anything is sent", async (options) => {
    const { fetch, asked } = serve(vendor, count(1));
    expect(() => vendor.list(fetch, options)).toThrow(/limit/);
    expect(asked).toEqual([]);
  });
});
