// Generated from specs/elastic by `pnpm generate`; edit the specification instead.

import type { CallOptions, Definition, Failure, HttpStatus, NoAnswer, ServerErrorStatus, Success, Undocumented } from "@incident-clients/core";
import { failedIn } from "@incident-clients/core/failed";
import type { ActionError, AddCommentRequest, Case, CaseActivityPage, CaseAlerts, CaseConfiguration, CasePage, CasesOfAlert, CommentPage, ConnectorDetails, ConnectorDetailsList, ConnectorError, ConnectorList, ConnectorTypeList, CreateCaseRequest, CreateConnectorRequest, CurrentConnector, ExecuteActionOk, ExecuteActionRequest, ExecuteConnectorOk, ExecuteConnectorRequest, ExternalDetailsRequest, KibanaError, KibanaStatus, PushCaseByConnectorOk, PushCaseByConnectorRequest, PushCaseRequest, SetCaseConfigurationRequest, UpdateCaseConfigurationRequest, UpdateCasesRequest, UpdateCommentRequest, UpdateConnectorRequest, UpdatedCases, operations } from "./types.ts";

export type { AnyResult, CallOptions, CommonOptions, ErrorDetails, ErrorEvent, Failure, FailureDetails, HookEvent, Hooks, HttpStatus, NoAnswer, Outcome, ResponseEvent, RetryEvent, RetryOptions, ServerErrorStatus, Success, Token, TransportCode, Undocumented, UndocumentedBody, ValidationEvent } from "@incident-clients/core";

/** Elastic Kibana cases and connectors: one method for each operation. */
export interface ElasticOperations {
  /**
   * Get the status of Kibana
   *
   * Says how Kibana is and, to those whose credentials it takes, which version it is. **A 200 proves no credentials**: without `version` in it
   * they were not taken, and with it nothing is said of rights. To try a key with its rights, read one case with `findCases`. A 200 may come while
   * parts of Kibana still start.
   *
   * Availability: from 8.0.
   *
   * Repeating: safe. It only reads.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.getStatus();
   * ```
   *
   * @see https://www.elastic.co/docs/api/doc/kibana/operation/operation-get-status
   */
  readonly getStatus: (request?: GetStatusInput, options?: CallOptions) => Promise<GetStatusResult>;

  /**
   * List connectors
   *
   * Lists the connectors of this space, all at once and of every type, those of `kibana.yml` included, in snake_case. `findConnectors` lists those
   * that cases can be pushed to, in camelCase.
   *
   * Availability: from 7.13.
   *
   * Permission: any of `Actions and Connectors: Read`.
   *
   * Repeating: safe. It only reads.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.listConnectors();
   * ```
   *
   * @see https://www.elastic.co/docs/api/doc/kibana/operation/operation-get-actions-connectors
   */
  readonly listConnectors: (request?: ListConnectorsInput, options?: CallOptions) => Promise<ListConnectorsResult>;

  /**
   * List the types of connectors
   *
   * Lists the types of connectors that this Kibana has. `enabled_in_license: false` tells of a license that is too low before a call is refused
   * with 403.
   *
   * Availability: from 7.13.
   *
   * Permission: any of `Actions and Connectors: Read`.
   *
   * Repeating: safe. It only reads.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.listConnectorTypes();
   * ```
   *
   * @see https://www.elastic.co/docs/api/doc/kibana/operation/operation-get-actions-connector-types
   */
  readonly listConnectorTypes: (request?: ListConnectorTypesInput, options?: CallOptions) => Promise<ListConnectorTypesResult>;

  /**
   * Create a connector
   *
   * Creates a connector and answers with it, with status 200. `config` and `secrets` are its type's own, and Kibana refuses keys that the type
   * does not know, blank texts anywhere in them, and types that the license lacks (403).
   *
   * | type | config | secrets |
   * |---|---|---|
   * | `.servicenow`, `.servicenow-sir` | `apiUrl`, `usesTableApi` (defaults to true), `isOAuth`; with OAuth `clientId`, `jwtKeyId`, `userIdentifierValue` | `username`, `password`; with OAuth `clientSecret`, `privateKey`, `privateKeyPassword` |
   * | `.jira` | `apiUrl`, `projectKey` | `email`, `apiToken` |
   * | `.resilient` | `apiUrl`, `orgId` | `apiKeyId`, `apiKeySecret` |
   * | `.thehive` | `url`, `organisation` | `apiKey` |
   *
   * **Secrets** are stored encrypted, and never given back. This client keeps them out of its errors and of what it prints; your own
   * logs have to do the same with the request.
   *
   * After a lost answer look with `listConnectors` first: every call makes another connector, and cases keep the id of the one that they use.
   *
   * Availability: from 7.13.
   *
   * Permission: any of `Actions and Connectors: All`.
   *
   * Repeating: not safe. Every call makes another connector.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.createConnector({ body: { name: "Log", connector_type_id: ".server-log" } });
   * ```
   *
   * @see https://www.elastic.co/docs/api/doc/kibana/operation/operation-post-actions-connector-id
   */
  readonly createConnector: (request: CreateConnectorInput, options?: CallOptions) => Promise<CreateConnectorResult>;

  /**
   * Get a connector
   *
   * Reads a connector, without its secrets. `is_missing_secrets` says that they have to be entered again, as after an import; every run
   * fails until then.
   *
   * Availability: from 7.13.
   *
   * Permission: any of `Actions and Connectors: Read`.
   *
   * Repeating: safe. It only reads.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.getConnector({ path: { connectorId: "7349772f-421a-4de3-b8bb-2d9b22ccee30" } });
   * ```
   *
   * @see https://www.elastic.co/docs/api/doc/kibana/operation/operation-get-actions-connector-id
   */
  readonly getConnector: (request: GetConnectorInput, options?: CallOptions) => Promise<GetConnectorResult>;

  /**
   * Replace a connector
   *
   * Replaces name, `config` and `secrets` of a connector as a whole: **nothing is merged**, so send the secrets again, or it has none. Its type
   * cannot change, and a connector of `kibana.yml` cannot be changed at all (400).
   *
   * **Secrets** are stored encrypted, and never given back. This client keeps them out of its errors and of what it prints; your own
   * logs have to do the same with the request.
   *
   * Availability: from 7.13.
   *
   * Permission: any of `Actions and Connectors: All`.
   *
   * Repeating: safe. The same name, settings and secrets overwrite themselves.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.updateConnector({
   *   path: { connectorId: "7349772f-421a-4de3-b8bb-2d9b22ccee30" },
   *   body: { name: "SOC log" },
   * });
   * ```
   *
   * @see https://www.elastic.co/docs/api/doc/kibana/operation/operation-put-actions-connector-id
   */
  readonly updateConnector: (request: UpdateConnectorInput, options?: CallOptions) => Promise<UpdateConnectorResult>;

  /**
   * Delete a connector
   *
   * Deletes a connector. Cases that use it can no longer be pushed; the incidents it made stay where they are. A connector of `kibana.yml`
   * cannot be deleted (400).
   *
   * Availability: from 7.13.
   *
   * Permission: any of `Actions and Connectors: All`.
   *
   * Repeating: safe. A connector that is gone stays gone; the repeat is answered 404.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.deleteConnector({
   *   path: { connectorId: "7349772f-421a-4de3-b8bb-2d9b22ccee30" },
   * });
   * ```
   *
   * @see https://www.elastic.co/docs/api/doc/kibana/operation/operation-delete-actions-connector-id
   */
  readonly deleteConnector: (request: DeleteConnectorInput, options?: CallOptions) => Promise<DeleteConnectorResult>;

