// Generated from specs/datadog by `pnpm generate`; edit the specification instead.

import type { CallOptions, Definition, Failure, HttpStatus, NoAnswer, ServerErrorStatus, Success, Undocumented } from "@incident-clients/core";
import { failedIn } from "@incident-clients/core/failed";
import type { AssignCaseRequest, AssignFindingsRequest, AssignmentAccepted, AssignmentFailed, AttachFindingsToCaseRequest, AttachJiraIssueRequest, AttachServiceNowTicketRequest, CaseActionRequest, CaseListResponse, CaseResponse, CommentCaseRequest, CreateCaseJiraIssueRequest, CreateCaseRequest, CreateCaseServiceNowTicketRequest, CreateFindingCasesRequest, CreateJiraIssuesRequest, CreateServiceNowTicketsRequest, DetachFindingsRequest, ErrorResponse, FindingCaseListResponse, FindingCaseResponse, LinkCaseJiraIssueRequest, MuteFindingsRequest, MuteFindingsResponse, ProjectListResponse, SearchFindingsRequest, SearchFindingsResponse, ServiceNowAssignmentGroupsResponse, ServiceNowInstancesResponse, TimelineResponse, UpdateCasePriorityRequest, UpdateCaseStatusRequest, ValidateApiKeyResponse, ValidateKeysResponse, operations } from "./types.ts";

export type { AnyResult, CallOptions, CommonOptions, ErrorDetails, ErrorEvent, Failure, FailureDetails, HookEvent, Hooks, HttpStatus, NoAnswer, Outcome, ResponseEvent, RetryEvent, RetryOptions, ServerErrorStatus, Success, Token, TransportCode, Undocumented, UndocumentedBody, ValidationEvent } from "@incident-clients/core";

/** The documented response headers, as sent. */
export interface ResponseHeaders {
  /** Requests allowed in one period. */
  "x-ratelimit-limit"?: string;
  /** Length of the period, in seconds. Periods are aligned to the clock, not to your first request. */
  "x-ratelimit-period"?: string;
  /** Requests left in this period. */
  "x-ratelimit-remaining"?: string;
  /** Seconds until the period ends. A number of seconds, not a point in time. */
  "x-ratelimit-reset"?: string;
  /** Name of the limit, which Datadog's support asks for when you want it raised. */
  "x-ratelimit-name"?: string;
}

/** Datadog findings to tickets: one method for each operation. */
export interface DatadogOperations {
  /**
   * Create ServiceNow tickets
   *
   * Opens a ServiceNow ticket for each item of `data`, and a Datadog case behind each ticket that keeps the two in sync both
   * ways. Send 1 to 50 tickets, each for 1 to 50 findings.
   *
   * **Findings move.** A finding that is on another ServiceNow ticket is taken off it and put on the new one. Don't name the
   * same finding in two tickets of one request.
   *
   * **201 does not mean that the tickets exist.** It means that the cases exist. Read
   * `attributes.servicenow_ticket.status` of every case: `FAILED` leaves you a case without a ticket, and a status that is
   * absent or neither `COMPLETED` nor `FAILED` is not settled, so read the case again later.
   *
   * **The order of the answer is not promised.** Tickets are made in parallel. Match a case to your request by the finding
   * ids in `attributes.insights[].resource_id`, not by position.
   *
   * **Don't repeat it blindly.** Two identical requests make two sets of tickets. No source says whether a refusal of one
   * ticket stops the others of the same request: after a `400` or `404` for several tickets, search for the findings before
   * you send the rest again.
   *
   * Permission: any of `security_monitoring_findings_write`, `appsec_vm_write`.
   *
   * Repeating: not safe. There is no idempotency key, and every call opens new cases and new tickets.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.createServiceNowTickets({
   *   body: {
   *     data: [
   *       {
   *         type: "servicenow_tickets",
   *         relationships: {
   *           findings: { data: [{ id: "dGxzLWV4cGlyZWQtY2VydH5pLTA3ZDQxYzliZTJhODVmMzE2", type: "findings" }] },
   *           project: { data: { id: "6f0b1d52-7c94-4e3a-b8f1-90d2ce47a5b3", type: "projects" } },
   *         },
   *       },
   *     ],
   *   },
   * });
   * ```
   *
   * @see https://docs.datadoghq.com/api/latest/security-monitoring/create-servicenow-tickets-for-security-findings/
   */
  readonly createServiceNowTickets: (request: CreateServiceNowTicketsInput, options?: CallOptions) => Promise<CreateServiceNowTicketsResult>;

  /**
   * Add findings to a ServiceNow ticket
   *
   * Puts 1 to 50 findings on a ServiceNow ticket that exists, named by its address. If no Datadog case is linked to the
   * ticket yet, one is created in the given project and linked; otherwise the findings join the case that is.
   *
   * **Findings move** here too: one that is on another ServiceNow ticket is taken off it.
   *
   * `data` is a single object, though `createServiceNowTickets` on the same path takes a list, and one call serves one
   * ticket. The answer is the case with all of its findings, not only those you added.
   *
   * Permission: any of `security_monitoring_findings_write`, `appsec_vm_write`.
   *
   * Repeating: not safe. No source shows how a repeat is answered, and it would take back findings that were moved elsewhere in between.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.attachServiceNowTicket({
   *   body: {
   *     data: {
   *       attributes: {
   *         servicenow_ticket_url:
   *           "https://example.service-now.com/now/nav/ui/classic/params/target/incident.do?sys_id=abcdef0123456789abcdef0123456789",
   *       },
   *       relationships: {
   *         findings: { data: [{ id: "ZGVmLTAwcC1pZXJ-aS0wZjhjNjMyZDNmMzRlZTgzNw==", type: "findings" }] },
   *         project: { data: { id: "aeadc05e-98a8-11ec-ac2c-da7ad0900001", type: "projects" } },
   *       },
   *       type: "servicenow_tickets",
   *     },
   *   },
   * });
   * ```
   *
   * @see https://docs.datadoghq.com/api/latest/security-monitoring/attach-security-findings-to-a-servicenow-ticket/
   */
  readonly attachServiceNowTicket: (request: AttachServiceNowTicketInput, options?: CallOptions) => Promise<AttachServiceNowTicketResult>;

  /**
   * Create Jira issues
   *
   * Opens a Jira issue for each item of `data`, and a Datadog case behind each issue. Send 1 to 50 issues, each for 1 to 50
   * findings.
   *
   * **Findings move.** A finding that is on another case or issue is taken off it.
   *
   * **201 does not mean that the issues exist.** Read `attributes.jira_issue.status` of every case: `FAILED` leaves you a case
   * without an issue, and `error_message` says why. Match the cases by `attributes.insights[].resource_id`; their order is not
   * promised.
   *
   * **Don't repeat it blindly.** The second call opens a second issue, moves the findings to it and leaves the first one empty.
   * Search for the findings first: `workflow.integrations.jira` lists the keys of their issues.
   *
   * Permission: any of `security_monitoring_findings_write`, `appsec_vm_write`.
   *
   * Repeating: not safe. There is no idempotency key, and every call opens new cases and new issues.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.createJiraIssues({
   *   body: {
   *     data: [
   *       {
   *         type: "jira_issues",
   *         relationships: {
   *           findings: { data: [{ id: "ZGVmLTAwcC1pZXJ-aS0wZjhjNjMyZDNmMzRlZTgzNw==", type: "findings" }] },
   *           project: { data: { id: "6f0b1d52-7c94-4e3a-b8f1-90d2ce47a5b3", type: "projects" } },
   *         },
   *       },
   *     ],
   *   },
   * });
   * ```
   *
   * @see https://docs.datadoghq.com/api/latest/security-monitoring/create-jira-issues-for-security-findings/
   */
  readonly createJiraIssues: (request: CreateJiraIssuesInput, options?: CallOptions) => Promise<CreateJiraIssuesResult>;

