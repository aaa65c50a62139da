// Generated from specs/servicenow by `pnpm generate`; edit the specification instead.

import type { CallOptions, Definition, Failure, HttpStatus, NoAnswer, ServerErrorStatus, Success, Undocumented } from "@incident-clients/core";
import { failedIn } from "@incident-clients/core/failed";
import { decodeFile, encodeFile } from "@incident-clients/core/raw";
import type { AddedObservables, AttachmentFile, Attachments, ErrorResponse, FailedAnswer, ImportAnswer, ImportFields, KibanaAppHealth, Observables, OneRecord, RecordFields, Records, UploadAnswer, operations } from "./types.ts";

export type { AnyResult, CallOptions, CommonOptions, ErrorDetails, ErrorEvent, Failure, FailureDetails, HookEvent, Hooks, HttpStatus, NoAnswer, Outcome, ResponseEvent, RetryEvent, RetryOptions, ServerErrorStatus, Success, Token, TransportCode, Undocumented, UndocumentedBody, ValidationEvent } from "@incident-clients/core";

/** The documented response headers, as sent. */
export interface ResponseHeaders {
  /** How many records match, those that you may not see among them. */
  "x-total-count"?: string;
  /** The pages around this one, `<address>;rel="next"` and others joined by commas; absent where there is one page. */
  "link"?: string;
  /** Seconds to wait. */
  "retry-after"?: string;
  /** Requests that the rule allows in an hour. */
  "x-ratelimit-limit"?: string;
  /** When the count begins anew, in seconds since 1970. */
  "x-ratelimit-reset"?: string;
  /** The `sys_id` of the rule that was met. */
  "x-ratelimit-rule"?: string;
  /** Address of the new record. */
  "location"?: string;
  /** The attachment's record as JSON text. */
  "x-attachment-metadata"?: string;
}

/** ServiceNow incidents: one method for each operation. */
export interface ServiceNowOperations {
  /**
   * List choices
   *
   * Returns the values that a field can take on this instance. ServiceNow does not check them: it stores any text.
   *
   * Permission: any of `personalize_choices`.
   *
   * Repeating: safe. It only reads.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.listChoices({
   *   query: { sysparm_query: "name=incident^element=close_code^inactive=false" },
   * });
   * ```
   *
   * @see https://www.servicenow.com/docs/bundle/australia-api-reference/page/integrate/inbound-rest/concept/c_TableAPI.html
   */
  readonly listChoices: (request: ListChoicesInput, options?: CallOptions) => Promise<ListChoicesResult>;

  /**
   * List notes
   *
   * Returns the notes of records, one by one. **Without a role for it the list is empty, without an error**, so it never proves
   * that a note is absent.
   *
   * Repeating: safe. It only reads.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.listJournal({
   *   query: { sysparm_query: "element_id=ee01dce6476340d6f9f9b963a87a2918^element=work_notes" },
   * });
   * ```
   *
   * @see https://www.servicenow.com/docs/bundle/australia-api-reference/page/integrate/inbound-rest/concept/c_TableAPI.html
   */
  readonly listJournal: (request: ListJournalInput, options?: CallOptions) => Promise<ListJournalResult>;

  /**
   * Find records
   *
   * Returns one page of the records of a table that match a query.
   *
   * **Check every record.** A condition whose field does not exist may be dropped, so that the answer holds other people's records;
   * it may be refused with `403`, or find nothing. Compare each record with what you looked for, and keep the limit small.
   *
   * **Paging.** Go on while `X-Total-Count` is larger than offset and limit together, or `Link` has a `next`. A short page is no
   * end, because the limit is applied before access rules. Order by `sys_id` (`^ORDERBYsys_id`), or pages overlap.
   *
   * **Nothing found** does not prove that there is nothing: records that you may not see are left out without an error.
   *
   * An answer is at most what the server manages within 60 seconds; one that was cut off is a failure with status `200`.
   *
   * Repeating: safe. It only reads.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.findRecords({ path: { tableName: "incident" } });
   * ```
   *
   * @see https://www.servicenow.com/docs/bundle/australia-api-reference/page/integrate/inbound-rest/concept/c_TableAPI.html
   */
  readonly findRecords: (request: FindRecordsInput, options?: CallOptions) => Promise<FindRecordsResult>;

