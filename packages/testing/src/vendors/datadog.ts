import type { Case, DatadogOperations, Finding, FindingCase, TicketStatus } from "@incident-clients/datadog";
import document from "@incident-clients/datadog/openapi.json" with { type: "json" };
import { type FakeVendor, fakeVendor } from "../fake.ts";

/** A case of the fake. Change it, and the next answer shows the change. */
export interface FakeCase {
  id: string;
  key: string;
  title: string;
  projectId: string;
  /** Ids of the findings that are on it. */
  findings: string[];
  /** What became of its ticket; `sysId` and `url` only exist with a ticket in ServiceNow. */
  ticket: { status: TicketStatus; sysId?: string; url?: string };
}

/** What there is before the first call. */
export interface FakeDatadogOptions {
  /** Ids of the findings; another one is answered 404. Unless set, every finding is known. */
  findings?: string[];
  /** Ids of the projects; unless set, every project is known. */
  projects?: string[];
  /** What becomes of a new ticket, `COMPLETED` unless set; only then there is one in ServiceNow. */
  ticketStatus?: TicketStatus;
}

/** A Datadog organization in memory. */
export interface FakeDatadog extends FakeVendor<DatadogOperations> {
  cases: FakeCase[];
  /** The `sys_id`s in ServiceNow, one for every ticket that was ever made. */
  tickets: string[];
}

const serviceNow = "https://example.service-now.com/incident.do?sys_id=";

/**
 * Makes a Datadog organization whose cases remember their tickets: findings move from case to case, a case can be read, and
 * the same request made twice makes two tickets, and the cases of an answer are in another order than the tickets that were
 * sent, as may happen at Datadog. `searchFindings` lists all findings, or those that are on
 * no case where the filter has `-@workflow.integrations.cases.id:*`; it reads no other condition.
 *
 * @example
 * ```ts
 * import { createDatadogClient } from "@incident-clients/datadog";
 * import { fakeDatadog } from "@incident-clients/testing/datadog";
 *
 * const fake = fakeDatadog();
 * const datadog = createDatadogClient({ apiKey: "any", applicationKey: "any", fetch: fake.fetch });
 * await datadog.createServiceNowTickets({
 *   body: {
 *     data: [
 *       {
 *         type: "servicenow_tickets",
 *         relationships: {
 *           findings: { data: [{ id: "finding", type: "findings" }] },
 *           project: { data: { id: "project", type: "projects" } },
 *         },
 *       },
 *     ],
 *   },
 * });
 * console.log(fake.tickets.length, fake.cases[0]?.findings);
 * ```
 *
 * @see https://docs.datadoghq.com/api/latest/security-monitoring/create-servicenow-tickets-for-security-findings/
 */
