export { type Beside, createClient } from "./client.ts";
export {
  basicCredentials,
  bearerCredentials,
  type Credentials,
  requireText,
  type Token,
  takeCredentials,
} from "./credentials.ts";
export type { Definition, FailedBranch, Operation, SuccessBody } from "./definition.ts";
export {
  checkWaiting,
  type Ensured,
  type EnsuredTicket,
  type EnsureOptions,
  type EnsureReport,
  type EnsureStep,
  ensureNames,
  type NotEnsured,
  pauseFor,
  pollUntil,
  type WaitOptions,
  waitNames,
} from "./ensure.ts";
export {
  type ErrorDetails,
  IncidentClientError,
  isIncidentClientError,
  ResponseError,
  type TransportCode,
  TransportError,
  UsageError,
} from "./errors.ts";
export {
  copyBody,
  describeFailure,
  fieldsOf,
  isUsageError,
  itemsOf,
  settle,
  takeOptions,
  tell,
  withHidden,
} from "./flow.ts";
export type { ErrorEvent, HookEvent, Hooks, ResponseEvent, RetryEvent, ValidationEvent } from "./hooks.ts";
export {
  type CallOptions,
  type ClientConfig,
  type CommonOptions,
  callNames,
  checkNames,
  commonNames,
} from "./options.ts";
export { checkLimit, type Page, readPages } from "./pages.ts";
export type { EvidenceFetch, TransportEvidence, TransportResponse } from "./platform/platform.ts";
export { type Evidence, type Outcome, outcomeOf } from "./policy/outcome.ts";
export type { RetryOptions } from "./policy/retry.ts";
export {
  type AnyResult,
  type Failure,
  type FailureDetails,
  type HttpStatus,
  type NoAnswer,
  type OrThrow,
  type ResultDetails,
  type ServerErrorStatus,
  type Success,
  type Undocumented,
  type UndocumentedBody,
  unwrap,
} from "./result.ts";
export { checkBaseUrl } from "./wire/base-url.ts";
// `multipart.ts`, `raw.ts` and `failed.ts` are loaded apart from this entry, and take these and the errors from it.
export { copyForm, serializeBody } from "./wire/body.ts";
export { checkHeaders } from "./wire/headers.ts";
export { fillPath } from "./wire/path.ts";
export { fillServer } from "./wire/server.ts";
