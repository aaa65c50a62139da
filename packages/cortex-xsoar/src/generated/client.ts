// Generated from specs/cortex-xsoar by `pnpm generate`; edit the specification instead.

import type { CallOptions, Definition, Failure, HttpStatus, NoAnswer, ServerErrorStatus, Success, Undocumented } from "@incident-clients/core";
import { encodeForm } from "@incident-clients/core/multipart";
import type { ApiError, Entry, FormattedEntry, Incident, IncidentBatchClosure, IncidentBatchDeletion, IncidentBatchResult, IncidentBatchUpdate, IncidentClosure, IncidentFieldList, IncidentFileUpload, IncidentPage, IncidentSearch, IncidentTypeList, IncidentUpsert, InvestigationStart, NewNote, ServerInfo, StartedInvestigation, VersionedWriteError, WarRoom, WarRoomQuery, operations } from "./types.ts";

export type { AnyResult, CallOptions, CommonOptions, ErrorDetails, ErrorEvent, Failure, FailureDetails, HookEvent, Hooks, HttpStatus, NoAnswer, Outcome, ResponseEvent, RetryEvent, RetryOptions, ServerErrorStatus, Success, Token, TransportCode, Undocumented, UndocumentedBody, ValidationEvent } from "@incident-clients/core";

/** Cortex XSOAR incidents: one method for each operation. */
export interface XsoarOperations {
  /**
   * Create or update an incident
   *
   * Creates an incident, or replaces one when `id` and `version` are sent.
   *
   * **To create**, leave `id` out. Each call makes a new incident; nothing recognizes a repetition. With
   * `createInvestigation: true` the investigation starts at once and runs the playbook of the incident's type, so a
   * second incident by mistake also runs a second playbook. Which of `status`, `closed` and `modified` a create honors
   * is not documented: set the state of an incident by the calls made for it.
   *
   * **To update**, send the whole incident as `getIncident` returned it, with your change in it. A field that is left
   * out is wiped, and on XSOAR 8 a body with little more than `id` and `version` is reported to be taken for a create.
   * A `version` that is not the current one is refused with `400` and the id `errOptimisticLock`. Do not send `-1` to
   * get around that: it overwrites the analyst who was faster than you.
   *
   * The keys of custom fields are machine names, in lower case without spaces: `Scan IP` is `scanip`.
   * `listIncidentFields` lists them; nothing says that the server reports a key it does not know.
   *
   * **A success may have created nothing.** A pre-processing rule of the tenant can drop a new incident, or fold it
   * into one that exists. The answer is then `200` without a body.
   *
   * Availability: from 6.
   *
   * Repeating: not safe. Without an id every call creates another incident; only an update is protected by its version, and both are this
   * call.
   *
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.createOrUpdateIncident({
   *   body: { name: "Impossible travel: j.doe@example.com" },
   * });
   * ```
   *
   * @see https://docs-cortex.paloaltonetworks.com/r/Cortex-XSOAR-8-API/Create-or-update-an-incident
   */
  readonly createOrUpdateIncident: (request: CreateOrUpdateIncidentInput, options?: CallOptions) => Promise<CreateOrUpdateIncidentResult>;

  /**
   * Get an incident
   *
   * Returns one incident, whole, with the `version` that an update needs. This is the first step of every update.
   *
   * The vendor documents it for XSOAR 8. On XSOAR 6 the web application and some clients use the same path; where a
   * server there does not have it, `searchIncidents` with one id in the filter returns the same.
   *
   * Availability: from 6.
   *
   * Repeating: safe. It only reads.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.getIncident({ path: { id: "4711" } });
   * ```
   *
   * @see https://cortex-docs.paloaltonetworks.com/xsoar-8-api/cortex-xsoar-8.x-apis/incidents
   */
  readonly getIncident: (request: GetIncidentInput, options?: CallOptions) => Promise<GetIncidentResult>;

