// Generated from specs/cortex-xsoar by `pnpm generate`; edit the specification instead.

import { makeValidators, type StandardSchema, type Validation, validation } from "@incident-clients/core/validate";
import { description } from "./description.js";
import type { ApiError, Entry, FormattedEntry, Incident, IncidentBatchClosure, IncidentBatchDeletion, IncidentBatchResult, IncidentBatchUpdate, IncidentClosure, IncidentFieldList, IncidentPage, IncidentSearch, IncidentTypeList, IncidentUpsert, InvestigationStart, NewNote, ServerInfo, StartedInvestigation, VersionedWriteError, WarRoom, WarRoomQuery } from "./types.ts";

export type { StandardSchema, Validation, ValidationEvent, ValidationIssue } from "@incident-clients/core/validate";

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
  updateIncidents: {
    request: StandardSchema<IncidentBatchUpdate>;
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
  deleteIncidents: {
    request: StandardSchema<IncidentBatchDeletion>;
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
  listIncidentTypes: {
    responses: {
      "200": StandardSchema<IncidentTypeList>;
      "401": StandardSchema<ApiError>;
      "403": StandardSchema<ApiError>;
      "404": StandardSchema<ApiError>;
      "429": StandardSchema<ApiError>;
      "5XX": StandardSchema<ApiError>;
    };
  };
  getServerInfo: {
    responses: {
      "200": StandardSchema<ServerInfo>;
      "401": StandardSchema<ApiError>;
      "403": StandardSchema<ApiError>;
      "404": StandardSchema<ApiError>;
      "429": StandardSchema<ApiError>;
      "5XX": StandardSchema<ApiError>;
    };
  };
  addFormattedEntry: {
    request: StandardSchema<FormattedEntry>;
    responses: {
      "200": StandardSchema<Entry>;
      "400": StandardSchema<ApiError>;
      "401": StandardSchema<ApiError>;
      "403": StandardSchema<ApiError>;
      "404": StandardSchema<ApiError>;
      "412": StandardSchema<ApiError>;
      "429": StandardSchema<ApiError>;
      "5XX": StandardSchema<ApiError>;
    };
  };
  addNote: {
    request: StandardSchema<NewNote>;
    responses: {
      "200": StandardSchema<Entry>;
      "400": StandardSchema<ApiError>;
      "401": StandardSchema<ApiError>;
      "403": StandardSchema<ApiError>;
      "404": StandardSchema<ApiError>;
      "412": StandardSchema<ApiError>;
      "429": StandardSchema<ApiError>;
      "5XX": StandardSchema<ApiError>;
    };
  };
  getWarRoom: {
    request: StandardSchema<WarRoomQuery>;
    responses: {
      "200": StandardSchema<WarRoom>;
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
  uploadIncidentFile: {
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
} = makeValidators(description);

/** For the option `validate`: tells the hook `on.validation` what differs from the specification, and changes nothing. */
export const observe: Validation = validation("observe", validators);

/** For the option `validate`: like `observe`, and refuses a request that differs, before anything is sent. */
export const enforce: Validation = validation("enforce", validators);
