// Generated from specs/cortex-xdr by `pnpm generate`; edit the specification instead.

import type { CallOptions, Definition, Failure, HttpStatus, NoAnswer, Success, Undocumented } from "@incident-clients/core";
import type { ErrorResponse, GetIncidentExtraDataRequest, GetIncidentExtraDataResponse, GetIncidentsRequest, GetIncidentsResponse, SearchCasesRequest, SearchCasesResponse, UpdateCaseRequest, UpdateIncidentRequest, UpdateIncidentResponse, operations } from "./types.ts";

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
   * refused, and so is a change of nothing.
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
    }
  }
};
