import type { ActionError, Case, Connector, ElasticOperations } from "@incident-clients/elastic";
import document from "@incident-clients/elastic/openapi.json" with { type: "json" };
import { type FakeVendor, fakeVendor } from "../fake.ts";
import type { Handlers } from "../types.ts";
import { caseHandlers, type FakeActivity, type Kibana, note, someone } from "./elastic-cases.ts";
import { commentHandlers } from "./elastic-comments.ts";
import { connectorHandlers } from "./elastic-connectors.ts";
import { type FakeIncident, type Outage, TicketingSystem } from "./elastic-service.ts";
import { blankCase, configurationOf, type FakeConfiguration, releaseOf } from "./elastic-version.ts";

export type { FakeActivity } from "./elastic-cases.ts";
export type { FakeIncident, Outage } from "./elastic-service.ts";
export type { FakeConfiguration } from "./elastic-version.ts";

/** What there is before the first call, and which Kibana it is. */
export interface FakeElasticOptions {
  /**
   * Kibana's version, such as `"7.7"`, `"7.11.2"`, `"8.15"` or `"9.1"`: cases and the configuration take its form, calls that it
   * lacks are answered 404, and it refuses what that version refuses. By default the fake answers the calls of every version.
   */
  version?: string;
  /** The cases; what is left out of one is as in the specification's example, where nothing was pushed. Defaults to one. */
  cases?: Partial<Case>[];
  /** The connectors; defaults to the specification's two. */
  connectors?: Connector[];
}

/** A Kibana space in memory, and the ticketing system behind it. Change anything, and the next answer shows the change. */
export interface FakeElastic extends FakeVendor<ElasticOperations> {
  cases: Case[];
  connectors: Connector[];
  /** What was done with the cases. The newest push of a case through a connector decides whether another one makes an incident. */
  activity: FakeActivity[];
  /** The first connector and `close-by-user` unless changed; undefined where nothing is configured. */
  configuration: FakeConfiguration | undefined;
  /** One for every incident that was ever made, also those that no case knows. */
  incidents: FakeIncident[];
  /** Set it, and pushes fail there until it is undefined again. */
  outage: Outage | undefined;
}

