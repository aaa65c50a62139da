// Generated from specs/cortex-xsoar by `pnpm generate`; edit the specification instead.

import { type StandardSchema, toSchema, type Validation, validation } from "@incident-clients/core/validate";
import * as checks from "./checks.js";
import type { ApiError, Incident, IncidentBatchClosure, IncidentBatchResult, IncidentClosure, IncidentFieldList, IncidentPage, IncidentSearch, IncidentUpsert, InvestigationStart, StartedInvestigation, VersionedWriteError } from "./types.ts";

export type { StandardSchema, Validation, ValidationEvent, ValidationIssue } from "@incident-clients/core/validate";

const schemas = {
  ApiError: toSchema<ApiError>(checks.ApiError),
  Incident: toSchema<Incident>(checks.Incident),
  IncidentBatchClosure: toSchema<IncidentBatchClosure>(checks.IncidentBatchClosure),
  IncidentBatchResult: toSchema<IncidentBatchResult>(checks.IncidentBatchResult),
  IncidentClosure: toSchema<IncidentClosure>(checks.IncidentClosure),
  IncidentFieldList: toSchema<IncidentFieldList>(checks.IncidentFieldList),
  IncidentPage: toSchema<IncidentPage>(checks.IncidentPage),
  IncidentSearch: toSchema<IncidentSearch>(checks.IncidentSearch),
  IncidentUpsert: toSchema<IncidentUpsert>(checks.IncidentUpsert),
  InvestigationStart: toSchema<InvestigationStart>(checks.InvestigationStart),
  StartedInvestigation: toSchema<StartedInvestigation>(checks.StartedInvestigation),
  VersionedWriteError: toSchema<VersionedWriteError>(checks.VersionedWriteError),
};

/** What each operation takes and returns, as Standard Schemas. */
export const validators: {
  createOrUpdateIncident: {
    request: StandardSchema<IncidentUpsert>;
    responses: {
      "200": StandardSchema<Incident>;
      "201": StandardSchema<Incident>;
      "400": StandardSchema<VersionedWriteError>;
      "401": StandardSchema<ApiError>;
      "403": StandardSchema<ApiError>;
      "404": StandardSchema<ApiError>;
      "429": StandardSchema<ApiError>;
      "5XX": StandardSchema<ApiError>;
    };
  };
  getIncident: {
    responses: {
      "200": StandardSchema<Incident>;
      "400": StandardSchema<ApiError>;
      "401": StandardSchema<ApiError>;
      "403": StandardSchema<ApiError>;
      "404": StandardSchema<ApiError>;
      "429": StandardSchema<ApiError>;
      "5XX": StandardSchema<ApiError>;
    };
  };
  searchIncidents: {
    request: StandardSchema<IncidentSearch>;
    responses: {
      "200": StandardSchema<IncidentPage>;
      "400": StandardSchema<ApiError>;
      "401": StandardSchema<ApiError>;
      "403": StandardSchema<ApiError>;
      "404": StandardSchema<ApiError>;
      "429": StandardSchema<ApiError>;
      "5XX": StandardSchema<ApiError>;
    };
  };
  startInvestigation: {
    request: StandardSchema<InvestigationStart>;
    responses: {
      "200": StandardSchema<StartedInvestigation>;
      "400": StandardSchema<VersionedWriteError>;
      "401": StandardSchema<ApiError>;
      "403": StandardSchema<ApiError>;
      "404": StandardSchema<ApiError>;
      "429": StandardSchema<ApiError>;
      "5XX": StandardSchema<ApiError>;
    };
  };
  closeIncident: {
    request: StandardSchema<IncidentClosure>;
    responses: {
      "200": StandardSchema<Incident>;
      "400": StandardSchema<ApiError>;
      "401": StandardSchema<ApiError>;
      "403": StandardSchema<ApiError>;
      "404": StandardSchema<ApiError>;
      "429": StandardSchema<ApiError>;
      "5XX": StandardSchema<ApiError>;
    };
  };
  closeIncidents: {
    request: StandardSchema<IncidentBatchClosure>;
    responses: {
      "200": StandardSchema<IncidentBatchResult>;
      "400": StandardSchema<ApiError>;
      "401": StandardSchema<ApiError>;
      "403": StandardSchema<ApiError>;
      "404": StandardSchema<ApiError>;
      "429": StandardSchema<ApiError>;
      "5XX": StandardSchema<ApiError>;
    };
  };
  listIncidentFields: {
    responses: {
      "200": StandardSchema<IncidentFieldList>;
      "401": StandardSchema<ApiError>;
      "403": StandardSchema<ApiError>;
      "404": StandardSchema<ApiError>;
      "429": StandardSchema<ApiError>;
      "5XX": StandardSchema<ApiError>;
    };
  };
} = {
  createOrUpdateIncident: {
    request: schemas.IncidentUpsert,
    responses: {
      "200": schemas.Incident,
      "201": schemas.Incident,
      "400": schemas.VersionedWriteError,
      "401": schemas.ApiError,
      "403": schemas.ApiError,
      "404": schemas.ApiError,
      "429": schemas.ApiError,
      "5XX": schemas.ApiError,
    },
  },
  getIncident: {
    responses: {
      "200": schemas.Incident,
      "400": schemas.ApiError,
      "401": schemas.ApiError,
      "403": schemas.ApiError,
      "404": schemas.ApiError,
      "429": schemas.ApiError,
      "5XX": schemas.ApiError,
    },
  },
  searchIncidents: {
    request: schemas.IncidentSearch,
    responses: {
      "200": schemas.IncidentPage,
      "400": schemas.ApiError,
      "401": schemas.ApiError,
      "403": schemas.ApiError,
      "404": schemas.ApiError,
      "429": schemas.ApiError,
      "5XX": schemas.ApiError,
    },
  },
  startInvestigation: {
    request: schemas.InvestigationStart,
    responses: {
      "200": schemas.StartedInvestigation,
      "400": schemas.VersionedWriteError,
      "401": schemas.ApiError,
      "403": schemas.ApiError,
      "404": schemas.ApiError,
      "429": schemas.ApiError,
      "5XX": schemas.ApiError,
    },
  },
  closeIncident: {
    request: schemas.IncidentClosure,
    responses: {
      "200": schemas.Incident,
      "400": schemas.ApiError,
      "401": schemas.ApiError,
      "403": schemas.ApiError,
      "404": schemas.ApiError,
      "429": schemas.ApiError,
      "5XX": schemas.ApiError,
    },
  },
  closeIncidents: {
    request: schemas.IncidentBatchClosure,
    responses: {
      "200": schemas.IncidentBatchResult,
      "400": schemas.ApiError,
      "401": schemas.ApiError,
      "403": schemas.ApiError,
      "404": schemas.ApiError,
      "429": schemas.ApiError,
      "5XX": schemas.ApiError,
    },
  },
  listIncidentFields: {
    responses: {
      "200": schemas.IncidentFieldList,
      "401": schemas.ApiError,
      "403": schemas.ApiError,
      "404": schemas.ApiError,
      "429": schemas.ApiError,
      "5XX": schemas.ApiError,
    },
  },
};

/** For the option `validate`: tells the hook `on.validation` what differs from the specification, and changes nothing. */
export const observe: Validation = validation("observe", validators);

/** For the option `validate`: like `observe`, and refuses a request that differs, before anything is sent. */
export const enforce: Validation = validation("enforce", validators);
