import type { DatadogOperations, NewFindingCase, NewJiraIssue, NewServiceNowTicket } from "@incident-clients/datadog";
import type { Handlers } from "../../types.ts";
import type { FakeCase, Organization } from "./organization.ts";
import { toFinding, toFindingCase } from "./views.ts";

type Asked = NewServiceNowTicket | NewJiraIssue | NewFindingCase;

const idsOf = ({ data }: { data: { id: string }[] }) => data.map(({ id }) => id);

/** The calls that search findings, mute them, and put them on cases, tickets and issues. */
export function findingHandlers(state: Organization): Handlers<DatadogOperations> {
  const missing = (findings: string[], projects: string[] = []) => {
    if (findings.some(state.isUnknown)) return { status: 404, example: "findingNotFound" } as const;
    return projects.some(state.isForeign) ? ({ status: 404, example: "projectNotFound" } as const) : undefined;
  };

  /** A case for each item; the answer is in another order. */
  function create(data: Asked[], linked: () => Partial<FakeCase>) {
    const refused = missing(
      data.flatMap(({ relationships }) => idsOf(relationships.findings)),
      data.map(({ relationships }) => relationships.project.data.id),
    );
    if (refused) return refused;
    const made = data.map(({ attributes: { title, priority, assignee_id } = {}, relationships }) =>
      state.addCase(idsOf(relationships.findings), relationships.project.data.id, {
        ...(title && { title }),
        ...(priority && { priority }),
        ...(assignee_id && { assignee: assignee_id }),
        ...linked(),
      }),
    );
    return { status: 201, body: { data: made.map(toFindingCase).reverse() } } as const;
  }

  function attach(
    { findings, project }: Asked["relationships"],
    linked: FakeCase | undefined,
    link: Partial<FakeCase>,
  ) {
    const refused = missing(idsOf(findings), [project.data.id]);
    if (refused) return refused;
    const joined = linked ?? state.addCase([], project.data.id, link);
    state.moveTo(joined, idsOf(findings));
    return { status: 200, body: { data: toFindingCase(joined) } } as const;
  }

  return {
    createServiceNowTickets: ({ body: { data } }) => create(data, () => ({ ticket: state.openTicket() })),
    createJiraIssues: ({ body: { data } }) => create(data, () => ({ issue: state.openIssue() })),
    createFindingCases: ({ body: { data } }) => create(data, () => ({})),

    attachServiceNowTicket({ body: { data } }) {
      const url = data.attributes.servicenow_ticket_url;
      const sysId = /sys_id=(\w+)/.exec(url)?.[1] ?? "";
      const linked = state.cases.find(({ ticket }) => ticket?.sysId === sysId);
      return attach(data.relationships, linked, { ticket: { status: "COMPLETED", sysId, url } });
    },

    attachJiraIssue({ body: { data } }) {
      const url = data.attributes.jira_issue_url;
      const linked = state.cases.find(({ issue }) => issue?.url === url);
      const key = url.split("/").at(-1) ?? "";
      return attach(data.relationships, linked, { issue: { status: "COMPLETED", key, url } });
    },

    attachFindingsToCase({ path, body: { data } }) {
      const moved = idsOf(data.relationships.findings);
      const refused = missing(moved);
      if (refused) return refused;
      const found = state.find(path.case_id);
      if (!found) return { status: 404, example: "caseMissing" };
      state.moveTo(found, moved);
      return { status: 200, body: { data: toFindingCase(found) } };
    },

    detachFindings({ body: { data } }) {
      const detached = idsOf(data.relationships.findings);
      const refused = missing(detached);
      if (refused) return refused;
      state.takeOff(detached);
      return { status: 204 };
    },

    muteFindings({ body: { data } }) {
      const { is_muted, reason, expire_at } = { expire_at: undefined, ...data.attributes.mute };
      if (expire_at !== undefined && expire_at <= Date.now()) return { status: 422 };
      const named = idsOf(data.relationships.findings);
      const refused = missing(named);
      if (refused) return refused;
      for (const finding of named) {
        if (is_muted) state.muted.set(finding, reason);
        else state.muted.delete(finding);
      }
      return { status: 202, body: { data: { type: "mute", ...(data.id && { id: data.id }) } } };
    },

    assignFindings({ body: { data } }) {
      const assignee = data.attributes?.assignee_id ?? undefined;
      const named = idsOf(data.relationships.findings);
      const failures = named.filter(state.isUnknown).map((finding_id) => {
        return { finding_id, status: 404, title: "Not Found", detail: "finding not found" };
      });
      for (const finding of named.filter((one) => !state.isUnknown(one))) {
        if (assignee) state.assigned.set(finding, assignee);
        else state.assigned.delete(finding);
      }
      const attributes = { ...(assignee && { assignee_id: assignee }) };
      const taken = { type: "assignee" as const, ...(data.id && { id: data.id }), attributes };
      return { status: 202, body: { data: taken, meta: { failures } } };
    },

    searchFindings({ body: { data } }) {
      const { filter = "", page: { limit = 10, cursor = "0" } = {} } = data.attributes ?? {};
      const from = Number(cursor);
      const to = from + Number(limit);
      const shown = state.index.read();
      const onCases = shown.flatMap((one) => one.findings);
      const loose = filter.includes("-@workflow.integrations.cases.id:*");
      const ids = /@finding_id:\(([^)]*)\)/.exec(filter)?.[1]?.split(" OR ");
      const all = (state.findings ?? ids ?? onCases)
        .filter((finding) => !loose || !onCases.includes(finding))
        .filter((finding) => !ids || ids.includes(finding));
      const page = to < all.length && { meta: { page: { after: String(to) } } };
      return {
        status: 200,
        body: { data: all.slice(from, to).map((id) => toFinding(id, { ...state, cases: shown })), ...page },
      };
    },
  };
}
