// Generated from specs/datadog by `pnpm generate`; edit the specification instead.

import { type StandardSchema, toSchema, type Validation, validation } from "@incident-clients/core/validate";
import * as checks from "./checks.js";
import type { AttachServiceNowTicketRequest, CaseResponse, CreateServiceNowTicketsRequest, DetachFindingsRequest, ErrorResponse, FindingCaseListResponse, FindingCaseResponse, ProjectListResponse, SearchFindingsRequest, SearchFindingsResponse } from "./types.ts";

export type { StandardSchema, Validation, ValidationEvent, ValidationIssue } from "@incident-clients/core/validate";

const schemas = {
  AttachServiceNowTicketRequest: toSchema<AttachServiceNowTicketRequest>(checks.AttachServiceNowTicketRequest),
  CaseResponse: toSchema<CaseResponse>(checks.CaseResponse),
  CreateServiceNowTicketsRequest: toSchema<CreateServiceNowTicketsRequest>(checks.CreateServiceNowTicketsRequest),
  DetachFindingsRequest: toSchema<DetachFindingsRequest>(checks.DetachFindingsRequest),
  ErrorResponse: toSchema<ErrorResponse>(checks.ErrorResponse),
  FindingCaseListResponse: toSchema<FindingCaseListResponse>(checks.FindingCaseListResponse),
  FindingCaseResponse: toSchema<FindingCaseResponse>(checks.FindingCaseResponse),
  ProjectListResponse: toSchema<ProjectListResponse>(checks.ProjectListResponse),
  SearchFindingsRequest: toSchema<SearchFindingsRequest>(checks.SearchFindingsRequest),
  SearchFindingsResponse: toSchema<SearchFindingsResponse>(checks.SearchFindingsResponse),
};

/** What each operation takes and returns, as Standard Schemas. */
export const validators: {
  createServiceNowTickets: {
    request: StandardSchema<CreateServiceNowTicketsRequest>;
    responses: {
      "201": StandardSchema<FindingCaseListResponse>;
      "400": StandardSchema<ErrorResponse>;
      "401": StandardSchema<ErrorResponse>;
      "403": StandardSchema<ErrorResponse>;
      "404": StandardSchema<ErrorResponse>;
      "429": StandardSchema<ErrorResponse>;
      "5XX": StandardSchema<ErrorResponse>;
    };
  };
  attachServiceNowTicket: {
    request: StandardSchema<AttachServiceNowTicketRequest>;
    responses: {
      "200": StandardSchema<FindingCaseResponse>;
      "400": StandardSchema<ErrorResponse>;
      "401": StandardSchema<ErrorResponse>;
      "403": StandardSchema<ErrorResponse>;
      "404": StandardSchema<ErrorResponse>;
      "429": StandardSchema<ErrorResponse>;
      "5XX": StandardSchema<ErrorResponse>;
    };
  };
  detachFindings: {
    request: StandardSchema<DetachFindingsRequest>;
    responses: {
      "400": StandardSchema<ErrorResponse>;
      "401": StandardSchema<ErrorResponse>;
      "403": StandardSchema<ErrorResponse>;
      "404": StandardSchema<ErrorResponse>;
      "429": StandardSchema<ErrorResponse>;
      "5XX": StandardSchema<ErrorResponse>;
    };
  };
  searchFindings: {
    request: StandardSchema<SearchFindingsRequest>;
    responses: {
      "200": StandardSchema<SearchFindingsResponse>;
      "400": StandardSchema<ErrorResponse>;
      "401": StandardSchema<ErrorResponse>;
      "403": StandardSchema<ErrorResponse>;
      "429": StandardSchema<ErrorResponse>;
      "5XX": StandardSchema<ErrorResponse>;
    };
  };
  listProjects: {
    responses: {
      "200": StandardSchema<ProjectListResponse>;
      "400": StandardSchema<ErrorResponse>;
      "401": StandardSchema<ErrorResponse>;
      "403": StandardSchema<ErrorResponse>;
      "404": StandardSchema<ErrorResponse>;
      "429": StandardSchema<ErrorResponse>;
      "5XX": StandardSchema<ErrorResponse>;
    };
  };
  getCase: {
    responses: {
      "200": StandardSchema<CaseResponse>;
      "400": StandardSchema<ErrorResponse>;
      "401": StandardSchema<ErrorResponse>;
      "403": StandardSchema<ErrorResponse>;
      "404": StandardSchema<ErrorResponse>;
      "429": StandardSchema<ErrorResponse>;
      "5XX": StandardSchema<ErrorResponse>;
    };
  };
} = {
  createServiceNowTickets: {
    request: schemas.CreateServiceNowTicketsRequest,
    responses: {
      "201": schemas.FindingCaseListResponse,
      "400": schemas.ErrorResponse,
      "401": schemas.ErrorResponse,
      "403": schemas.ErrorResponse,
      "404": schemas.ErrorResponse,
      "429": schemas.ErrorResponse,
      "5XX": schemas.ErrorResponse,
    },
  },
  attachServiceNowTicket: {
    request: schemas.AttachServiceNowTicketRequest,
    responses: {
      "200": schemas.FindingCaseResponse,
      "400": schemas.ErrorResponse,
      "401": schemas.ErrorResponse,
      "403": schemas.ErrorResponse,
      "404": schemas.ErrorResponse,
      "429": schemas.ErrorResponse,
      "5XX": schemas.ErrorResponse,
    },
  },
  detachFindings: {
    request: schemas.DetachFindingsRequest,
    responses: {
      "400": schemas.ErrorResponse,
      "401": schemas.ErrorResponse,
      "403": schemas.ErrorResponse,
      "404": schemas.ErrorResponse,
      "429": schemas.ErrorResponse,
      "5XX": schemas.ErrorResponse,
    },
  },
  searchFindings: {
    request: schemas.SearchFindingsRequest,
    responses: {
      "200": schemas.SearchFindingsResponse,
      "400": schemas.ErrorResponse,
      "401": schemas.ErrorResponse,
      "403": schemas.ErrorResponse,
      "429": schemas.ErrorResponse,
      "5XX": schemas.ErrorResponse,
    },
  },
  listProjects: {
    responses: {
      "200": schemas.ProjectListResponse,
      "400": schemas.ErrorResponse,
      "401": schemas.ErrorResponse,
      "403": schemas.ErrorResponse,
      "404": schemas.ErrorResponse,
      "429": schemas.ErrorResponse,
      "5XX": schemas.ErrorResponse,
    },
  },
  getCase: {
    responses: {
      "200": schemas.CaseResponse,
      "400": schemas.ErrorResponse,
      "401": schemas.ErrorResponse,
      "403": schemas.ErrorResponse,
      "404": schemas.ErrorResponse,
      "429": schemas.ErrorResponse,
      "5XX": schemas.ErrorResponse,
    },
  },
};

/** For the option `validate`: tells the hook `on.validation` what differs from the specification, and changes nothing. */
export const observe: Validation = validation("observe", validators);

/** For the option `validate`: like `observe`, and refuses a request that differs, before anything is sent. */
export const enforce: Validation = validation("enforce", validators);