  /**
   * Create a record
   *
   * Creates one record, and returns it as it was stored.
   *
   * **Choose its `sys_id`.** ServiceNow takes 32 lower-case hexadecimal digits of yours, and refuses a second record with them, so
   * that a repeat makes no second ticket. An instance may ignore them: compare `result.sys_id` with what you sent.
   *
   * **201 does not mean that everything was stored.** Fields that do not exist, that you may not write or that a rule computes are
   * dropped or changed without an error. Compare the other fields, too.
   *
   * **Wait 60 seconds.** A create that ServiceNow cancelled, or whose answer was lost, may exist, and may still be under way. Set a
   * timeout of more than 60 seconds, and look for the record only after as long.
   *
   * Repeating: not safe. Every call makes a record; only one with a sys_id of the caller's is refused the second time.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.createRecord({
   *   path: { tableName: "incident" },
   *   body: { short_description: "Printer on fire" },
   * });
   * ```
   *
   * @see https://www.servicenow.com/docs/bundle/australia-api-reference/page/integrate/inbound-rest/concept/c_TableAPI.html
   */
  readonly createRecord: (request: CreateRecordInput, options?: CallOptions) => Promise<CreateRecordResult>;

  /**
   * Read a record
   *
   * Returns one record. A `404` means that it does not exist, or that you may not see it.
   *
   * Notes read as an empty string; with `sysparm_display_value=true` they are one text, newest first.
   *
   * Repeating: safe. It only reads.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.getRecord({
   *   path: { tableName: "incident", sysId: "ee01dce6476340d6f9f9b963a87a2918" },
   * });
   * ```
   *
   * @see https://www.servicenow.com/docs/bundle/australia-api-reference/page/integrate/inbound-rest/concept/c_TableAPI.html
   */
  readonly getRecord: (request: GetRecordInput, options?: CallOptions) => Promise<GetRecordResult>;

  /**
   * Change a record
   *
   * Changes the fields that are given, and returns the record as it was stored. `PUT` does the same, so it is left out.
   *
   * **Notes are added.** `work_notes` and `comments` append: the same call twice is the same note twice. Put a mark into the text,
   * and look for it before you repeat.
   *
   * **Resolve in one call.** A data policy wants `close_code` and `close_notes` together with the state.
   *
   * **200 does not mean that everything was stored.** Compare the returned fields with what you sent.
   *
   * Repeating: not safe. Plain values are set again, but every repeat adds work_notes and comments once more.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.updateRecord({
   *   path: { tableName: "incident", sysId: "ee01dce6476340d6f9f9b963a87a2918" },
   *   body: { assigned_to: "" },
   * });
   * ```
   *
   * @see https://www.servicenow.com/docs/bundle/australia-api-reference/page/integrate/inbound-rest/concept/c_TableAPI.html
   */
  readonly updateRecord: (request: UpdateRecordInput, options?: CallOptions) => Promise<UpdateRecordResult>;

  /**
   * List attachments
   *
   * Returns what ServiceNow keeps of the files of records, at most 1,000 unless a limit is set.
   *
   * Repeating: safe. It only reads.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.listAttachments({
   *   query: { sysparm_query: "table_name=incident^table_sys_id=ee01dce6476340d6f9f9b963a87a2918" },
   * });
   * ```
   *
   * @see https://www.servicenow.com/docs/bundle/australia-api-reference/page/integrate/inbound-rest/concept/c_AttachmentAPI.html
   */
  readonly listAttachments: (request: ListAttachmentsInput, options?: CallOptions) => Promise<ListAttachmentsResult>;

  /**
   * Upload a file
   *
   * Attaches a file to a record. The body is the file as it is, up to 1,024 MB unless the instance says otherwise, and its content
   * type is that of the Blob. **The same name twice is two attachments**: look by name, size and `hash` before you repeat.
   *
   * Repeating: not safe. The same file twice is two attachments.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.uploadAttachment({
   *   query: {
   *     table_name: "incident",
   *     table_sys_id: "ee01dce6476340d6f9f9b963a87a2918",
   *     file_name: "triage.txt",
   *   },
   *   body: new Blob(["Hello, SOC."]),
   * });
   * ```
   *
   * @see https://www.servicenow.com/docs/bundle/australia-api-reference/page/integrate/inbound-rest/concept/c_AttachmentAPI.html
   */
  readonly uploadAttachment: (request: UploadAttachmentInput, options?: CallOptions) => Promise<UploadAttachmentResult>;

