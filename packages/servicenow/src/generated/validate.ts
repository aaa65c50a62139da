// Generated from specs/servicenow by `pnpm generate`; edit the specification instead.

import { makeValidators, type StandardSchema, type Validation, validation } from "@incident-clients/core/validate";
import { description } from "./description.js";
import type { AddedObservables, AttachmentList, ErrorResponse, ImportAnswer, ImportFields, KibanaAppHealth, Observables, RecordAnswer, RecordFields, RecordList, UploadAnswer } from "./types.ts";

export type { StandardSchema, Validation, ValidationEvent, ValidationIssue } from "@incident-clients/core/validate";

/** What each operation takes and returns, as Standard Schemas. */
export const validators: {
  listChoices: {
    responses: {
      "200": StandardSchema<RecordList>;
      "400": StandardSchema<ErrorResponse>;
      "401": StandardSchema<ErrorResponse>;
      "403": StandardSchema<ErrorResponse>;
      "429": StandardSchema<ErrorResponse>;
      "5XX": StandardSchema<ErrorResponse>;
    };
  };
  listJournal: {
    responses: {
      "200": StandardSchema<RecordList>;
      "400": StandardSchema<ErrorResponse>;
      "401": StandardSchema<ErrorResponse>;
      "403": StandardSchema<ErrorResponse>;
      "429": StandardSchema<ErrorResponse>;
      "5XX": StandardSchema<ErrorResponse>;
    };
  };
  findRecords: {
    responses: {
      "200": StandardSchema<RecordList>;
      "400": StandardSchema<ErrorResponse>;
      "401": StandardSchema<ErrorResponse>;
      "403": StandardSchema<ErrorResponse>;
      "404": StandardSchema<ErrorResponse>;
      "429": StandardSchema<ErrorResponse>;
      "5XX": StandardSchema<ErrorResponse>;
    };
  };
  createRecord: {
    request: StandardSchema<RecordFields>;
    responses: {
      "201": StandardSchema<RecordAnswer>;
      "400": StandardSchema<ErrorResponse>;
      "401": StandardSchema<ErrorResponse>;
      "403": StandardSchema<ErrorResponse>;
      "404": StandardSchema<ErrorResponse>;
      "429": StandardSchema<ErrorResponse>;
      "5XX": StandardSchema<ErrorResponse>;
    };
  };
  getRecord: {
    responses: {
      "200": StandardSchema<RecordAnswer>;
      "400": StandardSchema<ErrorResponse>;
      "401": StandardSchema<ErrorResponse>;
      "403": StandardSchema<ErrorResponse>;
      "404": StandardSchema<ErrorResponse>;
      "429": StandardSchema<ErrorResponse>;
      "5XX": StandardSchema<ErrorResponse>;
    };
  };
  updateRecord: {
    request: StandardSchema<RecordFields>;
    responses: {
      "200": StandardSchema<RecordAnswer>;
      "400": StandardSchema<ErrorResponse>;
      "401": StandardSchema<ErrorResponse>;
      "403": StandardSchema<ErrorResponse>;
      "404": StandardSchema<ErrorResponse>;
      "429": StandardSchema<ErrorResponse>;
      "5XX": StandardSchema<ErrorResponse>;
    };
  };
  listAttachments: {
    responses: {
      "200": StandardSchema<AttachmentList>;
      "400": StandardSchema<ErrorResponse>;
      "401": StandardSchema<ErrorResponse>;
      "403": StandardSchema<ErrorResponse>;
      "429": StandardSchema<ErrorResponse>;
      "5XX": StandardSchema<ErrorResponse>;
    };
  };
  uploadAttachment: {
    responses: {
      "201": StandardSchema<UploadAnswer>;
      "400": StandardSchema<ErrorResponse>;
      "401": StandardSchema<ErrorResponse>;
      "403": StandardSchema<ErrorResponse>;
      "404": StandardSchema<ErrorResponse>;
      "429": StandardSchema<ErrorResponse>;
      "5XX": StandardSchema<ErrorResponse>;
    };
  };
  getAttachmentFile: {
    responses: {
      "400": StandardSchema<ErrorResponse>;
      "401": StandardSchema<ErrorResponse>;
      "403": StandardSchema<ErrorResponse>;
      "404": StandardSchema<ErrorResponse>;
      "429": StandardSchema<ErrorResponse>;
      "5XX": StandardSchema<ErrorResponse>;
    };
  };
  importRecord: {
    request: StandardSchema<ImportFields>;
    responses: {
      "200": StandardSchema<ImportAnswer>;
      "201": StandardSchema<ImportAnswer>;
      "400": StandardSchema<ErrorResponse>;
      "401": StandardSchema<ErrorResponse>;
      "403": StandardSchema<ErrorResponse>;
      "404": StandardSchema<ErrorResponse>;
      "429": StandardSchema<ErrorResponse>;
      "5XX": StandardSchema<ErrorResponse>;
    };
  };
  getKibanaAppHealth: {
    responses: {
      "200": StandardSchema<KibanaAppHealth>;
      "400": StandardSchema<ErrorResponse>;
      "401": StandardSchema<ErrorResponse>;
      "403": StandardSchema<ErrorResponse>;
      "404": StandardSchema<ErrorResponse>;
      "429": StandardSchema<ErrorResponse>;
      "5XX": StandardSchema<ErrorResponse>;
    };
  };
  addObservables: {
    request: StandardSchema<Observables>;
    responses: {
      "200": StandardSchema<AddedObservables>;
      "201": StandardSchema<AddedObservables>;
      "400": StandardSchema<ErrorResponse>;
      "401": StandardSchema<ErrorResponse>;
      "403": StandardSchema<ErrorResponse>;
      "404": StandardSchema<ErrorResponse>;
      "429": StandardSchema<ErrorResponse>;
      "5XX": StandardSchema<ErrorResponse>;
    };
  };
} = makeValidators(description);

/** For the option `validate`: tells the hook `on.validation` what differs from the specification, and changes nothing. */
export const observe: Validation = validation("observe", validators);

/** For the option `validate`: like `observe`, and refuses a request that differs, before anything is sent. */
export const enforce: Validation = validation("enforce", validators);
