export { type Credentials, checkBaseUrl, checkHeaders } from "./auth.ts";
// For what is loaded apart from this entry, and shares its errors: `http.ts` and `multipart.ts`.
export { serializeBody } from "./body.ts";
export { createClient } from "./client.ts";
export { basicCredentials, bearerCredentials, type Token } from "./credentials.ts";
export type { Definition, FailedBranch, Operation, SuccessBody } from "./definition.ts";
export {
  type ErrorDetails,
  IncidentClientError,
  isIncidentClientError,
  ResponseError,
  type TransportCode,
  TransportError,
  UsageError,
} from "./errors.ts";
export type { HookEvent, Hooks, ValidationEvent } from "./hooks.ts";
export {
  type CallOptions,
  type ClientConfig,
  type CommonOptions,
  checkNames,
  commonNames,
  requireText,
} from "./options.ts";
export { type Evidence, type Outcome, outcomeOf } from "./outcome.ts";
export {
  type AnyResult,
  type Failure,
  type HttpStatus,
  type NoAnswer,
  type ResultDetails,
  type ServerErrorStatus,
  type Success,
  type Undocumented,
  unwrap,
} from "./result.ts";
export type { RetryOptions } from "./retry.ts";
export { fillServer } from "./server.ts";
export { fillPath } from "./url.ts";
