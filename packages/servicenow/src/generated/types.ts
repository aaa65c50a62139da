// Generated from specs/servicenow by `pnpm generate`; edit the specification instead.

export interface paths {
    "/api/now/v2/table/sys_choice": {
        get: operations["listChoices"];
    };
    "/api/now/v2/table/sys_journal_field": {
        get: operations["listJournal"];
    };
    "/api/now/v2/table/{tableName}": {
        get: operations["findRecords"];
        post: operations["createRecord"];
    };
    "/api/now/v2/table/{tableName}/{sysId}": {
        get: operations["getRecord"];
        patch: operations["updateRecord"];
    };
    "/api/now/attachment": {
        get: operations["listAttachments"];
    };
    "/api/now/attachment/file": {
        post: operations["uploadAttachment"];
    };
    "/api/now/attachment/{sysId}/file": {
        get: operations["getAttachmentFile"];
    };
    "/api/now/import/{stagingTable}": {
        post: operations["importRecord"];
    };
    "/api/{scope}/elastic_api/health": {
        get: operations["getKibanaAppHealth"];
    };
    "/api/x_elas2_sir_int/elastic_api/incident/{sysId}/observables/bulk": {
        post: operations["addObservables"];
    };
}
export interface components {
    responses: {
        /** @description No answer: another request of the same session was in the way. Whether this one was carried out is not known. */
        Accepted: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The table does not exist, or the request cannot be read. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** @description The credentials are missing, wrong or expired. The wording differs between releases. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** @description The user may not read the table, or a field that the query names. On current releases a field that does not exist is refused like this. */
        QueryForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** @description The user has used up an hour's requests of a rule. There is no such rule unless an administrator made one. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-RateLimit-Rule": components["headers"]["RateLimitRule"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** @description ServiceNow failed, or cancelled the request after 60 seconds. A write that was cancelled may have happened: incidents were found that were answered like this. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** @description There is no such table or application on this instance, or the user may not use it. */
        NoSuchCall: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /**
         * @description An access rule, a business rule, a data policy or the database refused the write. "Error during insert" is what a second
         *     record with a used `sys_id` gets: this one was not made, but one that was sent before exists.
         */
        WriteForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** @description The user may not use this call. */
        ReadForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** @description There is no such record, or the user may not see it. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** @description A parameter is missing, or the content type. */
        AttachmentBadRequest: {
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
         * @description The fields to return, separated by commas; defaults to all. Names that do not exist are left out without an error. A name
         *     may follow a reference (`caller_id.email`), and comes back with the dot in it.
         */
        Fields: string;
        /**
         * @description At most so many records, 10,000 by default (1,000 attachments). It is applied before access rules, so a page may be shorter,
         *     or empty, while more records follow.
         */
        Limit: number;
        /** @description How many records to pass over. Order by something unique, or pages repeat and skip records. */
        Offset: number;
        /** @description Name of the table, such as `incident` or `sn_si_incident`. */
        TableName: string;
        /**
         * @description An encoded query: conditions such as `correlation_id=acme-7f3` joined by `^`. A value cannot hold a `^`. A wrong field name
         *     may return every record there is.
         */
        Query: string;
        /**
         * @description `false` returns values, `true` what people see instead, `all` both. Display values are in the user's language, time zone and
         *     date format.
         */
        DisplayValue: "false" | "true" | "all";
        /** @description Whether references come as plain strings instead of objects with a link. */
        ExcludeReferenceLink: boolean;
        /**
         * @description Whether the values of the body are display values: names instead of ids, and times in the user's zone. Encrypted fields
         *     are stored only with `true`.
         */
        InputDisplayValue: boolean;
        /** @description The record's `sys_id`, 32 lower-case hexadecimal digits. */
        SysId: string;
    };
    headers: {
        /** @description How many records match, those that you may not see among them. */
        TotalCount: number;
        /** @description The pages around this one, `<address>;rel="next"` and others joined by commas; absent where there is one page. */
        Link: string;
        /** @description Seconds to wait. */
        RetryAfter: number;
        /** @description Requests that the rule allows in an hour. */
        RateLimitLimit: number;
        /** @description When the count begins anew, in seconds since 1970. */
        RateLimitReset: number;
        /** @description The `sys_id` of the rule that was met. */
        RateLimitRule: string;
        /** @description Address of the new record. */
        Location: string;
        /** @description The attachment's record as JSON text. */
        AttachmentMetadata: string;
    };
}
export interface operations {
    listChoices: {
        parameters: {
            query: {
                /** @description The table (`name`) and the field (`element`). Choices of the table `task` count for incidents as well. */
                sysparm_query: string;
                /**
                 * @description The fields to return, separated by commas; defaults to all. Names that do not exist are left out without an error. A name
                 *     may follow a reference (`caller_id.email`), and comes back with the dot in it.
                 */
                sysparm_fields?: components["parameters"]["Fields"] | undefined;
                /**
                 * @description At most so many records, 10,000 by default (1,000 attachments). It is applied before access rules, so a page may be shorter,
                 *     or empty, while more records follow.
                 */
                sysparm_limit?: components["parameters"]["Limit"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The choices. */
            200: {
                headers: {
                    "X-Total-Count": components["headers"]["TotalCount"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RecordList;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["QueryForbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listJournal: {
        parameters: {
            query: {
                /** @description The record (`element_id`), and `work_notes` or `comments` (`element`). */
                sysparm_query: string;
                /**
                 * @description The fields to return, separated by commas; defaults to all. Names that do not exist are left out without an error. A name
                 *     may follow a reference (`caller_id.email`), and comes back with the dot in it.
                 */
                sysparm_fields?: components["parameters"]["Fields"] | undefined;
                /**
                 * @description At most so many records, 10,000 by default (1,000 attachments). It is applied before access rules, so a page may be shorter,
                 *     or empty, while more records follow.
                 */
                sysparm_limit?: components["parameters"]["Limit"] | undefined;
                /** @description How many records to pass over. Order by something unique, or pages repeat and skip records. */
                sysparm_offset?: components["parameters"]["Offset"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notes that you may see. */
            200: {
                headers: {
                    "X-Total-Count": components["headers"]["TotalCount"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RecordList;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["QueryForbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    findRecords: {
        parameters: {
            query?: {
                /**
                 * @description An encoded query: conditions such as `correlation_id=acme-7f3` joined by `^`. A value cannot hold a `^`. A wrong field name
                 *     may return every record there is.
                 */
                sysparm_query?: components["parameters"]["Query"] | undefined;
                /**
                 * @description The fields to return, separated by commas; defaults to all. Names that do not exist are left out without an error. A name
                 *     may follow a reference (`caller_id.email`), and comes back with the dot in it.
                 */
                sysparm_fields?: components["parameters"]["Fields"] | undefined;
                /**
                 * @description At most so many records, 10,000 by default (1,000 attachments). It is applied before access rules, so a page may be shorter,
                 *     or empty, while more records follow.
                 */
                sysparm_limit?: components["parameters"]["Limit"] | undefined;
                /** @description How many records to pass over. Order by something unique, or pages repeat and skip records. */
                sysparm_offset?: components["parameters"]["Offset"] | undefined;
                /**
                 * @description `false` returns values, `true` what people see instead, `all` both. Display values are in the user's language, time zone and
                 *     date format.
                 */
                sysparm_display_value?: components["parameters"]["DisplayValue"] | undefined;
                /** @description Whether references come as plain strings instead of objects with a link. */
                sysparm_exclude_reference_link?: components["parameters"]["ExcludeReferenceLink"] | undefined;
            };
            header?: never;
            path: {
                /** @description Name of the table, such as `incident` or `sn_si_incident`. */
                tableName: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of records, or what there was when the request was cancelled. */
            200: {
                headers: {
                    "X-Total-Count": components["headers"]["TotalCount"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RecordList;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["QueryForbidden"];
            404: components["responses"]["NoSuchCall"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createRecord: {
        parameters: {
            query?: {
                /**
                 * @description `false` returns values, `true` what people see instead, `all` both. Display values are in the user's language, time zone and
                 *     date format.
                 */
                sysparm_display_value?: components["parameters"]["DisplayValue"] | undefined;
                /** @description Whether references come as plain strings instead of objects with a link. */
                sysparm_exclude_reference_link?: components["parameters"]["ExcludeReferenceLink"] | undefined;
                /**
                 * @description Whether the values of the body are display values: names instead of ids, and times in the user's zone. Encrypted fields
                 *     are stored only with `true`.
                 */
                sysparm_input_display_value?: components["parameters"]["InputDisplayValue"] | undefined;
            };
            header?: never;
            path: {
                /** @description Name of the table, such as `incident` or `sn_si_incident`. */
                tableName: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        /** @description The fields of the record. */
        requestBody: {
            content: {
                "application/json": RecordFields;
            };
        };
        responses: {
            /** @description The record exists, or the answer holds an error. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RecordAnswer;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["WriteForbidden"];
            404: components["responses"]["NoSuchCall"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getRecord: {
        parameters: {
            query?: {
                /**
                 * @description The fields to return, separated by commas; defaults to all. Names that do not exist are left out without an error. A name
                 *     may follow a reference (`caller_id.email`), and comes back with the dot in it.
                 */
                sysparm_fields?: components["parameters"]["Fields"] | undefined;
                /**
                 * @description `false` returns values, `true` what people see instead, `all` both. Display values are in the user's language, time zone and
                 *     date format.
                 */
                sysparm_display_value?: components["parameters"]["DisplayValue"] | undefined;
                /** @description Whether references come as plain strings instead of objects with a link. */
                sysparm_exclude_reference_link?: components["parameters"]["ExcludeReferenceLink"] | undefined;
            };
            header?: never;
            path: {
                /** @description Name of the table, such as `incident` or `sn_si_incident`. */
                tableName: components["parameters"]["TableName"];
                /** @description The record's `sys_id`, 32 lower-case hexadecimal digits. */
                sysId: components["parameters"]["SysId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record, or an error in its place. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RecordAnswer;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ReadForbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateRecord: {
        parameters: {
            query?: {
                /**
                 * @description `false` returns values, `true` what people see instead, `all` both. Display values are in the user's language, time zone and
                 *     date format.
                 */
                sysparm_display_value?: components["parameters"]["DisplayValue"] | undefined;
                /** @description Whether references come as plain strings instead of objects with a link. */
                sysparm_exclude_reference_link?: components["parameters"]["ExcludeReferenceLink"] | undefined;
                /**
                 * @description Whether the values of the body are display values: names instead of ids, and times in the user's zone. Encrypted fields
                 *     are stored only with `true`.
                 */
                sysparm_input_display_value?: components["parameters"]["InputDisplayValue"] | undefined;
            };
            header?: never;
            path: {
                /** @description Name of the table, such as `incident` or `sn_si_incident`. */
                tableName: components["parameters"]["TableName"];
                /** @description The record's `sys_id`, 32 lower-case hexadecimal digits. */
                sysId: components["parameters"]["SysId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": RecordFields;
            };
        };
        responses: {
            /** @description The record as it is now, or an error in its place. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RecordAnswer;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["WriteForbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listAttachments: {
        parameters: {
            query: {
                /** @description The table (`table_name`) and the record (`table_sys_id`). */
                sysparm_query: string;
                /**
                 * @description At most so many records, 10,000 by default (1,000 attachments). It is applied before access rules, so a page may be shorter,
                 *     or empty, while more records follow.
                 */
                sysparm_limit?: components["parameters"]["Limit"] | undefined;
                /** @description How many records to pass over. Order by something unique, or pages repeat and skip records. */
                sysparm_offset?: components["parameters"]["Offset"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attachments that you may see. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AttachmentList;
                };
            };
            400: components["responses"]["AttachmentBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ReadForbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    uploadAttachment: {
        parameters: {
            query: {
                /** @description Table of the record. */
                table_name: string;
                /** @description The record. */
                table_sys_id: string;
                /** @description Name of the file. */
                file_name: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The file. */
        requestBody: {
            content: {
                "*/*": AttachmentFile;
            };
        };
        responses: {
            /** @description The file is attached. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UploadAnswer;
                };
            };
            400: components["responses"]["AttachmentBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["WriteForbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getAttachmentFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's `sys_id`, 32 lower-case hexadecimal digits. */
                sysId: components["parameters"]["SysId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "X-Attachment-Metadata": components["headers"]["AttachmentMetadata"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": AttachmentFile;
                };
            };
            400: components["responses"]["AttachmentBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ReadForbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    importRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the staging table. */
                stagingTable: string;
            };
            cookie?: never;
        };
        /** @description The row. */
        requestBody: {
            content: {
                "application/json": ImportFields;
            };
        };
        responses: {
            /** @description The row was taken. What became of it, the items of `result` say. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ImportAnswer;
                };
            };
            /** @description The row was taken. What became of it, the items of `result` say. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ImportAnswer;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["WriteForbidden"];
            404: components["responses"]["NoSuchCall"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getKibanaAppHealth: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The application for incidents, or the one for security incidents. */
                scope: "x_elas2_inc_int" | "x_elas2_sir_int";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KibanaAppHealth;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ReadForbidden"];
            404: components["responses"]["NoSuchCall"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    addObservables: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's `sys_id`, 32 lower-case hexadecimal digits. */
                sysId: components["parameters"]["SysId"];
            };
            cookie?: never;
        };
        /** @description The observables. */
        requestBody: {
            content: {
                "application/json": Observables;
            };
        };
        responses: {
            /** @description They were added. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AddedObservables;
                };
            };
            /** @description They were added. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AddedObservables;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["WriteForbidden"];
            404: components["responses"]["NoSuchCall"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
}
/** @description A reference with its link, or a value beside what people see of it. */
export type ReferenceValue = {
    /**
     * @description The `sys_id` of what is referred to, or the value. Absent where only display values were asked for.
     * @example 6816f79cc0a8016401c5a33be04be441
     */
    value?: string;
    /**
     * @description What people see.
     * @example System Administrator
     */
    display_value?: string | null;
    /**
     * @description Address of what is referred to.
     * @example https://acme.service-now.com/api/now/table/sys_user/6816f79cc0a8016401c5a33be04be441
     */
    link?: string;
};
/**
 * @description A field's value: text, or one of the shapes that `sysparm_display_value` and `sysparm_exclude_reference_link` choose. An unset
 *     field is an empty string, a reference as well.
 */
export type FieldValue = string | ReferenceValue;
/**
 * @description A record, by field name. Fields that you may not read are left out or empty; fields that an instance has added begin with
 *     `u_`. Only fields that were asked for in `sysparm_fields` and can be read are certain to be there.
 */
export type TableRecord = {
    [key: string]: FieldValue;
};
/** @description A page of records. */
export type Records = {
    /** @description The records. Fewer than the limit, or none, does not mean that this is the last page. */
    result: TableRecord[];
    /**
     * @description Absent; with `failure` the body is that of a failure.
     * @example success
     */
    status?: string;
};
/** @description What went wrong, for a person. The wording changes between releases; never match it whole. */
export type ErrorDetail = {
    /**
     * @description The kind of failure.
     * @example Operation Failed
     */
    message?: string | null;
    /**
     * @description More about it.
     * @example ACL Exception Insert Failed due to security constraints
     */
    detail?: string | null;
};
/**
 * @description A success status whose body holds an error. ServiceNow answers so when it cancels a request on the way; what it had so far
 *     may stand beside the error in `result`, and is not all there is.
 */
export type FailedAnswer = {
    /** @description What went wrong, for a person. The wording changes between releases; never match it whole. */
    error?: ErrorDetail;
    /**
     * @description The request failed.
     * @constant
     */
    status: "failure";
    /** @description What there was when it failed. */
    result?: unknown;
};
/** @description The records, or a failure in the body of a success. */
export type RecordList = Records | FailedAnswer;
/** @description The body of a failure. No part of it is certain to be there. */
export type ErrorResponse = {
    /** @description What went wrong, for a person. The wording changes between releases; never match it whole. */
    error?: ErrorDetail;
    /**
     * @description The word `failure`.
     * @example failure
     */
    status?: string;
};
/** @description Fields that incidents and security incidents have from the table `task`. */
export type TaskFields = {
    /**
     * @description The record's id, chosen by you. A second record with it is refused, which makes a create repeatable. Compare it with the
     *     answer: an instance may ignore it.
     * @example ee01dce6476340d6f9f9b963a87a2918
     */
    sys_id?: string | undefined;
    /**
     * @description The number that people use. Numbered by ServiceNow if you send none, and not unique where set.
     * @example INC0012345
     */
    number?: string | undefined;
    /**
     * @description The ticket in one line.
     * @example Impossible travel: j.doe
     */
    short_description?: string | undefined;
    /**
     * @description The whole text.
     * @example Two sign-ins from two continents within ten minutes.
     */
    description?: string | undefined;
    /**
     * @description From `1`, high, to `3`, low.
     * @example 2
     */
    urgency?: string | undefined;
    /**
     * @description From `1`, high, to `3`, low. ServiceNow computes `priority` from impact and urgency.
     * @example 2
     */
    impact?: string | undefined;
    /**
     * @description A choice of the instance. An incident is usually `1` new, `2` in progress, `3` on hold, `6` resolved, `7` closed or `8`
     *     canceled; a security incident `10` draft, `16` analysis, `18` contain, `19` eradicate, `3` closed or `7` cancelled.
     * @example 2
     */
    state?: string | undefined;
    /**
     * @description The `sys_id` of the group that works it.
     * @example d625dccec0a8016700a222a0f7900d06
     */
    assignment_group?: string | undefined;
    /**
     * @description The `sys_id` of the user who works it.
     * @example 6816f79cc0a8016401c5a33be04be441
     */
    assigned_to?: string | undefined;
    /**
     * @description A choice of the instance.
     * @example security
     */
    category?: string | undefined;
    /**
     * @description A choice of the instance that depends on the category.
     * @example phishing
     */
    subcategory?: string | undefined;
    /**
     * @description The `sys_id` of the affected configuration item.
     * @example b0c4030ac0a800090152e7a4564ca36c
     */
    cmdb_ci?: string | undefined;
    /**
     * @description The `sys_id` of the user who opened it.
     * @example 6816f79cc0a8016401c5a33be04be441
     */
    opened_by?: string | undefined;
    /**
     * @description Its id in another system. Nothing makes it unique, and another integration may overwrite it.
     * @example acme-7f3
     */
    correlation_id?: string | undefined;
    /**
     * @description Name of the other system.
     * @example Acme
     */
    correlation_display?: string | undefined;
    /**
     * @description A note for the people who work the ticket. It is added to the others, again each time it is sent.
     * @example [acme-7f3#2] Blocked the sender.
     */
    work_notes?: string | undefined;
    /**
     * @description A note that the caller sees. It is added to the others, again each time it is sent.
     * @example [acme-7f3#3] Your password was reset.
     */
    comments?: string | undefined;
    /**
     * @description How it ended, a choice of the instance.
     * @example Solution provided
     */
    close_code?: string | undefined;
    /**
     * @description How it ended, in words.
     * @example The account was locked and the password changed.
     */
    close_notes?: string | undefined;
} & {
    [key: string]: string | undefined;
};
/** @description Fields that only incidents have. */
export type IncidentFields = {
    /**
     * @description The `sys_id` of the user whom the incident is about.
     * @example 6816f79cc0a8016401c5a33be04be441
     */
    caller_id?: string | undefined;
    /**
     * @description From `1`, high, to `3`, low.
     * @example 3
     */
    severity?: string | undefined;
    /**
     * @description Why it is on hold, such as `1`, awaiting the caller, or `4`, awaiting a vendor.
     * @example 1
     */
    hold_reason?: string | undefined;
} & {
    [key: string]: string | undefined;
};
/** @description Fields that only security incidents have. */
export type SecurityIncidentFields = {
    /**
     * @description From `1`, critical, to `3`, not critical.
     * @example 1
     */
    business_criticality?: string | undefined;
    /**
     * @description From `0` to `100`; usually computed.
     * @example 72
     */
    risk_score?: string | undefined;
} & {
    [key: string]: string | undefined;
};
/**
 * @description The fields to set, by name; every value is a string, and `""` clears a field. Fields of tables and instances that are not
 *     listed here are welcome. ServiceNow ignores names that it does not know, and values that you may not set, without an error.
 */
export type RecordFields = TaskFields & IncidentFields & SecurityIncidentFields;
/** @description One record. */
export type OneRecord = {
    /**
     * @description A record, by field name. Fields that you may not read are left out or empty; fields that an instance has added begin with
     *     `u_`. Only fields that were asked for in `sysparm_fields` and can be read are certain to be there.
     */
    result: TableRecord;
    /**
     * @description Absent; with `failure` the body is that of a failure.
     * @example success
     */
    status?: string;
};
/** @description The record, or a failure in the body of a success. */
export type RecordAnswer = OneRecord | FailedAnswer;
/** @description What ServiceNow keeps of a file. All values are strings. */
export type Attachment = {
    /**
     * @description Id of the attachment.
     * @example 3c5e7f90a1b24c3d8e9f0a1b2c3d4e5f
     */
    sys_id: string;
    /**
     * @description Table of the record that it is attached to.
     * @example incident
     */
    table_name?: string;
    /**
     * @description The record that it is attached to.
     * @example ee01dce6476340d6f9f9b963a87a2918
     */
    table_sys_id?: string;
    /**
     * @description Name of the file.
     * @example triage.txt
     */
    file_name?: string;
    /**
     * @description The type that was sent with it.
     * @example text/plain
     */
    content_type?: string;
    /**
     * @description Number of bytes.
     * @example 12
     */
    size_bytes?: string;
    /**
     * @description SHA-256 of the bytes in hexadecimal digits; older instances leave it out.
     * @example 4d967a30111bf29f0eba01c448b375c1629b2fed01cdfcc3aed91f1b57d5dd5e
     */
    hash?: string;
    /**
     * @description Address of the file.
     * @example https://acme.service-now.com/api/now/attachment/3c5e7f90a1b24c3d8e9f0a1b2c3d4e5f/file
     */
    download_link?: string;
};
/** @description Attachments. */
export type Attachments = {
    /** @description The attachments. */
    result: Attachment[];
    /**
     * @description Absent; with `failure` the body is that of a failure.
     * @example success
     */
    status?: string;
};
/** @description The attachments, or a failure in the body of a success. */
export type AttachmentList = Attachments | FailedAnswer;
/** @description The file's bytes. */
export type AttachmentFile = Blob;
/** @description The new attachment. */
export type UploadAnswer = {
    /** @description What ServiceNow keeps of a file. All values are strings. */
    result: Attachment;
};
/**
 * @description The columns of the staging table, by name; columns that an instance has added begin with `u_`. Values are flat: ServiceNow
 *     mangles nested JSON.
 */
export type ImportFields = {
    /**
     * @description The ticket in one line, in the staging tables of Kibana's application.
     * @example Impossible travel: j.doe
     */
    u_short_description?: string | null | undefined;
    /**
     * @description Id in the other system, in the staging tables of Kibana's application. Its map coalesces by it.
     * @example case-1
     */
    u_correlation_id?: string | null | undefined;
} & {
    [key: string]: string | null;
};
/** @description The map ran. */
export type TransformedRow = {
    /** @description What happened to the target record. */
    status: "inserted" | "updated" | "ignored" | (string & {});
    /**
     * @description Name of the map.
     * @example Elastic Incident
     */
    transform_map?: string;
    /**
     * @description Table of the target record.
     * @example incident
     */
    table?: string;
    /**
     * @description Field that names the target record.
     * @example number
     */
    display_name?: string;
    /**
     * @description Value of that field.
     * @example INC0012345
     */
    display_value?: string;
    /**
     * @description Address of the target record.
     * @example https://acme.service-now.com/api/now/table/incident/ee01dce6476340d6f9f9b963a87a2918
     */
    record_link?: string;
    /**
     * @description The target record; of a row that was passed over, it may be the row itself.
     * @example ee01dce6476340d6f9f9b963a87a2918
     */
    sys_id?: string;
};
/** @description The map failed, though the status is that of a success. What its scripts had done before stays done. */
export type FailedRow = {
    /**
     * @description The map failed.
     * @constant
     */
    status: "error";
    /**
     * @description Name of the map.
     * @example Elastic Incident
     */
    transform_map?: string;
    /**
     * @description Why.
     * @example Target record not found
     */
    error_message?: string;
    /**
     * @description More about it.
     * @example Row transform ignored by onBefore script
     */
    status_message?: string;
};
/** @description What a transform map made of the row. */
export type ImportedRow = TransformedRow | FailedRow;
/** @description What became of the row. Read the `status` of every item. */
export type ImportAnswer = {
    /**
     * @description Number of the import set.
     * @example ISET0010009
     */
    import_set?: string;
    /**
     * @description The staging table.
     * @example x_elas2_inc_int_elastic_incident
     */
    staging_table?: string;
    /** @description One item for each transform map that ran; empty where none did, which means that nothing was made. */
    result: ImportedRow[];
};
/** @description The application of Kibana's connectors on this instance. */
export type KibanaAppHealth = {
    /** @description The application. */
    result: {
        /**
         * @description Its name.
         * @example Elastic
         */
        name: string;
        /**
         * @description Its scope.
         * @example x_elas2_inc_int
         */
        scope: string;
        /**
         * @description Its version.
         * @example 1.0.0
         */
        version: string;
    };
};
/** @description Something that was seen. */
export type Observable = {
    /**
     * @description What was seen.
     * @example 203.0.113.44
     */
    value: string;
    /** @description What it is. */
    type: "ipv4-addr" | "URL" | "SHA256" | (string & {});
};
/** @description The observables to add. */
export type Observables = Observable[];
/** @description An observable of the incident. */
export type AddedObservable = {
    /**
     * @description What was seen.
     * @example 203.0.113.44
     */
    value?: string;
    /**
     * @description Id of the observable.
     * @example 5d6e7f80a1b24c3d8e9f0a1b2c3d4e5f
     */
    observable_sys_id?: string;
};
/** @description The observables that were added. */
export type AddedObservables = {
    /** @description One item for each observable. */
    result: AddedObservable[];
};