  /**
   * Send a case to ServiceNow (7.7)
   *
   * Creates an incident in ServiceNow from a case, or updates one. Kibana 7.7 only; use `pushCase` from 7.12 on, or
   * `executeConnector` from 7.13 on where there is no case.
   *
   * - **Create** by omitting `incidentId`, **update** by giving it. Every call without it creates another incident.
   * - **Read `status`.** Kibana answers 200 for anything wrong inside `params` and for anything ServiceNow did. `status: "error"`
   *   means that the outcome is unknown: incident and comments are separate requests, and a timeout or a refused comment is reported
   *   like a refused incident. Only a `message` that begins with `error validating action params` proves that ServiceNow was never
   *   called. `retry: false` proves nothing, 7.x says it always.
   * - **Then call `addExternalDetails`**, or the case does not know its incident and the next person creates a second one.
   * - Checks come in this order: `kbn-xsrf`, form of the body, privileges, connector, `params`.
   *
   * Availability: from 7.7 up to 7.7.
   *
   * Permission: any of `actions-read`.
   *
   * Repeating: not safe. Without incidentId every call creates another incident, and with it every call adds the comments once more.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @deprecated Use `executeConnector` where the product has it.
   *
   * @example
   * ```ts
   * const result = await client.executeAction({
   *   path: { connectorId: "7349772f-421a-4de3-b8bb-2d9b22ccee30" },
   *   body: {
   *     params: {
   *       caseId: "c1472f70-732a-11ea-a0b2-c51ea50a58e2",
   *       createdAt: "2020-03-31T08:36:45.661Z",
   *       createdBy: { username: "ahunley" },
   *       title: "This case will self-destruct in 5 seconds",
   *     },
   *   },
   * });
   * ```
   *
   * @see https://www.elastic.co/guide/en/siem/guide/7.7/cases-actions-api-execute.html
   */
  readonly executeAction: (request: ExecuteActionInput, options?: CallOptions) => Promise<ExecuteActionResult>;

  /**
   * Run a connector
   *
   * Makes a ServiceNow, Jira or IBM Resilient connector do one thing: push an incident, or look something up. No case is involved, so
   * nothing is recorded anywhere but in the ticketing system; to push a case use `pushCase`.
   *
   * - **Create** by omitting `externalId`, **update** by giving it. Every `pushToService` without it creates another incident.
   *   With ServiceNow, always send `correlation_id`, your own key or null: omitted, it becomes a text that all such incidents share.
   *   ServiceNow's incident is made and then read for its number; if that read fails, the run fails and the incident exists.
   * - **Fields are the connector type's own**: `short_description` for ServiceNow, `summary` for Jira, `name` for Resilient. A key of
   *   another type is refused, with a 200.
   * - **Read `status`.** Kibana answers 200 for anything wrong inside `params` and for anything the ticketing system did.
   *   `status: "error"` means that the outcome is unknown: incident and comments are separate requests, and a timeout or a refused
   *   comment is reported like a refused incident. Only a `message` that begins with `error validating action params` proves that
   *   nobody was called. `retry` proves nothing: 7.x always says false, 8.x says true.
   * - The answer does not repeat the sub-action: after `pushToService`, `data` is a `PushedIncident`.
   * - Checks come in this order: `kbn-xsrf`, form of the body, privileges, connector, `params`.
   *
   * Kibana 7.9 to 8.x serve the same under `/api/actions/action/{id}/_execute`, with `actionId` and `serviceMessage` in the answer and,
   * before 7.11, other parameters; 9.0 removed it. Use this path. Connectors have more sub-actions and more types than are described
   * here.
   *
   * Availability: from 7.13.
   *
   * Permission: any of `Actions and Connectors: Read`.
   *
   * Repeating: not safe. pushToService without externalId creates another incident on every call, and with it adds the comments once more.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.executeConnector({
   *   path: { connectorId: "7349772f-421a-4de3-b8bb-2d9b22ccee30" },
   *   body: { params: { subAction: "severity", subActionParams: {} } },
   * });
   * ```
   *
   * @see https://www.elastic.co/docs/api/doc/kibana/operation/operation-post-actions-connector-id-execute
   */
  readonly executeConnector: (request: ExecuteConnectorInput, options?: CallOptions) => Promise<ExecuteConnectorResult>;

  /**
   * Create a case
   *
   * Creates a case and answers with it, with status 200. It is open, and nothing is pushed yet: give it the connector that `pushCase` is to
   * use, since the values of that connector's fields are the case's own.
   *
   * Unknown keys are refused. `status` is one of them: a case begins open. After an answer that got lost, look with `findCases`
   * (`sortField: createdAt`, `search`) before you create it again.
   *
   * Kibana 7.7 to 7.13 have this call without `owner`, which is not described here.
   *
   * Availability: from 7.14.
   *
   * Permission: any of `Cases: All`.
   *
   * Repeating: not safe. Every call makes another case.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.createCase({
   *   body: {
   *     title: "Beacon from kiosk-12",
   *     description: "Seen by two sensors.",
   *     tags: ["c2"],
   *     owner: "securitySolution",
   *     settings: { syncAlerts: true },
   *     connector: { id: "none", name: "none", type: ".none", fields: null },
   *   },
   * });
   * ```
   *
   * @see https://www.elastic.co/docs/api/doc/kibana/operation/operation-createcasedefaultspace
   */
  readonly createCase: (request: CreateCaseInput, options?: CallOptions) => Promise<CreateCaseResult>;

  /**
   * Delete cases
   *
   * Deletes up to 100 cases with their comments and history, for good. Incidents that they became stay where they are, and nothing in
   * Kibana knows of them any more.
   *
   * If one id is unknown, nothing is deleted (404).
   *
   * Availability: from 7.7.
   *
   * Permission: any of `Cases: Delete`.
   *
   * Repeating: safe. A case that is gone stays gone; the repeat is answered 404.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.deleteCases({ query: { ids: '["c1472f70-732a-11ea-a0b2-c51ea50a58e2"]' } });
   * ```
   *
   * @see https://www.elastic.co/docs/api/doc/kibana/operation/operation-deletecasedefaultspace
   */
  readonly deleteCases: (request: DeleteCasesInput, options?: CallOptions) => Promise<DeleteCasesResult>;

  /**
   * Update cases
   *
   * Changes up to 100 cases, each from the `version` that was read last, and answers with all of them. Either every case is changed or none
   * is: a stale version of one (409) or an unknown id (404) refuses the rest too.
   *
   * - Values that a case has already are refused with **406**. It means that there is nothing left to do, after a lost answer as well.
   * - Closing sets `closed_at`, `closed_by` and `duration`; opening again takes them back. With `settings.syncAlerts` the attached alerts
   *   follow the status.
   * - The application a case belongs to cannot change. Unknown keys are refused, with 406 in older 8.x and 400 later.
   *
   * Availability: from 7.7.
   *
   * Permission: any of `Cases: All`.
   *
   * Repeating: safe. It names the version that it changes, so a repeat is refused with 409 or 406.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.updateCases({
   *   body: {
   *     cases: [{ id: "c1472f70-732a-11ea-a0b2-c51ea50a58e2", version: "WzM0MiwxXQ==", status: "closed" }],
   *   },
   * });
   * ```
   *
   * @see https://www.elastic.co/docs/api/doc/kibana/operation/operation-updatecasedefaultspace
   */
  readonly updateCases: (request: UpdateCasesInput, options?: CallOptions) => Promise<UpdateCasesResult>;

  /**
   * Get the connector that cases use
   *
   * Says which connector new cases get, and what closes them. The form of the answer depends on the version:
   *
   * | Kibana | configured | not configured |
   * |---|---|---|
   * | 7.7 to 7.9 | `{connector_id, connector_name, …}` | `{}` |
   * | 7.10 to 7.13 | `{connector: {id, name, type, fields}, …}` | `{}` |
   * | 7.14 and later | an array with one such object per application | `[]` |
   *
   * Look for `{}` and for an id of `none` before you use the id. From 7.10 on a case has a connector of its own (`connector` of
   * `getCase`), and that is the one to push it to.
   *
   * Availability: from 7.7.
   *
   * Permission: any of `Cases: Read`.
   *
   * Repeating: safe. It only reads.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.getCurrentConnector();
   * ```
   *
   * @see https://www.elastic.co/guide/en/kibana/8.11/cases-get-configuration.html
   */
  readonly getCurrentConnector: (request?: GetCurrentConnectorInput, options?: CallOptions) => Promise<GetCurrentConnectorResult>;

