// Generated from specs/elastic by `pnpm generate`; edit the specification instead.

export interface paths {
    "/api/status": {
        get: operations["getStatus"];
    };
    "/api/actions/connectors": {
        get: operations["listConnectors"];
    };
    "/api/actions/connector_types": {
        get: operations["listConnectorTypes"];
    };
    "/api/actions/connector": {
        post: operations["createConnector"];
    };
    "/api/actions/connector/{connectorId}": {
        get: operations["getConnector"];
        put: operations["updateConnector"];
        delete: operations["deleteConnector"];
    };
    "/api/action/{connectorId}/_execute": {
        post: operations["executeAction"];
    };
    "/api/actions/connector/{connectorId}/_execute": {
        post: operations["executeConnector"];
    };
    "/api/cases": {
        post: operations["createCase"];
        delete: operations["deleteCases"];
        patch: operations["updateCases"];
    };
    "/api/cases/configure": {
        get: operations["getCurrentConnector"];
        post: operations["setCaseConfiguration"];
    };
    "/api/cases/configure/{configurationId}": {
        patch: operations["updateCaseConfiguration"];
    };
    "/api/cases/configure/connectors/_find": {
        get: operations["findConnectors"];
    };
    "/api/cases/configure/connectors/{connectorId}/push": {
        post: operations["pushCaseByConnector"];
    };
    "/api/cases/_find": {
        get: operations["findCases"];
    };
    "/api/cases/{caseId}": {
        get: operations["getCase"];
    };
    "/api/cases/alerts/{alertId}": {
        get: operations["findCasesByAlert"];
    };
    "/api/cases/{caseId}/alerts": {
        get: operations["getCaseAlerts"];
    };
    "/api/cases/{caseId}/comments": {
        post: operations["addCaseComment"];
        patch: operations["updateCaseComment"];
    };
    "/api/cases/{caseId}/comments/_find": {
        get: operations["findCaseComments"];
    };
    "/api/cases/{caseId}/comments/{commentId}": {
        delete: operations["deleteCaseComment"];
    };
    "/api/cases/{caseId}/user_actions/_find": {
        get: operations["findCaseActivity"];
    };
    "/api/cases/{caseId}/_push": {
        post: operations["addExternalDetails"];
    };
    "/api/cases/{caseId}/connector/{connectorId}/_push": {
        post: operations["pushCase"];
    };
}
export interface components {
    responses: {
        /** @description No credentials, wrong ones, or an API key that was encoded twice. The wording is Elasticsearch's and varies. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": KibanaError;
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
                "application/json": KibanaError;
            };
        };
        /** @description A parameter is wrong, or this deployment wants an `elastic-api-version` header. */
        BadQuery: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": KibanaError;
            };
        };
        /** @description The user may not do this with connectors in this space. */
        ConnectorsForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": KibanaError;
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
                "application/json": KibanaError;
            };
        };
        /**
         * @description Kibana refused the request before it did anything: the type is unknown, `config` or `secrets` are not what the type wants, a text is
         *     blank, the connector comes from `kibana.yml`, or the `kbn-xsrf` header is missing.
         */
        BadConnector: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": KibanaError;
            };
        };
        /** @description The body is larger than `server.maxPayload` of this Kibana, 1,048,576 bytes unless it was changed. */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": KibanaError;
            };
        };
        /** @description This space has no such connector, or this version of Kibana no such call. */
        ConnectorNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": KibanaError;
            };
        };
        /** @description The user may not do this in this space, or the license does not include the connector's type. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": KibanaError;
            };
        };
        /**
         * @description Kibana refused the request before it did anything: a key is missing, unknown or wrong, the `kbn-xsrf` header is missing, or this
         *     deployment wants an `elastic-api-version` header.
         */
        BadCase: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": KibanaError;
            };
        };
        /** @description The user may not do this with cases, or with those of this application, in this space. */
        CasesForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": KibanaError;
            };
        };
        /** @description This space has none of that id, perhaps because an earlier try of this same call removed it. Nothing is removed as long as one is unknown. */
        NothingLeft: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": KibanaError;
            };
        };
        /** @description It has another version by now: someone changed it, or an earlier try of this same call did. Read it again, and change that. */
        ChangedMeanwhile: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": KibanaError;
            };
        };
        /** @description This space has no such case. */
        CaseNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": KibanaError;
            };
        };
        /**
         * @description Kibana refused the request before it did anything: a key is missing, unknown or of another type of comment, the owner is not the
         *     case's, an alert is for a closed case, the `kbn-xsrf` header is missing, or this deployment wants an `elastic-api-version` header.
         */
        BadComment: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": KibanaError;
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
                "application/json": KibanaError;
            };
        };
        /** @description This space has no such case or no such connector, or this version of Kibana no such call. */
        CaseOrConnectorNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": KibanaError;
            };
        };
    };
    parameters: {
        /**
         * @description Version of the public API that the caller was written for. Kibana 8.11 and later read it; without it they use their default,
         *     except for deployments that insist on it (400). Omit it for 7.x.
         */
        ElasticApiVersion: "2023-10-31";
        /** @description Any non-empty value. Kibana refuses every call but GET and HEAD without it (400), as a guard against forged browser requests. */
        KbnXsrf: string;
        /** @description Id of a connector of this space, as `findConnectors` lists it. Preconfigured connectors have ids of the administrator's choice. */
        ConnectorId: string;
        /** @description Only what belongs to these applications; without it, to all you may read. Kibana 7.14 and later. */
        Owner: ("securitySolution" | "observability" | "cases")[];
        /** @description Id of a configuration of cases, as `getCurrentConnector` gives it. */
        ConfigurationId: string;
        /** @description Id of a case of this space. */
        CaseId: string;
        /** @description Id of an alert. */
        AlertId: string;
        /** @description Which page, from 1. Pages end with the 10,000th entry; one that ends later is refused. */
        Page: number;
        /** @description How many entries a page holds. */
        PerPage: number;
        /** @description In which direction, by the time they were made. */
        SortOrder: "asc" | "desc";
        /** @description Id of a comment of the case. */
        CommentId: string;
    };
}
export interface operations {
    getStatus: {
        parameters: {
            query?: {
                /** @description Asks for the form that is described here, which is the default of 8.0 and later. */
                v8format?: boolean | undefined;
            };
            header?: {
                /**
                 * @description Version of the public API that the caller was written for. Kibana 8.11 and later read it; without it they use their default,
                 *     except for deployments that insist on it (400). Omit it for 7.x.
                 */
                "elastic-api-version"?: components["parameters"]["ElasticApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kibana is up. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KibanaStatus;
                };
            };
            /** @description Two formats were asked for at once. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KibanaError;
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            /** @description Kibana failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KibanaError;
                };
            };
            /** @description Kibana is up, and Elasticsearch or another part that it needs is not. The body is that of a 200. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KibanaStatus;
                };
            };
        };
    };
    listConnectors: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the public API that the caller was written for. Kibana 8.11 and later read it; without it they use their default,
                 *     except for deployments that insist on it (400). Omit it for 7.x.
                 */
                "elastic-api-version"?: components["parameters"]["ElasticApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connectors. A bare array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectorDetailsList;
                };
            };
            400: components["responses"]["BadQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ConnectorsForbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listConnectorTypes: {
        parameters: {
            query?: {
                /** @description Only types for this feature, such as `cases` or `alerting`. Kibana 8.x. */
                feature_id?: string | undefined;
            };
            header?: {
                /**
                 * @description Version of the public API that the caller was written for. Kibana 8.11 and later read it; without it they use their default,
                 *     except for deployments that insist on it (400). Omit it for 7.x.
                 */
                "elastic-api-version"?: components["parameters"]["ElasticApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The types. A bare array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectorTypeList;
                };
            };
            400: components["responses"]["BadQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ConnectorsForbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createConnector: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any non-empty value. Kibana refuses every call but GET and HEAD without it (400), as a guard against forged browser requests. */
                "kbn-xsrf"?: components["parameters"]["KbnXsrf"];
                /**
                 * @description Version of the public API that the caller was written for. Kibana 8.11 and later read it; without it they use their default,
                 *     except for deployments that insist on it (400). Omit it for 7.x.
                 */
                "elastic-api-version"?: components["parameters"]["ElasticApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The connector, with its secrets. */
        requestBody: {
            content: {
                "application/json": CreateConnectorRequest;
            };
        };
        responses: {
            /** @description The connector, without its secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectorDetails;
                };
            };
            400: components["responses"]["BadConnector"];
            401: components["responses"]["Unauthorized"];
            /** @description The user may not make connectors of this type, or the type is switched off or above the license. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KibanaError;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getConnector: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the public API that the caller was written for. Kibana 8.11 and later read it; without it they use their default,
                 *     except for deployments that insist on it (400). Omit it for 7.x.
                 */
                "elastic-api-version"?: components["parameters"]["ElasticApiVersion"];
            };
            path: {
                /** @description Id of a connector of this space, as `findConnectors` lists it. Preconfigured connectors have ids of the administrator's choice. */
                connectorId: components["parameters"]["ConnectorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connector. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectorDetails;
                };
            };
            400: components["responses"]["BadQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ConnectorsForbidden"];
            404: components["responses"]["ConnectorNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateConnector: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the public API that the caller was written for. Kibana 8.11 and later read it; without it they use their default,
                 *     except for deployments that insist on it (400). Omit it for 7.x.
                 */
                "elastic-api-version"?: components["parameters"]["ElasticApiVersion"];
                /** @description Any non-empty value. Kibana refuses every call but GET and HEAD without it (400), as a guard against forged browser requests. */
                "kbn-xsrf"?: components["parameters"]["KbnXsrf"];
            };
            path: {
                /** @description Id of a connector of this space, as `findConnectors` lists it. Preconfigured connectors have ids of the administrator's choice. */
                connectorId: components["parameters"]["ConnectorId"];
            };
            cookie?: never;
        };
        /** @description The connector as it is to be, with its secrets. */
        requestBody: {
            content: {
                "application/json": UpdateConnectorRequest;
            };
        };
        responses: {
            /** @description The connector, without its secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectorDetails;
                };
            };
            400: components["responses"]["BadConnector"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ConnectorsForbidden"];
            404: components["responses"]["ConnectorNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteConnector: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the public API that the caller was written for. Kibana 8.11 and later read it; without it they use their default,
                 *     except for deployments that insist on it (400). Omit it for 7.x.
                 */
                "elastic-api-version"?: components["parameters"]["ElasticApiVersion"];
                /** @description Any non-empty value. Kibana refuses every call but GET and HEAD without it (400), as a guard against forged browser requests. */
                "kbn-xsrf"?: components["parameters"]["KbnXsrf"];
            };
            path: {
                /** @description Id of a connector of this space, as `findConnectors` lists it. Preconfigured connectors have ids of the administrator's choice. */
                connectorId: components["parameters"]["ConnectorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connector is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadConnector"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ConnectorsForbidden"];
            /** @description This space has no such connector, perhaps because an earlier try of this same call removed it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KibanaError;
                };
            };
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
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
                "application/json": ExecuteActionRequest;
            };
        };
        responses: {
            /** @description The connector ran, well or not. `status` tells. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ExecuteActionAnswer;
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
                    "application/json": KibanaError;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The license does not include ServiceNow. A user without privileges gets 404 in this version. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KibanaError;
                };
            };
            /** @description This space has no such connector, the user may not run connectors, or this version of Kibana has no such call. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KibanaError;
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
                 *     except for deployments that insist on it (400). Omit it for 7.x.
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
                "application/json": ExecuteConnectorRequest;
            };
        };
        responses: {
            /** @description The connector ran, well or not. `status` tells. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ExecuteConnectorAnswer;
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
                    "application/json": KibanaError;
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
    createCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any non-empty value. Kibana refuses every call but GET and HEAD without it (400), as a guard against forged browser requests. */
                "kbn-xsrf"?: components["parameters"]["KbnXsrf"];
                /**
                 * @description Version of the public API that the caller was written for. Kibana 8.11 and later read it; without it they use their default,
                 *     except for deployments that insist on it (400). Omit it for 7.x.
                 */
                "elastic-api-version"?: components["parameters"]["ElasticApiVersion"];
            };
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
            /** @description The case, with its id and version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Case;
                };
            };
            400: components["responses"]["BadCase"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CasesForbidden"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteCases: {
        parameters: {
            query: {
                /** @description The ids as a JSON array in one text: `JSON.stringify([id])`. 1 to 100, none empty. */
                ids: string;
            };
            header?: {
                /** @description Any non-empty value. Kibana refuses every call but GET and HEAD without it (400), as a guard against forged browser requests. */
                "kbn-xsrf"?: components["parameters"]["KbnXsrf"];
                /**
                 * @description Version of the public API that the caller was written for. Kibana 8.11 and later read it; without it they use their default,
                 *     except for deployments that insist on it (400). Omit it for 7.x.
                 */
                "elastic-api-version"?: components["parameters"]["ElasticApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cases are gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadCase"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CasesForbidden"];
            404: components["responses"]["NothingLeft"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateCases: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any non-empty value. Kibana refuses every call but GET and HEAD without it (400), as a guard against forged browser requests. */
                "kbn-xsrf"?: components["parameters"]["KbnXsrf"];
                /**
                 * @description Version of the public API that the caller was written for. Kibana 8.11 and later read it; without it they use their default,
                 *     except for deployments that insist on it (400). Omit it for 7.x.
                 */
                "elastic-api-version"?: components["parameters"]["ElasticApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The cases, and what changes. */
        requestBody: {
            content: {
                "application/json": UpdateCasesRequest;
            };
        };
        responses: {
            /** @description The cases as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UpdatedCases;
                };
            };
            400: components["responses"]["BadCase"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CasesForbidden"];
            /** @description This space has no such case. Nothing was changed. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KibanaError;
                };
            };
            /** @description The cases are like that already, perhaps by an earlier try of this same call; or, in older 8.x, a key is unknown. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KibanaError;
                };
            };
            409: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getCurrentConnector: {
        parameters: {
            query?: {
                /** @description Only what belongs to these applications; without it, to all you may read. Kibana 7.14 and later. */
                owner?: components["parameters"]["Owner"] | undefined;
            };
            header?: {
                /**
                 * @description Version of the public API that the caller was written for. Kibana 8.11 and later read it; without it they use their default,
                 *     except for deployments that insist on it (400). Omit it for 7.x.
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
                    "application/json": CurrentConnector;
                };
            };
            400: components["responses"]["BadQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CasesForbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    setCaseConfiguration: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the public API that the caller was written for. Kibana 8.11 and later read it; without it they use their default,
                 *     except for deployments that insist on it (400). Omit it for 7.x.
                 */
                "elastic-api-version"?: components["parameters"]["ElasticApiVersion"];
                /** @description Any non-empty value. Kibana refuses every call but GET and HEAD without it (400), as a guard against forged browser requests. */
                "kbn-xsrf"?: components["parameters"]["KbnXsrf"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The configuration. */
        requestBody: {
            content: {
                "application/json": SetCaseConfigurationRequest;
            };
        };
        responses: {
            /** @description The configuration, with its id and version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CaseConfiguration;
                };
            };
            /** @description A key is missing, unknown or wrong, the type of the connector is not one for cases, or the `kbn-xsrf` header is missing. Nothing was changed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KibanaError;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CasesForbidden"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateCaseConfiguration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any non-empty value. Kibana refuses every call but GET and HEAD without it (400), as a guard against forged browser requests. */
                "kbn-xsrf"?: components["parameters"]["KbnXsrf"];
                /**
                 * @description Version of the public API that the caller was written for. Kibana 8.11 and later read it; without it they use their default,
                 *     except for deployments that insist on it (400). Omit it for 7.x.
                 */
                "elastic-api-version"?: components["parameters"]["ElasticApiVersion"];
            };
            path: {
                /** @description Id of a configuration of cases, as `getCurrentConnector` gives it. */
                configurationId: components["parameters"]["ConfigurationId"];
            };
            cookie?: never;
        };
        /** @description What changes. */
        requestBody: {
            content: {
                "application/json": UpdateCaseConfigurationRequest;
            };
        };
        responses: {
            /** @description The configuration as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CaseConfiguration;
                };
            };
            /** @description A key is missing, unknown or wrong, the type of the connector is not one for cases, or the `kbn-xsrf` header is missing. Nothing was changed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KibanaError;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CasesForbidden"];
            /** @description This space has no such configuration. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KibanaError;
                };
            };
            /** @description It has another version by now. Someone changed it, or an earlier try of this same call did. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KibanaError;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
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
                 *     except for deployments that insist on it (400). Omit it for 7.x.
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
                    "application/json": ConnectorList;
                };
            };
            /** @description This deployment wants an `elastic-api-version` header. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KibanaError;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The user may not see the connectors of this space. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KibanaError;
                };
            };
            /** @description Connectors are switched off. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KibanaError;
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
                "application/json": PushCaseByConnectorRequest;
            };
        };
        responses: {
            /** @description The connector ran, well or not. `status` tells. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PushCaseByConnectorAnswer;
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
                    "application/json": KibanaError;
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
                    "application/json": KibanaError;
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
                    "application/json": KibanaError;
                };
            };
            "5XX": components["responses"]["ServerError"];
        };
    };
    findCases: {
        parameters: {
            query?: {
                /** @description Which page, from 1. */
                page?: number | undefined;
                /** @description How many cases a page holds. Pages end with the 10,000th case; one that ends later is refused. */
                perPage?: number | undefined;
                /** @description What to sort by. 7.x knows the first three only. */
                sortField?: "createdAt" | "closedAt" | "status" | "updatedAt" | "title" | "category" | "severity" | undefined;
                /** @description In which direction. */
                sortOrder?: "asc" | "desc" | undefined;
                /** @description Only cases in this state, or in one of these. `in-progress` exists since 7.12, lists since 8.x. */
                status?: ("open" | "in-progress" | "closed") | ("open" | "in-progress" | "closed")[] | undefined;
                /** @description Only cases of this severity, or of one of these. Kibana 8.x. */
                severity?: ("low" | "medium" | "high" | "critical") | ("low" | "medium" | "high" | "critical")[] | undefined;
                /** @description Only cases with one of these tags, 100 at most. */
                tags?: string[] | undefined;
                /** @description Only cases that one of these users created, by login name; 100 at most. */
                reporters?: string[] | undefined;
                /** @description Only cases that one of these works on, by the uid of a profile; `none` for cases without anyone; 100 at most. Kibana 8.x. */
                assignees?: string[] | undefined;
                /** @description Only cases of one of these categories, 100 at most. Kibana 8.x. */
                category?: string[] | undefined;
                /** @description Words of the title or description, or a case's id. Whole words, unless they end with `*`. */
                search?: string | undefined;
                /** @description Where to search. */
                searchFields?: ("title" | "description" | "incremental_id.text")[] | undefined;
                /** @description Whether one of the words is enough. Kibana 8.x. */
                defaultSearchOperator?: "AND" | "OR" | undefined;
                /** @description Only cases created at this time or later, as a date or date math. Kibana 8.x. */
                from?: string | undefined;
                /** @description Only cases created at this time or earlier. Kibana 8.x. */
                to?: string | undefined;
                /** @description Only what belongs to these applications; without it, to all you may read. Kibana 7.14 and later. */
                owner?: components["parameters"]["Owner"] | undefined;
            };
            header?: {
                /**
                 * @description Version of the public API that the caller was written for. Kibana 8.11 and later read it; without it they use their default,
                 *     except for deployments that insist on it (400). Omit it for 7.x.
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
                    "application/json": CasePage;
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
                includeComments?: boolean | undefined;
            };
            header?: {
                /**
                 * @description Version of the public API that the caller was written for. Kibana 8.11 and later read it; without it they use their default,
                 *     except for deployments that insist on it (400). Omit it for 7.x.
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
                    "application/json": Case;
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
    findCasesByAlert: {
        parameters: {
            query?: {
                /** @description Only what belongs to these applications; without it, to all you may read. Kibana 7.14 and later. */
                owner?: components["parameters"]["Owner"] | undefined;
            };
            header?: {
                /**
                 * @description Version of the public API that the caller was written for. Kibana 8.11 and later read it; without it they use their default,
                 *     except for deployments that insist on it (400). Omit it for 7.x.
                 */
                "elastic-api-version"?: components["parameters"]["ElasticApiVersion"];
            };
            path: {
                /** @description Id of an alert. */
                alertId: components["parameters"]["AlertId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cases. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CasesOfAlert;
                };
            };
            400: components["responses"]["BadQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CasesForbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getCaseAlerts: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the public API that the caller was written for. Kibana 8.11 and later read it; without it they use their default,
                 *     except for deployments that insist on it (400). Omit it for 7.x.
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
            /** @description The alerts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CaseAlerts;
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
    addCaseComment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any non-empty value. Kibana refuses every call but GET and HEAD without it (400), as a guard against forged browser requests. */
                "kbn-xsrf"?: components["parameters"]["KbnXsrf"];
                /**
                 * @description Version of the public API that the caller was written for. Kibana 8.11 and later read it; without it they use their default,
                 *     except for deployments that insist on it (400). Omit it for 7.x.
                 */
                "elastic-api-version"?: components["parameters"]["ElasticApiVersion"];
            };
            path: {
                /** @description Id of a case of this space. */
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        /** @description The comment, or the alert. */
        requestBody: {
            content: {
                "application/json": AddCommentRequest;
            };
        };
        responses: {
            /** @description The case with all its comments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Case;
                };
            };
            400: components["responses"]["BadComment"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CasesForbidden"];
            404: components["responses"]["CaseNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateCaseComment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any non-empty value. Kibana refuses every call but GET and HEAD without it (400), as a guard against forged browser requests. */
                "kbn-xsrf"?: components["parameters"]["KbnXsrf"];
                /**
                 * @description Version of the public API that the caller was written for. Kibana 8.11 and later read it; without it they use their default,
                 *     except for deployments that insist on it (400). Omit it for 7.x.
                 */
                "elastic-api-version"?: components["parameters"]["ElasticApiVersion"];
            };
            path: {
                /** @description Id of a case of this space. */
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        /** @description The comment as it is to be. */
        requestBody: {
            content: {
                "application/json": UpdateCommentRequest;
            };
        };
        responses: {
            /** @description The case with all its comments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Case;
                };
            };
            400: components["responses"]["BadComment"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CasesForbidden"];
            /** @description This space has no such case, or the case no such comment. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KibanaError;
                };
            };
            409: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    findCaseComments: {
        parameters: {
            query?: {
                /** @description Which page, from 1. Pages end with the 10,000th entry; one that ends later is refused. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description How many entries a page holds. */
                perPage?: components["parameters"]["PerPage"] | undefined;
                /** @description In which direction, by the time they were made. */
                sortOrder?: components["parameters"]["SortOrder"] | undefined;
            };
            header?: {
                /**
                 * @description Version of the public API that the caller was written for. Kibana 8.11 and later read it; without it they use their default,
                 *     except for deployments that insist on it (400). Omit it for 7.x.
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
            /** @description A page of comments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommentPage;
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
    deleteCaseComment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any non-empty value. Kibana refuses every call but GET and HEAD without it (400), as a guard against forged browser requests. */
                "kbn-xsrf"?: components["parameters"]["KbnXsrf"];
                /**
                 * @description Version of the public API that the caller was written for. Kibana 8.11 and later read it; without it they use their default,
                 *     except for deployments that insist on it (400). Omit it for 7.x.
                 */
                "elastic-api-version"?: components["parameters"]["ElasticApiVersion"];
            };
            path: {
                /** @description Id of a case of this space. */
                caseId: components["parameters"]["CaseId"];
                /** @description Id of a comment of the case. */
                commentId: components["parameters"]["CommentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comment is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadComment"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CasesForbidden"];
            /** @description The case has no such comment, perhaps because an earlier try of this same call removed it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KibanaError;
                };
            };
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    findCaseActivity: {
        parameters: {
            query?: {
                /** @description Only entries of these types. */
                types?: ("action" | "alert" | "assignees" | "attachment" | "comment" | "connector" | "create_case" | "description" | "pushed" | "settings" | "severity" | "status" | "tags" | "title" | "user")[] | undefined;
                /** @description Which page, from 1. Pages end with the 10,000th entry; one that ends later is refused. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description How many entries a page holds. */
                perPage?: components["parameters"]["PerPage"] | undefined;
                /** @description In which direction, by the time they were made. */
                sortOrder?: components["parameters"]["SortOrder"] | undefined;
            };
            header?: {
                /**
                 * @description Version of the public API that the caller was written for. Kibana 8.11 and later read it; without it they use their default,
                 *     except for deployments that insist on it (400). Omit it for 7.x.
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
            /** @description A page of entries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CaseActivityPage;
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
                "application/json": ExternalDetailsRequest;
            };
        };
        responses: {
            /** @description The case with its `external_service`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Case;
                };
            };
            /** @description The `kbn-xsrf` header is missing or the body is incomplete; nothing was recorded. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KibanaError;
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
                    "application/json": KibanaError;
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
                    "application/json": KibanaError;
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
                 *     except for deployments that insist on it (400). Omit it for 7.x.
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
                "application/json": PushCaseRequest;
            };
        };
        responses: {
            /** @description The case with its `external_service`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Case;
                };
            };
            /**
             * @description Kibana refused the request before it did anything: the `kbn-xsrf` header is missing, the body is not an object, or this deployment
             *     wants an `elastic-api-version` header.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KibanaError;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PushForbidden"];
            404: components["responses"]["CaseOrConnectorNotFound"];
            /**
             * @description Someone changed the case while it was being pushed ("version conflict"): **the incident exists without being recorded**. Up to 8.16
             *     also for a closed case ("… case is closed …"), where nothing was sent; 8.17 and later push closed cases.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KibanaError;
                };
            };
            /**
             * @description The connector failed, and Kibana recorded nothing. The message is what the connector or the ticketing system said. The incident
             *     may exist: a timeout and a comment that was refused after the incident was made are reported like this too.
             */
            424: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KibanaError;
                };
            };
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
}
/** @description Which Kibana it is. */
export type KibanaVersion = {
    /**
     * @description The version, without "-SNAPSHOT".
     * @example 8.15.2
     */
    number: string;
    /**
     * @description Commit it was built from.
     * @example 8aa0b59da12c996e3048d8875446667ee6e15c7f
     */
    build_hash?: string;
    /**
     * @description Number of the build.
     * @example 76360
     */
    build_number?: number;
    /** @description Whether it is a snapshot. */
    build_snapshot?: boolean;
    /** @description How it is run. Newer versions only. */
    build_flavor?: "traditional" | "serverless" | (string & {});
    /**
     * @description When it was built. Newer versions only.
     * @example 2024-05-14T08:36:45.661Z
     */
    build_date?: string;
};
/** @description How one part is. */
export type KibanaLevel = {
    /** @description The worse, the fewer calls work. */
    level: "available" | "degraded" | "unavailable" | "critical" | (string & {});
    /**
     * @description The same for a person.
     * @example All services are available
     */
    summary?: string;
};
/** @description How its parts are. */
export type KibanaLevels = {
    /** @description How one part is. */
    overall: KibanaLevel;
    /** @description What Kibana needs, such as Elasticsearch, by name. */
    core?: {
        [key: string]: KibanaLevel;
    };
    /** @description Its plugins, by name. */
    plugins?: {
        [key: string]: KibanaLevel;
    };
};
/** @description How Kibana is. Without credentials that it takes, `status.overall.level` is all there is. */
export type KibanaStatus = {
    /**
     * @description Name of this Kibana.
     * @example kibana-1
     */
    name?: string;
    /**
     * @description Id of this Kibana.
     * @example 5b2de169-2785-441b-ae8c-186a1936b17d
     */
    uuid?: string;
    /** @description Which Kibana it is. */
    version?: KibanaVersion;
    /** @description How its parts are. */
    status: KibanaLevels;
};
/** @description What Kibana answers when it refuses a call or fails itself. */
export type KibanaError = {
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
/** @description Type of a connector. `.none` stands for no connector. */
export type ConnectorType = ".servicenow" | ".servicenow-sir" | ".jira" | ".resilient" | ".swimlane" | ".thehive" | ".cases-webhook" | ".none" | (string & {});
/** @description A connector in snake_case. Its secrets are never given. */
export type ConnectorDetails = {
    /**
     * @description Id of the connector.
     * @example 7349772f-421a-4de3-b8bb-2d9b22ccee30
     */
    id: string;
    /**
     * @description Name of the connector.
     * @example ServiceNow SOC
     */
    name: string;
    /** @description Type of a connector. `.none` stands for no connector. */
    connector_type_id: ConnectorType;
    /**
     * @description Settings of the connector, by its type. Preconfigured connectors keep theirs to themselves.
     * @example {
     *       "apiUrl": "https://dev78437.service-now.com"
     *     }
     */
    config?: {
        [key: string]: unknown;
    };
    /**
     * @description How many saved objects use it. In lists only.
     * @example 3
     */
    referenced_by_count?: number;
    /** @description Whether it comes from `kibana.yml`. */
    is_preconfigured: boolean;
    /** @description Whether it is of an old kind that should be replaced. Kibana 8.x. */
    is_deprecated?: boolean;
    /** @description Whether its secrets are missing; every run then fails. */
    is_missing_secrets?: boolean;
    /** @description Whether Kibana itself made it. Newer versions only. */
    is_system_action?: boolean;
    /** @description Whether its type should no longer be used. Newest versions. */
    is_connector_type_deprecated?: boolean;
};
/** @description Connectors. A bare array. */
export type ConnectorDetailsList = ConnectorDetails[];
/** @description A type of connectors. */
export type ConnectorTypeDetails = {
    /** @description Type of a connector. `.none` stands for no connector. */
    id: ConnectorType;
    /**
     * @description Name of the type.
     * @example ServiceNow ITSM
     */
    name: string;
    /** @description Whether connectors of this type can run. */
    enabled: boolean;
    /** @description Whether `kibana.yml` allows the type. */
    enabled_in_config: boolean;
    /** @description Whether the license has the type. */
    enabled_in_license: boolean;
    /** @description The lowest license that has the type. */
    minimum_license_required: "basic" | "standard" | "gold" | "platinum" | "enterprise" | "trial" | (string & {});
    /**
     * @description What the type can be used for. Kibana 8.x.
     * @example [
     *       "alerting",
     *       "cases",
     *       "siem"
     *     ]
     */
    supported_feature_ids?: string[];
    /** @description Whether its connectors are Kibana's own. Newer versions only. */
    is_system_action_type?: boolean;
    /** @description Whether it should no longer be used. Newest versions. */
    is_deprecated?: boolean;
};
/** @description Types of connectors. A bare array. */
export type ConnectorTypeList = ConnectorTypeDetails[];
/** @description A new connector. Unknown keys are refused. */
export type CreateConnectorRequest = {
    /**
     * @description Name of the connector.
     * @example SN lab
     */
    name: string;
    /** @description Type of a connector. `.none` stands for no connector. */
    connector_type_id: ConnectorType;
    /**
     * @description Settings of the connector, by its type; defaults to none. No text in it may be blank.
     * @example {
     *       "apiUrl": "https://lab.service-now.example",
     *       "usesTableApi": false
     *     }
     */
    config?: {
        [key: string]: unknown;
    } | undefined;
    /**
     * @description Secrets of the connector, by its type; defaults to none. No text in it may be blank.
     * @example {
     *       "username": "kb",
     *       "password": "not-a-password"
     *     }
     */
    secrets?: {
        [key: string]: unknown;
    } | undefined;
};
/** @description The connector as it is to be. Unknown keys are refused; what is left out is emptied. */
export type UpdateConnectorRequest = {
    /**
     * @description Name of the connector.
     * @example SN lab
     */
    name: string;
    /**
     * @description Settings of the connector, whole. Null is refused.
     * @example {
     *       "apiUrl": "https://lab.service-now.example",
     *       "usesTableApi": false
     *     }
     */
    config?: {
        [key: string]: unknown;
    } | undefined;
    /**
     * @description Secrets of the connector, whole.
     * @example {
     *       "username": "kb",
     *       "password": "not-a-password"
     *     }
     */
    secrets?: {
        [key: string]: unknown;
    } | undefined;
};
/** @description A person. Only these two keys are allowed; `email` is refused. */
export type ExecuteActionUser = {
    /**
     * @description Full name, if Kibana knows it.
     * @example Alan Hunley
     */
    fullName?: string | null | undefined;
    /**
     * @description Login name.
     * @example ahunley
     */
    username: string;
};
/** @description A comment of the case. */
export type ExecuteActionComment = {
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
    createdBy: ExecuteActionUser;
    /**
     * @description When it was last changed, ISO 8601 in UTC.
     * @example 2020-03-31T08:40:00.000Z
     */
    updatedAt?: string | null | undefined;
    /** @description Who last changed it. */
    updatedBy?: ExecuteActionUser | null | undefined;
    /**
     * @description Version of the comment in Kibana. May be omitted; null is refused.
     * @example WzMyMCwxXQ==
     */
    version?: string | undefined;
};
/**
 * @description The case that becomes an incident. Unknown keys are refused, so convert a case field by field: `created_at` becomes `createdAt`,
 *     `created_by.full_name` becomes `createdBy.fullName`, and `email` has to go.
 */
export type ExecuteActionParams = {
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
    createdBy: ExecuteActionUser;
    /**
     * @description Title of the case.
     * @example This case will self-destruct in 5 seconds
     */
    title: string;
    /**
     * @description Comments to add to the incident. All of them are added, again if they were sent before: send only new ones.
     *     May be omitted; null is refused.
     */
    comments?: ExecuteActionComment[] | undefined;
    /**
     * @description Description of the case. May be omitted; null is refused.
     * @example James Bond clicked on a highly suspicious email banner advertising cheap holidays for underpaid civil servants. Operation bubblegum is active.
     */
    description?: string | undefined;
    /**
     * @description The incident to update: `external_service.external_id` of the case, one level deeper than the vendor's page says. Absent or
     *     null creates a new incident.
     * @example cc6ef44bdb7300106ba884da0b9619cf
     */
    incidentId?: string | null | undefined;
    /**
     * @description When the case was last changed, ISO 8601 in UTC.
     * @example 2020-03-31T09:11:02.404Z
     */
    updatedAt?: string | null | undefined;
    /** @description Who last changed the case. */
    updatedBy?: ExecuteActionUser | null | undefined;
};
/** @description A case for a ServiceNow connector of Kibana 7.7. */
export type ExecuteActionRequest = {
    /**
     * @description The case that becomes an incident. Unknown keys are refused, so convert a case field by field: `created_at` becomes `createdAt`,
     *     `created_by.full_name` becomes `createdBy.fullName`, and `email` has to go.
     */
    params: ExecuteActionParams;
};
/** @description A comment that arrived in the ticketing system. */
export type PushedComment = {
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
export type ExecuteActionIncident = {
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
    comments?: PushedComment[];
};
/** @description ServiceNow took the case. */
export type ExecuteActionOk = {
    /**
     * @enum {string}
     */
    status: "ok";
    /**
     * @description Id of the connector that ran, the one in the URL.
     * @example 7349772f-421a-4de3-b8bb-2d9b22ccee30
     */
    actionId: string;
    /** @description The ServiceNow incident. Later versions call `number` `title` and `incidentId` `id`. */
    data: ExecuteActionIncident;
};
/**
 * @description The connector's run failed; Kibana 7.7 to 7.12 say so in a 200.
 *
 *     `retry: false` does not prove that nothing happened: these versions say it about every failure, a timeout halfway included. Only a
 *     `message` that begins with `error validating action params` (or names the connector's own settings) proves that Kibana refused
 *     before it called anyone.
 */
export type ActionError = {
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
export type ExecuteActionAnswer = ExecuteActionOk | ActionError;
/**
 * @description Id of the incident to update. Absent or null creates a new one, every time.
 * @example 62dc3c8bdb7300106ba884da0b9619ea
 */
export type ExternalId = string | null;
/**
 * @description Your own key of the incident: ServiceNow's `correlation_id`. **Always send it**, your own or null: omitted, newer versions store the
 *     text `{{rule.id}}:{{alert.id}}`, the same for every incident, and `closeIncident` takes the newest of them. With a key that you can
 *     search for, a lost answer is no longer a riddle. The first versions refuse the key.
 * @example c1472f70-732a-11ea-a0b2-c51ea50a58e2
 */
export type CorrelationId = string | null;
/**
 * @description Name of the system the key belongs to. Newer versions only; the first ones refuse the key.
 * @example Elastic Case
 */
export type CorrelationDisplay = string | null;
/**
 * @description Further fields by their name in ServiceNow, passed on as they are: an object, or its JSON as text. At most 20, none of which is a
 *     property of the incident. Older versions than 8.15 refuse the key, and so does a connector that uses the Table API (`usesTableApi`,
 *     its default), before anything is sent.
 * @example {
 *       "u_soc_shift": "night"
 *     }
 */
export type AdditionalFields = {
    [key: string]: unknown;
} | string | null;
/** @description Belongs to another kind of incident. No value is allowed, not even null. */
export type NotAField = null;
/** @description An incident of ServiceNow ITSM (connector type `.servicenow`). Unknown keys are refused. */
export type ServiceNowIncident = {
    /**
     * @description Name of the incident.
     * @example Suspicious email banner clicked in Universal Exports
     */
    short_description: string;
    /**
     * @description Details of the incident.
     * @example James Bond clicked on a highly suspicious email banner. Operation bubblegum is active.
     */
    description?: string | null | undefined;
    /** @description Id of the incident to update. Absent or null creates a new one, every time. */
    externalId?: ExternalId | undefined;
    /**
     * @description Severity, as the choice's value (see `getChoices`).
     * @example 1
     */
    severity?: string | null | undefined;
    /**
     * @description Urgency, as the choice's value.
     * @example 2
     */
    urgency?: string | null | undefined;
    /**
     * @description Impact, as the choice's value.
     * @example 2
     */
    impact?: string | null | undefined;
    /**
     * @description Category, as the choice's value.
     * @example software
     */
    category?: string | null | undefined;
    /**
     * @description Subcategory, as the choice's value; it belongs to one category.
     * @example email
     */
    subcategory?: string | null | undefined;
    /**
     * @description Your own key of the incident: ServiceNow's `correlation_id`. **Always send it**, your own or null: omitted, newer versions store the
     *     text `{{rule.id}}:{{alert.id}}`, the same for every incident, and `closeIncident` takes the newest of them. With a key that you can
     *     search for, a lost answer is no longer a riddle. The first versions refuse the key.
     */
    correlation_id?: CorrelationId | undefined;
    /** @description Name of the system the key belongs to. Newer versions only; the first ones refuse the key. */
    correlation_display?: CorrelationDisplay | undefined;
    /**
     * @description Further fields by their name in ServiceNow, passed on as they are: an object, or its JSON as text. At most 20, none of which is a
     *     property of the incident. Older versions than 8.15 refuse the key, and so does a connector that uses the Table API (`usesTableApi`,
     *     its default), before anything is sent.
     */
    additional_fields?: AdditionalFields | undefined;
    /** @description Belongs to another kind of incident. No value is allowed, not even null. */
    summary?: NotAField | undefined;
    /** @description Belongs to another kind of incident. No value is allowed, not even null. */
    name?: NotAField | undefined;
};
/**
 * @description Further fields by their name in ServiceNow, passed on as they are: an object, or its JSON as text. At most 20, none of which is a
 *     property of the incident. Older versions than 8.15 refuse the key, and so does a connector that uses the Table API (`usesTableApi`,
 *     its default), before anything is sent.
 * @example {
 *       "u_soc_shift": "night"
 *     }
 */
export type SecurityAdditionalFields = {
    [key: string]: unknown;
} | string | null;
/**
 * @description An incident of ServiceNow Security Incident Response (connector type `.servicenow-sir`, Kibana 7.12 and later). Unknown keys are
 *     refused. Observables could be single strings only at first; later versions take arrays too.
 */
export type ServiceNowSecurityIncident = {
    /**
     * @description Name of the incident.
     * @example Suspicious email banner clicked in Universal Exports
     */
    short_description: string;
    /**
     * @description Details of the incident.
     * @example James Bond clicked on a highly suspicious email banner. Operation bubblegum is active.
     */
    description?: string | null | undefined;
    /** @description Id of the incident to update. Absent or null creates a new one, every time. */
    externalId?: ExternalId | undefined;
    /**
     * @description Category, as the choice's value (see `getChoices`).
     * @example Phishing
     */
    category?: string | null | undefined;
    /**
     * @description Subcategory, as the choice's value; it belongs to one category.
     * @example 20
     */
    subcategory?: string | null | undefined;
    /**
     * @description Priority, as the choice's value.
     * @example 1
     */
    priority?: string | null | undefined;
    /**
     * @description Destination address or addresses.
     * @example 192.0.2.17
     */
    dest_ip?: string | string[] | null | undefined;
    /**
     * @description Source address or addresses.
     * @example [
     *       "198.51.100.4",
     *       "198.51.100.5"
     *     ]
     */
    source_ip?: string | string[] | null | undefined;
    /**
     * @description Hash or hashes of the malware.
     * @example 275a021bbfb6489e54d471899f7db9d1663fc695ec2fe2a2c4538aabf651fd0f
     */
    malware_hash?: string | string[] | null | undefined;
    /**
     * @description Address or addresses the malware came from.
     * @example http://cheap-holidays.example/banner.js
     */
    malware_url?: string | string[] | null | undefined;
    /**
     * @description Your own key of the incident: ServiceNow's `correlation_id`. **Always send it**, your own or null: omitted, newer versions store the
     *     text `{{rule.id}}:{{alert.id}}`, the same for every incident, and `closeIncident` takes the newest of them. With a key that you can
     *     search for, a lost answer is no longer a riddle. The first versions refuse the key.
     */
    correlation_id?: CorrelationId | undefined;
    /** @description Name of the system the key belongs to. Newer versions only; the first ones refuse the key. */
    correlation_display?: CorrelationDisplay | undefined;
    /**
     * @description Further fields by their name in ServiceNow, passed on as they are: an object, or its JSON as text. At most 20, none of which is a
     *     property of the incident. Older versions than 8.15 refuse the key, and so does a connector that uses the Table API (`usesTableApi`,
     *     its default), before anything is sent.
     */
    additional_fields?: SecurityAdditionalFields | undefined;
    /** @description Belongs to another kind of incident. No value is allowed, not even null. */
    summary?: NotAField | undefined;
    /** @description Belongs to another kind of incident. No value is allowed, not even null. */
    name?: NotAField | undefined;
};
/**
 * @description Further fields by their id in Jira, passed on as they are: an object, or its JSON as text. At most 20, none of which is a property of
 *     the issue. Kibana 8.14 and later; older ones refuse the key.
 * @example {
 *       "customfield_10042": {
 *         "value": "EMEA"
 *       }
 *     }
 */
export type OtherFields = {
    [key: string]: unknown;
} | string | null;
/** @description An issue of Jira (connector type `.jira`). Unknown keys are refused. */
export type JiraIncident = {
    /**
     * @description Title of the issue. Line breaks become commas.
     * @example Suspicious email banner clicked in Universal Exports
     */
    summary: string;
    /**
     * @description Details of the issue.
     * @example James Bond clicked on a highly suspicious email banner. Operation bubblegum is active.
     */
    description?: string | null | undefined;
    /** @description Id of the incident to update. Absent or null creates a new one, every time. */
    externalId?: ExternalId | undefined;
    /**
     * @description Id of the issue type (see `issueTypes`). Absent or null takes the first one of the project.
     * @example 10006
     */
    issueType?: string | null | undefined;
    /**
     * @description Name of the priority.
     * @example High
     */
    priority?: string | null | undefined;
    /**
     * @description Key of the parent issue, for sub-tasks.
     * @example SEC-7
     */
    parent?: string | null | undefined;
    /**
     * @description Labels, none with white space in it.
     * @example [
     *       "phishing",
     *       "soc"
     *     ]
     */
    labels?: string[] | null | undefined;
    /**
     * @description Further fields by their id in Jira, passed on as they are: an object, or its JSON as text. At most 20, none of which is a property of
     *     the issue. Kibana 8.14 and later; older ones refuse the key.
     */
    otherFields?: OtherFields | undefined;
    /** @description Belongs to another kind of incident. No value is allowed, not even null. */
    short_description?: NotAField | undefined;
    /** @description Belongs to another kind of incident. No value is allowed, not even null. */
    name?: NotAField | undefined;
};
/**
 * @description An id that Resilient keeps as a number. `incidentTypes` and `severity` give it as text; Kibana turns digits into numbers.
 * @example 6
 * @example 6
 */
export type ResilientId = number | string;
/**
 * @description Further fields by their name in Resilient: an object, or its JSON as text. At most 50, none of which is a property of the incident.
 *     Kibana 9.x; older ones refuse the key.
 * @example {
 *       "customer": "Universal Exports"
 *     }
 */
export type ResilientFurtherFields = {
    [key: string]: unknown;
} | string | null;
/** @description An incident of IBM Resilient (connector type `.resilient`). Unknown keys are refused. */
export type ResilientIncident = {
    /**
     * @description Name of the incident.
     * @example Suspicious email banner clicked in Universal Exports
     */
    name: string;
    /**
     * @description Details of the incident.
     * @example James Bond clicked on a highly suspicious email banner. Operation bubblegum is active.
     */
    description?: string | null | undefined;
    /** @description Id of the incident to update. Absent or null creates a new one, every time. */
    externalId?: ExternalId | undefined;
    /**
     * @description Ids of the incident's types (see `incidentTypes`), as numbers or as digits.
     * @example [
     *       17,
     *       "26"
     *     ]
     */
    incidentTypes?: ResilientId[] | null | undefined;
    /**
     * @description Id of the severity (see `severity`), as a number or as digits.
     * @example 6
     */
    severityCode?: ResilientId | null | undefined;
    /**
     * @description Further fields by their name in Resilient: an object, or its JSON as text. At most 50, none of which is a property of the incident.
     *     Kibana 9.x; older ones refuse the key.
     */
    additionalFields?: ResilientFurtherFields | undefined;
    /** @description Belongs to another kind of incident. No value is allowed, not even null. */
    short_description?: NotAField | undefined;
    /** @description Belongs to another kind of incident. No value is allowed, not even null. */
    summary?: NotAField | undefined;
};
/**
 * @description The incident, in the words of the connector's own type. The request does not name that type: Kibana looks it up, and an incident
 *     of the wrong kind comes back as 200 with `status: "error"`.
 */
export type ConnectorIncident = ServiceNowIncident | ServiceNowSecurityIncident | JiraIncident | ResilientIncident;
/** @description A comment for the incident. Unknown keys are refused, so nothing of who wrote it or when. */
export type IncidentComment = {
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
export type PushToServiceParams = {
    /**
     * @description The incident, in the words of the connector's own type. The request does not name that type: Kibana looks it up, and an incident
     *     of the wrong kind comes back as 200 with `status: "error"`.
     */
    incident: ConnectorIncident;
    /** @description Comments to add. All of them are added, again if they were sent before. */
    comments?: IncidentComment[] | null | undefined;
};
/** @description Creates an incident, or updates the one that `externalId` names, and adds comments. Every type of connector has it. */
export type PushToServiceSubAction = {
    /**
     * @enum {string}
     */
    subAction: "pushToService";
    /** @description The incident and its comments. */
    subActionParams: PushToServiceParams;
};
/**
 * @description The incident, by `externalId` or else by `correlation_id`: the newest that has it. Without either the run fails. Unknown keys are
 *     refused.
 */
export type IncidentToClose = {
    /**
     * @description Id of the incident in ServiceNow.
     * @example 62dc3c8bdb7300106ba884da0b9619ea
     */
    externalId?: string | null | undefined;
    /**
     * @description The key that the incident was made with. Send null with an `externalId`: omitted, it is the text `{{rule.id}}:{{alert.id}}`, which
     *     every incident has that was made without a key.
     * @example c1472f70-732a-11ea-a0b2-c51ea50a58e2
     */
    correlation_id?: string | null | undefined;
};
/** @description Which incident. */
export type CloseIncidentParams = {
    /**
     * @description The incident, by `externalId` or else by `correlation_id`: the newest that has it. Without either the run fails. Unknown keys are
     *     refused.
     */
    incident: IncidentToClose;
};
/**
 * @description Closes an incident, as "Closed/Resolved by Caller". ServiceNow ITSM only. One that is closed already stays as it is, and where none is
 *     found the run succeeds with null.
 */
export type CloseIncidentSubAction = {
    /**
     * @enum {string}
     */
    subAction: "closeIncident";
    /** @description Which incident. */
    subActionParams: CloseIncidentParams;
};
/** @description ServiceNow, Jira and, in older versions, Resilient. */
export type IncidentByExternalId = {
    /**
     * @description Id of the incident in the ticketing system.
     * @example 62dc3c8bdb7300106ba884da0b9619ea
     */
    externalId: string;
};
/** @description Resilient since it was rewritten in the 8.x series. */
export type IncidentById = {
    /**
     * @description Id of the incident in Resilient.
     * @example 2095
     */
    id: string;
};
/** @description Which incident. Newer Resilient connectors say `id` where all others say `externalId`. */
export type GetIncidentParams = IncidentByExternalId | IncidentById;
/** @description Reads an incident. ServiceNow, Jira and Resilient. */
export type GetIncidentSubAction = {
    /**
     * @enum {string}
     */
    subAction: "getIncident";
    /** @description Which incident. Newer Resilient connectors say `id` where all others say `externalId`. */
    subActionParams: GetIncidentParams;
};
/** @description Of which fields. */
export type GetChoicesParams = {
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
export type GetChoicesSubAction = {
    /**
     * @enum {string}
     */
    subAction: "getChoices";
    /** @description Of which fields. */
    subActionParams: GetChoicesParams;
};
/** @description Nothing. Kibana up to 9.1 lets the key be omitted, 9.2 and later refuse that; an empty object is right everywhere. */
export type NoParams = Record<string, unknown>;
/** @description Lists the fields an incident can have. ServiceNow, Jira and Resilient. */
export type GetFieldsSubAction = {
    /**
     * @enum {string}
     */
    subAction: "getFields";
    /** @description Nothing. Kibana up to 9.1 lets the key be omitted, 9.2 and later refuse that; an empty object is right everywhere. */
    subActionParams: NoParams;
};
/** @description Does nothing yet, successfully. Every type of connector has it; it does not test the connection. */
export type HandshakeSubAction = {
    /**
     * @enum {string}
     */
    subAction: "handshake";
    /** @description Nothing. Kibana up to 9.1 lets the key be omitted, 9.2 and later refuse that; an empty object is right everywhere. */
    subActionParams: NoParams;
};
/** @description Lists the issue types of the connector's project. Jira only. */
export type IssueTypesSubAction = {
    /**
     * @enum {string}
     */
    subAction: "issueTypes";
    /** @description Nothing. Kibana up to 9.1 lets the key be omitted, 9.2 and later refuse that; an empty object is right everywhere. */
    subActionParams: NoParams;
};
/** @description Of which issue type. */
export type FieldsByIssueTypeParams = {
    /**
     * @description Id of the issue type.
     * @example 10006
     */
    id: string;
};
/** @description Lists the fields of an issue type. Jira only. */
export type FieldsByIssueTypeSubAction = {
    /**
     * @enum {string}
     */
    subAction: "fieldsByIssueType";
    /** @description Of which issue type. */
    subActionParams: FieldsByIssueTypeParams;
};
/** @description What to search. */
export type IssuesParams = {
    /**
     * @description Text that the issue's title contains.
     * @example email banner
     */
    title: string;
};
/** @description Searches issues of the connector's project by their title. Jira only. */
export type IssuesSubAction = {
    /**
     * @enum {string}
     */
    subAction: "issues";
    /** @description What to search. */
    subActionParams: IssuesParams;
};
/** @description Which issue. */
export type IssueParams = {
    /**
     * @description Id or key of the issue.
     * @example SEC-42
     */
    id: string;
};
/** @description Reads id, key and title of one issue. Jira only. */
export type IssueSubAction = {
    /**
     * @enum {string}
     */
    subAction: "issue";
    /** @description Which issue. */
    subActionParams: IssueParams;
};
/** @description Lists the types an incident can have. Resilient only. */
export type IncidentTypesSubAction = {
    /**
     * @enum {string}
     */
    subAction: "incidentTypes";
    /** @description Nothing. Kibana up to 9.1 lets the key be omitted, 9.2 and later refuse that; an empty object is right everywhere. */
    subActionParams: NoParams;
};
/** @description Lists the severities an incident can have. Resilient only. */
export type SeveritySubAction = {
    /**
     * @enum {string}
     */
    subAction: "severity";
    /** @description Nothing. Kibana up to 9.1 lets the key be omitted, 9.2 and later refuse that; an empty object is right everywhere. */
    subActionParams: NoParams;
};
/**
 * @description What the connector shall do, told apart by `subAction`. Which ones a connector has depends on its type, and only `pushToService`
 *     and `closeIncident` change anything. Sub-actions of other connector types are not described here.
 */
export type ConnectorSubAction = PushToServiceSubAction | CloseIncidentSubAction | GetIncidentSubAction | GetChoicesSubAction | GetFieldsSubAction | HandshakeSubAction | IssueTypesSubAction | FieldsByIssueTypeSubAction | IssuesSubAction | IssueSubAction | IncidentTypesSubAction | SeveritySubAction;
/** @description One sub-action for a connector. Unknown keys are refused. */
export type ExecuteConnectorRequest = {
    /**
     * @description What the connector shall do, told apart by `subAction`. Which ones a connector has depends on its type, and only `pushToService`
     *     and `closeIncident` change anything. Sub-actions of other connector types are not described here.
     */
    params: ConnectorSubAction;
};
/** @description The incident that a connector created or updated. Record it on the case, or the next push creates a second one. */
export type PushedIncident = {
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
    comments?: PushedComment[];
};
/** @description The incident that `closeIncident` closed, or found closed already. */
export type ClosedIncident = {
    /**
     * @description Id of the incident in ServiceNow.
     * @example 62dc3c8bdb7300106ba884da0b9619ea
     */
    id: string;
    /**
     * @description Number of the incident.
     * @example INC0010012
     */
    title: string;
    /**
     * @description Where a person opens the incident.
     * @example https://dev78437.service-now.com/nav_to.do?uri=incident.do?sys_id=62dc3c8bdb7300106ba884da0b9619ea
     */
    url: string;
};
/** @description One value of a choice field, passed on from ServiceNow unchecked, so that any key may be missing. Labels are English. */
export type ServiceNowChoice = {
    /**
     * @description Name of the field.
     * @example severity
     */
    element?: string;
    /**
     * @description What people see.
     * @example 1 - High
     */
    label?: string;
    /**
     * @description What you send.
     * @example 1
     */
    value?: string;
    /**
     * @description The value that another field must have for this choice, such as the category of a subcategory. Empty for none.
     * @example software
     */
    dependent_value?: string;
};
/** @description Answer to `getChoices`. */
export type ServiceNowChoices = ServiceNowChoice[];
/**
 * @description A field of an incident that holds text and can be written, passed on from ServiceNow unchecked, so that any key may be missing. All
 *     values are strings, `mandatory` too.
 */
export type ServiceNowField = {
    /**
     * @description What people see.
     * @example Short description
     */
    column_label?: string;
    /**
     * @description Name of the field.
     * @example short_description
     */
    element?: string;
    /** @description Whether it must be given. */
    mandatory?: "true" | "false" | (string & {});
    /**
     * @description How many characters it holds.
     * @example 160
     */
    max_length?: string;
};
/** @description Answer of a ServiceNow connector to `getFields`. */
export type ServiceNowFields = ServiceNowField[];
/** @description Something to choose by its id. */
export type ConnectorOption = {
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
export type ConnectorOptions = ConnectorOption[];
/** @description An issue in short; the answer to `issue`. */
export type JiraIssue = {
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
export type JiraIssues = JiraIssue[];
/** @description A field of an incident. */
export type ResilientField = {
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
export type ResilientFields = ResilientField[];
/**
 * @description Everything else: the ticketing system's own record (`getIncident`), Jira's fields by their id (`getFields`, `fieldsByIssueType`),
 *     or an empty object (`handshake`).
 */
export type ConnectorRecord = {
    [key: string]: unknown;
};
/**
 * @description What the sub-action gave. `pushToService` gives a `PushedIncident`, `closeIncident` a `ClosedIncident`, or null where it found none.
 *     The answer does not repeat the sub-action, so you have to know what you asked for.
 */
export type ConnectorData = PushedIncident | ClosedIncident | ServiceNowChoices | ServiceNowFields | ConnectorOptions | JiraIssues | JiraIssue | ResilientFields | ConnectorRecord | null;
/** @description The connector did it. */
export type ExecuteConnectorOk = {
    /**
     * @enum {string}
     */
    status: "ok";
    /**
     * @description Id of the connector that ran, the one in the URL.
     * @example 7349772f-421a-4de3-b8bb-2d9b22ccee30
     */
    connector_id: string;
    /**
     * @description What the sub-action gave. `pushToService` gives a `PushedIncident`, `closeIncident` a `ClosedIncident`, or null where it found none.
     *     The answer does not repeat the sub-action, so you have to know what you asked for.
     */
    data: ConnectorData;
};
/**
 * @description The connector's run failed.
 *
 *     `retry` proves nothing: 7.x says false and 8.x true about the same failure, whether or not an incident exists. Only a
 *     `message` that begins with `error validating action params` (or names the connector's own settings) proves that Kibana refused
 *     before it called anyone.
 */
export type ConnectorError = {
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
export type ExecuteConnectorAnswer = ExecuteConnectorOk | ConnectorError;
/**
 * @description The application it belongs to: Security, Observability, or Stack Management.
 * @enum {string}
 */
export type CaseOwner = "securitySolution" | "observability" | "cases";
/** @description No connector. Its id and name are `none`. */
export type NoCaseConnector = {
    /**
     * @description Id of the connector.
     * @constant
     */
    id: "none";
    /**
     * @description Name of the connector.
     * @constant
     */
    name: "none";
    /**
     * @enum {string}
     */
    type: ".none";
    /** @description This type has no fields. */
    fields: null;
};
/** @description Every key has to be present, null for none. */
export type ServiceNowCaseFields = {
    /**
     * @description Impact of the incident, as the choice's value.
     * @example 2
     */
    impact: string | null;
    /**
     * @description Severity of the incident, as the choice's value.
     * @example 2
     */
    severity: string | null;
    /**
     * @description Urgency of the incident, as the choice's value.
     * @example 2
     */
    urgency: string | null;
    /**
     * @description Category of the incident, as the choice's value.
     * @example 2
     */
    category: string | null;
    /**
     * @description Subcategory of the incident, as the choice's value.
     * @example 2
     */
    subcategory: string | null;
    /**
     * @description Further fields of the incident, as JSON text. Newer versions only.
     * @example {"u_soc_shift":"night"}
     */
    additionalFields?: string | null | undefined;
};
/** @description A connector of ServiceNow ITSM. */
export type ServiceNowCaseConnector = {
    /**
     * @description Id of the connector.
     * @example 7349772f-421a-4de3-b8bb-2d9b22ccee30
     */
    id: string;
    /**
     * @description Name of the connector.
     * @example ServiceNow SOC
     */
    name: string;
    /**
     * @enum {string}
     */
    type: ".servicenow";
    /** @description Values of its fields; null for none. */
    fields: ServiceNowCaseFields | null;
};
/** @description Every key has to be present, null for none. */
export type SecurityCaseFields = {
    /**
     * @description Category of the incident, as the choice's value.
     * @example 2
     */
    category: string | null;
    /**
     * @description Subcategory of the incident, as the choice's value.
     * @example 2
     */
    subcategory: string | null;
    /**
     * @description Priority of the incident, as the choice's value.
     * @example 2
     */
    priority: string | null;
    /**
     * @description Whether the alerts' destination addresses are sent. On the case this is true or false; `executeConnector` takes values.
     * @example true
     */
    destIp: boolean | null;
    /**
     * @description Whether the alerts' source addresses are sent. On the case this is true or false; `executeConnector` takes values.
     * @example true
     */
    sourceIp: boolean | null;
    /**
     * @description Whether the alerts' hashes are sent. On the case this is true or false; `executeConnector` takes values.
     * @example true
     */
    malwareHash: boolean | null;
    /**
     * @description Whether the alerts' addresses of malware are sent. On the case this is true or false; `executeConnector` takes values.
     * @example true
     */
    malwareUrl: boolean | null;
    /**
     * @description Further fields as JSON text; taken, and not sent by the version that was read.
     * @example {"u_soc_shift":"night"}
     */
    additionalFields?: string | null | undefined;
};
/** @description A connector of ServiceNow Security Incident Response. */
export type SecurityCaseConnector = {
    /**
     * @description Id of the connector.
     * @example 7349772f-421a-4de3-b8bb-2d9b22ccee30
     */
    id: string;
    /**
     * @description Name of the connector.
     * @example ServiceNow SOC
     */
    name: string;
    /**
     * @enum {string}
     */
    type: ".servicenow-sir";
    /** @description Values of its fields; null for none. */
    fields: SecurityCaseFields | null;
};
/** @description Every key has to be present, null for none. */
export type JiraCaseFields = {
    /**
     * @description Id of the issue type.
     * @example 2
     */
    issueType: string | null;
    /**
     * @description Name of the priority.
     * @example 2
     */
    priority: string | null;
    /**
     * @description Key of the parent issue, for sub-tasks.
     * @example 2
     */
    parent: string | null;
    /**
     * @description Further fields of the issue, as JSON text. Newer versions only.
     * @example {"u_soc_shift":"night"}
     */
    otherFields?: string | null | undefined;
};
/** @description A connector of Jira. */
export type JiraCaseConnector = {
    /**
     * @description Id of the connector.
     * @example 7349772f-421a-4de3-b8bb-2d9b22ccee30
     */
    id: string;
    /**
     * @description Name of the connector.
     * @example ServiceNow SOC
     */
    name: string;
    /**
     * @enum {string}
     */
    type: ".jira";
    /** @description Values of its fields; null for none. */
    fields: JiraCaseFields | null;
};
/** @description Every key has to be present, null for none. */
export type ResilientCaseFields = {
    /**
     * @description Ids of the incident's types, as digits.
     * @example [
     *       "17",
     *       "26"
     *     ]
     */
    incidentTypes: string[] | null;
    /**
     * @description Id of the severity, as digits.
     * @example 2
     */
    severityCode: string | null;
    /**
     * @description Further fields of the incident, as JSON text. Newer versions only.
     * @example {"u_soc_shift":"night"}
     */
    additionalFields?: string | null | undefined;
};
/** @description A connector of IBM Resilient. */
export type ResilientCaseConnector = {
    /**
     * @description Id of the connector.
     * @example 7349772f-421a-4de3-b8bb-2d9b22ccee30
     */
    id: string;
    /**
     * @description Name of the connector.
     * @example ServiceNow SOC
     */
    name: string;
    /**
     * @enum {string}
     */
    type: ".resilient";
    /** @description Values of its fields; null for none. */
    fields: ResilientCaseFields | null;
};
/** @description The key has to be present, null for none. */
export type SwimlaneCaseFields = {
    /**
     * @description Id of the case in Swimlane.
     * @example 2
     */
    caseId: string | null;
};
/** @description A connector of Swimlane. */
export type SwimlaneCaseConnector = {
    /**
     * @description Id of the connector.
     * @example 7349772f-421a-4de3-b8bb-2d9b22ccee30
     */
    id: string;
    /**
     * @description Name of the connector.
     * @example ServiceNow SOC
     */
    name: string;
    /**
     * @enum {string}
     */
    type: ".swimlane";
    /** @description Values of its fields; null for none. */
    fields: SwimlaneCaseFields | null;
};
/** @description The key has to be present, null for none. */
export type TheHiveCaseFields = {
    /**
     * @description Traffic light protocol level.
     * @example 2
     */
    tlp: number | null;
};
/** @description A connector of TheHive. Newer versions only. */
export type TheHiveCaseConnector = {
    /**
     * @description Id of the connector.
     * @example 7349772f-421a-4de3-b8bb-2d9b22ccee30
     */
    id: string;
    /**
     * @description Name of the connector.
     * @example ServiceNow SOC
     */
    name: string;
    /**
     * @enum {string}
     */
    type: ".thehive";
    /** @description Values of its fields; null for none. */
    fields: TheHiveCaseFields | null;
};
/** @description A webhook for cases. Kibana 8.x. */
export type WebhookCaseConnector = {
    /**
     * @description Id of the connector.
     * @example 7349772f-421a-4de3-b8bb-2d9b22ccee30
     */
    id: string;
    /**
     * @description Name of the connector.
     * @example ServiceNow SOC
     */
    name: string;
    /**
     * @enum {string}
     */
    type: ".cases-webhook";
    /** @description This type has no fields. */
    fields: null;
};
/** @description The connector of a case, told apart by `type`; null for `fields` is right with every type. */
export type CaseConnectorRequest = NoCaseConnector | ServiceNowCaseConnector | SecurityCaseConnector | JiraCaseConnector | ResilientCaseConnector | SwimlaneCaseConnector | TheHiveCaseConnector | WebhookCaseConnector;
/** @description Settings of a case. */
export type CaseSettingsRequest = {
    /** @description Whether attached alerts follow the case's status. */
    syncAlerts: boolean;
};
/** @description Someone who works on the case. */
export type AssigneeRequest = {
    /**
     * @description Id of the user's profile.
     * @example u_J41Oh6L9ki-Vo2tOogS8WRTENzhHurGtRc87NgEAlkc_0
     */
    uid: string;
};
/** @description A field of your own that holds a text. */
export type TextFieldRequest = {
    /**
     * @description Key of the field in the case configuration.
     * @example d312efda-ec2b-42ec-9e2c-84981795c581
     */
    key: string;
    /**
     * @enum {string}
     */
    type: "text";
    /**
     * @description Value of the field; null for none.
     * @example Universal Exports
     */
    value: string | null;
};
/** @description A field of your own that holds true or false. */
export type ToggleFieldRequest = {
    /**
     * @description Key of the field in the case configuration.
     * @example d312efda-ec2b-42ec-9e2c-84981795c581
     */
    key: string;
    /**
     * @enum {string}
     */
    type: "toggle";
    /**
     * @description Value of the field; null for none.
     * @example true
     */
    value: boolean | null;
};
/** @description A field of your own that holds a number. */
export type NumberFieldRequest = {
    /**
     * @description Key of the field in the case configuration.
     * @example d312efda-ec2b-42ec-9e2c-84981795c581
     */
    key: string;
    /**
     * @enum {string}
     */
    type: "number";
    /**
     * @description Value of the field; null for none.
     * @example 7
     */
    value: number | null;
};
/** @description A field of your own, told apart by `type`. */
export type CustomFieldRequest = TextFieldRequest | ToggleFieldRequest | NumberFieldRequest;
/** @description A new case. Unknown keys are refused. */
export type CreateCaseRequest = {
    /** @description The application it belongs to: Security, Observability, or Stack Management. */
    owner: CaseOwner;
    /**
     * @description Title of the case.
     * @example Beacon from kiosk-12
     */
    title: string;
    /**
     * @description Description of the case, Markdown.
     * @example Seen by two sensors.
     */
    description: string;
    /**
     * @description Tags of the case; none is an empty list.
     * @example [
     *       "c2"
     *     ]
     */
    tags: string[];
    /** @description The connector of a case, told apart by `type`; null for `fields` is right with every type. */
    connector: CaseConnectorRequest;
    /** @description Settings of a case. */
    settings: CaseSettingsRequest;
    /**
     * @description Severity of the case. Kibana 8.x.
     * @default low
     * @enum {string}
     */
    severity?: "low" | "medium" | "high" | "critical" | undefined;
    /** @description Who works on it. Kibana 8.x. */
    assignees?: AssigneeRequest[] | undefined;
    /**
     * @description Category of the case. Kibana 8.x.
     * @example Phishing
     */
    category?: string | null | undefined;
    /** @description Fields of your own. Those left out get their default, or null. Kibana 8.x. */
    customFields?: CustomFieldRequest[] | undefined;
};
/** @description State of the case. `in-progress` exists since 7.12. */
export type CaseStatus = "open" | "in-progress" | "closed" | (string & {});
/** @description A person, in the spelling of cases. API keys and users of some realms have neither full name nor email address. */
export type CaseUser = {
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
/**
 * @description A comment, or something attached to the case. Only comments have a text: `comment`, or `data.content` in the unified form of the newest
 *     versions.
 */
export type CaseComment = {
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
    type?: "user" | "alert" | "actions" | "externalReference" | "persistableState" | "comment" | "event" | "assistant" | (string & {});
    /**
     * @description Text of the comment, Markdown.
     * @example That is nothing - Ethan Hunt answered a targeted social media campaign promoting phishy pension schemes to IMF operatives.
     */
    comment?: string;
    /** @description What it holds in the unified form; of a comment `{content}`. Newest versions. */
    data?: {
        /**
         * @description Text of the comment, Markdown.
         * @example Kiosk taken off the net.
         */
        content?: string;
    };
    /**
     * @description Ids of attached alerts; a single text in old entries.
     * @example [
     *       "09f0c261e39e36351d75995b78bb83673774d1bc2cca9df2d15f0e5c0a99a540"
     *     ]
     */
    alertId?: string | string[];
    /**
     * @description Index of each of these alerts.
     * @example [
     *       ".alerts-security.alerts-default"
     *     ]
     */
    index?: string | string[];
    /** @description The rule that made these alerts. */
    rule?: {
        /**
         * @description Id of the rule.
         * @example 94d80550-aaf4-11ec-985f-97e55adae8b9
         */
        id?: string | null;
        /**
         * @description Name of the rule.
         * @example Beaconing
         */
        name?: string | null;
    };
    /**
     * @description What it refers to in the unified form. Newest versions.
     * @example 09f0c261e39e36351d75995b78bb83673774d1bc2cca9df2d15f0e5c0a99a540
     */
    attachmentId?: string | string[];
    /**
     * @description More about it in the unified form. Newest versions.
     * @example {
     *       "index": ".alerts-security.alerts-default"
     *     }
     */
    metadata?: {
        [key: string]: unknown;
    } | null;
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
    created_by: CaseUser;
    /**
     * @description When it was last changed.
     * @example 2020-03-31T08:40:00.000Z
     */
    updated_at?: string | null;
    /** @description Who last changed it. */
    updated_by?: CaseUser | null;
    /**
     * @description When it was marked as sent; null before. Recording a push marks every comment the case has at that moment, a comment written
     *     after the push was sent included.
     * @example 2020-03-31T09:02:10.120Z
     */
    pushed_at?: string | null;
    /** @description Who sent it. */
    pushed_by?: CaseUser | null;
};
/** @description The connector that the case is meant for. Kibana 7.10 and later. */
export type CaseConnector = {
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
    /** @description Type of a connector. `.none` stands for no connector. */
    type: ConnectorType;
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
/** @description The incident that the case became at its latest push. */
export type CaseExternalService = {
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
    pushed_by: CaseUser;
};
/** @description Settings of the case. Not in the first versions. */
export type CaseSettings = {
    /** @description Whether attached alerts follow the case's status. */
    syncAlerts?: boolean;
};
/** @description Someone who works on the case. */
export type CaseAssignee = {
    /**
     * @description Id of the user's profile.
     * @example u_J41Oh6L9ki-Vo2tOogS8WRTENzhHurGtRc87NgEAlkc_0
     */
    uid: string;
};
/** @description A field of your own. */
export type CaseCustomField = {
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
export type Case = {
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
    /** @description State of the case. `in-progress` exists since 7.12. */
    status: CaseStatus;
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
    comments?: CaseComment[];
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
    created_by: CaseUser;
    /**
     * @description When it was last changed; null before the first change.
     * @example 2020-03-31T09:02:10.120Z
     */
    updated_at: string | null;
    /** @description Who last changed it. */
    updated_by: CaseUser | null;
    /**
     * @description When it was closed; null while it is open.
     * @example 2020-04-02T17:00:00.000Z
     */
    closed_at: string | null;
    /** @description Who closed it. */
    closed_by: CaseUser | null;
    /**
     * @description Seconds from creation to closing; null while it is open. Kibana 8.x.
     * @example 202994
     */
    duration?: number | null;
    /** @description The connector that the case is meant for. Kibana 7.10 and later. */
    connector?: CaseConnector;
    /**
     * @description Id of the case's connector, `none` for none. Kibana 7.8 and 7.9; later ones have `connector`.
     * @example none
     */
    connector_id?: string;
    /** @description What the case became in the ticketing system; null before the first push. */
    external_service: CaseExternalService | null;
    /**
     * @description How many events are attached. Newest versions.
     * @example 0
     */
    totalEvents?: number;
    /**
     * @description A number that people know the case by. Newest versions.
     * @example 42
     */
    incremental_id?: number | null;
    /** @description Settings of the case. Not in the first versions. */
    settings?: CaseSettings;
    /** @description Who works on it. Kibana 8.x. */
    assignees?: CaseAssignee[];
    /** @description Fields of your own. Kibana 8.x. */
    customFields?: CaseCustomField[];
};
/** @description What changes of one case. What is left out stays. Unknown keys are refused, `owner` among them. */
export type CaseUpdate = {
    /**
     * @description Id of the case.
     * @example c1472f70-732a-11ea-a0b2-c51ea50a58e2
     */
    id: string;
    /**
     * @description Its `version` as read last; a stale one is refused with 409.
     * @example WzM0MiwxXQ==
     */
    version: string;
    /**
     * @description State of the case. `in-progress` exists since 7.12.
     * @enum {string}
     */
    status?: "open" | "in-progress" | "closed" | undefined;
    /**
     * @description Title of the case.
     * @example Beacon from kiosk-12
     */
    title?: string | undefined;
    /**
     * @description Description of the case, Markdown.
     * @example Seen by two sensors.
     */
    description?: string | undefined;
    /**
     * @description Tags of the case; none is an empty list.
     * @example [
     *       "c2"
     *     ]
     */
    tags?: string[] | undefined;
    /** @description The connector of a case, told apart by `type`; null for `fields` is right with every type. */
    connector?: CaseConnectorRequest | undefined;
    /** @description Settings of a case. */
    settings?: CaseSettingsRequest | undefined;
    /**
     * @description Severity of the case. Kibana 8.x.
     * @enum {string}
     */
    severity?: "low" | "medium" | "high" | "critical" | undefined;
    /** @description Who works on it. Kibana 8.x. */
    assignees?: AssigneeRequest[] | undefined;
    /**
     * @description Category of the case. Kibana 8.x.
     * @example Phishing
     */
    category?: string | null | undefined;
    /** @description Fields of your own. Those left out get their default, or null. Kibana 8.x. */
    customFields?: CustomFieldRequest[] | undefined;
};
/** @description Changes of cases. */
export type UpdateCasesRequest = {
    /** @description The cases, 1 to 100. */
    cases: CaseUpdate[];
};
/** @description The cases as they are now. */
export type UpdatedCases = Case[];
/** @description What closes a case. With `close-by-pushing` a push comes back closed; up to 8.16 a closed case cannot be pushed again. */
export type ClosureType = "close-by-user" | "close-by-pushing" | (string & {});
/** @description The configuration in Kibana 7.7 to 7.9. */
export type FlatCaseConfiguration = {
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
    /** @description What closes a case. With `close-by-pushing` a push comes back closed; up to 8.16 a closed case cannot be pushed again. */
    closure_type: ClosureType;
    /**
     * @description When it was configured first, ISO 8601 in UTC.
     * @example 2020-03-30T13:31:38.083Z
     */
    created_at: string;
    /** @description Who configured it first. */
    created_by: CaseUser;
    /**
     * @description When it was last changed.
     * @example 2020-03-31T07:00:00.000Z
     */
    updated_at: string | null;
    /** @description Who last changed it. */
    updated_by: CaseUser | null;
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
/** @description Where one part of a case goes. */
export type CaseMapping = {
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
export type CaseConfiguration = {
    /**
     * @description Id of the configuration. Kibana 7.14 and later.
     * @example 4a97a440-e1cd-11eb-be9b-9b1838238ee6
     */
    id?: string;
    /** @description The application it belongs to. Kibana 7.14 and later. */
    owner?: "securitySolution" | "observability" | "cases" | (string & {});
    /** @description The connector that the case is meant for. Kibana 7.10 and later. */
    connector: CaseConnector;
    /** @description What closes a case. With `close-by-pushing` a push comes back closed; up to 8.16 a closed case cannot be pushed again. */
    closure_type: ClosureType;
    /** @description Where the parts of a case go in the ticketing system. Not in the first versions. */
    mappings?: CaseMapping[];
    /**
     * @description When it was configured first, ISO 8601 in UTC.
     * @example 2022-06-01T17:07:17.767Z
     */
    created_at: string;
    /** @description Who configured it first. */
    created_by: CaseUser;
    /**
     * @description When it was last changed.
     * @example 2022-06-02T07:00:00.000Z
     */
    updated_at: string | null;
    /** @description Who last changed it. */
    updated_by: CaseUser | null;
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
export type CaseConfigurations = CaseConfiguration[];
/** @description Nothing is configured. Kibana 7.7 to 7.13. */
export type NoCaseConfiguration = Record<string, unknown>;
/**
 * @description The configuration of cases, in the form of the version that answers: flat in 7.7 to 7.9, with a `connector` object in 7.10 to 7.13,
 *     an array with one entry per application from 7.14 on. Nothing configured is an empty object, or an empty array.
 */
export type CurrentConnector = FlatCaseConfiguration | CaseConfiguration | CaseConfigurations | NoCaseConfiguration;
/** @description A field of your own. */
export type CustomFieldDefinition = {
    /**
     * @description Key of the field, each once.
     * @example d312efda-ec2b-42ec-9e2c-84981795c581
     */
    key: string;
    /**
     * @description What people see.
     * @example Customer
     */
    label: string;
    /**
     * @description Type of the field; it cannot change.
     * @enum {string}
     */
    type: "text" | "toggle" | "number";
    /** @description Whether a case needs a value. */
    required: boolean;
    /**
     * @description Value of cases that have none, of the field's type.
     * @example Universal Exports
     */
    defaultValue?: string | boolean | number | null | undefined;
};
/** @description A configuration of cases. Unknown keys are refused. */
export type SetCaseConfigurationRequest = {
    /** @description The application it belongs to: Security, Observability, or Stack Management. */
    owner: CaseOwner;
    /** @description The connector of a case, told apart by `type`; null for `fields` is right with every type. */
    connector: CaseConnectorRequest;
    /**
     * @description What closes a case; with `close-by-pushing` a push does.
     * @enum {string}
     */
    closure_type: "close-by-user" | "close-by-pushing";
    /** @description Fields of your own. Kibana 8.x. */
    customFields?: CustomFieldDefinition[] | undefined;
};
/** @description What changes. Unknown keys are refused, `owner` among them. */
export type UpdateCaseConfigurationRequest = {
    /**
     * @description Its `version` as read last; a stale one is refused with 409.
     * @example WzIwNzMsMV0=
     */
    version: string;
    /** @description The connector of a case, told apart by `type`; null for `fields` is right with every type. */
    connector?: CaseConnectorRequest | undefined;
    /**
     * @description What closes a case; with `close-by-pushing` a push does.
     * @enum {string}
     */
    closure_type?: "close-by-user" | "close-by-pushing" | undefined;
    /** @description Fields of your own. Kibana 8.x. */
    customFields?: CustomFieldDefinition[] | undefined;
};
/** @description A connector, in camelCase. Its secrets are never given. */
export type Connector = {
    /**
     * @description Id of the connector.
     * @example 7349772f-421a-4de3-b8bb-2d9b22ccee30
     */
    id: string;
    /** @description Type of a connector. `.none` stands for no connector. */
    actionTypeId: ConnectorType;
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
export type ConnectorList = Connector[];
/** @description A person. Both keys have to be present. */
export type PushUser = {
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
export type PushComment = {
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
    createdBy: PushUser;
    /**
     * @description When it was last changed, ISO 8601 in UTC. The key is required; the vendor's page does not list it.
     * @example 2020-03-31T08:40:00.000Z
     */
    updatedAt: string | null;
    /** @description Who last changed it. The key is required, although the vendor's page says optional. */
    updatedBy: PushUser | null;
};
/**
 * @description A field of another type of connector. Kibana checks the fields of all types, whatever `connector_type` says, and uses those of its own.
 * @example 2
 */
export type OtherTypesField = string | null;
/**
 * @description A field of another type of connector, checked and not used.
 * @example [
 *       "17"
 *     ]
 */
export type OtherTypesList = string[] | null;
/** @description The case and its ServiceNow fields. Nine keys have to be present, five of them may be null; unknown keys are ignored. */
export type ServiceNowPushParams = {
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
    createdBy: PushUser;
    /** @description Comments to add to the incident. All of them are added, again if they were sent before. The key is required. */
    comments: PushComment[] | null;
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
    updatedBy: PushUser | null;
    /**
     * @description Impact of the incident, as the choice's value in ServiceNow.
     * @example 2
     */
    impact?: string | null | undefined;
    /**
     * @description Severity of the incident, as the choice's value in ServiceNow.
     * @example 1
     */
    severity?: string | null | undefined;
    /**
     * @description Urgency of the incident, as the choice's value in ServiceNow.
     * @example 2
     */
    urgency?: string | null | undefined;
    /** @description A field of another type of connector. Kibana checks the fields of all types, whatever `connector_type` says, and uses those of its own. */
    issueType?: OtherTypesField | undefined;
    /** @description A field of another type of connector. Kibana checks the fields of all types, whatever `connector_type` says, and uses those of its own. */
    priority?: OtherTypesField | undefined;
    /** @description A field of another type of connector. Kibana checks the fields of all types, whatever `connector_type` says, and uses those of its own. */
    parent?: OtherTypesField | undefined;
    /** @description A field of another type of connector, checked and not used. */
    incidentTypes?: OtherTypesList | undefined;
    /** @description A field of another type of connector. Kibana checks the fields of all types, whatever `connector_type` says, and uses those of its own. */
    severityCode?: OtherTypesField | undefined;
    /**
     * @deprecated
     * @description Name of the incident. Never read, although the vendor's page requires it; the text comes from `title`.
     * @example Suspicious email banner
     */
    short_description?: string | undefined;
};
/** @description A case for ServiceNow. */
export type ServiceNowPushRequest = {
    /**
     * @enum {string}
     */
    connector_type: ".servicenow";
    /** @description The case and its ServiceNow fields. Nine keys have to be present, five of them may be null; unknown keys are ignored. */
    params: ServiceNowPushParams;
};
/** @description The case and its Jira fields. Nine keys have to be present, five of them may be null; unknown keys are ignored. */
export type JiraPushParams = {
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
    createdBy: PushUser;
    /** @description Comments to add to the incident. All of them are added, again if they were sent before. The key is required. */
    comments: PushComment[] | null;
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
    updatedBy: PushUser | null;
    /**
     * @description Id of the issue type.
     * @example 10006
     */
    issueType?: string | null | undefined;
    /**
     * @description Name of the priority.
     * @example High
     */
    priority?: string | null | undefined;
    /**
     * @description Key of the parent issue, for sub-tasks.
     * @example SEC-7
     */
    parent?: string | null | undefined;
    /**
     * @description Labels of the issue. A label with a space fails the run (200 with `status error`).
     * @example [
     *       "phishing",
     *       "soc"
     *     ]
     */
    labels?: string[] | null | undefined;
    /** @description A field of another type of connector. Kibana checks the fields of all types, whatever `connector_type` says, and uses those of its own. */
    impact?: OtherTypesField | undefined;
    /** @description A field of another type of connector. Kibana checks the fields of all types, whatever `connector_type` says, and uses those of its own. */
    severity?: OtherTypesField | undefined;
    /** @description A field of another type of connector. Kibana checks the fields of all types, whatever `connector_type` says, and uses those of its own. */
    urgency?: OtherTypesField | undefined;
    /** @description A field of another type of connector, checked and not used. */
    incidentTypes?: OtherTypesList | undefined;
    /** @description A field of another type of connector. Kibana checks the fields of all types, whatever `connector_type` says, and uses those of its own. */
    severityCode?: OtherTypesField | undefined;
    /**
     * @deprecated
     * @description Title of the issue. Never read, although the vendor's page requires it; the text comes from `title`.
     * @example Suspicious email banner
     */
    summary?: string | undefined;
};
/** @description A case for Jira. */
export type JiraPushRequest = {
    /**
     * @enum {string}
     */
    connector_type: ".jira";
    /** @description The case and its Jira fields. Nine keys have to be present, five of them may be null; unknown keys are ignored. */
    params: JiraPushParams;
};
/** @description The case and its Resilient fields. Nine keys have to be present, five of them may be null; unknown keys are ignored. */
export type ResilientPushParams = {
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
    createdBy: PushUser;
    /** @description Comments to add to the incident. All of them are added, again if they were sent before. The key is required. */
    comments: PushComment[] | null;
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
    updatedBy: PushUser | null;
    /**
     * @description Ids of the incident's types. Strings here, numbers in `executeConnector`.
     * @example [
     *       "17",
     *       "26"
     *     ]
     */
    incidentTypes?: string[] | null | undefined;
    /**
     * @description Id of the severity. A string here (a number is refused), a number in `executeConnector`.
     * @example 6
     */
    severityCode?: string | null | undefined;
    /** @description A field of another type of connector. Kibana checks the fields of all types, whatever `connector_type` says, and uses those of its own. */
    impact?: OtherTypesField | undefined;
    /** @description A field of another type of connector. Kibana checks the fields of all types, whatever `connector_type` says, and uses those of its own. */
    severity?: OtherTypesField | undefined;
    /** @description A field of another type of connector. Kibana checks the fields of all types, whatever `connector_type` says, and uses those of its own. */
    urgency?: OtherTypesField | undefined;
    /** @description A field of another type of connector. Kibana checks the fields of all types, whatever `connector_type` says, and uses those of its own. */
    issueType?: OtherTypesField | undefined;
    /** @description A field of another type of connector. Kibana checks the fields of all types, whatever `connector_type` says, and uses those of its own. */
    priority?: OtherTypesField | undefined;
    /** @description A field of another type of connector. Kibana checks the fields of all types, whatever `connector_type` says, and uses those of its own. */
    parent?: OtherTypesField | undefined;
    /**
     * @deprecated
     * @description Name of the incident. Never read, although the vendor's page requires it; the text comes from `title`.
     * @example Suspicious email banner
     */
    name?: string | undefined;
};
/** @description A case for IBM Resilient. */
export type ResilientPushRequest = {
    /**
     * @enum {string}
     */
    connector_type: ".resilient";
    /** @description The case and its Resilient fields. Nine keys have to be present, five of them may be null; unknown keys are ignored. */
    params: ResilientPushParams;
};
/** @description A case for a connector of Kibana 7.11, told apart by `connector_type`. */
export type PushCaseByConnectorRequest = ServiceNowPushRequest | JiraPushRequest | ResilientPushRequest;
/** @description The ticketing system took the case. */
export type PushCaseByConnectorOk = {
    /**
     * @enum {string}
     */
    status: "ok";
    /**
     * @description Id of the connector that ran, the one in the URL.
     * @example 7349772f-421a-4de3-b8bb-2d9b22ccee30
     */
    actionId: string;
    /** @description The incident that a connector created or updated. Record it on the case, or the next push creates a second one. */
    data: PushedIncident;
};
/** @description How the run ended; read `status` before anything else. */
export type PushCaseByConnectorAnswer = PushCaseByConnectorOk | ActionError;
/** @description A page of cases. The size is `perPage` in the question and `per_page` in the answer. */
export type CasePage = {
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
    cases: Case[];
    /**
     * @description How many cases are open, whatever their page and the status that was asked for.
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
/** @description How much is attached. */
export type CaseTotals = {
    /**
     * @description How many alerts.
     * @example 1
     */
    alerts?: number;
    /**
     * @description How many events. Newest versions.
     * @example 0
     */
    events?: number;
    /**
     * @description How many comments.
     * @example 2
     */
    userComments?: number;
};
/** @description A case in short. */
export type CaseInShort = {
    /**
     * @description Id of the case.
     * @example c1472f70-732a-11ea-a0b2-c51ea50a58e2
     */
    id: string;
    /**
     * @description Title of the case.
     * @example This case will self-destruct in 5 seconds
     */
    title: string;
    /**
     * @description Description of the case.
     * @example James Bond clicked on a highly suspicious email banner.
     */
    description?: string;
    /** @description State of the case. `in-progress` exists since 7.12. */
    status?: CaseStatus;
    /**
     * @description When it was created. camelCase here, `created_at` in a case.
     * @example 2020-03-31T08:36:45.661Z
     */
    createdAt?: string;
    /** @description How much is attached. */
    totals?: CaseTotals;
};
/** @description The cases of an alert. A bare array. */
export type CasesOfAlert = CaseInShort[];
/** @description An alert that is attached to a case. */
export type CaseAlert = {
    /**
     * @description Id of the alert.
     * @example 09f0c261e39e36351d75995b78bb83673774d1bc2cca9df2d15f0e5c0a99a540
     */
    id: string;
    /**
     * @description Index of the alert.
     * @example .alerts-security.alerts-default
     */
    index: string;
    /**
     * @description When it was attached, ISO 8601 in UTC.
     * @example 2022-07-25T20:09:40.963Z
     */
    attached_at: string;
};
/** @description The alerts of a case. A bare array. */
export type CaseAlerts = CaseAlert[];
/** @description A comment. Unknown keys are refused. */
export type AddTextRequest = {
    /**
     * @enum {string}
     */
    type: "user";
    /**
     * @description Text of the comment, Markdown.
     * @example Kiosk taken off the net.
     */
    comment: string;
    /** @description The application it belongs to: Security, Observability, or Stack Management. */
    owner: CaseOwner;
};
/** @description What the comment says. */
export type CommentContent = {
    /**
     * @description Text of the comment, Markdown.
     * @example Kiosk taken off the net.
     */
    content: string;
};
/** @description A comment in the unified form. Newest versions only. Unknown keys are refused. */
export type AddUnifiedTextRequest = {
    /**
     * @enum {string}
     */
    type: "comment";
    /** @description What the comment says. */
    data: CommentContent;
    /** @description The application it belongs to: Security, Observability, or Stack Management. */
    owner: CaseOwner;
};
/** @description The rule that made the alert. Both keys have to be present. */
export type AlertRule = {
    /**
     * @description Id of the rule.
     * @example 94d80550-aaf4-11ec-985f-97e55adae8b9
     */
    id: string | null;
    /**
     * @description Name of the rule.
     * @example Beaconing
     */
    name: string | null;
};
/** @description One alert or several. Unknown keys are refused. A case holds at most 1,000 alerts. */
export type AddAlertRequest = {
    /**
     * @enum {string}
     */
    type: "alert";
    /**
     * @description Id of the alert or alerts; given back as a list.
     * @example 09f0c261e39e36351d75995b78bb83673774d1bc2cca9df2d15f0e5c0a99a540
     */
    alertId: string | string[];
    /**
     * @description Index of each alert, in the same order; given back as a list.
     * @example .alerts-security.alerts-default
     */
    index: string | string[];
    /** @description The rule that made the alert. Both keys have to be present. */
    rule: AlertRule;
    /** @description The application it belongs to: Security, Observability, or Stack Management. */
    owner: CaseOwner;
};
/** @description A comment or an alert, told apart by `type`. */
export type AddCommentRequest = AddTextRequest | AddUnifiedTextRequest | AddAlertRequest;
/** @description A comment. Unknown keys are refused. */
export type UpdateTextRequest = {
    /**
     * @enum {string}
     */
    type: "user";
    /**
     * @description Text of the comment, Markdown.
     * @example Kiosk taken off the net.
     */
    comment: string;
    /** @description The application it belongs to: Security, Observability, or Stack Management. */
    owner: CaseOwner;
    /**
     * @description Id of the comment.
     * @example dda30310-732a-11ea-a0b2-c51ea50a58e2
     */
    id: string;
    /**
     * @description Its `version` as read last; a stale one is refused with 409.
     * @example WzMyMCwxXQ==
     */
    version: string;
};
/** @description A comment in the unified form. Newest versions only. Unknown keys are refused. */
export type UpdateUnifiedTextRequest = {
    /**
     * @enum {string}
     */
    type: "comment";
    /** @description What the comment says. */
    data: CommentContent;
    /** @description The application it belongs to: Security, Observability, or Stack Management. */
    owner: CaseOwner;
    /**
     * @description Id of the comment.
     * @example dda30310-732a-11ea-a0b2-c51ea50a58e2
     */
    id: string;
    /**
     * @description Its `version` as read last; a stale one is refused with 409.
     * @example WzMyMCwxXQ==
     */
    version: string;
};
/** @description One alert or several. Unknown keys are refused. A case holds at most 1,000 alerts. */
export type UpdateAlertRequest = {
    /**
     * @enum {string}
     */
    type: "alert";
    /**
     * @description Id of the alert or alerts; given back as a list.
     * @example 09f0c261e39e36351d75995b78bb83673774d1bc2cca9df2d15f0e5c0a99a540
     */
    alertId: string | string[];
    /**
     * @description Index of each alert, in the same order; given back as a list.
     * @example .alerts-security.alerts-default
     */
    index: string | string[];
    /** @description The rule that made the alert. Both keys have to be present. */
    rule: AlertRule;
    /** @description The application it belongs to: Security, Observability, or Stack Management. */
    owner: CaseOwner;
    /**
     * @description Id of the comment.
     * @example dda30310-732a-11ea-a0b2-c51ea50a58e2
     */
    id: string;
    /**
     * @description Its `version` as read last; a stale one is refused with 409.
     * @example WzMyMCwxXQ==
     */
    version: string;
};
/** @description A comment or an alert as it is to be, told apart by `type`. */
export type UpdateCommentRequest = UpdateTextRequest | UpdateUnifiedTextRequest | UpdateAlertRequest;
/** @description A page of what is attached to a case. The size is `perPage` in the question and `per_page` in the answer. */
export type CommentPage = {
    /** @description Comments, alerts and what else is attached. */
    comments: CaseComment[];
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
     * @description How many there are.
     * @example 2
     */
    total: number;
};
/** @description The new values, by the name of what changed. Other keys than `externalService` depend on the type. */
export type CaseActivityPayload = {
    /** @description The incident of a push (`type: pushed`). The next push through the same connector updates it. */
    externalService?: CaseExternalService | null;
} & {
    [key: string]: unknown;
};
/** @description Something that was done with a case. */
export type CaseActivity = {
    /**
     * @description Id of the entry.
     * @example 22fd3e30-03b1-11ed-920c-974bfa104448
     */
    id: string;
    /**
     * @description Version of the entry.
     * @example WzM1ODg4LDFd
     */
    version: string;
    /** @description What was done, or what it was done with. */
    type: "assignees" | "comment" | "connector" | "create_case" | "description" | "pushed" | "settings" | "severity" | "status" | "tags" | "title" | (string & {});
    /** @description How. */
    action: "add" | "create" | "delete" | "push_to_service" | "update" | (string & {});
    /** @description The application it belongs to. */
    owner: "securitySolution" | "observability" | "cases" | (string & {});
    /**
     * @description Id of the comment that it is about; null for none.
     * @example 578608d0-03b1-11ed-920c-974bfa104448
     */
    comment_id: string | null;
    /**
     * @description When it was done, ISO 8601 in UTC.
     * @example 2022-05-13T09:16:17.416Z
     */
    created_at: string;
    /** @description Who did it. */
    created_by: CaseUser;
    /** @description The new values, by the name of what changed. Other keys than `externalService` depend on the type. */
    payload: CaseActivityPayload;
};
/** @description A page of a case's activity, in camelCase. */
export type CaseActivityPage = {
    /** @description The entries. */
    userActions: CaseActivity[];
    /**
     * @description Number of this page, from 1.
     * @example 1
     */
    page: number;
    /**
     * @description Size of a page.
     * @example 20
     */
    perPage: number;
    /**
     * @description How many entries there are.
     * @example 3
     */
    total: number;
};
/** @description The incident that a case became. All five keys are required; further ones are not refused. */
export type ExternalDetailsRequest = {
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
export type PushCaseRequest = Record<string, unknown>;