  /**
   * Add findings to a Jira issue
   *
   * Puts 1 to 50 findings on a Jira issue that exists, named by its address. If no Datadog case is linked to the issue yet, one
   * is created in the given project and linked; otherwise the findings join the case that is.
   *
   * **Findings move** here too. `data` is a single object, though `createJiraIssues` on the same path takes a list.
   *
   * Permission: any of `security_monitoring_findings_write`, `appsec_vm_write`.
   *
   * Repeating: not safe. A repeat was recorded to change nothing, but it would take back findings that were moved elsewhere in between.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.attachJiraIssue({
   *   body: {
   *     data: {
   *       type: "jira_issues",
   *       attributes: { jira_issue_url: "https://acme.atlassian.net/browse/SEC-77" },
   *       relationships: {
   *         findings: { data: [{ id: "ZGVmLTAwcS1zc2h-aS0wYjkzZTVmNDFhNmNkMjA4Nw==", type: "findings" }] },
   *         project: { data: { id: "6f0b1d52-7c94-4e3a-b8f1-90d2ce47a5b3", type: "projects" } },
   *       },
   *     },
   *   },
   * });
   * ```
   *
   * @see https://docs.datadoghq.com/api/latest/security-monitoring/attach-security-findings-to-a-jira-issue/
   */
  readonly attachJiraIssue: (request: AttachJiraIssueInput, options?: CallOptions) => Promise<AttachJiraIssueResult>;

  /**
   * Create cases for findings
   *
   * Opens a Datadog case for each item of `data`, without a ticket elsewhere unless the project's settings create one by
   * themselves. Send 1 to 50 cases, each for 1 to 50 findings. For a ticket, call `createServiceNowTickets` or
   * `createJiraIssues` instead: they open the case as well.
   *
   * **Findings move.** A finding that is on another case is taken off it.
   *
   * **Don't repeat it blindly.** The second call opens a second case and leaves the first one empty. Match the cases of the
   * answer by `attributes.insights[].resource_id`; their order is not promised.
   *
   * Permission: any of `security_monitoring_findings_write`, `appsec_vm_write`.
   *
   * Repeating: not safe. There is no idempotency key, and a second call moves the findings into a second case.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.createFindingCases({
   *   body: {
   *     data: [
   *       {
   *         type: "cases",
   *         relationships: {
   *           findings: { data: [{ id: "ZGVmLTAwcC1pZXJ-aS0wZjhjNjMyZDNmMzRlZTgzNw==", type: "findings" }] },
   *           project: { data: { id: "6f0b1d52-7c94-4e3a-b8f1-90d2ce47a5b3", type: "projects" } },
   *         },
   *       },
   *     ],
   *   },
   * });
   * ```
   *
   * @see https://docs.datadoghq.com/api/latest/security-monitoring/create-cases-for-security-findings/
   */
  readonly createFindingCases: (request: CreateFindingCasesInput, options?: CallOptions) => Promise<CreateFindingCasesResult>;

  /**
   * Detach findings from their cases
   *
   * Takes 1 to 50 findings off the cases they are on, and so off the tickets behind those cases. The findings may belong to
   * different cases. Cases and tickets stay as they are, even when none of their findings is left; there is no call that
   * detaches from ServiceNow alone. A finding that exists but has no case is passed over in silence, an unknown one is a
   * `404`.
   *
   * **This `DELETE` has a JSON body.** Some proxies and HTTP libraries drop it, and Datadog then has nothing to act on.
   *
   * Permission: any of `security_monitoring_findings_write`, `appsec_vm_write`.
   *
   * Repeating: not safe. How a repeat is answered was never recorded, and it would undo an attachment that someone made in between.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.detachFindings({
   *   body: {
   *     data: {
   *       type: "cases",
   *       relationships: {
   *         findings: { data: [{ id: "ZGVmLTAwcC1pZXJ-aS0wZjhjNjMyZDNmMzRlZTgzNw==", type: "findings" }] },
   *       },
   *     },
   *   },
   * });
   * ```
   *
   * @see https://docs.datadoghq.com/api/latest/security-monitoring/detach-security-findings-from-their-case/
   */
  readonly detachFindings: (request: DetachFindingsInput, options?: CallOptions) => Promise<DetachFindingsResult>;

  /**
   * Add findings to a case
   *
   * Puts 1 to 50 findings on a case that exists, and so on the ticket behind it, if it has one. The body names the case once
   * more, in `data.id`: the same id as in the path.
   *
   * **Findings move.** A finding that is on another case is taken off it.
   *
   * Permission: any of `security_monitoring_findings_write`, `appsec_vm_write`.
   *
   * Repeating: not safe. A repeat was recorded to change nothing, but it would take back findings that were moved elsewhere in between.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.attachFindingsToCase({
   *   path: { case_id: "9b2f4c1e-6a3d-4f58-8e07-2c5d1a9b7e64" },
   *   body: {
   *     data: {
   *       type: "cases",
   *       id: "9b2f4c1e-6a3d-4f58-8e07-2c5d1a9b7e64",
   *       relationships: {
   *         findings: { data: [{ id: "ZGVmLTAwcS1zc2h-aS0wYjkzZTVmNDFhNmNkMjA4Nw==", type: "findings" }] },
   *       },
   *     },
   *   },
   * });
   * ```
   *
   * @see https://docs.datadoghq.com/api/latest/security-monitoring/attach-security-findings-to-a-case/
   */
  readonly attachFindingsToCase: (request: AttachFindingsToCaseInput, options?: CallOptions) => Promise<AttachFindingsToCaseResult>;

  /**
   * Mute or unmute findings
   *
   * Mutes 1 to 100 findings for a reason, for good or until a time, or ends that. More findings fit than on a ticket.
   *
   * **202 means accepted, not done.** Search for the findings until `workflow.mute.is_muted` is what you asked for. `data.id` of
   * the answer is the id of the request, not of a finding.
   *
   * A reason of the wrong kind, or a time in the past, is a `422`, which Datadog decides before it looks for the findings.
   *
   * Permission: any of `security_monitoring_findings_write`, `appsec_vm_write`.
   *
   * Repeating: not safe. A late repeat would take back what someone changed in between.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.muteFindings({
   *   body: {
   *     data: {
   *       type: "mute",
   *       attributes: { mute: { is_muted: false, reason: "HUMAN_ERROR" } },
   *       relationships: {
   *         findings: { data: [{ id: "ZGVmLTAwcC1pZXJ-aS0wZjhjNjMyZDNmMzRlZTgzNw==", type: "findings" }] },
   *       },
   *     },
   *   },
   * });
   * ```
   *
   * @see https://docs.datadoghq.com/api/latest/security-monitoring/
   */
  readonly muteFindings: (request: MuteFindingsInput, options?: CallOptions) => Promise<MuteFindingsResult>;

  /**
   * Assign findings to a user
   *
   * Assigns 1 to 100 findings to a Datadog user, or to nobody where `assignee_id` is left out or `null`. Datadog calls this call
   * unstable.
   *
   * **202 means accepted, not done**, and not for all of them: findings that Datadog could not assign are listed in
   * `meta.failures`, and the client makes a failure of such an answer. The others are assigned. Send the failed ones again once
   * their `detail` tells what was wrong.
   *
   * Permission: any of `security_monitoring_findings_write`, `appsec_vm_write`.
   *
   * Repeating: not safe. A late repeat would take back what someone changed in between.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.assignFindings({
   *   body: {
   *     data: {
   *       type: "assignee",
   *       relationships: {
   *         findings: { data: [{ id: "ZGVmLTAwcC1pZXJ-aS0wZjhjNjMyZDNmMzRlZTgzNw==", type: "findings" }] },
   *       },
   *     },
   *   },
   * });
   * ```
   *
   * @see https://docs.datadoghq.com/api/latest/security-monitoring/
   */
  readonly assignFindings: (request: AssignFindingsInput, options?: CallOptions) => Promise<AssignFindingsResult>;