  /**
   * Configure cases
   *
   * Says which connector new cases of an application get, what closes them, and which fields of your own they have. For an application that
   * has a configuration already, use `updateCaseConfiguration` with its id.
   *
   * With a ServiceNow connector Kibana makes the field mapping: title to `short_description`, description to `description`, comments appended to
   * `work_notes`. `error` in the answer says that it could not.
   *
   * Availability: from 7.14.
   *
   * Permission: any of `Cases: All`.
   *
   * Repeating: not safe. It replaces the application's configuration, whatever somebody else has set since.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.setCaseConfiguration({
   *   body: {
   *     owner: "cases",
   *     closure_type: "close-by-user",
   *     connector: { id: "none", name: "none", type: ".none", fields: null },
   *   },
   * });
   * ```
   *
   * @see https://www.elastic.co/docs/api/doc/kibana/operation/operation-setcaseconfigurationdefaultspace
   */
  readonly setCaseConfiguration: (request: SetCaseConfigurationInput, options?: CallOptions) => Promise<SetCaseConfigurationResult>;

  /**
   * Change the configuration of cases
   *
   * Changes a configuration of cases from the `version` that `getCurrentConnector` gave. What is left out stays. The application cannot change,
   * nor the type of a field of your own.
   *
   * Availability: from 7.14.
   *
   * Permission: any of `Cases: All`.
   *
   * Repeating: safe. It names the version that it changes, so a repeat is refused with 409.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.updateCaseConfiguration({
   *   path: { configurationId: "4a97a440-e1cd-11eb-be9b-9b1838238ee6" },
   *   body: { version: "WzIwNzMsMV0=", closure_type: "close-by-pushing" },
   * });
   * ```
   *
   * @see https://www.elastic.co/docs/api/doc/kibana/operation/operation-updatecaseconfigurationdefaultspace
   */
  readonly updateCaseConfiguration: (request: UpdateCaseConfigurationInput, options?: CallOptions) => Promise<UpdateCaseConfigurationResult>;

  /**
   * List the connectors for cases
   *
   * Lists the connectors of this space that cases can be pushed to, all of them at once. Despite its name it neither searches nor
   * pages, and it answers with a bare array, not with the `{page, perPage, total, data}` of the vendor's older pages.
   *
   * The keys are camelCase: the type is `actionTypeId`. Early versions leave out connectors that were not made for cases.
   *
   * Availability: from 7.7.
   *
   * Permission: any of `Actions and Connectors: Read`.
   *
   * Repeating: safe. It only reads.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.findConnectors();
   * ```
   *
   * @see https://www.elastic.co/guide/en/kibana/8.11/cases-api-find-connectors.html
   */
  readonly findConnectors: (request?: FindConnectorsInput, options?: CallOptions) => Promise<FindConnectorsResult>;

  /**
   * Send a case through a connector (7.11)
   *
   * Creates or updates an incident in ServiceNow, Jira or IBM Resilient from a case that you send along. Kibana 7.11 only; use
   * `pushCase` from 7.12 on. The vendor's pages of 7.12 and 7.13 still show this call, which answers 404 there.
   *
   * - **Create** with `externalId: null`, **update** with the incident's id. Every call with null creates another incident.
   * - **Nine keys have to be present**, five of them may be null (400 otherwise). Unknown keys are ignored, so a misspelt optional key
   *   is lost in silence.
   * - Title, description and comments reach the incident through the connector's field mapping, and Kibana appends a line like
   *   "(created at … by …)". `short_description`, `summary` and `name` are never read.
   * - **Read `status`.** The connector's result is passed on with a 200, failed or not. `status: "error"` means that the outcome is
   *   unknown: incident and comments are separate requests, and a timeout or a refused comment is reported like a refused incident.
   *   Only a `message` that begins with `error validating action params` proves that the ticketing system was not written to.
   *   `retry: false` proves nothing, 7.x says it always.
   * - **Then call `addExternalDetails`**, or the case does not know its incident and the next person creates a second one.
   *
   * Availability: from 7.11 up to 7.11.
   *
   * Repeating: not safe. With externalId null every call creates another incident, and with an id every call adds the comments once more.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @deprecated Use `pushCase` where the product has it.
   *
   * @example
   * ```ts
   * const result = await client.pushCaseByConnector({
   *   path: { connectorId: "7349772f-421a-4de3-b8bb-2d9b22ccee30" },
   *   body: {
   *     connector_type: ".servicenow",
   *     params: {
   *       savedObjectId: "7528e530-5f32-11eb-a713-e1e769fa873c",
   *       createdAt: "2021-01-25T17:26:27.990Z",
   *       createdBy: { fullName: null, username: "ahunley" },
   *       comments: null,
   *       description: null,
   *       externalId: null,
   *       title: "This case will self-destruct in 5 seconds",
   *       updatedAt: null,
   *       updatedBy: null,
   *     },
   *   },
   * });
   * ```
   *
   * @see https://www.elastic.co/guide/en/security/7.11/cases-api-push.html
   */
  readonly pushCaseByConnector: (request: PushCaseByConnectorInput, options?: CallOptions) => Promise<PushCaseByConnectorResult>;

  /**
   * Find cases
   *
   * Lists cases page by page, without their comments. The question is camelCase and the answer snake_case: ask with `perPage`, read
   * `per_page`.
   *
   * 7.x sorts by creation for every `sortField` it does not know, `updatedAt` of its own documentation included.
   *
   * Availability: from 7.7.
   *
   * Permission: any of `Cases: Read`.
   *
   * Repeating: safe. It only reads.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.findCases();
   * ```
   *
   * @see https://www.elastic.co/guide/en/security/7.14/cases-api-find-cases.html
   */
  readonly findCases: (request?: FindCasesInput, options?: CallOptions) => Promise<FindCasesResult>;

  /**
   * Get a case
   *
   * Reads a case with its comments. `external_service` says what it became: null before the first push, and the id of the incident is
   * `external_service.external_id`, one level deeper than the vendor's page of 7.7 has it.
   *
   * Read it again right before you push, and after a push whose outcome is unknown: `external_service` and its `pushed_at` show whether
   * the push was recorded. That they do not change proves nothing; the incident may exist unrecorded.
   *
   * Availability: from 7.7.
   *
   * Permission: any of `Cases: Read`.
   *
   * Repeating: safe. It only reads.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.getCase({ path: { caseId: "c1472f70-732a-11ea-a0b2-c51ea50a58e2" } });
   * ```
   *
   * @see https://www.elastic.co/guide/en/kibana/8.11/cases-api-get-case.html
   */
  readonly getCase: (request: GetCaseInput, options?: CallOptions) => Promise<GetCaseResult>;

  /**
   * Find the cases of an alert
   *
   * Lists the cases that an alert is attached to, in short. Look here before you make a case of an alert, and after a `createCase` whose
   * answer got lost, if its alert was attached too.
   *
   * Availability: from 7.15.
   *
   * Permission: any of `Cases: Read`.
   *
   * Repeating: safe. It only reads.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.findCasesByAlert({
   *   path: { alertId: "09f0c261e39e36351d75995b78bb83673774d1bc2cca9df2d15f0e5c0a99a540" },
   * });
   * ```
   *
   * @see https://www.elastic.co/docs/api/doc/kibana/operation/operation-getcasesbyalertdefaultspace
   */
  readonly findCasesByAlert: (request: FindCasesByAlertInput, options?: CallOptions) => Promise<FindCasesByAlertResult>;

  /**
   * List the alerts of a case
   *
   * Lists the alerts that are attached to a case, all at once; a case holds at most 1,000.
   *
   * Availability: from 7.15.
   *
   * Permission: any of `Cases: Read`.
   *
   * Repeating: safe. It only reads.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.getCaseAlerts({ path: { caseId: "c1472f70-732a-11ea-a0b2-c51ea50a58e2" } });
   * ```
   *
   * @see https://www.elastic.co/docs/api/doc/kibana/operation/operation-getcasealertsdefaultspace
   */
  readonly getCaseAlerts: (request: GetCaseAlertsInput, options?: CallOptions) => Promise<GetCaseAlertsResult>;

