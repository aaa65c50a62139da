import { type CommonOptions, createElasticClient, type ElasticClient } from "@incident-clients/elastic";
import { pushCaseToIncident } from "@incident-clients/elastic/flows";

/** A client for a mock server; the suites and `npm start` reach this vendor through it. */
export const connect = (baseUrl: string, options: CommonOptions = {}): ElasticClient =>
  createElasticClient({ url: baseUrl, apiKey: "demo-api-key", ...options });

export { connectFromEnvironment, environment } from "./src/environment.ts";

/** The calls of a person who hands cases to the ticketing system. */
export async function* steps(elastic: ElasticClient) {
  const connectors = await elastic.findConnectors();
  const connector = connectors.ok ? connectors.data[0] : undefined;
  yield { result: connectors, note: `connector ${connector?.name}` };

  const found = await elastic.findCases({ query: { status: "open", perPage: 50 } });
  const caseId = found.ok ? (found.data.cases[0]?.id ?? "") : "";
  yield { result: found, note: `${found.ok ? found.data.total : "no"} open cases` };

  // From 7.12 on Kibana does it in one call; in 7.7 and 7.11 the flow converts, sends and records.
  for (const version of ["8.15", "7.11", "7.7"]) {
    const report = await pushCaseToIncident(elastic, { caseId, version }, { patience: 0 });
    const note = `Kibana ${version}: ${report.state} ${report.state === "pushed" ? report.incident.title : report.reason}`;
    if (report.result) yield { result: report.result, note };
  }

  const created = await elastic.executeConnector({
    path: { connectorId: connector?.id ?? "" },
    body: {
      params: {
        subAction: "pushToService",
        subActionParams: { incident: { short_description: "Suspicious email banner clicked", correlation_id: caseId } },
      },
    },
  });
  yield { result: created, note: "an incident without a case" };

  const failing = { headers: { prefer: "code=424" } };
  const path = { caseId, connectorId: connector?.id ?? "" };
  yield { result: await elastic.pushCase({ path, body: {} }, failing), note: "scripted failure:" };
}