  /**
   * Search incidents
   *
   * Returns a page of the incidents that match. It is the way to find out whether an incident was created when the
   * answer to the create was lost: search for a label or a custom field that holds your own case number. A new incident
   * may take a moment to be indexed, so one search that finds nothing proves nothing; wait and search again.
   *
   * Send `size` in every filter. Without it the vendor documents a page of 0 incidents, which looks like "not there".
   *
   * An answer above 250 MB is an error, so keep pages small. Multi-tenant deployments of XSOAR 8 do not have this call.
   *
   * Availability: from 6.
   *
   * Repeating: safe. It only reads, although it is a POST.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.searchIncidents({ body: { filter: { id: ["4711"], size: 1 } } });
   * ```
   *
   * @see https://cortex-docs.paloaltonetworks.com/xsoar-8-api/cortex-xsoar-8.x-apis/incidents
   */
  readonly searchIncidents: (request: SearchIncidentsInput, options?: CallOptions) => Promise<SearchIncidentsResult>;

  /**
   * Start an investigation
   *
   * Opens the investigation of an incident: it becomes active, and the playbook of its type runs. Use it after a create
   * with `createInvestigation: false`, once files and fields are in place.
   *
   * An incident has one investigation. Where it has been started already, the server refuses with an error whose text
   * begins with "Investigation already exists for incident"; nothing runs twice, and the aim is reached. When an answer
   * is lost, read the incident: `investigationId` is empty until the investigation has started.
   *
   * Availability: from 6.
   *
   * Repeating: not safe. Only clients report that a second start is refused, and its refusal would hide that the first one worked; read the
   * incident instead.
   *
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.startInvestigation({ body: { id: "4711" } });
   * ```
   *
   * @see https://cortex-docs.paloaltonetworks.com/xsoar-8-api/cortex-xsoar-8.x-apis/incidents
   */
  readonly startInvestigation: (request: StartInvestigationInput, options?: CallOptions) => Promise<StartInvestigationResult>;

  /**
   * Close an incident
   *
   * Closes one incident, with its investigation. Scripts that the tenant runs after closing, such as one that closes
   * linked incidents or writes a mail, run too. Fields that the tenant demands on closing go into `CustomFields`.
   *
   * The answer may show the incident as it was a moment before: in the vendor's own example `status` is still 1 and
   * `closed` is year 1. Read the incident to be sure that it is closed.
   *
   * No `version` is asked for. Do not close by an update with `status` 2 instead: what that leaves out is not
   * documented.
   *
   * Availability: from 6.
   *
   * Repeating: not safe. What a second close does is not documented: it may run the tenant's closing scripts again and overwrite the notes.
   *
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.closeIncident({ body: { id: "4711" } });
   * ```
   *
   * @see https://cortex-docs.paloaltonetworks.com/xsoar-8-api/cortex-xsoar-8.x-apis/incidents
   */
  readonly closeIncident: (request: CloseIncidentInput, options?: CallOptions) => Promise<CloseIncidentResult>;

  /**
   * Close several incidents
   *
   * Closes the incidents named by `ids`, all with the same reason and notes. On XSOAR 6 only: XSOAR 8 does not document
   * it and clients report that it is missing there, so call `closeIncident` for each.
   *
   * The answer does not say which incidents were left open. Compare `notUpdated` with 0 and the returned ids with
   * yours.
   *
   * Availability: from 6 up to 6.
   *
   * Repeating: not safe. As with closeIncident a second close may run closing scripts again, and a filter may match more incidents by then.
   *
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.closeIncidents({
   *   body: { ids: ["4711", "4712"], closeReason: "Security Testing", closeNotes: "Planned red team exercise." },
   * });
   * ```
   *
   * @see https://github.com/demisto/demisto-py/blob/master/docs/DefaultApi.md#close_incidents_batch
   */
  readonly closeIncidents: (request: CloseIncidentsInput, options?: CallOptions) => Promise<CloseIncidentsResult>;

  /**
   * Change some fields of several incidents
   *
   * Sets fields of the incidents named by `ids`, and leaves all others as they are. No `version` is asked for: what
   * somebody else writes into the same fields meanwhile is overwritten. Where that matters, use `createOrUpdateIncident`
   * with the version, or the flow `updateIncident`.
   *
   * Compare `notUpdated` with 0 and the returned ids with yours; `total` of the vendor's own example is not the number of
   * ids. Custom fields go into `data`; on the body's top level they are not read.
   *
   * Availability: from 6.
   *
   * Repeating: not safe. A repeat without a version would overwrite what others have written meanwhile.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.updateIncidents({ body: { ids: ["4711", "4712"], data: { severity: 4 } } });
   * ```
   *
   * @see https://cortex-docs.paloaltonetworks.com/xsoar-8-api/cortex-xsoar-8.x-apis/incidents
   */
  readonly updateIncidents: (request: UpdateIncidentsInput, options?: CallOptions) => Promise<UpdateIncidentsResult>;

