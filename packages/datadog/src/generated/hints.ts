// Generated from specs/datadog by `pnpm generate`; edit the specification instead.

/** What usually causes a status or a transport code here, and what to do about it. */
export const hints: Record<string, string> = {
  400: "Usual causes: an empty list of findings, a wrong `type`, more than 50 items, a cursor or query that Datadog cannot read. The error's `detail` may say which.",
  401: "The API key or the application key did not arrive; a proxy may have dropped DD-API-KEY or DD-APPLICATION-KEY.",
  403: "A key is wrong, revoked or of another site, or the application key's owner or scopes lack a permission. Datadog does not say which.",
  404: "The finding, project or case does not exist in this organization, or it is on another site.",
  429: "Each endpoint has a limit of its own, which Datadog's support can raise.",
  "5XX": "Datadog's status page tells of outages. A finding that is on a case names it under `workflow.integrations.cases`.",
  redirect: "Check the site; the API answers on https://api.{site}.",
  "media-type": "Check the site, and whether a proxy answers in place of Datadog; the API answers on https://api.{site}.",
  "createServiceNowTickets 403": "It needs security_monitoring_findings_write or appsec_vm_write.",
  "attachServiceNowTicket 403": "It needs security_monitoring_findings_write or appsec_vm_write.",
  "createJiraIssues 403": "It needs security_monitoring_findings_write or appsec_vm_write.",
  "attachJiraIssue 403": "It needs security_monitoring_findings_write or appsec_vm_write.",
  "createFindingCases 403": "It needs security_monitoring_findings_write or appsec_vm_write.",
  "detachFindings 403": "It needs security_monitoring_findings_write or appsec_vm_write.",
  "attachFindingsToCase 403": "It needs security_monitoring_findings_write or appsec_vm_write.",
  "muteFindings 403": "It needs security_monitoring_findings_write or appsec_vm_write.",
  "searchFindings 403": "It needs security_monitoring_findings_read or appsec_vm_read.",
  "searchCases 403": "It needs cases_read.",
  "createCase 403": "It needs cases_write.",
  "listProjects 403": "It needs cases_read.",
  "getCase 403": "It needs cases_read.",
  "updateCaseStatus 403": "It needs cases_write.",
  "updateCasePriority 403": "It needs cases_write.",
  "assignCase 403": "It needs cases_write.",
  "unassignCase 403": "It needs cases_write.",
  "commentCase 403": "It needs cases_write.",
  "archiveCase 403": "It needs cases_write.",
  "unarchiveCase 403": "It needs cases_write."
};