  /**
   * Download a file
   *
   * Returns the bytes of an attachment as a Blob with its content type. A file of the type `text/html` is refused: nothing but its
   * type tells a login page from it.
   *
   * Repeating: safe. It only reads.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.getAttachmentFile({ path: { sysId: "ee01dce6476340d6f9f9b963a87a2918" } });
   * ```
   *
   * @see https://www.servicenow.com/docs/bundle/australia-api-reference/page/integrate/inbound-rest/concept/c_AttachmentAPI.html
   */
  readonly getAttachmentFile: (request: GetAttachmentFileInput, options?: CallOptions) => Promise<GetAttachmentFileResult>;

  /**
   * Import a row
   *
   * Puts a row into a staging table, and runs its transform maps at once.
   *
   * **Success is inside the body.** `201` comes with `status: "error"` as well, which this client reports as a failure; `ignored` and
   * an empty `result` mean that nothing was made. Several maps make several items.
   *
   * Permission: `import_set_loader` and `import_transformer`.
   *
   * Repeating: not safe. Only a map that coalesces by an id finds the record of an earlier call.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.importRecord({
   *   path: { stagingTable: "x_elas2_inc_int_elastic_incident" },
   *   body: { u_short_description: "Printer on fire", u_correlation_id: null },
   * });
   * ```
   *
   * @see https://www.servicenow.com/docs/bundle/australia-api-reference/page/integrate/inbound-rest/concept/c_ImportSetAPI.html
   */
  readonly importRecord: (request: ImportRecordInput, options?: CallOptions) => Promise<ImportRecordResult>;

  /**
   * Find Kibana's application
   *
   * Tells whether the application that Kibana's connectors need is installed, and which version. A `404` means that it is not, or
   * that the user may not use it.
   *
   * Repeating: safe. It only reads.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.getKibanaAppHealth({ path: { scope: "x_elas2_inc_int" } });
   * ```
   *
   * @see https://www.elastic.co/docs/reference/kibana/connectors-kibana/servicenow-action-type
   */
  readonly getKibanaAppHealth: (request: GetKibanaAppHealthInput, options?: CallOptions) => Promise<GetKibanaAppHealthResult>;

  /**
   * Add observables
   *
   * Adds addresses, hashes and the like to a security incident, through the application of Kibana's connectors.
   *
   * Repeating: not safe. No source says whether an observable that is there already is added again.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.addObservables({
   *   path: { sysId: "ee01dce6476340d6f9f9b963a87a2918" },
   *   body: [{ value: "https://phish.example.net/login", type: "URL" }],
   * });
   * ```
   *
   * @see https://www.elastic.co/docs/reference/kibana/connectors-kibana/servicenow-action-type
   */
  readonly addObservables: (request: AddObservablesInput, options?: CallOptions) => Promise<AddObservablesResult>;
}

/** The statuses that `listChoices` does not document. */
export type ListChoicesOtherStatus = Exclude<HttpStatus, 200 | 202 | 400 | 401 | 403 | 429 | ServerErrorStatus>;

/** What `listChoices` takes. */
export interface ListChoicesInput {
  /** `sysparm_query`, `sysparm_fields`, `sysparm_limit` */
  query: operations["listChoices"]["parameters"]["query"];
}

/** How `listChoices` can fail. */
export type ListChoicesError =
  | Failure<200, FailedAnswer, Pick<ResponseHeaders, "x-total-count" | "link">>
  | Failure<202, undefined>
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Failure<429, ErrorResponse, Pick<ResponseHeaders, "retry-after" | "x-ratelimit-limit" | "x-ratelimit-reset" | "x-ratelimit-rule">>
  | Failure<ServerErrorStatus, ErrorResponse>
  | Undocumented<ListChoicesOtherStatus>
  | NoAnswer;

