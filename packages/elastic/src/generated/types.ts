// Generated from specs/elastic by `pnpm generate`; edit the specification instead.

export interface paths {
    "/api/action/{connectorId}/_execute": {
        parameters: {
            query?: never;
            header?: {
                /** @description Any non-empty value. Kibana refuses every call but GET and HEAD without it (400), as a guard against forged browser requests. */
                "kbn-xsrf"?: components["parameters"]["KbnXsrf"];
            };
            path: {
                /** @description Id of a connector of this space, as `findConnectors` lists it. Preconfigured connectors have ids of the administrator's choice. */
                connectorId: components["parameters"]["ConnectorId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a case to ServiceNow (7.7)
         * @deprecated
         * @description Creates an incident in ServiceNow from a case, or updates one. Kibana 7.7 only; use `pushCase` from 7.12 on, or
         *     `executeConnector` from 7.13 on where there is no case.
         *
         *     - **Create** by leaving `incidentId` away, **update** by giving it. Every call without it creates another incident.
         *     - **Read `status`.** Kibana answers 200 for anything wrong inside `params` and for anything ServiceNow did. `status: "error"`
         *       means that the outcome is unknown: incident and comments are separate requests, and a time-out or a refused comment is reported
         *       like a refused incident. Only a `message` that begins with `error validating action params` proves that ServiceNow was never
         *       called. `retry: false` proves nothing, 7.x says it always.
         *     - **Then call `addExternalDetails`**, or the case does not know its incident and the next person creates a second one.
         *     - Checks come in this order: `kbn-xsrf`, form of the body, privileges, connector, `params`.
         */
        post: operations["executeAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/actions/connector/{connectorId}/_execute": {
        parameters: {
            query?: never;
            header?: {
                /** @description Any non-empty value. Kibana refuses every call but GET and HEAD without it (400), as a guard against forged browser requests. */
                "kbn-xsrf"?: components["parameters"]["KbnXsrf"];
                /**
                 * @description Version of the public API that the caller was written for. Kibana 8.11 and later read it; without it they use their default,
                 *     except for deployments that insist on it (400). Leave it away for 7.x.
                 */
                "elastic-api-version"?: components["parameters"]["ElasticApiVersion"];
            };
            path: {
                /** @description Id of a connector of this space, as `findConnectors` lists it. Preconfigured connectors have ids of the administrator's choice. */
                connectorId: components["parameters"]["ConnectorId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a connector
         * @description Makes a ServiceNow, Jira or IBM Resilient connector do one thing: push an incident, or look something up. No case is involved, so
         *     nothing is recorded anywhere but in the ticketing system; to push a case use `pushCase`.
         *
         *     - **Create** by leaving `externalId` away, **update** by giving it. Every `pushToService` without it creates another incident.
         *       With ServiceNow, send a `correlation_id` that you can search for.
         *     - **Fields are the connector type's own**: `short_description` for ServiceNow, `summary` for Jira, `name` for Resilient. A key of
         *       another type is refused, with a 200.
         *     - **Read `status`.** Kibana answers 200 for anything wrong inside `params` and for anything the ticketing system did.
         *       `status: "error"` means that the outcome is unknown: incident and comments are separate requests, and a time-out or a refused
         *       comment is reported like a refused incident. Only a `message` that begins with `error validating action params` proves that
         *       nobody was called. `retry` proves nothing: 7.x always says false, 8.x says true.
         *     - The answer does not repeat the sub-action: after `pushToService`, `data` is a `PushedIncident`.
         *     - Checks come in this order: `kbn-xsrf`, form of the body, privileges, connector, `params`.
         *
         *     Kibana 7.9 to 8.x serve the same under `/api/actions/action/{id}/_execute`, with `actionId` and `serviceMessage` in the answer and,
         *     before 7.11, other parameters; 9.0 removed it. Use this path. Connectors have more sub-actions and more types than are described
         *     here.
         */
        post: operations["executeConnector"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/configure": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the public API that the caller was written for. Kibana 8.11 and later read it; without it they use their default,
                 *     except for deployments that insist on it (400). Leave it away for 7.x.
                 */
                "elastic-api-version"?: components["parameters"]["ElasticApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get the connector that cases use
         * @description Says which connector new cases get, and what closes them. The form of the answer depends on the version:
         *
         *     | Kibana | configured | not configured |
         *     |---|---|---|
         *     | 7.7 to 7.9 | `{connector_id, connector_name, …}` | `{}` |
         *     | 7.10 to 7.13 | `{connector: {id, name, type, fields}, …}` | `{}` |
         *     | 7.14 and later | an array with one such object per application | `[]` |
         *
         *     Look for `{}` and for an id of `none` before you use the id. From 7.10 on a case has a connector of its own (`connector` of
         *     `getCase`), and that is the one to push it to.
         */
        get: operations["getCurrentConnector"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/configure/connectors/_find": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the public API that the caller was written for. Kibana 8.11 and later read it; without it they use their default,
                 *     except for deployments that insist on it (400). Leave it away for 7.x.
                 */
                "elastic-api-version"?: components["parameters"]["ElasticApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List the connectors for cases
         * @description Lists the connectors of this space that cases can be pushed to, all of them at once. Despite its name it neither searches nor
         *     pages, and it answers with a bare array, not with the `{page, perPage, total, data}` of the vendor's older pages.
         *
         *     The keys are camelCase: the type is `actionTypeId`. Early versions leave out connectors that were not made for cases.
         */
        get: operations["findConnectors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/configure/connectors/{connectorId}/push": {
        parameters: {
            query?: never;
            header?: {
                /** @description Any non-empty value. Kibana refuses every call but GET and HEAD without it (400), as a guard against forged browser requests. */
                "kbn-xsrf"?: components["parameters"]["KbnXsrf"];
            };
            path: {
                /** @description Id of a connector of this space, as `findConnectors` lists it. Preconfigured connectors have ids of the administrator's choice. */
                connectorId: components["parameters"]["ConnectorId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a case through a connector (7.11)
         * @deprecated
         * @description Creates or updates an incident in ServiceNow, Jira or IBM Resilient from a case that you send along. Kibana 7.11 only; use
         *     `pushCase` from 7.12 on. The vendor's pages of 7.12 and 7.13 still show this call, which answers 404 there.
         *
         *     - **Create** with `externalId: null`, **update** with the incident's id. Every call with null creates another incident.
         *     - **Nine keys have to be present**, five of them may be null (400 otherwise). Unknown keys are ignored, so a misspelt optional key
         *       is lost in silence.
         *     - Title, description and comments reach the incident through the connector's field mapping, and Kibana appends a line like
         *       "(created at … by …)". `short_description`, `summary` and `name` are never read.
         *     - **Read `status`.** The connector's result is passed on with a 200, failed or not. `status: "error"` means that the outcome is
         *       unknown: incident and comments are separate requests, and a time-out or a refused comment is reported like a refused incident.
         *       Only a `message` that begins with `error validating action params` proves that the ticketing system was not written to.
         *       `retry: false` proves nothing, 7.x says it always.
         *     - **Then call `addExternalDetails`**, or the case does not know its incident and the next person creates a second one.
         */
        post: operations["pushCaseByConnector"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/_find": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the public API that the caller was written for. Kibana 8.11 and later read it; without it they use their default,
                 *     except for deployments that insist on it (400). Leave it away for 7.x.
                 */
                "elastic-api-version"?: components["parameters"]["ElasticApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Find cases
         * @description Lists cases page by page, without their comments. The question is camelCase and the answer snake_case: ask with `perPage`, read
         *     `per_page`.
         *
         *     7.x sorts by creation for every `sortField` it does not know, `updatedAt` of its own documentation included.
         */
        get: operations["findCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the public API that the caller was written for. Kibana 8.11 and later read it; without it they use their default,
                 *     except for deployments that insist on it (400). Leave it away for 7.x.
                 */
                "elastic-api-version"?: components["parameters"]["ElasticApiVersion"];
            };
            path: {
                /** @description Id of a case of this space. */
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        /**
         * Get a case
         * @description Reads a case with its comments. `external_service` says what it became: null before the first push, and the id of the incident is
         *     `external_service.external_id`, one level deeper than the vendor's page of 7.7 has it.
         *
         *     Read it again right before you push, and after a push whose outcome is unknown: `external_service` and its `pushed_at` show whether
         *     the push was recorded. That they do not change proves nothing; the incident may exist unrecorded.
         */
        get: operations["getCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/_push": {
        parameters: {
            query?: never;
            header?: {
                /** @description Any non-empty value. Kibana refuses every call but GET and HEAD without it (400), as a guard against forged browser requests. */
                "kbn-xsrf"?: components["parameters"]["KbnXsrf"];
            };
            path: {
                /** @description Id of a case of this space. */
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record an incident on its case (up to 7.11)
         * @deprecated
         * @description Writes down which incident a case became, after `executeAction` (7.7) or `pushCaseByConnector` (7.11). Kibana up to 7.11 only; from
         *     7.12 on `pushCase` does it by itself. Nothing is sent to the ticketing system.
         *
         *     Until this has succeeded, Kibana does not know the incident and the next push creates a second one. Call it at once, and again
         *     until it succeeds: the same details overwrite themselves.
         *
         *     - **Every comment the case has at this moment is marked as sent**, one that was written since you read the case included. Compare
         *       with the comments you sent.
         *     - With `closure_type: close-by-pushing` the case comes back closed. A **409** after a lost answer may therefore mean that the
         *       first call did it: read the case and compare `external_service`.
         *     - Kibana 7.7 answers 500 as long as cases were never configured, and some later versions 404 when the case's own connector is
         *       `none` or gone.
         */
        post: operations["addExternalDetails"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/connector/{connectorId}/_push": {
        parameters: {
            query?: never;
            header?: {
                /** @description Any non-empty value. Kibana refuses every call but GET and HEAD without it (400), as a guard against forged browser requests. */
                "kbn-xsrf"?: components["parameters"]["KbnXsrf"];
                /**
                 * @description Version of the public API that the caller was written for. Kibana 8.11 and later read it; without it they use their default,
                 *     except for deployments that insist on it (400). Leave it away for 7.x.
                 */
                "elastic-api-version"?: components["parameters"]["ElasticApiVersion"];
            };
            path: {
                /** @description Id of a case of this space. */
                caseId: components["parameters"]["CaseId"];
                /** @description Id of a connector of this space, as `findConnectors` lists it. Preconfigured connectors have ids of the administrator's choice. */
                connectorId: components["parameters"]["ConnectorId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Push a case
         * @description Sends a case to the connector's ticketing system and records the incident on the case. Kibana 7.12 and later; this is the whole
         *     hand-over, there is nothing to convert and nothing to write back.
         *
         *     - Kibana decides between **create and update** by itself: it updates the incident that the case has from this connector, and
         *       creates one otherwise.
         *     - **Push to the case's own connector** (`connector.id` of `getCase`). Any other works too, but gets none of the case's field values.
         *     - With `closure_type: close-by-pushing` the case comes back closed.
         *     - **Kibana records the incident after the ticketing system has answered.** Whatever goes wrong in between leaves an incident that
         *       the case does not know, and the next push creates a second one. After 409, 424 or 5XX look into the ticketing system first.
         */
        post: operations["pushCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A person. Only these two keys are allowed; `email` is refused. */
        ExecuteActionUser: {
            /**
             * @description Full name, if Kibana knows it.
             * @example Alan Hunley
             */
            fullName?: string | null;
            /**
             * @description Login name.
             * @example ahunley
             */
            username: string;
        };
        /** @description A comment of the case. */
        ExecuteActionComment: {
            /**
             * @description Id of the comment (`id` in the case).
             * @example dda30310-732a-11ea-a0b2-c51ea50a58e2
             */
            commentId: string;
            /**
             * @description Text of the comment.
             * @example That is nothing - Ethan Hunt answered a targeted social media campaign promoting phishy pension schemes to IMF operatives.
             */
            comment: string;
            /**
             * @description When it was written, ISO 8601 in UTC.
             * @example 2020-03-31T08:37:33.240Z
             */
            createdAt: string;
            /** @description Who wrote it. */
            createdBy: components["schemas"]["ExecuteActionUser"];
            /**
             * @description When it was last changed, ISO 8601 in UTC.
             * @example 2020-03-31T08:40:00.000Z
             */
            updatedAt?: string | null;
            /** @description Who last changed it. */
            updatedBy?: components["schemas"]["ExecuteActionUser"] | null;
            /**
             * @description Version of the comment in Kibana. May be left away; null is refused.
             * @example WzMyMCwxXQ==
             */
            version?: string;
        };
        /**
         * @description The case that becomes an incident. Unknown keys are refused, so convert a case field by field: `created_at` becomes `createdAt`,
         *     `created_by.full_name` becomes `createdBy.fullName`, and `email` has to go.
         */
        ExecuteActionParams: {
            /**
             * @description Id of the case.
             * @example c1472f70-732a-11ea-a0b2-c51ea50a58e2
             */
            caseId: string;
            /**
             * @description When the case was created, ISO 8601 in UTC. Kibana does not check the form, it prints it into the incident.
             * @example 2020-03-31T08:36:45.661Z
             */
            createdAt: string;
            /** @description Who created the case. */
            createdBy: components["schemas"]["ExecuteActionUser"];
            /**
             * @description Title of the case.
             * @example This case will self-destruct in 5 seconds
             */
            title: string;
            /**
             * @description Comments to add to the incident. All of them are added, again if they were sent before: send only new ones.
             *     May be left away; null is refused.
             */
            comments?: components["schemas"]["ExecuteActionComment"][];
            /**
             * @description Description of the case. May be left away; null is refused.
             * @example James Bond clicked on a highly suspicious email banner advertising cheap holidays for underpaid civil servants. Operation bubblegum is active.
             */
            description?: string;
            /**
             * @description The incident to update: `external_service.external_id` of the case, one level deeper than the vendor's page says. Absent or
             *     null creates a new incident.
             * @example cc6ef44bdb7300106ba884da0b9619cf
             */
            incidentId?: string | null;
            /**
             * @description When the case was last changed, ISO 8601 in UTC.
             * @example 2020-03-31T09:11:02.404Z
             */
            updatedAt?: string | null;
            /** @description Who last changed the case. */
            updatedBy?: components["schemas"]["ExecuteActionUser"] | null;
        };
        /** @description A case for a ServiceNow connector of Kibana 7.7. */
        ExecuteActionRequest: {
            params: components["schemas"]["ExecuteActionParams"];
        };
        /** @description A comment that arrived in the ticketing system. */
        PushedComment: {
            /**
             * @description Id of the comment in Kibana, as sent.
             * @example dda30310-732a-11ea-a0b2-c51ea50a58e2
             */
            commentId: string;
            /**
             * @description When the ticketing system took it, ISO 8601 in UTC.
             * @example 2020-03-31T09:01:34.000Z
             */
            pushedDate: string;
            /**
             * @description Id of the comment in the ticketing system, where that gives one (Jira does).
             * @example 10045
             */
            externalCommentId?: string;
        };
        /** @description The ServiceNow incident. Later versions call `number` `title` and `incidentId` `id`. */
        ExecuteActionIncident: {
            /**
             * @description Number of the incident; goes into `external_title` of `addExternalDetails`.
             * @example INC0010012
             */
            number: string;
            /**
             * @description Id of the incident; goes into `external_id`, and into `incidentId` when you update the incident.
             * @example 62dc3c8bdb7300106ba884da0b9619ea
             */
            incidentId: string;
            /**
             * @description When ServiceNow took it, ISO 8601 in UTC.
             * @example 2020-03-31T09:01:33.000Z
             */
            pushedDate: string;
            /**
             * @description Where a person opens the incident; goes into `external_url`.
             * @example https://dev78437.service-now.com/nav_to.do?uri=incident.do?sys_id=62dc3c8bdb7300106ba884da0b9619ea
             */
            url: string;
            /** @description The comments that were added. Absent when none was sent. */
            comments?: components["schemas"]["PushedComment"][];
        };
        /** @description ServiceNow took the case. */
        ExecuteActionOk: {
            /**
             * @enum {string}
             */
            status: "ok";
            /**
             * @description Id of the connector that ran, the one in the URL.
             * @example 7349772f-421a-4de3-b8bb-2d9b22ccee30
             */
            actionId: string;
            data: components["schemas"]["ExecuteActionIncident"];
        };
        /**
         * @description The connector's run failed; Kibana 7.7 to 7.12 say so in a 200.
         *
         *     `retry: false` is no proof that nothing happened: these versions say it about every failure, a time-out halfway included. Only a
         *     `message` that begins with `error validating action params` (or names the connector's own settings) proves that Kibana refused
         *     before it called anyone.
         */
        ActionError: {
            /**
             * @enum {string}
             */
            status: "error";
            /**
             * @description Id of the connector that ran.
             * @example 7349772f-421a-4de3-b8bb-2d9b22ccee30
             */
            actionId: string;
            /**
             * @description What failed, in Kibana's terms.
             * @example an error occurred while running the action executor
             */
            message: string;
            /**
             * @description What the connector or the ticketing system said. Only when the connector was called.
             * @example [Action][ServiceNow]: Unable to create incident. Error: Request failed with status code 503
             */
            serviceMessage?: string;
            /**
             * @description Advice for Kibana's own scheduler, or a time for it. It does not know whether an incident exists.
             * @example false
             */
            retry?: boolean | string | null;
        };
        /** @description How the run ended; read `status` before anything else. */
        ExecuteActionAnswer: components["schemas"]["ExecuteActionOk"] | components["schemas"]["ActionError"];
        /** @description What Kibana answers when it refuses a call or fails itself. */
        KibanaError: {
            /**
             * @description The HTTP status once more.
             * @example 404
             */
            statusCode: number;
            /**
             * @description Name of the status.
             * @example Not Found
             */
            error: string;
            /**
             * @description What went wrong, for a person. Wording changes between versions, and a refused 7.11 body is described in kilobytes: show it,
             *     never match it whole.
             * @example Saved object [action/7349772f-421a-4de3-b8bb-2d9b22ccee30] not found
             */
            message: string;
        };
        /**
         * @description Id of the incident to update. Absent or null creates a new one, every time.
         * @example 62dc3c8bdb7300106ba884da0b9619ea
         */
        ExternalId: string | null;
        /**
         * @description Your own key of the incident: ServiceNow's `correlation_id`. Give one that you can search for, and a lost answer is no longer a
         *     riddle. Newer versions only; the first ones refuse the key.
         * @example c1472f70-732a-11ea-a0b2-c51ea50a58e2
         */
        CorrelationId: string | null;
        /**
         * @description Name of the system the key belongs to. Newer versions only; the first ones refuse the key.
         * @example Elastic Case
         */
        CorrelationDisplay: string | null;
        /**
         * @description Further fields by their name in ServiceNow, passed on as they are. Kibana 8.15 and later; older ones refuse the key. Kibana limits
         *     the number of fields.
         * @example {
         *       "u_soc_shift": "night"
         *     }
         */
        AdditionalFields: {
            [key: string]: unknown;
        } | null;
        /** @description Belongs to another kind of incident. No value is allowed, not even null. */
        NotAField: null;
        /** @description An incident of ServiceNow ITSM (connector type `.servicenow`). Unknown keys are refused. */
        ServiceNowIncident: {
            /**
             * @description Name of the incident.
             * @example Suspicious email banner clicked in Universal Exports
             */
            short_description: string;
            /**
             * @description Details of the incident.
             * @example James Bond clicked on a highly suspicious email banner. Operation bubblegum is active.
             */
            description?: string | null;
            externalId?: components["schemas"]["ExternalId"];
            /**
             * @description Severity, as the choice's value (see `getChoices`).
             * @example 1
             */
            severity?: string | null;
            /**
             * @description Urgency, as the choice's value.
             * @example 2
             */
            urgency?: string | null;
            /**
             * @description Impact, as the choice's value.
             * @example 2
             */
            impact?: string | null;
            /**
             * @description Category, as the choice's value.
             * @example software
             */
            category?: string | null;
            /**
             * @description Subcategory, as the choice's value; it belongs to one category.
             * @example email
             */
            subcategory?: string | null;
            correlation_id?: components["schemas"]["CorrelationId"];
            correlation_display?: components["schemas"]["CorrelationDisplay"];
            additional_fields?: components["schemas"]["AdditionalFields"];
            summary?: components["schemas"]["NotAField"];
            name?: components["schemas"]["NotAField"];
        };
        /**
         * @description An incident of ServiceNow Security Incident Response (connector type `.servicenow-sir`, Kibana 7.12 and later). Unknown keys are
         *     refused. Observables could be single strings only at first; later versions take arrays too.
         */
        ServiceNowSecurityIncident: {
            /**
             * @description Name of the incident.
             * @example Suspicious email banner clicked in Universal Exports
             */
            short_description: string;
            /**
             * @description Details of the incident.
             * @example James Bond clicked on a highly suspicious email banner. Operation bubblegum is active.
             */
            description?: string | null;
            externalId?: components["schemas"]["ExternalId"];
            /**
             * @description Category, as the choice's value (see `getChoices`).
             * @example Phishing
             */
            category?: string | null;
            /**
             * @description Subcategory, as the choice's value; it belongs to one category.
             * @example 20
             */
            subcategory?: string | null;
            /**
             * @description Priority, as the choice's value.
             * @example 1
             */
            priority?: string | null;
            /**
             * @description Destination address or addresses.
             * @example 192.0.2.17
             */
            dest_ip?: string | string[] | null;
            /**
             * @description Source address or addresses.
             * @example [
             *       "198.51.100.4",
             *       "198.51.100.5"
             *     ]
             */
            source_ip?: string | string[] | null;
            /**
             * @description Hash or hashes of the malware.
             * @example 275a021bbfb6489e54d471899f7db9d1663fc695ec2fe2a2c4538aabf651fd0f
             */
            malware_hash?: string | string[] | null;
            /**
             * @description Address or addresses the malware came from.
             * @example http://cheap-holidays.example/banner.js
             */
            malware_url?: string | string[] | null;
            correlation_id?: components["schemas"]["CorrelationId"];
            correlation_display?: components["schemas"]["CorrelationDisplay"];
            additional_fields?: components["schemas"]["AdditionalFields"];
            summary?: components["schemas"]["NotAField"];
            name?: components["schemas"]["NotAField"];
        };
        /** @description An issue of Jira (connector type `.jira`). Unknown keys are refused. */
        JiraIncident: {
            /**
             * @description Title of the issue. Line breaks become commas.
             * @example Suspicious email banner clicked in Universal Exports
             */
            summary: string;
            /**
             * @description Details of the issue.
             * @example James Bond clicked on a highly suspicious email banner. Operation bubblegum is active.
             */
            description?: string | null;
            externalId?: components["schemas"]["ExternalId"];
            /**
             * @description Id of the issue type (see `issueTypes`). Absent or null takes the first one of the project.
             * @example 10006
             */
            issueType?: string | null;
            /**
             * @description Name of the priority.
             * @example High
             */
            priority?: string | null;
            /**
             * @description Key of the parent issue, for sub-tasks.
             * @example SEC-7
             */
            parent?: string | null;
            /**
             * @description Labels, none with white space in it.
             * @example [
             *       "phishing",
             *       "soc"
             *     ]
             */
            labels?: string[] | null;
            /**
             * @description Further fields by their id in Jira, passed on as they are. Kibana 8.14 and later; older ones refuse the key. Kibana limits the
             *     number of fields.
             * @example {
             *       "customfield_10042": {
             *         "value": "EMEA"
             *       }
             *     }
             */
            otherFields?: {
                [key: string]: unknown;
            } | null;
            short_description?: components["schemas"]["NotAField"];
            name?: components["schemas"]["NotAField"];
        };
        /** @description An incident of IBM Resilient (connector type `.resilient`). Unknown keys are refused. */
        ResilientIncident: {
            /**
             * @description Name of the incident.
             * @example Suspicious email banner clicked in Universal Exports
             */
            name: string;
            /**
             * @description Details of the incident.
             * @example James Bond clicked on a highly suspicious email banner. Operation bubblegum is active.
             */
            description?: string | null;
            externalId?: components["schemas"]["ExternalId"];
            /**
             * @description Ids of the incident's types (see `incidentTypes`), as numbers.
             * @example [
             *       17,
             *       26
             *     ]
             */
            incidentTypes?: number[] | null;
            /**
             * @description Id of the severity (see `severity`), as a number.
             * @example 6
             */
            severityCode?: number | null;
            short_description?: components["schemas"]["NotAField"];
            summary?: components["schemas"]["NotAField"];
        };
        /**
         * @description The incident, in the words of the connector's own type. The request does not name that type: Kibana looks it up, and an incident
         *     of the wrong kind comes back as 200 with `status: "error"`.
         */
        ConnectorIncident: components["schemas"]["ServiceNowIncident"] | components["schemas"]["ServiceNowSecurityIncident"] | components["schemas"]["JiraIncident"] | components["schemas"]["ResilientIncident"];
        /** @description A comment for the incident. Unknown keys are refused, so nothing of who wrote it or when. */
        IncidentComment: {
            /**
             * @description Your id of the comment; comes back in `data.comments`.
             * @example dda30310-732a-11ea-a0b2-c51ea50a58e2
             */
            commentId: string;
            /**
             * @description Text of the comment.
             * @example Banner was seen by eleven more employees.
             */
            comment: string;
        };
        /** @description The incident and its comments. */
        PushToServiceParams: {
            incident: components["schemas"]["ConnectorIncident"];
            /** @description Comments to add. All of them are added, again if they were sent before. */
            comments?: components["schemas"]["IncidentComment"][] | null;
        };
        /** @description Creates an incident, or updates the one that `externalId` names, and adds comments. Every type of connector has it. */
        PushToServiceSubAction: {
            /**
             * @enum {string}
             */
            subAction: "pushToService";
            subActionParams: components["schemas"]["PushToServiceParams"];
        };
        /** @description ServiceNow, Jira and, in older versions, Resilient. */
        IncidentByExternalId: {
            /**
             * @description Id of the incident in the ticketing system.
             * @example 62dc3c8bdb7300106ba884da0b9619ea
             */
            externalId: string;
        };
        /** @description Resilient since it was rewritten in the 8.x series. */
        IncidentById: {
            /**
             * @description Id of the incident in Resilient.
             * @example 2095
             */
            id: string;
        };
        /** @description Which incident. Newer Resilient connectors say `id` where all others say `externalId`. */
        GetIncidentParams: components["schemas"]["IncidentByExternalId"] | components["schemas"]["IncidentById"];
        /** @description Reads an incident. ServiceNow, Jira and Resilient. */
        GetIncidentSubAction: {
            /**
             * @enum {string}
             */
            subAction: "getIncident";
            subActionParams: components["schemas"]["GetIncidentParams"];
        };
        /** @description Of which fields. */
        GetChoicesParams: {
            /**
             * @description Names of fields in ServiceNow.
             * @example [
             *       "severity",
             *       "urgency",
             *       "impact"
             *     ]
             */
            fields: string[];
        };
        /** @description Reads the values that choice fields can take. ServiceNow only. */
        GetChoicesSubAction: {
            /**
             * @enum {string}
             */
            subAction: "getChoices";
            subActionParams: components["schemas"]["GetChoicesParams"];
        };
        /** @description Nothing. The key may be left away. */
        NoParams: Record<string, unknown>;
        /** @description Lists the fields an incident can have. ServiceNow, Jira and Resilient. */
        GetFieldsSubAction: {
            /**
             * @enum {string}
             */
            subAction: "getFields";
            subActionParams?: components["schemas"]["NoParams"];
        };
        /** @description Does nothing yet, successfully. Every type of connector has it; it does not test the connection. */
        HandshakeSubAction: {
            /**
             * @enum {string}
             */
            subAction: "handshake";
            subActionParams?: components["schemas"]["NoParams"];
        };
        /** @description Lists the issue types of the connector's project. Jira only. */
        IssueTypesSubAction: {
            /**
             * @enum {string}
             */
            subAction: "issueTypes";
            subActionParams?: components["schemas"]["NoParams"];
        };
        /** @description Of which issue type. */
        FieldsByIssueTypeParams: {
            /**
             * @description Id of the issue type.
             * @example 10006
             */
            id: string;
        };
        /** @description Lists the fields of an issue type. Jira only. */
        FieldsByIssueTypeSubAction: {
            /**
             * @enum {string}
             */
            subAction: "fieldsByIssueType";
            subActionParams: components["schemas"]["FieldsByIssueTypeParams"];
        };
        /** @description What to search. */
        IssuesParams: {
            /**
             * @description Text that the issue's title contains.
             * @example email banner
             */
            title: string;
        };
        /** @description Searches issues of the connector's project by their title. Jira only. */
        IssuesSubAction: {
            /**
             * @enum {string}
             */
            subAction: "issues";
            subActionParams: components["schemas"]["IssuesParams"];
        };
        /** @description Which issue. */
        IssueParams: {
            /**
             * @description Id or key of the issue.
             * @example SEC-42
             */
            id: string;
        };
        /** @description Reads id, key and title of one issue. Jira only. */
        IssueSubAction: {
            /**
             * @enum {string}
             */
            subAction: "issue";
            subActionParams: components["schemas"]["IssueParams"];
        };
        /** @description Lists the types an incident can have. Resilient only. */
        IncidentTypesSubAction: {
            /**
             * @enum {string}
             */
            subAction: "incidentTypes";
            subActionParams?: components["schemas"]["NoParams"];
        };
        /** @description Lists the severities an incident can have. Resilient only. */
        SeveritySubAction: {
            /**
             * @enum {string}
             */
            subAction: "severity";
            subActionParams?: components["schemas"]["NoParams"];
        };
        /**
         * @description What the connector shall do, told apart by `subAction`. Which ones a connector has depends on its type, and only `pushToService`
         *     changes anything. Sub-actions of other connector types are not described here.
         */
        ConnectorSubAction: components["schemas"]["PushToServiceSubAction"] | components["schemas"]["GetIncidentSubAction"] | components["schemas"]["GetChoicesSubAction"] | components["schemas"]["GetFieldsSubAction"] | components["schemas"]["HandshakeSubAction"] | components["schemas"]["IssueTypesSubAction"] | components["schemas"]["FieldsByIssueTypeSubAction"] | components["schemas"]["IssuesSubAction"] | components["schemas"]["IssueSubAction"] | components["schemas"]["IncidentTypesSubAction"] | components["schemas"]["SeveritySubAction"];
        /** @description One sub-action for a connector. Unknown keys are refused. */
        ExecuteConnectorRequest: {
            params: components["schemas"]["ConnectorSubAction"];
        };
        /** @description The incident that a connector created or updated. Record it on the case, or the next push creates a second one. */
        PushedIncident: {
            /**
             * @description Id of the incident in the ticketing system; send it as `externalId` to update the incident later.
             * @example 62dc3c8bdb7300106ba884da0b9619ea
             */
            id: string;
            /**
             * @description The name people know the incident by, such as its number or key. Not its headline.
             * @example INC0010012
             */
            title: string;
            /**
             * @description When the ticketing system took it, ISO 8601 in UTC.
             * @example 2020-03-31T09:01:33.000Z
             */
            pushedDate: string;
            /**
             * @description Where a person opens the incident.
             * @example https://dev78437.service-now.com/nav_to.do?uri=incident.do?sys_id=62dc3c8bdb7300106ba884da0b9619ea
             */
            url: string;
            /** @description The comments that were added. Absent when none was sent. */
            comments?: components["schemas"]["PushedComment"][];
        };
        /** @description One value of a choice field. */
        ServiceNowChoice: {
            /**
             * @description Name of the field.
             * @example severity
             */
            element: string;
            /**
             * @description What people see.
             * @example 1 - High
             */
            label: string;
            /**
             * @description What you send.
             * @example 1
             */
            value: string;
            /**
             * @description The value that another field must have for this choice, such as the category of a subcategory. Empty for none.
             * @example software
             */
            dependent_value: string;
        };
        /** @description Answer to `getChoices`. */
        ServiceNowChoices: components["schemas"]["ServiceNowChoice"][];
        /** @description A field of an incident. All values are strings, `mandatory` too. */
        ServiceNowField: {
            /**
             * @description What people see.
             * @example Short description
             */
            column_label: string;
            /**
             * @description Name of the field.
             * @example short_description
             */
            element: string;
            /** @description Whether it must be given. */
            mandatory: "true" | "false" | (string & {});
            /**
             * @description How many characters it holds.
             * @example 160
             */
            max_length: string;
        };
        /** @description Answer of a ServiceNow connector to `getFields`. */
        ServiceNowFields: components["schemas"]["ServiceNowField"][];
        /** @description Something to choose by its id. */
        ConnectorOption: {
            /**
             * @description What you send. Resilient gave numbers at first and gives strings since it was rewritten, yet wants numbers back.
             * @example 10006
             */
            id: string | number;
            /**
             * @description What people see.
             * @example Task
             */
            name: string;
        };
        /** @description Answer to `issueTypes` (Jira), `incidentTypes` and `severity` (Resilient). */
        ConnectorOptions: components["schemas"]["ConnectorOption"][];
        /** @description An issue in short; the answer to `issue`. */
        JiraIssue: {
            /**
             * @description Id of the issue.
             * @example 10107
             */
            id: string;
            /**
             * @description The name people know the issue by.
             * @example SEC-42
             */
            key: string;
            /**
             * @description Summary of the issue.
             * @example Suspicious email banner clicked in Universal Exports
             */
            title: string | null;
        };
        /** @description Answer to `issues`. */
        JiraIssues: components["schemas"]["JiraIssue"][];
        /** @description A field of an incident. */
        ResilientField: {
            /**
             * @description Name of the field.
             * @example severity_code
             */
            name: string;
            /**
             * @description How it is entered.
             * @example select
             */
            input_type: string;
            /** @description Whether it can be set at all. */
            read_only: boolean;
            /**
             * @description When it must be given, such as `always` or `close`; null or absent for never.
             * @example always
             */
            required?: string | null;
            /**
             * @description What people see.
             * @example Severity
             */
            text: string;
        };
        /** @description Answer of a Resilient connector to `getFields`. */
        ResilientFields: components["schemas"]["ResilientField"][];
        /**
         * @description Everything else: the ticketing system's own record (`getIncident`), Jira's fields by their id (`getFields`, `fieldsByIssueType`),
         *     or an empty object (`handshake`).
         */
        ConnectorRecord: {
            [key: string]: unknown;
        };
        /**
         * @description What the sub-action gave. `pushToService` gives a `PushedIncident`; the answer does not repeat the sub-action, so you have to
         *     know what you asked for.
         */
        ConnectorData: components["schemas"]["PushedIncident"] | components["schemas"]["ServiceNowChoices"] | components["schemas"]["ServiceNowFields"] | components["schemas"]["ConnectorOptions"] | components["schemas"]["JiraIssues"] | components["schemas"]["JiraIssue"] | components["schemas"]["ResilientFields"] | components["schemas"]["ConnectorRecord"];
        /** @description The connector did it. */
        ExecuteConnectorOk: {
            /**
             * @enum {string}
             */
            status: "ok";
            /**
             * @description Id of the connector that ran, the one in the URL.
             * @example 7349772f-421a-4de3-b8bb-2d9b22ccee30
             */
            connector_id: string;
            data: components["schemas"]["ConnectorData"];
        };
        /**
         * @description The connector's run failed.
         *
         *     `retry` is no proof either way: 7.x says false and 8.x true about the same failure, whether or not an incident exists. Only a
         *     `message` that begins with `error validating action params` (or names the connector's own settings) proves that Kibana refused
         *     before it called anyone.
         */
        ConnectorError: {
            /**
             * @enum {string}
             */
            status: "error";
            /**
             * @description Id of the connector that ran.
             * @example 7349772f-421a-4de3-b8bb-2d9b22ccee30
             */
            connector_id: string;
            /**
             * @description What failed, in Kibana's terms.
             * @example an error occurred while running the action
             */
            message: string;
            /**
             * @description What the connector or the ticketing system said. Only when the connector was called.
             * @example [Action][Jira]: Unable to create incident. Error: timeout of 60000ms exceeded. Reason: unknown: errorResponse was null
             */
            service_message?: string;
            /**
             * @description Advice for Kibana's own scheduler, or a time for it. It does not know whether an incident exists.
             * @example true
             */
            retry?: boolean | string | null;
            /** @description Who is to blame in Kibana's eyes. Kibana 8.15 and later. The one camelCase key here, on purpose. */
            errorSource?: "user" | "framework" | (string & {});
        };
        /** @description How the run ended; read `status` before anything else. */
        ExecuteConnectorAnswer: components["schemas"]["ExecuteConnectorOk"] | components["schemas"]["ConnectorError"];
        /** @description What closes a case. With `close-by-pushing` a push comes back closed, and a closed case cannot be pushed again. */
        ClosureType: "close-by-user" | "close-by-pushing" | (string & {});
        /** @description A person, in the spelling of cases. API keys and users of some realms have neither full name nor email address. */
        CaseUser: {
            /**
             * @description Login name.
             * @example ahunley
             */
            username: string | null;
            /**
             * @description Full name. It is `fullName` in what you send to a connector.
             * @example Alan Hunley
             */
            full_name?: string | null;
            /**
             * @description Email address. Connectors of 7.7 refuse it.
             * @example ahunley@imf.example
             */
            email?: string | null;
            /**
             * @description Id of the user's profile. Kibana 8.x.
             * @example u_J41Oh6L9ki-Vo2tOogS8WRTENzhHurGtRc87NgEAlkc_0
             */
            profile_uid?: string;
        };
        /** @description The configuration in Kibana 7.7 to 7.9. */
        FlatCaseConfiguration: {
            /**
             * @description Id of the connector in use, `none` for none.
             * @example 7349772f-421a-4de3-b8bb-2d9b22ccee30
             */
            connector_id: string;
            /**
             * @description Name of that connector.
             * @example ServiceNow SOC
             */
            connector_name: string;
            closure_type: components["schemas"]["ClosureType"];
            /**
             * @description When it was configured first, ISO 8601 in UTC.
             * @example 2020-03-30T13:31:38.083Z
             */
            created_at: string;
            /** @description Who configured it first. */
            created_by: components["schemas"]["CaseUser"];
            /**
             * @description When it was last changed.
             * @example 2020-03-31T07:00:00.000Z
             */
            updated_at: string | null;
            /** @description Who last changed it. */
            updated_by: components["schemas"]["CaseUser"] | null;
            /**
             * @description Changes with every change of the configuration.
             * @example WzE3NywxXQ==
             */
            version: string;
            /**
             * @description Why the connector's field mapping could not be read; null or absent when all is well.
             * @example Error connecting to ServiceNow SOC instance
             */
            error?: string | null;
        };
        /** @description Type of a connector. `.none` stands for no connector. */
        ConnectorType: ".servicenow" | ".servicenow-sir" | ".jira" | ".resilient" | ".swimlane" | ".cases-webhook" | ".none" | (string & {});
        /** @description The connector that the case is meant for. Kibana 7.10 and later. */
        CaseConnector: {
            /**
             * @description Id of the connector, `none` for none.
             * @example 7349772f-421a-4de3-b8bb-2d9b22ccee30
             */
            id: string;
            /**
             * @description Name of the connector, `none` for none.
             * @example ServiceNow SOC
             */
            name: string;
            type: components["schemas"]["ConnectorType"];
            /**
             * @description Values for the connector's own fields, which a push sends along; their names depend on its type. Null for none, and nothing of
             *     it is sent when you push to another connector than this.
             * @example {
             *       "severity": "1",
             *       "urgency": "2",
             *       "impact": "2",
             *       "category": "software",
             *       "subcategory": "email"
             *     }
             */
            fields: {
                [key: string]: unknown;
            } | null;
        };
        /** @description Where one part of a case goes. */
        CaseMapping: {
            /** @description Part of the case. */
            source: "title" | "description" | "comments" | (string & {});
            /**
             * @description Field of the incident, `not_mapped` for none.
             * @example short_description
             */
            target: string;
            /** @description What an update does with what is there. */
            action_type: "overwrite" | "append" | "nothing" | (string & {});
        };
        /** @description The configuration in Kibana 7.10 and later. */
        CaseConfiguration: {
            /**
             * @description Id of the configuration. Kibana 7.14 and later.
             * @example 4a97a440-e1cd-11eb-be9b-9b1838238ee6
             */
            id?: string;
            /** @description The application it belongs to. Kibana 7.14 and later. */
            owner?: "securitySolution" | "observability" | "cases" | (string & {});
            connector: components["schemas"]["CaseConnector"];
            closure_type: components["schemas"]["ClosureType"];
            /** @description Where the parts of a case go in the ticketing system. Not in the first versions. */
            mappings?: components["schemas"]["CaseMapping"][];
            /**
             * @description When it was configured first, ISO 8601 in UTC.
             * @example 2022-06-01T17:07:17.767Z
             */
            created_at: string;
            /** @description Who configured it first. */
            created_by: components["schemas"]["CaseUser"];
            /**
             * @description When it was last changed.
             * @example 2022-06-02T07:00:00.000Z
             */
            updated_at: string | null;
            /** @description Who last changed it. */
            updated_by: components["schemas"]["CaseUser"] | null;
            /**
             * @description Changes with every change of the configuration.
             * @example WzIwNzMsMV0=
             */
            version: string;
            /**
             * @description Why the connector's field mapping could not be read; null or absent when all is well.
             * @example Error connecting to ServiceNow SOC instance
             */
            error?: string | null;
        };
        /** @description The configurations you may read, one per application. Kibana 7.14 and later. */
        CaseConfigurations: components["schemas"]["CaseConfiguration"][];
        /** @description Nothing is configured. Kibana 7.7 to 7.13. */
        NoCaseConfiguration: Record<string, unknown>;
        /**
         * @description The configuration of cases, in the form of the version that answers: flat in 7.7 to 7.9, with a `connector` object in 7.10 to 7.13,
         *     an array with one entry per application from 7.14 on. Nothing configured is an empty object, or an empty array.
         */
        CurrentConnector: components["schemas"]["FlatCaseConfiguration"] | components["schemas"]["CaseConfiguration"] | components["schemas"]["CaseConfigurations"] | components["schemas"]["NoCaseConfiguration"];
        /** @description A connector, in camelCase. Its secrets are never given. */
        Connector: {
            /**
             * @description Id of the connector.
             * @example 7349772f-421a-4de3-b8bb-2d9b22ccee30
             */
            id: string;
            actionTypeId: components["schemas"]["ConnectorType"];
            /**
             * @description Name of the connector.
             * @example ServiceNow SOC
             */
            name: string;
            /**
             * @description Settings of the connector, by its type. Preconfigured connectors keep theirs to themselves.
             * @example {
             *       "apiUrl": "https://dev78437.service-now.com"
             *     }
             */
            config?: {
                [key: string]: unknown;
            };
            /** @description Whether it comes from `kibana.yml`. */
            isPreconfigured: boolean;
            /** @description Whether it is of an old kind that should be replaced. Kibana 8.x. */
            isDeprecated?: boolean;
            /** @description Whether its secrets are missing, as after an import; every run then fails. Not in the first versions. */
            isMissingSecrets?: boolean;
            /**
             * @description How many saved objects use it.
             * @example 0
             */
            referencedByCount: number;
        };
        /** @description The connectors that cases can be pushed to. A bare array, not a page. */
        ConnectorList: components["schemas"]["Connector"][];
        /** @description A person. Both keys have to be present. */
        PushUser: {
            /**
             * @description Full name, or null where Kibana knows none. The key is required.
             * @example Alan Hunley
             */
            fullName: string | null;
            /**
             * @description Login name.
             * @example ahunley
             */
            username: string;
        };
        /** @description A comment of the case. All six keys have to be present. */
        PushComment: {
            /**
             * @description Id of the comment (`id` in the case).
             * @example dda30310-732a-11ea-a0b2-c51ea50a58e2
             */
            commentId: string;
            /**
             * @description Text of the comment.
             * @example That is nothing - Ethan Hunt answered a targeted social media campaign.
             */
            comment: string;
            /**
             * @description When it was written, ISO 8601 in UTC.
             * @example 2020-03-31T08:37:33.240Z
             */
            createdAt: string;
            /** @description Who wrote it. */
            createdBy: components["schemas"]["PushUser"];
            /**
             * @description When it was last changed, ISO 8601 in UTC. The key is required; the vendor's page does not list it.
             * @example 2020-03-31T08:40:00.000Z
             */
            updatedAt: string | null;
            /** @description Who last changed it. The key is required, although the vendor's page says optional. */
            updatedBy: components["schemas"]["PushUser"] | null;
        };
        /** @description The case and its ServiceNow fields. Nine keys have to be present, five of them may be null; unknown keys are ignored. */
        ServiceNowPushParams: {
            /**
             * @description Id of the case.
             * @example 7528e530-5f32-11eb-a713-e1e769fa873c
             */
            savedObjectId: string;
            /**
             * @description When the case was created, ISO 8601 in UTC. Kibana does not check the form, it prints it into the incident.
             * @example 2021-01-25T17:26:27.990Z
             */
            createdAt: string;
            /** @description Who created the case. */
            createdBy: components["schemas"]["PushUser"];
            /** @description Comments to add to the incident. All of them are added, again if they were sent before. The key is required. */
            comments: components["schemas"]["PushComment"][] | null;
            /**
             * @description Description of the case. The key is required.
             * @example Operation bubblegum is active.
             */
            description: string | null;
            /**
             * @description Incident to update; null creates a new one. The key is required, so that nobody creates one by forgetting it.
             * @example ba6defa32f3520107616c886f699b630
             */
            externalId: string | null;
            /**
             * @description Title of the case; becomes `short_description` through the connector's field mapping.
             * @example This case will self-destruct in 5 seconds
             */
            title: string;
            /**
             * @description When the case was last changed, ISO 8601 in UTC. The key is required.
             * @example 2021-01-25T17:27:10.925Z
             */
            updatedAt: string | null;
            /** @description Who last changed the case. The key is required. */
            updatedBy: components["schemas"]["PushUser"] | null;
            /**
             * @description Impact of the incident, as the choice's value in ServiceNow.
             * @example 2
             */
            impact?: string | null;
            /**
             * @description Severity of the incident, as the choice's value in ServiceNow.
             * @example 1
             */
            severity?: string | null;
            /**
             * @description Urgency of the incident, as the choice's value in ServiceNow.
             * @example 2
             */
            urgency?: string | null;
            /**
             * @deprecated
             * @description Name of the incident. Never read, although the vendor's page requires it; the text comes from `title`.
             * @example Suspicious email banner
             */
            short_description?: string;
        };
        /** @description A case for ServiceNow. */
        ServiceNowPushRequest: {
            /**
             * @enum {string}
             */
            connector_type: ".servicenow";
            params: components["schemas"]["ServiceNowPushParams"];
        };
        /** @description The case and its Jira fields. Nine keys have to be present, five of them may be null; unknown keys are ignored. */
        JiraPushParams: {
            /**
             * @description Id of the case.
             * @example 7528e530-5f32-11eb-a713-e1e769fa873c
             */
            savedObjectId: string;
            /**
             * @description When the case was created, ISO 8601 in UTC. Kibana does not check the form, it prints it into the incident.
             * @example 2021-01-25T17:26:27.990Z
             */
            createdAt: string;
            /** @description Who created the case. */
            createdBy: components["schemas"]["PushUser"];
            /** @description Comments to add to the incident. All of them are added, again if they were sent before. The key is required. */
            comments: components["schemas"]["PushComment"][] | null;
            /**
             * @description Description of the case. The key is required.
             * @example Operation bubblegum is active.
             */
            description: string | null;
            /**
             * @description Incident to update; null creates a new one. The key is required, so that nobody creates one by forgetting it.
             * @example ba6defa32f3520107616c886f699b630
             */
            externalId: string | null;
            /**
             * @description Title of the case; becomes `summary` through the connector's field mapping.
             * @example This case will self-destruct in 5 seconds
             */
            title: string;
            /**
             * @description When the case was last changed, ISO 8601 in UTC. The key is required.
             * @example 2021-01-25T17:27:10.925Z
             */
            updatedAt: string | null;
            /** @description Who last changed the case. The key is required. */
            updatedBy: components["schemas"]["PushUser"] | null;
            /**
             * @description Id of the issue type.
             * @example 10006
             */
            issueType?: string | null;
            /**
             * @description Name of the priority.
             * @example High
             */
            priority?: string | null;
            /**
             * @description Key of the parent issue, for sub-tasks.
             * @example SEC-7
             */
            parent?: string | null;
            /**
             * @description Labels of the issue. A label with a space fails the run (200 with `status error`).
             * @example [
             *       "phishing",
             *       "soc"
             *     ]
             */
            labels?: string[] | null;
            /**
             * @deprecated
             * @description Title of the issue. Never read, although the vendor's page requires it; the text comes from `title`.
             * @example Suspicious email banner
             */
            summary?: string;
        };
        /** @description A case for Jira. */
        JiraPushRequest: {
            /**
             * @enum {string}
             */
            connector_type: ".jira";
            params: components["schemas"]["JiraPushParams"];
        };
        /** @description The case and its Resilient fields. Nine keys have to be present, five of them may be null; unknown keys are ignored. */
        ResilientPushParams: {
            /**
             * @description Id of the case.
             * @example 7528e530-5f32-11eb-a713-e1e769fa873c
             */
            savedObjectId: string;
            /**
             * @description When the case was created, ISO 8601 in UTC. Kibana does not check the form, it prints it into the incident.
             * @example 2021-01-25T17:26:27.990Z
             */
            createdAt: string;
            /** @description Who created the case. */
            createdBy: components["schemas"]["PushUser"];
            /** @description Comments to add to the incident. All of them are added, again if they were sent before. The key is required. */
            comments: components["schemas"]["PushComment"][] | null;
            /**
             * @description Description of the case. The key is required.
             * @example Operation bubblegum is active.
             */
            description: string | null;
            /**
             * @description Incident to update; null creates a new one. The key is required, so that nobody creates one by forgetting it.
             * @example ba6defa32f3520107616c886f699b630
             */
            externalId: string | null;
            /**
             * @description Title of the case; becomes `name` through the connector's field mapping.
             * @example This case will self-destruct in 5 seconds
             */
            title: string;
            /**
             * @description When the case was last changed, ISO 8601 in UTC. The key is required.
             * @example 2021-01-25T17:27:10.925Z
             */
            updatedAt: string | null;
            /** @description Who last changed the case. The key is required. */
            updatedBy: components["schemas"]["PushUser"] | null;
            /**
             * @description Ids of the incident's types. Strings here, numbers in `executeConnector`.
             * @example [
             *       "17",
             *       "26"
             *     ]
             */
            incidentTypes?: string[] | null;
            /**
             * @description Id of the severity. A string here (a number is refused), a number in `executeConnector`.
             * @example 6
             */
            severityCode?: string | null;
            /**
             * @deprecated
             * @description Name of the incident. Never read, although the vendor's page requires it; the text comes from `title`.
             * @example Suspicious email banner
             */
            name?: string;
        };
        /** @description A case for IBM Resilient. */
        ResilientPushRequest: {
            /**
             * @enum {string}
             */
            connector_type: ".resilient";
            params: components["schemas"]["ResilientPushParams"];
        };
        /** @description A case for a connector of Kibana 7.11, told apart by `connector_type`. */
        PushCaseByConnectorRequest: components["schemas"]["ServiceNowPushRequest"] | components["schemas"]["JiraPushRequest"] | components["schemas"]["ResilientPushRequest"];
        /** @description The ticketing system took the case. */
        PushCaseByConnectorOk: {
            /**
             * @enum {string}
             */
            status: "ok";
            /**
             * @description Id of the connector that ran, the one in the URL.
             * @example 7349772f-421a-4de3-b8bb-2d9b22ccee30
             */
            actionId: string;
            data: components["schemas"]["PushedIncident"];
        };
        /** @description How the run ended; read `status` before anything else. */
        PushCaseByConnectorAnswer: components["schemas"]["PushCaseByConnectorOk"] | components["schemas"]["ActionError"];
        /** @description State of the case. `in-progress` exists since 7.12. */
        CaseStatus: "open" | "in-progress" | "closed" | (string & {});
        /** @description A comment, or something attached to the case. Only comments have the text `comment`. */
        CaseComment: {
            /**
             * @description Id of the comment; it is `commentId` in what you send to a connector.
             * @example dda30310-732a-11ea-a0b2-c51ea50a58e2
             */
            id: string;
            /**
             * @description Changes with every change of the comment.
             * @example WzMyMCwxXQ==
             */
            version: string;
            /** @description What it is. Absent in the first versions, where everything is a comment. */
            type?: "user" | "alert" | "actions" | "externalReference" | "persistableState" | (string & {});
            /**
             * @description Text of the comment, Markdown.
             * @example That is nothing - Ethan Hunt answered a targeted social media campaign promoting phishy pension schemes to IMF operatives.
             */
            comment?: string;
            /**
             * @description The application it belongs to. Kibana 7.14 and later.
             * @example securitySolution
             */
            owner?: string;
            /**
             * @description When it was written, ISO 8601 in UTC.
             * @example 2020-03-31T08:37:33.240Z
             */
            created_at: string;
            /** @description Who wrote it. */
            created_by: components["schemas"]["CaseUser"];
            /**
             * @description When it was last changed.
             * @example 2020-03-31T08:40:00.000Z
             */
            updated_at?: string | null;
            /** @description Who last changed it. */
            updated_by?: components["schemas"]["CaseUser"] | null;
            /**
             * @description When it was marked as sent; null before. Recording a push marks every comment the case has at that moment, a comment written
             *     after the push was sent included.
             * @example 2020-03-31T09:02:10.120Z
             */
            pushed_at?: string | null;
            /** @description Who sent it. */
            pushed_by?: components["schemas"]["CaseUser"] | null;
        };
        /** @description The incident that the case became at its latest push. */
        CaseExternalService: {
            /**
             * @description Id of the connector it went through.
             * @example 7349772f-421a-4de3-b8bb-2d9b22ccee30
             */
            connector_id: string;
            /**
             * @description Name of that connector.
             * @example ServiceNow SOC
             */
            connector_name: string;
            /**
             * @description Id of the incident. Send it as `incidentId` (7.7) or `externalId` (later) to update.
             * @example 62dc3c8bdb7300106ba884da0b9619ea
             */
            external_id: string;
            /**
             * @description The name people know the incident by.
             * @example INC0010012
             */
            external_title: string;
            /**
             * @description Where a person opens the incident.
             * @example https://dev78437.service-now.com/nav_to.do?uri=incident.do?sys_id=62dc3c8bdb7300106ba884da0b9619ea
             */
            external_url: string;
            /**
             * @description When it was recorded, by Kibana's clock.
             * @example 2020-03-31T09:02:10.120Z
             */
            pushed_at: string;
            /** @description Who pushed it. */
            pushed_by: components["schemas"]["CaseUser"];
        };
        /** @description Settings of the case. Not in the first versions. */
        CaseSettings: {
            /** @description Whether attached alerts follow the case's status. */
            syncAlerts?: boolean;
        };
        /** @description Someone who works on the case. */
        CaseAssignee: {
            /**
             * @description Id of the user's profile.
             * @example u_J41Oh6L9ki-Vo2tOogS8WRTENzhHurGtRc87NgEAlkc_0
             */
            uid: string;
        };
        /** @description A field of your own. */
        CaseCustomField: {
            /**
             * @description Key of the field in the case configuration.
             * @example d312efda-ec2b-42ec-9e2c-84981795c581
             */
            key: string;
            /** @description Type of the field. */
            type: "text" | "toggle" | "number" | (string & {});
            /**
             * @description Value of the field; null where none was given.
             * @example Universal Exports
             */
            value: string | boolean | number | null;
        };
        /**
         * @description A case. Keys that only some versions have are optional; the others are always there, null where they say so. snake_case but for
         *     `totalComment`, `totalAlerts` and `settings.syncAlerts`.
         */
        Case: {
            /**
             * @description Id of the case.
             * @example c1472f70-732a-11ea-a0b2-c51ea50a58e2
             */
            id: string;
            /**
             * @description Changes with every change of the case; an update has to name the version it was made from.
             * @example WzM0MiwxXQ==
             */
            version: string;
            /**
             * @description Title of the case.
             * @example This case will self-destruct in 5 seconds
             */
            title: string;
            /**
             * @description Description of the case, Markdown.
             * @example James Bond clicked on a highly suspicious email banner. Operation bubblegum is active.
             */
            description: string;
            /**
             * @description Tags of the case.
             * @example [
             *       "phishing",
             *       "social engineering"
             *     ]
             */
            tags: string[];
            status: components["schemas"]["CaseStatus"];
            /** @description Severity of the case. Kibana 8.x. */
            severity?: "low" | "medium" | "high" | "critical" | (string & {});
            /**
             * @description Category of the case. Kibana 8.x.
             * @example Phishing
             */
            category?: string | null;
            /** @description The application the case belongs to. Kibana 7.14 and later. */
            owner?: "securitySolution" | "observability" | "cases" | (string & {});
            /** @description Comments and attachments. Empty in `findCases`, and when they were not asked for. */
            comments?: components["schemas"]["CaseComment"][];
            /**
             * @description How many comments there are, counted even when they are not included.
             * @example 1
             */
            totalComment: number;
            /**
             * @description How many alerts are attached. Kibana 7.14 and later.
             * @example 0
             */
            totalAlerts?: number;
            /**
             * @description When it was created, ISO 8601 in UTC.
             * @example 2020-03-31T08:36:45.661Z
             */
            created_at: string;
            /** @description Who created it. */
            created_by: components["schemas"]["CaseUser"];
            /**
             * @description When it was last changed; null before the first change.
             * @example 2020-03-31T09:02:10.120Z
             */
            updated_at: string | null;
            /** @description Who last changed it. */
            updated_by: components["schemas"]["CaseUser"] | null;
            /**
             * @description When it was closed; null while it is open.
             * @example 2020-04-02T17:00:00.000Z
             */
            closed_at: string | null;
            /** @description Who closed it. */
            closed_by: components["schemas"]["CaseUser"] | null;
            /**
             * @description Seconds from creation to closing; null while it is open. Kibana 8.x.
             * @example 202994
             */
            duration?: number | null;
            connector?: components["schemas"]["CaseConnector"];
            /**
             * @description Id of the case's connector, `none` for none. Kibana 7.8 and 7.9; later ones have `connector`.
             * @example none
             */
            connector_id?: string;
            /** @description What the case became in the ticketing system; null before the first push. */
            external_service: components["schemas"]["CaseExternalService"] | null;
            settings?: components["schemas"]["CaseSettings"];
            /** @description Who works on it. Kibana 8.x. */
            assignees?: components["schemas"]["CaseAssignee"][];
            /** @description Fields of your own. Kibana 8.x. */
            customFields?: components["schemas"]["CaseCustomField"][];
        };
        /** @description A page of cases. The size is `perPage` in the question and `per_page` in the answer. */
        CasePage: {
            /**
             * @description Number of this page, from 1.
             * @example 1
             */
            page: number;
            /**
             * @description Size of a page.
             * @example 20
             */
            per_page: number;
            /**
             * @description How many cases match.
             * @example 1
             */
            total: number;
            /** @description The cases, without their comments. */
            cases: components["schemas"]["Case"][];
            /**
             * @description How many cases are open, whatever their page.
             * @example 1
             */
            count_open_cases: number;
            /**
             * @description How many are in progress. Kibana 7.12 and later.
             * @example 0
             */
            count_in_progress_cases?: number;
            /**
             * @description How many are closed.
             * @example 0
             */
            count_closed_cases: number;
        };
        /** @description The incident that a case became. All five keys are required; further ones are not refused. */
        ExternalDetailsRequest: {
            /**
             * @description Id of the connector it went through.
             * @example 7349772f-421a-4de3-b8bb-2d9b22ccee30
             */
            connector_id: string;
            /**
             * @description Name of that connector.
             * @example ServiceNow SOC
             */
            connector_name: string;
            /**
             * @description Id of the incident: `data.incidentId` of `executeAction` (7.7), `data.id` of `pushCaseByConnector` (7.11).
             * @example 62dc3c8bdb7300106ba884da0b9619ea
             */
            external_id: string;
            /**
             * @description The name people know it by: `data.number` (7.7), `data.title` (7.11).
             * @example INC0010012
             */
            external_title: string;
            /**
             * @description Where a person opens it: `data.url`.
             * @example https://dev78437.service-now.com/nav_to.do?uri=incident.do?sys_id=62dc3c8bdb7300106ba884da0b9619ea
             */
            external_url: string;
        };
        /** @description An empty object. Kibana ignores what is in it, but the first versions insist on an object. */
        PushCaseRequest: Record<string, unknown>;
    };
    responses: {
        /** @description No credentials, wrong ones, or an API key that was encoded twice. The wording is Elasticsearch's and varies. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["KibanaError"];
            };
        };
        /** @description The body is larger than `server.maxPayload` of this Kibana, 1,048,576 bytes unless it was changed. */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["KibanaError"];
            };
        };
        /**
         * @description Kibana, or Elasticsearch behind it, failed. A Kibana that is starting answers 503 with a line of plain text, and a proxy may answer
         *     with HTML.
         */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["KibanaError"];
            };
        };
        /** @description The user may not do this in this space, or the license does not include the connector's type. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["KibanaError"];
            };
        };
        /** @description This space has no such connector, or this version of Kibana no such call. */
        ConnectorNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["KibanaError"];
            };
        };
        /**
         * @description Kibana is overloaded and its rate limiter is on (`server.rateLimiter`, 9.x and the last 8.x, off by default), or a proxy in front
         *     of it limits calls. Kibana decides this before it looks at the request. There is no fixed quota and no reliable waiting time.
         */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["KibanaError"];
            };
        };
        /** @description A parameter is wrong, or this deployment wants an `elastic-api-version` header. */
        BadQuery: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["KibanaError"];
            };
        };
        /** @description The user may not do this with cases, or with those of this application, in this space. */
        CasesForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["KibanaError"];
            };
        };
        /** @description This space has no such case. */
        CaseNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["KibanaError"];
            };
        };
        /**
         * @description The user may not push cases of this application in this space, or the license does not include the connector's type. Kibana looks
         *     before it calls the ticketing system.
         */
        PushForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["KibanaError"];
            };
        };
        /** @description This space has no such case or no such connector, or this version of Kibana no such call. */
        CaseOrConnectorNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["KibanaError"];
            };
        };
    };
    parameters: {
        /** @description Id of a connector of this space, as `findConnectors` lists it. Preconfigured connectors have ids of the administrator's choice. */
        ConnectorId: string;
        /** @description Any non-empty value. Kibana refuses every call but GET and HEAD without it (400), as a guard against forged browser requests. */
        KbnXsrf: string;
        /**
         * @description Version of the public API that the caller was written for. Kibana 8.11 and later read it; without it they use their default,
         *     except for deployments that insist on it (400). Leave it away for 7.x.
         */
        ElasticApiVersion: "2023-10-31";
        /** @description Only what belongs to these applications; without it, to all you may read. Kibana 7.14 and later. */
        Owner: ("securitySolution" | "observability" | "cases")[];
        /** @description Id of a case of this space. */
        CaseId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type ExecuteActionUser = components['schemas']['ExecuteActionUser'];
export type ExecuteActionComment = components['schemas']['ExecuteActionComment'];
export type ExecuteActionParams = components['schemas']['ExecuteActionParams'];
export type ExecuteActionRequest = components['schemas']['ExecuteActionRequest'];
export type PushedComment = components['schemas']['PushedComment'];
export type ExecuteActionIncident = components['schemas']['ExecuteActionIncident'];
export type ExecuteActionOk = components['schemas']['ExecuteActionOk'];
export type ActionError = components['schemas']['ActionError'];
export type ExecuteActionAnswer = components['schemas']['ExecuteActionAnswer'];
export type KibanaError = components['schemas']['KibanaError'];
export type ExternalId = components['schemas']['ExternalId'];
export type CorrelationId = components['schemas']['CorrelationId'];
export type CorrelationDisplay = components['schemas']['CorrelationDisplay'];
export type AdditionalFields = components['schemas']['AdditionalFields'];
export type NotAField = components['schemas']['NotAField'];
export type ServiceNowIncident = components['schemas']['ServiceNowIncident'];
export type ServiceNowSecurityIncident = components['schemas']['ServiceNowSecurityIncident'];
export type JiraIncident = components['schemas']['JiraIncident'];
export type ResilientIncident = components['schemas']['ResilientIncident'];
export type ConnectorIncident = components['schemas']['ConnectorIncident'];
export type IncidentComment = components['schemas']['IncidentComment'];
export type PushToServiceParams = components['schemas']['PushToServiceParams'];
export type PushToServiceSubAction = components['schemas']['PushToServiceSubAction'];
export type IncidentByExternalId = components['schemas']['IncidentByExternalId'];
export type IncidentById = components['schemas']['IncidentById'];
export type GetIncidentParams = components['schemas']['GetIncidentParams'];
export type GetIncidentSubAction = components['schemas']['GetIncidentSubAction'];
export type GetChoicesParams = components['schemas']['GetChoicesParams'];
export type GetChoicesSubAction = components['schemas']['GetChoicesSubAction'];
export type NoParams = components['schemas']['NoParams'];
export type GetFieldsSubAction = components['schemas']['GetFieldsSubAction'];
export type HandshakeSubAction = components['schemas']['HandshakeSubAction'];
export type IssueTypesSubAction = components['schemas']['IssueTypesSubAction'];
export type FieldsByIssueTypeParams = components['schemas']['FieldsByIssueTypeParams'];
export type FieldsByIssueTypeSubAction = components['schemas']['FieldsByIssueTypeSubAction'];
export type IssuesParams = components['schemas']['IssuesParams'];
export type IssuesSubAction = components['schemas']['IssuesSubAction'];
export type IssueParams = components['schemas']['IssueParams'];
export type IssueSubAction = components['schemas']['IssueSubAction'];
export type IncidentTypesSubAction = components['schemas']['IncidentTypesSubAction'];
export type SeveritySubAction = components['schemas']['SeveritySubAction'];
export type ConnectorSubAction = components['schemas']['ConnectorSubAction'];
export type ExecuteConnectorRequest = components['schemas']['ExecuteConnectorRequest'];
export type PushedIncident = components['schemas']['PushedIncident'];
export type ServiceNowChoice = components['schemas']['ServiceNowChoice'];
export type ServiceNowChoices = components['schemas']['ServiceNowChoices'];
export type ServiceNowField = components['schemas']['ServiceNowField'];
export type ServiceNowFields = components['schemas']['ServiceNowFields'];
export type ConnectorOption = components['schemas']['ConnectorOption'];
export type ConnectorOptions = components['schemas']['ConnectorOptions'];
export type JiraIssue = components['schemas']['JiraIssue'];
export type JiraIssues = components['schemas']['JiraIssues'];
export type ResilientField = components['schemas']['ResilientField'];
export type ResilientFields = components['schemas']['ResilientFields'];
export type ConnectorRecord = components['schemas']['ConnectorRecord'];
export type ConnectorData = components['schemas']['ConnectorData'];
export type ExecuteConnectorOk = components['schemas']['ExecuteConnectorOk'];
export type ConnectorError = components['schemas']['ConnectorError'];
export type ExecuteConnectorAnswer = components['schemas']['ExecuteConnectorAnswer'];
export type ClosureType = components['schemas']['ClosureType'];
export type CaseUser = components['schemas']['CaseUser'];
export type FlatCaseConfiguration = components['schemas']['FlatCaseConfiguration'];
export type ConnectorType = components['schemas']['ConnectorType'];
export type CaseConnector = components['schemas']['CaseConnector'];
export type CaseMapping = components['schemas']['CaseMapping'];
export type CaseConfiguration = components['schemas']['CaseConfiguration'];
export type CaseConfigurations = components['schemas']['CaseConfigurations'];
export type NoCaseConfiguration = components['schemas']['NoCaseConfiguration'];
export type CurrentConnector = components['schemas']['CurrentConnector'];
export type Connector = components['schemas']['Connector'];
export type ConnectorList = components['schemas']['ConnectorList'];
export type PushUser = components['schemas']['PushUser'];
export type PushComment = components['schemas']['PushComment'];
export type ServiceNowPushParams = components['schemas']['ServiceNowPushParams'];
export type ServiceNowPushRequest = components['schemas']['ServiceNowPushRequest'];
export type JiraPushParams = components['schemas']['JiraPushParams'];
export type JiraPushRequest = components['schemas']['JiraPushRequest'];
export type ResilientPushParams = components['schemas']['ResilientPushParams'];
export type ResilientPushRequest = components['schemas']['ResilientPushRequest'];
export type PushCaseByConnectorRequest = components['schemas']['PushCaseByConnectorRequest'];
export type PushCaseByConnectorOk = components['schemas']['PushCaseByConnectorOk'];
export type PushCaseByConnectorAnswer = components['schemas']['PushCaseByConnectorAnswer'];
export type CaseStatus = components['schemas']['CaseStatus'];
export type CaseComment = components['schemas']['CaseComment'];
export type CaseExternalService = components['schemas']['CaseExternalService'];
export type CaseSettings = components['schemas']['CaseSettings'];
export type CaseAssignee = components['schemas']['CaseAssignee'];
export type CaseCustomField = components['schemas']['CaseCustomField'];
export type Case = components['schemas']['Case'];
export type CasePage = components['schemas']['CasePage'];
export type ExternalDetailsRequest = components['schemas']['ExternalDetailsRequest'];
export type PushCaseRequest = components['schemas']['PushCaseRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponsePayloadTooLarge = components['responses']['PayloadTooLarge'];
export type ResponseServerError = components['responses']['ServerError'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseConnectorNotFound = components['responses']['ConnectorNotFound'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseBadQuery = components['responses']['BadQuery'];
export type ResponseCasesForbidden = components['responses']['CasesForbidden'];
export type ResponseCaseNotFound = components['responses']['CaseNotFound'];
export type ResponsePushForbidden = components['responses']['PushForbidden'];
export type ResponseCaseOrConnectorNotFound = components['responses']['CaseOrConnectorNotFound'];
export type ParameterConnectorId = components['parameters']['ConnectorId'];
export type ParameterKbnXsrf = components['parameters']['KbnXsrf'];
export type ParameterElasticApiVersion = components['parameters']['ElasticApiVersion'];
export type ParameterOwner = components['parameters']['Owner'];
export type ParameterCaseId = components['parameters']['CaseId'];
export type $defs = Record<string, never>;
export interface operations {
    executeAction: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any non-empty value. Kibana refuses every call but GET and HEAD without it (400), as a guard against forged browser requests. */
                "kbn-xsrf"?: components["parameters"]["KbnXsrf"];
            };
            path: {
                /** @description Id of a connector of this space, as `findConnectors` lists it. Preconfigured connectors have ids of the administrator's choice. */
                connectorId: components["parameters"]["ConnectorId"];
            };
            cookie?: never;
        };
        /** @description The case, converted to camelCase. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExecuteActionRequest"];
            };
        };
        responses: {
            /** @description The connector ran, well or not. `status` tells. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExecuteActionAnswer"];
                };
            };
            /**
             * @description Kibana refused the request before it did anything: the `kbn-xsrf` header is missing, or the body has no `params` or other keys
             *     besides. What is wrong inside `params` comes as a 200.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KibanaError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The license does not include ServiceNow. A user without privileges gets 404 in this version. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KibanaError"];
                };
            };
            /** @description This space has no such connector, the user may not run connectors, or this version of Kibana has no such call. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KibanaError"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    executeConnector: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any non-empty value. Kibana refuses every call but GET and HEAD without it (400), as a guard against forged browser requests. */
                "kbn-xsrf"?: components["parameters"]["KbnXsrf"];
                /**
                 * @description Version of the public API that the caller was written for. Kibana 8.11 and later read it; without it they use their default,
                 *     except for deployments that insist on it (400). Leave it away for 7.x.
                 */
                "elastic-api-version"?: components["parameters"]["ElasticApiVersion"];
            };
            path: {
                /** @description Id of a connector of this space, as `findConnectors` lists it. Preconfigured connectors have ids of the administrator's choice. */
                connectorId: components["parameters"]["ConnectorId"];
            };
            cookie?: never;
        };
        /** @description What the connector shall do. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExecuteConnectorRequest"];
            };
        };
        responses: {
            /** @description The connector ran, well or not. `status` tells. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExecuteConnectorAnswer"];
                };
            };
            /**
             * @description Kibana refused the request before it did anything: the `kbn-xsrf` header is missing, the body has no `params` or other keys
             *     besides, or this deployment wants an `elastic-api-version` header. What is wrong inside `params` comes as a 200.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KibanaError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ConnectorNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getCurrentConnector: {
        parameters: {
            query?: {
                /** @description Only what belongs to these applications; without it, to all you may read. Kibana 7.14 and later. */
                owner?: components["parameters"]["Owner"];
            };
            header?: {
                /**
                 * @description Version of the public API that the caller was written for. Kibana 8.11 and later read it; without it they use their default,
                 *     except for deployments that insist on it (400). Leave it away for 7.x.
                 */
                "elastic-api-version"?: components["parameters"]["ElasticApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration, or nothing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentConnector"];
                };
            };
            400: components["responses"]["BadQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CasesForbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    findConnectors: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the public API that the caller was written for. Kibana 8.11 and later read it; without it they use their default,
                 *     except for deployments that insist on it (400). Leave it away for 7.x.
                 */
                "elastic-api-version"?: components["parameters"]["ElasticApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connectors. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorList"];
                };
            };
            /** @description This deployment wants an `elastic-api-version` header. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KibanaError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The user may not see the connectors of this space. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KibanaError"];
                };
            };
            /** @description Connectors are switched off. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KibanaError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    pushCaseByConnector: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any non-empty value. Kibana refuses every call but GET and HEAD without it (400), as a guard against forged browser requests. */
                "kbn-xsrf"?: components["parameters"]["KbnXsrf"];
            };
            path: {
                /** @description Id of a connector of this space, as `findConnectors` lists it. Preconfigured connectors have ids of the administrator's choice. */
                connectorId: components["parameters"]["ConnectorId"];
            };
            cookie?: never;
        };
        /** @description The case, converted to camelCase, and the fields of the connector's type. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PushCaseByConnectorRequest"];
            };
        };
        responses: {
            /** @description The connector ran, well or not. `status` tells. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushCaseByConnectorAnswer"];
                };
            };
            /**
             * @description Kibana refused the request before it did anything: the `kbn-xsrf` header is missing or the body is incomplete. The message about
             *     a body is kilobytes long.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KibanaError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description This space has no such connector, connectors are switched off, or this version of Kibana has no such call. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KibanaError"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            /**
             * @description Kibana failed. Two causes are harmless and named in the message: an unknown connector type (`Invalid service`), and an incident
             *     that could not be read before its update (`Retrieving Incident by id …`). After any other message the incident may exist.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KibanaError"];
                };
            };
            "5XX": components["responses"]["ServerError"];
        };
    };
    findCases: {
        parameters: {
            query?: {
                /** @description Which page, from 1. */
                page?: number;
                /** @description How many cases a page holds. Newer versions refuse more than 100. */
                perPage?: number;
                /** @description What to sort by. 7.x knows the first three only. */
                sortField?: "createdAt" | "closedAt" | "status" | "updatedAt" | "title" | "category" | "severity";
                /** @description In which direction. */
                sortOrder?: "asc" | "desc";
                /** @description Only cases in this state. `in-progress` exists since 7.12. */
                status?: "open" | "in-progress" | "closed";
                /** @description Only cases with one of these tags. */
                tags?: string[];
                /** @description Only cases that one of these users created, by login name. */
                reporters?: string[];
                /** @description Only what belongs to these applications; without it, to all you may read. Kibana 7.14 and later. */
                owner?: components["parameters"]["Owner"];
            };
            header?: {
                /**
                 * @description Version of the public API that the caller was written for. Kibana 8.11 and later read it; without it they use their default,
                 *     except for deployments that insist on it (400). Leave it away for 7.x.
                 */
                "elastic-api-version"?: components["parameters"]["ElasticApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of cases. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePage"];
                };
            };
            400: components["responses"]["BadQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CasesForbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getCase: {
        parameters: {
            query?: {
                /** @description Whether `comments` is filled. Newer versions call it deprecated. */
                includeComments?: boolean;
            };
            header?: {
                /**
                 * @description Version of the public API that the caller was written for. Kibana 8.11 and later read it; without it they use their default,
                 *     except for deployments that insist on it (400). Leave it away for 7.x.
                 */
                "elastic-api-version"?: components["parameters"]["ElasticApiVersion"];
            };
            path: {
                /** @description Id of a case of this space. */
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CasesForbidden"];
            404: components["responses"]["CaseNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    addExternalDetails: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any non-empty value. Kibana refuses every call but GET and HEAD without it (400), as a guard against forged browser requests. */
                "kbn-xsrf"?: components["parameters"]["KbnXsrf"];
            };
            path: {
                /** @description Id of a case of this space. */
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        /** @description The incident, as the push gave it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExternalDetailsRequest"];
            };
        };
        responses: {
            /** @description The case with its `external_service`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description The `kbn-xsrf` header is missing or the body is incomplete; nothing was recorded. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KibanaError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CasesForbidden"];
            /** @description This space has no such case, the case's own connector is `none` or gone, or this version of Kibana has no such call. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KibanaError"];
                };
            };
            /**
             * @description The case is closed, perhaps by an earlier try of this same call, or someone changed it meanwhile. In the second case the
             *     comments may already be marked as sent. Read the case before you go on.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KibanaError"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    pushCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any non-empty value. Kibana refuses every call but GET and HEAD without it (400), as a guard against forged browser requests. */
                "kbn-xsrf"?: components["parameters"]["KbnXsrf"];
                /**
                 * @description Version of the public API that the caller was written for. Kibana 8.11 and later read it; without it they use their default,
                 *     except for deployments that insist on it (400). Leave it away for 7.x.
                 */
                "elastic-api-version"?: components["parameters"]["ElasticApiVersion"];
            };
            path: {
                /** @description Id of a case of this space. */
                caseId: components["parameters"]["CaseId"];
                /** @description Id of a connector of this space, as `findConnectors` lists it. Preconfigured connectors have ids of the administrator's choice. */
                connectorId: components["parameters"]["ConnectorId"];
            };
            cookie?: never;
        };
        /** @description An empty object. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PushCaseRequest"];
            };
        };
        responses: {
            /** @description The case with its `external_service`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /**
             * @description Kibana refused the request before it did anything: the `kbn-xsrf` header is missing, the body is no object, or this deployment
             *     wants an `elastic-api-version` header.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KibanaError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PushForbidden"];
            404: components["responses"]["CaseOrConnectorNotFound"];
            /**
             * @description Either the case is closed ("… case is closed …"), and nothing was sent; or someone changed the case while it was being pushed
             *     ("version conflict"), and the incident exists without being recorded. The message tells the two apart.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KibanaError"];
                };
            };
            /**
             * @description The connector failed, and Kibana recorded nothing. The message is what the connector or the ticketing system said. The incident
             *     may exist: a time-out and a comment that was refused after the incident was made are reported like this too.
             */
            424: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KibanaError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
}
