// Generated from specs/datadog by `pnpm generate`; edit the specification instead.

// The functions are compiled by `pnpm build`.
import type { Check } from "@incident-clients/core/validate";

export declare const AttachServiceNowTicketRequest: Check;
export declare const CaseResponse: Check;
export declare const CreateServiceNowTicketsRequest: Check;
export declare const DetachFindingsRequest: Check;
export declare const ErrorResponse: Check;
export declare const FindingCaseListResponse: Check;
export declare const FindingCaseResponse: Check;
export declare const ProjectListResponse: Check;
export declare const SearchFindingsRequest: Check;
export declare const SearchFindingsResponse: Check;
