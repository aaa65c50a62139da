// Compile-time behaviour of the generated client: this file is only type-checked, and every `@ts-expect-error` that stops
// being an error fails the check.
import {
  type Case,
  createElasticClient,
  type ExecuteConnectorRequest,
  type JiraIncident,
  type KibanaError,
  type PushCaseResult,
  type TransportError,
} from "@incident-clients/elastic";
import { type PushReport, pushCaseToIncident, resumePush, type Unrecorded } from "@incident-clients/elastic/flows";
import { expectTypeOf } from "vitest";

const url = "https://kibana.example.com";
const client = createElasticClient({ url, apiKey: { id: "id", key: "key" }, space: "soc", apiVersion: "2023-10-31" });
const path = { caseId: "case", connectorId: "connector" };

const pushed = await client.pushCase({ path, body: {} });
expectTypeOf(pushed).toEqualTypeOf<PushCaseResult>();

// Data is out of reach until `ok` is checked.
// @ts-expect-error
pushed.data;

if (pushed.ok) {
  expectTypeOf(pushed.data).toEqualTypeOf<Case>();
  // A case that was never pushed has no external_service.
  // @ts-expect-error
  pushed.data.external_service.external_id;
} else if (pushed.status === 424) {
  expectTypeOf(pushed.error).toEqualTypeOf<KibanaError | undefined>();
} else if (pushed.status === undefined) {
  expectTypeOf(pushed.error).toEqualTypeOf<TransportError>();
}

// A 200 may be a failure, with an error body of its own.
const run = await client.executeConnector({
  path,
  body: { params: { subAction: "pushToService", subActionParams: { incident: { summary: "Jira" } } } },
});
if (run.ok) expectTypeOf(run.data.status).toEqualTypeOf<"ok">();
else if (run.status === 200) expectTypeOf(run.error?.service_message).toEqualTypeOf<string | undefined>();

const send = (params: ExecuteConnectorRequest["params"]) => client.executeConnector({ path, body: { params } });
const issue: JiraIncident = { summary: "text", labels: ["soc"] };
send({ subAction: "pushToService", subActionParams: { incident: issue } });
// @ts-expect-error A Jira issue has a summary.
issue.short_description = "text";
// @ts-expect-error A mixture of two incidents is neither, though the request takes either.
send({ subAction: "pushToService", subActionParams: { incident: { summary: "text", short_description: "text" } } });
send({ subAction: "pushToService", subActionParams: { incident: { name: "text", severityCode: "6" } } });
// @ts-expect-error Kibana 9.2 and later want the parameters, even where there is nothing to say.
send({ subAction: "getFields" });
// @ts-expect-error Not a sub-action.
send({ subAction: "push" });
// @ts-expect-error All nine keys have to be present, externalId too: nobody creates by forgetting it.
client.pushCaseByConnector({ path, body: { connector_type: ".jira", params: { title: "text" } } });
// @ts-expect-error The path parameter is missing.
client.pushCase({ path: { caseId: "case" }, body: {} });

createElasticClient({ url, username: "user", password: "password" });
// @ts-expect-error Both kinds of credentials at once.
createElasticClient({ url, apiKey: "key", username: "user", password: "password" });
// @ts-expect-error A user without a password.
createElasticClient({ url, username: "user" });
// @ts-expect-error No credentials.
createElasticClient({ url });
// @ts-expect-error No such option.
createElasticClient({ url, apiKey: "key", retries: 3 });

// The client sends kbn-xsrf, so openapi-fetch does not ask for it.
const { data } = await client.http.POST("/api/cases/{caseId}/connector/{connectorId}/_push", {
  params: { path },
  body: {},
});
expectTypeOf(data?.id).toEqualTypeOf<string | undefined>();

const report: PushReport = await pushCaseToIncident(client, { caseId: "case", version: "8.15" });
// @ts-expect-error Whether there is an incident depends on the state.
report.incident;
switch (report.state) {
  case "pushed":
    expectTypeOf(report.incident.url).toEqualTypeOf<string>();
    // @ts-expect-error Nothing is left to do.
    report.resume;
    break;
  case "incident-only":
    expectTypeOf(report.resume).toEqualTypeOf<Unrecorded>();
    await resumePush(client, report.resume);
    break;
  case "unknown":
    // @ts-expect-error First someone has to find the incident.
    await resumePush(client, report.resume);
    if (report.resume)
      await resumePush(client, { ...report.resume, incident: { id: "id", title: "INC1", url: "https://x" } });
    break;
  default:
    expectTypeOf(report.state).toEqualTypeOf<"not-sent" | "rejected">();
}
// @ts-expect-error A number cannot tell 7.1 from 7.10.
pushCaseToIncident(client, { caseId: "case", version: 7.1 });
