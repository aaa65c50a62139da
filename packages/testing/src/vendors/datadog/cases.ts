import type { DatadogOperations } from "@incident-clients/datadog";
import type { Handlers } from "../../types.ts";
import type { FakeCase, Organization } from "./organization.ts";
import { toCase } from "./views.ts";

/** The calls of Case Management. */
export function caseHandlers(state: Organization): Handlers<DatadogOperations> {
  /** The case of a call as it is after a change. */
  function answer({ case_id }: { case_id: string }, change: Partial<FakeCase> = {}) {
    const found = state.find(case_id);
    if (!found) return { status: 404, example: "caseNotFound" } as const;
    return { status: 200, body: { data: toCase(Object.assign(found, change)) } } as const;
  }

  /** Links the case of a call to something elsewhere, or to nothing; the answer has no body. */
  function accept<Status extends 202 | 204>(
    { case_id }: { case_id: string },
    links: { ticket?: () => FakeCase["ticket"]; issue?: () => FakeCase["issue"] },
    status: Status,
  ) {
    const found = state.find(case_id);
    if (!found) return { status: 404, example: "caseNotFound" } as const;
    if (links.ticket) found.ticket = links.ticket();
    if (links.issue) found.issue = links.issue();
    return { status };
  }

  return {
    listProjects() {
      const data = state.projects.map((id) => ({ id, type: "project" as const, attributes: { key: "SEC", name: id } }));
      return { status: 200, body: { data } };
    },

    getCase: ({ path }) => answer(path),

    searchCases({ query = {} }) {
      const { "page[size]": size = 10, "page[number]": number = 1, "sort[asc]": isRising = false, filter = "" } = query;
      const project = /project_id:(\S+)/.exec(filter)?.[1];
      const all = state.cases.filter(({ projectId }) => !project || projectId === project);
      const data = (isRising ? all : all.toReversed()).slice((number - 1) * size, number * size).map(toCase);
      const page = { current: number, size: data.length, total: Math.ceil(all.length / size) };
      return { status: 200, body: { data, meta: { page, total_cases: all.length } } };
    },

    createCase({ body: { data } }) {
      const { title, priority, status_name } = data.attributes;
      const project = data.relationships?.project.data.id ?? "project";
      if (state.isForeign(project)) return { status: 404, example: "caseProjectNotFound" };
      const assignee = data.relationships?.assignee?.data?.id;
      const given = { title, assignee, ...(priority && { priority }), ...(status_name && { status: status_name }) };
      return { status: 201, body: { data: toCase(state.addCase([], project, given)) } };
    },

    updateCaseStatus: ({ path, body }) => answer(path, { status: body.data.attributes.status_name }),
    updateCasePriority: ({ path, body }) => answer(path, { priority: body.data.attributes.priority }),
    assignCase: ({ path, body }) => answer(path, { assignee: body.data.attributes.assignee_id }),
    unassignCase: ({ path }) => answer(path, { assignee: undefined }),
    archiveCase: ({ path }) => answer(path, { archivedAt: new Date().toISOString() }),
    unarchiveCase: ({ path }) => answer(path, { archivedAt: undefined }),

    createCaseServiceNowTicket: ({ path }) => accept(path, { ticket: state.openTicket }, 202),
    createCaseJiraIssue: ({ path }) => accept(path, { issue: state.openIssue }, 202),
    linkCaseJiraIssue({ path, body }) {
      const url = body.data.attributes.jira_issue_url;
      const found = state.find(path.case_id);
      if (found?.issue) return { status: 409 };
      return accept(path, { issue: () => ({ status: "COMPLETED", key: url.split("/").at(-1) ?? "", url }) }, 204);
    },
    unlinkCaseJiraIssue: ({ path }) => accept(path, { issue: () => undefined }, 204),

    commentCase({ path, body }) {
      const { comment } = body.data.attributes;
      const found = state.find(path.case_id);
      if (!found) return { status: 404, example: "caseNotFound" };
      found.comments.push(comment);
      const cell = {
        type: "COMMENT",
        cell_content: { message: comment },
        content: JSON.stringify({ message: comment }),
      };
      return { status: 200, body: { data: [{ type: "timeline_cell", attributes: cell }] } };
    },
  };
}
