import type { DatadogOperations } from "@incident-clients/datadog";
import type { Handlers } from "../../types.ts";
import type { FakeCase, Organization } from "./organization.ts";
import { toCase } from "./views.ts";

/** The calls of Case Management. */
export function caseHandlers(state: Organization): Handlers<DatadogOperations> {
  const missing = { status: 404, example: "caseNotFound" } as const;

  /** Changes the case of a call, and answers with what `answer` makes of it. */
  function change<Answer>(
    { case_id }: { case_id: string },
    how: () => Partial<FakeCase>,
    answer: (changed: FakeCase) => Answer,
  ) {
    const found = state.find(case_id);
    return found ? answer(Object.assign(found, how())) : missing;
  }

  /** The case of a call as it is after a change. */
  const answer = (path: { case_id: string }, fields: Partial<FakeCase> = {}) =>
    change(
      path,
      () => fields,
      (one) => ({ status: 200, body: { data: toCase(one) } }) as const,
    );

  /** Links the case of a call to something elsewhere, or to nothing; the answer has no body. */
  const link = <Status extends 202 | 204>(path: { case_id: string }, status: Status, how: () => Partial<FakeCase>) =>
    change(path, how, () => ({ status }));

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

    createCaseServiceNowTicket: ({ path }) => link(path, 202, () => ({ ticket: state.openTicket() })),
    createCaseJiraIssue: ({ path }) => link(path, 202, () => ({ issue: state.openIssue() })),
    linkCaseJiraIssue({ path, body }) {
      const url = body.data.attributes.jira_issue_url;
      if (state.find(path.case_id)?.issue) return { status: 409 };
      return link(path, 204, () => ({ issue: { status: "COMPLETED", key: url.split("/").at(-1) ?? "", url } }));
    },
    unlinkCaseJiraIssue: ({ path }) => link(path, 204, () => ({ issue: undefined })),

    commentCase({ path, body }) {
      const { comment } = body.data.attributes;
      const found = state.find(path.case_id);
      if (!found) return missing;
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