/** What `listChoices` returns: a union told apart by `ok` and `status`. */
export type ListChoicesResult =
  | Success<200, Records, Pick<ResponseHeaders, "x-total-count" | "link">>
  | ListChoicesError;

/** The statuses that `listJournal` does not document. */
export type ListJournalOtherStatus = Exclude<HttpStatus, 200 | 202 | 400 | 401 | 403 | 429 | ServerErrorStatus>;

/** What `listJournal` takes. */
export interface ListJournalInput {
  /** `sysparm_query`, `sysparm_fields`, `sysparm_limit`, `sysparm_offset` */
  query: operations["listJournal"]["parameters"]["query"];
}

/** How `listJournal` can fail. */
export type ListJournalError =
  | Failure<200, FailedAnswer, Pick<ResponseHeaders, "x-total-count" | "link">>
  | Failure<202, undefined>
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Failure<429, ErrorResponse, Pick<ResponseHeaders, "retry-after" | "x-ratelimit-limit" | "x-ratelimit-reset" | "x-ratelimit-rule">>
  | Failure<ServerErrorStatus, ErrorResponse>
  | Undocumented<ListJournalOtherStatus>
  | NoAnswer;

/** What `listJournal` returns: a union told apart by `ok` and `status`. */
export type ListJournalResult =
  | Success<200, Records, Pick<ResponseHeaders, "x-total-count" | "link">>
  | ListJournalError;

/** The statuses that `findRecords` does not document. */
export type FindRecordsOtherStatus = Exclude<HttpStatus, 200 | 202 | 400 | 401 | 403 | 404 | 429 | ServerErrorStatus>;

/** What `findRecords` takes. */
export interface FindRecordsInput {
  /** `tableName` */
  path: operations["findRecords"]["parameters"]["path"];
  /** `sysparm_query`, `sysparm_fields`, `sysparm_limit`, `sysparm_offset`, `sysparm_display_value`, `sysparm_exclude_reference_link` */
  query?: operations["findRecords"]["parameters"]["query"] | undefined;
}

/** How `findRecords` can fail. */
export type FindRecordsError =
  | Failure<200, FailedAnswer, Pick<ResponseHeaders, "x-total-count" | "link">>
  | Failure<202, undefined>
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Failure<429, ErrorResponse, Pick<ResponseHeaders, "retry-after" | "x-ratelimit-limit" | "x-ratelimit-reset" | "x-ratelimit-rule">>
  | Failure<ServerErrorStatus, ErrorResponse>
  | Undocumented<FindRecordsOtherStatus>
  | NoAnswer;

/** What `findRecords` returns: a union told apart by `ok` and `status`. */
export type FindRecordsResult =
  | Success<200, Records, Pick<ResponseHeaders, "x-total-count" | "link">>
  | FindRecordsError;

/** The statuses that `createRecord` does not document. */
export type CreateRecordOtherStatus = Exclude<HttpStatus, 201 | 202 | 400 | 401 | 403 | 404 | 429 | ServerErrorStatus>;

/** What `createRecord` takes. */
export interface CreateRecordInput {
  /** `tableName` */
  path: operations["createRecord"]["parameters"]["path"];
  /** `sysparm_display_value`, `sysparm_exclude_reference_link`, `sysparm_input_display_value` */
  query?: operations["createRecord"]["parameters"]["query"] | undefined;
  /** The fields of the record. */
  body: RecordFields;
}

/** How `createRecord` can fail. */
export type CreateRecordError =
  | Failure<201, FailedAnswer, Pick<ResponseHeaders, "location">>
  | Failure<202, undefined>
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Failure<429, ErrorResponse, Pick<ResponseHeaders, "retry-after" | "x-ratelimit-limit" | "x-ratelimit-reset" | "x-ratelimit-rule">>
  | Failure<ServerErrorStatus, ErrorResponse>
  | Undocumented<CreateRecordOtherStatus>
  | NoAnswer;

/** What `createRecord` returns: a union told apart by `ok` and `status`. */
export type CreateRecordResult =
  | Success<201, OneRecord, Pick<ResponseHeaders, "location">>
  | CreateRecordError;

