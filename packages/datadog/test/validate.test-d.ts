// Compile-time behaviour of the validators: this file is only type-checked.
import {
  type CreateServiceNowTicketsRequest,
  createDatadogClient,
  type ErrorResponse,
} from "@incident-clients/datadog";
import { enforce, observe, type ValidationIssue, validators } from "@incident-clients/datadog/validate";
import { expectTypeOf } from "vitest";

const { request, responses } = validators.createServiceNowTickets;
const checked = request["~standard"].validate({});
if (checked.issues) expectTypeOf(checked.issues).toEqualTypeOf<readonly ValidationIssue[]>();
else expectTypeOf(checked.value).toEqualTypeOf<CreateServiceNowTicketsRequest>();

const refused = responses[400]["~standard"].validate({});
if (!refused.issues) expectTypeOf(refused.value).toEqualTypeOf<ErrorResponse>();

// A read has no body.
// @ts-expect-error
validators.listProjects.request;

const keys = { apiKey: "a", applicationKey: "b" };
createDatadogClient({ ...keys, validate: observe });
createDatadogClient({ ...keys, validate: enforce, on: { validation: ({ issues }) => issues[0]?.path.length } });
// @ts-expect-error
createDatadogClient({ ...keys, validate: "observe" });
