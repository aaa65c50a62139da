import type { Case, Connector, ElasticOperations, PushedIncident } from "@incident-clients/elastic";
import document from "@incident-clients/elastic/openapi.json" with { type: "json" };
import { type FakeVendor, fakeVendor } from "../fake.ts";

/** An incident in the ticketing system behind the connectors. */
export interface FakeIncident {
  id: string;
  title: string;
  url: string;
  /** Its short description, summary or name. */
  subject: string;
  /** Ids of the comments that reached it. */
  comments: string[];
}

/** What there is before the first call. */
export interface FakeElasticOptions {
  /** The cases; what is left out of one is as in the specification's example, where nothing was pushed. One unless set. */
  cases?: Partial<Case>[];
  /** The connectors; the specification's two unless set. */
  connectors?: Connector[];
}

/** A Kibana space in memory, and the ticketing system behind it. */
export interface FakeElastic extends FakeVendor<ElasticOperations> {
  /** Change them, and the next answer shows the change. */
  cases: Case[];
  /** One for every incident that was ever made, also those that no case knows. */
  incidents: FakeIncident[];
}

/** The specification's examples of what connectors answer besides incidents. */
const examples: Record<string, string> = {
  getIncident: "serviceNowRecord",
  getChoices: "choices",
  getFields: "serviceNowFields",
  handshake: "handshake",
  issueTypes: "issueTypes",
  fieldsByIssueType: "jiraFields",
  issues: "issues",
  issue: "issue",
  incidentTypes: "issueTypes",
  severity: "severities",
};

const someone = { username: "fake", full_name: null, email: null };

/**
 * Makes a Kibana space whose cases remember their incidents: `external_service` is null until a case is pushed
 * (`pushCase`) or an incident is recorded on it (`addExternalDetails`). It answers the calls of every version, and a create
 * that is repeated makes a second incident, as in Kibana.
 *
 * @example
 * ```ts
 * import { createElasticClient } from "@incident-clients/elastic";
 * import { pushCaseToIncident } from "@incident-clients/elastic/flows";
 * import { fakeElastic } from "@incident-clients/testing/elastic";
 *
 * const fake = fakeElastic({ cases: [{ id: "case", title: "Suspicious sign-in" }] });
 * const elastic = createElasticClient({ url: "https://kibana.example.com", apiKey: "any", fetch: fake.fetch });
 * const report = await pushCaseToIncident(elastic, { caseId: "case", version: "8.15" });
 * console.log(report.state, fake.incidents.length, fake.cases[0]?.external_service?.external_title);
 * ```
 *
 * @see https://www.elastic.co/docs/api/doc/kibana/operation/operation-pushcasedefaultspace
 */