  /**
   * Search findings
   *
   * Returns one page of the findings that match a query, newest change first. It is a `POST` only so that the query can be
   * long; nothing is changed.
   *
   * **Query.** The syntax is that of log search. A finding's own attributes take an `@` in front, tags don't:
   * `@severity:(critical OR high) @status:open team:platform`. To leave out findings that have a case already, add
   * `-@workflow.integrations.cases.id:*`.
   *
   * **Paging.** Send `meta.page.after` of one answer as `data.attributes.page.cursor` of the next request, with everything
   * else unchanged, until it is missing or a page comes back empty. Do not use `links.next`: it is a relative address
   * of the `GET` form of this search, which this specification leaves out.
   *
   * **A listed finding is not a reference.** Its `type` is `finding`; the ticket calls want `findings`.
   *
   * Permission: any of `security_monitoring_findings_read`, `appsec_vm_read`.
   *
   * Repeating: safe. It only reads; the POST carries a query, not a change.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.searchFindings({
   *   body: { data: { attributes: { filter: "@severity:critical @status:open" } } },
   * });
   * ```
   *
   * @see https://docs.datadoghq.com/api/latest/security-monitoring/search-security-findings/
   */
  readonly searchFindings: (request: SearchFindingsInput, options?: CallOptions) => Promise<SearchFindingsResult>;

  /**
   * Search cases
   *
   * Returns one page of the cases that match. **Pages start at 1**, and `meta.page.total` counts pages; `meta.total_cases`, where
   * it is sent, counts cases. `meta.page.size` is the number of cases on this page. `listCases` in the flows reads them all.
   *
   * **Trust the filter for a project and for words only.** `project_id:<uuid>` and words of title and description are reliable.
   * Datadog's own sources disagree about `status:` and `key:`, which can find nothing: compare those yourself. Nothing finds a
   * case by its finding or its ticket.
   *
   * Permission: `cases_read`.
   *
   * Repeating: safe. It only reads.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.searchCases();
   * ```
   *
   * @see https://docs.datadoghq.com/api/latest/case-management/search-cases/
   */
  readonly searchCases: (request?: SearchCasesInput, options?: CallOptions) => Promise<SearchCasesResult>;

  /**
   * Create a case
   *
   * Creates a case that is about no finding; for findings, call `createFindingCases`, or what makes a ticket as well. The
   * standard kind of case has the `type_id` 00000000-0000-0000-0000-000000000001.
   *
   * **Don't repeat it blindly**: the second call makes a second case. After a lost answer, list the project's cases by
   * `created_at` and look for yours.
   *
   * Permission: `cases_write`.
   *
   * Repeating: not safe. There is no idempotency key, and every call makes another case.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.createCase({
   *   body: {
   *     data: {
   *       type: "case",
   *       attributes: {
   *         title: "Rotate the key of the build server",
   *         type_id: "00000000-0000-0000-0000-000000000001",
   *       },
   *     },
   *   },
   * });
   * ```
   *
   * @see https://docs.datadoghq.com/api/latest/case-management/create-a-case/
   */
  readonly createCase: (request: CreateCaseInput, options?: CallOptions) => Promise<CreateCaseResult>;

  /**
   * List case projects
   *
   * Returns every Case Management project that the key's owner can see, in one answer without paging. A ticket can only be
   * created in a project whose ServiceNow integration is set up: look at
   * `attributes.settings.integration_service_now.enabled`. A project without that setting has no integration.
   *
   * The `type` of a listed project is `project`; the ticket calls want `projects`.
   *
   * Permission: `cases_read`.
   *
   * Repeating: safe. It only reads.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.listProjects();
   * ```
   *
   * @see https://docs.datadoghq.com/api/latest/case-management/get-all-projects/
   */
  readonly listProjects: (request?: ListProjectsInput, options?: CallOptions) => Promise<ListProjectsResult>;

  /**
   * Read a case
   *
   * Returns one case. While its `service_now_ticket.status` is neither `COMPLETED` nor `FAILED`, the ticket is being made:
   * read the case again some seconds later. `createServiceNowTickets` has normally settled that when it answers.
   *
   * This is the Case Management view of the case, which differs from what the findings calls return: its `type` is `case`
   * instead of `cases`, the ticket is called `service_now_ticket` instead of `servicenow_ticket` and has only a link, and
   * the assignee is a relationship.
   *
   * Permission: `cases_read`.
   *
   * Repeating: safe. It only reads.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.getCase({ path: { case_id: "9b2f4c1e-6a3d-4f58-8e07-2c5d1a9b7e64" } });
   * ```
   *
   * @see https://docs.datadoghq.com/api/latest/case-management/get-the-details-of-a-case/
   */
  readonly getCase: (request: GetCaseInput, options?: CallOptions) => Promise<GetCaseResult>;

  /**
   * Set the status of a case
   *
   * Sets the status, by the name that people read. Projects can have statuses of their own.
   *
   * A refused value is a `400` whose error has no `status` and the title "Generic Error".
   *
   * Permission: `cases_write`.
   *
   * Repeating: not safe. A late repeat would take back what someone changed in between.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.updateCaseStatus({
   *   path: { case_id: "9b2f4c1e-6a3d-4f58-8e07-2c5d1a9b7e64" },
   *   body: { data: { type: "case", attributes: { status_name: "In Progress" } } },
   * });
   * ```
   *
   * @see https://docs.datadoghq.com/api/latest/case-management/update-case-status/
   */
  readonly updateCaseStatus: (request: UpdateCaseStatusInput, options?: CallOptions) => Promise<UpdateCaseStatusResult>;

  /**
   * Set the priority of a case
   *
   * Sets the priority, which a sync carries to the ticket where the project says so. A refused value is a `400` with the title
   * "Generic Error".
   *
   * Permission: `cases_write`.
   *
   * Repeating: not safe. A late repeat would take back what someone changed in between.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.updateCasePriority({
   *   path: { case_id: "9b2f4c1e-6a3d-4f58-8e07-2c5d1a9b7e64" },
   *   body: { data: { type: "case", attributes: { priority: "P1" } } },
   * });
   * ```
   *
   * @see https://docs.datadoghq.com/api/latest/case-management/update-case-priority/
   */
  readonly updateCasePriority: (request: UpdateCasePriorityInput, options?: CallOptions) => Promise<UpdateCasePriorityResult>;

  /**
   * Assign a case
   *
   * Assigns the case to a Datadog user, by the user's UUID. `unassignCase` takes that back.
   *
   * Permission: `cases_write`.
   *
   * Repeating: not safe. A late repeat would take back what someone changed in between.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.assignCase({
   *   path: { case_id: "9b2f4c1e-6a3d-4f58-8e07-2c5d1a9b7e64" },
   *   body: { data: { type: "case", attributes: { assignee_id: "3d7c52ab-0e41-4f6b-9c85-71b2a4e8d0f6" } } },
   * });
   * ```
   *
   * @see https://docs.datadoghq.com/api/latest/case-management/assign-case/
   */
  readonly assignCase: (request: AssignCaseInput, options?: CallOptions) => Promise<AssignCaseResult>;

  /**
   * Unassign a case
   *
   * Takes the case from the user to whom it is assigned. The body only says what kind of thing is meant.
   *
   * Permission: `cases_write`.
   *
   * Repeating: not safe. A late repeat would take back what someone changed in between.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.unassignCase({
   *   path: { case_id: "9b2f4c1e-6a3d-4f58-8e07-2c5d1a9b7e64" },
   *   body: { data: { type: "case" } },
   * });
   * ```
   *
   * @see https://docs.datadoghq.com/api/latest/case-management/unassign-case/
   */
  readonly unassignCase: (request: UnassignCaseInput, options?: CallOptions) => Promise<UnassignCaseResult>;

