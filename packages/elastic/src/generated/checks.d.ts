// Generated from specs/elastic by `pnpm generate`; edit the specification instead.

// The functions are compiled by `pnpm build`.
import type { Check } from "@incident-clients/core/validate";

export declare const Case: Check;
export declare const CasePage: Check;
export declare const ConnectorList: Check;
export declare const CurrentConnector: Check;
export declare const ExecuteActionAnswer: Check;
export declare const ExecuteActionRequest: Check;
export declare const ExecuteConnectorAnswer: Check;
export declare const ExecuteConnectorRequest: Check;
export declare const ExternalDetailsRequest: Check;
export declare const KibanaError: Check;
export declare const PushCaseByConnectorAnswer: Check;
export declare const PushCaseByConnectorRequest: Check;
export declare const PushCaseRequest: Check;