  /**
   * Add a comment or an alert
   *
   * Adds a comment, or attaches an alert, and answers with **the whole case**, with status 200: the new comment is the last one of
   * `comments`. Every call adds another one; after a lost answer, look with `findCaseComments` first.
   *
   * Kibana takes a comment flat (`type: user`, from 7.14 on), and the newest versions in the unified form as well (`type: comment`), which they
   * give back flat. Unknown keys are refused, and so are an owner other than the case's and an alert for a closed case. A comment reaches
   * an incident with the next push.
   *
   * Availability: from 7.14.
   *
   * Permission: any of `Cases: All`.
   *
   * Repeating: not safe. Every call adds another comment.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.addCaseComment({
   *   path: { caseId: "c1472f70-732a-11ea-a0b2-c51ea50a58e2" },
   *   body: { type: "user", comment: "Kiosk taken off the net.", owner: "securitySolution" },
   * });
   * ```
   *
   * @see https://www.elastic.co/docs/api/doc/kibana/operation/operation-addcasecommentdefaultspace
   */
  readonly addCaseComment: (request: AddCaseCommentInput, options?: CallOptions) => Promise<AddCaseCommentResult>;

  /**
   * Update a comment or an alert
   *
   * Replaces a comment: send it whole, with its `id` and the `version` that was read last. Its type and its owner cannot change. The answer
   * is the whole case.
   *
   * Availability: from 7.14.
   *
   * Permission: any of `Cases: All`.
   *
   * Repeating: safe. It names the version that it changes, so a repeat is refused with 409.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.updateCaseComment({
   *   path: { caseId: "c1472f70-732a-11ea-a0b2-c51ea50a58e2" },
   *   body: {
   *     id: "dda30310-732a-11ea-a0b2-c51ea50a58e2",
   *     version: "WzMyMCwxXQ==",
   *     type: "user",
   *     comment: "Kiosk taken off the net.",
   *     owner: "securitySolution",
   *   },
   * });
   * ```
   *
   * @see https://www.elastic.co/docs/api/doc/kibana/operation/operation-updatecasecommentdefaultspace
   */
  readonly updateCaseComment: (request: UpdateCaseCommentInput, options?: CallOptions) => Promise<UpdateCaseCommentResult>;

  /**
   * List the comments of a case
   *
   * Lists what is attached to a case page by page: comments, alerts, and what else there is, told apart by `type`. `listCaseComments` of the
   * flows reads all pages.
   *
   * Availability: from 7.7.
   *
   * Permission: any of `Cases: Read`.
   *
   * Repeating: safe. It only reads.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.findCaseComments({ path: { caseId: "c1472f70-732a-11ea-a0b2-c51ea50a58e2" } });
   * ```
   *
   * @see https://www.elastic.co/docs/api/doc/kibana/operation/operation-findcasecommentsdefaultspace
   */
  readonly findCaseComments: (request: FindCaseCommentsInput, options?: CallOptions) => Promise<FindCaseCommentsResult>;

  /**
   * Delete a comment or an alert
   *
   * Deletes one comment, for good. What a push has sent of it stays in the incident.
   *
   * Availability: from 7.7.
   *
   * Permission: any of `Cases: Delete`.
   *
   * Repeating: safe. A comment that is gone stays gone; the repeat is answered 404.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.deleteCaseComment({
   *   path: { caseId: "c1472f70-732a-11ea-a0b2-c51ea50a58e2", commentId: "dda30310-732a-11ea-a0b2-c51ea50a58e2" },
   * });
   * ```
   *
   * @see https://www.elastic.co/docs/api/doc/kibana/operation/operation-deletecasecommentdefaultspace
   */
  readonly deleteCaseComment: (request: DeleteCaseCommentInput, options?: CallOptions) => Promise<DeleteCaseCommentResult>;

  /**
   * List the activity of a case
   *
   * Lists what was done with a case page by page: who changed what, who commented, and which incident each push made. The answer is
   * camelCase, unlike the pages of cases and comments. `listCaseActivity` of the flows reads all pages.
   *
   * **The newest entry of type `pushed` decides the next push**: Kibana updates the incident in its `payload.externalService` where that has
   * the same `connector_id`, and makes a new one where there is none. So `types: [pushed], sortOrder: desc, perPage: 1` tells after a push of
   * unknown outcome what another push will do.
   *
   * Availability: from 8.7.
   *
   * Permission: any of `Cases: Read`.
   *
   * Repeating: safe. It only reads.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.findCaseActivity({ path: { caseId: "c1472f70-732a-11ea-a0b2-c51ea50a58e2" } });
   * ```
   *
   * @see https://www.elastic.co/docs/api/doc/kibana/operation/operation-findcaseactivitydefaultspace
   */
  readonly findCaseActivity: (request: FindCaseActivityInput, options?: CallOptions) => Promise<FindCaseActivityResult>;

  /**
   * Record an incident on its case (up to 7.11)
   *
   * Writes down which incident a case became, after `executeAction` (7.7) or `pushCaseByConnector` (7.11). Kibana up to 7.11 only; from
   * 7.12 on `pushCase` does it by itself. Nothing is sent to the ticketing system.
   *
   * Until this has succeeded, Kibana does not know the incident and the next push creates a second one. Call it at once, and again
   * until it succeeds: the same details overwrite themselves.
   *
   * - **Every comment the case has at this moment is marked as sent**, one that was written since you read the case included. Compare
   *   with the comments you sent.
   * - With `closure_type: close-by-pushing` the case comes back closed. A **409** after a lost answer may therefore mean that the
   *   first call did it: read the case and compare `external_service`.
   * - Kibana 7.7 answers 500 as long as cases were never configured, and some later versions 404 when the case's own connector is
   *   `none` or gone.
   *
   * Availability: from 7.7 up to 7.11.
   *
   * Repeating: safe. It makes no case, comment or incident; the same five values overwrite themselves, only pushed_at moves and the case's history lists the push again.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @deprecated Use `pushCase` where the product has it.
   *
   * @example
   * ```ts
   * const result = await client.addExternalDetails({
   *   path: { caseId: "c1472f70-732a-11ea-a0b2-c51ea50a58e2" },
   *   body: {
   *     connector_id: "131d4448-abe0-4789-939d-8ef60680b498",
   *     connector_name: "Jira SEC",
   *     external_id: "10107",
   *     external_title: "SEC-42",
   *     external_url: "https://imf.atlassian.net/browse/SEC-42",
   *   },
   * });
   * ```
   *
   * @see https://www.elastic.co/guide/en/security/7.13/cases-api-associate-sn-incident.html
   */
  readonly addExternalDetails: (request: AddExternalDetailsInput, options?: CallOptions) => Promise<AddExternalDetailsResult>;

  /**
   * Push a case
   *
   * Sends a case to the connector's ticketing system and records the incident on the case. Kibana 7.12 and later; this is the whole
   * hand-over, there is nothing to convert and nothing to write back.
   *
   * - Kibana decides between **create and update** by the newest `pushed` entry that the case's activity has of this connector
   *   (`findCaseActivity`), not by `external_service`. It is written last: without it the next push creates a second incident, even
   *   where `external_service` is filled.
   * - ServiceNow's incident gets the case's id as its `correlation_id`, so it can be found there.
   * - Up to 8.16 a closed case is refused; 8.17 and later push it.
   * - **Push to the case's own connector** (`connector.id` of `getCase`). Any other works too, but gets none of the case's field values.
   * - With `closure_type: close-by-pushing` the case comes back closed.
   * - **Kibana records the incident after the ticketing system has answered.** Whatever goes wrong in between leaves an incident that
   *   the case does not know, and the next push creates a second one. After 409, 424 or 5XX look into the ticketing system first.
   *
   * Availability: from 7.12.
   *
   * Permission: `Cases: All` and `Actions and Connectors: All`.
   *
   * Repeating: not safe. Until the incident is recorded on the case every call creates another one, and the answer may get lost before that.
   *
   * Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.
   *
   * @example
   * ```ts
   * const result = await client.pushCase({
   *   path: {
   *     caseId: "c1472f70-732a-11ea-a0b2-c51ea50a58e2",
   *     connectorId: "7349772f-421a-4de3-b8bb-2d9b22ccee30",
   *   },
   *   body: {},
   * });
   * ```
   *
   * @see https://www.elastic.co/docs/api/doc/kibana/operation/operation-pushcasedefaultspace
   */
  readonly pushCase: (request: PushCaseInput, options?: CallOptions) => Promise<PushCaseResult>;
}

