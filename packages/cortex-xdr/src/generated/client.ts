// Generated from specs/cortex-xdr by `pnpm generate`; edit the specification instead.

import type { CallOptions, Definition, Failure, HttpStatus, NoAnswer, Success, Undocumented } from "@incident-clients/core";
import type { AddCaseEntryRequest, CaseEntry, ErrorResponse, GetAlertsRequest, GetAlertsResponse, GetIncidentExtraDataRequest, GetIncidentExtraDataResponse, GetIncidentsExtraDataRequest, GetIncidentsExtraDataResponse, GetIncidentsRequest, GetIncidentsResponse, GetTenantInfoRequest, GetTenantInfoResponse, Healthcheck, ListCaseEntriesRequest, ListCaseEntriesResponse, SearchCasesRequest, SearchCasesResponse, SearchIssuesRequest, SearchIssuesResponse, UpdateAlertsRequest, UpdateAlertsResponse, UpdateCaseRequest, UpdateIncidentRequest, UpdateIncidentResponse, UpdateIssueRequest, operations } from "./types.ts";

export type { AnyResult, CallOptions, CommonOptions, ErrorDetails, ErrorEvent, Failure, FailureDetails, HookEvent, Hooks, HttpStatus, NoAnswer, Outcome, ResponseEvent, RetryEvent, RetryOptions, ServerErrorStatus, Success, Token, TransportCode, Undocumented, UndocumentedBody, ValidationEvent } from "@incident-clients/core";

/** Cortex XDR incidents: one method for each operation. */
export interface XdrOperations {
  /**
   * Find incidents
   *
   * Returns the incidents that pass every filter, at most 100 a call. Move the window from `search_from` to `search_to` to
   * read on.
   *
   * Filters are combined with AND only; for an OR, call twice. To follow changes, filter on `modification_time` and sort by
   * it: while you page through a list sorted by anything else, incidents that change can move past the window.
   *
   * `total_count` stops at 10,000 and has been seen to disagree with the length of `incidents`, so page until a page comes
   * back short. Incidents that the key's role may not see are listed by id in `restricted_incident_ids`.
   *
   * Requires a license for Cortex XDR Prevent or Cortex XDR Pro. No rate limit is published.
   *
   * Repeating: safe. It only reads.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.getIncidents({ body: { request_data: {} } });
   * ```
   *
   * @see https://docs-cortex.paloaltonetworks.com/r/Cortex-XDR-REST-API/Get-all-Incidents
   */
  readonly getIncidents: (request: GetIncidentsInput, options?: CallOptions) => Promise<GetIncidentsResult>;

  /**
   * Read an incident with its alerts
   *
   * Returns one incident with its alerts and with the files and network addresses found in them.
   *
   * Ten calls a minute are allowed; wait a minute after a `429`. Decide with `getIncidents` which incidents are worth this
   * call.
   *
   * Alerts come as a flat set of fields, most of them `null` for any given alert. `action`, `action_pretty` and a few others
   * are one text or a list of them, and an `alert_id` is a text in some tenants and a number in others.
   *
   * Requires a license for Cortex XDR Prevent or Cortex XDR Pro. An unknown incident gives a `500`.
   *
   * Repeating: safe. It only reads.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.getIncidentExtraData({ body: { request_data: { incident_id: "2927" } } });
   * ```
   *
   * @see https://docs-cortex.paloaltonetworks.com/r/Cortex-XDR-REST-API/Get-Extra-Incident-Data
   */
  readonly getIncidentExtraData: (request: GetIncidentExtraDataInput, options?: CallOptions) => Promise<GetIncidentExtraDataResult>;

