// Generated from specs/cortex-xdr by `pnpm generate`; edit the specification instead.

export interface paths {
    "/public_api/v1/incidents/get_incidents": {
        post: operations["getIncidents"];
    };
    "/public_api/v1/incidents/get_incident_extra_data": {
        post: operations["getIncidentExtraData"];
    };
    "/public_api/v1/incidents/update_incident": {
        post: operations["updateIncident"];
    };
    "/public_api/v1/incidents/get_multiple_incidents_extra_data": {
        post: operations["getIncidentsExtraData"];
    };
    "/public_api/v1/alerts/get_alerts_multi_events": {
        post: operations["getAlerts"];
    };
    "/public_api/v1/alerts/update_alerts": {
        post: operations["updateAlerts"];
    };
    "/public_api/v1/issue/search": {
        post: operations["searchIssues"];
    };
    "/public_api/v1/issue/{issue_id}": {
        post: operations["updateIssue"];
    };
    "/public_api/v1/healthcheck": {
        get: operations["checkHealth"];
    };
    "/public_api/v1/system/get_tenant_info": {
        post: operations["getTenantInfo"];
    };
    "/public_api/v1/case/search": {
        post: operations["searchCases"];
    };
    "/public_api/v1/case/update/{case_id}": {
        post: operations["updateCase"];
    };
    "/public_api/v1/entries/get": {
        post: operations["listCaseEntries"];
    };
    "/public_api/v1/entries/insert": {
        post: operations["addCaseEntry"];
    };
}
export interface components {
    responses: {
        /** @description The body is not valid JSON, or a field has a value that the server does not take. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /**
         * @description The key, its id or its signature was not accepted. Check the key's security level (an advanced key must be hashed, a
         *     standard one must not) and the clock: a timestamp that is off is refused too.
         */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** @description The tenant's license does not include this call. */
        LicenseRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** @description The role of the API key does not permit this call. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /**
         * @description There is no such call on this host, which usually means the wrong host name. An incident that does not exist gives a
         *     `500` instead.
         */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** @description The body is larger than the server takes. The limit is not published. */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /**
         * @description Too many calls. No header tells how long to wait; a minute clears the one limit that is published, ten calls a minute to
         *     `getIncidentExtraData`. Some tenants send a `500` that mentions retries instead.
         */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /**
         * @description A fault of the server, or a request that it could not make sense of. Read `err_extra` before trying again; the same
         *     request may never pass.
         */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
    };
    parameters: {
        /**
         * @description Compression that the answer may use. Leave it out: HTTP clients set it by themselves, and undo the compression only if
         *     they have set it.
         */
        AcceptEncoding: string;
    };
}
export interface operations {
    getIncidents: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Compression that the answer may use. Leave it out: HTTP clients set it by themselves, and undo the compression only if
                 *     they have set it.
                 */
                "Accept-Encoding"?: components["parameters"]["AcceptEncoding"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Filters, window and order. An empty `request_data` asks for everything. */
        requestBody: {
            content: {
                "application/json": GetIncidentsRequest;
            };
        };
        responses: {
            /** @description A page of incidents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetIncidentsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["LicenseRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getIncidentExtraData: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Compression that the answer may use. Leave it out: HTTP clients set it by themselves, and undo the compression only if
                 *     they have set it.
                 */
                "Accept-Encoding"?: components["parameters"]["AcceptEncoding"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Which incident, and how many of its alerts. */
        requestBody: {
            content: {
                "application/json": GetIncidentExtraDataRequest;
            };
        };
        responses: {
            /** @description The incident, its alerts and its artifacts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetIncidentExtraDataResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["LicenseRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            /** @description A fault of the server, or an incident that does not exist; `err_extra` or `err_msg` names the reason. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
        };
    };
    updateIncident: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Compression that the answer may use. Leave it out: HTTP clients set it by themselves, and undo the compression only if
                 *     they have set it.
                 */
                "Accept-Encoding"?: components["parameters"]["AcceptEncoding"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The incident and what to change in it. */
        requestBody: {
            content: {
                "application/json": UpdateIncidentRequest;
            };
        };
        responses: {
            /** @description The incident was updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UpdateIncidentResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["LicenseRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            /**
             * @description A fault of the server, or a refusal: an assignee who is not a user of the tenant, an incident that does not exist, a
             *     body without `request_data`, a `resolve_comment` without a resolved status. `err_extra` names the reason.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
        };
    };
    getIncidentsExtraData: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Compression that the answer may use. Leave it out: HTTP clients set it by themselves, and undo the compression only if
                 *     they have set it.
                 */
                "Accept-Encoding"?: components["parameters"]["AcceptEncoding"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Filters, window, order and what to leave out. An empty `request_data` asks for everything. */
        requestBody: {
            content: {
                "application/json": GetIncidentsExtraDataRequest;
            };
        };
        responses: {
            /** @description A page of incidents with their alerts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetIncidentsExtraDataResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["LicenseRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getAlerts: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Compression that the answer may use. Leave it out: HTTP clients set it by themselves, and undo the compression only if
                 *     they have set it.
                 */
                "Accept-Encoding"?: components["parameters"]["AcceptEncoding"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Filters, window and order. An empty `request_data` asks for everything. */
        requestBody: {
            content: {
                "application/json": GetAlertsRequest;
            };
        };
        responses: {
            /** @description A page of alerts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetAlertsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["LicenseRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateAlerts: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Compression that the answer may use. Leave it out: HTTP clients set it by themselves, and undo the compression only if
                 *     they have set it.
                 */
                "Accept-Encoding"?: components["parameters"]["AcceptEncoding"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The alerts and what to change in them. */
        requestBody: {
            content: {
                "application/json": UpdateAlertsRequest;
            };
        };
        responses: {
            /** @description Some or all of the alerts were updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UpdateAlertsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["LicenseRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    searchIssues: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Compression that the answer may use. Leave it out: HTTP clients set it by themselves, and undo the compression only if
                 *     they have set it.
                 */
                "Accept-Encoding"?: components["parameters"]["AcceptEncoding"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Filters, window and order. An empty `request_data` asks for everything. */
        requestBody: {
            content: {
                "application/json": SearchIssuesRequest;
            };
        };
        responses: {
            /** @description A page of issues. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SearchIssuesResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["LicenseRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateIssue: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Compression that the answer may use. Leave it out: HTTP clients set it by themselves, and undo the compression only if
                 *     they have set it.
                 */
                "Accept-Encoding"?: components["parameters"]["AcceptEncoding"];
            };
            path: {
                /** @description The issue's number, as `searchIssues` returns it. */
                issue_id: number;
            };
            cookie?: never;
        };
        /** @description What to change in the issue. */
        requestBody: {
            content: {
                "application/json": UpdateIssueRequest;
            };
        };
        responses: {
            /** @description The issue was updated. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["LicenseRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    checkHealth: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Compression that the answer may use. Leave it out: HTTP clients set it by themselves, and undo the compression only if
                 *     they have set it.
                 */
                "Accept-Encoding"?: components["parameters"]["AcceptEncoding"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API is there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Healthcheck;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["LicenseRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getTenantInfo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Compression that the answer may use. Leave it out: HTTP clients set it by themselves, and undo the compression only if
                 *     they have set it.
                 */
                "Accept-Encoding"?: components["parameters"]["AcceptEncoding"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description An empty request. */
        requestBody: {
            content: {
                "application/json": GetTenantInfoRequest;
            };
        };
        responses: {
            /** @description The licenses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetTenantInfoResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["LicenseRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    searchCases: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Compression that the answer may use. Leave it out: HTTP clients set it by themselves, and undo the compression only if
                 *     they have set it.
                 */
                "Accept-Encoding"?: components["parameters"]["AcceptEncoding"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Filters, window and order. An empty `request_data` asks for everything. */
        requestBody: {
            content: {
                "application/json": SearchCasesRequest;
            };
        };
        responses: {
            /** @description A page of cases. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SearchCasesResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["LicenseRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateCase: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Compression that the answer may use. Leave it out: HTTP clients set it by themselves, and undo the compression only if
                 *     they have set it.
                 */
                "Accept-Encoding"?: components["parameters"]["AcceptEncoding"];
            };
            path: {
                /** @description The case's number, as `searchCases` returns it. */
                case_id: number;
            };
            cookie?: never;
        };
        /** @description What to change in the case. */
        requestBody: {
            content: {
                "application/json": UpdateCaseRequest;
            };
        };
        responses: {
            /** @description The case was updated. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description The body is not valid JSON, `update_data` is empty, a field is unknown or `null`, or `resolve_reason` and
             *     `status_progress` do not go together.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["LicenseRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listCaseEntries: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Compression that the answer may use. Leave it out: HTTP clients set it by themselves, and undo the compression only if
                 *     they have set it.
                 */
                "Accept-Encoding"?: components["parameters"]["AcceptEncoding"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The case, and which entries. */
        requestBody: {
            content: {
                "application/json": ListCaseEntriesRequest;
            };
        };
        responses: {
            /** @description The entries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListCaseEntriesResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["LicenseRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    addCaseEntry: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Compression that the answer may use. Leave it out: HTTP clients set it by themselves, and undo the compression only if
                 *     they have set it.
                 */
                "Accept-Encoding"?: components["parameters"]["AcceptEncoding"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The text, and the case. */
        requestBody: {
            content: {
                "application/json": AddCaseEntryRequest;
            };
        };
        responses: {
            /** @description The entry. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CaseEntry;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["LicenseRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
}
/** @description The incidents with these ids. */
export type IncidentIdListFilter = {
    /**
     * @description Field to compare.
     * @constant
     */
    field: "incident_id_list";
    /**
     * @description One of the values.
     * @constant
     */
    operator: "in";
    /**
     * @description Incident ids, as texts.
     * @example [
     *       "2927",
     *       "2931"
     *     ]
     */
    value: string[];
};
/** @description The incident with this id. The field is documented without its operators; `incident_id_list` is the one that clients use. */
export type IncidentIdFilter = {
    /**
     * @description Field to compare.
     * @constant
     */
    field: "incident_id";
    /**
     * @description Equal, or one of.
     * @enum {string}
     */
    operator: "eq" | "in";
    /**
     * @description One incident id, or a list of them with `in`.
     * @example 2927
     */
    value: string | string[];
};
/**
 * @description Status of an incident, in lower case. Replies also know spellings that cannot be set: `resolved_duplicate_incident` is
 *     the older name of `resolved_duplicate`, and `resolved_auto` and `resolved_auto_resolve` are set by Cortex XDR itself.
 */
export type IncidentStatus = "new" | "under_investigation" | "resolved_known_issue" | "resolved_duplicate" | "resolved_duplicate_incident" | "resolved_false_positive" | "resolved_true_positive" | "resolved_security_testing" | "resolved_other" | "resolved_threat_handled" | "resolved_auto" | "resolved_auto_resolve" | (string & {});
/** @description The incidents in this status, or in any other. */
export type IncidentStatusFilter = {
    /**
     * @description Field to compare.
     * @constant
     */
    field: "status";
    /**
     * @description Equal, or not equal.
     * @enum {string}
     */
    operator: "eq" | "neq";
    /**
     * @description Status of an incident, in lower case. Replies also know spellings that cannot be set: `resolved_duplicate_incident` is
     *     the older name of `resolved_duplicate`, and `resolved_auto` and `resolved_auto_resolve` are set by Cortex XDR itself.
     */
    value: IncidentStatus;
};
/** @description The incidents in one of these statuses. */
export type IncidentStatusListFilter = {
    /**
     * @description Field to compare.
     * @constant
     */
    field: "status";
    /**
     * @description One of the values.
     * @constant
     */
    operator: "in";
    /**
     * @description Statuses.
     * @example [
     *       "new",
     *       "under_investigation"
     *     ]
     */
    value: IncidentStatus[];
};
/** @description The incidents created from, or up to, a moment. */
export type IncidentCreationTimeFilter = {
    /**
     * @description Field to compare.
     * @constant
     */
    field: "creation_time";
    /**
     * @description At or after, or at or before.
     * @enum {string}
     */
    operator: "gte" | "lte";
    /**
     * @description Milliseconds since 1970.
     * @example 1769904000000
     */
    value: number;
};
/** @description The incidents last changed from, or up to, a moment. */
export type IncidentModificationTimeFilter = {
    /**
     * @description Field to compare.
     * @constant
     */
    field: "modification_time";
    /**
     * @description At or after, or at or before.
     * @enum {string}
     */
    operator: "gte" | "lte";
    /**
     * @description Milliseconds since 1970.
     * @example 1769904000000
     */
    value: number;
};
/** @description The incidents whose description contains a text. */
export type IncidentDescriptionFilter = {
    /**
     * @description Field to compare.
     * @constant
     */
    field: "description";
    /**
     * @description Contains the value.
     * @constant
     */
    operator: "contains";
    /**
     * @description Text to look for.
     * @example WildFire Malware
     */
    value: string;
};
/** @description The incidents with one of these descriptions. */
export type IncidentDescriptionListFilter = {
    /**
     * @description Field to compare.
     * @constant
     */
    field: "description";
    /**
     * @description One of the values.
     * @constant
     */
    operator: "in";
    /**
     * @description Descriptions, in full.
     * @example [
     *       "'Port Scan' generated by PAN NGFW"
     *     ]
     */
    value: string[];
};
/** @description The incidents with an alert from one of these sources. */
export type IncidentAlertSourcesFilter = {
    /**
     * @description Field to compare.
     * @constant
     */
    field: "alert_sources";
    /**
     * @description One of the values.
     * @constant
     */
    operator: "in";
    /**
     * @description Sources, as `incident_sources` spells them.
     * @example [
     *       "XDR Agent",
     *       "XDR BIOC"
     *     ]
     */
    value: string[];
};
/** @description The incidents that are starred, or those that are not. */
export type IncidentStarredFilter = {
    /**
     * @description Field to compare.
     * @constant
     */
    field: "starred";
    /**
     * @description Equal.
     * @constant
     */
    operator: "eq";
    /**
     * @description Starred or not.
     * @example true
     */
    value: boolean;
};
/** @description One condition. Which operators and values there are depends on `field`. */
export type IncidentFilter = IncidentIdListFilter | IncidentIdFilter | IncidentStatusFilter | IncidentStatusListFilter | IncidentCreationTimeFilter | IncidentModificationTimeFilter | IncidentDescriptionFilter | IncidentDescriptionListFilter | IncidentAlertSourcesFilter | IncidentStarredFilter;
/** @description Order of the incidents. */
export type IncidentSort = {
    /**
     * @description What to sort by.
     * @enum {string}
     */
    field: "creation_time" | "modification_time" | "incident_id";
    /**
     * @description Ascending or descending.
     * @enum {string}
     */
    keyword: "asc" | "desc";
};
/** @description Filters, window and order, each of them optional. */
export type GetIncidentsRequestData = {
    /** @description Conditions that an incident must meet, all of them. */
    filters?: IncidentFilter[] | undefined;
    /**
     * @description Position of the first incident to return, counted from 0.
     * @default 0
     * @example 0
     */
    search_from?: number | undefined;
    /**
     * @description Position after the last incident to return, at most 100 more than `search_from`. Left out or 0, it means the end of
     *     the list, of which the server still returns 100 at most.
     * @example 100
     */
    search_to?: number | undefined;
    /** @description Order of the incidents. */
    sort?: IncidentSort | undefined;
};
/** @description The envelope of an incident search. */
export type GetIncidentsRequest = {
    /** @description Filters, window and order, each of them optional. */
    request_data: GetIncidentsRequestData;
};
/** @description Severity, in lower case. */
export type Severity = "informational" | "low" | "medium" | "high" | "critical" | "unknown" | (string & {});
/** @description Severity that an analyst set. */
export type AnalystSeverity = "low" | "medium" | "high" | "critical" | (string & {});
/** @description Value of a custom field. Timers come as objects, such as `{"goal":"24:00:00","totalDuration":6988}`. */
export type CustomFieldValue = (string | number | boolean | null) | (string | number | boolean | null)[] | {
    [key: string]: string | number | boolean | null;
};
/** @description An incident. Which of the optional fields come along depends on the version and the license of the tenant. */
export type Incident = {
    /**
     * @description Id of the incident. A number, as a text.
     * @example 2927
     */
    incident_id: string;
    /**
     * @description Name of the incident.
     * @example null
     */
    incident_name?: string | null;
    /**
     * @description What happened, in one sentence that Cortex XDR writes.
     * @example 'WildFire Malware' detected by XDR Agent on host fin-ws-114 involving user acme\j.doe
     */
    description?: string | null;
    /**
     * @description Status of an incident, in lower case. Replies also know spellings that cannot be set: `resolved_duplicate_incident` is
     *     the older name of `resolved_duplicate`, and `resolved_auto` and `resolved_auto_resolve` are set by Cortex XDR itself.
     */
    status: IncidentStatus;
    /** @description Severity, in lower case. */
    severity: Severity;
    /** @description Severity set by an analyst, which overrides the computed one. `null` where none is set. */
    manual_severity?: AnalystSeverity | null;
    /**
     * @description Description written by an analyst.
     * @example null
     */
    manual_description?: string | null;
    /**
     * @description When the incident was created, in milliseconds since 1970.
     * @example 1769904011126
     */
    creation_time: number;
    /**
     * @description When the incident was last changed, in milliseconds since 1970.
     * @example 1769904011126
     */
    modification_time: number;
    /**
     * @description When its first alert was detected, in milliseconds since 1970. Mostly `null`.
     * @example null
     */
    detection_time?: number | null;
    /**
     * @description When the incident was resolved, in milliseconds since 1970.
     * @example null
     */
    resolved_timestamp?: number | null;
    /**
     * @description E-mail address of the assignee; `null` where nobody is assigned.
     * @example username@test.com
     */
    assigned_user_mail?: string | null;
    /**
     * @description Full name of the assignee.
     * @example Alex Meyer
     */
    assigned_user_pretty_name?: string | null;
    /**
     * @description Notes. Comments are not among the fields of an incident.
     * @example null
     */
    notes?: string | null;
    /**
     * @description Why the incident was resolved.
     * @example null
     */
    resolve_comment?: string | null;
    /**
     * Format: uri
     * @description Address of the incident in the console.
     * @example https://tenant.xdr.us.paloaltonetworks.com/incident-view?caseId=2927
     */
    xdr_url?: string;
    /**
     * @description Whether the incident is starred, by a rule or by hand.
     * @example false
     */
    starred?: boolean;
    /**
     * @description Whether it was starred by hand.
     * @example false
     */
    starred_manually?: boolean;
    /**
     * @description Whether the incident is locked against changes.
     * @example false
     */
    is_blocked?: boolean;
    /**
     * @description Number of alerts.
     * @example 1
     */
    alert_count?: number;
    /**
     * @description Number of alerts of low severity.
     * @example 0
     */
    low_severity_alert_count?: number;
    /**
     * @description Number of alerts of medium severity.
     * @example 0
     */
    med_severity_alert_count?: number;
    /**
     * @description Number of alerts of high severity.
     * @example 1
     */
    high_severity_alert_count?: number;
    /**
     * @description Number of alerts of critical severity.
     * @example 0
     */
    critical_severity_alert_count?: number;
    /**
     * @description Number of users involved.
     * @example 1
     */
    user_count?: number;
    /**
     * @description Number of hosts involved.
     * @example 1
     */
    host_count?: number;
    /**
     * @description Hosts involved, as `name` or `name:endpoint id`.
     * @example [
     *       "fin-ws-114:8b1f0c2e5d7a4e6c9f3b2a1d0e4c7f65"
     *     ]
     */
    hosts?: string[] | null;
    /**
     * @description Users involved.
     * @example [
     *       "acme\\j.doe"
     *     ]
     */
    users?: string[] | null;
    /**
     * @description What detected its alerts.
     * @example [
     *       "XDR Agent"
     *     ]
     */
    incident_sources?: string[] | null;
    /**
     * @description Categories of its alerts.
     * @example [
     *       "Malware"
     *     ]
     */
    alert_categories?: string[] | null;
    /**
     * @description MITRE ATT&CK tactics.
     * @example [
     *       "TA0002 - Execution"
     *     ]
     */
    mitre_tactics_ids_and_names?: string[] | null;
    /**
     * @description MITRE ATT&CK techniques.
     * @example [
     *       "T1204.002 - User Execution: Malicious File"
     *     ]
     */
    mitre_techniques_ids_and_names?: string[] | null;
    /**
     * @description Score that scoring rules gave.
     * @example 90
     */
    rule_based_score?: number | null;
    /**
     * @description Score that Cortex XDR predicted.
     * @example null
     */
    predicted_score?: number | null;
    /**
     * @description Score that an analyst gave.
     * @example null
     */
    manual_score?: number | null;
    /**
     * @description The score that counts, made of the others.
     * @example 90
     */
    aggregated_score?: number | null;
    /**
     * @description Number of files that WildFire knows as malware.
     * @example 1
     */
    wildfire_hits?: number;
    /**
     * @description Whether further alerts are still grouped into this incident, such as `Enabled` or `Disabled`.
     * @example Enabled
     */
    alerts_grouping_status?: string;
    /**
     * @description Tags that the incident was created with.
     * @example [
     *       "DS:PANW/XDR Agent"
     *     ]
     */
    original_tags?: string[] | null;
    /**
     * @description Tags.
     * @example [
     *       "DS:PANW/XDR Agent"
     *     ]
     */
    tags?: string[] | null;
    /**
     * @description Domain of the incident.
     * @example DOMAIN_SECURITY
     */
    incident_domain?: string | null;
    /** @description Custom incident fields by name. What comes back need not be a text, though only texts can be set. */
    custom_fields?: {
        [key: string]: CustomFieldValue;
    } | null;
};
/** @description A page of incidents. */
export type IncidentPage = {
    /**
     * @description How many incidents match, up to 10,000. Not always in agreement with `incidents`.
     * @example 1
     */
    total_count: number;
    /**
     * @description How many incidents this page holds.
     * @example 1
     */
    result_count: number;
    /** @description The incidents. */
    incidents: Incident[];
    /**
     * @description Ids of incidents that match but that the role of the key may not see.
     * @example []
     */
    restricted_incident_ids?: string[];
};
/** @description The envelope of a page of incidents. */
export type GetIncidentsResponse = {
    /** @description A page of incidents. */
    reply: IncidentPage;
};
/** @description One field of the request that was refused. */
export type ValidationIssue = {
    /**
     * @description The kind of mistake.
     * @example missing
     */
    type?: string;
    /**
     * @description Where the field is, as keys and positions from the outside in.
     * @example [
     *       "request_data",
     *       "update_data"
     *     ]
     */
    loc?: (string | number)[];
    /**
     * @description The mistake in words.
     * @example Field required
     */
    msg?: string;
    /**
     * @description What was sent there.
     * @example {
     *       "incident_id": "2927"
     *     }
     */
    input?: unknown;
};
/**
 * @description The reason, where there is one: usually a text, a list of validation issues in newer tenants, `null` after a failed
 *     authentication, and sometimes absent.
 * @example Incident not found
 */
export type ErrorExtra = string | ValidationIssue[] | null;
/** @description What went wrong. */
export type ErrorReply = {
    /**
     * @description Usually the HTTP status again, as a number. Some calls use numbers of their own here, so branch on the status.
     * @example 500
     */
    err_code: number;
    /**
     * @description The kind of error. For a `500` it is often the same sentence, whatever the reason.
     * @example An error occurred while processing XDR public API
     */
    err_msg: string;
    /**
     * @description The reason, where there is one: usually a text, a list of validation issues in newer tenants, `null` after a failed
     *     authentication, and sometimes absent.
     */
    err_extra?: ErrorExtra;
};
/** @description An error, in the envelope that every answer has. */
export type ErrorResponse = {
    /** @description What went wrong. */
    reply: ErrorReply;
};
/** @description Which incident, and how many of its alerts. */
export type GetIncidentExtraDataRequestData = {
    /**
     * @description The incident's id, as `getIncidents` returns it. A number, sent as a text.
     * @example 2927
     */
    incident_id: string;
    /**
     * @description The most alerts to return.
     * @default 1000
     * @example 5
     */
    alerts_limit?: number | undefined;
};
/** @description The envelope of a request for an incident and its alerts. */
export type GetIncidentExtraDataRequest = {
    /** @description Which incident, and how many of its alerts. */
    request_data: GetIncidentExtraDataRequestData;
};
/**
 * @description One text, a list of them, or `null`. A list comes where an alert is made of several events.
 * @example Prevented (Blocked)
 */
export type TextOrTexts = string | (string | null)[] | null;
/**
 * @description A port as a number or a text, a list of them, or `null`.
 * @example 443
 */
export type PortOrPorts = (number | string) | (number | string)[] | null;
/**
 * @description One alert of an incident, in one flat set of fields. These are the fields of general use; the server sends about a
 *     hundred more, for firewalls, cloud resources and the operating system.
 */
export type Alert = {
    /**
     * @description Id of the alert, a text in some tenants and a number in others.
     * @example 94077
     */
    alert_id: string | number;
    /**
     * @description Id that the source of the alert gave it.
     * @example 7c96737d50f74c7b9487450426e9eafb
     */
    external_id?: string | null;
    /**
     * @description Number of the incident that the alert belongs to.
     * @example 2927
     */
    case_id?: number | null;
    /**
     * @description Name of the alert.
     * @example WildFire Malware
     */
    name?: string | null;
    /**
     * @description What was seen.
     * @example Suspicious executable detected
     */
    description?: string | null;
    /**
     * @description Category.
     * @example Malware
     */
    category?: string | null;
    /** @description Severity, in lower case. */
    severity?: Severity;
    /**
     * @description What detected it.
     * @example XDR Agent
     */
    source?: string | null;
    /** @description Kind of event, such as `Process Execution`. */
    event_type?: TextOrTexts;
    /** @description What the source did about it, such as `BLOCKED` or `DETECTED_4`. */
    action?: TextOrTexts;
    /** @description The same in words, such as `Prevented (Blocked)`. */
    action_pretty?: TextOrTexts;
    /**
     * @description Status of the alert, such as `STATUS_010_NEW`.
     * @example STATUS_010_NEW
     */
    resolution_status?: string | null;
    /**
     * @description Why the alert was resolved.
     * @example null
     */
    resolution_comment?: string | null;
    /**
     * @description Whether the alert is starred.
     * @example false
     */
    starred?: boolean;
    /**
     * @description Whether an exclusion covers it. Older tenants say `Yes` or `No`.
     * @example false
     */
    is_whitelisted?: boolean | string;
    /**
     * @description When it was detected, in milliseconds since 1970.
     * @example 1769904001222
     */
    detection_timestamp?: number | null;
    /**
     * @description When it reached the tenant, in milliseconds since 1970.
     * @example 1769904009437
     */
    local_insert_ts?: number | null;
    /**
     * @description When it was last changed, in milliseconds since 1970.
     * @example 1769904011126
     */
    last_modified_ts?: number | null;
    /** @description MITRE ATT&CK tactic, such as `TA0002 - Execution`. */
    mitre_tactic_id_and_name?: TextOrTexts;
    /** @description MITRE ATT&CK technique, such as `T1204.002 - User Execution: Malicious File`. */
    mitre_technique_id_and_name?: TextOrTexts;
    /** @description Tags. */
    tags?: TextOrTexts;
    /**
     * @description Id of the endpoint.
     * @example 8b1f0c2e5d7a4e6c9f3b2a1d0e4c7f65
     */
    endpoint_id?: string | null;
    /**
     * @description Name of the host.
     * @example fin-ws-114
     */
    host_name?: string | null;
    /** @description Addresses of the host; several in one text are separated by commas. */
    host_ip?: TextOrTexts;
    /**
     * @description Operating system, or `NO_HOST`.
     * @example Windows
     */
    agent_os_type?: string | null;
    /** @description User. */
    user_name?: TextOrTexts;
    /** @description Name of the process that acted. */
    actor_process_image_name?: TextOrTexts;
    /** @description Its command line. */
    actor_process_command_line?: TextOrTexts;
    /** @description Its path. */
    actor_process_image_path?: TextOrTexts;
    /** @description Its SHA-256. */
    actor_process_image_sha256?: TextOrTexts;
    /** @description What is known about its signature. */
    actor_process_signature_status?: TextOrTexts;
    /** @description Who signed it. */
    actor_process_signature_vendor?: TextOrTexts;
    /** @description Id of the chain of processes that led here. */
    causality_actor_causality_id?: TextOrTexts;
    /** @description Name of the process at the root of the chain. */
    causality_actor_process_image_name?: TextOrTexts;
    /** @description Its command line. */
    causality_actor_process_command_line?: TextOrTexts;
    /** @description What is known about its signature. */
    causality_actor_process_signature_status?: TextOrTexts;
    /** @description Who signed it. */
    causality_actor_process_signature_vendor?: TextOrTexts;
    /** @description Name of the process that was started. */
    action_process_image_name?: TextOrTexts;
    /** @description Its command line. */
    action_process_image_command_line?: TextOrTexts;
    /** @description Its SHA-256. */
    action_process_image_sha256?: TextOrTexts;
    /** @description What is known about its signature. */
    action_process_signature_status?: TextOrTexts;
    /** @description Who signed it. */
    action_process_signature_vendor?: TextOrTexts;
    /** @description Path of the file acted on. */
    action_file_path?: TextOrTexts;
    /** @description Its name. */
    action_file_name?: TextOrTexts;
    /** @description Its MD5. */
    action_file_md5?: TextOrTexts;
    /** @description Its SHA-256. */
    action_file_sha256?: TextOrTexts;
    /** @description Registry key acted on. */
    action_registry_full_key?: TextOrTexts;
    /** @description Registry data written. */
    action_registry_data?: TextOrTexts;
    /** @description Local address of a connection. */
    action_local_ip?: TextOrTexts;
    /** @description Local port. */
    action_local_port?: PortOrPorts;
    /** @description Remote address. */
    action_remote_ip?: TextOrTexts;
    /** @description Remote port. */
    action_remote_port?: PortOrPorts;
    /** @description Remote host name. */
    action_external_hostname?: TextOrTexts;
    /** @description Country of the remote address, or `UNKNOWN`. */
    action_country?: TextOrTexts;
    /** @description Application that a firewall recognized. */
    fw_app_id?: TextOrTexts;
};
/** @description Alerts of an incident, `alerts_limit` of them at most. */
export type AlertList = {
    /**
     * @description How many alerts the incident has.
     * @example 1
     */
    total_count: number;
    /** @description The alerts. */
    data: Alert[];
};
/** @description A domain name or an address that appears in the alerts. */
export type NetworkArtifact = {
    /** @description What it is. */
    type?: "DOMAIN" | "IP" | (string & {});
    /**
     * @description Number of alerts it appears in.
     * @example 1
     */
    alert_count?: number;
    /**
     * @description Whether an analyst added it.
     * @example false
     */
    is_manual?: boolean;
    /**
     * @description Domain name.
     * @example update.example.net
     */
    network_domain?: string | null;
    /**
     * @description Address.
     * @example 203.0.113.77
     */
    network_remote_ip?: string | null;
    /**
     * @description Port, a number or a text.
     * @example 443
     */
    network_remote_port?: number | string | null;
    /**
     * @description Country of the address, or `UNKNOWN`.
     * @example UNKNOWN
     */
    network_country?: string | null;
};
/** @description Network addresses found in an incident. */
export type NetworkArtifactList = {
    /**
     * @description How many there are.
     * @example 1
     */
    total_count: number;
    /** @description The addresses. */
    data: NetworkArtifact[];
};
/** @description A file that appears in the alerts. */
export type FileArtifact = {
    /** @description What it is known by. */
    type?: "HASH" | (string & {});
    /**
     * @description Number of alerts it appears in.
     * @example 1
     */
    alert_count?: number;
    /**
     * @description Whether an analyst added it.
     * @example false
     */
    is_manual?: boolean;
    /**
     * @description Whether it is known to be malicious.
     * @example true
     */
    is_malicious?: boolean;
    /**
     * @description Whether it ran as a process.
     * @example true
     */
    is_process?: boolean;
    /**
     * @description Whether the verdict is uncertain.
     * @example false
     */
    low_confidence?: boolean;
    /**
     * @description Name of the file.
     * @example invoice-0126.exe
     */
    file_name?: string | null;
    /**
     * @description SHA-256 of the file.
     * @example 8d5aec85593c85ecdc8d5ac601e163a1cc26d877f88c03e9e0e94c9dd4a38fca
     */
    file_sha256?: string | null;
    /**
     * @description What is known about its signature, such as `SIGNATURE_SIGNED` or `SIGNATURE_UNAVAILABLE`.
     * @example SIGNATURE_UNAVAILABLE
     */
    file_signature_status?: string | null;
    /**
     * @description Who signed it.
     * @example null
     */
    file_signature_vendor_name?: string | null;
    /**
     * @description Verdict of WildFire, such as `BENIGN`, `MALWARE` or `UNKNOWN`.
     * @example MALWARE
     */
    file_wildfire_verdict?: string | null;
};
/** @description Files found in an incident. */
export type FileArtifactList = {
    /**
     * @description How many there are.
     * @example 1
     */
    total_count: number;
    /** @description The files. */
    data: FileArtifact[];
};
/** @description An incident with everything found in it. */
export type IncidentExtraData = {
    /** @description An incident. Which of the optional fields come along depends on the version and the license of the tenant. */
    incident: Incident;
    /** @description Alerts of an incident, `alerts_limit` of them at most. */
    alerts: AlertList;
    /** @description Network addresses found in an incident. */
    network_artifacts: NetworkArtifactList;
    /** @description Files found in an incident. */
    file_artifacts: FileArtifactList;
};
/** @description The envelope of an incident and its alerts. */
export type GetIncidentExtraDataResponse = {
    /** @description An incident with everything found in it. */
    reply: IncidentExtraData;
};
/**
 * @description The statuses of an incident that is not resolved, which take no `resolve_comment`.
 * @enum {string}
 */
export type IncidentOpenStatus = "new" | "under_investigation" | "NEW" | "UNDER_INVESTIGATION";
/**
 * @description Status to set. Lower case is what the current pages use and what incidents come back with; upper case is what the older
 *     pages and clients use, and is taken as well. `resolved_threat_handled` is the name that `resolved_true_positive` had
 *     before Cortex XDR 3.0.
 * @enum {string}
 */
export type IncidentStatusUpdate = "new" | "under_investigation" | "resolved_known_issue" | "resolved_duplicate" | "resolved_false_positive" | "resolved_true_positive" | "resolved_security_testing" | "resolved_other" | "resolved_threat_handled" | "NEW" | "UNDER_INVESTIGATION" | "RESOLVED_KNOWN_ISSUE" | "RESOLVED_DUPLICATE" | "RESOLVED_FALSE_POSITIVE" | "RESOLVED_TRUE_POSITIVE" | "RESOLVED_SECURITY_TESTING" | "RESOLVED_OTHER" | "RESOLVED_THREAT_HANDLED";
/**
 * @description Severity that an analyst sets over the computed one, in lower or upper case. An empty text or `none` removes it.
 *     `critical` is taken by newer tenants only.
 * @enum {string}
 */
export type IncidentManualSeverity = "low" | "medium" | "high" | "critical" | "LOW" | "MEDIUM" | "HIGH" | "CRITICAL" | "" | "none";
/** @description A comment to add to the incident. Every call that carries it adds one. */
export type IncidentComment = {
    /**
     * @description Comments can be added; not changed, not removed.
     * @constant
     */
    comment_action: "add";
    /**
     * @description Text of the comment.
     * @example Handed over to INC0012345.
     */
    value: string;
};
/**
 * @description New value of a custom incident field, a text.
 * @example phishing
 */
export type IncidentCustomFieldUpdate = string | IncidentComment;
/**
 * @description The fields to change, at least one of them.
 *
 *     Besides the fields listed here, any custom incident field of the tenant can be set by its name. Names are in lower case
 *     and have no white space: a field shown as *Single Select* is `singleselect` here.
 */
export type IncidentUpdate = {
    /**
     * @description Status to set. Lower case is what the current pages use and what incidents come back with; upper case is what the older
     *     pages and clients use, and is taken as well. `resolved_threat_handled` is the name that `resolved_true_positive` had
     *     before Cortex XDR 3.0.
     */
    status?: IncidentStatusUpdate | undefined;
    /**
     * @description Why the incident was resolved. Only together with a resolved `status` in the same call.
     * @example Detonation of a known test file; confirmed with the endpoint team.
     */
    resolve_comment?: string | undefined;
    /**
     * @description Severity that an analyst sets over the computed one, in lower or upper case. An empty text or `none` removes it.
     *     `critical` is taken by newer tenants only.
     */
    manual_severity?: IncidentManualSeverity | undefined;
    /**
     * @description E-mail address of the assignee, who must be a user of the same tenant. An empty text or `none` unassigns the
     *     incident.
     * @example username@test.com
     */
    assigned_user_mail?: string | ("" | "none") | undefined;
    /**
     * @description Full name of the assignee. Only together with `assigned_user_mail`.
     * @example Alex Meyer
     */
    assigned_user_pretty_name?: string | undefined;
    /** @description A comment to add to the incident. Every call that carries it adds one. */
    comment?: IncidentComment | undefined;
    /**
     * @description Notes on the incident. They replace the notes that are there; use `comment` to add to a conversation.
     * @example Ticket INC0012345, owner: endpoint team
     */
    notes?: string | undefined;
} & {
    [key: string]: IncidentCustomFieldUpdate;
};
/** @description The incident and what to change in it. */
export type UpdateIncidentRequestData = {
    /**
     * @description The incident's id, as `getIncidents` returns it. A number, sent as a text.
     * @example 2927
     */
    incident_id: string;
    /**
     * @description The fields to change, at least one of them.
     *
     *     Besides the fields listed here, any custom incident field of the tenant can be set by its name. Names are in lower case
     *     and have no white space: a field shown as *Single Select* is `singleselect` here.
     */
    update_data: IncidentUpdate;
};
/** @description The envelope of an incident update. */
export type UpdateIncidentRequest = {
    /** @description The incident and what to change in it. */
    request_data: UpdateIncidentRequestData;
};
/** @description Confirms the update. The incident itself is not returned. */
export type UpdateIncidentResponse = {
    /**
     * @description Always `true`; a refusal has another status.
     * @constant
     */
    reply: true;
    /**
     * @description What the server did not like about an update that it made all the same.
     * @example []
     */
    warnings?: string[];
};
/** @description Filters, window, order and what to leave out, each of them optional. */
export type GetIncidentsExtraDataRequestData = {
    /** @description Conditions that an incident must meet, all of them. */
    filters?: IncidentFilter[] | undefined;
    /**
     * @description Position of the first one to return, counted from 0.
     * @default 0
     * @example 0
     */
    search_from?: number | undefined;
    /**
     * @description Position after the last one to return, at most 100 more than `search_from`.
     * @default 100
     * @example 100
     */
    search_to?: number | undefined;
    /** @description Order of the incidents. */
    sort?: IncidentSort | undefined;
    /**
     * @description Parts to leave out of each incident.
     * @example [
     *       "network_artifacts"
     *     ]
     */
    fields_to_exclude?: ("network_artifacts" | "file_artifacts")[] | undefined;
    /**
     * @description Fields to leave out of each alert.
     * @example [
     *       "actor_process_command_line"
     *     ]
     */
    alert_fields_to_exclude?: string[] | undefined;
    /**
     * @description Whether to leave out the fields of alerts that are `null`.
     * @example true
     */
    drop_nulls?: boolean | undefined;
};
/** @description The envelope of a search for incidents with their alerts. */
export type GetIncidentsExtraDataRequest = {
    /** @description Filters, window, order and what to leave out, each of them optional. */
    request_data: GetIncidentsExtraDataRequestData;
};
/** @description An incident with what was found in it, in as far as it was not left out. */
export type IncidentWithAlerts = {
    /** @description An incident. Which of the optional fields come along depends on the version and the license of the tenant. */
    incident: Incident;
    /** @description Alerts of an incident, `alerts_limit` of them at most. */
    alerts?: AlertList;
    /** @description Network addresses found in an incident. */
    network_artifacts?: NetworkArtifactList;
    /** @description Files found in an incident. */
    file_artifacts?: FileArtifactList;
};
/** @description A page of incidents with their alerts. */
export type IncidentExtraDataPage = {
    /**
     * @description How many incidents match, up to 10,000.
     * @example 1
     */
    total_count: number;
    /**
     * @description How many incidents this page holds.
     * @example 1
     */
    result_count: number;
    /**
     * @description The most alerts that an incident comes with. One with more in `alert_count` is not whole here.
     * @example 50
     */
    alerts_limit_per_incident?: number;
    /** @description The incidents. */
    incidents: IncidentWithAlerts[];
};
/** @description The envelope of a page of incidents with their alerts. */
export type GetIncidentsExtraDataResponse = {
    /** @description A page of incidents with their alerts. */
    reply: IncidentExtraDataPage;
};
/** @description The alerts with these ids. */
export type AlertIdFilter = {
    /**
     * @description Field to compare.
     * @constant
     */
    field: "alert_id_list";
    /**
     * @description One of the values.
     * @constant
     */
    operator: "in";
    /**
     * @description Alert ids, as numbers here. Alerts carry them as texts.
     * @example [
     *       90210,
     *       90211
     *     ]
     */
    value: number[];
};
/** @description The alerts of these sources. */
export type AlertSourceFilter = {
    /**
     * @description Field to compare.
     * @constant
     */
    field: "alert_source";
    /**
     * @description One of the values.
     * @constant
     */
    operator: "in";
    /**
     * @description Sources, as `source` spells them.
     * @example [
     *       "XDR Agent"
     *     ]
     */
    value: string[];
};
/** @description The alerts of these severities. */
export type AlertSeverityFilter = {
    /**
     * @description Field to compare.
     * @constant
     */
    field: "severity";
    /**
     * @description One of the values.
     * @constant
     */
    operator: "in";
    /**
     * @description Severities, in lower case.
     * @example [
     *       "high",
     *       "critical"
     *     ]
     */
    value: string[];
};
/** @description The alerts to which their source gave these ids. */
export type AlertExternalIdFilter = {
    /**
     * @description Field to compare.
     * @constant
     */
    field: "external_id_list";
    /**
     * @description One of the values.
     * @constant
     */
    operator: "in";
    /**
     * @description Ids.
     * @example [
     *       "7c96737d50f74c7b9487450426e9eafb"
     *     ]
     */
    value: string[];
};
/**
 * @description The alerts detected from, or up to, a moment. They are indexed seconds to minutes later, so read an overlapping window
 *     again.
 */
export type AlertCreationTimeFilter = {
    /**
     * @description Field to compare.
     * @constant
     */
    field: "creation_time";
    /**
     * @description At or after, or at or before.
     * @enum {string}
     */
    operator: "gte" | "lte";
    /**
     * @description Milliseconds since 1970.
     * @example 1769904000000
     */
    value: number;
};
/** @description The alerts that the server stored from, or up to, a moment. */
export type AlertServerCreationTimeFilter = {
    /**
     * @description Field to compare.
     * @constant
     */
    field: "server_creation_time";
    /**
     * @description At or after, or at or before.
     * @enum {string}
     */
    operator: "gte" | "lte";
    /**
     * @description Milliseconds since 1970.
     * @example 1769904000000
     */
    value: number;
};
/** @description One condition. Which operators and values there are depends on `field`; other fields are answered with `500`. */
export type AlertFilter = AlertIdFilter | AlertSourceFilter | AlertSeverityFilter | AlertExternalIdFilter | AlertCreationTimeFilter | AlertServerCreationTimeFilter;
/** @description Order of the alerts. */
export type AlertSort = {
    /**
     * @description What to sort by.
     * @enum {string}
     */
    field: "severity" | "creation_time";
    /**
     * @description Ascending or descending.
     * @enum {string}
     */
    keyword: "asc" | "desc";
};
/** @description Filters, window and order, each of them optional. */
export type GetAlertsRequestData = {
    /** @description Conditions that an alert must meet, all of them. */
    filters?: AlertFilter[] | undefined;
    /**
     * @description Position of the first one to return, counted from 0.
     * @default 0
     * @example 0
     */
    search_from?: number | undefined;
    /**
     * @description Position after the last one to return, at most 100 more than `search_from`.
     * @default 100
     * @example 100
     */
    search_to?: number | undefined;
    /** @description Order of the alerts. */
    sort?: AlertSort | undefined;
};
/** @description The envelope of a search for alerts. */
export type GetAlertsRequest = {
    /** @description Filters, window and order, each of them optional. */
    request_data: GetAlertsRequestData;
};
/** @description A page of alerts. */
export type AlertPage = {
    /**
     * @description How many alerts match, up to 9,999.
     * @example 1
     */
    total_count: number;
    /**
     * @description How many alerts this page holds.
     * @example 1
     */
    result_count: number;
    /** @description The alerts, each with what caused it in `events`. */
    alerts: Alert[];
};
/** @description The envelope of a page of alerts. */
export type GetAlertsResponse = {
    /** @description A page of alerts. */
    reply: AlertPage;
};
/** @description The fields to change, at least one of them. */
export type AlertUpdate = {
    /**
     * @description Severity.
     * @enum {string}
     */
    severity?: "critical" | "high" | "medium" | "low" | "informational" | undefined;
    /**
     * @description Status. Alerts come back with other spellings (`STATUS_010_NEW`), which are refused here. The last two are from an
     *     older page.
     * @enum {string}
     */
    status?: "new" | "under_investigation" | "resolved_security_testing" | "resolved_known_issue" | "resolved_duplicate" | "resolved_other" | "resolved_false_positive" | "resolved_true_positive" | "resolved_threat_handled" | "resolved_auto" | undefined;
    /**
     * @description Why, shown as `resolution_comment`. Whether a second one replaces the first is not on record.
     * @example Approved scan
     */
    comment?: string | undefined;
};
/** @description Which alerts, and what to change in them. */
export type UpdateAlertsRequestData = {
    /**
     * @description Alert ids, as texts here. Large lists take minutes; send 20 at most.
     * @example [
     *       "90210",
     *       "90211"
     *     ]
     */
    alert_id_list: string[];
    /** @description The fields to change, at least one of them. */
    update_data: AlertUpdate;
};
/** @description The envelope of an update of alerts. */
export type UpdateAlertsRequest = {
    /** @description Which alerts, and what to change in them. */
    request_data: UpdateAlertsRequestData;
};
/** @description What was updated. */
export type UpdatedAlerts = {
    /**
     * @description Ids of the alerts that were updated, as numbers or texts. Those that were not are missing.
     * @example [
     *       90210
     *     ]
     */
    alerts_ids: (number | string)[];
};
/** @description The envelope of what was updated. */
export type UpdateAlertsResponse = {
    /** @description What was updated. */
    reply: UpdatedAlerts;
};
/** @description One condition. Times are compared by `gte` and `lte`, all else by `in`. */
export type IssueFilter = {
    /**
     * @description Field to compare.
     * @enum {string}
     */
    field: "id" | "external_id" | "detection.method" | "detection.rule_id" | "issue_domain" | "category" | "severity" | "status.progress" | "assigned_to" | "assigned_to_pretty" | "observation_time" | "_insert_time" | "last_modified";
    /**
     * @description How to compare.
     * @enum {string}
     */
    operator: "in" | "gte" | "lte";
    /**
     * @description A list of values, or a time in milliseconds since 1970.
     * @example [
     *       "HIGH",
     *       "CRITICAL"
     *     ]
     */
    value: (number | string)[] | number;
};
/** @description Order of the issues. */
export type IssueSort = {
    /**
     * @description What to sort by.
     * @enum {string}
     */
    field: "id" | "severity" | "observation_time";
    /**
     * @description Ascending or descending.
     * @enum {string}
     */
    keyword: "asc" | "desc";
};
/** @description Filters, window, order and what comes along, each of them optional. */
export type SearchIssuesRequestData = {
    /** @description Conditions that an issue must meet, all of them. */
    filters?: IssueFilter[] | undefined;
    /**
     * @description Position of the first one to return, counted from 0.
     * @default 0
     * @example 0
     */
    search_from?: number | undefined;
    /**
     * @description Position after the last one to return, at most 100 more than `search_from`.
     * @default 100
     * @example 100
     */
    search_to?: number | undefined;
    /** @description Order of the issues. */
    sort?: IssueSort | undefined;
    /**
     * @description Groups of fields that come along only when they are asked for.
     * @example [
     *       "custom_fields"
     *     ]
     */
    include_fields?: ("normalized_fields" | "custom_fields")[] | undefined;
    /**
     * @description Whether the evidence comes along.
     * @example false
     */
    include_evidences?: boolean | undefined;
    /**
     * @description Whether the actions come along.
     * @example false
     */
    include_actions?: boolean | undefined;
};
/** @description The envelope of a search for issues. */
export type SearchIssuesRequest = {
    /** @description Filters, window, order and what comes along, each of them optional. */
    request_data: SearchIssuesRequestData;
};
/** @description An issue, which earlier versions call an alert. Some of its keys hold a dot. */
export type Issue = {
    /**
     * @description Number of the issue.
     * @example 5501
     */
    id: number;
    /**
     * @description Id that the source gave it.
     * @example 7c96737d50f74c7b9487450426e9eafb
     */
    external_id?: string | null;
    /**
     * @description Name. `null` in a search by `id` alone on some tenants.
     * @example Odd logon
     */
    name?: string | null;
    /**
     * @description What was seen.
     * @example A logon at an odd hour
     */
    description?: string | null;
    /**
     * @description When it was observed, in milliseconds since 1970.
     * @example 1790000000000
     */
    observation_time?: number | null;
    /**
     * @description Domain.
     * @example Security
     */
    domain?: string | null;
    /**
     * @description Category.
     * @example Credentials
     */
    category?: string | null;
    /**
     * @description Severity, in upper case.
     * @example HIGH
     */
    severity?: string | null;
    /**
     * @description E-mail address of the assignee.
     * @example username@test.com
     */
    assigned_to?: string | null;
    /**
     * @description Name of the assignee.
     * @example User Name
     */
    assigned_to_pretty?: string | null;
    /**
     * @description Numbers of its cases.
     * @example [
     *       31
     *     ]
     */
    case_ids?: number[] | null;
    /**
     * @description Names of its assets.
     * @example [
     *       "fin-ws-114"
     *     ]
     */
    asset_names?: string[] | null;
    /**
     * @description Tags.
     * @example [
     *       "identity"
     *     ]
     */
    tags?: string[] | null;
    /**
     * @description Whether it is starred.
     * @example false
     */
    is_starred?: boolean | null;
    /**
     * @description Status, one of `New`, `In Progress` and `Resolved`.
     * @example New
     */
    "status.progress"?: string | null;
    /**
     * @description Why it was resolved.
     * @example null
     */
    "status.resolution_reason"?: string | null;
    /**
     * @description What was said about it.
     * @example Confirmed
     */
    "status.resolution_comment"?: string | null;
};
/** @description A page of issues. Its keys are in upper case. */
export type IssuePage = {
    /**
     * @description How many issues there are.
     * @example 900
     */
    TOTAL_COUNT: number;
    /**
     * @description How many of them pass the filters; page by this number.
     * @example 1
     */
    FILTER_COUNT: number;
    /** @description The issues. */
    DATA: Issue[];
};
/** @description The envelope of a page of issues. */
export type SearchIssuesResponse = {
    /** @description A page of issues. Its keys are in upper case. */
    reply: IssuePage;
};
/** @description The fields to change, severity or status among them. */
export type IssueUpdate = {
    /**
     * @description Severity.
     * @enum {string}
     */
    severity?: "INFO" | "LOW" | "MEDIUM" | "HIGH" | "CRITICAL" | undefined;
    /**
     * @description Status.
     * @enum {string}
     */
    status?: "New" | "In Progress" | "Resolved" | undefined;
    /**
     * @description Why it is resolved.
     * @enum {string}
     */
    status_resolution_reason?: "Resolved - Threat Handled" | "Resolved - Known Issue" | "Resolved - Duplicate Issue" | "Resolved - False Positive" | "Resolved - Other" | "Resolved - True Positive" | "Resolved - Security Testing" | "Resolved - Risk Accepted" | "Resolved - Fixed" | "Resolved - Dismissed" | undefined;
    /**
     * @description What to say about it.
     * @example Confirmed with the endpoint team.
     */
    status_resolution_comment?: string | undefined;
};
/** @description What to change in the issue; which one is in the path. */
export type UpdateIssueRequestData = {
    /** @description The fields to change, severity or status among them. */
    update_data: IssueUpdate;
};
/** @description The envelope of an update of an issue. */
export type UpdateIssueRequest = {
    /** @description What to change in the issue; which one is in the path. */
    request_data: UpdateIssueRequestData;
};
/** @description Whether the API is there. */
export type Healthcheck = {
    /** @description Compare it without regard to upper and lower case. */
    status: "available" | (string & {});
};
/**
 * @description Nothing.
 * @example {}
 */
export type GetTenantInfoRequestData = Record<string, unknown>;
/** @description An empty request. */
export type GetTenantInfoRequest = {
    /** @description Nothing. */
    request_data: GetTenantInfoRequestData;
};
/**
 * @description The licenses of the tenant by name, each optional. What ends with `_expiration` is a text with a long date, or a number, 0
 *     for none.
 * @example {
 *       "pro_per_endpoint_expiration": 0
 *     }
 */
export type TenantInfo = {
    [key: string]: unknown;
};
/** @description The envelope of the tenant's licenses. */
export type GetTenantInfoResponse = {
    /**
     * @description The licenses of the tenant by name, each optional. What ends with `_expiration` is a text with a long date, or a number, 0
     *     for none.
     */
    reply: TenantInfo;
};
/** @description A tag of an asset. */
export type CaseAssetTag = {
    /**
     * @description Key of the tag.
     * @example environment
     */
    key: string;
    /**
     * @description Value of the tag.
     * @example production
     */
    value: string;
};
/**
 * @description What to compare with.
 * @example [
 *       "New",
 *       "In Progress"
 *     ]
 */
export type CaseFilterValue = (number | string | boolean)[] | (number | string | boolean) | CaseAssetTag;
/**
 * @description One condition. Each field takes a few operators only; others give a `400`.
 *
 *     | field | operators | value |
 *     |---|---|---|
 *     | `case_id` | `in`, `nin` | list of numbers |
 *     | `status_progress`, `case_domain`, `severity`, `assigned_user`, `assigned_user_pretty` | `in`, `nin` | list of texts |
 *     | `creation_time`, `last_update_time`, `modification_time` | `gte`, `lte`, `eq`, `neq` | milliseconds since 1970 |
 *     | `starred` | `in`, `nin` | true or false |
 *     | `asset_tags` | `json_eq`, `json_neq` | a key and a value |
 *     | the other `asset_` fields | `contains`, `not_contains` | list of texts |
 */
export type CaseFilter = {
    /**
     * @description Field to compare.
     * @enum {string}
     */
    field: "case_id" | "status_progress" | "case_domain" | "severity" | "assigned_user" | "assigned_user_pretty" | "creation_time" | "last_update_time" | "modification_time" | "starred" | "asset_ids" | "asset_names" | "asset_classes" | "asset_categories" | "asset_types" | "asset_group_ids" | "asset_group_names" | "asset_regions" | "asset_providers" | "asset_accounts" | "asset_cloud_account_names" | "asset_external_provider_ids" | "asset_tags";
    /**
     * @description How to compare.
     * @enum {string}
     */
    operator: "in" | "nin" | "eq" | "neq" | "gte" | "lte" | "contains" | "not_contains" | "json_eq" | "json_neq";
    /** @description What to compare with. */
    value: CaseFilterValue;
};
/** @description Order of the cases. */
export type CaseSort = {
    /**
     * @description What to sort by.
     * @enum {string}
     */
    field: "case_id" | "severity" | "creation_time" | "modification_time";
    /**
     * @description Ascending or descending.
     * @enum {string}
     */
    keyword: "asc" | "desc";
};
/** @description Filters, window and order, each of them optional. */
export type SearchCasesRequestData = {
    /** @description Conditions that a case must meet, all of them. */
    filters?: CaseFilter[] | undefined;
    /**
     * @description Position of the first case to return, counted from 0.
     * @default 0
     * @example 0
     */
    search_from?: number | undefined;
    /**
     * @description Position after the last case to return, at most 100 more than `search_from`.
     * @default 100
     * @example 100
     */
    search_to?: number | undefined;
    /** @description Order of the cases. */
    sort?: CaseSort | undefined;
};
/** @description The envelope of a case search. */
export type SearchCasesRequest = {
    /** @description Filters, window and order, each of them optional. */
    request_data: SearchCasesRequestData;
};
/** @description Domain of a case. */
export type CaseDomain = "Security" | "Posture" | "Health" | (string & {});
/** @description Progress of a case. A tenant can have statuses of its own. */
export type CaseStatusProgress = "New" | "In Progress" | "Resolved" | (string & {});
/**
 * @description Why a case was resolved. The first six are documented, the next three come from programs that send them, and a tenant can
 *     have more. `Resolved - Auto Resolve` also comes back, but cannot be set.
 */
export type CaseResolveReason = "Resolved - Known Issue" | "Resolved - Duplicate Case" | "Resolved - False Positive" | "Resolved - Other" | "Resolved - True Positive" | "Resolved - Security Testing" | "Resolved - Dismissed" | "Resolved - Fixed" | "Resolved - Risk Accepted" | (string & {});
/** @description A user or a group that works on a case. */
export type CaseTeamMember = {
    /**
     * @description Id of the user or group.
     * @example username@test.com
     */
    id?: string | undefined;
    /** @description What the id stands for. */
    member_type?: "USER" | "GROUP" | (string & {}) | undefined;
    /** @description The member's role in the team. */
    team_role?: "OWNER" | "MEMBER" | (string & {}) | undefined;
};
/** @description Who may see a case, those with access to its scope or its team alone. */
export type CaseAccessMode = "CASE_SCOPE" | "TEAM_ONLY" | (string & {});
/** @description A case, which earlier versions call an incident. */
export type Case = {
    /**
     * @description Number of the case.
     * @example 4711
     */
    case_id: number;
    /**
     * @description Name of the case.
     * @example Malware on fin-ws-114
     */
    case_name?: string | null;
    /**
     * @description What happened, in words.
     * @example 'WildFire Malware' detected by XDR Agent on host fin-ws-114
     */
    description?: string | null;
    /** @description Domain of the case. */
    case_domain?: CaseDomain | null;
    /** @description Progress of a case. A tenant can have statuses of its own. */
    status_progress?: CaseStatusProgress;
    /** @description Why the case was resolved; `null` while it is open. */
    resolve_reason?: CaseResolveReason | null;
    /**
     * @description What was written when the case was resolved.
     * @example null
     */
    resolve_comment?: string | null;
    /** @description Severity, in lower case. */
    severity?: Severity;
    /** @description Severity set by an analyst. `null` where none is set. */
    user_severity?: AnalystSeverity | null;
    /**
     * @description E-mail address of the assignee. It is set as `assigned_user`.
     * @example username@test.com
     */
    assigned_user_mail?: string | null;
    /**
     * @description Full name of the assignee.
     * @example Alex Meyer
     */
    assigned_user_pretty_name?: string | null;
    /**
     * @description Notes.
     * @example null
     */
    notes?: string | null;
    /**
     * @description When the case was created, in milliseconds since 1970.
     * @example 1769904011126
     */
    creation_time?: number | null;
    /**
     * @description When the case was last changed, in milliseconds since 1970.
     * @example 1769904011126
     */
    modification_time?: number | null;
    /**
     * @description When the case was resolved, in milliseconds since 1970.
     * @example null
     */
    resolved_timestamp?: number | null;
    /**
     * @description Number of issues, which earlier versions call alerts.
     * @example 1
     */
    issue_count?: number | null;
    /**
     * @description Ids of the issues.
     * @example [
     *       94077
     *     ]
     */
    issue_ids?: number[] | null;
    /**
     * @description Hosts involved.
     * @example [
     *       "fin-ws-114:8b1f0c2e5d7a4e6c9f3b2a1d0e4c7f65"
     *     ]
     */
    hosts?: string[] | null;
    /**
     * @description Users involved.
     * @example [
     *       "acme\\j.doe"
     *     ]
     */
    users?: string[] | null;
    /**
     * @description Tags.
     * @example [
     *       "DS:PANW/XDR Agent"
     *     ]
     */
    tags?: string[] | null;
    /**
     * Format: uri
     * @description Address of the case in the console.
     * @example https://tenant.xdr.us.paloaltonetworks.com/case-view/4711
     */
    xdr_url?: string | null;
    /**
     * @description Whether the case is starred.
     * @example false
     */
    starred?: boolean | null;
    /**
     * @description Whether the case is locked against changes.
     * @example false
     */
    is_blocked?: boolean | null;
    /** @description Who works on the case. */
    case_team?: CaseTeamMember[] | null;
    /** @description Who may see the case. */
    access_mode?: CaseAccessMode | null;
    /**
     * @description Ids of the assets involved.
     * @example []
     */
    asset_ids?: string[] | null;
    /** @description Custom case fields by name. */
    custom_fields?: {
        [key: string]: CustomFieldValue;
    } | null;
};
/** @description A page of cases. Its keys are in upper case. */
export type CasePage = {
    /**
     * @description How many cases there are.
     * @example 128
     */
    TOTAL_COUNT: number;
    /**
     * @description How many of them pass the filters; page by this number.
     * @example 1
     */
    FILTER_COUNT: number;
    /** @description The cases. */
    DATA: Case[];
};
/** @description The envelope of a page of cases. */
export type SearchCasesResponse = {
    /** @description A page of cases. Its keys are in upper case. */
    reply: CasePage;
};
/**
 * @description Every progress but that of a case that is done.
 * @example In Progress
 */
export type CaseOpenProgress = string;
/**
 * @description The progress of a case that is done.
 * @constant
 */
export type CaseResolvedProgress = "Resolved";
/**
 * @description New value of a custom case field. What it may be depends on the field; never `null`.
 * @example phishing
 */
export type CaseCustomFieldUpdate = unknown;
/**
 * @description The fields to change, at least one of them. Besides the fields listed here, any custom case field of the tenant can be
 *     set by its name.
 */
export type CaseUpdate = {
    /** @description Progress of a case. A tenant can have statuses of its own. */
    status_progress?: CaseStatusProgress | undefined;
    /**
     * @description Why a case was resolved. The first six are documented, the next three come from programs that send them, and a tenant can
     *     have more. `Resolved - Auto Resolve` also comes back, but cannot be set.
     */
    resolve_reason?: CaseResolveReason | undefined;
    /**
     * @description What to say about it. Only with `status_progress` set to `Resolved`.
     * @example Confirmed with the endpoint team.
     */
    resolve_comment?: string | undefined;
    /**
     * @description Severity over the computed one. An empty text removes it.
     * @enum {string}
     */
    user_severity?: "low" | "medium" | "high" | "critical" | "" | undefined;
    /**
     * @description E-mail address of the assignee, who must be a user of the same tenant.
     * @example username@test.com
     */
    assigned_user?: string | undefined;
    /**
     * @description Notes on the case. They replace the notes that are there.
     * @example Ticket INC0012345, owner: endpoint team
     */
    notes?: string | undefined;
    /** @description Who works on the case. The list is replaced as a whole. */
    case_team?: CaseTeamMember[] | undefined;
    /**
     * @description Who may see the case, those with access to its scope or its team alone.
     * @enum {string}
     */
    access_mode?: "CASE_SCOPE" | "TEAM_ONLY" | undefined;
} & {
    [key: string]: CaseCustomFieldUpdate;
};
/** @description What to change in the case; which one is in the path. */
export type UpdateCaseRequestData = {
    /**
     * @description The fields to change, at least one of them. Besides the fields listed here, any custom case field of the tenant can be
     *     set by its name.
     */
    update_data: CaseUpdate;
};
/** @description The envelope of a case update. */
export type UpdateCaseRequest = {
    /** @description What to change in the case; which one is in the path. */
    request_data: UpdateCaseRequestData;
};
/**
 * @description The case's number, as a text.
 * @example 2927
 */
export type CaseNumber = string;
/** @description Which entries. An empty one asks for all. */
export type EntryFilter = {
    /**
     * @description Entries from this one on.
     * @example 12@2927
     */
    firstID?: string | undefined;
    /**
     * @description Entries up to this one.
     * @example 88@2927
     */
    lastID?: string | undefined;
    /**
     * @description How many at most.
     * @example 50
     */
    pagesize?: number | undefined;
    /**
     * Format: date-time
     * @description Entries since then.
     * @example 2026-11-02T08:00:00Z
     */
    fromTime?: string | undefined;
    /** @description Kinds of entries. */
    categories?: (("tags" | "chats" | "notes" | "attachments" | "incidentInfo" | "commandAndResults" | "playbookTaskResult" | "playbookTaskStartAndDone" | "playbookErrors") | string)[] | undefined;
    /** @description Entries with one of these tags. */
    tags?: string[] | undefined;
};
/** @description Which case, and which of its entries. There is no `request_data` around it. */
export type ListCaseEntriesRequest = {
    /** @description The case's number, as a text. */
    id: CaseNumber;
    /** @description Which entries. An empty one asks for all. */
    filter: EntryFilter;
};
/** @description An entry of a case's war room. Fields of the playbook and of the storage come along. */
export type CaseEntry = {
    /**
     * @description Id, a number and the case's number.
     * @example 12@2927
     */
    id: string;
    /**
     * @description Version of the entry.
     * @example 1
     */
    version?: number;
    /**
     * @description The kind of entry, as a number.
     * @example 1
     */
    type?: number;
    /**
     * Format: date-time
     * @description When it was written.
     * @example 2026-11-02T08:15:00Z
     */
    created?: string;
    /**
     * @description The text, or an object.
     * @example INC0012345 was opened for this case
     */
    contents?: string | Record<string, unknown> | null;
    /**
     * @description Whether it is marked as a note.
     * @example false
     */
    note?: boolean;
    /** @description Tags; null for none. */
    tags?: string[] | null;
};
/** @description The entries. There is no `reply` around them. */
export type ListCaseEntriesResponse = {
    /**
     * @description How many there are.
     * @example 1
     */
    total?: number;
    /** @description The entries. */
    data: CaseEntry[];
};
/** @description The entry to write. There is no `request_data` around it. */
export type AddCaseEntryRequest = {
    /** @description The case's number, as a text. */
    id: CaseNumber;
    /**
     * @description The text. It begins with none of `!`, `/` and `@`, which make commands and invitations of a chat's text where the war room is
     *     that of XSOAR. Put a word before a text from another system.
     * @example INC0012345 was opened for this case
     */
    data: string;
};