  /**
   * Delete incidents
   *
   * Deletes the incidents named by `ids`, for good. The server takes a filter, or all incidents of the tenant, as well;
   * neither can be sent here.
   *
   * After a lost answer, search for the incidents by id before you repeat the call.
   *
   * Availability: from 6.
   *
   * Repeating: not safe. A second delete should find nothing, but no source shows what the server answers to it.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.deleteIncidents({ body: { ids: ["4712"], filter: {}, all: false } });
   * ```
   *
   * @see https://cortex-docs.paloaltonetworks.com/xsoar-8-api/cortex-xsoar-8.x-apis/incidents
   */
  readonly deleteIncidents: (request: DeleteIncidentsInput, options?: CallOptions) => Promise<DeleteIncidentsResult>;

  /**
   * List incident types
   *
   * Returns every incident type of the tenant. Its `name` is what `type` of an incident takes. The list is not paged.
   *
   * On XSOAR 8 it answers below `/xsoar` (`basePath: "/xsoar"`). Below `/xsoar/public/v1` a tenant is reported to answer
   * 405.
   *
   * Availability: from 6.
   *
   * Repeating: safe. It only reads.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.listIncidentTypes();
   * ```
   *
   * @see https://xsoar.pan.dev/docs/reference/scripts/health-check-incident-types
   */
  readonly listIncidentTypes: (request?: ListIncidentTypesInput, options?: CallOptions) => Promise<ListIncidentTypesResult>;

  /**
   * Ask which server answers
   *
   * Returns the version of the product: a call to try address and key by. A web page instead means that the base path is
   * not right.
   *
   * On XSOAR 8 it answers below `/xsoar` (`basePath: "/xsoar"`).
   *
   * Availability: from 6.
   *
   * Repeating: safe. It only reads.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.getServerInfo();
   * ```
   *
   * @see https://github.com/demisto/demisto-sdk
   */
  readonly getServerInfo: (request?: GetServerInfoInput, options?: CallOptions) => Promise<GetServerInfoResult>;

  /**
   * Write a text into the war room
   *
   * Adds a text to the war room of an incident, shown as it is. The call for text from another system: whatever the text
   * begins with, it is not carried out as a command.
   *
   * On XSOAR 8 it answers below `/xsoar` (`basePath: "/xsoar"`); whether it does below `/xsoar/public/v1` is not on record.
   *
   * The incident's investigation has to have started, and not to be closed.
   *
   * Availability: from 6.
   *
   * Repeating: not safe. Each call adds an entry. Read the war room before you repeat one.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.addFormattedEntry({
   *   body: { investigationId: "4711", contents: "!note from the help desk" },
   * });
   * ```
   *
   * @see https://xsoar.pan.dev/docs/reference/integrations/xsoar-mirroring
   */
  readonly addFormattedEntry: (request: AddFormattedEntryInput, options?: CallOptions) => Promise<AddFormattedEntryResult>;

  /**
   * Write a note into the war room
   *
   * Adds a note to the war room of an incident, which the incident's summary shows. For text from another system use the flow
   * `addEntry`, which sends what begins with `!`, `/` or `@` another way.
   *
   * The Swagger file has the same path for another purpose, marking an entry by its `id`. Without an `id` it makes a new
   * one.
   *
   * On XSOAR 8 it answers below `/xsoar` (`basePath: "/xsoar"`); whether it does below `/xsoar/public/v1` is not on record.
   *
   * The incident's investigation has to have started, and not to be closed.
   *
   * Availability: from 6.
   *
   * Repeating: not safe. Each call adds a note. Read the war room before you repeat one.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.addNote({
   *   body: { investigationId: "4711", data: "Host isolated by the night shift" },
   * });
   * ```
   *
   * @see https://xsoar.pan.dev/docs/reference/integrations/xsoar-mirroring
   */
  readonly addNote: (request: AddNoteInput, options?: CallOptions) => Promise<AddNoteResult>;