  /**
   * Update an incident
   *
   * Changes one incident. Fields that you leave out stay as they are.
   *
   * - The assignee must be a user of the same tenant. Send `""` or `none` to unassign.
   * - `manual_severity` overrides the severity that Cortex XDR computed; `""` or `none` removes the override.
   * - `notes` replaces the notes that are there, while each `comment` is added to those that are there.
   * - `resolve_comment` needs a resolved `status` in the same call.
   * - An incident cannot be starred this way; the server refuses the field.
   *
   * The answer is `{"reply": true}` and says nothing about the incident. To confirm, read it with `getIncidents` and compare
   * `modification_time`. Check `reply` too: one client guards against an error envelope in a `200`.
   *
   * Refusals often come as a `500`, not as a `400`. Requires a license for Cortex XDR Prevent or Cortex XDR Pro. No rate
   * limit is published.
   *
   * Repeating: not safe. Status, severity, assignee, notes and custom fields are overwritten, so repeating those is harmless, but a `comment` is added anew by every call.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.updateIncident({
   *   body: { request_data: { incident_id: "2927", update_data: { status: "under_investigation" } } },
   * });
   * ```
   *
   * @see https://docs-cortex.paloaltonetworks.com/r/Cortex-XDR-REST-API/Update-an-Incident
   */
  readonly updateIncident: (request: UpdateIncidentInput, options?: CallOptions) => Promise<UpdateIncidentResult>;

  /**
   * Find incidents with their alerts
   *
   * Returns the incidents that pass every filter, each with its alerts and artifacts, at most 100 a call: one call in place
   * of one `getIncidentExtraData` for each.
   *
   * An incident comes with 50 alerts at most, in no order (`alerts_limit_per_incident`). Where its `alert_count` is larger,
   * call `getIncidentExtraData`.
   *
   * No page of the vendor's has this call; the vendor's own integration reads incidents by it. Its limit is not published.
   *
   * Repeating: safe. It only reads.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.getIncidentsExtraData({ body: { request_data: {} } });
   * ```
   *
   * @see https://xsoar.pan.dev/docs/reference/integrations/cortex-xdr---ir
   */
  readonly getIncidentsExtraData: (request: GetIncidentsExtraDataInput, options?: CallOptions) => Promise<GetIncidentsExtraDataResult>;

  /**
   * Find alerts
   *
   * Returns the alerts that pass every filter, at most 100 a call. Filters are combined with AND only, and none finds alerts
   * by a change of their status.
   *
   * `creation_time` in a filter is the time of detection (`detection_timestamp` in an alert). Alerts are indexed seconds to
   * minutes later, so read an overlapping window again. Filtering on a field that is not listed here gives a `500`. `case_id`
   * is reported to be `null` in every alert of this call.
   *
   * Documented to Cortex XDR 3.x, and reported to answer on later ones. Requires a license for Cortex XDR Prevent or Cortex
   * XDR Pro.
   *
   * Repeating: safe. It only reads.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.getAlerts({ body: { request_data: {} } });
   * ```
   *
   * @see https://docs-cortex.paloaltonetworks.com/r/Cortex-XDR-REST-API/Get-Alerts-Multi-Events
   */
  readonly getAlerts: (request: GetAlertsInput, options?: CallOptions) => Promise<GetAlertsResult>;

  /**
   * Update alerts
   *
   * Changes up to 100 alerts, all in the same way. Fields that you leave out stay as they are.
   *
   * **The answer names the alerts that were updated and is silent about the others**: compare `alerts_ids` with what you
   * sent. Ids are texts here, and numbers in the filters of `getAlerts`.
   *
   * A large list takes minutes, and the server goes on after the caller has given up. Send 20 ids at most, set a `timeout` of
   * some minutes, and read the alerts before you send a call again whose answer was lost.
   *
   * Documented to Cortex XDR 3.x, and reported to answer on later ones, where it changes issues.
   *
   * Repeating: not safe. Whether a second comment replaces the first, and how far a lost call went, is not on record.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.updateAlerts({
   *   body: {
   *     request_data: {
   *       alert_id_list: ["90210"],
   *       update_data: { severity: "low", status: "under_investigation", comment: "Looking at it" },
   *     },
   *   },
   * });
   * ```
   *
   * @see https://docs-cortex.paloaltonetworks.com/r/Cortex-XDR-REST-API/Update-Alerts
   */
  readonly updateAlerts: (request: UpdateAlertsInput, options?: CallOptions) => Promise<UpdateAlertsResult>;

