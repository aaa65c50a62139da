export type { Queryable } from "./database.ts";
export type { Entry, State } from "./entry.ts";
export type { Events, Hooks } from "./events.ts";
export { createHandOff, type HandOff, type HandOffOptions } from "./hand-off.ts";
export type { EnsureCall, EnsureOutcome, Kind, Kinds, RequestOf, Ticket } from "./kinds.ts";
export type { WorkOptions } from "./worker.ts";