/** The specification's examples of what connectors answer besides incidents. */
const examples: Record<string, string> = {
  getIncident: "serviceNowRecord",
  closeIncident: "incidentClosed",
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

/** What Kibana answers to a call that it lacks: not all operations have an example of it. */
const callUnknown = { statusCode: 404, error: "Not Found", message: "Not Found" };

/** What Kibana 7.7 and 7.11 answer, with status 200, when a connector failed. */
const actionError = (actionId: string, serviceMessage: string): ActionError => ({
  status: "error",
  actionId,
  message: "an error occurred while running the action executor",
  serviceMessage,
  retry: false,
});

/**
 * Makes a Kibana space whose cases remember their incidents: `external_service` is null until a case is pushed
 * (`pushCase`) or an incident is recorded on it (`addExternalDetails`). A create that is repeated makes a second incident, as
 * in Kibana. Of a given version it has the calls, the forms and the refusals.
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
  const release = releaseOf(document, options.version);
  const service = new TicketingSystem(now);
  const caseOf = (id: string) => space.cases.find((one) => one.id === id);
  const connectorOf = (id: string) => space.connectors.find((one) => one.id === id);
  let clock = Date.parse("2026-01-01T00:00:00.000Z");

  /** A time that no push before had. */
  function now(): string {
    clock += 1000;
    return new Date(clock).toISOString();
  }

  function record(one: Case, pushed: Omit<NonNullable<Case["external_service"]>, "pushed_at" | "pushed_by">) {
    const pushed_at = now();
    one.external_service = { ...pushed, pushed_at, pushed_by: someone };
    // Every comment that was not marked yet, also one that was written since the incident got the others.
    for (const comment of one.comments ?? [])
      if (!comment.pushed_at) Object.assign(comment, { pushed_at, pushed_by: someone });
    Object.assign(one, { updated_at: pushed_at, updated_by: someone, version: btoa(pushed_at) });
    if (space.outage !== "history")
      note(kibana, one, "pushed", "push_to_service", { externalService: one.external_service });
    if (space.configuration?.closure_type === "close-by-pushing")
      Object.assign(one, { status: "closed", closed_at: pushed_at, closed_by: someone });
    return { status: 200, body: one } as const;
  }

  const kibana: Kibana = {
    get space() {
      return space;
    },
    now,
    blank: () => blankCase(release, fake),
  };
  const handlers: Handlers<ElasticOperations> = {
    ...caseHandlers(kibana),
    ...commentHandlers(kibana),
    ...connectorHandlers(kibana),

    findConnectors: () => ({ status: 200, body: space.connectors }),

    getCurrentConnector: () => ({ status: 200, body: configurationOf(release, fake, space) }),

    getCase({ path }) {
      const one = caseOf(path.caseId);
      return one ? { status: 200, body: one } : { status: 404, example: "caseUnknown" };
    },

    findCases({ query }) {
      const { page = 1, perPage = 20, status } = query ?? {};
      const found = space.cases.filter((one) => status === undefined || [status].flat().includes(one.status as "open"));
      const shown = found.slice((page - 1) * perPage, page * perPage);
      const count = (wanted: string) => space.cases.filter((one) => one.status === wanted).length;
      const counts = { count_open_cases: count("open"), count_closed_cases: count("closed") };
      return { status: 200, body: { page, per_page: perPage, total: found.length, cases: shown, ...counts } };
    },

    pushCase({ path }) {
      const one = caseOf(path.caseId);
      const connector = connectorOf(path.connectorId);
      if (!one) return { status: 404, example: "caseUnknown" };
      if (!connector) return { status: 404, example: "connectorUnknown" };
      if (one.status === "closed" && !release.isBetween("8.17", "999.0")) return { status: 409, example: "caseClosed" };
      const last = space.activity
        .filter(({ case_id, type }) => case_id === one.id && type === "pushed")
        .findLast(({ payload }) => payload.externalService?.connector_id === connector.id)?.payload.externalService;
      const comments = (one.comments ?? [])
        .filter(({ type = "user", pushed_at }) => ["user", "comment"].includes(type) && (!last || !pushed_at))
        .map(({ id }) => ({ commentId: id }));
      const { pushed, failure } = service.run(last?.external_id, one.title, comments, space.outage);
      if (!pushed) return { status: 424, body: { statusCode: 424, error: "Failed Dependency", message: failure } };
      if (space.outage === "conflict") return { status: 409, example: "caseChangedMeanwhile" };
      const by = { connector_id: connector.id, connector_name: connector.name };
      return record(one, { ...by, external_id: pushed.id, external_title: pushed.title, external_url: pushed.url });
    },

    executeAction({ path: { connectorId: actionId }, body: { params } }) {
      if (!connectorOf(actionId)) return { status: 404, example: "connectorUnknown" };
      const { pushed, failure } = service.run(params.incidentId, params.title, params.comments, space.outage);
      if (!pushed) return { status: 200, body: actionError(actionId, failure) };
      const { id: incidentId, title: number, ...data } = pushed;
      return { status: 200, body: { status: "ok", actionId, data: { ...data, incidentId, number } } };
    },

    pushCaseByConnector({ path: { connectorId: actionId }, body: { params } }) {
      if (!connectorOf(actionId)) return { status: 404, example: "connectorUnknown" };
      if (!service.has(params.externalId)) return { status: 500, example: "incidentUnreadable" };
      const { pushed, failure } = service.run(params.externalId, params.title, params.comments, space.outage);
      if (!pushed) return { status: 200, body: actionError(actionId, failure) };
      return { status: 200, body: { status: "ok", actionId, data: pushed } };
    },

    executeConnector({ path: { connectorId: connector_id }, body: { params } }) {
      if (!connectorOf(connector_id)) return { status: 404, example: "connectorUnknown" };
      if (params.subAction !== "pushToService") return { status: 200, example: examples[params.subAction] ?? "issue" };
      const { incident: sent, comments } = params.subActionParams;
      const subject = sent.short_description ?? sent.summary ?? sent.name ?? "";
      const { pushed } = service.run(sent.externalId, subject, comments, space.outage);
      return pushed
        ? { status: 200, body: { status: "ok", connector_id, data: pushed } }
        : { status: 200, example: "serviceFailed" };
    },

    addExternalDetails({ path, body }) {
      const one = caseOf(path.caseId);
      if (!one) return { status: 404, example: "caseUnknown" };
      if (one.status === "closed") return { status: 409, example: "caseClosed" };
      if (release.isBetween("7.7", "7.7") && !space.configuration) return { status: 500, example: "internalError" };
      if (release.isBetween("7.10", "7.11") && one.connector?.id === "none")
        return { status: 404, example: "caseWithoutConnector" };
      return record(one, body);
    },
  };
  for (const id of Object.keys(handlers)) {
    if (!release.has(id)) Object.assign(handlers, { [id]: () => ({ status: 404, body: callUnknown }) });
  }
  const fake: FakeVendor<ElasticOperations> = fakeVendor<ElasticOperations>(document, handlers);

  const connectors: Connector[] = options.connectors ?? fake.example("findConnectors", 200);
  const [first] = connectors;
  const space: FakeElastic = {
    ...fake,
    cases: (options.cases ?? [{}]).map((given) => ({ ...blankCase(release, fake), ...given })),
    connectors,
    configuration: first && { connector_id: first.id, closure_type: "close-by-user" },
    incidents: service.incidents,
    activity: [],
    outage: undefined,
  };
  for (const one of space.cases) {
    if (one.external_service) note(kibana, one, "pushed", "push_to_service", { externalService: one.external_service });
  }
  return space;
}