  /**
   * Comment on a case
   *
   * Adds a comment to the timeline of the case. It needs the two keys; Datadog declares no OAuth for it.
   *
   * **Don't repeat it blindly**: each call is another comment. The answer is a `200`, not a `201`, and its `data` is a list.
   *
   * Permission: `cases_write`.
   *
   * Repeating: not safe. Each call adds another comment.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.commentCase({
   *   path: { case_id: "9b2f4c1e-6a3d-4f58-8e07-2c5d1a9b7e64" },
   *   body: { data: { type: "case", attributes: { comment: "Patched on all hosts." } } },
   * });
   * ```
   *
   * @see https://docs.datadoghq.com/api/latest/case-management/comment-case/
   */
  readonly commentCase: (request: CommentCaseInput, options?: CallOptions) => Promise<CommentCaseResult>;

  /**
   * Archive a case
   *
   * Puts the case away: `archived_at` is set. `unarchiveCase` takes it out again.
   *
   * Permission: `cases_write`.
   *
   * Repeating: not safe. A late repeat would take back what someone changed in between.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.archiveCase({
   *   path: { case_id: "9b2f4c1e-6a3d-4f58-8e07-2c5d1a9b7e64" },
   *   body: { data: { type: "case" } },
   * });
   * ```
   *
   * @see https://docs.datadoghq.com/api/latest/case-management/archive-case/
   */
  readonly archiveCase: (request: ArchiveCaseInput, options?: CallOptions) => Promise<ArchiveCaseResult>;

  /**
   * Unarchive a case
   *
   * Takes the case out of the archive.
   *
   * Permission: `cases_write`.
   *
   * Repeating: not safe. A late repeat would take back what someone changed in between.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.unarchiveCase({
   *   path: { case_id: "9b2f4c1e-6a3d-4f58-8e07-2c5d1a9b7e64" },
   *   body: { data: { type: "case" } },
   * });
   * ```
   *
   * @see https://docs.datadoghq.com/api/latest/case-management/unarchive-case/
   */
  readonly unarchiveCase: (request: UnarchiveCaseInput, options?: CallOptions) => Promise<UnarchiveCaseResult>;

  /**
   * Create a ServiceNow ticket for a case
   *
   * Has Datadog open a ServiceNow ticket for a case that exists, such as one without findings. For findings,
   * `createServiceNowTickets` makes case and ticket in one call and answers with both.
   *
   * **202 means accepted, not done.** The answer has no body: read the case with `getCase` until `service_now_ticket.status`
   * is `COMPLETED` or `FAILED`. How long that takes is not published.
   *
   * **Don't repeat it blindly**: nothing tells whether a second call opens a second ticket. A ticket cannot be taken off a case
   * by any call.
   *
   * Permission: `cases_write`.
   *
   * Repeating: not safe. There is no idempotency key, and the answer names no ticket.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.createCaseServiceNowTicket({
   *   path: { case_id: "9b2f4c1e-6a3d-4f58-8e07-2c5d1a9b7e64" },
   *   body: { data: { type: "tickets", attributes: { instance_name: "acme" } } },
   * });
   * ```
   *
   * @see https://docs.datadoghq.com/api/latest/case-management/create-servicenow-ticket-for-case/
   */
  readonly createCaseServiceNowTicket: (request: CreateCaseServiceNowTicketInput, options?: CallOptions) => Promise<CreateCaseServiceNowTicketResult>;

  /**
   * Create a Jira issue for a case
   *
   * Has Datadog open a Jira issue for a case that exists. For findings, `createJiraIssues` makes case and issue in one call and
   * answers with both.
   *
   * **202 means accepted, not done.** The answer has no body: read the case with `getCase` until `jira_issue.status` is
   * `COMPLETED` or `FAILED`. How long that takes is not published.
   *
   * **Don't repeat it blindly**: nothing tells whether a second call opens a second issue.
   *
   * Permission: `cases_write`.
   *
   * Repeating: not safe. There is no idempotency key, and the answer names no issue.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.createCaseJiraIssue({
   *   path: { case_id: "9b2f4c1e-6a3d-4f58-8e07-2c5d1a9b7e64" },
   *   body: {
   *     data: {
   *       type: "issues",
   *       attributes: {
   *         jira_account_id: "463a8631-680e-455c-bfd3-3ed04d326eb7",
   *         project_id: "10007",
   *         issue_type_id: "10002",
   *       },
   *     },
   *   },
   * });
   * ```
   *
   * @see https://docs.datadoghq.com/api/latest/case-management/create-jira-issue-for-case/
   */
  readonly createCaseJiraIssue: (request: CreateCaseJiraIssueInput, options?: CallOptions) => Promise<CreateCaseJiraIssueResult>;

  /**
   * Take a case off its Jira issue
   *
   * Ends the link between a case and its Jira issue. The issue itself stays in Jira.
   *
   * Permission: `cases_write`.
   *
   * Repeating: not safe. A late repeat would take off an issue that someone linked in between.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.unlinkCaseJiraIssue({
   *   path: { case_id: "9b2f4c1e-6a3d-4f58-8e07-2c5d1a9b7e64" },
   * });
   * ```
   *
   * @see https://docs.datadoghq.com/api/latest/case-management/remove-jira-issue-link-from-case/
   */
  readonly unlinkCaseJiraIssue: (request: UnlinkCaseJiraIssueInput, options?: CallOptions) => Promise<UnlinkCaseJiraIssueResult>;

  /**
   * Link a case to a Jira issue
   *
   * Links a case to a Jira issue that exists, named by its address. `unlinkCaseJiraIssue` takes that back.
   *
   * When Datadog answers `409` is not said; an issue that is linked already may be one reason.
   *
   * Permission: `cases_write`.
   *
   * Repeating: not safe. A late repeat would take back what someone changed in between.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.linkCaseJiraIssue({
   *   path: { case_id: "9b2f4c1e-6a3d-4f58-8e07-2c5d1a9b7e64" },
   *   body: {
   *     data: { type: "issues", attributes: { jira_issue_url: "https://acme.atlassian.net/browse/SEC-77" } },
   *   },
   * });
   * ```
   *
   * @see https://docs.datadoghq.com/api/latest/case-management/link-existing-jira-issue-to-case/
   */
  readonly linkCaseJiraIssue: (request: LinkCaseJiraIssueInput, options?: CallOptions) => Promise<LinkCaseJiraIssueResult>;

  /**
   * List ServiceNow instances
   *
   * Lists the ServiceNow instances that the organization has connected, in one answer. `createCaseServiceNowTicket` takes the
   * `instance_name` of one.
   *
   * Repeating: safe. It only reads.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.listServiceNowInstances();
   * ```
   *
   * @see https://docs.datadoghq.com/api/latest/servicenow-integration/
   */
  readonly listServiceNowInstances: (request?: ListServiceNowInstancesInput, options?: CallOptions) => Promise<ListServiceNowInstancesResult>;

  /**
   * List the assignment groups of a ServiceNow instance
   *
   * Lists the groups that a ticket of an instance can be assigned to, in one answer, each by its name and its `sys_id`. Which of
   * the two `assignment_group` of `createCaseServiceNowTicket` takes is not documented.
   *
   * Repeating: safe. It only reads.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.listServiceNowAssignmentGroups({
   *   path: { instance_id: "65b3341b-0680-47f9-a6d4-134db45c603e" },
   * });
   * ```
   *
   * @see https://docs.datadoghq.com/api/latest/servicenow-integration/
   */
  readonly listServiceNowAssignmentGroups: (request: ListServiceNowAssignmentGroupsInput, options?: CallOptions) => Promise<ListServiceNowAssignmentGroupsResult>;

  /**
   * Check the API key and the application key
   *
   * Tells whether the two keys are good, and nothing of what they may do: `listProjects` and a search for one finding prove the
   * permissions to read.
   *
   * Repeating: safe. It only reads.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.validateKeys();
   * ```
   *
   * @see https://docs.datadoghq.com/api/latest/authentication/
   */
  readonly validateKeys: (request?: ValidateKeysInput, options?: CallOptions) => Promise<ValidateKeysResult>;