/** The statuses that `getRecord` does not document. */
export type GetRecordOtherStatus = Exclude<HttpStatus, 200 | 202 | 400 | 401 | 403 | 404 | 429 | ServerErrorStatus>;

/** What `getRecord` takes. */
export interface GetRecordInput {
  /** `tableName`, `sysId` */
  path: operations["getRecord"]["parameters"]["path"];
  /** `sysparm_fields`, `sysparm_display_value`, `sysparm_exclude_reference_link` */
  query?: operations["getRecord"]["parameters"]["query"] | undefined;
}

/** How `getRecord` can fail. */
export type GetRecordError =
  | Failure<200, FailedAnswer>
  | Failure<202, undefined>
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Failure<429, ErrorResponse, Pick<ResponseHeaders, "retry-after" | "x-ratelimit-limit" | "x-ratelimit-reset" | "x-ratelimit-rule">>
  | Failure<ServerErrorStatus, ErrorResponse>
  | Undocumented<GetRecordOtherStatus>
  | NoAnswer;

/** What `getRecord` returns: a union told apart by `ok` and `status`. */
export type GetRecordResult =
  | Success<200, OneRecord>
  | GetRecordError;

/** The statuses that `updateRecord` does not document. */
export type UpdateRecordOtherStatus = Exclude<HttpStatus, 200 | 202 | 400 | 401 | 403 | 404 | 429 | ServerErrorStatus>;

/** What `updateRecord` takes. */
export interface UpdateRecordInput {
  /** `tableName`, `sysId` */
  path: operations["updateRecord"]["parameters"]["path"];
  /** `sysparm_display_value`, `sysparm_exclude_reference_link`, `sysparm_input_display_value` */
  query?: operations["updateRecord"]["parameters"]["query"] | undefined;
  /** The fields to change. */
  body: RecordFields;
}

/** How `updateRecord` can fail. */
export type UpdateRecordError =
  | Failure<200, FailedAnswer>
  | Failure<202, undefined>
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Failure<429, ErrorResponse, Pick<ResponseHeaders, "retry-after" | "x-ratelimit-limit" | "x-ratelimit-reset" | "x-ratelimit-rule">>
  | Failure<ServerErrorStatus, ErrorResponse>
  | Undocumented<UpdateRecordOtherStatus>
  | NoAnswer;

/** What `updateRecord` returns: a union told apart by `ok` and `status`. */
export type UpdateRecordResult =
  | Success<200, OneRecord>
  | UpdateRecordError;

/** The statuses that `listAttachments` does not document. */
export type ListAttachmentsOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 403 | 429 | ServerErrorStatus>;

/** What `listAttachments` takes. */
export interface ListAttachmentsInput {
  /** `sysparm_query`, `sysparm_limit`, `sysparm_offset` */
  query: operations["listAttachments"]["parameters"]["query"];
}

/** How `listAttachments` can fail. */
export type ListAttachmentsError =
  | Failure<200, FailedAnswer>
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Failure<429, ErrorResponse, Pick<ResponseHeaders, "retry-after" | "x-ratelimit-limit" | "x-ratelimit-reset" | "x-ratelimit-rule">>
  | Failure<ServerErrorStatus, ErrorResponse>
  | Undocumented<ListAttachmentsOtherStatus>
  | NoAnswer;

/** What `listAttachments` returns: a union told apart by `ok` and `status`. */
export type ListAttachmentsResult =
  | Success<200, Attachments>
  | ListAttachmentsError;

/** The statuses that `uploadAttachment` does not document. */
export type UploadAttachmentOtherStatus = Exclude<HttpStatus, 201 | 400 | 401 | 403 | 404 | 429 | ServerErrorStatus>;

/** What `uploadAttachment` takes. */
export interface UploadAttachmentInput {
  /** `table_name`, `table_sys_id`, `file_name` */
  query: operations["uploadAttachment"]["parameters"]["query"];
  /** The file. */
  body: AttachmentFile;
}