/** The statuses that `getStatus` does not document. */
export type GetStatusOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 429 | 500 | 503>;

/** What `getStatus` takes. */
export interface GetStatusInput {
  /** `v8format` */
  query?: operations["getStatus"]["parameters"]["query"] | undefined;
}

/** How `getStatus` can fail. */
export type GetStatusError =
  | Failure<400, KibanaError>
  | Failure<401, KibanaError>
  | Failure<429, KibanaError>
  | Failure<500, KibanaError>
  | Failure<503, KibanaStatus>
  | Undocumented<GetStatusOtherStatus>
  | NoAnswer;

/** What `getStatus` returns: a union told apart by `ok` and `status`. */
export type GetStatusResult =
  | Success<200, KibanaStatus>
  | GetStatusError;

/** The statuses that `listConnectors` does not document. */
export type ListConnectorsOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 403 | 429 | ServerErrorStatus>;

/** What `listConnectors` takes. */
export interface ListConnectorsInput {
  path?: never;
  query?: never;
  body?: never;
}

/** How `listConnectors` can fail. */
export type ListConnectorsError =
  | Failure<400, KibanaError>
  | Failure<401, KibanaError>
  | Failure<403, KibanaError>
  | Failure<429, KibanaError>
  | Failure<ServerErrorStatus, KibanaError>
  | Undocumented<ListConnectorsOtherStatus>
  | NoAnswer;

/** What `listConnectors` returns: a union told apart by `ok` and `status`. */
export type ListConnectorsResult =
  | Success<200, ConnectorDetailsList>
  | ListConnectorsError;

/** The statuses that `listConnectorTypes` does not document. */
export type ListConnectorTypesOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 403 | 429 | ServerErrorStatus>;

/** What `listConnectorTypes` takes. */
export interface ListConnectorTypesInput {
  /** `feature_id` */
  query?: operations["listConnectorTypes"]["parameters"]["query"] | undefined;
}

/** How `listConnectorTypes` can fail. */
export type ListConnectorTypesError =
  | Failure<400, KibanaError>
  | Failure<401, KibanaError>
  | Failure<403, KibanaError>
  | Failure<429, KibanaError>
  | Failure<ServerErrorStatus, KibanaError>
  | Undocumented<ListConnectorTypesOtherStatus>
  | NoAnswer;

/** What `listConnectorTypes` returns: a union told apart by `ok` and `status`. */
export type ListConnectorTypesResult =
  | Success<200, ConnectorTypeList>
  | ListConnectorTypesError;

/** The statuses that `createConnector` does not document. */
export type CreateConnectorOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 403 | 413 | 429 | ServerErrorStatus>;

/** What `createConnector` takes. */
export interface CreateConnectorInput {
  /** The connector, with its secrets. */
  body: CreateConnectorRequest;
}

/** How `createConnector` can fail. */
export type CreateConnectorError =
  | Failure<400, KibanaError>
  | Failure<401, KibanaError>
  | Failure<403, KibanaError>
  | Failure<413, KibanaError>
  | Failure<429, KibanaError>
  | Failure<ServerErrorStatus, KibanaError>
  | Undocumented<CreateConnectorOtherStatus>
  | NoAnswer;

/** What `createConnector` returns: a union told apart by `ok` and `status`. */
export type CreateConnectorResult =
  | Success<200, ConnectorDetails>
  | CreateConnectorError;

/** The statuses that `getConnector` does not document. */
export type GetConnectorOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 429 | ServerErrorStatus>;

/** What `getConnector` takes. */
export interface GetConnectorInput {
  /** `connectorId` */
  path: operations["getConnector"]["parameters"]["path"];
}

/** How `getConnector` can fail. */
export type GetConnectorError =
  | Failure<400, KibanaError>
  | Failure<401, KibanaError>
  | Failure<403, KibanaError>
  | Failure<404, KibanaError>
  | Failure<429, KibanaError>
  | Failure<ServerErrorStatus, KibanaError>
  | Undocumented<GetConnectorOtherStatus>
  | NoAnswer;

/** What `getConnector` returns: a union told apart by `ok` and `status`. */
export type GetConnectorResult =
  | Success<200, ConnectorDetails>
  | GetConnectorError;

/** The statuses that `updateConnector` does not document. */
export type UpdateConnectorOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 413 | 429 | ServerErrorStatus>;

/** What `updateConnector` takes. */
export interface UpdateConnectorInput {
  /** `connectorId` */
  path: operations["updateConnector"]["parameters"]["path"];
  /** The connector as it is to be, with its secrets. */
  body: UpdateConnectorRequest;
}

/** How `updateConnector` can fail. */
export type UpdateConnectorError =
  | Failure<400, KibanaError>
  | Failure<401, KibanaError>
  | Failure<403, KibanaError>
  | Failure<404, KibanaError>
  | Failure<413, KibanaError>
  | Failure<429, KibanaError>
  | Failure<ServerErrorStatus, KibanaError>
  | Undocumented<UpdateConnectorOtherStatus>
  | NoAnswer;

/** What `updateConnector` returns: a union told apart by `ok` and `status`. */
export type UpdateConnectorResult =
  | Success<200, ConnectorDetails>
  | UpdateConnectorError;

/** The statuses that `deleteConnector` does not document. */
export type DeleteConnectorOtherStatus = Exclude<HttpStatus, 204 | 400 | 401 | 403 | 404 | 429 | ServerErrorStatus>;

/** What `deleteConnector` takes. */
export interface DeleteConnectorInput {
  /** `connectorId` */
  path: operations["deleteConnector"]["parameters"]["path"];
}

/** How `deleteConnector` can fail. */
export type DeleteConnectorError =
  | Failure<400, KibanaError>
  | Failure<401, KibanaError>
  | Failure<403, KibanaError>
  | Failure<404, KibanaError>
  | Failure<429, KibanaError>
  | Failure<ServerErrorStatus, KibanaError>
  | Undocumented<DeleteConnectorOtherStatus>
  | NoAnswer;

/** What `deleteConnector` returns: a union told apart by `ok` and `status`. */
export type DeleteConnectorResult =
  | Success<204, undefined>
  | DeleteConnectorError;

/** The statuses that `executeAction` does not document. */
export type ExecuteActionOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 413 | ServerErrorStatus>;

/** What `executeAction` takes. */
export interface ExecuteActionInput {
  /** `connectorId` */
  path: operations["executeAction"]["parameters"]["path"];
  /** The case, converted to camelCase. */
  body: ExecuteActionRequest;
}

/** How `executeAction` can fail. */
export type ExecuteActionError =
  | Failure<200, ActionError>
  | Failure<400, KibanaError>
  | Failure<401, KibanaError>
  | Failure<403, KibanaError>
  | Failure<404, KibanaError>
  | Failure<413, KibanaError>
  | Failure<ServerErrorStatus, KibanaError>
  | Undocumented<ExecuteActionOtherStatus>
  | NoAnswer;

/** What `executeAction` returns: a union told apart by `ok` and `status`. */
export type ExecuteActionResult =
  | Success<200, ExecuteActionOk>
  | ExecuteActionError;

/** The statuses that `executeConnector` does not document. */
export type ExecuteConnectorOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 413 | 429 | ServerErrorStatus>;

/** What `executeConnector` takes. */
export interface ExecuteConnectorInput {
  /** `connectorId` */
  path: operations["executeConnector"]["parameters"]["path"];
  /** What the connector shall do. */
  body: ExecuteConnectorRequest;
}

/** How `executeConnector` can fail. */
export type ExecuteConnectorError =
  | Failure<200, ConnectorError>
  | Failure<400, KibanaError>
  | Failure<401, KibanaError>
  | Failure<403, KibanaError>
  | Failure<404, KibanaError>
  | Failure<413, KibanaError>
  | Failure<429, KibanaError>
  | Failure<ServerErrorStatus, KibanaError>
  | Undocumented<ExecuteConnectorOtherStatus>
  | NoAnswer;