  /**
   * Find issues
   *
   * Returns the issues that pass every filter, at most 100 a call: `getAlerts` for Cortex XDR 5.x. Page by `FILTER_COUNT`.
   *
   * A filter on `id` alone is reported to return issues without name and severity. Searches for new issues are reported to
   * hang for minutes on busy tenants.
   *
   * **Unverified.** Written from the vendor's contract and from programs that call it; no recorded exchange is public.
   *
   * Availability: from 5.2.
   *
   * Repeating: safe. It only reads.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.searchIssues({ body: { request_data: {} } });
   * ```
   *
   * @see https://cortex-docs.paloaltonetworks.com/xdr-5-api/issues-apis/issues
   */
  readonly searchIssues: (request: SearchIssuesInput, options?: CallOptions) => Promise<SearchIssuesResult>;

  /**
   * Update an issue
   *
   * Changes one issue. Severity or status has to be among the changes. There is no assignee and no comment here.
   *
   * The answer is `204` and has no body.
   *
   * **Unverified.** Written from the vendor's contract and from programs that call it; no recorded exchange is public.
   *
   * Availability: from 5.2.
   *
   * Repeating: not safe. Every field is said to be overwritten, but no recording shows it; read the issue before sending again.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.updateIssue({
   *   path: { issue_id: 5501 },
   *   body: { request_data: { update_data: { status: "In Progress" } } },
   * });
   * ```
   *
   * @see https://cortex-docs.paloaltonetworks.com/xdr-5-api/issues-apis/issues
   */
  readonly updateIssue: (request: UpdateIssueInput, options?: CallOptions) => Promise<UpdateIssueResult>;

  /**
   * Check that the API is there
   *
   * Returns whether the API is there: a call to try address and key by. The key is needed, and the answer has no `reply`.
   *
   * Repeating: safe. It only reads.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.checkHealth();
   * ```
   *
   * @see https://docs-cortex.paloaltonetworks.com/r/Cortex-XDR-REST-API/System-Health-Check
   */
  readonly checkHealth: (request?: CheckHealthInput, options?: CallOptions) => Promise<CheckHealthResult>;

  /**
   * Read the licenses of the tenant
   *
   * Returns the licenses of the tenant, what was bought and until when. Which of them there are depends on the tenant.
   *
   * Repeating: safe. It only reads.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.getTenantInfo({ body: { request_data: {} } });
   * ```
   *
   * @see https://docs-cortex.paloaltonetworks.com/r/Cortex-XDR-REST-API/Get-Tenant-Info
   */
  readonly getTenantInfo: (request: GetTenantInfoInput, options?: CallOptions) => Promise<GetTenantInfoResult>;

  /**
   * Find cases
   *
   * Returns the cases that pass every filter, at most 100 a call: `getIncidents` for Cortex XDR 5.2 and later.
   *
   * Unlike there, the reply's keys are in upper case, a case id is a number, the status is `status_progress`, and the number
   * of matches is `FILTER_COUNT`, while `TOTAL_COUNT` counts all cases of the tenant.
   *
   * **Unverified.** Written from the vendor's page and from programs that call it; no recorded exchange is public.
   *
   * Availability: from 5.2.
   *
   * Repeating: safe. It only reads.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.searchCases({ body: { request_data: {} } });
   * ```
   *
   * @see https://cortex-docs.paloaltonetworks.com/xdr-5-api/cases-apis/cases
   */
  readonly searchCases: (request: SearchCasesInput, options?: CallOptions) => Promise<SearchCasesResult>;

  /**
   * Update a case
   *
   * Changes one case: `updateIncident` for Cortex XDR 5.2 and later. Fields that you leave out stay as they are; `null` is
   * refused, and so is an empty update.
   *
   * Resolving takes `status_progress: Resolved` and a `resolve_reason` in the same call. Cortex XDR clears the reason and
   * the comment when the case is opened again. There are no comments here, only `notes`, which are replaced.
   *
   * The answer is `204` and has no body, so do not parse one.
   *
   * **Unverified.** Written from the vendor's page and from programs that call it; no recorded exchange is public.
   *
   * Availability: from 5.2.
   *
   * Repeating: not safe. Every field is said to be overwritten, which would make a repeat harmless, but no recording shows it; read the case before sending again.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.updateCase({
   *   path: { case_id: 4711 },
   *   body: { request_data: { update_data: { status_progress: "In Progress" } } },
   * });
   * ```
   *
   * @see https://cortex-docs.paloaltonetworks.com/xdr-5-api/cases-apis/cases
   */
  readonly updateCase: (request: UpdateCaseInput, options?: CallOptions) => Promise<UpdateCaseResult>;

