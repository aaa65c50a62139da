// Generated from specs/elastic by `pnpm generate`; edit the specification instead.

import { makeValidators, type StandardSchema, type Validation, validation } from "@incident-clients/core/validate";
import { description } from "./description.js";
import type { AddCommentRequest, Case, CaseActivityPage, CaseAlerts, CaseConfiguration, CasePage, CasesOfAlert, CommentPage, ConnectorDetails, ConnectorDetailsList, ConnectorList, ConnectorTypeList, CreateCaseRequest, CreateConnectorRequest, CurrentConnector, ExecuteActionAnswer, ExecuteActionRequest, ExecuteConnectorAnswer, ExecuteConnectorRequest, ExternalDetailsRequest, KibanaError, KibanaStatus, PushCaseByConnectorAnswer, PushCaseByConnectorRequest, PushCaseRequest, SetCaseConfigurationRequest, UpdateCaseConfigurationRequest, UpdateCasesRequest, UpdateCommentRequest, UpdateConnectorRequest, UpdatedCases } from "./types.ts";

export type { StandardSchema, Validation, ValidationEvent, ValidationIssue } from "@incident-clients/core/validate";

/** What each operation takes and returns, as Standard Schemas. */
export const validators: {
  getStatus: {
    responses: {
      "200": StandardSchema<KibanaStatus>;
      "400": StandardSchema<KibanaError>;
      "401": StandardSchema<KibanaError>;
      "429": StandardSchema<KibanaError>;
      "500": StandardSchema<KibanaError>;
      "503": StandardSchema<KibanaStatus>;
    };
  };
  listConnectors: {
    responses: {
      "200": StandardSchema<ConnectorDetailsList>;
      "400": StandardSchema<KibanaError>;
      "401": StandardSchema<KibanaError>;
      "403": StandardSchema<KibanaError>;
      "429": StandardSchema<KibanaError>;
      "5XX": StandardSchema<KibanaError>;
    };
  };
  listConnectorTypes: {
    responses: {
      "200": StandardSchema<ConnectorTypeList>;
      "400": StandardSchema<KibanaError>;
      "401": StandardSchema<KibanaError>;
      "403": StandardSchema<KibanaError>;
      "429": StandardSchema<KibanaError>;
      "5XX": StandardSchema<KibanaError>;
    };
  };
  createConnector: {
    request: StandardSchema<CreateConnectorRequest>;
    responses: {
      "200": StandardSchema<ConnectorDetails>;
      "400": StandardSchema<KibanaError>;
      "401": StandardSchema<KibanaError>;
      "403": StandardSchema<KibanaError>;
      "413": StandardSchema<KibanaError>;
      "429": StandardSchema<KibanaError>;
      "5XX": StandardSchema<KibanaError>;
    };
  };
  getConnector: {
    responses: {
      "200": StandardSchema<ConnectorDetails>;
      "400": StandardSchema<KibanaError>;
      "401": StandardSchema<KibanaError>;
      "403": StandardSchema<KibanaError>;
      "404": StandardSchema<KibanaError>;
      "429": StandardSchema<KibanaError>;
      "5XX": StandardSchema<KibanaError>;
    };
  };
  updateConnector: {
    request: StandardSchema<UpdateConnectorRequest>;
    responses: {
      "200": StandardSchema<ConnectorDetails>;
      "400": StandardSchema<KibanaError>;
      "401": StandardSchema<KibanaError>;
      "403": StandardSchema<KibanaError>;
      "404": StandardSchema<KibanaError>;
      "413": StandardSchema<KibanaError>;
      "429": StandardSchema<KibanaError>;
      "5XX": StandardSchema<KibanaError>;
    };
  };
  deleteConnector: {
    responses: {
      "400": StandardSchema<KibanaError>;
      "401": StandardSchema<KibanaError>;
      "403": StandardSchema<KibanaError>;
      "404": StandardSchema<KibanaError>;
      "429": StandardSchema<KibanaError>;
      "5XX": StandardSchema<KibanaError>;
    };
  };
  executeAction: {
    request: StandardSchema<ExecuteActionRequest>;
    responses: {
      "200": StandardSchema<ExecuteActionAnswer>;
      "400": StandardSchema<KibanaError>;
      "401": StandardSchema<KibanaError>;
      "403": StandardSchema<KibanaError>;
      "404": StandardSchema<KibanaError>;
      "413": StandardSchema<KibanaError>;
      "5XX": StandardSchema<KibanaError>;
    };
  };
  executeConnector: {
    request: StandardSchema<ExecuteConnectorRequest>;
    responses: {
      "200": StandardSchema<ExecuteConnectorAnswer>;
      "400": StandardSchema<KibanaError>;
      "401": StandardSchema<KibanaError>;
      "403": StandardSchema<KibanaError>;
      "404": StandardSchema<KibanaError>;
      "413": StandardSchema<KibanaError>;
      "429": StandardSchema<KibanaError>;
      "5XX": StandardSchema<KibanaError>;
    };
  };
  createCase: {
    request: StandardSchema<CreateCaseRequest>;
    responses: {
      "200": StandardSchema<Case>;
      "400": StandardSchema<KibanaError>;
      "401": StandardSchema<KibanaError>;
      "403": StandardSchema<KibanaError>;
      "413": StandardSchema<KibanaError>;
      "429": StandardSchema<KibanaError>;
      "5XX": StandardSchema<KibanaError>;
    };
  };
  deleteCases: {
    responses: {
      "400": StandardSchema<KibanaError>;
      "401": StandardSchema<KibanaError>;
      "403": StandardSchema<KibanaError>;
      "404": StandardSchema<KibanaError>;
      "429": StandardSchema<KibanaError>;
      "5XX": StandardSchema<KibanaError>;
    };
  };
  updateCases: {
    request: StandardSchema<UpdateCasesRequest>;
    responses: {
      "200": StandardSchema<UpdatedCases>;
      "400": StandardSchema<KibanaError>;
      "401": StandardSchema<KibanaError>;
      "403": StandardSchema<KibanaError>;
      "404": StandardSchema<KibanaError>;
      "406": StandardSchema<KibanaError>;
      "409": StandardSchema<KibanaError>;
      "413": StandardSchema<KibanaError>;
      "429": StandardSchema<KibanaError>;
      "5XX": StandardSchema<KibanaError>;
    };
  };
  getCurrentConnector: {
    responses: {
      "200": StandardSchema<CurrentConnector>;
      "400": StandardSchema<KibanaError>;
      "401": StandardSchema<KibanaError>;
      "403": StandardSchema<KibanaError>;
      "429": StandardSchema<KibanaError>;
      "5XX": StandardSchema<KibanaError>;
    };
  };
  setCaseConfiguration: {
    request: StandardSchema<SetCaseConfigurationRequest>;
    responses: {
      "200": StandardSchema<CaseConfiguration>;
      "400": StandardSchema<KibanaError>;
      "401": StandardSchema<KibanaError>;
      "403": StandardSchema<KibanaError>;
      "413": StandardSchema<KibanaError>;
      "429": StandardSchema<KibanaError>;
      "5XX": StandardSchema<KibanaError>;
    };
  };
  updateCaseConfiguration: {
    request: StandardSchema<UpdateCaseConfigurationRequest>;
    responses: {
      "200": StandardSchema<CaseConfiguration>;
      "400": StandardSchema<KibanaError>;
      "401": StandardSchema<KibanaError>;
      "403": StandardSchema<KibanaError>;
      "404": StandardSchema<KibanaError>;
      "409": StandardSchema<KibanaError>;
      "413": StandardSchema<KibanaError>;
      "429": StandardSchema<KibanaError>;
      "5XX": StandardSchema<KibanaError>;
    };
  };
  findConnectors: {
    responses: {
      "200": StandardSchema<ConnectorList>;
      "400": StandardSchema<KibanaError>;
      "401": StandardSchema<KibanaError>;
      "403": StandardSchema<KibanaError>;
      "404": StandardSchema<KibanaError>;
      "429": StandardSchema<KibanaError>;
      "5XX": StandardSchema<KibanaError>;
    };
  };
  pushCaseByConnector: {
    request: StandardSchema<PushCaseByConnectorRequest>;
    responses: {
      "200": StandardSchema<PushCaseByConnectorAnswer>;
      "400": StandardSchema<KibanaError>;
      "401": StandardSchema<KibanaError>;
      "403": StandardSchema<KibanaError>;
      "404": StandardSchema<KibanaError>;
      "413": StandardSchema<KibanaError>;
      "500": StandardSchema<KibanaError>;
      "5XX": StandardSchema<KibanaError>;
    };
  };
  findCases: {
    responses: {
      "200": StandardSchema<CasePage>;
      "400": StandardSchema<KibanaError>;
      "401": StandardSchema<KibanaError>;
      "403": StandardSchema<KibanaError>;
      "429": StandardSchema<KibanaError>;
      "5XX": StandardSchema<KibanaError>;
    };
  };
  getCase: {
    responses: {
      "200": StandardSchema<Case>;
      "400": StandardSchema<KibanaError>;
      "401": StandardSchema<KibanaError>;
      "403": StandardSchema<KibanaError>;
      "404": StandardSchema<KibanaError>;
      "429": StandardSchema<KibanaError>;
      "5XX": StandardSchema<KibanaError>;
    };
  };
  findCasesByAlert: {
    responses: {
      "200": StandardSchema<CasesOfAlert>;
      "400": StandardSchema<KibanaError>;
      "401": StandardSchema<KibanaError>;
      "403": StandardSchema<KibanaError>;
      "429": StandardSchema<KibanaError>;
      "5XX": StandardSchema<KibanaError>;
    };
  };
  getCaseAlerts: {
    responses: {
      "200": StandardSchema<CaseAlerts>;
      "400": StandardSchema<KibanaError>;
      "401": StandardSchema<KibanaError>;
      "403": StandardSchema<KibanaError>;
      "404": StandardSchema<KibanaError>;
      "429": StandardSchema<KibanaError>;
      "5XX": StandardSchema<KibanaError>;
    };
  };
  addCaseComment: {
    request: StandardSchema<AddCommentRequest>;
    responses: {
      "200": StandardSchema<Case>;
      "400": StandardSchema<KibanaError>;
      "401": StandardSchema<KibanaError>;
      "403": StandardSchema<KibanaError>;
      "404": StandardSchema<KibanaError>;
      "413": StandardSchema<KibanaError>;
      "429": StandardSchema<KibanaError>;
      "5XX": StandardSchema<KibanaError>;
    };
  };
  updateCaseComment: {
    request: StandardSchema<UpdateCommentRequest>;
    responses: {
      "200": StandardSchema<Case>;
      "400": StandardSchema<KibanaError>;
      "401": StandardSchema<KibanaError>;
      "403": StandardSchema<KibanaError>;
      "404": StandardSchema<KibanaError>;
      "409": StandardSchema<KibanaError>;
      "413": StandardSchema<KibanaError>;
      "429": StandardSchema<KibanaError>;
      "5XX": StandardSchema<KibanaError>;
    };
  };
  findCaseComments: {
    responses: {
      "200": StandardSchema<CommentPage>;
      "400": StandardSchema<KibanaError>;
      "401": StandardSchema<KibanaError>;
      "403": StandardSchema<KibanaError>;
      "404": StandardSchema<KibanaError>;
      "429": StandardSchema<KibanaError>;
      "5XX": StandardSchema<KibanaError>;
    };
  };
  deleteCaseComment: {
    responses: {
      "400": StandardSchema<KibanaError>;
      "401": StandardSchema<KibanaError>;
      "403": StandardSchema<KibanaError>;
      "404": StandardSchema<KibanaError>;
      "429": StandardSchema<KibanaError>;
      "5XX": StandardSchema<KibanaError>;
    };
  };
  findCaseActivity: {
    responses: {
      "200": StandardSchema<CaseActivityPage>;
      "400": StandardSchema<KibanaError>;
      "401": StandardSchema<KibanaError>;
      "403": StandardSchema<KibanaError>;
      "404": StandardSchema<KibanaError>;
      "429": StandardSchema<KibanaError>;
      "5XX": StandardSchema<KibanaError>;
    };
  };
  addExternalDetails: {
    request: StandardSchema<ExternalDetailsRequest>;
    responses: {
      "200": StandardSchema<Case>;
      "400": StandardSchema<KibanaError>;
      "401": StandardSchema<KibanaError>;
      "403": StandardSchema<KibanaError>;
      "404": StandardSchema<KibanaError>;
      "409": StandardSchema<KibanaError>;
      "413": StandardSchema<KibanaError>;
      "5XX": StandardSchema<KibanaError>;
    };
  };
  pushCase: {
    request: StandardSchema<PushCaseRequest>;
    responses: {
      "200": StandardSchema<Case>;
      "400": StandardSchema<KibanaError>;
      "401": StandardSchema<KibanaError>;
      "403": StandardSchema<KibanaError>;
      "404": StandardSchema<KibanaError>;
      "409": StandardSchema<KibanaError>;
      "424": StandardSchema<KibanaError>;
      "429": StandardSchema<KibanaError>;
      "5XX": StandardSchema<KibanaError>;
    };
  };
} = makeValidators(description);

/** For the option `validate`: tells the hook `on.validation` what differs from the specification, and changes nothing. */
export const observe: Validation = validation("observe", validators);

/** For the option `validate`: like `observe`, and refuses a request that differs, before anything is sent. */
export const enforce: Validation = validation("enforce", validators);
