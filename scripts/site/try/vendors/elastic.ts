import type { ElasticClient } from "@incident-clients/elastic";
import { pushCaseToIncident } from "@incident-clients/elastic/flows";
import { fakeElastic } from "@incident-clients/testing/elastic";

export { default as document } from "@incident-clients/elastic/openapi.json" with { type: "json" };
export { connect } from "../../../../packages/elastic/demo.ts";

export const makeFake = () => fakeElastic();

const push = (version: string) => ({
  name: "pushCaseToIncident",
  run: (client: ElasticClient) =>
    pushCaseToIncident(client, { caseId: "c1472f70-732a-11ea-a0b2-c51ea50a58e2", version }, { patience: 0 }),
});

export const flows = { pushCase: push("8.15"), pushCaseByConnector: push("7.11") };