  /**
   * Read the war room of a case
   *
   * Returns entries of the case's war room: what people wrote, and what commands and playbooks did. How many come without a
   * `pagesize` is not on record.
   *
   *
   * **Unverified.** Written from the vendor's contract and from programs that call it; no recorded exchange is public.
   *
   * Availability: from 5.2.
   *
   * Repeating: safe. It only reads.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.listCaseEntries({ body: { id: "2927", filter: {} } });
   * ```
   *
   * @see https://cortex-docs.paloaltonetworks.com/xdr-5-api/cases-apis/cases
   */
  readonly listCaseEntries: (request: ListCaseEntriesInput, options?: CallOptions) => Promise<ListCaseEntriesResult>;

  /**
   * Write into the war room of a case
   *
   * Adds an entry to the war room of a case, which has to exist. `updateCase` has no comment: this is the comment of Cortex
   * XDR 5.x.
   *
   * **Don't repeat it blindly**: each call adds an entry. Read the entries first.
   *
   *
   * **Unverified.** Written from the vendor's contract and from programs that call it; no recorded exchange is public.
   *
   * Availability: from 5.2.
   *
   * Repeating: not safe. Each call adds an entry.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.addCaseEntry({
   *   body: { id: "2927", data: "INC0012345 was opened for this case" },
   * });
   * ```
   *
   * @see https://cortex-docs.paloaltonetworks.com/xdr-5-api/cases-apis/cases
   */
  readonly addCaseEntry: (request: AddCaseEntryInput, options?: CallOptions) => Promise<AddCaseEntryResult>;
}

/** The statuses that `getIncidents` does not document. */
export type GetIncidentsOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 402 | 403 | 404 | 413 | 429 | 500>;

/** What `getIncidents` takes. */
export interface GetIncidentsInput {
  /** Filters, window and order. An empty `request_data` asks for everything. */
  body: GetIncidentsRequest;
}

/** How `getIncidents` can fail. */
export type GetIncidentsError =
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<402, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Failure<413, ErrorResponse>
  | Failure<429, ErrorResponse>
  | Failure<500, ErrorResponse>
  | Undocumented<GetIncidentsOtherStatus>
  | NoAnswer;

/** What `getIncidents` returns: a union told apart by `ok` and `status`. */
export type GetIncidentsResult =
  | Success<200, GetIncidentsResponse>
  | GetIncidentsError;

/** The statuses that `getIncidentExtraData` does not document. */
export type GetIncidentExtraDataOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 402 | 403 | 404 | 413 | 429 | 500>;

/** What `getIncidentExtraData` takes. */
export interface GetIncidentExtraDataInput {
  /** Which incident, and how many of its alerts. */
  body: GetIncidentExtraDataRequest;
}

/** How `getIncidentExtraData` can fail. */
export type GetIncidentExtraDataError =
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<402, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Failure<413, ErrorResponse>
  | Failure<429, ErrorResponse>
  | Failure<500, ErrorResponse>
  | Undocumented<GetIncidentExtraDataOtherStatus>
  | NoAnswer;

/** What `getIncidentExtraData` returns: a union told apart by `ok` and `status`. */
export type GetIncidentExtraDataResult =
  | Success<200, GetIncidentExtraDataResponse>
  | GetIncidentExtraDataError;

/** The statuses that `updateIncident` does not document. */
export type UpdateIncidentOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 402 | 403 | 404 | 413 | 429 | 500>;

/** What `updateIncident` takes. */
export interface UpdateIncidentInput {
  /** The incident and what to change in it. */
  body: UpdateIncidentRequest;
}

