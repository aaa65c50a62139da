// Generated from specs/cortex-xdr by `pnpm generate`; edit the specification instead.

import { makeValidators, type StandardSchema, type Validation, validation } from "@incident-clients/core/validate";
import { description } from "./description.js";
import type { AddCaseEntryRequest, CaseEntry, ErrorResponse, GetAlertsRequest, GetAlertsResponse, GetIncidentExtraDataRequest, GetIncidentExtraDataResponse, GetIncidentsExtraDataRequest, GetIncidentsExtraDataResponse, GetIncidentsRequest, GetIncidentsResponse, GetTenantInfoRequest, GetTenantInfoResponse, Healthcheck, ListCaseEntriesRequest, ListCaseEntriesResponse, SearchCasesRequest, SearchCasesResponse, SearchIssuesRequest, SearchIssuesResponse, UpdateAlertsRequest, UpdateAlertsResponse, UpdateCaseRequest, UpdateIncidentRequest, UpdateIncidentResponse, UpdateIssueRequest } from "./types.ts";

export type { StandardSchema, Validation, ValidationEvent, ValidationIssue } from "@incident-clients/core/validate";

/** What each operation takes and returns, as Standard Schemas. */
export const validators: {
  getIncidents: {
    request: StandardSchema<GetIncidentsRequest>;
    responses: {
      "200": StandardSchema<GetIncidentsResponse>;
      "400": StandardSchema<ErrorResponse>;
      "401": StandardSchema<ErrorResponse>;
      "402": StandardSchema<ErrorResponse>;
      "403": StandardSchema<ErrorResponse>;
      "404": StandardSchema<ErrorResponse>;
      "413": StandardSchema<ErrorResponse>;
      "429": StandardSchema<ErrorResponse>;
      "500": StandardSchema<ErrorResponse>;
    };
  };
  getIncidentExtraData: {
    request: StandardSchema<GetIncidentExtraDataRequest>;
    responses: {
      "200": StandardSchema<GetIncidentExtraDataResponse>;
      "400": StandardSchema<ErrorResponse>;
      "401": StandardSchema<ErrorResponse>;
      "402": StandardSchema<ErrorResponse>;
      "403": StandardSchema<ErrorResponse>;
      "404": StandardSchema<ErrorResponse>;
      "413": StandardSchema<ErrorResponse>;
      "429": StandardSchema<ErrorResponse>;
      "500": StandardSchema<ErrorResponse>;
    };
  };
  updateIncident: {
    request: StandardSchema<UpdateIncidentRequest>;
    responses: {
      "200": StandardSchema<UpdateIncidentResponse>;
      "400": StandardSchema<ErrorResponse>;
      "401": StandardSchema<ErrorResponse>;
      "402": StandardSchema<ErrorResponse>;
      "403": StandardSchema<ErrorResponse>;
      "404": StandardSchema<ErrorResponse>;
      "413": StandardSchema<ErrorResponse>;
      "429": StandardSchema<ErrorResponse>;
      "500": StandardSchema<ErrorResponse>;
    };
  };
  getIncidentsExtraData: {
    request: StandardSchema<GetIncidentsExtraDataRequest>;
    responses: {
      "200": StandardSchema<GetIncidentsExtraDataResponse>;
      "400": StandardSchema<ErrorResponse>;
      "401": StandardSchema<ErrorResponse>;
      "402": StandardSchema<ErrorResponse>;
      "403": StandardSchema<ErrorResponse>;
      "404": StandardSchema<ErrorResponse>;
      "413": StandardSchema<ErrorResponse>;
      "429": StandardSchema<ErrorResponse>;
      "500": StandardSchema<ErrorResponse>;
    };
  };
  getAlerts: {
    request: StandardSchema<GetAlertsRequest>;
    responses: {
      "200": StandardSchema<GetAlertsResponse>;
      "400": StandardSchema<ErrorResponse>;
      "401": StandardSchema<ErrorResponse>;
      "402": StandardSchema<ErrorResponse>;
      "403": StandardSchema<ErrorResponse>;
      "404": StandardSchema<ErrorResponse>;
      "413": StandardSchema<ErrorResponse>;
      "429": StandardSchema<ErrorResponse>;
      "500": StandardSchema<ErrorResponse>;
    };
  };
  updateAlerts: {
    request: StandardSchema<UpdateAlertsRequest>;
    responses: {
      "200": StandardSchema<UpdateAlertsResponse>;
      "400": StandardSchema<ErrorResponse>;
      "401": StandardSchema<ErrorResponse>;
      "402": StandardSchema<ErrorResponse>;
      "403": StandardSchema<ErrorResponse>;
      "404": StandardSchema<ErrorResponse>;
      "413": StandardSchema<ErrorResponse>;
      "429": StandardSchema<ErrorResponse>;
      "500": StandardSchema<ErrorResponse>;
    };
  };
  searchIssues: {
    request: StandardSchema<SearchIssuesRequest>;
    responses: {
      "200": StandardSchema<SearchIssuesResponse>;
      "400": StandardSchema<ErrorResponse>;
      "401": StandardSchema<ErrorResponse>;
      "402": StandardSchema<ErrorResponse>;
      "403": StandardSchema<ErrorResponse>;
      "404": StandardSchema<ErrorResponse>;
      "413": StandardSchema<ErrorResponse>;
      "429": StandardSchema<ErrorResponse>;
      "500": StandardSchema<ErrorResponse>;
    };
  };
  updateIssue: {
    request: StandardSchema<UpdateIssueRequest>;
    responses: {
      "400": StandardSchema<ErrorResponse>;
      "401": StandardSchema<ErrorResponse>;
      "402": StandardSchema<ErrorResponse>;
      "403": StandardSchema<ErrorResponse>;
      "404": StandardSchema<ErrorResponse>;
      "413": StandardSchema<ErrorResponse>;
      "429": StandardSchema<ErrorResponse>;
      "500": StandardSchema<ErrorResponse>;
    };
  };
  checkHealth: {
    responses: {
      "200": StandardSchema<Healthcheck>;
      "400": StandardSchema<ErrorResponse>;
      "401": StandardSchema<ErrorResponse>;
      "402": StandardSchema<ErrorResponse>;
      "403": StandardSchema<ErrorResponse>;
      "404": StandardSchema<ErrorResponse>;
      "429": StandardSchema<ErrorResponse>;
      "500": StandardSchema<ErrorResponse>;
    };
  };
  getTenantInfo: {
    request: StandardSchema<GetTenantInfoRequest>;
    responses: {
      "200": StandardSchema<GetTenantInfoResponse>;
      "400": StandardSchema<ErrorResponse>;
      "401": StandardSchema<ErrorResponse>;
      "402": StandardSchema<ErrorResponse>;
      "403": StandardSchema<ErrorResponse>;
      "404": StandardSchema<ErrorResponse>;
      "413": StandardSchema<ErrorResponse>;
      "429": StandardSchema<ErrorResponse>;
      "500": StandardSchema<ErrorResponse>;
    };
  };
  searchCases: {
    request: StandardSchema<SearchCasesRequest>;
    responses: {
      "200": StandardSchema<SearchCasesResponse>;
      "400": StandardSchema<ErrorResponse>;
      "401": StandardSchema<ErrorResponse>;
      "402": StandardSchema<ErrorResponse>;
      "403": StandardSchema<ErrorResponse>;
      "404": StandardSchema<ErrorResponse>;
      "413": StandardSchema<ErrorResponse>;
      "429": StandardSchema<ErrorResponse>;
      "500": StandardSchema<ErrorResponse>;
    };
  };
  updateCase: {
    request: StandardSchema<UpdateCaseRequest>;
    responses: {
      "400": StandardSchema<ErrorResponse>;
      "401": StandardSchema<ErrorResponse>;
      "402": StandardSchema<ErrorResponse>;
      "403": StandardSchema<ErrorResponse>;
      "404": StandardSchema<ErrorResponse>;
      "413": StandardSchema<ErrorResponse>;
      "429": StandardSchema<ErrorResponse>;
      "500": StandardSchema<ErrorResponse>;
    };
  };
  listCaseEntries: {
    request: StandardSchema<ListCaseEntriesRequest>;
    responses: {
      "200": StandardSchema<ListCaseEntriesResponse>;
      "400": StandardSchema<ErrorResponse>;
      "401": StandardSchema<ErrorResponse>;
      "402": StandardSchema<ErrorResponse>;
      "403": StandardSchema<ErrorResponse>;
      "404": StandardSchema<ErrorResponse>;
      "413": StandardSchema<ErrorResponse>;
      "429": StandardSchema<ErrorResponse>;
      "500": StandardSchema<ErrorResponse>;
    };
  };
  addCaseEntry: {
    request: StandardSchema<AddCaseEntryRequest>;
    responses: {
      "200": StandardSchema<CaseEntry>;
      "400": StandardSchema<ErrorResponse>;
      "401": StandardSchema<ErrorResponse>;
      "402": StandardSchema<ErrorResponse>;
      "403": StandardSchema<ErrorResponse>;
      "404": StandardSchema<ErrorResponse>;
      "413": StandardSchema<ErrorResponse>;
      "429": StandardSchema<ErrorResponse>;
      "500": StandardSchema<ErrorResponse>;
    };
  };
} = makeValidators(description);

/** For the option `validate`: tells the hook `on.validation` what differs from the specification, and changes nothing. */
export const observe: Validation = validation("observe", validators);

/** For the option `validate`: like `observe`, and refuses a request that differs, before anything is sent. */
export const enforce: Validation = validation("enforce", validators);
