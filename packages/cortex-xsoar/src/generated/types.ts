// Generated from specs/cortex-xsoar by `pnpm generate`; edit the specification instead.

export interface paths {
    "/incident": {
        post: operations["createOrUpdateIncident"];
    };
    "/incident/load/{id}": {
        get: operations["getIncident"];
    };
    "/incidents/search": {
        post: operations["searchIncidents"];
    };
    "/incident/investigate": {
        post: operations["startInvestigation"];
    };
    "/incident/close": {
        post: operations["closeIncident"];
    };
    "/incident/batchClose": {
        post: operations["closeIncidents"];
    };
    "/incident/batch": {
        post: operations["updateIncidents"];
    };
    "/incident/batchDelete": {
        post: operations["deleteIncidents"];
    };
    "/incidenttype": {
        get: operations["listIncidentTypes"];
    };
    "/about": {
        get: operations["getServerInfo"];
    };
    "/entry/formatted": {
        post: operations["addFormattedEntry"];
    };
    "/entry/note": {
        post: operations["addNote"];
    };
    "/investigation/{id}": {
        post: operations["getWarRoom"];
    };
    "/incidentfields": {
        get: operations["listIncidentFields"];
    };
    "/incident/upload/{id}": {
        post: operations["uploadIncidentFile"];
    };
}
export interface components {
    responses: {
        /**
         * @description The version is not the current one (`errOptimisticLock`), or the server could not make sense of the request.
         *     Nothing was written.
         */
        StaleOrBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": VersionedWriteError;
            };
        };
        /**
         * @description The key was not accepted. On XSOAR 8 also: its id is missing or another key's, an advanced key was sent like a
         *     standard one or the other way round, or the clock that signed is wrong.
         */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ApiError;
            };
        };
        /**
         * @description The role of the key does not allow the call. XSOAR 6 also answers this way, with a text about a CSRF code, **when
         *     the key is wrong**: without a valid key it expects a browser session.
         */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ApiError;
            };
        };
        /**
         * @description There is no such thing at this address. More often than not the base path is wrong: `/xsoar/public/v1` belongs to
         *     XSOAR 8 alone.
         */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ApiError;
            };
        };
        /**
         * @description Too many requests. The vendor documents no limit and no header that says how long to wait; the gateway of XSOAR 8
         *     is known to answer this. The request was not carried out.
         */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ApiError;
            };
        };
        /**
         * @description The server or the gateway failed. Whether a write took place is open: look before you repeat it. A proxy in between
         *     may answer HTML instead of either body.
         */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ApiError;
            };
        };
        /**
         * @description The server could not make sense of the request, or does not know the incident. What does not exist is answered with
         *     `400` rather than `404` in most places.
         */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ApiError;
            };
        };
        /** @description The incident is unknown, or its investigation has not started; or the server could not make sense of the request. */
        NoInvestigation: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ApiError;
            };
        };
        /** @description The investigation is closed, and takes no more entries. Nothing was written. */
        ClosedInvestigation: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ApiError;
            };
        };
    };
}
export interface operations {
    createOrUpdateIncident: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The incident, whole. */
        requestBody: {
            content: {
                "application/json": IncidentUpsert;
            };
        };
        responses: {
            /**
             * @description XSOAR 6, and XSOAR 8 as far as clients have recorded it: the incident as it is stored now, created or updated.
             *
             *     Without a body (or with `null` for one) nothing was created: a pre-processing rule dropped the incident, or
             *     folded it into another. The vendor's current page for XSOAR 8 knows this status only so.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Incident;
                };
            };
            /**
             * @description The incident was created. The vendor's current page for XSOAR 8 gives this status where older versions answer
             *     `200`.
             */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Incident;
                };
            };
            400: components["responses"]["StaleOrBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getIncident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the incident. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The incident. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Incident;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    searchIncidents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The search. */
        requestBody: {
            content: {
                "application/json": IncidentSearch;
            };
        };
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": IncidentPage;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    startInvestigation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The incident to investigate. */
        requestBody: {
            content: {
                "application/json": InvestigationStart;
            };
        };
        responses: {
            /** @description The investigation has started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StartedInvestigation;
                };
            };
            /**
             * @description The version is not the current one, the incident is unknown, or its investigation exists already. The status of
             *     the last is not on record; decide by the text.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VersionedWriteError;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    closeIncident: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The incident to close, and why. */
        requestBody: {
            content: {
                "application/json": IncidentClosure;
            };
        };
        responses: {
            /** @description The server took the close. The incident in the answer may be older than it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Incident;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    closeIncidents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The incidents to close, and why. */
        requestBody: {
            content: {
                "application/json": IncidentBatchClosure;
            };
        };
        responses: {
            /** @description The batch was worked through, in full or in part. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": IncidentBatchResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateIncidents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The incidents, and what to change in them. */
        requestBody: {
            content: {
                "application/json": IncidentBatchUpdate;
            };
        };
        responses: {
            /** @description The batch was worked through, in full or in part. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": IncidentBatchResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteIncidents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The incidents. */
        requestBody: {
            content: {
                "application/json": IncidentBatchDeletion;
            };
        };
        responses: {
            /** @description The incidents were deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": IncidentBatchResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listIncidentTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The incident types. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": IncidentTypeList;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getServerInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The server. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ServerInfo;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    addFormattedEntry: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The text and where it goes. */
        requestBody: {
            content: {
                "application/json": FormattedEntry;
            };
        };
        responses: {
            /** @description The entry. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Entry;
                };
            };
            400: components["responses"]["NoInvestigation"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["ClosedInvestigation"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    addNote: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The note and where it goes. */
        requestBody: {
            content: {
                "application/json": NewNote;
            };
        };
        responses: {
            /** @description The note. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Entry;
                };
            };
            400: components["responses"]["NoInvestigation"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["ClosedInvestigation"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getWarRoom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The incident. */
                id: string;
            };
            cookie?: never;
        };
        /** @description Which entries. */
        requestBody: {
            content: {
                "application/json": WarRoomQuery;
            };
        };
        responses: {
            /** @description The investigation with its entries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WarRoom;
                };
            };
            400: components["responses"]["NoInvestigation"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listIncidentFields: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fields. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": IncidentFieldList;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    uploadIncidentFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The incident. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The file. */
        requestBody: {
            content: {
                "multipart/form-data": IncidentFileUpload;
            };
        };
        responses: {
            /** @description The file is on the incident. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Incident;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
}
/**
 * @description How bad it is, as a number: 0 unknown, 0.5 informational, 1 low, 2 medium, 3 high, 4 critical.
 * @enum {number}
 */
export type IncidentSeverity = 0 | 0.5 | 1 | 2 | 3 | 4;
/**
 * @description Where the incident is in its life, as a number: 0 pending, 1 active, 2 done (closed), 3 archived. To close an
 *     incident, call `closeIncident`.
 * @enum {number}
 */
export type IncidentStatus = 0 | 1 | 2 | 3;
/**
 * @description A free key and value on an incident. The same type may occur more than once. `Brand` and `Instance` name the source
 *     that brought the incident in.
 */
export type IncidentLabel = {
    /**
     * @description What the value is.
     * @example Instance
     */
    type: string;
    /**
     * @description The value, always a text.
     * @example Finding hand-over
     */
    value: string;
};
/**
 * @description The tenant's own fields, by *machine name*: the display name in lower case without spaces, so `Scan IP` is `scanip`
 *     (`listIncidentFields` calls it `cliName`). A value is whatever JSON the field's type holds: a text, a number, a
 *     boolean, a list of texts (multi-select), a list of objects (grid), or an object (timer).
 * @example {
 *       "scanip": "203.0.113.44",
 *       "affectedhosts": [
 *         "fin-laptop-22",
 *         "fin-laptop-31"
 *       ],
 *       "detectionsla": {
 *         "runStatus": "idle",
 *         "sla": 20,
 *         "dueDate": "0001-01-01T00:00:00Z"
 *       }
 *     }
 */
export type CustomFields = {
    [key: string]: unknown;
};
/** @description Why the incident was closed. Each tenant keeps its own list; these are the defaults. */
export type CloseReason = "Resolved" | "False Positive" | "Duplicate" | "Security Testing" | "Other" | (string & {});
/**
 * @description An incident to create or update. Without `id` it is created. With `id` and `version` it replaces the incident that
 *     has that id, whole: **a field that is left out is wiped**. An incident that was read can be sent back as it is.
 */
export type IncidentUpsert = {
    /**
     * @description The incident to replace. Leave it out to create one.
     * @example 4711
     */
    id?: string | undefined;
    /**
     * @description Required with `id`: the version that was read. The server refuses the update when it is not the current one, and
     *     counts it up when it is. `-1` overwrites whatever is there, including changes you have not seen.
     * @example 3
     */
    version?: number | undefined;
    /**
     * @description Name of the incident, the first thing an analyst sees.
     * @example Impossible travel: j.doe@example.com
     */
    name: string;
    /**
     * @description Incident type; it decides the layout, the fields and the playbook.
     * @example Unclassified
     */
    type?: string | undefined;
    /** @description How bad it is, as a number: 0 unknown, 0.5 informational, 1 low, 2 medium, 3 high, 4 critical. */
    severity?: IncidentSeverity | undefined;
    /**
     * @description Where the incident is in its life, as a number: 0 pending, 1 active, 2 done (closed), 3 archived. To close an
     *     incident, call `closeIncident`.
     */
    status?: IncidentStatus | undefined;
    /**
     * @description What happened, in words.
     * @example Two sign-ins from Oslo and Lagos within 9 minutes.
     */
    details?: string | undefined;
    /**
     * @description User name of the analyst who works on it; an empty text for nobody.
     * @example a.meyer
     */
    owner?: string | undefined;
    /** @description Labels. The list is replaced as a whole. */
    labels?: IncidentLabel[] | null | undefined;
    /**
     * @description The tenant's own fields, by *machine name*: the display name in lower case without spaces, so `Scan IP` is `scanip`
     *     (`listIncidentFields` calls it `cliName`). A value is whatever JSON the field's type holds: a text, a number, a
     *     boolean, a list of texts (multi-select), a list of objects (grid), or an object (timer).
     */
    CustomFields?: CustomFields | undefined;
    /**
     * @deprecated
     * @description How the vendor's page for this call spells `CustomFields`. The server, its answers and every other page write
     *     the capital C: send `CustomFields`, and never both.
     */
    customFields?: CustomFields | undefined;
    /**
     * @description On a create, whether to start the investigation at once, which runs the playbook. Send `false` when files
     *     follow, and start it afterwards with `startInvestigation`.
     * @example true
     */
    createInvestigation?: boolean | undefined;
    /**
     * @description Playbook to run instead of the one that belongs to the type.
     * @example phishing_investigation_-_generic_v2
     */
    playbookId?: string | undefined;
    /**
     * Format: date-time
     * @description When it happened.
     * @example 2026-10-14T08:21:07Z
     */
    occurred?: string | undefined;
    /**
     * Format: date-time
     * @description When the incident was created; kept by the server.
     * @example 2026-10-14T08:24:11.384Z
     */
    created?: string | undefined;
    /**
     * Format: date-time
     * @description When it was last changed. Some tenants are reported to take an update only when this is later than what is
     *     stored.
     * @example 2026-10-14T09:02:40Z
     */
    modified?: string | undefined;
    /**
     * Format: date-time
     * @description When the work is due.
     * @example 2026-10-16T08:24:11Z
     */
    dueDate?: string | undefined;
    /**
     * Format: date-time
     * @description When to send a reminder, if at all.
     * @example 2026-10-15T08:00:00Z
     */
    reminder?: string | undefined;
    /**
     * @description State of the service level at the time of closing, in minutes.
     * @example 30
     */
    sla?: number | undefined;
    /**
     * @description Phase of the response.
     * @example Triage
     */
    phase?: string | undefined;
    /**
     * @description Category. The incidents of scheduled jobs have `job`.
     * @example identity
     */
    category?: string | undefined;
    /**
     * @description Id of the parent incident.
     * @example 4698
     */
    parent?: string | undefined;
    /**
     * @description Ids of the incidents that an analyst linked to this one.
     * @example [
     *       "4702",
     *       "4705"
     *     ]
     */
    linkedIncidents?: string[] | null | undefined;
    /**
     * @description Roles that may see the incident.
     * @example [
     *       "Analyst"
     *     ]
     */
    roles?: string[] | null | undefined;
    /**
     * @description Tenant, in a multi-tenant deployment.
     * @example acme
     */
    account?: string | undefined;
    /**
     * @description Ids of the canvases that belong to the incident.
     * @example [
     *       "12"
     *     ]
     */
    canvases?: string[] | null | undefined;
    /**
     * @description Id of the investigation, which is the incident's own id once it has started.
     * @example 4711
     */
    investigationId?: string | undefined;
    /**
     * @description State of the playbook run.
     * @example waiting
     */
    runStatus?: string | undefined;
    /**
     * Format: date-time
     * @description When the incident was closed. Year 1 while it is open.
     * @example 0001-01-01T00:00:00Z
     */
    closed?: string | undefined;
    /** @description Why the incident was closed. Each tenant keeps its own list; these are the defaults. */
    closeReason?: CloseReason | undefined;
    /**
     * @description What the analyst wrote when closing.
     * @example User was on a VPN; confirmed by phone.
     */
    closeNotes?: string | undefined;
    /**
     * @description An older reason for the resolution, next to `closeReason`.
     * @example
     */
    reason?: string | undefined;
    /**
     * @description Product the incident came from. Shown only together with an `Instance` label.
     * @example API
     */
    sourceBrand?: string | undefined;
    /**
     * @description Which instance of that product.
     * @example Finding hand-over
     */
    sourceInstance?: string | undefined;
    /**
     * @description The original event, as JSON in a text.
     * @example {"finding":"AwAAAY-13"}
     */
    rawJSON?: string | undefined;
    /**
     * @description Name as the source gave it.
     * @example Impossible travel: j.doe@example.com
     */
    rawName?: string | undefined;
    /**
     * @description Type as the source gave it.
     * @example Unclassified
     */
    rawType?: string | undefined;
    /**
     * @description Category as the source gave it.
     * @example identity
     */
    rawCategory?: string | undefined;
    /**
     * @description Phase as the source gave it.
     * @example Triage
     */
    rawPhase?: string | undefined;
    /**
     * @description Reason for closing as the source gave it.
     * @example
     */
    rawCloseReason?: string | undefined;
    /**
     * Format: date-time
     * @description When the incident was activated; kept by the server, as is everything below. Send it back as read.
     * @example 0001-01-01T00:00:00Z
     */
    activated?: string | undefined;
    /**
     * @description Who activated it. The spelling is the server's.
     * @example a.meyer
     */
    activatingingUserId?: string | undefined;
    /**
     * @description Who closed it.
     * @example a.meyer
     */
    closingUserId?: string | undefined;
    /**
     * Format: date-time
     * @description When somebody last opened it in the web application.
     * @example 2026-10-14T09:00:02.118Z
     */
    lastOpen?: string | undefined;
    /**
     * @description How long it was open, in seconds.
     * @example 0
     */
    openDuration?: number | undefined;
    /**
     * Format: date-time
     * @description When a change last called for a notification.
     * @example 0001-01-01T00:00:00Z
     */
    notifyTime?: string | undefined;
    /**
     * Format: int64
     * @description Nearly unique creation time in nanoseconds. It is beyond 2^53, so a parser that makes every number a double
     *     rounds it by up to 128.
     * @example 1791966251384000000
     */
    autime?: number | bigint | undefined;
    /**
     * @description How many incidents are linked to it.
     * @example 0
     */
    linkedCount?: number | undefined;
    /**
     * @description How many incidents a pre-processing rule dropped in favor of this one.
     * @example 0
     */
    droppedCount?: number | undefined;
    /**
     * @description Whether any role is set.
     * @example false
     */
    hasRole?: boolean | undefined;
    /**
     * @description Roles it had before. Do not change them.
     * @example [
     *       "Analyst"
     *     ]
     */
    previousRoles?: string[] | null | undefined;
    /**
     * @description Whether it is a user's playground instead of a real incident.
     * @example false
     */
    isPlayground?: boolean | undefined;
    /**
     * @description Position of the incident in the search that returned it.
     * @example [
     *       "4711"
     *     ]
     */
    sortValues?: string[] | null | undefined;
    /**
     * @description Storage detail of some deployments.
     * @example 0
     */
    ShardID?: number | undefined;
};
/** @description A file on an incident. */
export type IncidentAttachment = {
    /**
     * @description File name.
     * @example suspicious-mail.eml
     */
    name: string;
    /**
     * @description Where the server keeps the file.
     * @example 4711_c1790a2c-61d7-4ac8-8329-8883d70dae50_suspicious-mail.eml
     */
    path: string;
    /**
     * @description Media type.
     * @example message/rfc822
     */
    type?: string;
    /**
     * @description Comment given with the upload.
     * @example The mail as the user received it
     */
    description?: string;
    /**
     * @description Whether the web application shows the file itself.
     * @example false
     */
    showMediaFile?: boolean;
};
/**
 * @description An incident as the server keeps it. More fields than these may come along, depending on the version and the source;
 *     keep them when you send an incident back.
 */
export type Incident = {
    /**
     * @description Id of the incident, a number written as a text.
     * @example 4711
     */
    id: string;
    /**
     * @description Counts up with every change. Send it back to update. From `searchIncidents` on XSOAR 8 it is reported to be
     *     unreliable and often `-1`; take it from `getIncident`.
     * @example 3
     */
    version: number;
    /**
     * @description Name of the incident.
     * @example Impossible travel: j.doe@example.com
     */
    name: string;
    /**
     * @description Incident type.
     * @example Unclassified
     */
    type: string;
    /** @description 0 unknown, 0.5 informational, 1 low, 2 medium, 3 high, 4 critical. */
    severity: (0 | 0.5 | 1 | 2 | 3 | 4) | number;
    /** @description 0 pending, 1 active, 2 done (closed), 3 archived. */
    status: (0 | 1 | 2 | 3) | number;
    /**
     * @description Finer status of the tenant's own, on XSOAR 8.
     * @example
     */
    custom_status?: string;
    /**
     * @description Finer status of the resolution, on XSOAR 8.
     * @example
     */
    resolution_status?: string;
    /**
     * @description What happened, in words.
     * @example Two sign-ins from Oslo and Lagos within 9 minutes.
     */
    details?: string;
    /**
     * @description User name of the analyst who works on it; an empty text for nobody.
     * @example a.meyer
     */
    owner: string;
    /** @description Labels. */
    labels?: IncidentLabel[] | null;
    /**
     * @description The tenant's own fields, by *machine name*: the display name in lower case without spaces, so `Scan IP` is `scanip`
     *     (`listIncidentFields` calls it `cliName`). A value is whatever JSON the field's type holds: a text, a number, a
     *     boolean, a list of texts (multi-select), a list of objects (grid), or an object (timer).
     */
    CustomFields?: CustomFields;
    /** @description Files on the incident. The name is singular, the value a list. */
    attachment?: IncidentAttachment[] | null;
    /**
     * Format: date-time
     * @description When it was created.
     * @example 2026-10-14T08:24:11.384Z
     */
    created: string;
    /**
     * Format: date-time
     * @description When it was last changed; on XSOAR 8 the first second of 1970 until the first change.
     * @example 2026-10-14T09:02:40.771Z
     */
    modified: string;
    /**
     * Format: date-time
     * @description When it happened.
     * @example 2026-10-14T08:21:07Z
     */
    occurred?: string;
    /**
     * Format: date-time
     * @description When the work is due.
     * @example 2026-10-16T08:24:11Z
     */
    dueDate?: string;
    /**
     * Format: date-time
     * @description When to send a reminder; year 1 for never.
     * @example 0001-01-01T00:00:00Z
     */
    reminder?: string;
    /**
     * @description State of the service level at the time of closing, in minutes.
     * @example 0
     */
    sla?: number;
    /**
     * @description Phase of the response.
     * @example Triage
     */
    phase?: string;
    /**
     * @description Category.
     * @example identity
     */
    category?: string;
    /**
     * @description Id of the parent incident.
     * @example
     */
    parent?: string;
    /**
     * @description Ids of the incidents that an analyst linked to this one.
     * @example [
     *       "4702",
     *       "4705"
     *     ]
     */
    linkedIncidents?: string[] | null;
    /**
     * @description Roles that may see the incident.
     * @example [
     *       "Analyst"
     *     ]
     */
    roles?: string[] | null;
    /**
     * @description Tenant, in a multi-tenant deployment.
     * @example
     */
    account?: string;
    /**
     * @description Ids of the canvases that belong to the incident.
     * @example [
     *       "12"
     *     ]
     */
    canvases?: string[] | null;
    /**
     * @description Playbook that runs, or ran.
     * @example phishing_investigation_-_generic_v2
     */
    playbookId?: string;
    /**
     * @description Id of the investigation, the incident's own id; empty until it has started.
     * @example 4711
     */
    investigationId: string;
    /**
     * @description State of the playbook run.
     * @example waiting
     */
    runStatus?: string;
    /**
     * Format: date-time
     * @description When it was closed. Year 1 while it is open.
     * @example 0001-01-01T00:00:00Z
     */
    closed?: string;
    /** @description Why the incident was closed. Each tenant keeps its own list; these are the defaults. */
    closeReason?: CloseReason;
    /**
     * @description What the analyst wrote when closing.
     * @example
     */
    closeNotes?: string;
    /**
     * @description An older reason for the resolution, next to `closeReason`.
     * @example
     */
    reason?: string;
    /**
     * @description Who closed it.
     * @example
     */
    closingUserId?: string;
    /**
     * @description Product the incident came from; `Manual` for one made in the web application.
     * @example API
     */
    sourceBrand?: string;
    /**
     * @description Which instance of that product, or the user who made it.
     * @example Finding hand-over
     */
    sourceInstance?: string;
    /**
     * @description The original event, as JSON in a text.
     * @example {"finding":"AwAAAY-13"}
     */
    rawJSON?: string;
    /**
     * @description Name as the source gave it.
     * @example Impossible travel: j.doe@example.com
     */
    rawName?: string;
    /**
     * @description Type as the source gave it.
     * @example Unclassified
     */
    rawType?: string;
    /**
     * @description Category as the source gave it.
     * @example
     */
    rawCategory?: string;
    /**
     * @description Phase as the source gave it.
     * @example
     */
    rawPhase?: string;
    /**
     * @description Reason for closing as the source gave it.
     * @example
     */
    rawCloseReason?: string;
    /**
     * Format: date-time
     * @description When it was activated.
     * @example 0001-01-01T00:00:00Z
     */
    activated?: string;
    /**
     * @description Who activated it. The spelling is the server's.
     * @example a.meyer
     */
    activatingingUserId?: string;
    /**
     * Format: date-time
     * @description When somebody last opened it in the web application.
     * @example 2026-10-14T09:00:02.118Z
     */
    lastOpen?: string;
    /**
     * @description How long it has been open, in seconds.
     * @example 2309
     */
    openDuration?: number;
    /**
     * Format: date-time
     * @description When a change last called for a notification.
     * @example 0001-01-01T00:00:00Z
     */
    notifyTime?: string;
    /**
     * Format: int64
     * @description Nearly unique creation time in nanoseconds. It is beyond 2^53, so a parser that makes every number a double
     *     rounds it by up to 128.
     * @example 1791966251384000000
     */
    autime?: number | bigint;
    /**
     * @description How many incidents are linked to it.
     * @example 0
     */
    linkedCount?: number;
    /**
     * @description How many incidents a pre-processing rule dropped in favor of this one.
     * @example 0
     */
    droppedCount?: number;
    /**
     * @description Whether any role is set.
     * @example false
     */
    hasRole?: boolean;
    /**
     * @description Roles it had before.
     * @example [
     *       "Analyst"
     *     ]
     */
    previousRoles?: string[] | null;
    /**
     * @description Whether it is a user's playground instead of a real incident.
     * @example false
     */
    isPlayground?: boolean;
    /**
     * @description Position in the search that returned it; `searchAfter` takes it.
     * @example [
     *       "4711"
     *     ]
     */
    sortValues?: string[] | null;
    /**
     * @description Storage detail of some deployments.
     * @example 0
     */
    ShardID?: number;
    /**
     * @description User or key that created it by hand or by this API.
     * @example XSOARPAPIUser_17
     */
    dbotCreatedBy?: string;
    /**
     * @description Id of its mirror in another system.
     * @example
     */
    dbotMirrorId?: string;
    /**
     * @description Integration instance that mirrors it.
     * @example
     */
    dbotMirrorInstance?: string;
    /**
     * @description Direction of the mirroring, `In`, `Out` or `Both`; empty for none.
     * @example
     */
    dbotMirrorDirection?: string;
    /**
     * @description What a write changed, for the web application. Only in the answers to writes.
     * @example
     */
    changeStatus?: string;
    /**
     * @description Number of insights. Only in the answers to writes.
     * @example 0
     */
    insights?: number;
};
/**
 * @description The incident has changed since the version that was sent. Nothing was written: read it again, apply your change to
 *     what you read, send it with the new version, and give up after a few rounds.
 */
export type OptimisticLockError = {
    /**
     * @description Always this.
     * @constant
     */
    id: "errOptimisticLock";
    /**
     * @description Always 400; the server does not use 409.
     * @constant
     */
    status: 400;
    /**
     * @description The error in a few words.
     * @example Optimistic lock error
     */
    title: string;
    /**
     * @description The error in a few words.
     * @example Optimistic lock error
     */
    detail: string;
    /**
     * @description Both versions on XSOAR 6, the current one in brackets on XSOAR 8. The wording is not stable; read the incident
     *     instead of this.
     * @example DB Version '4' and Insert version '10' do not match for id: 97 on bucket [] [incidents] (15)
     */
    error: string;
    /**
     * @description Whether the text is encrypted.
     * @example false
     */
    encrypted?: boolean | null;
    /** @description Results of single items; `null` in every error on record. */
    multires?: unknown;
};
/** @description An error of the application itself. */
export type ApplicationError = {
    /**
     * @description Short name of the error, the field to decide by.
     * @example bad_request
     */
    id: string;
    /**
     * @description The HTTP status again.
     * @example 400
     */
    status: number;
    /**
     * @description The error in a few words.
     * @example Bad request
     */
    title: string;
    /**
     * @description The error in a sentence.
     * @example Request body is not well-formed. It must be JSON.
     */
    detail: string;
    /**
     * @description What the server ran into, for a log. The wording changes between versions.
     * @example unexpected end of JSON input
     */
    error: string;
    /**
     * @description Whether the text is encrypted.
     * @example false
     */
    encrypted?: boolean | null;
    /** @description Results of single items; `null` in every error on record. */
    multires?: unknown;
};
/** @description The error. */
export type GatewayErrorReply = {
    /**
     * @description The HTTP status again, as a rule.
     * @example 401
     */
    err_code: number;
    /**
     * @description The error in a few words.
     * @example Public API request unauthorized
     */
    err_msg: string;
    /** @description More about it, a text or a list of findings; often `null`. */
    err_extra?: string | unknown[] | null;
};
/** @description An error of the gateway that XSOAR 8 shares with the other Cortex products. */
export type GatewayError = {
    /** @description The error. */
    reply: GatewayErrorReply;
};
/** @description An error of a call that carries a `version`. With the `id` `errOptimisticLock` the version was not the current one. */
export type VersionedWriteError = OptimisticLockError | ApplicationError | GatewayError;
/**
 * @description An error, from the application or from the gateway in front of XSOAR 8. Tell them apart by `reply`, which only the
 *     gateway sends.
 */
export type ApiError = ApplicationError | GatewayError;
/** @description A time relative to now, such as the last 7 days. */
export type SearchPeriod = {
    /**
     * @description Unit for both ends. It overrides `byFrom` and `byTo`.
     * @example day
     */
    by?: string | undefined;
    /**
     * @description Unit of `fromValue`.
     * @example day
     */
    byFrom?: string | undefined;
    /**
     * @description Unit of `toValue`.
     * @example hour
     */
    byTo?: string | undefined;
    /**
     * @description How many units back the period begins.
     * @example 7
     */
    fromValue?: number | string | undefined;
    /**
     * @description How many units back it ends.
     * @example 0
     */
    toValue?: number | string | undefined;
    /**
     * @description The date it is about.
     * @example created
     */
    field?: string | undefined;
};
/** @description One step of the order. */
export type SearchOrder = {
    /**
     * @description Field to sort by.
     * @example created
     */
    field: string;
    /**
     * @description Whether the smallest comes first.
     * @example false
     */
    asc?: boolean | undefined;
    /**
     * @description How to compare, where the field's name does not say.
     * @example date
     */
    fieldType?: string | undefined;
};
/**
 * @description Conditions, the page to return and its order. Values of one list are alternatives. Use either `query` or the
 *     structured conditions: with a query, the others are reported to be mostly ignored.
 */
export type IncidentFilter = {
    /**
     * @description Incident ids.
     * @example [
     *       "4711"
     *     ]
     */
    id?: string[] | undefined;
    /**
     * @description Names.
     * @example [
     *       "Impossible travel: j.doe@example.com"
     *     ]
     */
    name?: string[] | undefined;
    /**
     * @description Search text as the web application takes it: `field:value`, `and`, `or`, and `-` for not. Custom fields go by
     *     machine name.
     * @example -status:closed -category:job
     */
    query?: string | undefined;
    /**
     * @description Incident types.
     * @example [
     *       "Unclassified",
     *       "Phishing"
     *     ]
     */
    type?: string[] | undefined;
    /**
     * @description Statuses.
     * @example [
     *       0,
     *       1
     *     ]
     */
    status?: IncidentStatus[] | undefined;
    /**
     * @description Statuses to leave out.
     * @example [
     *       2,
     *       3
     *     ]
     */
    notStatus?: IncidentStatus[] | undefined;
    /**
     * @description Severities; here they are called levels.
     * @example [
     *       3,
     *       4
     *     ]
     */
    level?: IncidentSeverity[] | undefined;
    /**
     * @description Categories.
     * @example [
     *       "identity"
     *     ]
     */
    category?: string[] | undefined;
    /**
     * @description Categories to leave out, `job` for those of scheduled jobs.
     * @example [
     *       "job"
     *     ]
     */
    notCategory?: string[] | undefined;
    /**
     * @description Reasons for closing.
     * @example [
     *       "Duplicate"
     *     ]
     */
    reason?: string[] | undefined;
    /**
     * @description User names.
     * @example [
     *       "a.meyer"
     *     ]
     */
    users?: string[] | undefined;
    /**
     * @description Ids of parent incidents.
     * @example [
     *       "4698"
     *     ]
     */
    parent?: string[] | undefined;
    /**
     * @description Investigation ids.
     * @example [
     *       "4711"
     *     ]
     */
    investigation?: string[] | undefined;
    /**
     * @description Investigation ids to leave out.
     * @example [
     *       "4698"
     *     ]
     */
    notInvestigation?: string[] | undefined;
    /**
     * @description Text in the details.
     * @example Lagos
     */
    details?: string | undefined;
    /**
     * @description Files.
     * @example [
     *       "suspicious-mail.eml"
     *     ]
     */
    files?: string[] | undefined;
    /**
     * @description Web addresses.
     * @example [
     *       "https://portal.example.net/login"
     *     ]
     */
    urls?: string[] | undefined;
    /**
     * Format: date-time
     * @description Created at this time or later.
     * @example 2026-10-14T00:00:00Z
     */
    fromDate?: string | undefined;
    /**
     * Format: date-time
     * @description Created up to this time.
     * @example 2026-10-15T00:00:00Z
     */
    toDate?: string | undefined;
    /**
     * Format: date-time
     * @description Closed at this time or later.
     * @example 2026-10-14T00:00:00Z
     */
    fromClosedDate?: string | undefined;
    /**
     * Format: date-time
     * @description Closed up to this time.
     * @example 2026-10-15T00:00:00Z
     */
    toClosedDate?: string | undefined;
    /** @description A time relative to now, such as the last 7 days. */
    period?: SearchPeriod | undefined;
    /**
     * Format: int64
     * @description How far to look back, in nanoseconds.
     * @example 86400000000000
     * @example 15552000000000000
     */
    timeFrame?: number | bigint | undefined;
    /**
     * @description Whether all conditions must hold instead of any.
     * @example true
     */
    andOp?: boolean | undefined;
    /**
     * @description Which page, from 0.
     * @example 0
     */
    page?: number | undefined;
    /**
     * @description Incidents a page. **Always send it**: the vendor documents 0 where it is missing, so nothing would be returned,
     *     and an incident that is there would look as if it were not.
     * @example 50
     */
    size?: number | undefined;
    /** @description Order, by one field after the other. */
    sort?: SearchOrder[] | undefined;
    /**
     * @description For the next page of a deep search, the `sortValues` of the last incident of this one.
     * @example [
     *       "4711"
     *     ]
     */
    searchAfter?: string[] | undefined;
    /**
     * @description For the page before, the `sortValues` of the first incident of this one.
     * @example [
     *       "4698"
     *     ]
     */
    searchBefore?: string[] | undefined;
    /**
     * @description Whether to return only the number of matches.
     * @example false
     */
    totalOnly?: boolean | undefined;
};
/** @description What to look for. */
export type IncidentSearch = {
    /**
     * @description Conditions, the page to return and its order. Values of one list are alternatives. Use either `query` or the
     *     structured conditions: with a query, the others are reported to be mostly ignored.
     */
    filter?: IncidentFilter | undefined;
    /**
     * @description Whether to narrow the search to the user the key belongs to.
     * @example false
     */
    userFilter?: boolean | undefined;
};
/** @description The incidents of one page. */
export type IncidentPage = {
    /**
     * @description How many incidents match, on all pages.
     * @example 1
     */
    total: number;
    /** @description The incidents; `null` where nothing matches. */
    data: Incident[] | null;
};
/** @description The incident to investigate. */
export type InvestigationStart = {
    /**
     * @description The incident.
     * @example 4711
     */
    id: string;
    /**
     * @description Version of the incident. Leave it out, as the vendor's own tools do, or send the one that was read; then a stale one
     *     is refused.
     * @example 1
     */
    version?: number | undefined;
};
/** @description The room in which an incident is worked on. Housekeeping fields are left out here. */
export type Investigation = {
    /**
     * @description Id of the investigation, the same as the incident's.
     * @example 4711
     */
    id: string;
    /**
     * @description Version of the investigation, not of the incident.
     * @example 2
     */
    version?: number;
    /**
     * @description Name of the incident.
     * @example Impossible travel: j.doe@example.com
     */
    name?: string;
    /**
     * @description 0 while it is open.
     * @example 0
     */
    status?: number;
    /**
     * @description 0 for the investigation of an incident.
     * @example 0
     */
    type?: number;
    /**
     * @description Category.
     * @example
     */
    category?: string;
    /**
     * @description Details.
     * @example
     */
    details?: string;
    /**
     * @description State of the playbook run.
     * @example
     */
    runStatus?: string;
    /**
     * @description User or key that started it.
     * @example XSOARPAPIUser_17
     */
    creatingUserId?: string;
    /**
     * @description Users who take part. Entries may be empty texts.
     * @example [
     *       "a.meyer",
     *       ""
     *     ]
     */
    users?: string[] | null;
    /**
     * @description Users who wrote an entry.
     * @example [
     *       "a.meyer"
     *     ]
     */
    entryUsers?: string[] | null;
    /**
     * @description Tags.
     * @example [
     *       "identity"
     *     ]
     */
    tags?: string[] | null;
    /**
     * Format: date-time
     * @description When it was started.
     * @example 2026-10-14T09:02:41.293Z
     */
    created?: string;
    /**
     * Format: date-time
     * @description When it was last changed.
     * @example 0001-01-01T00:00:00Z
     */
    modified?: string;
    /**
     * Format: date-time
     * @description When somebody last opened it.
     * @example 0001-01-01T00:00:00Z
     */
    lastOpen?: string;
    /**
     * Format: date-time
     * @description When it was closed. Year 1 while it is open.
     * @example 0001-01-01T00:00:00Z
     */
    closed?: string;
    /**
     * @description Whether it is of high priority.
     * @example false
     */
    highPriority?: boolean;
};
/** @description The answer to a start. */
export type StartedInvestigation = {
    /**
     * @description The incident.
     * @example 4711
     */
    id: string;
    /**
     * @description A version. Read the incident before you update it instead of trusting this one.
     * @example 1
     */
    version?: number;
    /**
     * @description `null` in every answer on record. Take a text for a failure.
     * @example null
     */
    error?: string | null;
    /** @description The room in which an incident is worked on. Housekeeping fields are left out here. */
    investigation: Investigation;
    /** @description The playbook run, or `null` while there is none yet. */
    invPlaybook?: unknown;
};
/** @description Which incident to close, and why. */
export type IncidentClosure = {
    /**
     * @description The incident to close.
     * @example 4711
     */
    id: string;
    /** @description Why the incident was closed. Each tenant keeps its own list; these are the defaults. */
    closeReason?: CloseReason | undefined;
    /**
     * @description What was found and done, for whoever reads the incident later.
     * @example User was on a VPN; confirmed by phone.
     */
    closeNotes?: string | undefined;
    /**
     * @description The tenant's own fields, by *machine name*: the display name in lower case without spaces, so `Scan IP` is `scanip`
     *     (`listIncidentFields` calls it `cliName`). A value is whatever JSON the field's type holds: a text, a number, a
     *     boolean, a list of texts (multi-select), a list of objects (grid), or an object (timer).
     */
    CustomFields?: CustomFields | undefined;
};
/**
 * @description Fields to set on every incident, by name.
 * @example {
 *       "severity": 1
 *     }
 */
export type IncidentBatchData = {
    [key: string]: unknown;
};
/**
 * @description Which incidents to close, and why. Name them by `ids`. `all` with a `filter` closes whatever matches at that moment,
 *     which may be more than you saw.
 */
export type IncidentBatchClosure = {
    /**
     * @description The incidents to close.
     * @example [
     *       "4711",
     *       "4712"
     *     ]
     */
    ids?: string[] | undefined;
    /**
     * @description Whether to close every incident that the filter matches, and ignore `ids`.
     * @example false
     */
    all?: boolean | undefined;
    /**
     * @description Conditions, the page to return and its order. Values of one list are alternatives. Use either `query` or the
     *     structured conditions: with a query, the others are reported to be mostly ignored.
     */
    filter?: IncidentFilter | undefined;
    /** @description Why the incident was closed. Each tenant keeps its own list; these are the defaults. */
    closeReason?: CloseReason | undefined;
    /**
     * @description What was found and done, the same for every incident.
     * @example Planned red team exercise.
     */
    closeNotes?: string | undefined;
    /**
     * @description The tenant's own fields, by *machine name*: the display name in lower case without spaces, so `Scan IP` is `scanip`
     *     (`listIncidentFields` calls it `cliName`). A value is whatever JSON the field's type holds: a text, a number, a
     *     boolean, a list of texts (multi-select), a list of objects (grid), or an object (timer).
     */
    CustomFields?: CustomFields | undefined;
    /** @description Fields to set on every incident, by name. */
    data?: IncidentBatchData | undefined;
    /**
     * @description Not explained by the vendor; leave it out.
     * @example false
     */
    force?: boolean | undefined;
    /**
     * @description Not explained by the vendor; leave it out.
     * @example false
     */
    overrideInvestigation?: boolean | undefined;
    /**
     * @description Columns of a CSV export. All batch calls share this body; here it has no effect.
     * @example [
     *       "id",
     *       "name"
     *     ]
     */
    columns?: string[] | undefined;
    /**
     * @description Part of the body that all batch calls share; here it has no effect.
     * @example
     */
    line?: string | undefined;
    /**
     * @description Part of the body that all batch calls share; here it has no effect.
     * @example 4698
     */
    originalIncidentId?: string | undefined;
};
/** @description What a batch call did. */
export type IncidentBatchResult = {
    /**
     * @description How many incidents the call was about.
     * @example 2
     */
    total: number;
    /**
     * @description How many of them were left as they were. Anything but 0 means that the batch was not done in full.
     * @example 0
     */
    notUpdated?: number;
    /** @description The incidents after the change. */
    data: Incident[] | null;
};
/** @description Fields to set, by name. Fields that are left out stay as they are. Custom fields go into `CustomFields` here. */
export type IncidentBatchChange = {
    /** @description How bad it is, as a number: 0 unknown, 0.5 informational, 1 low, 2 medium, 3 high, 4 critical. */
    severity?: IncidentSeverity | undefined;
    /**
     * @description User name of the analyst who works on it; an empty text for nobody.
     * @example a.meyer
     */
    owner?: string | undefined;
    /**
     * @description The tenant's own fields, by *machine name*: the display name in lower case without spaces, so `Scan IP` is `scanip`
     *     (`listIncidentFields` calls it `cliName`). A value is whatever JSON the field's type holds: a text, a number, a
     *     boolean, a list of texts (multi-select), a list of objects (grid), or an object (timer).
     */
    CustomFields?: CustomFields | undefined;
} & {
    [key: string]: unknown;
};
/**
 * @description Empty. A filter would hit incidents that you have not seen.
 * @example {}
 */
export type NoFilter = Record<string, unknown>;
/**
 * @description Always `false`; `true` would mean every incident of the tenant.
 * @constant
 */
export type NotAll = false;
/** @description Which incidents to change, and what in them. */
export type IncidentBatchUpdate = {
    /**
     * @description The incidents to change.
     * @example [
     *       "4711",
     *       "4712"
     *     ]
     */
    ids: string[];
    /** @description Fields to set, by name. Fields that are left out stay as they are. Custom fields go into `CustomFields` here. */
    data: IncidentBatchChange;
    /** @description Empty. A filter would hit incidents that you have not seen. */
    filter?: NoFilter | undefined;
    /** @description Always `false`; `true` would mean every incident of the tenant. */
    all?: NotAll | undefined;
};
/** @description Which incidents to delete. */
export type IncidentBatchDeletion = {
    /**
     * @description The incidents to delete.
     * @example [
     *       "4712"
     *     ]
     */
    ids: string[];
    /** @description Empty. A filter would hit incidents that you have not seen. */
    filter: NoFilter;
    /** @description Always `false`; `true` would mean every incident of the tenant. */
    all: NotAll;
};
/** @description A type of incident; it decides the layout, the fields and the playbook. */
export type IncidentType = {
    /**
     * @description Id, mostly the name again.
     * @example Access
     */
    id: string;
    /**
     * @description Name, what `type` of an incident holds.
     * @example Access
     */
    name: string;
    /**
     * @description Playbook of its investigations; empty for none.
     * @example access_investigation_-_generic
     */
    playbookId?: string;
    /**
     * @description Layout in the web application.
     * @example access-layout
     */
    layout?: string;
    /**
     * @description Color in the web application.
     * @example #32C8F0
     */
    color?: string;
    /**
     * @description Whether its playbook runs as soon as there is an incident.
     * @example true
     */
    autorun?: boolean;
    /**
     * @description Whether it is out of use.
     * @example false
     */
    disabled?: boolean;
    /**
     * @description Whether it cannot be changed.
     * @example false
     */
    locked?: boolean;
    /**
     * @description Whether it belongs to the product.
     * @example false
     */
    system?: boolean;
    /**
     * @description Version of its definition.
     * @example 1
     */
    version?: number;
    /**
     * Format: date-time
     * @description When its definition was last changed.
     * @example 2026-03-02T11:40:00Z
     */
    modified?: string;
};
/** @description Every incident type of the tenant. */
export type IncidentTypeList = IncidentType[];
/** @description What server answers. */
export type ServerInfo = {
    /**
     * @description Version of the product.
     * @example 8.9.0
     */
    demistoVersion: string;
    /**
     * @description Kind of the product.
     * @example xsoar
     */
    productMode?: string;
    /**
     * @description Where it runs, such as `saas`, or `opp` for on-premises.
     * @example saas
     */
    deploymentMode?: string;
};
/** @description A text for the war room, shown as it is. */
export type FormattedEntry = {
    /**
     * @description The investigation, which has its incident's id.
     * @example 4711
     */
    investigationId: string;
    /**
     * @description The text. Nothing in it is carried out as a command.
     * @example **Ticket** INC-88 opened
     */
    contents: string;
    /**
     * @description How to show it.
     * @enum {string}
     */
    format?: "text" | "markdown" | "html" | "json" | "table" | undefined;
};
/** @description An entry of a war room. Fields of the playbook and of the storage come along. */
export type Entry = {
    /**
     * @description Id, a number and the investigation's id. Encode the `@` in a path.
     * @example 12@4711
     */
    id: string;
    /**
     * @description Version of the entry.
     * @example 1
     */
    version?: number;
    /** @description 1 a text, 3 a file, 4 an error. Others are in use. */
    type?: (1 | 3 | 4) | number;
    /**
     * Format: date-time
     * @description When it was written.
     * @example 2026-11-02T08:15:00Z
     */
    created?: string;
    /**
     * Format: date-time
     * @description When it was last changed; year 1 for never.
     * @example 0001-01-01T00:00:00Z
     */
    modified?: string;
    /**
     * @description Who wrote it.
     * @example XSOARPAPIUser_17
     */
    user?: string;
    /**
     * @description The text, or an object where the format is `json`.
     * @example **Ticket** INC-88 opened
     */
    contents?: string | Record<string, unknown> | null;
    /**
     * @description How it is shown.
     * @example markdown
     */
    format?: string;
    /**
     * @description The investigation.
     * @example 4711
     */
    investigationId?: string;
    /**
     * @description Whether it is marked as a note.
     * @example false
     */
    note?: boolean;
    /**
     * @description Whether it is pinned.
     * @example false
     */
    pinned?: boolean;
    /**
     * @description Category.
     * @example chat
     */
    category?: string;
    /**
     * @description Tags.
     * @example [
     *       "containment"
     *     ]
     */
    tags?: string[] | null;
    /**
     * @description The entry that this one answers; empty for none.
     * @example
     */
    parentId?: string;
    /**
     * @description Name of its file; empty for none.
     * @example
     */
    file?: string;
    /**
     * @description Id of its file; empty for none.
     * @example
     */
    fileID?: string;
};
/** @description A note for the war room. */
export type NewNote = {
    /**
     * @description The investigation, which has its incident's id.
     * @example 4711
     */
    investigationId: string;
    /**
     * @description The text. It begins with none of `!`, `/` and `@`, which make commands and invitations of a chat's text: send such a
     *     text by `addFormattedEntry`.
     * @example Host isolated by the night shift
     */
    data: string;
    /**
     * @description Whether the text is Markdown.
     * @example true
     */
    markdown?: boolean | undefined;
};
/**
 * @description Category of entries.
 * @enum {string}
 */
export type EntryCategory = "chats" | "notes" | "attachments" | "incidentInfo" | "commandAndResults" | "playbookTaskResult" | "playbookTaskStartAndDone" | "playbookErrors" | "justFound" | "tags";
/** @description Which entries. An empty one asks for all of them. */
export type WarRoomQuery = {
    /**
     * @description The most entries to return. Which ones those are is not documented.
     * @example 100
     */
    pageSize?: number | undefined;
    /**
     * Format: date-time
     * @description Entries from this moment on.
     * @example 2026-11-02T00:00:00Z
     */
    fromTime?: string | undefined;
    /**
     * @description Entries of these categories only.
     * @example [
     *       "notes",
     *       "chats"
     *     ]
     */
    categories?: EntryCategory[] | undefined;
    /**
     * @description Entries of other categories only.
     * @example [
     *       "playbookTaskResult"
     *     ]
     */
    notCategories?: EntryCategory[] | undefined;
    /**
     * @description Entries with these tags only.
     * @example [
     *       "containment"
     *     ]
     */
    tags?: string[] | undefined;
    /**
     * @description Whether an entry needs all of the tags.
     * @example false
     */
    tagsAndOperator?: boolean | undefined;
    /**
     * @description Entries of these users only.
     * @example [
     *       "a.meyer"
     *     ]
     */
    users?: string[] | undefined;
    /**
     * @description Whether the condition on users has to be met together with the others.
     * @example false
     */
    usersAndOperator?: boolean | undefined;
};
/** @description The investigation with its entries. */
export type WarRoom = {
    /**
     * @description Id of the investigation, the same as the incident's.
     * @example 4711
     */
    id: string;
    /**
     * @description Name of the incident. Empty, as everything else, where there was no such investigation.
     * @example Impossible travel: j.doe@example.com
     */
    name?: string;
    /**
     * @description 0 while it is open.
     * @example 0
     */
    status?: number;
    /**
     * @description 0 for the investigation of an incident, 9 for a playground.
     * @example 0
     */
    type?: number;
    /**
     * Format: date-time
     * @description When it was started.
     * @example 2026-10-14T09:02:41.293Z
     */
    created?: string;
    /**
     * Format: date-time
     * @description When it was closed. Year 1 while it is open.
     * @example 0001-01-01T00:00:00Z
     */
    closed?: string;
    /**
     * @description User or key that started it.
     * @example XSOARPAPIUser_17
     */
    creatingUserId?: string;
    /**
     * @description Users who take part.
     * @example [
     *       "a.meyer"
     *     ]
     */
    users?: string[] | null;
    /**
     * @description Users who wrote an entry.
     * @example [
     *       "a.meyer"
     *     ]
     */
    entryUsers?: string[] | null;
    /**
     * @description State of the playbook run.
     * @example waiting
     */
    runStatus?: string;
    /** @description The entries; `null` or absent for none. */
    entries?: Entry[] | null;
};
/** @description A column of a grid field. */
export type GridColumn = {
    /**
     * @description The key in each row.
     * @example hostname
     */
    key: string;
    /**
     * @description Heading.
     * @example Host name
     */
    displayName?: string;
    /**
     * @description What its cells hold.
     * @example shortText
     */
    type?: string;
    /**
     * @description Whether each row needs it.
     * @example false
     */
    required?: boolean;
    /**
     * @description The values a select column offers.
     * @example [
     *       "Isolated",
     *       "Open"
     *     ]
     */
    selectValues?: string[] | null;
};
/** @description A field that an incident, a piece of evidence or an indicator can have. */
export type IncidentField = {
    /**
     * @description Id. It begins with `incident_`, `evidence_` or `indicator_`, which tells what the field belongs to.
     * @example incident_scanip
     */
    id: string;
    /**
     * @description Display name.
     * @example Scan IP
     */
    name: string;
    /**
     * @description Machine name, the key in `CustomFields`.
     * @example scanip
     */
    cliName: string;
    /** @description What a value looks like. */
    type: "shortText" | "longText" | "number" | "boolean" | "date" | "singleSelect" | "multiSelect" | "tagsSelect" | "user" | "role" | "url" | "html" | "markdown" | "grid" | "timer" | "attachments" | "internal" | (string & {});
    /**
     * @description What the field is for.
     * @example Address the scan came from
     */
    description?: string;
    /**
     * @description Whether the web application insists on it.
     * @example false
     */
    required?: boolean;
    /**
     * @description Whether users cannot change it.
     * @example false
     */
    isReadOnly?: boolean;
    /**
     * @description Whether it belongs to the product. Such a field stands on the incident itself, not in `CustomFields`.
     * @example false
     */
    system?: boolean;
    /**
     * @description Whether it came with a content pack.
     * @example true
     */
    content?: boolean;
    /**
     * @description The values a select field offers.
     * @example [
     *       "Benign",
     *       "Malicious"
     *     ]
     */
    selectValues?: string[] | null;
    /**
     * @description Whether every incident type has it.
     * @example false
     */
    associatedToAll?: boolean;
    /**
     * @description The incident types that have it, where not all do.
     * @example [
     *       "Phishing"
     *     ]
     */
    associatedTypes?: string[] | null;
    /** @description Columns of a grid. */
    columns?: GridColumn[] | null;
    /**
     * @description Pattern a value must match; empty for none.
     * @example
     */
    validationRegex?: string;
    /**
     * @description Whether the form for closing shows it.
     * @example true
     */
    closeForm?: boolean;
    /**
     * @description Whether `searchIncidents` cannot find it.
     * @example false
     */
    unsearchable?: boolean;
    /**
     * @description Whether the web application hides it.
     * @example false
     */
    hidden?: boolean;
    /**
     * @description Allowed time of a timer, in minutes.
     * @example 20
     */
    sla?: number;
    /**
     * @description Version of the field's definition.
     * @example 1
     */
    version?: number;
    /**
     * Format: date-time
     * @description When the definition was last changed.
     * @example 2026-03-02T11:40:00Z
     */
    modified?: string;
};
/** @description Every field of the tenant, those of the product and the tenant's own. */
export type IncidentFieldList = IncidentField[];
/** @description A file for an incident, sent as a form. */
export type IncidentFileUpload = {
    /**
     * @description The file.
     * @example From: a@example.com
     */
    file: Blob;
    /**
     * @description Its name on the incident.
     * @example suspicious-mail.eml
     */
    fileName?: string | undefined;
    /**
     * @description What it is.
     * @example The mail as the user received it
     */
    fileComment?: string | undefined;
    /**
     * @description Field of the incident that holds it.
     * @default attachment
     * @example attachment
     */
    field?: string | undefined;
    /**
     * @description Whether the web application shows the file itself.
     * @example false
     */
    showMediaFile?: boolean | undefined;
    /**
     * @description Whether to start the investigation. Send it with the last file only, and only where it has not started.
     * @example true
     */
    last?: boolean | undefined;
};