/** What `executeConnector` returns: a union told apart by `ok` and `status`. */
export type ExecuteConnectorResult =
  | Success<200, ExecuteConnectorOk>
  | ExecuteConnectorError;

/** The statuses that `createCase` does not document. */
export type CreateCaseOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 403 | 413 | 429 | ServerErrorStatus>;

/** What `createCase` takes. */
export interface CreateCaseInput {
  /** The case. */
  body: CreateCaseRequest;
}

/** How `createCase` can fail. */
export type CreateCaseError =
  | Failure<400, KibanaError>
  | Failure<401, KibanaError>
  | Failure<403, KibanaError>
  | Failure<413, KibanaError>
  | Failure<429, KibanaError>
  | Failure<ServerErrorStatus, KibanaError>
  | Undocumented<CreateCaseOtherStatus>
  | NoAnswer;

/** What `createCase` returns: a union told apart by `ok` and `status`. */
export type CreateCaseResult =
  | Success<200, Case>
  | CreateCaseError;

/** The statuses that `deleteCases` does not document. */
export type DeleteCasesOtherStatus = Exclude<HttpStatus, 204 | 400 | 401 | 403 | 404 | 429 | ServerErrorStatus>;

/** What `deleteCases` takes. */
export interface DeleteCasesInput {
  /** `ids` */
  query: operations["deleteCases"]["parameters"]["query"];
}

/** How `deleteCases` can fail. */
export type DeleteCasesError =
  | Failure<400, KibanaError>
  | Failure<401, KibanaError>
  | Failure<403, KibanaError>
  | Failure<404, KibanaError>
  | Failure<429, KibanaError>
  | Failure<ServerErrorStatus, KibanaError>
  | Undocumented<DeleteCasesOtherStatus>
  | NoAnswer;

/** What `deleteCases` returns: a union told apart by `ok` and `status`. */
export type DeleteCasesResult =
  | Success<204, undefined>
  | DeleteCasesError;

/** The statuses that `updateCases` does not document. */
export type UpdateCasesOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 406 | 409 | 413 | 429 | ServerErrorStatus>;

/** What `updateCases` takes. */
export interface UpdateCasesInput {
  /** The cases, and what changes. */
  body: UpdateCasesRequest;
}

/** How `updateCases` can fail. */
export type UpdateCasesError =
  | Failure<400, KibanaError>
  | Failure<401, KibanaError>
  | Failure<403, KibanaError>
  | Failure<404, KibanaError>
  | Failure<406, KibanaError>
  | Failure<409, KibanaError>
  | Failure<413, KibanaError>
  | Failure<429, KibanaError>
  | Failure<ServerErrorStatus, KibanaError>
  | Undocumented<UpdateCasesOtherStatus>
  | NoAnswer;

/** What `updateCases` returns: a union told apart by `ok` and `status`. */
export type UpdateCasesResult =
  | Success<200, UpdatedCases>
  | UpdateCasesError;

/** The statuses that `getCurrentConnector` does not document. */
export type GetCurrentConnectorOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 403 | 429 | ServerErrorStatus>;

/** What `getCurrentConnector` takes. */
export interface GetCurrentConnectorInput {
  /** `owner` */
  query?: operations["getCurrentConnector"]["parameters"]["query"] | undefined;
}

/** How `getCurrentConnector` can fail. */
export type GetCurrentConnectorError =
  | Failure<400, KibanaError>
  | Failure<401, KibanaError>
  | Failure<403, KibanaError>
  | Failure<429, KibanaError>
  | Failure<ServerErrorStatus, KibanaError>
  | Undocumented<GetCurrentConnectorOtherStatus>
  | NoAnswer;

/** What `getCurrentConnector` returns: a union told apart by `ok` and `status`. */
export type GetCurrentConnectorResult =
  | Success<200, CurrentConnector>
  | GetCurrentConnectorError;

/** The statuses that `setCaseConfiguration` does not document. */
export type SetCaseConfigurationOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 403 | 413 | 429 | ServerErrorStatus>;

/** What `setCaseConfiguration` takes. */
export interface SetCaseConfigurationInput {
  /** The configuration. */
  body: SetCaseConfigurationRequest;
}

/** How `setCaseConfiguration` can fail. */
export type SetCaseConfigurationError =
  | Failure<400, KibanaError>
  | Failure<401, KibanaError>
  | Failure<403, KibanaError>
  | Failure<413, KibanaError>
  | Failure<429, KibanaError>
  | Failure<ServerErrorStatus, KibanaError>
  | Undocumented<SetCaseConfigurationOtherStatus>
  | NoAnswer;

/** What `setCaseConfiguration` returns: a union told apart by `ok` and `status`. */
export type SetCaseConfigurationResult =
  | Success<200, CaseConfiguration>
  | SetCaseConfigurationError;

/** The statuses that `updateCaseConfiguration` does not document. */
export type UpdateCaseConfigurationOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 409 | 413 | 429 | ServerErrorStatus>;

/** What `updateCaseConfiguration` takes. */
export interface UpdateCaseConfigurationInput {
  /** `configurationId` */
  path: operations["updateCaseConfiguration"]["parameters"]["path"];
  /** What changes. */
  body: UpdateCaseConfigurationRequest;
}

/** How `updateCaseConfiguration` can fail. */
export type UpdateCaseConfigurationError =
  | Failure<400, KibanaError>
  | Failure<401, KibanaError>
  | Failure<403, KibanaError>
  | Failure<404, KibanaError>
  | Failure<409, KibanaError>
  | Failure<413, KibanaError>
  | Failure<429, KibanaError>
  | Failure<ServerErrorStatus, KibanaError>
  | Undocumented<UpdateCaseConfigurationOtherStatus>
  | NoAnswer;

/** What `updateCaseConfiguration` returns: a union told apart by `ok` and `status`. */
export type UpdateCaseConfigurationResult =
  | Success<200, CaseConfiguration>
  | UpdateCaseConfigurationError;

/** The statuses that `findConnectors` does not document. */
export type FindConnectorsOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 429 | ServerErrorStatus>;

/** What `findConnectors` takes. */
export interface FindConnectorsInput {
  path?: never;
  query?: never;
  body?: never;
}

/** How `findConnectors` can fail. */
export type FindConnectorsError =
  | Failure<400, KibanaError>
  | Failure<401, KibanaError>
  | Failure<403, KibanaError>
  | Failure<404, KibanaError>
  | Failure<429, KibanaError>
  | Failure<ServerErrorStatus, KibanaError>
  | Undocumented<FindConnectorsOtherStatus>
  | NoAnswer;

/** What `findConnectors` returns: a union told apart by `ok` and `status`. */
export type FindConnectorsResult =
  | Success<200, ConnectorList>
  | FindConnectorsError;

/** The statuses that `pushCaseByConnector` does not document. */
export type PushCaseByConnectorOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 413 | 500 | ServerErrorStatus>;

/** What `pushCaseByConnector` takes. */
export interface PushCaseByConnectorInput {
  /** `connectorId` */
  path: operations["pushCaseByConnector"]["parameters"]["path"];
  /** The case, converted to camelCase, and the fields of the connector's type. */
  body: PushCaseByConnectorRequest;
}

/** How `pushCaseByConnector` can fail. */
export type PushCaseByConnectorError =
  | Failure<200, ActionError>
  | Failure<400, KibanaError>
  | Failure<401, KibanaError>
  | Failure<403, KibanaError>
  | Failure<404, KibanaError>
  | Failure<413, KibanaError>
  | Failure<500, KibanaError>
  | Failure<ServerErrorStatus, KibanaError>
  | Undocumented<PushCaseByConnectorOtherStatus>
  | NoAnswer;

/** What `pushCaseByConnector` returns: a union told apart by `ok` and `status`. */
export type PushCaseByConnectorResult =
  | Success<200, PushCaseByConnectorOk>
  | PushCaseByConnectorError;

/** The statuses that `findCases` does not document. */
export type FindCasesOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 403 | 429 | ServerErrorStatus>;

