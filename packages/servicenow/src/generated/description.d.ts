// Generated from specs/servicenow by `pnpm generate`; edit the specification instead.

// Written by `pnpm build`.
import type { Description } from "@incident-clients/core/validate";

export declare const description: Description;