export function fakeDatadog(options: FakeDatadogOptions = {}): FakeDatadog {
  const { findings, projects = ["project"], ticketStatus = "COMPLETED" } = options;
  const cases: FakeCase[] = [];
  const tickets: string[] = [];
  const isUnknown = (finding: string) => findings !== undefined && !findings.includes(finding);
  const isForeign = (project: string) => options.projects !== undefined && !projects.includes(project);

  function takeOff(moved: string[]): void {
    for (const one of cases) one.findings = one.findings.filter((finding) => !moved.includes(finding));
  }

  function addCase(moved: string[], projectId: string, title: string, ticket: FakeCase["ticket"]): FakeCase {
    takeOff(moved);
    const number = cases.length + 1;
    const id = `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
    const made = { id, key: `SEC-${number}`, title, projectId, findings: moved, ticket };
    cases.push(made);
    return made;
  }

  function openTicket(): FakeCase["ticket"] {
    if (ticketStatus !== "COMPLETED") return { status: ticketStatus };
    const sysId = (tickets.length + 1).toString(16).padStart(32, "0");
    tickets.push(sysId);
    return { status: ticketStatus, sysId, url: serviceNow + sysId };
  }

  const fake: FakeVendor<DatadogOperations> = fakeVendor<DatadogOperations>(document, {
    createServiceNowTickets({ body: { data } }) {
      const named = data.flatMap(({ relationships }) => idsOf(relationships.findings));
      if (named.some(isUnknown)) return { status: 404, example: "findingNotFound" };
      const wanted = data.map(({ relationships }) => relationships.project.data.id);
      if (wanted.some(isForeign)) return { status: 404, example: "projectNotFound" };
      const made = data.map(({ attributes, relationships: { findings: on, project } }) =>
        addCase(idsOf(on), project.data.id, attributes?.title ?? "Security finding", openTicket()),
      );
      return { status: 201, body: { data: made.map(toFindingCase).reverse() } };
    },

    attachServiceNowTicket({ body: { data } }) {
      const { findings: added, project } = data.relationships;
      const moved = idsOf(added);
      if (moved.some(isUnknown)) return { status: 404, example: "findingNotFound" };
      if (isForeign(project.data.id)) return { status: 404, example: "projectNotFound" };
      const url = data.attributes.servicenow_ticket_url;
      const sysId = /sys_id=(\w+)/.exec(url)?.[1] ?? "";
      const linked = cases.find(({ ticket }) => ticket.sysId === sysId);
      const joined = linked ?? addCase([], project.data.id, "Security finding", { status: "COMPLETED", sysId, url });
      takeOff(moved);
      joined.findings = [...joined.findings, ...moved];
      return { status: 200, body: { data: toFindingCase(joined) } };
    },

    detachFindings({ body: { data } }) {
      const detached = idsOf(data.relationships.findings);
      if (detached.some(isUnknown)) return { status: 404, example: "findingNotFound" };
      takeOff(detached);
      return { status: 204 };
    },

    searchFindings({ body: { data } }) {
      const { filter = "", page: { limit = 10, cursor = "0" } = {} } = data.attributes ?? {};
      const from = Number(cursor);
      const to = from + Number(limit);
      const onCases = cases.flatMap((one) => one.findings);
      const loose = filter.includes("-@workflow.integrations.cases.id:*");
      const all = (findings ?? onCases).filter((finding) => !loose || !onCases.includes(finding));
      const page = to < all.length && { meta: { page: { after: String(to) } } };
      return { status: 200, body: { data: all.slice(from, to).map((id) => toFinding(id, cases)), ...page } };
    },

    listProjects() {
      const data = projects.map((id) => ({ id, type: "project" as const, attributes: { key: "SEC", name: id } }));
      return { status: 200, body: { data } };
    },

    getCase({ path }) {
      const found = cases.find(({ id, key }) => id === path.case_id || key === path.case_id);
      return found ? { status: 200, body: { data: toCase(found) } } : { status: 404, example: "caseNotFound" };
    },
  });
  return { ...fake, cases, tickets };
}

const idsOf = ({ data }: { data: { id: string }[] }) => data.map(({ id }) => id);

const insightsOf = ({ findings }: FakeCase) =>
  findings.map((id) => ({ type: "SECURITY_FINDING", resource_id: id, ref: `/security?finding=${id}` }));

const common = { type: "SECURITY", status: "OPEN", status_group: "SG_OPEN", priority: "NOT_DEFINED" };

/** A case as the findings calls show it. */
function toFindingCase(one: FakeCase): FindingCase {
  const { id, key, title, projectId, ticket } = one;
  const { status, sysId, url } = ticket;
  const result = sysId && url ? { result: { sys_id: sysId, url, sys_target_link: url } } : {};
  return {
    id,
    type: "cases",
    attributes: { ...common, key, title, insights: insightsOf(one), servicenow_ticket: { status, ...result } },
    relationships: { project: { data: { id: projectId, type: "projects" } } },
  };
}

/** The same case as Case Management shows it. */
function toCase(one: FakeCase): Case {
  const { id, key, title, projectId, ticket } = one;
  const result = ticket.url ? { result: { sys_target_link: ticket.url } } : {};
  return {
    id,
    type: "case",
    attributes: {
      ...common,
      key,
      title,
      insights: insightsOf(one),
      service_now_ticket: { status: ticket.status, ...result },
    },
    relationships: { project: { data: { id: projectId, type: "project" } } },
  };
}

function toFinding(id: string, cases: FakeCase[]): Finding {
  const on = cases.filter(({ findings }) => findings.includes(id)).map((one) => ({ id: one.id }));
  const workflow = { integrations: { cases: on } };
  return { id, type: "finding", attributes: { attributes: { custom: { finding_id: id, workflow } } } };
}