/** What `findCases` takes. */
export interface FindCasesInput {
  /** `page`, `perPage`, `sortField`, `sortOrder`, `status`, `severity`, `tags`, `reporters`, `assignees`, `category`, `search`, `searchFields`, `defaultSearchOperator`, `from`, `to`, `owner` */
  query?: operations["findCases"]["parameters"]["query"] | undefined;
}

/** How `findCases` can fail. */
export type FindCasesError =
  | Failure<400, KibanaError>
  | Failure<401, KibanaError>
  | Failure<403, KibanaError>
  | Failure<429, KibanaError>
  | Failure<ServerErrorStatus, KibanaError>
  | Undocumented<FindCasesOtherStatus>
  | NoAnswer;

/** What `findCases` returns: a union told apart by `ok` and `status`. */
export type FindCasesResult =
  | Success<200, CasePage>
  | FindCasesError;

/** The statuses that `getCase` does not document. */
export type GetCaseOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 429 | ServerErrorStatus>;

/** What `getCase` takes. */
export interface GetCaseInput {
  /** `caseId` */
  path: operations["getCase"]["parameters"]["path"];
  /** `includeComments` */
  query?: operations["getCase"]["parameters"]["query"] | undefined;
}

/** How `getCase` can fail. */
export type GetCaseError =
  | Failure<400, KibanaError>
  | Failure<401, KibanaError>
  | Failure<403, KibanaError>
  | Failure<404, KibanaError>
  | Failure<429, KibanaError>
  | Failure<ServerErrorStatus, KibanaError>
  | Undocumented<GetCaseOtherStatus>
  | NoAnswer;

/** What `getCase` returns: a union told apart by `ok` and `status`. */
export type GetCaseResult =
  | Success<200, Case>
  | GetCaseError;

/** The statuses that `findCasesByAlert` does not document. */
export type FindCasesByAlertOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 403 | 429 | ServerErrorStatus>;

/** What `findCasesByAlert` takes. */
export interface FindCasesByAlertInput {
  /** `alertId` */
  path: operations["findCasesByAlert"]["parameters"]["path"];
  /** `owner` */
  query?: operations["findCasesByAlert"]["parameters"]["query"] | undefined;
}

/** How `findCasesByAlert` can fail. */
export type FindCasesByAlertError =
  | Failure<400, KibanaError>
  | Failure<401, KibanaError>
  | Failure<403, KibanaError>
  | Failure<429, KibanaError>
  | Failure<ServerErrorStatus, KibanaError>
  | Undocumented<FindCasesByAlertOtherStatus>
  | NoAnswer;

/** What `findCasesByAlert` returns: a union told apart by `ok` and `status`. */
export type FindCasesByAlertResult =
  | Success<200, CasesOfAlert>
  | FindCasesByAlertError;

/** The statuses that `getCaseAlerts` does not document. */
export type GetCaseAlertsOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 429 | ServerErrorStatus>;

/** What `getCaseAlerts` takes. */
export interface GetCaseAlertsInput {
  /** `caseId` */
  path: operations["getCaseAlerts"]["parameters"]["path"];
}

/** How `getCaseAlerts` can fail. */
export type GetCaseAlertsError =
  | Failure<400, KibanaError>
  | Failure<401, KibanaError>
  | Failure<403, KibanaError>
  | Failure<404, KibanaError>
  | Failure<429, KibanaError>
  | Failure<ServerErrorStatus, KibanaError>
  | Undocumented<GetCaseAlertsOtherStatus>
  | NoAnswer;

/** What `getCaseAlerts` returns: a union told apart by `ok` and `status`. */
export type GetCaseAlertsResult =
  | Success<200, CaseAlerts>
  | GetCaseAlertsError;

/** The statuses that `addCaseComment` does not document. */
export type AddCaseCommentOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 413 | 429 | ServerErrorStatus>;

/** What `addCaseComment` takes. */
export interface AddCaseCommentInput {
  /** `caseId` */
  path: operations["addCaseComment"]["parameters"]["path"];
  /** The comment, or the alert. */
  body: AddCommentRequest;
}

/** How `addCaseComment` can fail. */
export type AddCaseCommentError =
  | Failure<400, KibanaError>
  | Failure<401, KibanaError>
  | Failure<403, KibanaError>
  | Failure<404, KibanaError>
  | Failure<413, KibanaError>
  | Failure<429, KibanaError>
  | Failure<ServerErrorStatus, KibanaError>
  | Undocumented<AddCaseCommentOtherStatus>
  | NoAnswer;

/** What `addCaseComment` returns: a union told apart by `ok` and `status`. */
export type AddCaseCommentResult =
  | Success<200, Case>
  | AddCaseCommentError;

/** The statuses that `updateCaseComment` does not document. */
export type UpdateCaseCommentOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 409 | 413 | 429 | ServerErrorStatus>;

/** What `updateCaseComment` takes. */
export interface UpdateCaseCommentInput {
  /** `caseId` */
  path: operations["updateCaseComment"]["parameters"]["path"];
  /** The comment as it is to be. */
  body: UpdateCommentRequest;
}

/** How `updateCaseComment` can fail. */
export type UpdateCaseCommentError =
  | Failure<400, KibanaError>
  | Failure<401, KibanaError>
  | Failure<403, KibanaError>
  | Failure<404, KibanaError>
  | Failure<409, KibanaError>
  | Failure<413, KibanaError>
  | Failure<429, KibanaError>
  | Failure<ServerErrorStatus, KibanaError>
  | Undocumented<UpdateCaseCommentOtherStatus>
  | NoAnswer;

/** What `updateCaseComment` returns: a union told apart by `ok` and `status`. */
export type UpdateCaseCommentResult =
  | Success<200, Case>
  | UpdateCaseCommentError;

/** The statuses that `findCaseComments` does not document. */
export type FindCaseCommentsOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 429 | ServerErrorStatus>;

/** What `findCaseComments` takes. */
export interface FindCaseCommentsInput {
  /** `caseId` */
  path: operations["findCaseComments"]["parameters"]["path"];
  /** `page`, `perPage`, `sortOrder` */
  query?: operations["findCaseComments"]["parameters"]["query"] | undefined;
}

/** How `findCaseComments` can fail. */
export type FindCaseCommentsError =
  | Failure<400, KibanaError>
  | Failure<401, KibanaError>
  | Failure<403, KibanaError>
  | Failure<404, KibanaError>
  | Failure<429, KibanaError>
  | Failure<ServerErrorStatus, KibanaError>
  | Undocumented<FindCaseCommentsOtherStatus>
  | NoAnswer;

/** What `findCaseComments` returns: a union told apart by `ok` and `status`. */
export type FindCaseCommentsResult =
  | Success<200, CommentPage>
  | FindCaseCommentsError;

/** The statuses that `deleteCaseComment` does not document. */
export type DeleteCaseCommentOtherStatus = Exclude<HttpStatus, 204 | 400 | 401 | 403 | 404 | 429 | ServerErrorStatus>;

/** What `deleteCaseComment` takes. */
export interface DeleteCaseCommentInput {
  /** `caseId`, `commentId` */
  path: operations["deleteCaseComment"]["parameters"]["path"];
}

/** How `deleteCaseComment` can fail. */
export type DeleteCaseCommentError =
  | Failure<400, KibanaError>
  | Failure<401, KibanaError>
  | Failure<403, KibanaError>
  | Failure<404, KibanaError>
  | Failure<429, KibanaError>
  | Failure<ServerErrorStatus, KibanaError>
  | Undocumented<DeleteCaseCommentOtherStatus>
  | NoAnswer;

/** What `deleteCaseComment` returns: a union told apart by `ok` and `status`. */
export type DeleteCaseCommentResult =
  | Success<204, undefined>
  | DeleteCaseCommentError;

/** The statuses that `findCaseActivity` does not document. */
export type FindCaseActivityOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 429 | ServerErrorStatus>;

/** What `findCaseActivity` takes. */
export interface FindCaseActivityInput {
  /** `caseId` */
  path: operations["findCaseActivity"]["parameters"]["path"];
  /** `types`, `page`, `perPage`, `sortOrder` */
  query?: operations["findCaseActivity"]["parameters"]["query"] | undefined;
}