export function fakeElastic(options: FakeElasticOptions = {}): FakeElastic {
  const cases: Case[] = [];
  const incidents: FakeIncident[] = [];
  const caseOf = (id: string) => cases.find((one) => one.id === id);
  const connectorOf = (id: string) => connectors.find((one) => one.id === id);
  let clock = Date.parse("2026-01-01T00:00:00.000Z");

  /** A time that no push before had. */
  function now(): string {
    clock += 1000;
    return new Date(clock).toISOString();
  }

  /** Makes an incident, or updates the one that is named; undefined where there is no such incident. */
  function write(id: string | null | undefined, subject: string, comments: string[]): FakeIncident | undefined {
    const existing = incidents.find((one) => one.id === id);
    if (id != null && !existing) return undefined;
    const number = incidents.length + 1;
    const sysId = number.toString(16).padStart(32, "0");
    const url = `https://example.service-now.com/nav_to.do?uri=incident.do?sys_id=${sysId}`;
    const title = `INC${String(number).padStart(7, "0")}`;
    const incident = existing ?? { id: sysId, title, url, subject, comments: [] };
    if (!existing) incidents.push(incident);
    incident.subject = subject;
    incident.comments.push(...comments);
    return incident;
  }

  function record(
    one: Case,
    connector: Pick<Connector, "id" | "name">,
    incident: Omit<FakeIncident, "comments" | "subject">,
  ) {
    const pushed_at = now();
    one.external_service = {
      connector_id: connector.id,
      connector_name: connector.name,
      external_id: incident.id,
      external_title: incident.title,
      external_url: incident.url,
      pushed_at,
      pushed_by: someone,
    };
    one.comments = one.comments?.map((comment) => ({ ...comment, pushed_at, pushed_by: someone })) ?? [];
    Object.assign(one, { updated_at: pushed_at, updated_by: someone, version: btoa(pushed_at) });
    return { status: 200, body: one } as const;
  }

  const toPushed = ({ id, title, url }: FakeIncident, comments: string[]): PushedIncident => {
    const pushedDate = now();
    return { id, title, url, pushedDate, comments: comments.map((commentId) => ({ commentId, pushedDate })) };
  };

  const fake: FakeVendor<ElasticOperations> = fakeVendor<ElasticOperations>(document, {
    findConnectors: () => ({ status: 200, body: connectors }),

    getCurrentConnector() {
      const [first] = connectors;
      if (!first) return { status: 200, example: "nothingConfigured" };
      const body = fake.example("getCurrentConnector", 200, "flat");
      return { status: 200, body: { ...body, connector_id: first.id, connector_name: first.name } };
    },

    getCase({ path }) {
      const one = caseOf(path.caseId);
      return one ? { status: 200, body: one } : { status: 404, example: "caseUnknown" };
    },

    findCases({ query }) {
      const { page = 1, perPage = 20, status } = query ?? {};
      const found = cases.filter((one) => status === undefined || one.status === status);
      const shown = found.slice((page - 1) * perPage, page * perPage);
      const count = (wanted: string) => cases.filter((one) => one.status === wanted).length;
      const counts = { count_open_cases: count("open"), count_closed_cases: count("closed") };
      return { status: 200, body: { page, per_page: perPage, total: found.length, cases: shown, ...counts } };
    },

    pushCase({ path }) {
      const one = caseOf(path.caseId);
      const connector = connectorOf(path.connectorId);
      if (!one) return { status: 404, example: "caseUnknown" };
      if (!connector) return { status: 404, example: "connectorUnknown" };
      if (one.status === "closed") return { status: 409, example: "caseClosed" };
      const last = one.external_service?.connector_id === connector.id ? one.external_service : null;
      const fresh = (one.comments ?? []).filter(({ pushed_at }) => !last || !pushed_at).map(({ id }) => id);
      const incident = write(last?.external_id, one.title, fresh);
      return incident ? record(one, connector, incident) : { status: 424, example: "connectorFailed" };
    },

    executeAction({ path, body: { params } }) {
      if (!connectorOf(path.connectorId)) return { status: 404, example: "connectorUnknown" };
      const comments = (params.comments ?? []).map(({ commentId }) => commentId);
      const incident = write(params.incidentId, params.title, comments);
      if (!incident) return { status: 200, example: "serviceFailed" };
      const { id: incidentId, title: number, ...data } = toPushed(incident, comments);
      return { status: 200, body: { status: "ok", actionId: path.connectorId, data: { ...data, incidentId, number } } };
    },

    pushCaseByConnector({ path, body: { params } }) {
      if (!connectorOf(path.connectorId)) return { status: 404, example: "connectorUnknown" };
      const comments = (params.comments ?? []).map(({ commentId }) => commentId);
      const incident = write(params.externalId, params.title, comments);
      if (!incident) return { status: 500, example: "incidentUnreadable" };
      return { status: 200, body: { status: "ok", actionId: path.connectorId, data: toPushed(incident, comments) } };
    },

    executeConnector({ path, body: { params } }) {
      if (!connectorOf(path.connectorId)) return { status: 404, example: "connectorUnknown" };
      if (params.subAction !== "pushToService") return { status: 200, example: examples[params.subAction] ?? "issue" };
      const { incident: sent, comments: added } = params.subActionParams;
      const comments = (added ?? []).map(({ commentId }) => commentId);
      const incident = write(sent.externalId, sent.short_description ?? sent.summary ?? sent.name ?? "", comments);
      if (!incident) return { status: 200, example: "serviceFailed" };
      return {
        status: 200,
        body: { status: "ok", connector_id: path.connectorId, data: toPushed(incident, comments) },
      };
    },

    addExternalDetails({ path, body }) {
      const one = caseOf(path.caseId);
      if (!one) return { status: 404, example: "caseUnknown" };
      if (one.status === "closed") return { status: 409, example: "caseClosed" };
      const { external_id: id, external_title: title, external_url: url } = body;
      return record(one, { id: body.connector_id, name: body.connector_name }, { id, title, url });
    },
  });

  const connectors: Connector[] = options.connectors ?? fake.example("findConnectors", 200);
  for (const given of options.cases ?? [{}]) cases.push({ ...fake.example("getCase", 200, "notPushedYet"), ...given });
  return { ...fake, cases, incidents };
}