  /**
   * Check the API key
   *
   * Tells whether the API key is good; the application key is not looked at. `validateKeys` looks at both.
   *
   * Repeating: safe. It only reads.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.validateApiKey();
   * ```
   *
   * @see https://docs.datadoghq.com/api/latest/authentication/#validate-api-key
   */
  readonly validateApiKey: (request?: ValidateApiKeyInput, options?: CallOptions) => Promise<ValidateApiKeyResult>;
}

/** The statuses that `createServiceNowTickets` does not document. */
export type CreateServiceNowTicketsOtherStatus = Exclude<HttpStatus, 201 | 400 | 401 | 403 | 404 | 429 | ServerErrorStatus>;

/** What `createServiceNowTickets` takes. */
export interface CreateServiceNowTicketsInput {
  /** The tickets to open. */
  body: CreateServiceNowTicketsRequest;
}

/** How `createServiceNowTickets` can fail. */
export type CreateServiceNowTicketsError =
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Failure<429, ErrorResponse, ResponseHeaders>
  | Failure<ServerErrorStatus, ErrorResponse>
  | Undocumented<CreateServiceNowTicketsOtherStatus>
  | NoAnswer;

/** What `createServiceNowTickets` returns: a union told apart by `ok` and `status`. */
export type CreateServiceNowTicketsResult =
  | Success<201, FindingCaseListResponse, ResponseHeaders>
  | CreateServiceNowTicketsError;

/** The statuses that `attachServiceNowTicket` does not document. */
export type AttachServiceNowTicketOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 429 | ServerErrorStatus>;

/** What `attachServiceNowTicket` takes. */
export interface AttachServiceNowTicketInput {
  /** The ticket, and the findings to put on it. */
  body: AttachServiceNowTicketRequest;
}

/** How `attachServiceNowTicket` can fail. */
export type AttachServiceNowTicketError =
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Failure<429, ErrorResponse, ResponseHeaders>
  | Failure<ServerErrorStatus, ErrorResponse>
  | Undocumented<AttachServiceNowTicketOtherStatus>
  | NoAnswer;

/** What `attachServiceNowTicket` returns: a union told apart by `ok` and `status`. */
export type AttachServiceNowTicketResult =
  | Success<200, FindingCaseResponse, ResponseHeaders>
  | AttachServiceNowTicketError;

/** The statuses that `createJiraIssues` does not document. */
export type CreateJiraIssuesOtherStatus = Exclude<HttpStatus, 201 | 400 | 401 | 403 | 404 | 429 | ServerErrorStatus>;

/** What `createJiraIssues` takes. */
export interface CreateJiraIssuesInput {
  /** The issues to open. */
  body: CreateJiraIssuesRequest;
}

/** How `createJiraIssues` can fail. */
export type CreateJiraIssuesError =
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Failure<429, ErrorResponse, ResponseHeaders>
  | Failure<ServerErrorStatus, ErrorResponse>
  | Undocumented<CreateJiraIssuesOtherStatus>
  | NoAnswer;

/** What `createJiraIssues` returns: a union told apart by `ok` and `status`. */
export type CreateJiraIssuesResult =
  | Success<201, FindingCaseListResponse, ResponseHeaders>
  | CreateJiraIssuesError;

/** The statuses that `attachJiraIssue` does not document. */
export type AttachJiraIssueOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 429 | ServerErrorStatus>;

/** What `attachJiraIssue` takes. */
export interface AttachJiraIssueInput {
  /** The issue, and the findings to put on it. */
  body: AttachJiraIssueRequest;
}

/** How `attachJiraIssue` can fail. */
export type AttachJiraIssueError =
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Failure<429, ErrorResponse, ResponseHeaders>
  | Failure<ServerErrorStatus, ErrorResponse>
  | Undocumented<AttachJiraIssueOtherStatus>
  | NoAnswer;

/** What `attachJiraIssue` returns: a union told apart by `ok` and `status`. */
export type AttachJiraIssueResult =
  | Success<200, FindingCaseResponse, ResponseHeaders>
  | AttachJiraIssueError;

/** The statuses that `createFindingCases` does not document. */
export type CreateFindingCasesOtherStatus = Exclude<HttpStatus, 201 | 400 | 401 | 403 | 404 | 429 | ServerErrorStatus>;

/** What `createFindingCases` takes. */
export interface CreateFindingCasesInput {
  /** The cases to open. */
  body: CreateFindingCasesRequest;
}

/** How `createFindingCases` can fail. */
export type CreateFindingCasesError =
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Failure<429, ErrorResponse, ResponseHeaders>
  | Failure<ServerErrorStatus, ErrorResponse>
  | Undocumented<CreateFindingCasesOtherStatus>
  | NoAnswer;

/** What `createFindingCases` returns: a union told apart by `ok` and `status`. */
export type CreateFindingCasesResult =
  | Success<201, FindingCaseListResponse, ResponseHeaders>
  | CreateFindingCasesError;

/** The statuses that `detachFindings` does not document. */
export type DetachFindingsOtherStatus = Exclude<HttpStatus, 204 | 400 | 401 | 403 | 404 | 429 | ServerErrorStatus>;

/** What `detachFindings` takes. */
export interface DetachFindingsInput {
  /** The findings to detach. */
  body: DetachFindingsRequest;
}

/** How `detachFindings` can fail. */
export type DetachFindingsError =
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Failure<429, ErrorResponse, ResponseHeaders>
  | Failure<ServerErrorStatus, ErrorResponse>
  | Undocumented<DetachFindingsOtherStatus>
  | NoAnswer;

/** What `detachFindings` returns: a union told apart by `ok` and `status`. */
export type DetachFindingsResult =
  | Success<204, undefined, ResponseHeaders>
  | DetachFindingsError;

/** The statuses that `attachFindingsToCase` does not document. */
export type AttachFindingsToCaseOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 429 | ServerErrorStatus>;

/** What `attachFindingsToCase` takes. */
export interface AttachFindingsToCaseInput {
  /** `case_id` */
  path: operations["attachFindingsToCase"]["parameters"]["path"];
  /** The case again, and the findings to put on it. */
  body: AttachFindingsToCaseRequest;
}

/** How `attachFindingsToCase` can fail. */
export type AttachFindingsToCaseError =
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Failure<429, ErrorResponse, ResponseHeaders>
  | Failure<ServerErrorStatus, ErrorResponse>
  | Undocumented<AttachFindingsToCaseOtherStatus>
  | NoAnswer;

/** What `attachFindingsToCase` returns: a union told apart by `ok` and `status`. */
export type AttachFindingsToCaseResult =
  | Success<200, FindingCaseResponse, ResponseHeaders>
  | AttachFindingsToCaseError;

/** The statuses that `muteFindings` does not document. */
export type MuteFindingsOtherStatus = Exclude<HttpStatus, 202 | 400 | 401 | 403 | 404 | 422 | 429 | ServerErrorStatus>;

/** What `muteFindings` takes. */
export interface MuteFindingsInput {
  /** What to do, and with which findings. */
  body: MuteFindingsRequest;
}

/** How `muteFindings` can fail. */
export type MuteFindingsError =
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Failure<422, ErrorResponse>
  | Failure<429, ErrorResponse, ResponseHeaders>
  | Failure<ServerErrorStatus, ErrorResponse>
  | Undocumented<MuteFindingsOtherStatus>
  | NoAnswer;

/** What `muteFindings` returns: a union told apart by `ok` and `status`. */
export type MuteFindingsResult =
  | Success<202, MuteFindingsResponse, ResponseHeaders>
  | MuteFindingsError;

/** The statuses that `assignFindings` does not document. */
export type AssignFindingsOtherStatus = Exclude<HttpStatus, 202 | 400 | 401 | 403 | 404 | 429 | ServerErrorStatus>;

/** What `assignFindings` takes. */
export interface AssignFindingsInput {
  /** The user, and the findings. */
  body: AssignFindingsRequest;
}