  /**
   * Read the war room
   *
   * Returns the investigation of an incident with its entries, all of them unless conditions are sent. Pages are not
   * documented: XSIAM takes a page's number and ignores it, and which entries `pageSize` keeps is not on record. Send none
   * to be sure of all.
   *
   * Pass the id of an incident that exists. For others the answer is an empty investigation, which the server is reported
   * to keep. Before the investigation has started there is no war room.
   *
   * On XSOAR 8 the vendor's tools call it below `/xsoar`, others below `/xsoar/public/v1` too.
   *
   * Availability: from 6.
   *
   * Repeating: safe. It only reads, where the incident exists.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.getWarRoom({ path: { id: "4711" }, body: {} });
   * ```
   *
   * @see https://xsoar.pan.dev/docs/reference/integrations/xsoar-mirroring
   */
  readonly getWarRoom: (request: GetWarRoomInput, options?: CallOptions) => Promise<GetWarRoomResult>;

  /**
   * List incident fields
   *
   * Returns every field of the tenant. Look up machine names for `CustomFields` and the values a select field takes
   * here before you write them: nothing says that the server reports a name it does not know.
   *
   * Fields of evidence and indicators are in the same list; take those whose `id` begins with `incident_`. The list is
   * long (hundreds of fields) and not paged.
   *
   * Availability: from 6.
   *
   * Repeating: safe. It only reads.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.listIncidentFields();
   * ```
   *
   * @see https://github.com/demisto/demisto-py/blob/master/docs/DefaultApi.md#get_incidents_fields_by_incident_type
   */
  readonly listIncidentFields: (request?: ListIncidentFieldsInput, options?: CallOptions) => Promise<ListIncidentFieldsResult>;

  /**
   * Put a file on an incident
   *
   * Adds a file to an incident. With `last` the investigation starts, which runs the playbook: create the incident with
   * `createInvestigation: false`, upload the files, and send `last` with the last one.
   *
   * Afterwards read the incident before you update it: the `version` in the vendor's own example is -1. Limits of size are
   * not documented.
   *
   * Availability: from 6.
   *
   * Repeating: not safe. Each call adds a file. Look at `attachment` of the incident before you repeat one.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.uploadIncidentFile({
   *   path: { id: "4711" },
   *   body: { file: new Blob(["From: a@example.com"]) },
   * });
   * ```
   *
   * @see https://cortex-docs.paloaltonetworks.com/xsoar-8-api/cortex-xsoar-8.x-apis/incidents
   */
  readonly uploadIncidentFile: (request: UploadIncidentFileInput, options?: CallOptions) => Promise<UploadIncidentFileResult>;
}

/** The statuses that `createOrUpdateIncident` does not document. */
export type CreateOrUpdateIncidentOtherStatus = Exclude<HttpStatus, 200 | 201 | 400 | 401 | 403 | 404 | 429 | ServerErrorStatus>;

/** What `createOrUpdateIncident` takes. */
export interface CreateOrUpdateIncidentInput {
  /** The incident, whole. */
  body: IncidentUpsert;
}

/** How `createOrUpdateIncident` can fail. */
export type CreateOrUpdateIncidentError =
  | Failure<400, VersionedWriteError>
  | Failure<401, ApiError>
  | Failure<403, ApiError>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<ServerErrorStatus, ApiError>
  | Undocumented<CreateOrUpdateIncidentOtherStatus>
  | NoAnswer;

/** What `createOrUpdateIncident` returns: a union told apart by `ok` and `status`. */
export type CreateOrUpdateIncidentResult =
  | Success<200, Incident>
  | Success<200, undefined>
  | Success<201, Incident>
  | CreateOrUpdateIncidentError;

/** The statuses that `getIncident` does not document. */
export type GetIncidentOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 429 | ServerErrorStatus>;

/** What `getIncident` takes. */
export interface GetIncidentInput {
  /** `id` */
  path: operations["getIncident"]["parameters"]["path"];
}

/** How `getIncident` can fail. */
export type GetIncidentError =
  | Failure<400, ApiError>
  | Failure<401, ApiError>
  | Failure<403, ApiError>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<ServerErrorStatus, ApiError>
  | Undocumented<GetIncidentOtherStatus>
  | NoAnswer;

/** What `getIncident` returns: a union told apart by `ok` and `status`. */
export type GetIncidentResult =
  | Success<200, Incident>
  | GetIncidentError;

/** The statuses that `searchIncidents` does not document. */
export type SearchIncidentsOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 429 | ServerErrorStatus>;

