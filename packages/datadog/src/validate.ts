import { type Validation, validation } from "@incident-clients/core/validate";
import { validators } from "./generated/validators.ts";

export type { StandardSchema, Validation, ValidationEvent, ValidationIssue } from "@incident-clients/core/validate";
export { validators };

/** For the option `validate`: tells the hook `on.validation` what differs from the specification, and changes nothing. */
export const observe: Validation = validation("observe", validators);

/** For the option `validate`: like `observe`, and refuses a request that differs, before anything is sent. */
export const enforce: Validation = validation("enforce", validators);
