// Generated from specs/datadog by `pnpm generate`; edit the specification instead.

import { makeValidators, type StandardSchema, type Validation, validation } from "@incident-clients/core/validate";
import { description } from "./description.js";
import type { AssignCaseRequest, AssignFindingsRequest, AssignFindingsResponse, AttachFindingsToCaseRequest, AttachJiraIssueRequest, AttachServiceNowTicketRequest, CaseActionRequest, CaseListResponse, CaseResponse, CommentCaseRequest, CreateCaseJiraIssueRequest, CreateCaseRequest, CreateCaseServiceNowTicketRequest, CreateFindingCasesRequest, CreateJiraIssuesRequest, CreateServiceNowTicketsRequest, DetachFindingsRequest, ErrorResponse, FindingCaseListResponse, FindingCaseResponse, LinkCaseJiraIssueRequest, MuteFindingsRequest, MuteFindingsResponse, ProjectListResponse, SearchFindingsRequest, SearchFindingsResponse, ServiceNowAssignmentGroupsResponse, ServiceNowInstancesResponse, TimelineResponse, UpdateCasePriorityRequest, UpdateCaseStatusRequest, ValidateApiKeyResponse, ValidateKeysResponse } from "./types.ts";

export type { StandardSchema, Validation, ValidationEvent, ValidationIssue } from "@incident-clients/core/validate";

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
  createJiraIssues: {
    request: StandardSchema<CreateJiraIssuesRequest>;
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
  attachJiraIssue: {
    request: StandardSchema<AttachJiraIssueRequest>;
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
  createFindingCases: {
    request: StandardSchema<CreateFindingCasesRequest>;
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
  attachFindingsToCase: {
    request: StandardSchema<AttachFindingsToCaseRequest>;
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
  muteFindings: {
    request: StandardSchema<MuteFindingsRequest>;
    responses: {
      "202": StandardSchema<MuteFindingsResponse>;
      "400": StandardSchema<ErrorResponse>;
      "401": StandardSchema<ErrorResponse>;
      "403": StandardSchema<ErrorResponse>;
      "404": StandardSchema<ErrorResponse>;
      "422": StandardSchema<ErrorResponse>;
      "429": StandardSchema<ErrorResponse>;
      "5XX": StandardSchema<ErrorResponse>;
    };
  };
  assignFindings: {
    request: StandardSchema<AssignFindingsRequest>;
    responses: {
      "202": StandardSchema<AssignFindingsResponse>;
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
  searchCases: {
    responses: {
      "200": StandardSchema<CaseListResponse>;
      "400": StandardSchema<ErrorResponse>;
      "401": StandardSchema<ErrorResponse>;
      "403": StandardSchema<ErrorResponse>;
      "404": StandardSchema<ErrorResponse>;
      "429": StandardSchema<ErrorResponse>;
      "5XX": StandardSchema<ErrorResponse>;
    };
  };
  createCase: {
    request: StandardSchema<CreateCaseRequest>;
    responses: {
      "201": StandardSchema<CaseResponse>;
      "400": StandardSchema<ErrorResponse>;
      "401": StandardSchema<ErrorResponse>;
      "403": StandardSchema<ErrorResponse>;
      "404": StandardSchema<ErrorResponse>;
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
  updateCaseStatus: {
    request: StandardSchema<UpdateCaseStatusRequest>;
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
  updateCasePriority: {
    request: StandardSchema<UpdateCasePriorityRequest>;
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
  assignCase: {
    request: StandardSchema<AssignCaseRequest>;
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
  unassignCase: {
    request: StandardSchema<CaseActionRequest>;
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
  commentCase: {
    request: StandardSchema<CommentCaseRequest>;
    responses: {
      "200": StandardSchema<TimelineResponse>;
      "400": StandardSchema<ErrorResponse>;
      "401": StandardSchema<ErrorResponse>;
      "403": StandardSchema<ErrorResponse>;
      "404": StandardSchema<ErrorResponse>;
      "429": StandardSchema<ErrorResponse>;
      "5XX": StandardSchema<ErrorResponse>;
    };
  };
  archiveCase: {
    request: StandardSchema<CaseActionRequest>;
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
  unarchiveCase: {
    request: StandardSchema<CaseActionRequest>;
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
  createCaseServiceNowTicket: {
    request: StandardSchema<CreateCaseServiceNowTicketRequest>;
    responses: {
      "400": StandardSchema<ErrorResponse>;
      "401": StandardSchema<ErrorResponse>;
      "403": StandardSchema<ErrorResponse>;
      "404": StandardSchema<ErrorResponse>;
      "429": StandardSchema<ErrorResponse>;
      "5XX": StandardSchema<ErrorResponse>;
    };
  };
  createCaseJiraIssue: {
    request: StandardSchema<CreateCaseJiraIssueRequest>;
    responses: {
      "400": StandardSchema<ErrorResponse>;
      "401": StandardSchema<ErrorResponse>;
      "403": StandardSchema<ErrorResponse>;
      "404": StandardSchema<ErrorResponse>;
      "429": StandardSchema<ErrorResponse>;
      "5XX": StandardSchema<ErrorResponse>;
    };
  };
  unlinkCaseJiraIssue: {
    responses: {
      "400": StandardSchema<ErrorResponse>;
      "401": StandardSchema<ErrorResponse>;
      "403": StandardSchema<ErrorResponse>;
      "404": StandardSchema<ErrorResponse>;
      "429": StandardSchema<ErrorResponse>;
      "5XX": StandardSchema<ErrorResponse>;
    };
  };
  linkCaseJiraIssue: {
    request: StandardSchema<LinkCaseJiraIssueRequest>;
    responses: {
      "400": StandardSchema<ErrorResponse>;
      "401": StandardSchema<ErrorResponse>;
      "403": StandardSchema<ErrorResponse>;
      "404": StandardSchema<ErrorResponse>;
      "409": StandardSchema<ErrorResponse>;
      "429": StandardSchema<ErrorResponse>;
      "5XX": StandardSchema<ErrorResponse>;
    };
  };
  listServiceNowInstances: {
    responses: {
      "200": StandardSchema<ServiceNowInstancesResponse>;
      "401": StandardSchema<ErrorResponse>;
      "403": StandardSchema<ErrorResponse>;
      "404": StandardSchema<ErrorResponse>;
      "429": StandardSchema<ErrorResponse>;
      "5XX": StandardSchema<ErrorResponse>;
    };
  };
  listServiceNowAssignmentGroups: {
    responses: {
      "200": StandardSchema<ServiceNowAssignmentGroupsResponse>;
      "400": StandardSchema<ErrorResponse>;
      "401": StandardSchema<ErrorResponse>;
      "403": StandardSchema<ErrorResponse>;
      "404": StandardSchema<ErrorResponse>;
      "429": StandardSchema<ErrorResponse>;
      "5XX": StandardSchema<ErrorResponse>;
    };
  };
  validateKeys: {
    responses: {
      "200": StandardSchema<ValidateKeysResponse>;
      "401": StandardSchema<ErrorResponse>;
      "403": StandardSchema<ErrorResponse>;
      "429": StandardSchema<ErrorResponse>;
      "5XX": StandardSchema<ErrorResponse>;
    };
  };
  validateApiKey: {
    responses: {
      "200": StandardSchema<ValidateApiKeyResponse>;
      "403": StandardSchema<ErrorResponse>;
      "429": StandardSchema<ErrorResponse>;
      "5XX": StandardSchema<ErrorResponse>;
    };
  };
} = makeValidators(description);

/** For the option `validate`: tells the hook `on.validation` what differs from the specification, and changes nothing. */
export const observe: Validation = validation("observe", validators);

/** For the option `validate`: like `observe`, and refuses a request that differs, before anything is sent. */
export const enforce: Validation = validation("enforce", validators);