/** What `searchIncidents` takes. */
export interface SearchIncidentsInput {
  /** The search. */
  body: IncidentSearch;
}

/** How `searchIncidents` can fail. */
export type SearchIncidentsError =
  | Failure<400, ApiError>
  | Failure<401, ApiError>
  | Failure<403, ApiError>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<ServerErrorStatus, ApiError>
  | Undocumented<SearchIncidentsOtherStatus>
  | NoAnswer;

/** What `searchIncidents` returns: a union told apart by `ok` and `status`. */
export type SearchIncidentsResult =
  | Success<200, IncidentPage>
  | SearchIncidentsError;

/** The statuses that `startInvestigation` does not document. */
export type StartInvestigationOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 429 | ServerErrorStatus>;

/** What `startInvestigation` takes. */
export interface StartInvestigationInput {
  /** The incident to investigate. */
  body: InvestigationStart;
}

/** How `startInvestigation` can fail. */
export type StartInvestigationError =
  | Failure<400, VersionedWriteError>
  | Failure<401, ApiError>
  | Failure<403, ApiError>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<ServerErrorStatus, ApiError>
  | Undocumented<StartInvestigationOtherStatus>
  | NoAnswer;

/** What `startInvestigation` returns: a union told apart by `ok` and `status`. */
export type StartInvestigationResult =
  | Success<200, StartedInvestigation>
  | StartInvestigationError;

/** The statuses that `closeIncident` does not document. */
export type CloseIncidentOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 429 | ServerErrorStatus>;

/** What `closeIncident` takes. */
export interface CloseIncidentInput {
  /** The incident to close, and why. */
  body: IncidentClosure;
}

/** How `closeIncident` can fail. */
export type CloseIncidentError =
  | Failure<400, ApiError>
  | Failure<401, ApiError>
  | Failure<403, ApiError>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<ServerErrorStatus, ApiError>
  | Undocumented<CloseIncidentOtherStatus>
  | NoAnswer;

/** What `closeIncident` returns: a union told apart by `ok` and `status`. */
export type CloseIncidentResult =
  | Success<200, Incident>
  | CloseIncidentError;

/** The statuses that `closeIncidents` does not document. */
export type CloseIncidentsOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 429 | ServerErrorStatus>;

/** What `closeIncidents` takes. */
export interface CloseIncidentsInput {
  /** The incidents to close, and why. */
  body: IncidentBatchClosure;
}

/** How `closeIncidents` can fail. */
export type CloseIncidentsError =
  | Failure<400, ApiError>
  | Failure<401, ApiError>
  | Failure<403, ApiError>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<ServerErrorStatus, ApiError>
  | Undocumented<CloseIncidentsOtherStatus>
  | NoAnswer;

/** What `closeIncidents` returns: a union told apart by `ok` and `status`. */
export type CloseIncidentsResult =
  | Success<200, IncidentBatchResult>
  | CloseIncidentsError;

/** The statuses that `updateIncidents` does not document. */
export type UpdateIncidentsOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 429 | ServerErrorStatus>;

/** What `updateIncidents` takes. */
export interface UpdateIncidentsInput {
  /** The incidents, and what to change in them. */
  body: IncidentBatchUpdate;
}

/** How `updateIncidents` can fail. */
export type UpdateIncidentsError =
  | Failure<400, ApiError>
  | Failure<401, ApiError>
  | Failure<403, ApiError>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<ServerErrorStatus, ApiError>
  | Undocumented<UpdateIncidentsOtherStatus>
  | NoAnswer;

/** What `updateIncidents` returns: a union told apart by `ok` and `status`. */
export type UpdateIncidentsResult =
  | Success<200, IncidentBatchResult>
  | UpdateIncidentsError;

/** The statuses that `deleteIncidents` does not document. */
export type DeleteIncidentsOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 429 | ServerErrorStatus>;

/** What `deleteIncidents` takes. */
export interface DeleteIncidentsInput {
  /** The incidents. */
  body: IncidentBatchDeletion;
}

/** How `deleteIncidents` can fail. */
export type DeleteIncidentsError =
  | Failure<400, ApiError>
  | Failure<401, ApiError>
  | Failure<403, ApiError>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<ServerErrorStatus, ApiError>
  | Undocumented<DeleteIncidentsOtherStatus>
  | NoAnswer;