/** How `updateIncident` can fail. */
export type UpdateIncidentError =
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<402, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Failure<413, ErrorResponse>
  | Failure<429, ErrorResponse>
  | Failure<500, ErrorResponse>
  | Undocumented<UpdateIncidentOtherStatus>
  | NoAnswer;

/** What `updateIncident` returns: a union told apart by `ok` and `status`. */
export type UpdateIncidentResult =
  | Success<200, UpdateIncidentResponse>
  | UpdateIncidentError;

/** The statuses that `getIncidentsExtraData` does not document. */
export type GetIncidentsExtraDataOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 402 | 403 | 404 | 413 | 429 | 500>;

/** What `getIncidentsExtraData` takes. */
export interface GetIncidentsExtraDataInput {
  /** Filters, window, order and what to leave out. An empty `request_data` asks for everything. */
  body: GetIncidentsExtraDataRequest;
}

/** How `getIncidentsExtraData` can fail. */
export type GetIncidentsExtraDataError =
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<402, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Failure<413, ErrorResponse>
  | Failure<429, ErrorResponse>
  | Failure<500, ErrorResponse>
  | Undocumented<GetIncidentsExtraDataOtherStatus>
  | NoAnswer;

/** What `getIncidentsExtraData` returns: a union told apart by `ok` and `status`. */
export type GetIncidentsExtraDataResult =
  | Success<200, GetIncidentsExtraDataResponse>
  | GetIncidentsExtraDataError;

/** The statuses that `getAlerts` does not document. */
export type GetAlertsOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 402 | 403 | 404 | 413 | 429 | 500>;

/** What `getAlerts` takes. */
export interface GetAlertsInput {
  /** Filters, window and order. An empty `request_data` asks for everything. */
  body: GetAlertsRequest;
}

/** How `getAlerts` can fail. */
export type GetAlertsError =
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<402, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Failure<413, ErrorResponse>
  | Failure<429, ErrorResponse>
  | Failure<500, ErrorResponse>
  | Undocumented<GetAlertsOtherStatus>
  | NoAnswer;

/** What `getAlerts` returns: a union told apart by `ok` and `status`. */
export type GetAlertsResult =
  | Success<200, GetAlertsResponse>
  | GetAlertsError;

/** The statuses that `updateAlerts` does not document. */
export type UpdateAlertsOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 402 | 403 | 404 | 413 | 429 | 500>;

/** What `updateAlerts` takes. */
export interface UpdateAlertsInput {
  /** The alerts and what to change in them. */
  body: UpdateAlertsRequest;
}

/** How `updateAlerts` can fail. */
export type UpdateAlertsError =
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<402, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Failure<413, ErrorResponse>
  | Failure<429, ErrorResponse>
  | Failure<500, ErrorResponse>
  | Undocumented<UpdateAlertsOtherStatus>
  | NoAnswer;

/** What `updateAlerts` returns: a union told apart by `ok` and `status`. */
export type UpdateAlertsResult =
  | Success<200, UpdateAlertsResponse>
  | UpdateAlertsError;

/** The statuses that `searchIssues` does not document. */
export type SearchIssuesOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 402 | 403 | 404 | 413 | 429 | 500>;

/** What `searchIssues` takes. */
export interface SearchIssuesInput {
  /** Filters, window and order. An empty `request_data` asks for everything. */
  body: SearchIssuesRequest;
}

/** How `searchIssues` can fail. */
export type SearchIssuesError =
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<402, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Failure<413, ErrorResponse>
  | Failure<429, ErrorResponse>
  | Failure<500, ErrorResponse>
  | Undocumented<SearchIssuesOtherStatus>
  | NoAnswer;

/** What `searchIssues` returns: a union told apart by `ok` and `status`. */
export type SearchIssuesResult =
  | Success<200, SearchIssuesResponse>
  | SearchIssuesError;

/** The statuses that `updateIssue` does not document. */
export type UpdateIssueOtherStatus = Exclude<HttpStatus, 204 | 400 | 401 | 402 | 403 | 404 | 413 | 429 | 500>;