/** How `assignFindings` can fail. */
export type AssignFindingsError =
  | Failure<202, AssignmentFailed, ResponseHeaders>
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Failure<429, ErrorResponse, ResponseHeaders>
  | Failure<ServerErrorStatus, ErrorResponse>
  | Undocumented<AssignFindingsOtherStatus>
  | NoAnswer;

/** What `assignFindings` returns: a union told apart by `ok` and `status`. */
export type AssignFindingsResult =
  | Success<202, AssignmentAccepted, ResponseHeaders>
  | AssignFindingsError;

/** The statuses that `searchFindings` does not document. */
export type SearchFindingsOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 403 | 429 | ServerErrorStatus>;

/** What `searchFindings` takes. */
export interface SearchFindingsInput {
  /** Query, order and page, in a JSON:API wrapper. Datadog refuses the bare attributes with `400`. */
  body: SearchFindingsRequest;
}

/** How `searchFindings` can fail. */
export type SearchFindingsError =
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Failure<429, ErrorResponse, ResponseHeaders>
  | Failure<ServerErrorStatus, ErrorResponse>
  | Undocumented<SearchFindingsOtherStatus>
  | NoAnswer;

/** What `searchFindings` returns: a union told apart by `ok` and `status`. */
export type SearchFindingsResult =
  | Success<200, SearchFindingsResponse, ResponseHeaders>
  | SearchFindingsError;

/** The statuses that `searchCases` does not document. */
export type SearchCasesOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 429 | ServerErrorStatus>;

/** What `searchCases` takes. */
export interface SearchCasesInput {
  /** `page[size]`, `page[number]`, `sort[field]`, `sort[asc]`, `filter` */
  query?: operations["searchCases"]["parameters"]["query"] | undefined;
}

/** How `searchCases` can fail. */
export type SearchCasesError =
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Failure<429, ErrorResponse, ResponseHeaders>
  | Failure<ServerErrorStatus, ErrorResponse>
  | Undocumented<SearchCasesOtherStatus>
  | NoAnswer;

/** What `searchCases` returns: a union told apart by `ok` and `status`. */
export type SearchCasesResult =
  | Success<200, CaseListResponse, ResponseHeaders>
  | SearchCasesError;

/** The statuses that `createCase` does not document. */
export type CreateCaseOtherStatus = Exclude<HttpStatus, 201 | 400 | 401 | 403 | 404 | 429 | ServerErrorStatus>;

/** What `createCase` takes. */
export interface CreateCaseInput {
  /** The case. */
  body: CreateCaseRequest;
}

/** How `createCase` can fail. */
export type CreateCaseError =
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Failure<429, ErrorResponse, ResponseHeaders>
  | Failure<ServerErrorStatus, ErrorResponse>
  | Undocumented<CreateCaseOtherStatus>
  | NoAnswer;

/** What `createCase` returns: a union told apart by `ok` and `status`. */
export type CreateCaseResult =
  | Success<201, CaseResponse, ResponseHeaders>
  | CreateCaseError;

/** The statuses that `listProjects` does not document. */
export type ListProjectsOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 429 | ServerErrorStatus>;

/** What `listProjects` takes. */
export interface ListProjectsInput {
  path?: never;
  query?: never;
  body?: never;
}

/** How `listProjects` can fail. */
export type ListProjectsError =
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Failure<429, ErrorResponse, ResponseHeaders>
  | Failure<ServerErrorStatus, ErrorResponse>
  | Undocumented<ListProjectsOtherStatus>
  | NoAnswer;

/** What `listProjects` returns: a union told apart by `ok` and `status`. */
export type ListProjectsResult =
  | Success<200, ProjectListResponse, ResponseHeaders>
  | ListProjectsError;

/** The statuses that `getCase` does not document. */
export type GetCaseOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 429 | ServerErrorStatus>;

/** What `getCase` takes. */
export interface GetCaseInput {
  /** `case_id` */
  path: operations["getCase"]["parameters"]["path"];
}

/** How `getCase` can fail. */
export type GetCaseError =
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Failure<429, ErrorResponse, ResponseHeaders>
  | Failure<ServerErrorStatus, ErrorResponse>
  | Undocumented<GetCaseOtherStatus>
  | NoAnswer;

/** What `getCase` returns: a union told apart by `ok` and `status`. */
export type GetCaseResult =
  | Success<200, CaseResponse, ResponseHeaders>
  | GetCaseError;

/** The statuses that `updateCaseStatus` does not document. */
export type UpdateCaseStatusOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 429 | ServerErrorStatus>;

/** What `updateCaseStatus` takes. */
export interface UpdateCaseStatusInput {
  /** `case_id` */
  path: operations["updateCaseStatus"]["parameters"]["path"];
  /** The status. */
  body: UpdateCaseStatusRequest;
}

/** How `updateCaseStatus` can fail. */
export type UpdateCaseStatusError =
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Failure<429, ErrorResponse, ResponseHeaders>
  | Failure<ServerErrorStatus, ErrorResponse>
  | Undocumented<UpdateCaseStatusOtherStatus>
  | NoAnswer;

/** What `updateCaseStatus` returns: a union told apart by `ok` and `status`. */
export type UpdateCaseStatusResult =
  | Success<200, CaseResponse, ResponseHeaders>
  | UpdateCaseStatusError;

/** The statuses that `updateCasePriority` does not document. */
export type UpdateCasePriorityOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 429 | ServerErrorStatus>;

/** What `updateCasePriority` takes. */
export interface UpdateCasePriorityInput {
  /** `case_id` */
  path: operations["updateCasePriority"]["parameters"]["path"];
  /** The priority. */
  body: UpdateCasePriorityRequest;
}

/** How `updateCasePriority` can fail. */
export type UpdateCasePriorityError =
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Failure<429, ErrorResponse, ResponseHeaders>
  | Failure<ServerErrorStatus, ErrorResponse>
  | Undocumented<UpdateCasePriorityOtherStatus>
  | NoAnswer;

/** What `updateCasePriority` returns: a union told apart by `ok` and `status`. */
export type UpdateCasePriorityResult =
  | Success<200, CaseResponse, ResponseHeaders>
  | UpdateCasePriorityError;

/** The statuses that `assignCase` does not document. */
export type AssignCaseOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 429 | ServerErrorStatus>;

/** What `assignCase` takes. */
export interface AssignCaseInput {
  /** `case_id` */
  path: operations["assignCase"]["parameters"]["path"];
  /** The user. */
  body: AssignCaseRequest;
}

/** How `assignCase` can fail. */
export type AssignCaseError =
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Failure<429, ErrorResponse, ResponseHeaders>
  | Failure<ServerErrorStatus, ErrorResponse>
  | Undocumented<AssignCaseOtherStatus>
  | NoAnswer;

/** What `assignCase` returns: a union told apart by `ok` and `status`. */
export type AssignCaseResult =
  | Success<200, CaseResponse, ResponseHeaders>
  | AssignCaseError;

/** The statuses that `unassignCase` does not document. */
export type UnassignCaseOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 429 | ServerErrorStatus>;

/** What `unassignCase` takes. */
export interface UnassignCaseInput {
  /** `case_id` */
  path: operations["unassignCase"]["parameters"]["path"];
  /** What kind of thing is meant. */
  body: CaseActionRequest;
}

/** How `unassignCase` can fail. */
export type UnassignCaseError =
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Failure<429, ErrorResponse, ResponseHeaders>
  | Failure<ServerErrorStatus, ErrorResponse>
  | Undocumented<UnassignCaseOtherStatus>
  | NoAnswer;

/** What `unassignCase` returns: a union told apart by `ok` and `status`. */
export type UnassignCaseResult =
  | Success<200, CaseResponse, ResponseHeaders>
  | UnassignCaseError;

/** The statuses that `commentCase` does not document. */
export type CommentCaseOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 429 | ServerErrorStatus>;

