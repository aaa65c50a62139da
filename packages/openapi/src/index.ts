export type {
  Document,
  Example,
  Header,
  Media,
  Operation,
  Parameter,
  Response,
  Schema,
  SecurityScheme,
} from "./document.ts";
export {
  type Body,
  bodyOf,
  branchesOf,
  type Endpoint,
  examplesOf,
  type Failed,
  failedBranches,
  fileOf,
  form,
  isFile,
  isJson,
  jsonOf,
  listEndpoints,
  methods,
  nameOf,
  resolve,
  responsesOf,
  succeeds,
} from "./endpoints.ts";
export { below, keysOf, valueAt } from "./pointer.ts";
export { makeAjv, Schemas } from "./schemas.ts";