/** What `updateIssue` takes. */
export interface UpdateIssueInput {
  /** `issue_id` */
  path: operations["updateIssue"]["parameters"]["path"];
  /** What to change in the issue. */
  body: UpdateIssueRequest;
}

/** How `updateIssue` can fail. */
export type UpdateIssueError =
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<402, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Failure<413, ErrorResponse>
  | Failure<429, ErrorResponse>
  | Failure<500, ErrorResponse>
  | Undocumented<UpdateIssueOtherStatus>
  | NoAnswer;

/** What `updateIssue` returns: a union told apart by `ok` and `status`. */
export type UpdateIssueResult =
  | Success<204, undefined>
  | UpdateIssueError;

/** The statuses that `checkHealth` does not document. */
export type CheckHealthOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 402 | 403 | 404 | 429 | 500>;

/** What `checkHealth` takes. */
export interface CheckHealthInput {
  path?: never;
  query?: never;
  body?: never;
}

/** How `checkHealth` can fail. */
export type CheckHealthError =
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<402, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Failure<429, ErrorResponse>
  | Failure<500, ErrorResponse>
  | Undocumented<CheckHealthOtherStatus>
  | NoAnswer;

/** What `checkHealth` returns: a union told apart by `ok` and `status`. */
export type CheckHealthResult =
  | Success<200, Healthcheck>
  | CheckHealthError;

/** The statuses that `getTenantInfo` does not document. */
export type GetTenantInfoOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 402 | 403 | 404 | 413 | 429 | 500>;

/** What `getTenantInfo` takes. */
export interface GetTenantInfoInput {
  /** An empty request. */
  body: GetTenantInfoRequest;
}

/** How `getTenantInfo` can fail. */
export type GetTenantInfoError =
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<402, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Failure<413, ErrorResponse>
  | Failure<429, ErrorResponse>
  | Failure<500, ErrorResponse>
  | Undocumented<GetTenantInfoOtherStatus>
  | NoAnswer;

/** What `getTenantInfo` returns: a union told apart by `ok` and `status`. */
export type GetTenantInfoResult =
  | Success<200, GetTenantInfoResponse>
  | GetTenantInfoError;

/** The statuses that `searchCases` does not document. */
export type SearchCasesOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 402 | 403 | 404 | 413 | 429 | 500>;

/** What `searchCases` takes. */
export interface SearchCasesInput {
  /** Filters, window and order. An empty `request_data` asks for everything. */
  body: SearchCasesRequest;
}

/** How `searchCases` can fail. */
export type SearchCasesError =
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<402, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Failure<413, ErrorResponse>
  | Failure<429, ErrorResponse>
  | Failure<500, ErrorResponse>
  | Undocumented<SearchCasesOtherStatus>
  | NoAnswer;

/** What `searchCases` returns: a union told apart by `ok` and `status`. */
export type SearchCasesResult =
  | Success<200, SearchCasesResponse>
  | SearchCasesError;

/** The statuses that `updateCase` does not document. */
export type UpdateCaseOtherStatus = Exclude<HttpStatus, 204 | 400 | 401 | 402 | 403 | 404 | 413 | 429 | 500>;

/** What `updateCase` takes. */
export interface UpdateCaseInput {
  /** `case_id` */
  path: operations["updateCase"]["parameters"]["path"];
  /** What to change in the case. */
  body: UpdateCaseRequest;
}

/** How `updateCase` can fail. */
export type UpdateCaseError =
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<402, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Failure<413, ErrorResponse>
  | Failure<429, ErrorResponse>
  | Failure<500, ErrorResponse>
  | Undocumented<UpdateCaseOtherStatus>
  | NoAnswer;

/** What `updateCase` returns: a union told apart by `ok` and `status`. */
export type UpdateCaseResult =
  | Success<204, undefined>
  | UpdateCaseError;

/** The statuses that `listCaseEntries` does not document. */
export type ListCaseEntriesOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 402 | 403 | 404 | 413 | 429 | 500>;

/** What `listCaseEntries` takes. */
export interface ListCaseEntriesInput {
  /** The case, and which entries. */
  body: ListCaseEntriesRequest;
}