/** What `commentCase` takes. */
export interface CommentCaseInput {
  /** `case_id` */
  path: operations["commentCase"]["parameters"]["path"];
  /** The comment. */
  body: CommentCaseRequest;
}

/** How `commentCase` can fail. */
export type CommentCaseError =
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Failure<429, ErrorResponse, ResponseHeaders>
  | Failure<ServerErrorStatus, ErrorResponse>
  | Undocumented<CommentCaseOtherStatus>
  | NoAnswer;

/** What `commentCase` returns: a union told apart by `ok` and `status`. */
export type CommentCaseResult =
  | Success<200, TimelineResponse, ResponseHeaders>
  | CommentCaseError;

/** The statuses that `archiveCase` does not document. */
export type ArchiveCaseOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 429 | ServerErrorStatus>;

/** What `archiveCase` takes. */
export interface ArchiveCaseInput {
  /** `case_id` */
  path: operations["archiveCase"]["parameters"]["path"];
  /** What kind of thing is meant. */
  body: CaseActionRequest;
}

/** How `archiveCase` can fail. */
export type ArchiveCaseError =
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Failure<429, ErrorResponse, ResponseHeaders>
  | Failure<ServerErrorStatus, ErrorResponse>
  | Undocumented<ArchiveCaseOtherStatus>
  | NoAnswer;

/** What `archiveCase` returns: a union told apart by `ok` and `status`. */
export type ArchiveCaseResult =
  | Success<200, CaseResponse, ResponseHeaders>
  | ArchiveCaseError;

/** The statuses that `unarchiveCase` does not document. */
export type UnarchiveCaseOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 429 | ServerErrorStatus>;

/** What `unarchiveCase` takes. */
export interface UnarchiveCaseInput {
  /** `case_id` */
  path: operations["unarchiveCase"]["parameters"]["path"];
  /** What kind of thing is meant. */
  body: CaseActionRequest;
}

/** How `unarchiveCase` can fail. */
export type UnarchiveCaseError =
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Failure<429, ErrorResponse, ResponseHeaders>
  | Failure<ServerErrorStatus, ErrorResponse>
  | Undocumented<UnarchiveCaseOtherStatus>
  | NoAnswer;

/** What `unarchiveCase` returns: a union told apart by `ok` and `status`. */
export type UnarchiveCaseResult =
  | Success<200, CaseResponse, ResponseHeaders>
  | UnarchiveCaseError;

/** The statuses that `createCaseServiceNowTicket` does not document. */
export type CreateCaseServiceNowTicketOtherStatus = Exclude<HttpStatus, 202 | 400 | 401 | 403 | 404 | 429 | ServerErrorStatus>;

/** What `createCaseServiceNowTicket` takes. */
export interface CreateCaseServiceNowTicketInput {
  /** `case_id` */
  path: operations["createCaseServiceNowTicket"]["parameters"]["path"];
  /** Where the ticket is opened. */
  body: CreateCaseServiceNowTicketRequest;
}

/** How `createCaseServiceNowTicket` can fail. */
export type CreateCaseServiceNowTicketError =
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Failure<429, ErrorResponse, ResponseHeaders>
  | Failure<ServerErrorStatus, ErrorResponse>
  | Undocumented<CreateCaseServiceNowTicketOtherStatus>
  | NoAnswer;

/** What `createCaseServiceNowTicket` returns: a union told apart by `ok` and `status`. */
export type CreateCaseServiceNowTicketResult =
  | Success<202, undefined, ResponseHeaders>
  | CreateCaseServiceNowTicketError;

/** The statuses that `createCaseJiraIssue` does not document. */
export type CreateCaseJiraIssueOtherStatus = Exclude<HttpStatus, 202 | 400 | 401 | 403 | 404 | 429 | ServerErrorStatus>;

/** What `createCaseJiraIssue` takes. */
export interface CreateCaseJiraIssueInput {
  /** `case_id` */
  path: operations["createCaseJiraIssue"]["parameters"]["path"];
  /** The issue to open. */
  body: CreateCaseJiraIssueRequest;
}

/** How `createCaseJiraIssue` can fail. */
export type CreateCaseJiraIssueError =
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Failure<429, ErrorResponse, ResponseHeaders>
  | Failure<ServerErrorStatus, ErrorResponse>
  | Undocumented<CreateCaseJiraIssueOtherStatus>
  | NoAnswer;

/** What `createCaseJiraIssue` returns: a union told apart by `ok` and `status`. */
export type CreateCaseJiraIssueResult =
  | Success<202, undefined, ResponseHeaders>
  | CreateCaseJiraIssueError;

/** The statuses that `unlinkCaseJiraIssue` does not document. */
export type UnlinkCaseJiraIssueOtherStatus = Exclude<HttpStatus, 204 | 400 | 401 | 403 | 404 | 429 | ServerErrorStatus>;

/** What `unlinkCaseJiraIssue` takes. */
export interface UnlinkCaseJiraIssueInput {
  /** `case_id` */
  path: operations["unlinkCaseJiraIssue"]["parameters"]["path"];
}

/** How `unlinkCaseJiraIssue` can fail. */
export type UnlinkCaseJiraIssueError =
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Failure<429, ErrorResponse, ResponseHeaders>
  | Failure<ServerErrorStatus, ErrorResponse>
  | Undocumented<UnlinkCaseJiraIssueOtherStatus>
  | NoAnswer;

/** What `unlinkCaseJiraIssue` returns: a union told apart by `ok` and `status`. */
export type UnlinkCaseJiraIssueResult =
  | Success<204, undefined, ResponseHeaders>
  | UnlinkCaseJiraIssueError;

/** The statuses that `linkCaseJiraIssue` does not document. */
export type LinkCaseJiraIssueOtherStatus = Exclude<HttpStatus, 204 | 400 | 401 | 403 | 404 | 409 | 429 | ServerErrorStatus>;

/** What `linkCaseJiraIssue` takes. */
export interface LinkCaseJiraIssueInput {
  /** `case_id` */
  path: operations["linkCaseJiraIssue"]["parameters"]["path"];
  /** The issue. */
  body: LinkCaseJiraIssueRequest;
}

/** How `linkCaseJiraIssue` can fail. */
export type LinkCaseJiraIssueError =
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Failure<409, ErrorResponse>
  | Failure<429, ErrorResponse, ResponseHeaders>
  | Failure<ServerErrorStatus, ErrorResponse>
  | Undocumented<LinkCaseJiraIssueOtherStatus>
  | NoAnswer;

/** What `linkCaseJiraIssue` returns: a union told apart by `ok` and `status`. */
export type LinkCaseJiraIssueResult =
  | Success<204, undefined, ResponseHeaders>
  | LinkCaseJiraIssueError;

/** The statuses that `listServiceNowInstances` does not document. */
export type ListServiceNowInstancesOtherStatus = Exclude<HttpStatus, 200 | 401 | 403 | 404 | 429 | ServerErrorStatus>;

/** What `listServiceNowInstances` takes. */
export interface ListServiceNowInstancesInput {
  path?: never;
  query?: never;
  body?: never;
}

/** How `listServiceNowInstances` can fail. */
export type ListServiceNowInstancesError =
  | Failure<401, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Failure<429, ErrorResponse, ResponseHeaders>
  | Failure<ServerErrorStatus, ErrorResponse>
  | Undocumented<ListServiceNowInstancesOtherStatus>
  | NoAnswer;

/** What `listServiceNowInstances` returns: a union told apart by `ok` and `status`. */
export type ListServiceNowInstancesResult =
  | Success<200, ServiceNowInstancesResponse, ResponseHeaders>
  | ListServiceNowInstancesError;

/** The statuses that `listServiceNowAssignmentGroups` does not document. */
export type ListServiceNowAssignmentGroupsOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 429 | ServerErrorStatus>;

/** What `listServiceNowAssignmentGroups` takes. */
export interface ListServiceNowAssignmentGroupsInput {
  /** `instance_id` */
  path: operations["listServiceNowAssignmentGroups"]["parameters"]["path"];
}

