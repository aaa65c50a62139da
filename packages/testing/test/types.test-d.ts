// Compile-time behaviour of the fakes: this file is only type-checked, and every `@ts-expect-error` that stops being an error
// fails the check.
import type {
  CaseResponse,
  CreateServiceNowTicketsRequest,
  DatadogOperations,
  ErrorResponse,
} from "@incident-clients/datadog";
import type { ElasticOperations } from "@incident-clients/elastic";
import { type Answer, type BodyOf, fakeVendor, type StatusOf } from "@incident-clients/testing";
import { expectTypeOf } from "vitest";

const fake = fakeVendor<DatadogOperations>("datadog");

// Bodies are typed by status.
expectTypeOf<BodyOf<DatadogOperations["getCase"], 200>>().toEqualTypeOf<CaseResponse>();
expectTypeOf<BodyOf<DatadogOperations["getCase"], 404>>().toEqualTypeOf<ErrorResponse>();
expectTypeOf<BodyOf<DatadogOperations["getCase"], 503>>().toEqualTypeOf<ErrorResponse>();
expectTypeOf<BodyOf<DatadogOperations["detachFindings"], 204>>().toEqualTypeOf<undefined>();
expectTypeOf<200 | 404 | 503>().toExtend<StatusOf<DatadogOperations["getCase"]>>();
// A success status whose body may mean failure has both bodies.
expectTypeOf<{ status: "error"; connector_id: string; message: string }>().toExtend<
  BodyOf<ElasticOperations["executeConnector"], 200>
>();

fake
  .on("createServiceNowTickets")
  .reply(201, { data: [{ type: "cases" }] })
  .reply(429)
  .headers({ "retry-after": "0" });
fake.on("createServiceNowTickets").reply(201, ({ body }) => ({ data: body.data.map(() => ({ type: "cases" })) }));
// @ts-expect-error No such operation.
fake.on("createTickets");
// @ts-expect-error Not a documented status.
fake.on("getCase").reply(418);
// @ts-expect-error The body of another status.
fake.on("createServiceNowTickets").reply(201, { errors: ["x"] });
// @ts-expect-error A case here has the type `cases`.
fake.on("createServiceNowTickets").reply(201, { data: [{ type: "case" }] });
// @ts-expect-error No such fault.
fake.on("getCase").fault("explosion");

const [call] = fake.calls("createServiceNowTickets");
expectTypeOf(call?.body).toEqualTypeOf<CreateServiceNowTicketsRequest | undefined>();
expectTypeOf(fake.calls("getCase")[0]?.path.case_id).toEqualTypeOf<string | undefined>();
// Among all calls, the operation tells the body.
for (const one of fake.calls()) {
  if (one.operation === "searchFindings")
    expectTypeOf(one.body.data.attributes?.filter).toEqualTypeOf<string | undefined>();
}
expectTypeOf(fake.example("getCase", 200)).toEqualTypeOf<CaseResponse>();

fakeVendor<DatadogOperations>("datadog", {
  getCase: ({ path }) => ({ status: 404, body: { errors: [path.case_id] } }),
});
// @ts-expect-error The body of another status.
fakeVendor<DatadogOperations>("datadog", { getCase: () => ({ status: 200, body: { errors: [] } }) });
expectTypeOf<Answer<DatadogOperations["detachFindings"]>["status"]>().toExtend<number>();

// Without the operations' types everything is allowed, and the specification judges at run time.
const untyped = fakeVendor("datadog");
untyped.on("getCase").reply(200, { anything: true });
expectTypeOf(untyped.calls("getCase")[0]?.body).toBeUnknown();
