// Generated from specs/datadog by `pnpm generate`; edit the specification instead.

export interface paths {
    "/api/v2/security/findings/servicenow_tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create ServiceNow tickets
         * @description Opens a ServiceNow ticket for each item of `data`, and a Datadog case behind each ticket that keeps the two in sync both
         *     ways. Send 1 to 50 tickets, each for 1 to 50 findings.
         *
         *     **Findings move.** A finding that is on another ServiceNow ticket is taken off it and put on the new one. Don't name the
         *     same finding in two tickets of one request.
         *
         *     **201 does not mean that the tickets exist.** It means that the cases exist. Read
         *     `attributes.servicenow_ticket.status` of every case: `FAILED` leaves you a case without a ticket, and a status that is
         *     absent or neither `COMPLETED` nor `FAILED` is not settled, so read the case again later.
         *
         *     **The order of the answer is not promised.** Tickets are made in parallel. Match a case to your request by the finding
         *     ids in `attributes.insights[].resource_id`, not by position.
         *
         *     **Don't repeat it blindly.** Two identical requests make two sets of tickets. No source says whether a refusal of one
         *     ticket stops the others of the same request: after a `400` or `404` for several tickets, search for the findings before
         *     you send the rest again.
         */
        post: operations["createServiceNowTickets"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Add findings to a ServiceNow ticket
         * @description Puts 1 to 50 findings on a ServiceNow ticket that exists, named by its address. If no Datadog case is linked to the
         *     ticket yet, one is created in the given project and linked; otherwise the findings join the case that is.
         *
         *     **Findings move** here too: one that is on another ServiceNow ticket is taken off it.
         *
         *     `data` is a single object, though `createServiceNowTickets` on the same path takes a list, and one call serves one
         *     ticket. The answer is the case with all of its findings, not only those you added.
         */
        patch: operations["attachServiceNowTicket"];
        trace?: never;
    };
    "/api/v2/security/findings/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Detach findings from their cases
         * @description Takes 1 to 50 findings off the cases they are on, and so off the tickets behind those cases. The findings may belong to
         *     different cases. Cases and tickets stay as they are, even when none of their findings is left; there is no call that
         *     detaches from ServiceNow alone. A finding that exists but has no case is passed over in silence, an unknown one is a
         *     `404`.
         *
         *     **This `DELETE` has a JSON body.** Some proxies and HTTP libraries drop it, and Datadog then has nothing to act on.
         */
        delete: operations["detachFindings"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/security/findings/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search findings
         * @description Returns one page of the findings that match a query, newest change first. It is a `POST` only so that the query can be
         *     long; nothing is changed.
         *
         *     **Query.** The syntax is that of log search. A finding's own attributes take an `@` in front, tags don't:
         *     `@severity:(critical OR high) @status:open team:platform`. To leave out findings that have a case already, add
         *     `-@workflow.integrations.cases.id:*`.
         *
         *     **Paging.** Send `meta.page.after` of one answer as `data.attributes.page.cursor` of the next request, with everything
         *     else unchanged, until it is missing or a page comes back empty. `links.next` is no help here: it is a relative address
         *     of the `GET` form of this search, which this specification leaves out.
         *
         *     **A listed finding is not a reference.** Its `type` is `finding`; the ticket calls want `findings`.
         */
        post: operations["searchFindings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/cases/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List case projects
         * @description Returns every Case Management project that the key's owner can see, in one answer without paging. A ticket can only be
         *     created in a project whose ServiceNow integration is set up: look at
         *     `attributes.settings.integration_service_now.enabled`. A project without that setting has no integration.
         *
         *     The `type` of a listed project is `project`; the ticket calls want `projects`.
         */
        get: operations["listProjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/cases/{case_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The case's UUID, as `createServiceNowTickets` returns it in `data[].id`, or its key. */
                case_id: string;
            };
            cookie?: never;
        };
        /**
         * Read a case
         * @description Returns one case. After `createServiceNowTickets`, read the case every few seconds until its `service_now_ticket.status`
         *     is `COMPLETED` or `FAILED`.
         *
         *     This is the Case Management view of the case, which differs from what the findings calls return: its `type` is `case`
         *     instead of `cases`, the ticket is called `service_now_ticket` instead of `servicenow_ticket` and has only a link, and
         *     the assignee is a relationship.
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description Priority of the case, which the project's settings translate for ServiceNow; `P1` is the most urgent. The case that
         *     comes back can show another value once the sync has run.
         * @default NOT_DEFINED
         * @enum {string}
         */
        TicketPriority: "NOT_DEFINED" | "P1" | "P2" | "P3" | "P4" | "P5";
        /** @description What the ticket says. Each attribute is optional, and so are they all together. */
        NewServiceNowTicketAttributes: {
            /**
             * @description Title of the ticket. Datadog writes one from the findings if you leave it out.
             * @example Rotate the expired certificate of the billing gateway
             */
            title?: string;
            /**
             * @description Description of the ticket. Datadog writes one from the findings if you leave it out.
             * @example The TLS certificate expired on 2026-01-01. Renew it and restart the gateway.
             */
            description?: string;
            priority?: components["schemas"]["TicketPriority"];
            /**
             * @description Id of the Datadog user to whom the case behind the ticket is assigned. It is not a ServiceNow user. In practice a
             *     UUID.
             * @example f315bdaf-9ee7-4808-a9c1-99c15bf0f4d0
             */
            assignee_id?: string;
        };
        /**
         * @description Names one finding. Beware of passing on what `searchFindings` returned: a listed finding has type `finding`, a
         *     referenced one must be `findings`.
         */
        FindingIdentifier: {
            /**
             * @description The finding's id, as `searchFindings` returns it. Opaque; it looks like Base64.
             * @example ZGVmLTAwcC1pZXJ-aS0wZjhjNjMyZDNmMzRlZTgzNw==
             */
            id: string;
            /**
             * @description Always `findings`, in the plural.
             * @default findings
             * @constant
             */
            type: "findings";
        };
        /** @description The findings that a request is about. */
        FindingReferences: {
            /** @description 1 to 50 findings. Datadog answers `400` ("no finding provided") to an empty list. */
            data: components["schemas"]["FindingIdentifier"][];
        };
        /** @description Names one project. A listed project has type `project`; a referenced one must be `projects`. */
        ProjectIdentifier: {
            /**
             * @description The project's id, as `listProjects` returns it.
             * @example aeadc05e-98a8-11ec-ac2c-da7ad0900001
             */
            id: string;
            /**
             * @description Always `projects`, in the plural.
             * @default projects
             * @constant
             */
            type: "projects";
        };
        /** @description The Case Management project that a case belongs to. */
        ProjectReference: {
            data: components["schemas"]["ProjectIdentifier"];
        };
        /** @description The findings on the ticket, and the project that holds its case. */
        ServiceNowTicketRelationships: {
            findings: components["schemas"]["FindingReferences"];
            /** @description A project whose ServiceNow integration is set up. */
            project: components["schemas"]["ProjectReference"];
        };
        /** @description One ticket to create, and the findings it is for. */
        NewServiceNowTicket: {
            /**
             * @description Always `servicenow_tickets`.
             * @default servicenow_tickets
             * @constant
             */
            type: "servicenow_tickets";
            attributes?: components["schemas"]["NewServiceNowTicketAttributes"];
            relationships: components["schemas"]["ServiceNowTicketRelationships"];
        };
        /** @description The tickets to create, in a list even for one. */
        CreateServiceNowTicketsRequest: {
            /** @description 1 to 50 tickets. */
            data: components["schemas"]["NewServiceNowTicket"][];
        };
        /**
         * @description Kind of case: `SECURITY` for every case made from security findings. `TUNKNOWN` stands for a kind that an organization
         *     defined itself.
         */
        CaseType: "SECURITY" | "STANDARD" | "ERROR_TRACKING_ISSUE" | "TUNKNOWN" | (string & {});
        /**
         * @description Status of the case, the older and coarser way to say it. Prefer `status_group` for decisions and `status_name` for
         *     display.
         */
        CaseStatus: "OPEN" | "IN_PROGRESS" | "CLOSED" | "NOT_STARTED" | "ACKNOWLEDGED" | "TRIGGERED" | "PENDING_APPROVAL" | "APPROVED" | "IMPLEMENTING" | "RESOLVED" | "COMPLETED" | "CANCELLED" | "DECLINED" | "SUNKNOWN" | (string & {});
        /** @description The phase that the status belongs to, whatever it is called. */
        CaseStatusGroup: "SG_OPEN" | "SG_IN_PROGRESS" | "SG_CLOSED" | (string & {});
        /** @description Priority of the case, `P1` first. It can differ from the one you sent, because the sync may change it. */
        CasePriority: "NOT_DEFINED" | "P1" | "P2" | "P3" | "P4" | "P5" | (string & {});
        /** @description Where the case came from; `CS_SECURITY_FINDING` for a case made from findings. */
        CaseCreationSource: "CS_SECURITY_FINDING" | "MANUAL" | "ERROR_TRACKING" | (string & {});
        /** @description Names one Datadog user. */
        UserIdentifier: {
            /**
             * @description The user's id.
             * @example f315bdaf-9ee7-4808-a9c1-99c15bf0f4d0
             */
            id: string;
            /**
             * @description Always `users`, in the plural.
             * @constant
             */
            type: "users";
        };
        /** @description A Datadog user. */
        UserReference: {
            data: components["schemas"]["UserIdentifier"];
        };
        /**
         * @description Attributes that people gave the case, each with a list of strings.
         * @example {
         *       "team": [
         *         "platform"
         *       ],
         *       "service": [
         *         "billing-api",
         *         "invoice-worker"
         *       ]
         *     }
         */
        CaseCustomAttributes: {
            [key: string]: string[];
        };
        /** @description A thing in Datadog that the case is about, such as a finding. */
        CaseInsight: {
            /** @description Kind of thing; `SECURITY_FINDING` for a finding. */
            type?: "SECURITY_FINDING" | "ERROR_TRACKING" | (string & {});
            /**
             * @description Id of the thing. For a finding, the id you sent.
             * @example ZGVmLTAwcC1pZXJ-aS0wZjhjNjMyZDNmMzRlZTgzNw==
             */
            resource_id?: string;
            /**
             * @description Where to see it in Datadog, as a path without a host.
             * @example /security/appsec/vm/library/vulnerability/dfa027f7c037b2f77159adc027fecb56?detection=static
             */
            ref?: string;
        };
        /**
         * @description How the linking went: `COMPLETED`, the ticket exists and `result` tells where; `FAILED`, there is no ticket. The Case
         *     API also knows `IN_PROGRESS`; treat it, and any other value, as not settled yet.
         */
        TicketStatus: "COMPLETED" | "FAILED" | "IN_PROGRESS" | (string & {});
        /** @description The incident in ServiceNow. */
        ServiceNowTicketResult: {
            /**
             * @description Address of the incident, for people; also what `attachServiceNowTicket` takes.
             * @example https://example.service-now.com/now/nav/ui/classic/params/target/incident.do?sys_id=abcdef0123456789abcdef0123456789
             */
            url?: string;
            /**
             * @description Name of the ServiceNow instance, taken from the address.
             * @example example
             */
            instance_name?: string;
            /**
             * @description The ServiceNow table that holds the record.
             * @example incident
             */
            table_name?: string;
            /**
             * @description Id of the incident in ServiceNow.
             * @example abcdef0123456789abcdef0123456789
             */
            sys_id?: string;
            /**
             * @description Id of the record that the link leads to.
             * @example abcdef0123456789abcdef0123456789
             */
            sys_target_sys_id?: string;
            /**
             * @description Direct link to the incident, without ServiceNow's frame around it.
             * @example https://example.service-now.com/incident.do?sys_id=abcdef0123456789abcdef0123456789
             */
            sys_target_link?: string;
        };
        /**
         * @description The ServiceNow ticket of the case. If `status` is `FAILED`, the case exists and the ticket does not. Unlike Jira and
         *     Linear issues it has no documented error text: look for the reason in Datadog or in ServiceNow.
         */
        ServiceNowTicketLink: {
            status?: components["schemas"]["TicketStatus"];
            result?: components["schemas"]["ServiceNowTicketResult"];
        };
        /** @description The issue in Jira. */
        JiraIssueResult: {
            /**
             * @description Id of the Jira account in Datadog.
             * @example 463a8631-680e-455c-bfd3-3ed04d326eb7
             */
            account_id?: string;
            /**
             * @description Id of the issue.
             * @example 2871276
             */
            issue_id?: string;
            /**
             * @description Key of the issue.
             * @example PROJ-123
             */
            issue_key?: string;
            /**
             * @description Address of the issue.
             * @example https://domain.atlassian.net/browse/PROJ-123
             */
            issue_url?: string;
        };
        /** @description The Jira issue of the case, if there is one. */
        JiraIssueLink: {
            status?: components["schemas"]["TicketStatus"];
            result?: components["schemas"]["JiraIssueResult"];
            /**
             * @description Why the issue could not be created, as Jira said it. Often JSON in a string.
             * @example {"errorMessages":["An error occured."],"errors":{}}
             */
            error_message?: string;
        };
        /** @description The issue in Linear. */
        LinearIssueResult: {
            /**
             * @description Id of the Linear workspace.
             * @example 2f4d8a16-53b7-4e0c-9a71-c8e6b90d1f25
             */
            account_id?: string;
            /**
             * @description Id of the Linear team.
             * @example b7c1e5d9-0f3a-4268-8d94-6a2e7f50c13b
             */
            team_id?: string;
            /**
             * @description Id of the issue.
             * @example e03a7b52-9c4d-4f16-a8b0-1d5f6c2e7984
             */
            issue_id?: string;
            /**
             * @description Key of the issue.
             * @example SEC-482
             */
            issue_key?: string;
            /**
             * @description Address of the issue.
             * @example https://linear.app/acme/issue/SEC-482
             */
            url?: string;
        };
        /** @description The Linear issue of the case, if there is one. */
        LinearIssueLink: {
            status?: components["schemas"]["TicketStatus"];
            result?: components["schemas"]["LinearIssueResult"];
            /**
             * @description Why the issue could not be created, as Linear said it.
             * @example Team not found
             */
            error_message?: string;
        };
        /** @description What the case says. Absent attributes are left out, not sent as `null`. */
        FindingCaseAttributes: {
            /**
             * @description Short name of the case, the project's key and a number.
             * @example PROJ-123
             */
            key?: string;
            /**
             * @description Title of the case.
             * @example A title for the case.
             */
            title?: string;
            /**
             * @description Description of the case.
             * @example A description of the case.
             */
            description?: string;
            type?: components["schemas"]["CaseType"];
            status?: components["schemas"]["CaseStatus"];
            status_group?: components["schemas"]["CaseStatusGroup"];
            /**
             * @description The status as people read it. Projects can have statuses of their own.
             * @example Open
             */
            status_name?: string;
            priority?: components["schemas"]["CasePriority"];
            /**
             * @description The day on which the case is due. Datadog declares no format; its documentation shows a plain date.
             * @example 2025-01-01
             */
            due_date?: string;
            creation_source?: components["schemas"]["CaseCreationSource"];
            /** @description The Datadog user the case is assigned to. */
            assigned_to?: components["schemas"]["UserReference"];
            attributes?: components["schemas"]["CaseCustomAttributes"];
            /** @description What the case is about, one entry a finding. This is how you match a created case to your request. */
            insights?: components["schemas"]["CaseInsight"][];
            servicenow_ticket?: components["schemas"]["ServiceNowTicketLink"];
            jira_issue?: components["schemas"]["JiraIssueLink"];
            linear_issue?: components["schemas"]["LinearIssueLink"];
            /**
             * Format: date-time
             * @description When the case was created. Timestamps have three to nine digits after the second.
             * @example 2026-01-02T17:21:34.65318Z
             * @example 2025-01-01T00:00:00.000Z
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the case was last changed, also by the sync with ServiceNow.
             * @example 2025-01-01T00:00:00.000Z
             */
            modified_at?: string;
            /**
             * Format: date-time
             * @description When the case was closed.
             * @example 2025-01-01T00:00:00.000Z
             */
            closed_at?: string;
            /**
             * Format: date-time
             * @description When the case was archived.
             * @example 2025-01-01T00:00:00.000Z
             */
            archived_at?: string;
        };
        /** @description Who made the case, and where it belongs. */
        FindingCaseRelationships: {
            /** @description The user whose keys created the case. */
            created_by?: components["schemas"]["UserReference"];
            /** @description The user who last changed the case. Missing from a case that was never changed. */
            modified_by?: components["schemas"]["UserReference"];
            project?: components["schemas"]["ProjectReference"];
        };
        /** @description A case, and the tickets linked to it. Datadog leaves out what it does not know; only `type` is certain. */
        FindingCase: {
            /**
             * @description The case's id, a UUID. Use it with `getCase`. It is not the id of the ticket.
             * @example c1234567-89ab-cdef-0123-456789abcdef
             */
            id?: string;
            /**
             * @description Always `cases` here, and `case` in the answer of `getCase`.
             * @constant
             */
            type: "cases";
            attributes?: components["schemas"]["FindingCaseAttributes"];
            relationships?: components["schemas"]["FindingCaseRelationships"];
        };
        /** @description The cases that a create made, in no promised order. */
        FindingCaseListResponse: {
            /** @description One case for each ticket asked for. */
            data: components["schemas"]["FindingCase"][];
        };
        /** @description What part of the request caused the error. */
        JsonApiErrorSource: {
            /**
             * @description JSON Pointer into the request body.
             * @example /data/0/attributes/priority
             */
            pointer?: string;
            /**
             * @description Name of the query parameter.
             * @example page[limit]
             */
            parameter?: string;
            /**
             * @description Name of the header.
             * @example DD-API-KEY
             */
            header?: string;
        };
        /** @description One error. None of its keys is certain; show `detail`, else `title`, else `code` or `status`. */
        JsonApiError: {
            /**
             * @description Id of this occurrence.
             * @example 5c1d7a0e-84f2-4b6b-9f3c-0e2d8a7b6c15
             */
            id?: string;
            /**
             * @description The HTTP status, as a string.
             * @example 400
             */
            status?: string;
            /**
             * @description Kind of error, for programs.
             * @example resource_not_found
             */
            code?: string;
            /**
             * @description Kind of error, for people.
             * @example Bad Request
             */
            title?: string;
            /**
             * @description What is wrong this time.
             * @example no finding provided
             */
            detail?: string;
            source?: components["schemas"]["JsonApiErrorSource"];
            /** @description More about the error, in no fixed form. */
            meta?: {
                [key: string]: unknown;
            };
        };
        /** @description What the findings and case calls normally answer. */
        ErrorList: {
            /** @description The errors, as JSON:API objects or as plain strings. */
            errors: (string | components["schemas"]["JsonApiError"])[];
        };
        /** @description One part of the error. */
        ServiceErrorDetail: {
            /**
             * @description Kind of error, for programs.
             * @example InvalidArgument
             */
            code?: string;
            /**
             * @description What is wrong.
             * @example priority is not one of the allowed values
             */
            message?: string;
            /**
             * @description What part of the request caused it.
             * @example data.attributes.priority
             */
            target?: string;
        };
        /** @description One error with its parts. */
        ServiceError: {
            /**
             * @description Kind of error, for programs.
             * @example InvalidArgument
             */
            code?: string;
            /**
             * @description What is wrong.
             * @example Invalid request
             */
            message?: string;
            /** @description The parts of the error. */
            details?: components["schemas"]["ServiceErrorDetail"][];
        };
        /** @description What some Datadog services answer instead. */
        ErrorEnvelope: {
            error: components["schemas"]["ServiceError"];
        };
        /**
         * @description An error, in either of the two envelopes that Datadog uses. Proxies in front of Datadog can answer with HTML instead, or
         *     with nothing.
         */
        ErrorResponse: components["schemas"]["ErrorList"] | components["schemas"]["ErrorEnvelope"];
        /** @description Which ticket. */
        ServiceNowTicketAttachmentAttributes: {
            /**
             * Format: uri
             * @description Address of the ServiceNow incident, on `service-now.com`. What a case shows in `servicenow_ticket.result.url` fits.
             * @example https://example.service-now.com/now/nav/ui/classic/params/target/incident.do?sys_id=abcdef0123456789abcdef0123456789
             */
            servicenow_ticket_url: string;
        };
        /** @description The ticket, and the findings to put on it. A single object, not a list. */
        ServiceNowTicketAttachment: {
            /**
             * @description Always `servicenow_tickets`.
             * @default servicenow_tickets
             * @constant
             */
            type: "servicenow_tickets";
            attributes: components["schemas"]["ServiceNowTicketAttachmentAttributes"];
            relationships: components["schemas"]["ServiceNowTicketRelationships"];
        };
        /** @description Findings for one ticket that exists already. */
        AttachServiceNowTicketRequest: {
            data: components["schemas"]["ServiceNowTicketAttachment"];
        };
        /** @description One case. */
        FindingCaseResponse: {
            data?: components["schemas"]["FindingCase"];
        };
        /** @description The findings to detach. */
        FindingDetachmentRelationships: {
            findings: components["schemas"]["FindingReferences"];
        };
        /** @description One detachment, which can span several cases. */
        FindingDetachment: {
            /**
             * @description An identifier for the request itself, not of a case. Nothing shows that Datadog uses it.
             * @example 64e01d3c-2f1b-4c4e-9b7a-5d0f7c1e8a92
             */
            id?: string;
            /**
             * @description Always `cases`, in the plural.
             * @default cases
             * @constant
             */
            type: "cases";
            relationships: components["schemas"]["FindingDetachmentRelationships"];
        };
        /** @description The findings to take off their cases. */
        DetachFindingsRequest: {
            data: components["schemas"]["FindingDetachment"];
        };
        /** @description Which page, and how large. */
        FindingSearchPage: {
            /**
             * Format: int64
             * @description Findings per page, 1 to 150.
             * @default 10
             * @example 50
             */
            limit?: number | bigint;
            /**
             * @description The `meta.page.after` of the page before. Leave it out for the first page.
             * @example eyJhZnRlciI6IkF3QUFBWnNrTHZ2d3ZDUnlSQSJ9
             */
            cursor?: string;
        };
        /** @description What to search for, in what order, and which page of it. */
        FindingSearchAttributes: {
            /**
             * @description Query in log search syntax. Attributes of findings start with `@`, tags don't. Everything matches if it is left out.
             * @default *
             * @example @severity:(critical OR high) @status:open team:platform
             */
            filter?: string;
            /**
             * @description Order by the last change of the detection, newest first (`-`) or oldest first.
             * @default -@detection_changed_at
             * @enum {string}
             */
            sort?: "-@detection_changed_at" | "@detection_changed_at";
            page?: components["schemas"]["FindingSearchPage"];
        };
        /** @description The search. It needs no `type`. */
        FindingSearch: {
            attributes?: components["schemas"]["FindingSearchAttributes"];
        };
        /** @description A search in its JSON:API wrapper. */
        SearchFindingsRequest: {
            data: components["schemas"]["FindingSearch"];
        };
        /** @description Whether the finding is muted, and why. */
        FindingMute: {
            /** @description Whether the finding is muted. */
            is_muted?: boolean;
            /**
             * @description Why it was muted.
             * @example risk_accepted
             */
            reason?: string;
        };
        /** @description A case, as a finding lists it. Only the id is known; Datadog describes no more than "an object". */
        FindingCaseEntry: {
            /**
             * @description The case's id, for `getCase`.
             * @example 9b2f4c1e-6a3d-4f58-8e07-2c5d1a9b7e64
             */
            id?: string;
        };
        /** @description Where the finding is worked on. Look here before you create a ticket a second time. */
        FindingIntegrations: {
            /** @description The cases the finding is attached to. */
            cases?: components["schemas"]["FindingCaseEntry"][];
            /**
             * @description Keys of the Jira issues the finding is on.
             * @example [
             *       "PROJ-123"
             *     ]
             */
            jira?: string[];
        };
        /** @description What people and automation did about the finding. */
        FindingWorkflow: {
            mute?: components["schemas"]["FindingMute"];
            /**
             * Format: int64
             * @description When Datadog closed the finding because it was gone, in milliseconds since 1970.
             * @example 1765838618317
             */
            auto_closed_at?: number | bigint;
            integrations?: components["schemas"]["FindingIntegrations"];
        };
        /**
         * @description What was found, where, and what is being done about it. These are the attributes that findings of all categories have in
         *     common; each category adds its own, which are described in
         *     [Datadog's findings schema](https://docs.datadoghq.com/security/guide/findings-schema/).
         */
        FindingCustomAttributes: {
            /**
             * @description The finding's id again.
             * @example ZGVmLTAwcC1pZXJ-aS0wZjhjNjMyZDNmMzRlZTgzNw==
             */
            finding_id?: string;
            /** @description Category of the finding. */
            finding_type?: "api_security" | "attack_path" | "host_and_container_vulnerability" | "iac_misconfiguration" | "identity_risk" | "library_vulnerability" | "misconfiguration" | "runtime_code_vulnerability" | "secret" | "static_code_vulnerability" | "workload_activity" | (string & {});
            /**
             * @description Title of the finding.
             * @example SSH is open to the internet
             */
            title?: string;
            /**
             * @description What is wrong and why it matters. Can contain Markdown.
             * @example A security group admits port 22 from any address.
             */
            description?: string;
            /** @description Severity as Datadog sees it, with the circumstances taken into account. */
            severity?: "critical" | "high" | "medium" | "low" | "info" | "none" | "unknown" | (string & {});
            /** @description Whether the finding is still there. */
            status?: "open" | "muted" | "auto_closed" | (string & {});
            /**
             * @description Id of the resource it was found on.
             * @example i-0f8c632d3f34ee837
             */
            resource_id?: string;
            /**
             * @description Name of the resource it was found on.
             * @example billing-gateway-1
             */
            resource_name?: string;
            /**
             * @description Kind of the resource.
             * @example aws_ec2_instance
             */
            resource_type?: string;
            /**
             * Format: int64
             * @description When it was first found, in milliseconds since 1970.
             * @example 1765838614786
             */
            first_seen_at?: number | bigint;
            /**
             * Format: int64
             * @description When it was last found, in milliseconds since 1970.
             * @example 1765838619159
             */
            last_seen_at?: number | bigint;
            /**
             * Format: int64
             * @description When its detection last changed, in milliseconds since 1970. Searches sort by it.
             * @example 1765838619159
             */
            detection_changed_at?: number | bigint;
            workflow?: components["schemas"]["FindingWorkflow"];
        };
        /** @description The attributes that a query reaches with `@`. They are one level deeper, under `custom`. */
        FindingDetails: {
            custom?: components["schemas"]["FindingCustomAttributes"];
        };
        /** @description What the search index holds about the finding. */
        FindingAttributes: {
            attributes?: components["schemas"]["FindingDetails"];
            /**
             * @description Tags of the finding and of the resource it was found on.
             * @example [
             *       "team:platform",
             *       "env:prod"
             *     ]
             */
            tags?: string[];
            /**
             * Format: int64
             * @description When the detection last changed, in milliseconds since 1970. The same as `detection_changed_at`.
             * @example 1765838619159
             */
            timestamp?: number | bigint;
        };
        /** @description One finding. To refer to it in another call, keep `id` and change `type` to `findings`. */
        Finding: {
            /**
             * @description The finding's id.
             * @example ZGVmLTAwcC1pZXJ-aS0wZjhjNjMyZDNmMzRlZTgzNw==
             */
            id?: string;
            /**
             * @description Always `finding`, in the singular, unlike in references.
             * @constant
             */
            type?: "finding";
            attributes?: components["schemas"]["FindingAttributes"];
        };
        /** @description Where the next page starts. */
        FindingSearchCursor: {
            /**
             * @description Cursor of the next page; send it as `page.cursor`. Absent if there is none. It can lead to an empty page.
             * @example eyJhZnRlciI6IkF3QUFBWnNrTHZ2d3ZDUnlSQSJ9
             */
            after?: string;
        };
        /** @description About the search itself. */
        FindingSearchMeta: {
            /**
             * Format: int64
             * @description How long the search took, in milliseconds.
             * @example 548
             */
            elapsed?: number | bigint;
            /** @description Whether the search ran to its end. A page of a search with `timeout` can lack findings. */
            status?: "done" | "timeout" | (string & {});
            /**
             * @description Id of the request, for Datadog's support.
             * @example pddv1ChZYTmVxV0pLcFJ5dUZ6
             */
            request_id?: string;
            page?: components["schemas"]["FindingSearchCursor"];
        };
        /** @description Links to other pages. */
        FindingSearchLinks: {
            /**
             * @description The next page as a `GET`, a path without a host. It is of no use to this `POST`; take the cursor instead.
             * @example /api/v2/security/findings?page%5Bcursor%5D=eyJhZnRlciI6IkF3QUFBWnNrTHZ2d3ZDUnlSQSJ9&page%5Blimit%5D=50
             */
            next?: string;
        };
        /** @description One page of findings. */
        SearchFindingsResponse: {
            /** @description The findings, at most `page.limit` of them. One can take ten kilobytes and more. */
            data?: components["schemas"]["Finding"][];
            meta?: components["schemas"]["FindingSearchMeta"];
            links?: components["schemas"]["FindingSearchLinks"];
        };
        /**
         * @description Whether every new case gets a ticket by itself. If it is on, a case made by other means than the ticket calls has one
         *     too.
         */
        AutoCreation: {
            /** @description Whether tickets are created by themselves. */
            enabled?: boolean;
        };
        /** @description How one part is kept in sync. */
        SyncSetting: {
            /**
             * @description Kind and direction of the sync. Datadog does not list the values.
             * @example bidirectional
             */
            sync_type?: string;
        };
        /** @description How one part is kept in sync, and which value becomes which. */
        MappedSyncSetting: {
            /**
             * @description Kind and direction of the sync. Datadog does not list the values.
             * @example bidirectional
             */
            sync_type?: string;
            /**
             * @description Value on the one side to value on the other.
             * @example {
             *       "SG_OPEN": "1",
             *       "SG_CLOSED": "7"
             *     }
             */
            mapping?: {
                [key: string]: string;
            };
            /**
             * @description The same, as names to show.
             * @example {
             *       "Open": "New",
             *       "Closed": "Closed"
             *     }
             */
            name_mapping?: {
                [key: string]: string;
            };
        };
        /** @description How the priority of a case becomes impact and urgency, from which ServiceNow works out its own priority. */
        ServiceNowPrioritySync: {
            /**
             * @description Kind and direction of the sync. Datadog does not list the values.
             * @example bidirectional
             */
            sync_type?: string;
            /**
             * @description Priority of the case to impact in ServiceNow.
             * @example {
             *       "P1": "1",
             *       "P4": "3"
             *     }
             */
            impact_mapping?: {
                [key: string]: string;
            };
            /**
             * @description Priority of the case to urgency in ServiceNow.
             * @example {
             *       "P1": "1",
             *       "P4": "3"
             *     }
             */
            urgency_mapping?: {
                [key: string]: string;
            };
        };
        /** @description The sync of each part of the incident. */
        ServiceNowSyncProperties: {
            comments?: components["schemas"]["SyncSetting"];
            status?: components["schemas"]["MappedSyncSetting"];
            priority?: components["schemas"]["ServiceNowPrioritySync"];
        };
        /** @description What is kept in sync between case and incident. */
        ServiceNowSync: {
            /** @description Whether the sync is on. */
            enabled?: boolean;
            properties?: components["schemas"]["ServiceNowSyncProperties"];
        };
        /** @description How the project is connected to ServiceNow. */
        ServiceNowSettings: {
            /** @description Whether the integration is on. Tickets can only be created in projects where it is. */
            enabled?: boolean;
            /**
             * @description Name of the ServiceNow instance.
             * @example acme
             */
            instance_name?: string;
            /**
             * @description The ServiceNow group that new incidents are assigned to.
             * @example Security Operations
             */
            assignment_group?: string;
            auto_creation?: components["schemas"]["AutoCreation"];
            sync_config?: components["schemas"]["ServiceNowSync"];
        };
        /** @description How the project is connected to Jira. */
        JiraSettings: {
            /** @description Whether the integration is on. */
            enabled?: boolean;
        };
        /** @description Whether cases that nobody touches are closed. */
        AutoCloseSettings: {
            /** @description Whether they are. */
            enabled?: boolean;
            /**
             * Format: int64
             * @description How long a case may rest before it is closed, in seconds.
             * @example 2592000
             */
            max_inactive_time_in_secs?: number | bigint;
        };
        /** @description Which events on cases Datadog notifies people of. */
        NotificationSettings: {
            /** @description Whether any notification is sent. */
            enabled?: boolean;
            /**
             * @description Where to; 1 is e-mail, 2 is Slack, 3 is in Datadog.
             * @example [
             *       1,
             *       3
             *     ]
             */
            destinations?: number[];
            /** @description Whether to notify when a case is assigned. */
            notify_on_case_assignment?: boolean;
            /** @description Whether to notify when a case is taken from someone. */
            notify_on_case_unassignment?: boolean;
            /** @description Whether to notify when a case is closed. */
            notify_on_case_closed?: boolean;
            /** @description Whether to notify when a priority changes. */
            notify_on_case_priority_change?: boolean;
            /** @description Whether to notify when a status changes. */
            notify_on_case_status_change?: boolean;
            /** @description Whether to notify when someone comments. */
            notify_on_case_comment?: boolean;
            /** @description Whether to notify when a comment mentions someone. */
            notify_on_case_comment_mention?: boolean;
        };
        /**
         * @description Settings of the project, by group. Groups that were never set are left out. Groups that have nothing to do with tickets,
         *     such as on-call and incidents, come through although they are not described here.
         */
        ProjectSettings: {
            integration_service_now?: components["schemas"]["ServiceNowSettings"];
            integration_jira?: components["schemas"]["JiraSettings"];
            auto_close_inactive_cases?: components["schemas"]["AutoCloseSettings"];
            notification?: components["schemas"]["NotificationSettings"];
        };
        /** @description What the project is called and how it is set up. */
        ProjectAttributes: {
            /**
             * @description Short name of the project, which starts the keys of its cases.
             * @example SECOPS
             */
            key?: string;
            /**
             * @description Name of the project.
             * @example Security operations
             */
            name?: string;
            /** @description Whether only members can see the project. */
            restricted?: boolean;
            /**
             * @description Ids of the organization's own case types that the project uses.
             * @example [
             *       "3b010bde-09ce-4449-b745-71dd5f861963"
             *     ]
             */
            enabled_custom_case_types?: string[];
            settings?: components["schemas"]["ProjectSettings"];
        };
        /** @description A Case Management project. To refer to it in a ticket call, keep `id` and change `type` to `projects`. */
        Project: {
            /**
             * @description The project's id, a UUID.
             * @example aeadc05e-98a8-11ec-ac2c-da7ad0900001
             */
            id: string;
            /**
             * @description Always `project`, in the singular, unlike in references.
             * @constant
             */
            type: "project";
            attributes: components["schemas"]["ProjectAttributes"];
        };
        /** @description All projects. */
        ProjectListResponse: {
            /** @description The projects. */
            data?: components["schemas"]["Project"][];
        };
        /** @description One value of an attribute that the kind of case defines. */
        CaseCustomAttribute: {
            /** @description Kind of value. */
            type: "TEXT" | "NUMBER" | "SELECT" | "URL" | (string & {});
            /** @description Whether `value` is a list. */
            is_multi: boolean;
            /**
             * @description The value, or the list of values.
             * @example [
             *       "production",
             *       "staging"
             *     ]
             */
            value: string | number | (string | number)[];
        };
        /** @description The incident in ServiceNow. */
        CaseServiceNowTicketResult: {
            /**
             * @description Direct link to the incident.
             * @example https://example.service-now.com/incident.do?sys_id=abcdef0123456789abcdef0123456789
             */
            sys_target_link?: string;
        };
        /**
         * @description The ServiceNow ticket, named and filled otherwise than in the answers of the findings calls: `service_now_ticket` here,
         *     `servicenow_ticket` there, and only a link in `result`.
         */
        CaseServiceNowTicket: {
            status?: components["schemas"]["TicketStatus"];
            result?: components["schemas"]["CaseServiceNowTicketResult"];
        };
        /** @description The issue in Jira. */
        CaseJiraIssueResult: {
            /**
             * @description Key of the Jira project.
             * @example PROJ
             */
            project_key?: string;
            /**
             * @description Id of the issue.
             * @example 2871276
             */
            issue_id?: string;
            /**
             * @description Key of the issue.
             * @example PROJ-123
             */
            issue_key?: string;
            /**
             * @description Address of the issue.
             * @example https://domain.atlassian.net/browse/PROJ-123
             */
            issue_url?: string;
        };
        /** @description The Jira issue. */
        CaseJiraIssue: {
            status?: components["schemas"]["TicketStatus"];
            result?: components["schemas"]["CaseJiraIssueResult"];
        };
        /** @description What the case says. */
        CaseAttributes: {
            /**
             * @description Short name of the case, the project's key and a number.
             * @example SECOPS-4128
             */
            key?: string;
            /**
             * @description Number of the case in the organization, as a string. Not in Datadog's documentation.
             * @example 99269
             */
            public_id?: string;
            /**
             * @description Title of the case.
             * @example Rotate the expired certificate of the billing gateway
             */
            title?: string;
            /**
             * @description Description of the case; empty if it has none.
             * @example The TLS certificate expired on 2026-01-01. Renew it and restart the gateway.
             */
            description?: string;
            type?: components["schemas"]["CaseType"];
            /**
             * @description Id of the kind of case; tells apart the kinds an organization defined itself.
             * @example 00000000-0000-0000-0000-000000000001
             */
            type_id?: string;
            status?: components["schemas"]["CaseStatus"];
            status_group?: components["schemas"]["CaseStatusGroup"];
            /**
             * @description The status as people read it. Projects can have statuses of their own.
             * @example Open
             */
            status_name?: string;
            priority?: components["schemas"]["CasePriority"];
            creation_source?: components["schemas"]["CaseCreationSource"];
            attributes?: components["schemas"]["CaseCustomAttributes"];
            /** @description Values of the attributes that the kind of case defines, by attribute key. */
            custom_attributes?: {
                [key: string]: components["schemas"]["CaseCustomAttribute"];
            };
            /** @description What the case is about, one entry a finding. */
            insights?: components["schemas"]["CaseInsight"][];
            /** @description The ServiceNow ticket of the case. Absent or `null` if there is none. */
            service_now_ticket?: components["schemas"]["CaseServiceNowTicket"] | null;
            /** @description The Jira issue of the case. Absent or `null` if there is none. */
            jira_issue?: components["schemas"]["CaseJiraIssue"] | null;
            /**
             * Format: int64
             * @description Number of comments. Not in Datadog's documentation.
             * @example 3
             */
            comment_count?: number | bigint;
            /**
             * Format: date-time
             * @description When the case was created. Timestamps have three to nine digits after the second.
             * @example 2026-01-02T17:21:34.65318Z
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the case was last changed. Absent or `null` if never.
             * @example 2026-01-02T17:21:36.403686Z
             */
            modified_at?: string | null;
            /**
             * Format: date-time
             * @description When the case was closed. Absent or `null` if it is open.
             * @example 2026-01-24T00:47:45.477244496Z
             */
            closed_at?: string | null;
            /**
             * Format: date-time
             * @description When the case was archived. Absent or `null` if it is not.
             * @example 2026-02-01T13:49:45.40368576Z
             */
            archived_at?: string | null;
        };
        /** @description Names one Datadog user. */
        CaseUserIdentifier: {
            /**
             * @description The user's id.
             * @example f315bdaf-9ee7-4808-a9c1-99c15bf0f4d0
             */
            id: string;
            /**
             * @description Always `user`, in the singular.
             * @constant
             */
            type: "user";
        };
        /** @description A Datadog user, in the Case API's spelling. */
        CaseUserReference: {
            /** @description The user, or `null` for nobody. */
            data: components["schemas"]["CaseUserIdentifier"] | null;
        };
        /** @description Names one project. */
        CaseProjectIdentifier: {
            /**
             * @description The project's id.
             * @example aeadc05e-98a8-11ec-ac2c-da7ad0900001
             */
            id: string;
            /**
             * @description Always `project`, in the singular.
             * @constant
             */
            type: "project";
        };
        /** @description The project of the case, in the Case API's spelling. */
        CaseProjectReference: {
            data: components["schemas"]["CaseProjectIdentifier"];
        };
        /** @description Who is concerned with the case, and where it belongs. Absent relationships are left out or `null`. */
        CaseRelationships: {
            /** @description The user the case is assigned to. */
            assignee?: components["schemas"]["CaseUserReference"] | null;
            /** @description The user whose keys created the case. */
            created_by?: components["schemas"]["CaseUserReference"] | null;
            /** @description The user who last changed the case. */
            modified_by?: components["schemas"]["CaseUserReference"] | null;
            project?: components["schemas"]["CaseProjectReference"];
        };
        /** @description A case. */
        Case: {
            /**
             * @description The case's id, a UUID.
             * @example 9b2f4c1e-6a3d-4f58-8e07-2c5d1a9b7e64
             */
            id: string;
            /**
             * @description Always `case` here, and `cases` in the answers of the findings calls.
             * @constant
             */
            type: "case";
            attributes: components["schemas"]["CaseAttributes"];
            relationships?: components["schemas"]["CaseRelationships"];
        };
        /** @description The user's name and address. Empty strings for a user who was removed. */
        IncludedUserAttributes: {
            /**
             * @description Name.
             * @example Ada Okafor
             */
            name?: string;
            /**
             * @description Handle, usually the e-mail address.
             * @example ada.okafor@example.com
             */
            handle?: string;
            /**
             * @description E-mail address.
             * @example ada.okafor@example.com
             */
            email?: string;
            /** @description Whether the user can log in. */
            active?: boolean;
        };
        /** @description A user whom the case refers to. */
        IncludedUser: {
            /**
             * @description The user's id.
             * @example f315bdaf-9ee7-4808-a9c1-99c15bf0f4d0
             */
            id?: string;
            /**
             * @description Kind of resource; `user`.
             * @example user
             */
            type?: string;
            attributes?: components["schemas"]["IncludedUserAttributes"];
        };
        /** @description One case, and the users it mentions. */
        CaseResponse: {
            data?: components["schemas"]["Case"];
            /** @description The users that the case refers to. Not in Datadog's documentation. */
            included?: components["schemas"]["IncludedUser"][];
        };
    };
    responses: {
        /**
         * @description Datadog refused the request: an empty list of findings, a wrong `type` or priority, too many items, a ticket address
         *     that is not ServiceNow's. The message, if there is one, is in `detail`.
         */
        FindingsBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
                "application/vnd.api+json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description A key is missing. A wrong key is more often answered with `403`. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
                "application/vnd.api+json": components["schemas"]["ErrorResponse"];
            };
        };
        /**
         * @description A key is wrong, revoked or of another site, or its owner lacks the permission. The answer does not say which. A firewall
         *     on the way can answer `403` as well, in HTML.
         */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
                "application/vnd.api+json": components["schemas"]["ErrorResponse"];
            };
        };
        /**
         * @description A finding or the project does not exist, or is not in this organization or on this site. If both are wrong, Datadog may
         *     name only the finding.
         */
        FindingOrProjectNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
                "application/vnd.api+json": components["schemas"]["ErrorResponse"];
            };
        };
        /**
         * @description The rate limit is used up. Nothing was done; wait as many seconds as `X-RateLimit-Reset` says and send it again. **The
         *     body can be empty.**
         */
        TooManyRequests: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Period": components["headers"]["RateLimitPeriod"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-RateLimit-Name": components["headers"]["RateLimitName"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
                "application/vnd.api+json": components["schemas"]["ErrorResponse"];
            };
        };
        /**
         * @description Datadog failed, or something on the way to it. What was done is unknown. Proxies and load balancers answer with HTML or
         *     plain text rather than JSON.
         */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
                "application/vnd.api+json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description A finding does not exist. A finding that exists but has no case is not an error. */
        FindingNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
                "application/vnd.api+json": components["schemas"]["ErrorResponse"];
            };
        };
        /**
         * @description Datadog refused the search: the `data` wrapper is missing, the query cannot be parsed, the page is too large, or the
         *     cursor is not one of its own.
         */
        SearchBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
                "application/vnd.api+json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Datadog documents this status, though the request has nothing in it that could be wrong. */
        ProjectsBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
                "application/vnd.api+json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Datadog documents this status, though not when a list of projects is "not found". An empty list is a `200`. */
        ProjectsNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
                "application/vnd.api+json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Datadog cannot read the case id, and may not say so. */
        CaseBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
                "application/vnd.api+json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description There is no such case in this organization, on this site. */
        CaseNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
                "application/vnd.api+json": components["schemas"]["ErrorResponse"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description Requests allowed in one period. */
        RateLimitLimit: number;
        /** @description Length of the period, in seconds. Periods are aligned to the clock, not to your first request. */
        RateLimitPeriod: number;
        /** @description Requests left in this period. */
        RateLimitRemaining: number;
        /** @description Seconds until the period ends. A number of seconds, not a point in time. */
        RateLimitReset: number;
        /** @description Name of the limit, which Datadog's support asks for when you want it raised. */
        RateLimitName: string;
    };
    pathItems: never;
}
export type TicketPriority = components['schemas']['TicketPriority'];
export type NewServiceNowTicketAttributes = components['schemas']['NewServiceNowTicketAttributes'];
export type FindingIdentifier = components['schemas']['FindingIdentifier'];
export type FindingReferences = components['schemas']['FindingReferences'];
export type ProjectIdentifier = components['schemas']['ProjectIdentifier'];
export type ProjectReference = components['schemas']['ProjectReference'];
export type ServiceNowTicketRelationships = components['schemas']['ServiceNowTicketRelationships'];
export type NewServiceNowTicket = components['schemas']['NewServiceNowTicket'];
export type CreateServiceNowTicketsRequest = components['schemas']['CreateServiceNowTicketsRequest'];
export type CaseType = components['schemas']['CaseType'];
export type CaseStatus = components['schemas']['CaseStatus'];
export type CaseStatusGroup = components['schemas']['CaseStatusGroup'];
export type CasePriority = components['schemas']['CasePriority'];
export type CaseCreationSource = components['schemas']['CaseCreationSource'];
export type UserIdentifier = components['schemas']['UserIdentifier'];
export type UserReference = components['schemas']['UserReference'];
export type CaseCustomAttributes = components['schemas']['CaseCustomAttributes'];
export type CaseInsight = components['schemas']['CaseInsight'];
export type TicketStatus = components['schemas']['TicketStatus'];
export type ServiceNowTicketResult = components['schemas']['ServiceNowTicketResult'];
export type ServiceNowTicketLink = components['schemas']['ServiceNowTicketLink'];
export type JiraIssueResult = components['schemas']['JiraIssueResult'];
export type JiraIssueLink = components['schemas']['JiraIssueLink'];
export type LinearIssueResult = components['schemas']['LinearIssueResult'];
export type LinearIssueLink = components['schemas']['LinearIssueLink'];
export type FindingCaseAttributes = components['schemas']['FindingCaseAttributes'];
export type FindingCaseRelationships = components['schemas']['FindingCaseRelationships'];
export type FindingCase = components['schemas']['FindingCase'];
export type FindingCaseListResponse = components['schemas']['FindingCaseListResponse'];
export type JsonApiErrorSource = components['schemas']['JsonApiErrorSource'];
export type JsonApiError = components['schemas']['JsonApiError'];
export type ErrorList = components['schemas']['ErrorList'];
export type ServiceErrorDetail = components['schemas']['ServiceErrorDetail'];
export type ServiceError = components['schemas']['ServiceError'];
export type ErrorEnvelope = components['schemas']['ErrorEnvelope'];
export type ErrorResponse = components['schemas']['ErrorResponse'];
export type ServiceNowTicketAttachmentAttributes = components['schemas']['ServiceNowTicketAttachmentAttributes'];
export type ServiceNowTicketAttachment = components['schemas']['ServiceNowTicketAttachment'];
export type AttachServiceNowTicketRequest = components['schemas']['AttachServiceNowTicketRequest'];
export type FindingCaseResponse = components['schemas']['FindingCaseResponse'];
export type FindingDetachmentRelationships = components['schemas']['FindingDetachmentRelationships'];
export type FindingDetachment = components['schemas']['FindingDetachment'];
export type DetachFindingsRequest = components['schemas']['DetachFindingsRequest'];
export type FindingSearchPage = components['schemas']['FindingSearchPage'];
export type FindingSearchAttributes = components['schemas']['FindingSearchAttributes'];
export type FindingSearch = components['schemas']['FindingSearch'];
export type SearchFindingsRequest = components['schemas']['SearchFindingsRequest'];
export type FindingMute = components['schemas']['FindingMute'];
export type FindingCaseEntry = components['schemas']['FindingCaseEntry'];
export type FindingIntegrations = components['schemas']['FindingIntegrations'];
export type FindingWorkflow = components['schemas']['FindingWorkflow'];
export type FindingCustomAttributes = components['schemas']['FindingCustomAttributes'];
export type FindingDetails = components['schemas']['FindingDetails'];
export type FindingAttributes = components['schemas']['FindingAttributes'];
export type Finding = components['schemas']['Finding'];
export type FindingSearchCursor = components['schemas']['FindingSearchCursor'];
export type FindingSearchMeta = components['schemas']['FindingSearchMeta'];
export type FindingSearchLinks = components['schemas']['FindingSearchLinks'];
export type SearchFindingsResponse = components['schemas']['SearchFindingsResponse'];
export type AutoCreation = components['schemas']['AutoCreation'];
export type SyncSetting = components['schemas']['SyncSetting'];
export type MappedSyncSetting = components['schemas']['MappedSyncSetting'];
export type ServiceNowPrioritySync = components['schemas']['ServiceNowPrioritySync'];
export type ServiceNowSyncProperties = components['schemas']['ServiceNowSyncProperties'];
export type ServiceNowSync = components['schemas']['ServiceNowSync'];
export type ServiceNowSettings = components['schemas']['ServiceNowSettings'];
export type JiraSettings = components['schemas']['JiraSettings'];
export type AutoCloseSettings = components['schemas']['AutoCloseSettings'];
export type NotificationSettings = components['schemas']['NotificationSettings'];
export type ProjectSettings = components['schemas']['ProjectSettings'];
export type ProjectAttributes = components['schemas']['ProjectAttributes'];
export type Project = components['schemas']['Project'];
export type ProjectListResponse = components['schemas']['ProjectListResponse'];
export type CaseCustomAttribute = components['schemas']['CaseCustomAttribute'];
export type CaseServiceNowTicketResult = components['schemas']['CaseServiceNowTicketResult'];
export type CaseServiceNowTicket = components['schemas']['CaseServiceNowTicket'];
export type CaseJiraIssueResult = components['schemas']['CaseJiraIssueResult'];
export type CaseJiraIssue = components['schemas']['CaseJiraIssue'];
export type CaseAttributes = components['schemas']['CaseAttributes'];
export type CaseUserIdentifier = components['schemas']['CaseUserIdentifier'];
export type CaseUserReference = components['schemas']['CaseUserReference'];
export type CaseProjectIdentifier = components['schemas']['CaseProjectIdentifier'];
export type CaseProjectReference = components['schemas']['CaseProjectReference'];
export type CaseRelationships = components['schemas']['CaseRelationships'];
export type Case = components['schemas']['Case'];
export type IncludedUserAttributes = components['schemas']['IncludedUserAttributes'];
export type IncludedUser = components['schemas']['IncludedUser'];
export type CaseResponse = components['schemas']['CaseResponse'];
export type ResponseFindingsBadRequest = components['responses']['FindingsBadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseFindingOrProjectNotFound = components['responses']['FindingOrProjectNotFound'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseServerError = components['responses']['ServerError'];
export type ResponseFindingNotFound = components['responses']['FindingNotFound'];
export type ResponseSearchBadRequest = components['responses']['SearchBadRequest'];
export type ResponseProjectsBadRequest = components['responses']['ProjectsBadRequest'];
export type ResponseProjectsNotFound = components['responses']['ProjectsNotFound'];
export type ResponseCaseBadRequest = components['responses']['CaseBadRequest'];
export type ResponseCaseNotFound = components['responses']['CaseNotFound'];
export type HeaderRateLimitLimit = components['headers']['RateLimitLimit'];
export type HeaderRateLimitPeriod = components['headers']['RateLimitPeriod'];
export type HeaderRateLimitRemaining = components['headers']['RateLimitRemaining'];
export type HeaderRateLimitReset = components['headers']['RateLimitReset'];
export type HeaderRateLimitName = components['headers']['RateLimitName'];
export type $defs = Record<string, never>;
export interface operations {
    createServiceNowTickets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The tickets to open. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateServiceNowTicketsRequest"];
            };
        };
        responses: {
            /** @description The cases were created. Whether each has its ticket, `attributes.servicenow_ticket.status` says. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Period": components["headers"]["RateLimitPeriod"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Name": components["headers"]["RateLimitName"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingCaseListResponse"];
                    "application/vnd.api+json": components["schemas"]["FindingCaseListResponse"];
                };
            };
            400: components["responses"]["FindingsBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FindingOrProjectNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    attachServiceNowTicket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The ticket, and the findings to put on it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachServiceNowTicketRequest"];
            };
        };
        responses: {
            /** @description The case linked to the ticket, with the findings attached. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Period": components["headers"]["RateLimitPeriod"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Name": components["headers"]["RateLimitName"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingCaseResponse"];
                    "application/vnd.api+json": components["schemas"]["FindingCaseResponse"];
                };
            };
            400: components["responses"]["FindingsBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FindingOrProjectNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    detachFindings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The findings to detach. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DetachFindingsRequest"];
            };
        };
        responses: {
            /** @description The findings are on no case now. There is no body. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Period": components["headers"]["RateLimitPeriod"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Name": components["headers"]["RateLimitName"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["FindingsBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FindingNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    searchFindings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Query, order and page, in a JSON:API wrapper. Datadog refuses the bare attributes with `400`. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchFindingsRequest"];
            };
        };
        responses: {
            /** @description One page of findings. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Period": components["headers"]["RateLimitPeriod"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Name": components["headers"]["RateLimitName"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchFindingsResponse"];
                    "application/vnd.api+json": components["schemas"]["SearchFindingsResponse"];
                };
            };
            400: components["responses"]["SearchBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listProjects: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The projects. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Period": components["headers"]["RateLimitPeriod"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Name": components["headers"]["RateLimitName"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectListResponse"];
                    "application/vnd.api+json": components["schemas"]["ProjectListResponse"];
                };
            };
            400: components["responses"]["ProjectsBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectsNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The case's UUID, as `createServiceNowTickets` returns it in `data[].id`, or its key. */
                case_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Period": components["headers"]["RateLimitPeriod"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Name": components["headers"]["RateLimitName"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseResponse"];
                    "application/vnd.api+json": components["schemas"]["CaseResponse"];
                };
            };
            400: components["responses"]["CaseBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CaseNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
}