/** How `listServiceNowAssignmentGroups` can fail. */
export type ListServiceNowAssignmentGroupsError =
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Failure<429, ErrorResponse, ResponseHeaders>
  | Failure<ServerErrorStatus, ErrorResponse>
  | Undocumented<ListServiceNowAssignmentGroupsOtherStatus>
  | NoAnswer;

/** What `listServiceNowAssignmentGroups` returns: a union told apart by `ok` and `status`. */
export type ListServiceNowAssignmentGroupsResult =
  | Success<200, ServiceNowAssignmentGroupsResponse, ResponseHeaders>
  | ListServiceNowAssignmentGroupsError;

/** The statuses that `validateKeys` does not document. */
export type ValidateKeysOtherStatus = Exclude<HttpStatus, 200 | 401 | 403 | 429 | ServerErrorStatus>;

/** What `validateKeys` takes. */
export interface ValidateKeysInput {
  path?: never;
  query?: never;
  body?: never;
}

/** How `validateKeys` can fail. */
export type ValidateKeysError =
  | Failure<401, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Failure<429, ErrorResponse, ResponseHeaders>
  | Failure<ServerErrorStatus, ErrorResponse>
  | Undocumented<ValidateKeysOtherStatus>
  | NoAnswer;

/** What `validateKeys` returns: a union told apart by `ok` and `status`. */
export type ValidateKeysResult =
  | Success<200, ValidateKeysResponse, ResponseHeaders>
  | ValidateKeysError;

/** The statuses that `validateApiKey` does not document. */
export type ValidateApiKeyOtherStatus = Exclude<HttpStatus, 200 | 403 | 429 | ServerErrorStatus>;

/** What `validateApiKey` takes. */
export interface ValidateApiKeyInput {
  path?: never;
  query?: never;
  body?: never;
}

/** How `validateApiKey` can fail. */
export type ValidateApiKeyError =
  | Failure<403, ErrorResponse>
  | Failure<429, ErrorResponse, ResponseHeaders>
  | Failure<ServerErrorStatus, ErrorResponse>
  | Undocumented<ValidateApiKeyOtherStatus>
  | NoAnswer;

/** What `validateApiKey` returns: a union told apart by `ok` and `status`. */
export type ValidateApiKeyResult =
  | Success<200, ValidateApiKeyResponse, ResponseHeaders>
  | ValidateApiKeyError;

const failed1 = failedIn([
  {
    when: {
      meta: {
        failures: {}
      }
    },
    outcome: "unknown"
  }
]);

/** What core knows of each operation. */
export const definition: Definition<keyof DatadogOperations> = {
  agent: "incident-clients-datadog/0.0.0",
  headers: [
    "x-ratelimit-limit",
    "x-ratelimit-period",
    "x-ratelimit-remaining",
    "x-ratelimit-reset",
    "x-ratelimit-name"
  ],
  accept: "application/json, application/vnd.api+json",
  resetAfter: "x-ratelimit-reset",
  hints: () => import("./hints.ts").then(({ hints }) => hints),
  operations: {
    createServiceNowTickets: {
      method: "POST",
      path: "/api/v2/security/findings/servicenow_tickets",
      body: true,
      success: {
        201: "json"
      }
    },
    attachServiceNowTicket: {
      method: "PATCH",
      path: "/api/v2/security/findings/servicenow_tickets",
      body: true,
      success: {
        200: "json"
      }
    },
    createJiraIssues: {
      method: "POST",
      path: "/api/v2/security/findings/jira_issues",
      body: true,
      success: {
        201: "json"
      }
    },
    attachJiraIssue: {
      method: "PATCH",
      path: "/api/v2/security/findings/jira_issues",
      body: true,
      success: {
        200: "json"
      }
    },
    createFindingCases: {
      method: "POST",
      path: "/api/v2/security/findings/cases",
      body: true,
      success: {
        201: "json"
      }
    },
    detachFindings: {
      method: "DELETE",
      path: "/api/v2/security/findings/cases",
      body: true,
      success: {
        204: "none"
      }
    },
    attachFindingsToCase: {
      method: "PATCH",
      path: "/api/v2/security/findings/cases/{case_id}",
      body: true,
      success: {
        200: "json"
      }
    },
    muteFindings: {
      method: "PATCH",
      path: "/api/v2/security/findings/mute",
      body: true,
      success: {
        202: "json"
      }
    },
    assignFindings: {
      method: "PATCH",
      path: "/api/v2/security/findings/assignee",
      body: true,
      success: {
        202: "json"
      },
      failed: failed1
    },
    searchFindings: {
      method: "POST",
      path: "/api/v2/security/findings/search",
      idempotent: true,
      body: true,
      success: {
        200: "json"
      }
    },
    searchCases: {
      method: "GET",
      path: "/api/v2/cases",
      idempotent: true,
      success: {
        200: "json"
      }
    },
    createCase: {
      method: "POST",
      path: "/api/v2/cases",
      body: true,
      success: {
        201: "json"
      }
    },
    listProjects: {
      method: "GET",
      path: "/api/v2/cases/projects",
      idempotent: true,
      success: {
        200: "json"
      }
    },
    getCase: {
      method: "GET",
      path: "/api/v2/cases/{case_id}",
      idempotent: true,
      success: {
        200: "json"
      }
    },
    updateCaseStatus: {
      method: "POST",
      path: "/api/v2/cases/{case_id}/status",
      body: true,
      success: {
        200: "json"
      }
    },
    updateCasePriority: {
      method: "POST",
      path: "/api/v2/cases/{case_id}/priority",
      body: true,
      success: {
        200: "json"
      }
    },
    assignCase: {
      method: "POST",
      path: "/api/v2/cases/{case_id}/assign",
      body: true,
      success: {
        200: "json"
      }
    },
    unassignCase: {
      method: "POST",
      path: "/api/v2/cases/{case_id}/unassign",
      body: true,
      success: {
        200: "json"
      }
    },
    commentCase: {
      method: "POST",
      path: "/api/v2/cases/{case_id}/comment",
      body: true,
      success: {
        200: "json"
      }
    },
    archiveCase: {
      method: "POST",
      path: "/api/v2/cases/{case_id}/archive",
      body: true,
      success: {
        200: "json"
      }
    },
    unarchiveCase: {
      method: "POST",
      path: "/api/v2/cases/{case_id}/unarchive",
      body: true,
      success: {
        200: "json"
      }
    },
    createCaseServiceNowTicket: {
      method: "POST",
      path: "/api/v2/cases/{case_id}/relationships/servicenow_tickets",
      body: true,
      success: {
        202: "none"
      }
    },
    createCaseJiraIssue: {
      method: "POST",
      path: "/api/v2/cases/{case_id}/relationships/jira_issues",
      body: true,
      success: {
        202: "none"
      }
    },
    unlinkCaseJiraIssue: {
      method: "DELETE",
      path: "/api/v2/cases/{case_id}/relationships/jira_issues",
      success: {
        204: "none"
      }
    },
    linkCaseJiraIssue: {
      method: "PATCH",
      path: "/api/v2/cases/{case_id}/relationships/jira_issues",
      body: true,
      success: {
        204: "none"
      }
    },
    listServiceNowInstances: {
      method: "GET",
      path: "/api/v2/integration/servicenow/instances",
      idempotent: true,
      success: {
        200: "json"
      }
    },
    listServiceNowAssignmentGroups: {
      method: "GET",
      path: "/api/v2/integration/servicenow/assignment_groups/{instance_id}",
      idempotent: true,
      success: {
        200: "json"
      }
    },
    validateKeys: {
      method: "GET",
      path: "/api/v2/validate_keys",
      idempotent: true,
      success: {
        200: "json"
      }
    },
    validateApiKey: {
      method: "GET",
      path: "/api/v1/validate",
      idempotent: true,
      success: {
        200: "json"
      }
    }
  }
};
