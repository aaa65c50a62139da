// Generated from specs/cortex-xdr by `pnpm generate`; edit the specification instead.

import { type StandardSchema, toSchema, type Validation, validation } from "@incident-clients/core/validate";
import * as checks from "./checks.js";
import type { ErrorResponse, GetIncidentExtraDataRequest, GetIncidentExtraDataResponse, GetIncidentsRequest, GetIncidentsResponse, SearchCasesRequest, SearchCasesResponse, UpdateCaseRequest, UpdateIncidentRequest, UpdateIncidentResponse } from "./types.ts";

export type { StandardSchema, Validation, ValidationEvent, ValidationIssue } from "@incident-clients/core/validate";

const schemas = {
  ErrorResponse: toSchema<ErrorResponse>(checks.ErrorResponse),
  GetIncidentExtraDataRequest: toSchema<GetIncidentExtraDataRequest>(checks.GetIncidentExtraDataRequest),
  GetIncidentExtraDataResponse: toSchema<GetIncidentExtraDataResponse>(checks.GetIncidentExtraDataResponse),
  GetIncidentsRequest: toSchema<GetIncidentsRequest>(checks.GetIncidentsRequest),
  GetIncidentsResponse: toSchema<GetIncidentsResponse>(checks.GetIncidentsResponse),
  SearchCasesRequest: toSchema<SearchCasesRequest>(checks.SearchCasesRequest),
  SearchCasesResponse: toSchema<SearchCasesResponse>(checks.SearchCasesResponse),
  UpdateCaseRequest: toSchema<UpdateCaseRequest>(checks.UpdateCaseRequest),
  UpdateIncidentRequest: toSchema<UpdateIncidentRequest>(checks.UpdateIncidentRequest),
  UpdateIncidentResponse: toSchema<UpdateIncidentResponse>(checks.UpdateIncidentResponse),
};

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
} = {
  getIncidents: {
    request: schemas.GetIncidentsRequest,
    responses: {
      "200": schemas.GetIncidentsResponse,
      "400": schemas.ErrorResponse,
      "401": schemas.ErrorResponse,
      "402": schemas.ErrorResponse,
      "403": schemas.ErrorResponse,
      "404": schemas.ErrorResponse,
      "413": schemas.ErrorResponse,
      "429": schemas.ErrorResponse,
      "500": schemas.ErrorResponse,
    },
  },
  getIncidentExtraData: {
    request: schemas.GetIncidentExtraDataRequest,
    responses: {
      "200": schemas.GetIncidentExtraDataResponse,
      "400": schemas.ErrorResponse,
      "401": schemas.ErrorResponse,
      "402": schemas.ErrorResponse,
      "403": schemas.ErrorResponse,
      "404": schemas.ErrorResponse,
      "413": schemas.ErrorResponse,
      "429": schemas.ErrorResponse,
      "500": schemas.ErrorResponse,
    },
  },
  updateIncident: {
    request: schemas.UpdateIncidentRequest,
    responses: {
      "200": schemas.UpdateIncidentResponse,
      "400": schemas.ErrorResponse,
      "401": schemas.ErrorResponse,
      "402": schemas.ErrorResponse,
      "403": schemas.ErrorResponse,
      "404": schemas.ErrorResponse,
      "413": schemas.ErrorResponse,
      "429": schemas.ErrorResponse,
      "500": schemas.ErrorResponse,
    },
  },
  searchCases: {
    request: schemas.SearchCasesRequest,
    responses: {
      "200": schemas.SearchCasesResponse,
      "400": schemas.ErrorResponse,
      "401": schemas.ErrorResponse,
      "402": schemas.ErrorResponse,
      "403": schemas.ErrorResponse,
      "404": schemas.ErrorResponse,
      "413": schemas.ErrorResponse,
      "429": schemas.ErrorResponse,
      "500": schemas.ErrorResponse,
    },
  },
  updateCase: {
    request: schemas.UpdateCaseRequest,
    responses: {
      "400": schemas.ErrorResponse,
      "401": schemas.ErrorResponse,
      "402": schemas.ErrorResponse,
      "403": schemas.ErrorResponse,
      "404": schemas.ErrorResponse,
      "413": schemas.ErrorResponse,
      "429": schemas.ErrorResponse,
      "500": schemas.ErrorResponse,
    },
  },
};

/** For the option `validate`: tells the hook `on.validation` what differs from the specification, and changes nothing. */
export const observe: Validation = validation("observe", validators);

/** For the option `validate`: like `observe`, and refuses a request that differs, before anything is sent. */
export const enforce: Validation = validation("enforce", validators);
