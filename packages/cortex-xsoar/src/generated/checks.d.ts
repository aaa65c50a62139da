// Generated from specs/cortex-xsoar by `pnpm generate`; edit the specification instead.

// The functions are compiled by `pnpm build`.
import type { Check } from "@incident-clients/core/validate";

export declare const ApiError: Check;
export declare const Incident: Check;
export declare const IncidentBatchClosure: Check;
export declare const IncidentBatchResult: Check;
export declare const IncidentClosure: Check;
export declare const IncidentFieldList: Check;
export declare const IncidentPage: Check;
export declare const IncidentSearch: Check;
export declare const IncidentUpsert: Check;
export declare const InvestigationStart: Check;
export declare const StartedInvestigation: Check;
export declare const VersionedWriteError: Check;