/** How `uploadAttachment` can fail. */
export type UploadAttachmentError =
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Failure<429, ErrorResponse, Pick<ResponseHeaders, "retry-after" | "x-ratelimit-limit" | "x-ratelimit-reset" | "x-ratelimit-rule">>
  | Failure<ServerErrorStatus, ErrorResponse>
  | Undocumented<UploadAttachmentOtherStatus>
  | NoAnswer;

/** What `uploadAttachment` returns: a union told apart by `ok` and `status`. */
export type UploadAttachmentResult =
  | Success<201, UploadAnswer, Pick<ResponseHeaders, "location">>
  | UploadAttachmentError;

/** The statuses that `getAttachmentFile` does not document. */
export type GetAttachmentFileOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 429 | ServerErrorStatus>;

/** What `getAttachmentFile` takes. */
export interface GetAttachmentFileInput {
  /** `sysId` */
  path: operations["getAttachmentFile"]["parameters"]["path"];
}

/** How `getAttachmentFile` can fail. */
export type GetAttachmentFileError =
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Failure<429, ErrorResponse, Pick<ResponseHeaders, "retry-after" | "x-ratelimit-limit" | "x-ratelimit-reset" | "x-ratelimit-rule">>
  | Failure<ServerErrorStatus, ErrorResponse>
  | Undocumented<GetAttachmentFileOtherStatus>
  | NoAnswer;

/** What `getAttachmentFile` returns: a union told apart by `ok` and `status`. */
export type GetAttachmentFileResult =
  | Success<200, AttachmentFile, Pick<ResponseHeaders, "x-attachment-metadata">>
  | GetAttachmentFileError;

/** The statuses that `importRecord` does not document. */
export type ImportRecordOtherStatus = Exclude<HttpStatus, 200 | 201 | 400 | 401 | 403 | 404 | 429 | ServerErrorStatus>;

/** What `importRecord` takes. */
export interface ImportRecordInput {
  /** `stagingTable` */
  path: operations["importRecord"]["parameters"]["path"];
  /** The row. */
  body: ImportFields;
}

/** How `importRecord` can fail. */
export type ImportRecordError =
  | Failure<200, ImportAnswer>
  | Failure<201, ImportAnswer>
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Failure<429, ErrorResponse, Pick<ResponseHeaders, "retry-after" | "x-ratelimit-limit" | "x-ratelimit-reset" | "x-ratelimit-rule">>
  | Failure<ServerErrorStatus, ErrorResponse>
  | Undocumented<ImportRecordOtherStatus>
  | NoAnswer;

/** What `importRecord` returns: a union told apart by `ok` and `status`. */
export type ImportRecordResult =
  | Success<200, ImportAnswer>
  | Success<201, ImportAnswer>
  | ImportRecordError;

/** The statuses that `getKibanaAppHealth` does not document. */
export type GetKibanaAppHealthOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 429 | ServerErrorStatus>;

/** What `getKibanaAppHealth` takes. */
export interface GetKibanaAppHealthInput {
  /** `scope` */
  path: operations["getKibanaAppHealth"]["parameters"]["path"];
}

/** How `getKibanaAppHealth` can fail. */
export type GetKibanaAppHealthError =
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Failure<429, ErrorResponse, Pick<ResponseHeaders, "retry-after" | "x-ratelimit-limit" | "x-ratelimit-reset" | "x-ratelimit-rule">>
  | Failure<ServerErrorStatus, ErrorResponse>
  | Undocumented<GetKibanaAppHealthOtherStatus>
  | NoAnswer;

/** What `getKibanaAppHealth` returns: a union told apart by `ok` and `status`. */
export type GetKibanaAppHealthResult =
  | Success<200, KibanaAppHealth>
  | GetKibanaAppHealthError;

/** The statuses that `addObservables` does not document. */
export type AddObservablesOtherStatus = Exclude<HttpStatus, 200 | 201 | 400 | 401 | 403 | 404 | 429 | ServerErrorStatus>;

/** What `addObservables` takes. */
export interface AddObservablesInput {
  /** `sysId` */
  path: operations["addObservables"]["parameters"]["path"];
  /** The observables. */
  body: Observables;
}

