// Generated from specs/cortex-xdr by `pnpm generate`; edit the specification instead.

import { makeValidators, type StandardSchema, type Validation, validation } from "@incident-clients/core/validate";
import { description } from "./description.js";
import type { ErrorResponse, GetIncidentExtraDataRequest, GetIncidentExtraDataResponse, GetIncidentsRequest, GetIncidentsResponse, SearchCasesRequest, SearchCasesResponse, UpdateCaseRequest, UpdateIncidentRequest, UpdateIncidentResponse } from "./types.ts";

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
} = makeValidators(description);

/** For the option `validate`: tells the hook `on.validation` what differs from the specification, and changes nothing. */
export const observe: Validation = validation("observe", validators);

/** For the option `validate`: like `observe`, and refuses a request that differs, before anything is sent. */
export const enforce: Validation = validation("enforce", validators);