/** What `deleteIncidents` returns: a union told apart by `ok` and `status`. */
export type DeleteIncidentsResult =
  | Success<200, IncidentBatchResult>
  | Success<200, undefined>
  | DeleteIncidentsError;

/** The statuses that `listIncidentTypes` does not document. */
export type ListIncidentTypesOtherStatus = Exclude<HttpStatus, 200 | 401 | 403 | 404 | 429 | ServerErrorStatus>;

/** What `listIncidentTypes` takes. */
export interface ListIncidentTypesInput {
  path?: never;
  query?: never;
  body?: never;
}

/** How `listIncidentTypes` can fail. */
export type ListIncidentTypesError =
  | Failure<401, ApiError>
  | Failure<403, ApiError>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<ServerErrorStatus, ApiError>
  | Undocumented<ListIncidentTypesOtherStatus>
  | NoAnswer;

/** What `listIncidentTypes` returns: a union told apart by `ok` and `status`. */
export type ListIncidentTypesResult =
  | Success<200, IncidentTypeList>
  | ListIncidentTypesError;

/** The statuses that `getServerInfo` does not document. */
export type GetServerInfoOtherStatus = Exclude<HttpStatus, 200 | 401 | 403 | 404 | 429 | ServerErrorStatus>;

/** What `getServerInfo` takes. */
export interface GetServerInfoInput {
  path?: never;
  query?: never;
  body?: never;
}

/** How `getServerInfo` can fail. */
export type GetServerInfoError =
  | Failure<401, ApiError>
  | Failure<403, ApiError>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<ServerErrorStatus, ApiError>
  | Undocumented<GetServerInfoOtherStatus>
  | NoAnswer;

/** What `getServerInfo` returns: a union told apart by `ok` and `status`. */
export type GetServerInfoResult =
  | Success<200, ServerInfo>
  | GetServerInfoError;

/** The statuses that `addFormattedEntry` does not document. */
export type AddFormattedEntryOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 412 | 429 | ServerErrorStatus>;

/** What `addFormattedEntry` takes. */
export interface AddFormattedEntryInput {
  /** The text and where it goes. */
  body: FormattedEntry;
}

/** How `addFormattedEntry` can fail. */
export type AddFormattedEntryError =
  | Failure<400, ApiError>
  | Failure<401, ApiError>
  | Failure<403, ApiError>
  | Failure<404, ApiError>
  | Failure<412, ApiError>
  | Failure<429, ApiError>
  | Failure<ServerErrorStatus, ApiError>
  | Undocumented<AddFormattedEntryOtherStatus>
  | NoAnswer;

/** What `addFormattedEntry` returns: a union told apart by `ok` and `status`. */
export type AddFormattedEntryResult =
  | Success<200, Entry>
  | AddFormattedEntryError;

/** The statuses that `addNote` does not document. */
export type AddNoteOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 412 | 429 | ServerErrorStatus>;

/** What `addNote` takes. */
export interface AddNoteInput {
  /** The note and where it goes. */
  body: NewNote;
}

/** How `addNote` can fail. */
export type AddNoteError =
  | Failure<400, ApiError>
  | Failure<401, ApiError>
  | Failure<403, ApiError>
  | Failure<404, ApiError>
  | Failure<412, ApiError>
  | Failure<429, ApiError>
  | Failure<ServerErrorStatus, ApiError>
  | Undocumented<AddNoteOtherStatus>
  | NoAnswer;

/** What `addNote` returns: a union told apart by `ok` and `status`. */
export type AddNoteResult =
  | Success<200, Entry>
  | AddNoteError;

/** The statuses that `getWarRoom` does not document. */
export type GetWarRoomOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 429 | ServerErrorStatus>;

/** What `getWarRoom` takes. */
export interface GetWarRoomInput {
  /** `id` */
  path: operations["getWarRoom"]["parameters"]["path"];
  /** Which entries. */
  body: WarRoomQuery;
}

/** How `getWarRoom` can fail. */
export type GetWarRoomError =
  | Failure<400, ApiError>
  | Failure<401, ApiError>
  | Failure<403, ApiError>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<ServerErrorStatus, ApiError>
  | Undocumented<GetWarRoomOtherStatus>
  | NoAnswer;

/** What `getWarRoom` returns: a union told apart by `ok` and `status`. */
export type GetWarRoomResult =
  | Success<200, WarRoom>
  | GetWarRoomError;