/** How `addObservables` can fail. */
export type AddObservablesError =
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Failure<429, ErrorResponse, Pick<ResponseHeaders, "retry-after" | "x-ratelimit-limit" | "x-ratelimit-reset" | "x-ratelimit-rule">>
  | Failure<ServerErrorStatus, ErrorResponse>
  | Undocumented<AddObservablesOtherStatus>
  | NoAnswer;

/** What `addObservables` returns: a union told apart by `ok` and `status`. */
export type AddObservablesResult =
  | Success<200, AddedObservables>
  | Success<201, AddedObservables>
  | AddObservablesError;

const failed1 = failedIn([
  {
    when: {
      status: "failure"
    },
    outcome: "unknown"
  }
]);

const failed2 = failedIn([
  {
    when: {
      result: {
        status: "error"
      }
    },
    outcome: "unknown"
  },
  {
    when: {
      result: {
        status: "error"
      }
    },
    outcome: "unknown"
  }
]);

/** What core knows of each operation. */
export const definition: Definition<keyof ServiceNowOperations> = {
  agent: "incident-clients-servicenow/0.0.0",
  headers: [
    "x-total-count",
    "link",
    "retry-after",
    "x-ratelimit-limit",
    "x-ratelimit-reset",
    "x-ratelimit-rule",
    "location",
    "x-attachment-metadata"
  ],
  accept: "application/json, */*;q=0.1",
  hints: () => import("./hints.ts").then(({ hints }) => hints),
  operations: {
    listChoices: {
      method: "GET",
      path: "/api/now/v2/table/sys_choice",
      idempotent: true,
      success: {
        200: "json"
      },
      failed: failed1,
      outcomes: {
        202: "unknown"
      },
      retryable: {
        202: true
      }
    },
    listJournal: {
      method: "GET",
      path: "/api/now/v2/table/sys_journal_field",
      idempotent: true,
      success: {
        200: "json"
      },
      failed: failed1,
      outcomes: {
        202: "unknown"
      },
      retryable: {
        202: true
      }
    },
    findRecords: {
      method: "GET",
      path: "/api/now/v2/table/{tableName}",
      idempotent: true,
      success: {
        200: "json"
      },
      failed: failed1,
      outcomes: {
        202: "unknown"
      },
      retryable: {
        202: true
      }
    },
    createRecord: {
      method: "POST",
      path: "/api/now/v2/table/{tableName}",
      body: true,
      success: {
        201: "json"
      },
      failed: failed1,
      outcomes: {
        202: "unknown"
      },
      retryable: {
        202: true
      }
    },
    getRecord: {
      method: "GET",
      path: "/api/now/v2/table/{tableName}/{sysId}",
      idempotent: true,
      success: {
        200: "json"
      },
      failed: failed1,
      outcomes: {
        202: "unknown"
      },
      retryable: {
        202: true
      }
    },
    updateRecord: {
      method: "PATCH",
      path: "/api/now/v2/table/{tableName}/{sysId}",
      body: true,
      success: {
        200: "json"
      },
      failed: failed1,
      outcomes: {
        202: "unknown"
      },
      retryable: {
        202: true
      }
    },
    listAttachments: {
      method: "GET",
      path: "/api/now/attachment",
      idempotent: true,
      success: {
        200: "json"
      },
      failed: failed1
    },
    uploadAttachment: {
      method: "POST",
      path: "/api/now/attachment/file",
      body: true,
      encode: encodeFile,
      success: {
        201: "json"
      }
    },
    getAttachmentFile: {
      method: "GET",
      path: "/api/now/attachment/{sysId}/file",
      idempotent: true,
      decode: decodeFile,
      success: {
        200: "none"
      }
    },
    importRecord: {
      method: "POST",
      path: "/api/now/import/{stagingTable}",
      body: true,
      success: {
        200: "json",
        201: "json"
      },
      failed: failed2
    },
    getKibanaAppHealth: {
      method: "GET",
      path: "/api/{scope}/elastic_api/health",
      idempotent: true,
      success: {
        200: "json"
      }
    },
    addObservables: {
      method: "POST",
      path: "/api/x_elas2_sir_int/elastic_api/incident/{sysId}/observables/bulk",
      body: true,
      success: {
        200: "json",
        201: "json"
      }
    }
  }
};