/** How `listCaseEntries` can fail. */
export type ListCaseEntriesError =
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<402, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Failure<413, ErrorResponse>
  | Failure<429, ErrorResponse>
  | Failure<500, ErrorResponse>
  | Undocumented<ListCaseEntriesOtherStatus>
  | NoAnswer;

/** What `listCaseEntries` returns: a union told apart by `ok` and `status`. */
export type ListCaseEntriesResult =
  | Success<200, ListCaseEntriesResponse>
  | ListCaseEntriesError;

/** The statuses that `addCaseEntry` does not document. */
export type AddCaseEntryOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 402 | 403 | 404 | 413 | 429 | 500>;

/** What `addCaseEntry` takes. */
export interface AddCaseEntryInput {
  /** The text, and the case. */
  body: AddCaseEntryRequest;
}

/** How `addCaseEntry` can fail. */
export type AddCaseEntryError =
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<402, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Failure<413, ErrorResponse>
  | Failure<429, ErrorResponse>
  | Failure<500, ErrorResponse>
  | Undocumented<AddCaseEntryOtherStatus>
  | NoAnswer;

/** What `addCaseEntry` returns: a union told apart by `ok` and `status`. */
export type AddCaseEntryResult =
  | Success<200, CaseEntry>
  | AddCaseEntryError;

/** What core knows of each operation. */
export const definition: Definition<keyof XdrOperations> = {
  agent: "incident-clients-cortex-xdr/0.0.0",
  headers: [],
  accept: "application/json",
  hints: () => import("./hints.ts").then(({ hints }) => hints),
  operations: {
    getIncidents: {
      method: "POST",
      path: "/public_api/v1/incidents/get_incidents",
      idempotent: true,
      body: true,
      success: {
        200: "json"
      }
    },
    getIncidentExtraData: {
      method: "POST",
      path: "/public_api/v1/incidents/get_incident_extra_data",
      idempotent: true,
      body: true,
      success: {
        200: "json"
      }
    },
    updateIncident: {
      method: "POST",
      path: "/public_api/v1/incidents/update_incident",
      body: true,
      success: {
        200: "json"
      }
    },
    getIncidentsExtraData: {
      method: "POST",
      path: "/public_api/v1/incidents/get_multiple_incidents_extra_data",
      idempotent: true,
      body: true,
      success: {
        200: "json"
      }
    },
    getAlerts: {
      method: "POST",
      path: "/public_api/v1/alerts/get_alerts_multi_events",
      idempotent: true,
      body: true,
      success: {
        200: "json"
      }
    },
    updateAlerts: {
      method: "POST",
      path: "/public_api/v1/alerts/update_alerts",
      body: true,
      success: {
        200: "json"
      }
    },
    searchIssues: {
      method: "POST",
      path: "/public_api/v1/issue/search",
      idempotent: true,
      body: true,
      success: {
        200: "json"
      }
    },
    updateIssue: {
      method: "POST",
      path: "/public_api/v1/issue/{issue_id}",
      body: true,
      success: {
        204: "none"
      }
    },
    checkHealth: {
      method: "GET",
      path: "/public_api/v1/healthcheck",
      idempotent: true,
      success: {
        200: "json"
      }
    },
    getTenantInfo: {
      method: "POST",
      path: "/public_api/v1/system/get_tenant_info",
      idempotent: true,
      body: true,
      success: {
        200: "json"
      }
    },
    searchCases: {
      method: "POST",
      path: "/public_api/v1/case/search",
      idempotent: true,
      body: true,
      success: {
        200: "json"
      }
    },
    updateCase: {
      method: "POST",
      path: "/public_api/v1/case/update/{case_id}",
      body: true,
      success: {
        204: "none"
      }
    },
    listCaseEntries: {
      method: "POST",
      path: "/public_api/v1/entries/get",
      idempotent: true,
      body: true,
      success: {
        200: "json"
      }
    },
    addCaseEntry: {
      method: "POST",
      path: "/public_api/v1/entries/insert",
      body: true,
      success: {
        200: "json"
      }
    }
  }
};
