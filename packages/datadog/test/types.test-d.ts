// Compile-time behaviour of the generated client: this file is only type-checked, and every `@ts-expect-error` that stops
// being an error fails the check.
import {
  type CreateServiceNowTicketsResult,
  createDatadogClient,
  type ErrorResponse,
  type FindingCaseListResponse,
  type NewServiceNowTicket,
  type TransportError,
  type UndocumentedBody,
} from "@incident-clients/datadog";
import { createTickets, type TicketReport } from "@incident-clients/datadog/flows";
import { expectTypeOf } from "vitest";

const ticket: NewServiceNowTicket = {
  type: "servicenow_tickets",
  relationships: {
    findings: { data: [{ id: "finding", type: "findings" }] },
    project: { data: { id: "project", type: "projects" } },
  },
};

const client = createDatadogClient({ apiKey: "a", applicationKey: "b" });
const result = await client.createServiceNowTickets({ body: { data: [ticket] } });
expectTypeOf(result).toEqualTypeOf<CreateServiceNowTicketsResult>();

// Data is out of reach until `ok` is checked.
// @ts-expect-error
result.data;

if (result.ok) {
  expectTypeOf(result.status).toEqualTypeOf<201>();
  expectTypeOf(result.data).toEqualTypeOf<FindingCaseListResponse>();
  const status = result.data.data[0]?.attributes?.servicenow_ticket?.status;
  // A value that Datadog adds tomorrow is a string like any other.
  expectTypeOf(status).toEqualTypeOf<"COMPLETED" | "FAILED" | "IN_PROGRESS" | (string & {}) | undefined>();
} else {
  expectTypeOf(result.outcome).toEqualTypeOf<"not-sent" | "rejected" | "unknown">();
  switch (result.status) {
    case 400:
      expectTypeOf(result.error).toEqualTypeOf<ErrorResponse | undefined>();
      break;
    case 429:
      expectTypeOf(result.error).toEqualTypeOf<ErrorResponse | undefined>();
      expectTypeOf(result.headers["x-ratelimit-reset"]).toEqualTypeOf<string | undefined>();
      break;
    case 503:
      expectTypeOf(result.error).toEqualTypeOf<ErrorResponse | undefined>();
      break;
    case undefined:
      expectTypeOf(result.error).toEqualTypeOf<TransportError>();
      break;
    case 401:
    case 403:
    case 404:
      break;
    case 418:
      expectTypeOf(result.error).toEqualTypeOf<UndocumentedBody | undefined>();
      break;
    default:
      expectTypeOf(result.status).toExtend<number>();
  }
}

// @ts-expect-error A finding that was listed has the type `finding`; a reference to it needs `findings`.
ticket.relationships.findings.data = [{ id: "finding", type: "finding" }];
// @ts-expect-error Not a priority.
ticket.attributes = { priority: "HIGH" };
// @ts-expect-error The relationships are missing.
client.createServiceNowTickets({ body: { data: [{ type: "servicenow_tickets" }] } });
// @ts-expect-error It takes nothing.
client.listProjects({ foo: 1 });
client.listProjects({});
// @ts-expect-error The path parameter is missing.
client.getCase({});
createDatadogClient({ apiKey: "a" }); // The other key may come from the environment.
// @ts-expect-error No such option.
createDatadogClient({ apiKey: "a", applicationKey: "b", retries: 3 });
createDatadogClient({ apiKey: "a", applicationKey: "b", site: "a-site-of-next-year.com" });

const { data } = await client.http.POST("/api/v2/security/findings/servicenow_tickets", { body: { data: [ticket] } });
expectTypeOf(data?.data[0]?.id).toEqualTypeOf<string | undefined>();

const [report] = await createTickets(client, [ticket]);
expectTypeOf(report).toEqualTypeOf<TicketReport | undefined>();
expectTypeOf(report?.state).toEqualTypeOf<"created" | "rejected" | "unknown" | "not-sent" | undefined>();
expectTypeOf([report?.caseId, report?.caseKey, report?.sysId, report?.url, report?.reason]).toEqualTypeOf<
  (string | undefined)[]
>();
expectTypeOf(report?.result).toEqualTypeOf<CreateServiceNowTicketsResult | undefined>();