/** How `findCaseActivity` can fail. */
export type FindCaseActivityError =
  | Failure<400, KibanaError>
  | Failure<401, KibanaError>
  | Failure<403, KibanaError>
  | Failure<404, KibanaError>
  | Failure<429, KibanaError>
  | Failure<ServerErrorStatus, KibanaError>
  | Undocumented<FindCaseActivityOtherStatus>
  | NoAnswer;

/** What `findCaseActivity` returns: a union told apart by `ok` and `status`. */
export type FindCaseActivityResult =
  | Success<200, CaseActivityPage>
  | FindCaseActivityError;

/** The statuses that `addExternalDetails` does not document. */
export type AddExternalDetailsOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 409 | 413 | ServerErrorStatus>;

/** What `addExternalDetails` takes. */
export interface AddExternalDetailsInput {
  /** `caseId` */
  path: operations["addExternalDetails"]["parameters"]["path"];
  /** The incident, as the push gave it. */
  body: ExternalDetailsRequest;
}

/** How `addExternalDetails` can fail. */
export type AddExternalDetailsError =
  | Failure<400, KibanaError>
  | Failure<401, KibanaError>
  | Failure<403, KibanaError>
  | Failure<404, KibanaError>
  | Failure<409, KibanaError>
  | Failure<413, KibanaError>
  | Failure<ServerErrorStatus, KibanaError>
  | Undocumented<AddExternalDetailsOtherStatus>
  | NoAnswer;

/** What `addExternalDetails` returns: a union told apart by `ok` and `status`. */
export type AddExternalDetailsResult =
  | Success<200, Case>
  | AddExternalDetailsError;

/** The statuses that `pushCase` does not document. */
export type PushCaseOtherStatus = Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 409 | 424 | 429 | ServerErrorStatus>;

/** What `pushCase` takes. */
export interface PushCaseInput {
  /** `caseId`, `connectorId` */
  path: operations["pushCase"]["parameters"]["path"];
  /** An empty object. */
  body: PushCaseRequest;
}

/** How `pushCase` can fail. */
export type PushCaseError =
  | Failure<400, KibanaError>
  | Failure<401, KibanaError>
  | Failure<403, KibanaError>
  | Failure<404, KibanaError>
  | Failure<409, KibanaError>
  | Failure<424, KibanaError>
  | Failure<429, KibanaError>
  | Failure<ServerErrorStatus, KibanaError>
  | Undocumented<PushCaseOtherStatus>
  | NoAnswer;

/** What `pushCase` returns: a union told apart by `ok` and `status`. */
export type PushCaseResult =
  | Success<200, Case>
  | PushCaseError;

const failed1 = failedIn([
  {
    when: {
      status: "error"
    },
    outcome: "unknown",
    rejected: {
      message: "^error validating (action params|(action|connector) type (config|secrets|connector)): "
    }
  }
]);

/** What core knows of each operation. */
export const definition: Definition<keyof ElasticOperations> = {
  agent: "incident-clients-elastic/0.0.0",
  headers: [],
  accept: "application/json",
  hints: () => import("./hints.ts").then(({ hints }) => hints),
  operations: {
    getStatus: {
      method: "GET",
      path: "/api/status",
      idempotent: true,
      success: {
        200: "json"
      }
    },
    listConnectors: {
      method: "GET",
      path: "/api/actions/connectors",
      idempotent: true,
      success: {
        200: "json"
      }
    },
    listConnectorTypes: {
      method: "GET",
      path: "/api/actions/connector_types",
      idempotent: true,
      success: {
        200: "json"
      }
    },
    createConnector: {
      method: "POST",
      path: "/api/actions/connector",
      body: true,
      success: {
        200: "json"
      }
    },
    getConnector: {
      method: "GET",
      path: "/api/actions/connector/{connectorId}",
      idempotent: true,
      success: {
        200: "json"
      }
    },
    updateConnector: {
      method: "PUT",
      path: "/api/actions/connector/{connectorId}",
      idempotent: true,
      body: true,
      success: {
        200: "json"
      }
    },
    deleteConnector: {
      method: "DELETE",
      path: "/api/actions/connector/{connectorId}",
      idempotent: true,
      success: {
        204: "none"
      },
      outcomes: {
        404: "unknown"
      }
    },
    executeAction: {
      method: "POST",
      path: "/api/action/{connectorId}/_execute",
      body: true,
      success: {
        200: "json"
      },
      failed: failed1
    },
    executeConnector: {
      method: "POST",
      path: "/api/actions/connector/{connectorId}/_execute",
      body: true,
      success: {
        200: "json"
      },
      failed: failed1
    },
    createCase: {
      method: "POST",
      path: "/api/cases",
      body: true,
      success: {
        200: "json"
      }
    },
    deleteCases: {
      method: "DELETE",
      path: "/api/cases",
      idempotent: true,
      success: {
        204: "none"
      },
      outcomes: {
        404: "unknown"
      }
    },
    updateCases: {
      method: "PATCH",
      path: "/api/cases",
      idempotent: true,
      body: true,
      success: {
        200: "json"
      },
      outcomes: {
        406: "unknown",
        409: "unknown"
      }
    },
    getCurrentConnector: {
      method: "GET",
      path: "/api/cases/configure",
      idempotent: true,
      success: {
        200: "json"
      }
    },
    setCaseConfiguration: {
      method: "POST",
      path: "/api/cases/configure",
      body: true,
      success: {
        200: "json"
      }
    },
    updateCaseConfiguration: {
      method: "PATCH",
      path: "/api/cases/configure/{configurationId}",
      idempotent: true,
      body: true,
      success: {
        200: "json"
      },
      outcomes: {
        409: "unknown"
      }
    },
    findConnectors: {
      method: "GET",
      path: "/api/cases/configure/connectors/_find",
      idempotent: true,
      success: {
        200: "json"
      }
    },
    pushCaseByConnector: {
      method: "POST",
      path: "/api/cases/configure/connectors/{connectorId}/push",
      body: true,
      success: {
        200: "json"
      },
      failed: failed1,
      outcomes: {
        500: "unknown"
      }
    },
    findCases: {
      method: "GET",
      path: "/api/cases/_find",
      idempotent: true,
      success: {
        200: "json"
      }
    },
    getCase: {
      method: "GET",
      path: "/api/cases/{caseId}",
      idempotent: true,
      success: {
        200: "json"
      }
    },
    findCasesByAlert: {
      method: "GET",
      path: "/api/cases/alerts/{alertId}",
      idempotent: true,
      success: {
        200: "json"
      }
    },
    getCaseAlerts: {
      method: "GET",
      path: "/api/cases/{caseId}/alerts",
      idempotent: true,
      success: {
        200: "json"
      }
    },
    addCaseComment: {
      method: "POST",
      path: "/api/cases/{caseId}/comments",
      body: true,
      success: {
        200: "json"
      }
    },
    updateCaseComment: {
      method: "PATCH",
      path: "/api/cases/{caseId}/comments",
      idempotent: true,
      body: true,
      success: {
        200: "json"
      },
      outcomes: {
        409: "unknown"
      }
    },
    findCaseComments: {
      method: "GET",
      path: "/api/cases/{caseId}/comments/_find",
      idempotent: true,
      success: {
        200: "json"
      }
    },
    deleteCaseComment: {
      method: "DELETE",
      path: "/api/cases/{caseId}/comments/{commentId}",
      idempotent: true,
      success: {
        204: "none"
      },
      outcomes: {
        404: "unknown"
      }
    },
    findCaseActivity: {
      method: "GET",
      path: "/api/cases/{caseId}/user_actions/_find",
      idempotent: true,
      success: {
        200: "json"
      }
    },
    addExternalDetails: {
      method: "POST",
      path: "/api/cases/{caseId}/_push",
      idempotent: true,
      body: true,
      success: {
        200: "json"
      },
      outcomes: {
        409: "unknown"
      }
    },
    pushCase: {
      method: "POST",
      path: "/api/cases/{caseId}/connector/{connectorId}/_push",
      body: true,
      success: {
        200: "json"
      },
      outcomes: {
        409: "unknown",
        424: "unknown"
      }
    }
  }
};
