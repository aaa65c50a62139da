// Generated from specs/datadog by `pnpm generate`; edit the specification instead.

export interface paths {
    "/api/v2/security/findings/servicenow_tickets": {
        post: operations["createServiceNowTickets"];
        patch: operations["attachServiceNowTicket"];
    };
    "/api/v2/security/findings/jira_issues": {
        post: operations["createJiraIssues"];
        patch: operations["attachJiraIssue"];
    };
    "/api/v2/security/findings/cases": {
        post: operations["createFindingCases"];
        delete: operations["detachFindings"];
    };
    "/api/v2/security/findings/cases/{case_id}": {
        patch: operations["attachFindingsToCase"];
    };
    "/api/v2/security/findings/mute": {
        patch: operations["muteFindings"];
    };
    "/api/v2/security/findings/assignee": {
        patch: operations["assignFindings"];
    };
    "/api/v2/security/findings/search": {
        post: operations["searchFindings"];
    };
    "/api/v2/cases": {
        get: operations["searchCases"];
        post: operations["createCase"];
    };
    "/api/v2/cases/projects": {
        get: operations["listProjects"];
    };
    "/api/v2/cases/{case_id}": {
        get: operations["getCase"];
    };
    "/api/v2/cases/{case_id}/status": {
        post: operations["updateCaseStatus"];
    };
    "/api/v2/cases/{case_id}/priority": {
        post: operations["updateCasePriority"];
    };
    "/api/v2/cases/{case_id}/assign": {
        post: operations["assignCase"];
    };
    "/api/v2/cases/{case_id}/unassign": {
        post: operations["unassignCase"];
    };
    "/api/v2/cases/{case_id}/comment": {
        post: operations["commentCase"];
    };
    "/api/v2/cases/{case_id}/archive": {
        post: operations["archiveCase"];
    };
    "/api/v2/cases/{case_id}/unarchive": {
        post: operations["unarchiveCase"];
    };
    "/api/v2/cases/{case_id}/relationships/servicenow_tickets": {
        post: operations["createCaseServiceNowTicket"];
    };
    "/api/v2/cases/{case_id}/relationships/jira_issues": {
        post: operations["createCaseJiraIssue"];
        delete: operations["unlinkCaseJiraIssue"];
        patch: operations["linkCaseJiraIssue"];
    };
    "/api/v2/integration/servicenow/instances": {
        get: operations["listServiceNowInstances"];
    };
    "/api/v2/integration/servicenow/assignment_groups/{instance_id}": {
        get: operations["listServiceNowAssignmentGroups"];
    };
    "/api/v2/validate_keys": {
        get: operations["validateKeys"];
    };
    "/api/v1/validate": {
        get: operations["validateApiKey"];
    };
}
export interface components {
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
                "application/json": ErrorResponse;
                "application/vnd.api+json": ErrorResponse;
            };
        };
        /** @description A key is missing. A wrong key is more often answered with `403`. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
                "application/vnd.api+json": ErrorResponse;
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
                "application/json": ErrorResponse;
                "application/vnd.api+json": ErrorResponse;
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
                "application/json": ErrorResponse;
                "application/vnd.api+json": ErrorResponse;
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
                "application/json": ErrorResponse;
                "application/vnd.api+json": ErrorResponse;
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
                "application/json": ErrorResponse;
                "application/vnd.api+json": ErrorResponse;
            };
        };
        /** @description A finding does not exist. A finding that exists but has no case is not an error. */
        FindingNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
                "application/vnd.api+json": ErrorResponse;
            };
        };
        /** @description A finding or the case does not exist, or is not in this organization or on this site. */
        FindingOrCaseNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
                "application/vnd.api+json": ErrorResponse;
            };
        };
        /** @description The reason does not fit, or the time is past. Nothing was done; the findings were not even looked for. */
        MuteRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
                "application/vnd.api+json": ErrorResponse;
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
                "application/json": ErrorResponse;
                "application/vnd.api+json": ErrorResponse;
            };
        };
        /** @description Datadog cannot read the filter, the page or the order. */
        CaseSearchRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
                "application/vnd.api+json": ErrorResponse;
            };
        };
        /** @description Datadog documents this status, though not when a list of projects is "not found". An empty list is a `200`. */
        ProjectsNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
                "application/vnd.api+json": ErrorResponse;
            };
        };
        /** @description A value is not allowed, or the id cannot be read. Nothing was changed. */
        CaseChangeRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
                "application/vnd.api+json": ErrorResponse;
            };
        };
        /** @description There is no such project in this organization, on this site. */
        CaseProjectNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
                "application/vnd.api+json": ErrorResponse;
            };
        };
        /** @description Datadog documents this status, though the request has nothing in it that could be wrong. */
        ProjectsBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
                "application/vnd.api+json": ErrorResponse;
            };
        };
        /** @description Datadog cannot read the case id, and may not say so. */
        CaseBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
                "application/vnd.api+json": ErrorResponse;
            };
        };
        /** @description There is no such case in this organization, on this site. */
        CaseNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
                "application/vnd.api+json": ErrorResponse;
            };
        };
        /** @description Datadog documents this status, and not when it is sent. The case, or the issue, may have a link already. */
        JiraIssueConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
                "application/vnd.api+json": ErrorResponse;
            };
        };
        /** @description There is no such instance, or the organization is not connected to ServiceNow. */
        IntegrationNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
                "application/vnd.api+json": ErrorResponse;
            };
        };
        /** @description Datadog cannot read the id of the instance. */
        InstanceIdRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
                "application/vnd.api+json": ErrorResponse;
            };
        };
    };
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
}
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
                "application/json": CreateServiceNowTicketsRequest;
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
                    "application/json": FindingCaseListResponse;
                    "application/vnd.api+json": FindingCaseListResponse;
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
                "application/json": AttachServiceNowTicketRequest;
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
                    "application/json": FindingCaseResponse;
                    "application/vnd.api+json": FindingCaseResponse;
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
    createJiraIssues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The issues to open. */
        requestBody: {
            content: {
                "application/json": CreateJiraIssuesRequest;
            };
        };
        responses: {
            /** @description The cases were created. Whether each has its issue, `attributes.jira_issue.status` says. */
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
                    "application/json": FindingCaseListResponse;
                    "application/vnd.api+json": FindingCaseListResponse;
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
    attachJiraIssue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The issue, and the findings to put on it. */
        requestBody: {
            content: {
                "application/json": AttachJiraIssueRequest;
            };
        };
        responses: {
            /** @description The case linked to the issue, with the findings attached. */
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
                    "application/json": FindingCaseResponse;
                    "application/vnd.api+json": FindingCaseResponse;
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
    createFindingCases: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The cases to open. */
        requestBody: {
            content: {
                "application/json": CreateFindingCasesRequest;
            };
        };
        responses: {
            /** @description The cases were created. */
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
                    "application/json": FindingCaseListResponse;
                    "application/vnd.api+json": FindingCaseListResponse;
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
                "application/json": DetachFindingsRequest;
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
    attachFindingsToCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The case's UUID. */
                case_id: string;
            };
            cookie?: never;
        };
        /** @description The case again, and the findings to put on it. */
        requestBody: {
            content: {
                "application/json": AttachFindingsToCaseRequest;
            };
        };
        responses: {
            /** @description The case, with the findings attached. */
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
                    "application/json": FindingCaseResponse;
                    "application/vnd.api+json": FindingCaseResponse;
                };
            };
            400: components["responses"]["FindingsBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FindingOrCaseNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    muteFindings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What to do, and with which findings. */
        requestBody: {
            content: {
                "application/json": MuteFindingsRequest;
            };
        };
        responses: {
            /** @description Datadog has taken the request. When it is carried out is not said. */
            202: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Period": components["headers"]["RateLimitPeriod"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Name": components["headers"]["RateLimitName"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MuteFindingsResponse;
                    "application/vnd.api+json": MuteFindingsResponse;
                };
            };
            400: components["responses"]["FindingsBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FindingNotFound"];
            422: components["responses"]["MuteRefused"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    assignFindings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The user, and the findings. */
        requestBody: {
            content: {
                "application/json": AssignFindingsRequest;
            };
        };
        responses: {
            /** @description Datadog has taken the request, or a part of it. */
            202: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Period": components["headers"]["RateLimitPeriod"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Name": components["headers"]["RateLimitName"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AssignFindingsResponse;
                    "application/vnd.api+json": AssignFindingsResponse;
                };
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
                "application/json": SearchFindingsRequest;
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
                    "application/json": SearchFindingsResponse;
                    "application/vnd.api+json": SearchFindingsResponse;
                };
            };
            400: components["responses"]["SearchBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    searchCases: {
        parameters: {
            query?: {
                /** @description How many cases a page holds. */
                "page[size]"?: number | undefined;
                /** @description Which page, from 1. */
                "page[number]"?: number | undefined;
                /** @description What to sort by. */
                "sort[field]"?: "created_at" | "priority" | "status" | undefined;
                /** @description Whether the smallest comes first. */
                "sort[asc]"?: boolean | undefined;
                /** @description Which cases; defaults to all of them. */
                filter?: string | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of cases. */
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
                    "application/json": CaseListResponse;
                    "application/vnd.api+json": CaseListResponse;
                };
            };
            400: components["responses"]["CaseSearchRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectsNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createCase: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The case. */
        requestBody: {
            content: {
                "application/json": CreateCaseRequest;
            };
        };
        responses: {
            /** @description The case was created. */
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
                    "application/json": CaseResponse;
                    "application/vnd.api+json": CaseResponse;
                };
            };
            400: components["responses"]["CaseChangeRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CaseProjectNotFound"];
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
                    "application/json": ProjectListResponse;
                    "application/vnd.api+json": ProjectListResponse;
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
                    "application/json": CaseResponse;
                    "application/vnd.api+json": CaseResponse;
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
    updateCaseStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The case's UUID, or its key. */
                case_id: string;
            };
            cookie?: never;
        };
        /** @description The status. */
        requestBody: {
            content: {
                "application/json": UpdateCaseStatusRequest;
            };
        };
        responses: {
            /** @description The case as it is now. */
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
                    "application/json": CaseResponse;
                    "application/vnd.api+json": CaseResponse;
                };
            };
            400: components["responses"]["CaseChangeRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CaseNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateCasePriority: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The case's UUID, or its key. */
                case_id: string;
            };
            cookie?: never;
        };
        /** @description The priority. */
        requestBody: {
            content: {
                "application/json": UpdateCasePriorityRequest;
            };
        };
        responses: {
            /** @description The case as it is now. */
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
                    "application/json": CaseResponse;
                    "application/vnd.api+json": CaseResponse;
                };
            };
            400: components["responses"]["CaseChangeRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CaseNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    assignCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The case's UUID, or its key. */
                case_id: string;
            };
            cookie?: never;
        };
        /** @description The user. */
        requestBody: {
            content: {
                "application/json": AssignCaseRequest;
            };
        };
        responses: {
            /** @description The case as it is now. */
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
                    "application/json": CaseResponse;
                    "application/vnd.api+json": CaseResponse;
                };
            };
            400: components["responses"]["CaseChangeRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CaseNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    unassignCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The case's UUID, or its key. */
                case_id: string;
            };
            cookie?: never;
        };
        /** @description What kind of thing is meant. */
        requestBody: {
            content: {
                "application/json": CaseActionRequest;
            };
        };
        responses: {
            /** @description The case as it is now. */
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
                    "application/json": CaseResponse;
                    "application/vnd.api+json": CaseResponse;
                };
            };
            400: components["responses"]["CaseChangeRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CaseNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    commentCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The case's UUID, or its key. */
                case_id: string;
            };
            cookie?: never;
        };
        /** @description The comment. */
        requestBody: {
            content: {
                "application/json": CommentCaseRequest;
            };
        };
        responses: {
            /** @description The comment was added. */
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
                    "application/json": TimelineResponse;
                    "application/vnd.api+json": TimelineResponse;
                };
            };
            400: components["responses"]["CaseChangeRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CaseNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    archiveCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The case's UUID, or its key. */
                case_id: string;
            };
            cookie?: never;
        };
        /** @description What kind of thing is meant. */
        requestBody: {
            content: {
                "application/json": CaseActionRequest;
            };
        };
        responses: {
            /** @description The case as it is now. */
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
                    "application/json": CaseResponse;
                    "application/vnd.api+json": CaseResponse;
                };
            };
            400: components["responses"]["CaseChangeRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CaseNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    unarchiveCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The case's UUID, or its key. */
                case_id: string;
            };
            cookie?: never;
        };
        /** @description What kind of thing is meant. */
        requestBody: {
            content: {
                "application/json": CaseActionRequest;
            };
        };
        responses: {
            /** @description The case as it is now. */
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
                    "application/json": CaseResponse;
                    "application/vnd.api+json": CaseResponse;
                };
            };
            400: components["responses"]["CaseChangeRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CaseNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createCaseServiceNowTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The case's UUID, or its key. */
                case_id: string;
            };
            cookie?: never;
        };
        /** @description Where the ticket is opened. */
        requestBody: {
            content: {
                "application/json": CreateCaseServiceNowTicketRequest;
            };
        };
        responses: {
            /** @description Datadog has taken the request. The case says what becomes of it. */
            202: {
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
            400: components["responses"]["CaseChangeRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CaseNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createCaseJiraIssue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The case's UUID, or its key. */
                case_id: string;
            };
            cookie?: never;
        };
        /** @description The issue to open. */
        requestBody: {
            content: {
                "application/json": CreateCaseJiraIssueRequest;
            };
        };
        responses: {
            /** @description Datadog has taken the request. The case says what becomes of it. */
            202: {
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
            400: components["responses"]["CaseChangeRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CaseNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    unlinkCaseJiraIssue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The case's UUID, or its key. */
                case_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case has no Jira issue. */
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
            400: components["responses"]["CaseChangeRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CaseNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    linkCaseJiraIssue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The case's UUID, or its key. */
                case_id: string;
            };
            cookie?: never;
        };
        /** @description The issue. */
        requestBody: {
            content: {
                "application/json": LinkCaseJiraIssueRequest;
            };
        };
        responses: {
            /** @description The case is linked to the issue. */
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
            400: components["responses"]["CaseChangeRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CaseNotFound"];
            409: components["responses"]["JiraIssueConflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listServiceNowInstances: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The instances. */
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
                    "application/json": ServiceNowInstancesResponse;
                    "application/vnd.api+json": ServiceNowInstancesResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listServiceNowAssignmentGroups: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the instance, from `listServiceNowInstances`. */
                instance_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The groups. */
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
                    "application/json": ServiceNowAssignmentGroupsResponse;
                    "application/vnd.api+json": ServiceNowAssignmentGroupsResponse;
                };
            };
            400: components["responses"]["InstanceIdRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    validateKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Both keys are good. */
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
                    "application/json": ValidateKeysResponse;
                    "application/vnd.api+json": ValidateKeysResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    validateApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key is good. */
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
                    "application/json": ValidateApiKeyResponse;
                    "application/vnd.api+json": ValidateApiKeyResponse;
                };
            };
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
}
/**
 * @description Priority of the case, which the project's settings translate for ServiceNow; `P1` is the most urgent. The case that
 *     comes back can show another value once the sync has run.
 * @default NOT_DEFINED
 * @enum {string}
 */
export type TicketPriority = "NOT_DEFINED" | "P1" | "P2" | "P3" | "P4" | "P5";
/** @description What the ticket says. Each attribute is optional, and so are they all together. */
export type NewServiceNowTicketAttributes = {
    /**
     * @description Title of the ticket. Datadog writes one from the findings if you leave it out.
     * @example Rotate the expired certificate of the billing gateway
     */
    title?: string | undefined;
    /**
     * @description Description of the ticket. Datadog writes one from the findings if you leave it out.
     * @example The TLS certificate expired on 2026-01-01. Renew it and restart the gateway.
     */
    description?: string | undefined;
    /**
     * @description Priority of the case, which the project's settings translate for ServiceNow; `P1` is the most urgent. The case that
     *     comes back can show another value once the sync has run.
     */
    priority?: TicketPriority | undefined;
    /**
     * @description Id of the Datadog user to whom the case behind the ticket is assigned. It is not a ServiceNow user. In practice a
     *     UUID.
     * @example f315bdaf-9ee7-4808-a9c1-99c15bf0f4d0
     */
    assignee_id?: string | undefined;
};
/**
 * @description Names one finding. Beware of passing on what `searchFindings` returned: a listed finding has type `finding`, a
 *     referenced one must be `findings`.
 */
export type FindingIdentifier = {
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
export type FindingReferences = {
    /** @description 1 to 50 findings. Datadog answers `400` ("no finding provided") to an empty list. */
    data: FindingIdentifier[];
};
/** @description Names one project. A listed project has type `project`; a referenced one must be `projects`. */
export type ProjectIdentifier = {
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
export type ProjectReference = {
    /** @description Names one project. A listed project has type `project`; a referenced one must be `projects`. */
    data: ProjectIdentifier;
};
/** @description The findings on the ticket, and the project that holds its case. */
export type ServiceNowTicketRelationships = {
    /** @description The findings that a request is about. */
    findings: FindingReferences;
    /** @description A project whose ServiceNow integration is set up. */
    project: ProjectReference;
};
/** @description One ticket to create, and the findings it is for. */
export type NewServiceNowTicket = {
    /**
     * @description Always `servicenow_tickets`.
     * @default servicenow_tickets
     * @constant
     */
    type: "servicenow_tickets";
    /** @description What the ticket says. Each attribute is optional, and so are they all together. */
    attributes?: NewServiceNowTicketAttributes | undefined;
    /** @description The findings on the ticket, and the project that holds its case. */
    relationships: ServiceNowTicketRelationships;
};
/** @description The tickets to create, in a list even for one. */
export type CreateServiceNowTicketsRequest = {
    /** @description 1 to 50 tickets. */
    data: NewServiceNowTicket[];
};
/**
 * @description Kind of case: `SECURITY` for every case made from security findings. `TUNKNOWN` stands for a kind that an organization
 *     defined itself.
 */
export type CaseType = "SECURITY" | "STANDARD" | "ERROR_TRACKING_ISSUE" | "TUNKNOWN" | (string & {});
/**
 * @description Status of the case, the older and coarser way to say it. Prefer `status_group` for decisions and `status_name` for
 *     display.
 */
export type CaseStatus = "OPEN" | "IN_PROGRESS" | "CLOSED" | "NOT_STARTED" | "ACKNOWLEDGED" | "TRIGGERED" | "PENDING_APPROVAL" | "APPROVED" | "IMPLEMENTING" | "RESOLVED" | "COMPLETED" | "CANCELLED" | "DECLINED" | "SUNKNOWN" | (string & {});
/** @description The phase that the status belongs to, whatever it is called. */
export type CaseStatusGroup = "SG_OPEN" | "SG_IN_PROGRESS" | "SG_CLOSED" | (string & {});
/** @description Priority of the case, `P1` first. It can differ from the one you sent, because the sync may change it. */
export type CasePriority = "NOT_DEFINED" | "P1" | "P2" | "P3" | "P4" | "P5" | (string & {});
/** @description Where the case came from; `CS_SECURITY_FINDING` for a case made from findings. */
export type CaseCreationSource = "CS_SECURITY_FINDING" | "MANUAL" | "ERROR_TRACKING" | (string & {});
/** @description Names one Datadog user. */
export type UserIdentifier = {
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
export type UserReference = {
    /** @description Names one Datadog user. */
    data: UserIdentifier;
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
export type CaseCustomAttributes = {
    [key: string]: string[];
};
/** @description A thing in Datadog that the case is about, such as a finding. */
export type CaseInsight = {
    /** @description Kind of thing; `SECURITY_FINDING` for a finding. */
    type?: "SECURITY_FINDING" | "SECURITY_SIGNAL" | "ERROR_TRACKING" | "MONITOR" | "EVENT_CORRELATION" | "EVENT" | "INCIDENT" | "WATCHDOG_STORY" | "CLOUD_COST_RECOMMENDATION" | "SENSITIVE_DATA_SCANNER_ISSUE" | "WIDGET" | "INSIGHT_SCORECARD_CAMPAIGN" | "RESOURCE_POLICY" | "APM_RECOMMENDATION" | "SCM_URL" | (string & {});
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
export type TicketStatus = "COMPLETED" | "FAILED" | "IN_PROGRESS" | (string & {});
/** @description The incident in ServiceNow. */
export type ServiceNowTicketResult = {
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
export type ServiceNowTicketLink = {
    /**
     * @description How the linking went: `COMPLETED`, the ticket exists and `result` tells where; `FAILED`, there is no ticket. The Case
     *     API also knows `IN_PROGRESS`; treat it, and any other value, as not settled yet.
     */
    status?: TicketStatus;
    /** @description The incident in ServiceNow. */
    result?: ServiceNowTicketResult;
};
/** @description The issue in Jira. */
export type JiraIssueResult = {
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
export type JiraIssueLink = {
    /**
     * @description How the linking went: `COMPLETED`, the ticket exists and `result` tells where; `FAILED`, there is no ticket. The Case
     *     API also knows `IN_PROGRESS`; treat it, and any other value, as not settled yet.
     */
    status?: TicketStatus;
    /** @description The issue in Jira. */
    result?: JiraIssueResult;
    /**
     * @description Why the issue could not be created, as Jira said it. Often JSON in a string.
     * @example {"errorMessages":["An error occured."],"errors":{}}
     */
    error_message?: string;
};
/** @description The issue in Linear. */
export type LinearIssueResult = {
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
export type LinearIssueLink = {
    /**
     * @description How the linking went: `COMPLETED`, the ticket exists and `result` tells where; `FAILED`, there is no ticket. The Case
     *     API also knows `IN_PROGRESS`; treat it, and any other value, as not settled yet.
     */
    status?: TicketStatus;
    /** @description The issue in Linear. */
    result?: LinearIssueResult;
    /**
     * @description Why the issue could not be created, as Linear said it.
     * @example Team not found
     */
    error_message?: string;
};
/** @description What the case says. Absent attributes are left out, not sent as `null`. */
export type FindingCaseAttributes = {
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
    /**
     * @description Kind of case: `SECURITY` for every case made from security findings. `TUNKNOWN` stands for a kind that an organization
     *     defined itself.
     */
    type?: CaseType;
    /**
     * @description Status of the case, the older and coarser way to say it. Prefer `status_group` for decisions and `status_name` for
     *     display.
     */
    status?: CaseStatus;
    /** @description The phase that the status belongs to, whatever it is called. */
    status_group?: CaseStatusGroup;
    /**
     * @description The status as people read it. Projects can have statuses of their own.
     * @example Open
     */
    status_name?: string;
    /** @description Priority of the case, `P1` first. It can differ from the one you sent, because the sync may change it. */
    priority?: CasePriority;
    /**
     * @description The day on which the case is due. Datadog declares no format; its documentation shows a plain date.
     * @example 2025-01-01
     */
    due_date?: string;
    /** @description Where the case came from; `CS_SECURITY_FINDING` for a case made from findings. */
    creation_source?: CaseCreationSource;
    /** @description The Datadog user the case is assigned to. */
    assigned_to?: UserReference;
    /** @description Attributes that people gave the case, each with a list of strings. */
    attributes?: CaseCustomAttributes;
    /** @description What the case is about, one entry a finding. This is how you match a created case to your request. */
    insights?: CaseInsight[];
    /**
     * @description The ServiceNow ticket of the case. If `status` is `FAILED`, the case exists and the ticket does not. Unlike Jira and
     *     Linear issues it has no documented error text: look for the reason in Datadog or in ServiceNow.
     */
    servicenow_ticket?: ServiceNowTicketLink;
    /** @description The Jira issue of the case, if there is one. */
    jira_issue?: JiraIssueLink;
    /** @description The Linear issue of the case, if there is one. */
    linear_issue?: LinearIssueLink;
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
export type FindingCaseRelationships = {
    /** @description The user whose keys created the case. */
    created_by?: UserReference;
    /** @description The user who last changed the case. Missing from a case that was never changed. */
    modified_by?: UserReference;
    /** @description The Case Management project that a case belongs to. */
    project?: ProjectReference;
};
/** @description A case, and the tickets linked to it. Datadog leaves out what it does not know; only `type` is certain. */
export type FindingCase = {
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
    /** @description What the case says. Absent attributes are left out, not sent as `null`. */
    attributes?: FindingCaseAttributes;
    /** @description Who made the case, and where it belongs. */
    relationships?: FindingCaseRelationships;
};
/** @description The cases that a create made, in no promised order. */
export type FindingCaseListResponse = {
    /** @description One case for each ticket asked for. */
    data: FindingCase[];
};
/** @description What part of the request caused the error. */
export type JsonApiErrorSource = {
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
export type JsonApiError = {
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
    /** @description What part of the request caused the error. */
    source?: JsonApiErrorSource;
    /** @description More about the error, in no fixed form. */
    meta?: {
        [key: string]: unknown;
    };
};
/** @description What the findings and case calls normally answer. */
export type ErrorList = {
    /** @description The errors, as JSON:API objects or as plain strings. */
    errors: (string | JsonApiError)[];
};
/** @description One part of the error. */
export type ServiceErrorDetail = {
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
export type ServiceError = {
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
    details?: ServiceErrorDetail[];
};
/** @description What some Datadog services answer instead. */
export type ErrorEnvelope = {
    /** @description One error with its parts. */
    error: ServiceError;
};
/**
 * @description An error, in either of the two envelopes that Datadog uses. Proxies in front of Datadog can answer with HTML instead, or
 *     with nothing.
 */
export type ErrorResponse = ErrorList | ErrorEnvelope;
/** @description Which ticket. */
export type ServiceNowTicketAttachmentAttributes = {
    /**
     * Format: uri
     * @description Address of the ServiceNow incident, on `service-now.com`. What a case shows in `servicenow_ticket.result.url` fits.
     * @example https://example.service-now.com/now/nav/ui/classic/params/target/incident.do?sys_id=abcdef0123456789abcdef0123456789
     */
    servicenow_ticket_url: string;
};
/** @description The ticket, and the findings to put on it. A single object, not a list. */
export type ServiceNowTicketAttachment = {
    /**
     * @description Always `servicenow_tickets`.
     * @default servicenow_tickets
     * @constant
     */
    type: "servicenow_tickets";
    /** @description Which ticket. */
    attributes: ServiceNowTicketAttachmentAttributes;
    /** @description The findings on the ticket, and the project that holds its case. */
    relationships: ServiceNowTicketRelationships;
};
/** @description Findings for one ticket that exists already. */
export type AttachServiceNowTicketRequest = {
    /** @description The ticket, and the findings to put on it. A single object, not a list. */
    data: ServiceNowTicketAttachment;
};
/** @description One case. */
export type FindingCaseResponse = {
    /** @description A case, and the tickets linked to it. Datadog leaves out what it does not know; only `type` is certain. */
    data?: FindingCase;
};
/** @description What the issue says. Each attribute is optional, and so are they all together. */
export type NewJiraIssueAttributes = {
    /**
     * @description Title of the issue. Datadog writes one from the findings if you leave it out.
     * @example Rotate the key of the build server
     */
    title?: string | undefined;
    /**
     * @description Description of the issue. Datadog writes one from the findings if you leave it out.
     * @example The key is in the image of the build server. Make a new one.
     */
    description?: string | undefined;
    /**
     * @description Priority of the case, which the project's settings translate for ServiceNow; `P1` is the most urgent. The case that
     *     comes back can show another value once the sync has run.
     */
    priority?: TicketPriority | undefined;
    /**
     * @description Id of the Datadog user to whom the case is assigned. In practice a UUID.
     * @example f315bdaf-9ee7-4808-a9c1-99c15bf0f4d0
     */
    assignee_id?: string | undefined;
    /**
     * @description Fields of the Jira issue, as version 2 of Jira's REST API takes them.
     * @example {
     *       "labels": [
     *         "cloudsec"
     *       ]
     *     }
     */
    fields?: {
        [key: string]: unknown;
    } | undefined;
};
/** @description The findings on the issue, and the project that holds its case. */
export type JiraIssueRelationships = {
    /** @description The findings that a request is about. */
    findings: FindingReferences;
    /** @description A project whose Jira integration is set up. */
    project: ProjectReference;
};
/** @description One issue to create, and the findings it is for. */
export type NewJiraIssue = {
    /**
     * @description Always `jira_issues`.
     * @default jira_issues
     * @constant
     */
    type: "jira_issues";
    /** @description What the issue says. Each attribute is optional, and so are they all together. */
    attributes?: NewJiraIssueAttributes | undefined;
    /** @description The findings on the issue, and the project that holds its case. */
    relationships: JiraIssueRelationships;
};
/** @description The issues to create, in a list even for one. */
export type CreateJiraIssuesRequest = {
    /** @description 1 to 50 issues. */
    data: NewJiraIssue[];
};
/** @description Which issue. */
export type JiraIssueAttachmentAttributes = {
    /**
     * Format: uri
     * @description Address of the Jira issue. What a case shows in `jira_issue.result.issue_url` fits.
     * @example https://acme.atlassian.net/browse/SEC-77
     */
    jira_issue_url: string;
};
/** @description The issue, and the findings to put on it. A single object, not a list. */
export type JiraIssueAttachment = {
    /**
     * @description Always `jira_issues`.
     * @default jira_issues
     * @constant
     */
    type: "jira_issues";
    /** @description Which issue. */
    attributes: JiraIssueAttachmentAttributes;
    /** @description The findings on the issue, and the project that holds its case. */
    relationships: JiraIssueRelationships;
};
/** @description Findings for one issue that exists already. */
export type AttachJiraIssueRequest = {
    /** @description The issue, and the findings to put on it. A single object, not a list. */
    data: JiraIssueAttachment;
};
/** @description What the case says. Each attribute is optional, and so are they all together. */
export type NewFindingCaseAttributes = {
    /**
     * @description Title of the case. Datadog writes one from the findings if you leave it out.
     * @example Rotate the key of the build server
     */
    title?: string | undefined;
    /**
     * @description Description of the case. Datadog writes one from the findings if you leave it out.
     * @example The key is in the image of the build server. Make a new one.
     */
    description?: string | undefined;
    /**
     * @description Priority of the case, which the project's settings translate for ServiceNow; `P1` is the most urgent. The case that
     *     comes back can show another value once the sync has run.
     */
    priority?: TicketPriority | undefined;
    /**
     * @description Id of the Datadog user to whom the case is assigned. In practice a UUID.
     * @example f315bdaf-9ee7-4808-a9c1-99c15bf0f4d0
     */
    assignee_id?: string | undefined;
};
/** @description The findings on the case, and the project that holds it. */
export type NewFindingCaseRelationships = {
    /** @description The findings that a request is about. */
    findings: FindingReferences;
    /** @description The project that holds the case. */
    project: ProjectReference;
};
/** @description One case to create, and the findings it is for. */
export type NewFindingCase = {
    /**
     * @description Always `cases`.
     * @default cases
     * @constant
     */
    type: "cases";
    /** @description What the case says. Each attribute is optional, and so are they all together. */
    attributes?: NewFindingCaseAttributes | undefined;
    /** @description The findings on the case, and the project that holds it. */
    relationships: NewFindingCaseRelationships;
};
/** @description The cases to create, in a list even for one. */
export type CreateFindingCasesRequest = {
    /** @description 1 to 50 cases. */
    data: NewFindingCase[];
};
/** @description The findings to detach. */
export type FindingDetachmentRelationships = {
    /** @description The findings that a request is about. */
    findings: FindingReferences;
};
/** @description One detachment, which can span several cases. */
export type FindingDetachment = {
    /**
     * @description An identifier for the request itself, not of a case. Nothing shows that Datadog uses it.
     * @example 64e01d3c-2f1b-4c4e-9b7a-5d0f7c1e8a92
     */
    id?: string | undefined;
    /**
     * @description Always `cases`, in the plural.
     * @default cases
     * @constant
     */
    type: "cases";
    /** @description The findings to detach. */
    relationships: FindingDetachmentRelationships;
};
/** @description The findings to take off their cases. */
export type DetachFindingsRequest = {
    /** @description One detachment, which can span several cases. */
    data: FindingDetachment;
};
/** @description The findings to put on the case. */
export type FindingCaseAttachmentRelationships = {
    /** @description The findings that a request is about. */
    findings: FindingReferences;
};
/** @description The case, and the findings to put on it. A single object, not a list. */
export type FindingCaseAttachment = {
    /**
     * @description Always `cases`.
     * @default cases
     * @constant
     */
    type: "cases";
    /**
     * @description The case's UUID, the same as in the path.
     * @example 9b2f4c1e-6a3d-4f58-8e07-2c5d1a9b7e64
     */
    id: string;
    /** @description The findings to put on the case. */
    relationships: FindingCaseAttachmentRelationships;
};
/** @description Findings for one case that exists already. */
export type AttachFindingsToCaseRequest = {
    /** @description The case, and the findings to put on it. A single object, not a list. */
    data: FindingCaseAttachment;
};
/** @description Mutes the findings. */
export type MuteOn = {
    /**
     * @description Mute.
     * @constant
     */
    is_muted: true;
    /**
     * @description Why.
     * @enum {string}
     */
    reason: "PENDING_FIX" | "FALSE_POSITIVE" | "OTHER" | "NO_FIX" | "DUPLICATE" | "RISK_ACCEPTED";
    /**
     * @description More about the reason.
     * @example Accepted until the move in June.
     */
    description?: string | undefined;
    /**
     * @description When it ends, in milliseconds since 1970; a time in the future. Never by default.
     * @example 4102444800000
     */
    expire_at?: number | undefined;
};
/** @description Ends the muting of the findings. */
export type MuteOff = {
    /**
     * @description Unmute.
     * @constant
     */
    is_muted: false;
    /**
     * @description Why.
     * @enum {string}
     */
    reason: "NO_PENDING_FIX" | "HUMAN_ERROR" | "NO_LONGER_ACCEPTED_RISK" | "OTHER";
    /**
     * @description More about the reason.
     * @example Muted by mistake.
     */
    description?: string | undefined;
};
/** @description Whether to mute or to unmute. The reasons for the one are refused for the other. */
export type MuteInstruction = MuteOn | MuteOff;
/** @description What to do. */
export type FindingMutingAttributes = {
    /** @description Whether to mute or to unmute. The reasons for the one are refused for the other. */
    mute: MuteInstruction;
};
/** @description The findings that a request is about. More than on a ticket. */
export type HundredFindings = {
    /** @description 1 to 100 findings. */
    data: FindingIdentifier[];
};
/** @description The findings that a request is about. */
export type HundredFindingsRelationships = {
    /** @description The findings that a request is about. More than on a ticket. */
    findings: HundredFindings;
};
/** @description What to do, and with which findings. */
export type FindingMuting = {
    /**
     * @description Always `mute`.
     * @default mute
     * @constant
     */
    type: "mute";
    /**
     * @description An identifier for the request, which the answer repeats.
     * @example 64e01d3c-2f1b-4c4e-9b7a-5d0f7c1e8a92
     */
    id?: string | undefined;
    /** @description What to do. */
    attributes: FindingMutingAttributes;
    /** @description The findings that a request is about. */
    relationships: HundredFindingsRelationships;
};
/** @description Findings to mute or unmute. */
export type MuteFindingsRequest = {
    /** @description What to do, and with which findings. */
    data: FindingMuting;
};
/** @description The request. */
export type AcceptedMuting = {
    /**
     * @description The id of the request, not of a finding.
     * @example 64e01d3c-2f1b-4c4e-9b7a-5d0f7c1e8a92
     */
    id?: string;
    /**
     * @description Always `mute`.
     * @constant
     */
    type?: "mute";
};
/** @description That the request was taken. */
export type MuteFindingsResponse = {
    /** @description The request. */
    data?: AcceptedMuting;
};
/** @description Whom they are assigned to. */
export type FindingAssignmentAttributes = {
    /**
     * @description Id of a Datadog user, a UUID. Without it, or with `null`, the findings are assigned to nobody.
     * @example 3d7c52ab-0e41-4f6b-9c85-71b2a4e8d0f6
     */
    assignee_id?: string | null | undefined;
};
/** @description The user, and the findings. */
export type FindingAssignment = {
    /**
     * @description Always `assignee`.
     * @default assignee
     * @constant
     */
    type: "assignee";
    /**
     * @description An identifier for the request.
     * @example 64e01d3c-2f1b-4c4e-9b7a-5d0f7c1e8a92
     */
    id?: string | undefined;
    /** @description Whom they are assigned to. */
    attributes?: FindingAssignmentAttributes | undefined;
    /** @description The findings that a request is about. */
    relationships: HundredFindingsRelationships;
};
/** @description Findings to assign. */
export type AssignFindingsRequest = {
    /** @description The user, and the findings. */
    data: FindingAssignment;
};
/** @description Whom the findings are assigned to. */
export type AcceptedAssignmentAttributes = {
    /**
     * @description Id of the user. Left out where the findings are assigned to nobody.
     * @example 3d7c52ab-0e41-4f6b-9c85-71b2a4e8d0f6
     */
    assignee_id?: string;
};
/** @description The request. */
export type AcceptedAssignment = {
    /**
     * @description The id of the request, not of a finding.
     * @example 64e01d3c-2f1b-4c4e-9b7a-5d0f7c1e8a92
     */
    id?: string;
    /**
     * @description Always `assignee`.
     * @constant
     */
    type?: "assignee";
    /** @description Whom the findings are assigned to. */
    attributes?: AcceptedAssignmentAttributes;
};
/** @description One finding, and what is wrong with it. */
export type AssignmentProblem = {
    /**
     * @description Id of the finding.
     * @example ZGVmLTAwcS1zc2h-aS0wYjkzZTVmNDFhNmNkMjA4Nw==
     */
    finding_id: string;
    /**
     * @description An HTTP status for this finding alone.
     * @example 404
     */
    status: number;
    /**
     * @description What went wrong, in short.
     * @example Not Found
     */
    title: string;
    /**
     * @description What went wrong.
     * @example finding not found
     */
    detail: string;
};
/** @description What Datadog says beside it. */
export type AssignmentNotes = {
    /** @description Empty, where it is there at all. */
    failures?: AssignmentProblem[];
    /** @description Findings that were assigned, though something was odd. */
    warnings?: AssignmentProblem[];
};
/** @description The request was taken for all findings. */
export type AssignmentAccepted = {
    /** @description The request. */
    data?: AcceptedAssignment;
    /** @description What Datadog says beside it. */
    meta?: AssignmentNotes;
};
/** @description What went wrong. */
export type AssignmentFailures = {
    /** @description The findings that were not assigned, each with the reason. */
    failures: AssignmentProblem[];
    /** @description Findings that were assigned, though something was odd. */
    warnings?: AssignmentProblem[];
};
/** @description Some findings, or all, were not assigned; the others were. */
export type AssignmentFailed = {
    /** @description The request. */
    data?: AcceptedAssignment;
    /** @description What went wrong. */
    meta: AssignmentFailures;
};
/** @description What became of the request. One with failures is a failure, though the status is that of a success. */
export type AssignFindingsResponse = AssignmentAccepted | AssignmentFailed;
/** @description Which page, and how large. */
export type FindingSearchPage = {
    /**
     * @description Findings per page, 1 to 150.
     * @default 10
     * @example 50
     */
    limit?: number | undefined;
    /**
     * @description The `meta.page.after` of the page before. Leave it out for the first page.
     * @example eyJhZnRlciI6IkF3QUFBWnNrTHZ2d3ZDUnlSQSJ9
     */
    cursor?: string | undefined;
};
/** @description What to search for, in what order, and which page of it. */
export type FindingSearchAttributes = {
    /**
     * @description Query in log search syntax. Attributes of findings start with `@`, tags don't. Everything matches if it is left out.
     * @default *
     * @example @severity:(critical OR high) @status:open team:platform
     */
    filter?: string | undefined;
    /**
     * @description Order by the last change of the detection, newest first (`-`) or oldest first.
     * @default -@detection_changed_at
     * @enum {string}
     */
    sort?: "-@detection_changed_at" | "@detection_changed_at" | undefined;
    /** @description Which page, and how large. */
    page?: FindingSearchPage | undefined;
};
/** @description The search. It needs no `type`. */
export type FindingSearch = {
    /** @description What to search for, in what order, and which page of it. */
    attributes?: FindingSearchAttributes | undefined;
};
/** @description A search in its JSON:API wrapper. */
export type SearchFindingsRequest = {
    /** @description The search. It needs no `type`. */
    data: FindingSearch;
};
/** @description Whether the finding is muted, and why. */
export type FindingMute = {
    /** @description Whether the finding is muted. */
    is_muted?: boolean;
    /**
     * @description Why it was muted.
     * @example risk_accepted
     */
    reason?: string;
};
/** @description A case, as a finding lists it. Only the id is known; Datadog describes no more than "an object". */
export type FindingCaseEntry = {
    /**
     * @description The case's id, for `getCase`.
     * @example 9b2f4c1e-6a3d-4f58-8e07-2c5d1a9b7e64
     */
    id?: string;
};
/** @description A pull request, as a finding lists it. Datadog describes no more than "an object". */
export type FindingPullRequest = {
    [key: string]: unknown;
};
/**
 * @description Where the finding is worked on. Look here before you create a ticket a second time. A ServiceNow ticket or Linear issue
 *     has no entry of its own: read the case.
 */
export type FindingIntegrations = {
    /** @description The cases the finding is attached to. */
    cases?: FindingCaseEntry[];
    /**
     * @description Keys of the Jira issues the finding is on.
     * @example [
     *       "PROJ-123"
     *     ]
     */
    jira?: string[];
    /** @description The pull requests that fix the finding, in no documented form. */
    pull_requests?: FindingPullRequest[];
};
/** @description What one rule did. Datadog describes no more than "an object". */
export type FindingAutomation = {
    [key: string]: unknown;
};
/** @description What people and automation did about the finding. */
export type FindingWorkflow = {
    /** @description Whether the finding is muted, and why. */
    mute?: FindingMute;
    /**
     * @description When Datadog closed the finding because it was gone, in milliseconds since 1970.
     * @example 1765838618317
     */
    auto_closed_at?: number;
    /**
     * @description Where the finding is worked on. Look here before you create a ticket a second time. A ServiceNow ticket or Linear issue
     *     has no entry of its own: read the case.
     */
    integrations?: FindingIntegrations;
    /** @description What automation rules did about the finding, in no documented form. */
    automations?: FindingAutomation[];
};
/**
 * @description What was found, where, and what is being done about it. These are the attributes that findings of all categories have in
 *     common; each category adds its own, which are described in
 *     [Datadog's findings schema](https://docs.datadoghq.com/security/guide/findings-schema/).
 */
export type FindingCustomAttributes = {
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
     * @description When it was first found, in milliseconds since 1970.
     * @example 1765838614786
     */
    first_seen_at?: number;
    /**
     * @description When it was last found, in milliseconds since 1970.
     * @example 1765838619159
     */
    last_seen_at?: number;
    /**
     * @description When its detection last changed, in milliseconds since 1970. Searches sort by it.
     * @example 1765838619159
     */
    detection_changed_at?: number;
    /** @description What people and automation did about the finding. */
    workflow?: FindingWorkflow;
};
/** @description The attributes that a query reaches with `@`. They are one level deeper, under `custom`. */
export type FindingDetails = {
    /**
     * @description What was found, where, and what is being done about it. These are the attributes that findings of all categories have in
     *     common; each category adds its own, which are described in
     *     [Datadog's findings schema](https://docs.datadoghq.com/security/guide/findings-schema/).
     */
    custom?: FindingCustomAttributes;
};
/** @description What the search index holds about the finding. */
export type FindingAttributes = {
    /** @description The attributes that a query reaches with `@`. They are one level deeper, under `custom`. */
    attributes?: FindingDetails;
    /**
     * @description Tags of the finding and of the resource it was found on.
     * @example [
     *       "team:platform",
     *       "env:prod"
     *     ]
     */
    tags?: string[];
    /**
     * @description When the detection last changed, in milliseconds since 1970. The same as `detection_changed_at`.
     * @example 1765838619159
     */
    timestamp?: number;
};
/** @description One finding. To refer to it in another call, keep `id` and change `type` to `findings`. */
export type Finding = {
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
    /** @description What the search index holds about the finding. */
    attributes?: FindingAttributes;
};
/** @description Where the next page starts. */
export type FindingSearchCursor = {
    /**
     * @description Cursor of the next page; send it as `page.cursor`. Absent if there is none. It can lead to an empty page.
     * @example eyJhZnRlciI6IkF3QUFBWnNrTHZ2d3ZDUnlSQSJ9
     */
    after?: string;
};
/** @description About the search itself. */
export type FindingSearchMeta = {
    /**
     * @description How long the search took, in milliseconds.
     * @example 548
     */
    elapsed?: number;
    /** @description Whether the search ran to its end. A page of a search with `timeout` can lack findings. */
    status?: "done" | "timeout" | (string & {});
    /**
     * @description Id of the request, for Datadog's support.
     * @example pddv1ChZYTmVxV0pLcFJ5dUZ6
     */
    request_id?: string;
    /** @description Where the next page starts. */
    page?: FindingSearchCursor;
};
/** @description Links to other pages. */
export type FindingSearchLinks = {
    /**
     * @description The next page as a `GET`, a path without a host. It is of no use to this `POST`; take the cursor instead.
     * @example /api/v2/security/findings?page%5Bcursor%5D=eyJhZnRlciI6IkF3QUFBWnNrTHZ2d3ZDUnlSQSJ9&page%5Blimit%5D=50
     */
    next?: string;
};
/** @description One page of findings. */
export type SearchFindingsResponse = {
    /** @description The findings, at most `page.limit` of them. One can take ten kilobytes and more. */
    data?: Finding[];
    /** @description About the search itself. */
    meta?: FindingSearchMeta;
    /** @description Links to other pages. */
    links?: FindingSearchLinks;
};
/** @description One value of an attribute that the kind of case defines. */
export type CaseCustomAttribute = {
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
export type CaseServiceNowTicketResult = {
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
export type CaseServiceNowTicket = {
    /**
     * @description How the linking went: `COMPLETED`, the ticket exists and `result` tells where; `FAILED`, there is no ticket. The Case
     *     API also knows `IN_PROGRESS`; treat it, and any other value, as not settled yet.
     */
    status?: TicketStatus;
    /** @description The incident in ServiceNow. */
    result?: CaseServiceNowTicketResult;
};
/** @description The issue in Jira. */
export type CaseJiraIssueResult = {
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
export type CaseJiraIssue = {
    /**
     * @description How the linking went: `COMPLETED`, the ticket exists and `result` tells where; `FAILED`, there is no ticket. The Case
     *     API also knows `IN_PROGRESS`; treat it, and any other value, as not settled yet.
     */
    status?: TicketStatus;
    /** @description The issue in Jira. */
    result?: CaseJiraIssueResult;
};
/** @description What the case says. */
export type CaseAttributes = {
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
    /**
     * @description Kind of case: `SECURITY` for every case made from security findings. `TUNKNOWN` stands for a kind that an organization
     *     defined itself.
     */
    type?: CaseType;
    /**
     * @description Id of the kind of case; tells apart the kinds an organization defined itself.
     * @example 00000000-0000-0000-0000-000000000001
     */
    type_id?: string;
    /**
     * @description Status of the case, the older and coarser way to say it. Prefer `status_group` for decisions and `status_name` for
     *     display.
     */
    status?: CaseStatus;
    /** @description The phase that the status belongs to, whatever it is called. */
    status_group?: CaseStatusGroup;
    /**
     * @description The status as people read it. Projects can have statuses of their own.
     * @example Open
     */
    status_name?: string;
    /** @description Priority of the case, `P1` first. It can differ from the one you sent, because the sync may change it. */
    priority?: CasePriority;
    /** @description Where the case came from; `CS_SECURITY_FINDING` for a case made from findings. */
    creation_source?: CaseCreationSource;
    /** @description Attributes that people gave the case, each with a list of strings. */
    attributes?: CaseCustomAttributes;
    /** @description Values of the attributes that the kind of case defines, by attribute key. */
    custom_attributes?: {
        [key: string]: CaseCustomAttribute;
    };
    /** @description What the case is about, one entry a finding. */
    insights?: CaseInsight[];
    /** @description The ServiceNow ticket of the case. Absent or `null` if there is none. */
    service_now_ticket?: CaseServiceNowTicket | null;
    /** @description The Jira issue of the case. Absent or `null` if there is none. */
    jira_issue?: CaseJiraIssue | null;
    /**
     * @description Number of comments in the cases of a search; always 0 in the answer of `getCase`. Not in Datadog's documentation.
     * @example 3
     */
    comment_count?: number;
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
export type CaseUserIdentifier = {
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
export type CaseUserReference = {
    /** @description The user, or `null` for nobody. */
    data: CaseUserIdentifier | null;
};
/** @description Names one project. */
export type CaseProjectIdentifier = {
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
export type CaseProjectReference = {
    /** @description Names one project. */
    data: CaseProjectIdentifier;
};
/** @description Who is concerned with the case, and where it belongs. Absent relationships are left out or `null`. */
export type CaseRelationships = {
    /** @description The user the case is assigned to. */
    assignee?: CaseUserReference | null;
    /** @description The user whose keys created the case. */
    created_by?: CaseUserReference | null;
    /** @description The user who last changed the case. */
    modified_by?: CaseUserReference | null;
    /** @description The project of the case, in the Case API's spelling. */
    project?: CaseProjectReference;
};
/** @description A case. */
export type Case = {
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
    /** @description What the case says. */
    attributes: CaseAttributes;
    /** @description Who is concerned with the case, and where it belongs. Absent relationships are left out or `null`. */
    relationships?: CaseRelationships;
};
/** @description The user's name and address. Empty strings for a user who was removed. */
export type IncludedUserAttributes = {
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
export type IncludedUser = {
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
    /** @description The user's name and address. Empty strings for a user who was removed. */
    attributes?: IncludedUserAttributes;
};
/** @description Where this page stands. */
export type CaseListPage = {
    /**
     * @description Number of this page, from 1.
     * @example 1
     */
    current?: number;
    /**
     * @description Number of cases on this page.
     * @example 2
     */
    size?: number;
    /**
     * @description Number of pages.
     * @example 1
     */
    total?: number;
};
/** @description Where this page stands. */
export type CaseListMeta = {
    /** @description Where this page stands. */
    page?: CaseListPage;
    /**
     * @description Number of cases that match. Not in Datadog's documentation.
     * @example 2
     */
    total_cases?: number;
};
/** @description One page of cases, and the users they mention. */
export type CaseListResponse = {
    /** @description The cases. */
    data?: Case[];
    /** @description The users that the cases refer to. Not in Datadog's documentation. */
    included?: IncludedUser[];
    /** @description Where this page stands. */
    meta?: CaseListMeta;
};
/** @description What the case says. */
export type NewCaseAttributes = {
    /**
     * @description Title of the case.
     * @example Rotate the key of the build server
     */
    title: string;
    /**
     * @description Id of the kind of case.
     * @example 00000000-0000-0000-0000-000000000001
     */
    type_id: string;
    /**
     * @description Description of the case.
     * @example The key is in the image.
     */
    description?: string | undefined;
    /**
     * @description Priority of the case, `P1` first.
     * @enum {string}
     */
    priority?: "NOT_DEFINED" | "P1" | "P2" | "P3" | "P4" | "P5" | undefined;
    /**
     * @description The status, as people read it.
     * @example Open
     */
    status_name?: string | undefined;
    /** @description Values of the attributes that the kind of case defines, by attribute key. */
    custom_attributes?: {
        [key: string]: CaseCustomAttribute;
    } | undefined;
};
/** @description Where the case belongs, and who works on it. */
export type NewCaseRelationships = {
    /** @description The project of the case, in the Case API's spelling. */
    project: CaseProjectReference;
    /** @description A Datadog user, in the Case API's spelling. */
    assignee?: CaseUserReference | undefined;
};
/** @description The case to create. */
export type NewCase = {
    /**
     * @description Always `case`.
     * @default case
     * @constant
     */
    type: "case";
    /** @description What the case says. */
    attributes: NewCaseAttributes;
    /** @description Where the case belongs, and who works on it. */
    relationships?: NewCaseRelationships | undefined;
};
/** @description The case to create. */
export type CreateCaseRequest = {
    /** @description The case to create. */
    data: NewCase;
};
/** @description One case, and the users it mentions. */
export type CaseResponse = {
    /** @description A case. */
    data?: Case;
    /** @description The users that the case refers to. Not in Datadog's documentation. */
    included?: IncludedUser[];
};
/**
 * @description Whether every new case gets a ticket by itself. If it is on, a case made by other means than the ticket calls has one
 *     too.
 */
export type AutoCreation = {
    /** @description Whether tickets are created by themselves. */
    enabled?: boolean;
};
/** @description How one part is kept in sync. */
export type SyncSetting = {
    /**
     * @description Kind and direction of the sync. Datadog does not list the values.
     * @example bidirectional
     */
    sync_type?: string;
};
/** @description How one part is kept in sync, and which value becomes which. */
export type MappedSyncSetting = {
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
export type ServiceNowPrioritySync = {
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
export type ServiceNowSyncProperties = {
    /** @description How one part is kept in sync. */
    comments?: SyncSetting;
    /** @description How one part is kept in sync, and which value becomes which. */
    status?: MappedSyncSetting;
    /** @description How the priority of a case becomes impact and urgency, from which ServiceNow works out its own priority. */
    priority?: ServiceNowPrioritySync;
};
/** @description What is kept in sync between case and incident. */
export type ServiceNowSync = {
    /** @description Whether the sync is on. */
    enabled?: boolean;
    /** @description The sync of each part of the incident. */
    properties?: ServiceNowSyncProperties;
};
/** @description How the project is connected to ServiceNow. */
export type ServiceNowSettings = {
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
    /**
     * @description Whether every new case gets a ticket by itself. If it is on, a case made by other means than the ticket calls has one
     *     too.
     */
    auto_creation?: AutoCreation;
    /** @description What is kept in sync between case and incident. */
    sync_config?: ServiceNowSync;
};
/** @description How the project is connected to Jira. */
export type JiraSettings = {
    /** @description Whether the integration is on. */
    enabled?: boolean;
};
/** @description Whether cases that nobody touches are closed. */
export type AutoCloseSettings = {
    /** @description Whether they are. */
    enabled?: boolean;
    /**
     * @description How long a case may rest before it is closed, in seconds.
     * @example 2592000
     */
    max_inactive_time_in_secs?: number;
};
/** @description Which events on cases Datadog notifies people of. */
export type NotificationSettings = {
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
export type ProjectSettings = {
    /** @description How the project is connected to ServiceNow. */
    integration_service_now?: ServiceNowSettings;
    /** @description How the project is connected to Jira. */
    integration_jira?: JiraSettings;
    /** @description Whether cases that nobody touches are closed. */
    auto_close_inactive_cases?: AutoCloseSettings;
    /** @description Which events on cases Datadog notifies people of. */
    notification?: NotificationSettings;
};
/** @description What the project is called and how it is set up. */
export type ProjectAttributes = {
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
    /**
     * @description Settings of the project, by group. Groups that were never set are left out. Groups that have nothing to do with tickets,
     *     such as on-call and incidents, come through although they are not described here.
     */
    settings?: ProjectSettings;
};
/** @description A Case Management project. To refer to it in a ticket call, keep `id` and change `type` to `projects`. */
export type Project = {
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
    /** @description What the project is called and how it is set up. */
    attributes: ProjectAttributes;
};
/** @description All projects. */
export type ProjectListResponse = {
    /** @description The projects. */
    data?: Project[];
};
/** @description The status. */
export type UpdateCaseStatusAttributes = {
    /**
     * @description The status, as people read it.
     * @example In Progress
     */
    status_name: string;
};
/** @description The status that the case shall have. */
export type UpdateCaseStatus = {
    /**
     * @description Always `case`.
     * @default case
     * @constant
     */
    type: "case";
    /** @description The status. */
    attributes: UpdateCaseStatusAttributes;
};
/** @description The status that the case shall have. */
export type UpdateCaseStatusRequest = {
    /** @description The status that the case shall have. */
    data: UpdateCaseStatus;
};
/** @description The priority. */
export type UpdateCasePriorityAttributes = {
    /**
     * @description Priority of the case, `P1` first.
     * @enum {string}
     */
    priority: "NOT_DEFINED" | "P1" | "P2" | "P3" | "P4" | "P5";
};
/** @description The priority that the case shall have. */
export type UpdateCasePriority = {
    /**
     * @description Always `case`.
     * @default case
     * @constant
     */
    type: "case";
    /** @description The priority. */
    attributes: UpdateCasePriorityAttributes;
};
/** @description The priority that the case shall have. */
export type UpdateCasePriorityRequest = {
    /** @description The priority that the case shall have. */
    data: UpdateCasePriority;
};
/** @description The user. */
export type AssignCaseAttributes = {
    /**
     * @description UUID of the Datadog user.
     * @example f315bdaf-9ee7-4808-a9c1-99c15bf0f4d0
     */
    assignee_id: string;
};
/** @description The user to whom the case shall be assigned. */
export type AssignCase = {
    /**
     * @description Always `case`.
     * @default case
     * @constant
     */
    type: "case";
    /** @description The user. */
    attributes: AssignCaseAttributes;
};
/** @description The user to whom the case shall be assigned. */
export type AssignCaseRequest = {
    /** @description The user to whom the case shall be assigned. */
    data: AssignCase;
};
/** @description What kind of thing is meant. */
export type CaseAction = {
    /**
     * @description Always `case`.
     * @default case
     * @constant
     */
    type: "case";
};
/** @description What kind of thing is meant; the path says the rest. */
export type CaseActionRequest = {
    /** @description What kind of thing is meant. */
    data: CaseAction;
};
/** @description What the comment says. */
export type NewCaseCommentAttributes = {
    /**
     * @description Text of the comment; not empty.
     * @example Patched on all hosts.
     */
    comment: string;
};
/** @description The comment to add. */
export type NewCaseComment = {
    /**
     * @description Always `case`.
     * @default case
     * @constant
     */
    type: "case";
    /** @description What the comment says. */
    attributes: NewCaseCommentAttributes;
};
/** @description The comment to add. */
export type CommentCaseRequest = {
    /** @description The comment to add. */
    data: NewCaseComment;
};
/** @description The user who added the entry. */
export type TimelineUser = {
    /**
     * @description Id of the user; the name is in upper case.
     * @example 0aa1bb2c-77d0-4d0e-9c11-5a6b7c8d9e0f
     */
    ID?: string;
    /**
     * @description Name.
     * @example Ada Lab
     */
    name?: string;
    /**
     * @description E-mail address.
     * @example ada@lab.example
     */
    email?: string;
};
/** @description Who added the entry. */
export type TimelineAuthor = {
    /**
     * @description Kind of author.
     * @example USER
     */
    type?: string;
    /** @description The user who added the entry. */
    content?: TimelineUser;
};
/** @description The text of a comment. */
export type TimelineMessage = {
    /**
     * @description Text of the comment.
     * @example Patched on all hosts.
     */
    message?: string;
};
/** @description What the entry says. */
export type TimelineCellAttributes = {
    /**
     * @description Kind of entry; `COMMENT` for a comment.
     * @example COMMENT
     */
    type?: string;
    /** @description Who added the entry. */
    author?: TimelineAuthor;
    /** @description The text of a comment. */
    cell_content?: TimelineMessage;
    /**
     * @description The same as `cell_content`, as JSON in a string.
     * @example {"message":"Patched on all hosts."}
     */
    content?: string;
    /**
     * Format: date-time
     * @description When it was added.
     * @example 2026-05-04T08:09:10.123456789Z
     */
    created_at?: string;
};
/** @description One entry of the timeline. */
export type TimelineCell = {
    /**
     * @description Id of the entry, a UUID.
     * @example 4d1c0e5b-6f28-4a97-b3d0-8e2f7c1a5b96
     */
    id?: string;
    /**
     * @description Kind of resource; `timeline_cell`.
     * @example timeline_cell
     */
    type?: string;
    /** @description What the entry says. */
    attributes?: TimelineCellAttributes;
};
/** @description What was added to the timeline, in a list even for one. */
export type TimelineResponse = {
    /** @description The new cells of the timeline. */
    data?: TimelineCell[];
};
/** @description Instance and group. */
export type NewCaseTicketAttributes = {
    /**
     * @description The ServiceNow instance, as `listServiceNowInstances` names it.
     * @example acme
     */
    instance_name: string;
    /**
     * @description The group that the ticket is assigned to. Whether Datadog wants its name or its `sys_id` is not documented.
     * @example Security Operations
     */
    assignment_group?: string | undefined;
};
/** @description Where the ticket is opened. */
export type NewCaseTicket = {
    /**
     * @description Always `tickets`.
     * @default tickets
     * @constant
     */
    type: "tickets";
    /** @description Instance and group. */
    attributes: NewCaseTicketAttributes;
};
/** @description Where the ticket is opened. */
export type CreateCaseServiceNowTicketRequest = {
    /** @description Where the ticket is opened. */
    data: NewCaseTicket;
};
/** @description Where in Jira, and with what. */
export type NewCaseIssueAttributes = {
    /**
     * @description Id of the Jira account in Datadog. Cases with an issue show it in `jira_issue.result.account_id`.
     * @example 463a8631-680e-455c-bfd3-3ed04d326eb7
     */
    jira_account_id: string;
    /**
     * @description Id of the project in Jira, a number as a text.
     * @example 10007
     */
    project_id: string;
    /**
     * @description Id of the issue type in Jira, a number as a text.
     * @example 10002
     */
    issue_type_id: string;
    /**
     * @description Fields of the Jira issue, as version 2 of Jira's REST API takes them.
     * @example {
     *       "labels": [
     *         "cloudsec"
     *       ]
     *     }
     */
    fields?: {
        [key: string]: unknown;
    } | undefined;
};
/** @description The issue to open. */
export type NewCaseIssue = {
    /**
     * @description Always `issues`.
     * @default issues
     * @constant
     */
    type: "issues";
    /** @description Where in Jira, and with what. */
    attributes: NewCaseIssueAttributes;
};
/** @description The issue to open. */
export type CreateCaseJiraIssueRequest = {
    /** @description The issue to open. */
    data: NewCaseIssue;
};
/** @description Which issue. */
export type CaseIssueLinkAttributes = {
    /**
     * Format: uri
     * @description Address of the Jira issue.
     * @example https://acme.atlassian.net/browse/SEC-77
     */
    jira_issue_url: string;
};
/** @description The issue to link. */
export type CaseIssueLink = {
    /**
     * @description Always `issues`.
     * @default issues
     * @constant
     */
    type: "issues";
    /** @description Which issue. */
    attributes: CaseIssueLinkAttributes;
};
/** @description The issue to link. */
export type LinkCaseJiraIssueRequest = {
    /** @description The issue to link. */
    data: CaseIssueLink;
};
/** @description What is known of the instance. */
export type ServiceNowInstanceAttributes = {
    /**
     * @description Name of the instance, the first part of its address.
     * @example acme
     */
    instance_name: string;
};
/** @description An instance that Datadog is connected to. */
export type ServiceNowInstance = {
    /**
     * @description Id of the instance in Datadog, a UUID.
     * @example 65b3341b-0680-47f9-a6d4-134db45c603e
     */
    id: string;
    /**
     * @description Always `instance`.
     * @constant
     */
    type: "instance";
    /** @description What is known of the instance. */
    attributes: ServiceNowInstanceAttributes;
};
/** @description The ServiceNow instances of an organization. */
export type ServiceNowInstancesResponse = {
    /** @description The instances, all of them. */
    data: ServiceNowInstance[];
};
/** @description The group, as ServiceNow knows it. */
export type ServiceNowAssignmentGroupAttributes = {
    /**
     * @description Name of the group.
     * @example Security Operations
     */
    assignment_group_name: string;
    /**
     * @description Id of the group in ServiceNow.
     * @example abcdef0123456789abcdef0123456789
     */
    assignment_group_sys_id: string;
    /**
     * @description Id of its instance in Datadog, a UUID.
     * @example 65b3341b-0680-47f9-a6d4-134db45c603e
     */
    instance_id: string;
};
/** @description A group that tickets can be assigned to. */
export type ServiceNowAssignmentGroup = {
    /**
     * @description Id of the group in Datadog, a UUID.
     * @example 0a4f2e8c-9d13-4b76-a5c8-e7f10b362d94
     */
    id: string;
    /**
     * @description Always `assignment_groups`.
     * @constant
     */
    type: "assignment_groups";
    /** @description The group, as ServiceNow knows it. */
    attributes: ServiceNowAssignmentGroupAttributes;
};
/** @description The assignment groups of an instance. */
export type ServiceNowAssignmentGroupsResponse = {
    /** @description The groups, all of them. */
    data: ServiceNowAssignmentGroup[];
};
/** @description That both keys are good. */
export type ValidateKeysResponse = {
    /**
     * @description The word `ok`.
     * @example ok
     */
    status: string;
};
/** @description Whether the API key is good. */
export type ValidateApiKeyResponse = {
    /** @description Whether it is good. A bad key was recorded to be answered with 403. */
    valid?: boolean;
};
