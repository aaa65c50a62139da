import type { Case, Incident, XdrOperations } from "@incident-clients/cortex-xdr";
import document from "@incident-clients/cortex-xdr/openapi.json" with { type: "json" };
import { type FakeVendor, fakeVendor } from "../fake.ts";

/** What there is before the first call; what is left out of one is as in the specification's examples. */
export interface FakeXdrOptions {
  incidents?: (Partial<Incident> & { incident_id: string })[];
  cases?: (Partial<Case> & { case_id: number })[];
}

/** A Cortex XDR tenant in memory. */
export interface FakeXdr extends FakeVendor<XdrOperations> {
  /** Change them, and the next answer shows the change. */
  incidents: Incident[];
  cases: Case[];
}

/**
 * Makes a Cortex XDR tenant whose incidents and cases can be found, updated and resolved. An unknown incident is answered
 * with a 500, as by the server.
 *
 * @example
 * ```ts
 * import { createXdrClient } from "@incident-clients/cortex-xdr";
 * import { resolveIncident } from "@incident-clients/cortex-xdr/flows";
 * import { fakeXdr } from "@incident-clients/testing/cortex-xdr";
 *
 * const fake = fakeXdr({ incidents: [{ incident_id: "2927" }] });
 * const xdr = createXdrClient({ fqdn: "acme.example.com", apiKey: "any", apiKeyId: "1", keyType: "standard", fetch: fake.fetch });
 * const report = await resolveIncident(xdr, "2927", { status: "resolved_other" });
 * console.log(report.state, fake.incidents[0]?.status);
 * ```
 *
 * @see https://docs-cortex.paloaltonetworks.com/r/Cortex-XDR-REST-API/Update-an-Incident
 */
export function fakeXdr(options: FakeXdrOptions = {}): FakeXdr {
  const incidents: Incident[] = [];
  const cases: Case[] = [];
  let clock = Date.parse("2026-01-01T00:00:00.000Z");

  function touch(one: Incident | Case): void {
    clock += 1000;
    one.modification_time = clock;
  }

  const fake: FakeVendor<XdrOperations> = fakeVendor<XdrOperations>(document, {
    getIncidents({ body: { request_data } }) {
      const { found, window } = search(incidents, request_data);
      const reply = { total_count: found.length, result_count: window.length, incidents: window };
      return { status: 200, body: { reply } };
    },

    getIncidentExtraData({ body: { request_data } }) {
      const incident = incidents.find((one) => one.incident_id === request_data.incident_id);
      if (!incident) return { status: 500, example: "unknownIncident" };
      const none = { total_count: 0, data: [] };
      const reply = { incident, alerts: none, network_artifacts: none, file_artifacts: none };
      return { status: 200, body: { reply } };
    },

    updateIncident({ body: { request_data } }) {
      const one = incidents.find(({ incident_id }) => incident_id === request_data.incident_id);
      if (!one) return { status: 500, example: "unknownIncident" };
      const { comment: _, status, ...fields } = request_data.update_data;
      Object.assign(one, fields, status && { status: status.toLowerCase() });
      touch(one);
      return { status: 200, body: { reply: true } };
    },

    searchCases({ body: { request_data } }) {
      const { found, window } = search(cases, request_data);
      return { status: 200, body: { reply: { TOTAL_COUNT: cases.length, FILTER_COUNT: found.length, DATA: window } } };
    },

    updateCase({ path, body: { request_data } }) {
      const one = cases.find(({ case_id }) => BigInt(case_id) === BigInt(path.case_id));
      if (!one) return { status: 400, example: "invalidCaseField" };
      const { assigned_user, ...fields } = request_data.update_data;
      Object.assign(one, fields, assigned_user !== undefined && { assigned_user_mail: assigned_user });
      touch(one);
      return { status: 204 };
    },
  });

  const [incident] = fake.example("getIncidents", 200, "oneNewIncident").reply.incidents;
  const [caseExample] = fake.example("searchCases", 200, "oneOpenCase").reply.DATA;
  for (const given of options.incidents ?? []) incidents.push({ ...incident, ...given } as Incident);
  for (const given of options.cases ?? []) cases.push({ ...caseExample, ...given });
  return { ...fake, incidents, cases };
}

interface Search {
  filters?: { field: string; operator: string; value: unknown }[];
  search_from?: number;
  search_to?: number;
  sort?: { field: string; keyword: string };
}

/** What meets all conditions, sorted, and the window of at most 100 that was asked for. */
function search<Item extends object>(items: Item[], { filters = [], search_from = 0, search_to, sort }: Search) {
  const found = items.filter((item) => filters.every((filter) => meets(item as Fields, filter)));
  if (sort) {
    const { field, keyword } = sort;
    const order = keyword === "asc" ? 1 : -1;
    found.sort((a, b) => order * (Number((a as Fields)[field]) - Number((b as Fields)[field])));
  }
  return { found, window: found.slice(search_from, Math.min(search_to ?? Infinity, search_from + 100)) };
}

type Fields = Record<string, unknown>;

/** Whether one value meets a condition; a list meets it when one of its values does. */
function meets(item: Fields, { field, operator, value }: { field: string; operator: string; value: unknown }): boolean {
  const own = [item[field === "incident_id_list" ? "incident_id" : field]].flat();
  const wanted = [value].flat();
  switch (operator) {
    case "gte":
      return own.some((one) => Number(one) >= Number(value));
    case "lte":
      return own.some((one) => Number(one) <= Number(value));
    case "contains":
      return own.some((one) => String(one).includes(String(value)));
    case "not_contains":
      return !own.some((one) => String(one).includes(String(value)));
    case "neq":
    case "nin":
      return !own.some((one) => wanted.includes(one));
    default:
      return own.some((one) => wanted.includes(one));
  }
}
