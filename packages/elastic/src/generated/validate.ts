// Generated from specs/elastic by `pnpm generate`; edit the specification instead.

import { type StandardSchema, toSchema, type Validation, validation } from "@incident-clients/core/validate";
import * as checks from "./checks.js";
import type { Case, CasePage, ConnectorList, CurrentConnector, ExecuteActionAnswer, ExecuteActionRequest, ExecuteConnectorAnswer, ExecuteConnectorRequest, ExternalDetailsRequest, KibanaError, PushCaseByConnectorAnswer, PushCaseByConnectorRequest, PushCaseRequest } from "./types.ts";

export type { StandardSchema, Validation, ValidationEvent, ValidationIssue } from "@incident-clients/core/validate";

const schemas = {
  Case: toSchema<Case>(checks.Case),
  CasePage: toSchema<CasePage>(checks.CasePage),
  ConnectorList: toSchema<ConnectorList>(checks.ConnectorList),
  CurrentConnector: toSchema<CurrentConnector>(checks.CurrentConnector),
  ExecuteActionAnswer: toSchema<ExecuteActionAnswer>(checks.ExecuteActionAnswer),
  ExecuteActionRequest: toSchema<ExecuteActionRequest>(checks.ExecuteActionRequest),
  ExecuteConnectorAnswer: toSchema<ExecuteConnectorAnswer>(checks.ExecuteConnectorAnswer),
  ExecuteConnectorRequest: toSchema<ExecuteConnectorRequest>(checks.ExecuteConnectorRequest),
  ExternalDetailsRequest: toSchema<ExternalDetailsRequest>(checks.ExternalDetailsRequest),
  KibanaError: toSchema<KibanaError>(checks.KibanaError),
  PushCaseByConnectorAnswer: toSchema<PushCaseByConnectorAnswer>(checks.PushCaseByConnectorAnswer),
  PushCaseByConnectorRequest: toSchema<PushCaseByConnectorRequest>(checks.PushCaseByConnectorRequest),
  PushCaseRequest: toSchema<PushCaseRequest>(checks.PushCaseRequest),
};

/** What each operation takes and returns, as Standard Schemas. */
export const validators: {
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
} = {
  executeAction: {
    request: schemas.ExecuteActionRequest,
    responses: {
      "200": schemas.ExecuteActionAnswer,
      "400": schemas.KibanaError,
      "401": schemas.KibanaError,
      "403": schemas.KibanaError,
      "404": schemas.KibanaError,
      "413": schemas.KibanaError,
      "5XX": schemas.KibanaError,
    },
  },
  executeConnector: {
    request: schemas.ExecuteConnectorRequest,
    responses: {
      "200": schemas.ExecuteConnectorAnswer,
      "400": schemas.KibanaError,
      "401": schemas.KibanaError,
      "403": schemas.KibanaError,
      "404": schemas.KibanaError,
      "413": schemas.KibanaError,
      "429": schemas.KibanaError,
      "5XX": schemas.KibanaError,
    },
  },
  getCurrentConnector: {
    responses: {
      "200": schemas.CurrentConnector,
      "400": schemas.KibanaError,
      "401": schemas.KibanaError,
      "403": schemas.KibanaError,
      "429": schemas.KibanaError,
      "5XX": schemas.KibanaError,
    },
  },
  findConnectors: {
    responses: {
      "200": schemas.ConnectorList,
      "400": schemas.KibanaError,
      "401": schemas.KibanaError,
      "403": schemas.KibanaError,
      "404": schemas.KibanaError,
      "429": schemas.KibanaError,
      "5XX": schemas.KibanaError,
    },
  },
  pushCaseByConnector: {
    request: schemas.PushCaseByConnectorRequest,
    responses: {
      "200": schemas.PushCaseByConnectorAnswer,
      "400": schemas.KibanaError,
      "401": schemas.KibanaError,
      "403": schemas.KibanaError,
      "404": schemas.KibanaError,
      "413": schemas.KibanaError,
      "500": schemas.KibanaError,
      "5XX": schemas.KibanaError,
    },
  },
  findCases: {
    responses: {
      "200": schemas.CasePage,
      "400": schemas.KibanaError,
      "401": schemas.KibanaError,
      "403": schemas.KibanaError,
      "429": schemas.KibanaError,
      "5XX": schemas.KibanaError,
    },
  },
  getCase: {
    responses: {
      "200": schemas.Case,
      "400": schemas.KibanaError,
      "401": schemas.KibanaError,
      "403": schemas.KibanaError,
      "404": schemas.KibanaError,
      "429": schemas.KibanaError,
      "5XX": schemas.KibanaError,
    },
  },
  addExternalDetails: {
    request: schemas.ExternalDetailsRequest,
    responses: {
      "200": schemas.Case,
      "400": schemas.KibanaError,
      "401": schemas.KibanaError,
      "403": schemas.KibanaError,
      "404": schemas.KibanaError,
      "409": schemas.KibanaError,
      "413": schemas.KibanaError,
      "5XX": schemas.KibanaError,
    },
  },
  pushCase: {
    request: schemas.PushCaseRequest,
    responses: {
      "200": schemas.Case,
      "400": schemas.KibanaError,
      "401": schemas.KibanaError,
      "403": schemas.KibanaError,
      "404": schemas.KibanaError,
      "409": schemas.KibanaError,
      "424": schemas.KibanaError,
      "429": schemas.KibanaError,
      "5XX": schemas.KibanaError,
    },
  },
};

/** For the option `validate`: tells the hook `on.validation` what differs from the specification, and changes nothing. */
export const observe: Validation = validation("observe", validators);

/** For the option `validate`: like `observe`, and refuses a request that differs, before anything is sent. */
export const enforce: Validation = validation("enforce", validators);
