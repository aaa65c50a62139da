// Generated from specs/cortex-xdr by `pnpm generate`; edit the specification instead.

// The functions are compiled by `pnpm build`.
import type { Check } from "@incident-clients/core/validate";

export declare const ErrorResponse: Check;
export declare const GetIncidentExtraDataRequest: Check;
export declare const GetIncidentExtraDataResponse: Check;
export declare const GetIncidentsRequest: Check;
export declare const GetIncidentsResponse: Check;
export declare const SearchCasesRequest: Check;
export declare const SearchCasesResponse: Check;
export declare const UpdateCaseRequest: Check;
export declare const UpdateIncidentRequest: Check;
export declare const UpdateIncidentResponse: Check;
