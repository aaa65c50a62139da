import type { Alert, Case, Incident, Issue, XdrOperations } from "@incident-clients/cortex-xdr";
import document from "@incident-clients/cortex-xdr/openapi.json" with { type: "json" };
import { type FakeVendor, fakeVendor } from "../fake.ts";
import { Replica } from "./replica.ts";
import { alertCalls } from "./xdr-alerts.ts";
import { entryCalls, type FakeEntry } from "./xdr-entries.ts";
import { issueCalls } from "./xdr-issues.ts";
import { search } from "./xdr-search.ts";

/** What there is before the first call, and how the tenant behaves. */
export interface FakeXdrOptions {
  /** The incidents; what is left out of one is as in the specification's example. Defaults to none. */
  incidents?: (Partial<Incident> & { incident_id: string })[];
  /** The cases; what is left out of one is as in the specification's example. Defaults to none. */
  cases?: (Partial<Case> & { case_id: number })[];
  /** The alerts; what is left out of one is as in the specification's example. Defaults to none. */
  alerts?: (Partial<Alert> & { alert_id: string })[];
  /** The issues; what is left out of one is as in the specification's example. Defaults to none. */
  issues?: (Partial<Issue> & { id: number })[];
  /** Ids of incidents that the API key may not see: windows count them, and name them in `restricted_incident_ids`. */
  hidden?: string[];
  /** How many incidents a window holds at most. Defaults to 100. */
  windowSize?: number;
  /** What `total_count` says of so many matches. By default it stops at 10,000, as the server does. */
  countOf?: (matches: number) => number;
  /** How many reads (`getIncidents`, `getIncidentExtraData`) after each update still show what was there before it. Defaults to 0. */
  lag?: number;
}

/** A Cortex XDR tenant in memory. */
export interface FakeXdr extends FakeVendor<XdrOperations> {
  /** Change them, and the next answer shows the change. */
  incidents: Incident[];
  cases: Case[];
  alerts: Alert[];
  issues: Issue[];
  /** The entries of the cases' war rooms. */
  entries: FakeEntry[];
}

/** With more alerts than these an incident does not come whole in the call for several. */
const mostAlerts = 50;

/**
 * Makes a Cortex XDR tenant whose incidents, cases, alerts and issues can be found, updated and resolved. An unknown incident is answered
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
  const alerts: Alert[] = [];
  const issues: Issue[] = [];
  const entries: FakeEntry[] = [];
  const { hidden = [], windowSize = 100, countOf = (matches) => Math.min(matches, 10_000), lag } = options;
  const replica = new Replica(incidents, lag);
  let clock = Date.parse("2026-01-01T00:00:00.000Z");

  const noArtifacts = { network_artifacts: { total_count: 0, data: [] }, file_artifacts: { total_count: 0, data: [] } };

  /** The alerts that name the incident in `case_id`. */
  function alertsOf({ incident_id }: Incident) {
    const data = alerts.filter(({ case_id }) => String(case_id) === incident_id);
    return { total_count: data.length, data };
  }

  function touch(one: Incident | Case): void {
    clock += 1000;
    one.modification_time = clock;
  }

  const fake: FakeVendor<XdrOperations> = fakeVendor<XdrOperations>(document, {
    ...alertCalls(alerts),
    ...issueCalls(issues),
    ...entryCalls(cases, entries),

    getIncidents({ body: { request_data } }) {
      const { found, window } = search(replica.read(), request_data, windowSize);
      const isHidden = ({ incident_id }: Incident) => hidden.includes(incident_id);
      const shown = window.filter((one) => !isHidden(one));
      const restricted_incident_ids = window.filter(isHidden).map(({ incident_id }) => incident_id);
      const counts = { total_count: countOf(found.length), result_count: shown.length };
      const reply = { ...counts, incidents: shown, restricted_incident_ids };
      return { status: 200, body: { reply } };
    },

    getIncidentExtraData({ body: { request_data } }) {
      const incident = replica.read().find((one) => one.incident_id === request_data.incident_id);
      if (!incident) return { status: 500, example: "unknownIncident" };
      return { status: 200, body: { reply: { incident, alerts: alertsOf(incident), ...noArtifacts } } };
    },

    getIncidentsExtraData({ body: { request_data } }) {
      const { found, window } = search(replica.read(), request_data, windowSize);
      const left = request_data.fields_to_exclude ?? [];
      const artifacts = Object.fromEntries(
        Object.entries(noArtifacts).filter(([name]) => !left.some((one) => one === name)),
      );
      const page = window.map((incident) => {
        const { total_count, data } = alertsOf(incident);
        return { incident, alerts: { total_count, data: data.slice(0, mostAlerts) }, ...artifacts };
      });
      const counts = { total_count: countOf(found.length), result_count: page.length };
      return { status: 200, body: { reply: { ...counts, alerts_limit_per_incident: mostAlerts, incidents: page } } };
    },

    updateIncident({ body: { request_data } }) {
      const one = incidents.find(({ incident_id }) => incident_id === request_data.incident_id);
      if (!one) return { status: 500, example: "unknownIncident" };
      replica.beforeWrite();
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
  const [alert] = fake.example("getAlerts", 200, "oneSevereAlert").reply.alerts;
  for (const given of options.alerts ?? []) alerts.push({ ...alert, ...given });
  const [issue] = fake.example("searchIssues", 200, "oneIssue").reply.DATA;
  for (const given of options.issues ?? []) issues.push({ ...issue, ...given });
  return { ...fake, incidents, cases, alerts, issues, entries };
}