/** The statuses that `listIncidentFields` does not document. */
export type ListIncidentFieldsOtherStatus = Exclude<HttpStatus, 200 | 401 | 403 | 404 | 429 | ServerErrorStatus>;

/** What `listIncidentFields` takes. */
export interface ListIncidentFieldsInput {
  path?: never;
  query?: never;
  body?: never;
}

/** How `listIncidentFields` can fail. */
export type ListIncidentFieldsError =
  | Failure<401, ApiError>
  | Failure<403, ApiError>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<ServerErrorStatus, ApiError>
  | Undocumented<ListIncidentFieldsOtherStatus>
  | NoAnswer;

/** What `listIncidentFields` returns: a union told apart by `ok` and `status`. */
export type ListIncidentFieldsResult =
  | Success<200, IncidentFieldList>
  | ListIncidentFieldsError;

/** The statuses that `uploadIncidentFile` does not document. */
export type UploadIncidentFileOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 429 | ServerErrorStatus>;

/** What `uploadIncidentFile` takes. */
export interface UploadIncidentFileInput {
  /** `id` */
  path: operations["uploadIncidentFile"]["parameters"]["path"];
  /** The file. */
  body: IncidentFileUpload;
}

/** How `uploadIncidentFile` can fail. */
export type UploadIncidentFileError =
  | Failure<400, ApiError>
  | Failure<401, ApiError>
  | Failure<403, ApiError>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<ServerErrorStatus, ApiError>
  | Undocumented<UploadIncidentFileOtherStatus>
  | NoAnswer;

/** What `uploadIncidentFile` returns: a union told apart by `ok` and `status`. */
export type UploadIncidentFileResult =
  | Success<200, Incident>
  | UploadIncidentFileError;

/** What core knows of each operation. */
export const definition: Definition<keyof XsoarOperations> = {
  agent: "incident-clients-cortex-xsoar/0.0.0",
  headers: [],
  accept: "application/json",
  hints: () => import("./hints.ts").then(({ hints }) => hints),
  operations: {
    createOrUpdateIncident: {
      method: "POST",
      path: "/incident",
      body: true,
      success: {
        200: "json-or-empty",
        201: "json"
      }
    },
    getIncident: {
      method: "GET",
      path: "/incident/load/{id}",
      idempotent: true,
      success: {
        200: "json"
      }
    },
    searchIncidents: {
      method: "POST",
      path: "/incidents/search",
      idempotent: true,
      body: true,
      success: {
        200: "json"
      }
    },
    startInvestigation: {
      method: "POST",
      path: "/incident/investigate",
      body: true,
      success: {
        200: "json"
      }
    },
    closeIncident: {
      method: "POST",
      path: "/incident/close",
      body: true,
      success: {
        200: "json"
      }
    },
    closeIncidents: {
      method: "POST",
      path: "/incident/batchClose",
      body: true,
      success: {
        200: "json"
      }
    },
    updateIncidents: {
      method: "POST",
      path: "/incident/batch",
      body: true,
      success: {
        200: "json"
      }
    },
    deleteIncidents: {
      method: "POST",
      path: "/incident/batchDelete",
      body: true,
      success: {
        200: "json-or-empty"
      }
    },
    listIncidentTypes: {
      method: "GET",
      path: "/incidenttype",
      idempotent: true,
      success: {
        200: "json"
      }
    },
    getServerInfo: {
      method: "GET",
      path: "/about",
      idempotent: true,
      success: {
        200: "json"
      }
    },
    addFormattedEntry: {
      method: "POST",
      path: "/entry/formatted",
      body: true,
      success: {
        200: "json"
      }
    },
    addNote: {
      method: "POST",
      path: "/entry/note",
      body: true,
      success: {
        200: "json"
      }
    },
    getWarRoom: {
      method: "POST",
      path: "/investigation/{id}",
      idempotent: true,
      body: true,
      success: {
        200: "json"
      }
    },
    listIncidentFields: {
      method: "GET",
      path: "/incidentfields",
      idempotent: true,
      success: {
        200: "json"
      }
    },
    uploadIncidentFile: {
      method: "POST",
      path: "/incident/upload/{id}",
      body: true,
      encode: encodeForm,
      success: {
        200: "json"
      }
    }
  }
};
