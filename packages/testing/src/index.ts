export { ContractError } from "./errors.ts";
export { type FakeVendor, fakeVendor } from "./fake.ts";
export type { FaultName } from "./faults.ts";
export type { Script } from "./script.ts";
export type {
  Answer,
  Answered,
  AnyCall,
  AnyOperations,
  BodyOf,
  Call,
  Handlers,
  OpenApiDocument,
  OperationId,
  StatusOf,
} from "./types.ts";
