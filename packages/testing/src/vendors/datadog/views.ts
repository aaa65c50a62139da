import type { Case, Finding, FindingCase } from "@incident-clients/datadog";
import type { FakeCase, Organization } from "./organization.ts";

const insightsOf = ({ findings }: FakeCase) =>
  findings.map((id) => ({ type: "SECURITY_FINDING", resource_id: id, ref: `/security?finding=${id}` }));

const common = (one: FakeCase) => ({
  type: "SECURITY",
  status: one.status,
  priority: one.priority,
  key: one.key,
  title: one.title,
  insights: insightsOf(one),
  ...(one.archivedAt && { archived_at: one.archivedAt }),
  ...(one.issue && {
    jira_issue: { status: one.issue.status, result: { issue_key: one.issue.key, issue_url: one.issue.url } },
  }),
});

/** A case as the findings calls show it. */
export function toFindingCase(one: FakeCase): FindingCase {
  const { status, sysId, url } = one.ticket ?? {};
  const result = sysId && url ? { result: { sys_id: sysId, url, sys_target_link: url } } : {};
  return {
    id: one.id,
    type: "cases",
    attributes: {
      ...common(one),
      ...(one.assignee && { assigned_to: { data: { id: one.assignee, type: "users" as const } } }),
      ...(status && { servicenow_ticket: { status, ...result } }),
    },
    relationships: { project: { data: { id: one.projectId, type: "projects" } } },
  };
}

/** The same case as Case Management shows it. */
export function toCase(one: FakeCase): Case {
  const { status, url } = one.ticket ?? {};
  const result = url ? { result: { sys_target_link: url } } : {};
  return {
    id: one.id,
    type: "case",
    attributes: { ...common(one), ...(status && { service_now_ticket: { status, ...result } }) },
    relationships: {
      ...(one.assignee && { assignee: { data: { id: one.assignee, type: "user" as const } } }),
      project: { data: { id: one.projectId, type: "project" } },
    },
  };
}

export function toFinding(id: string, { cases, muted }: Organization): Finding {
  const on = cases.filter(({ findings }) => findings.includes(id));
  const jira = on.flatMap(({ issue }) => (issue ? [issue.key] : []));
  const reason = muted.get(id);
  const workflow = {
    mute: { is_muted: reason !== undefined, ...(reason && { reason }) },
    integrations: { cases: on.map((one) => ({ id: one.id })), ...(jira.length > 0 && { jira }) },
  };
  return { id, type: "finding", attributes: { attributes: { custom: { finding_id: id, workflow } } } };
}
