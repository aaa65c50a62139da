// What a consumer writes, checked with the TypeScript versions that consumers have.
import { createElasticClient } from "@incident-clients/elastic";
import { pushCaseToIncident } from "@incident-clients/elastic/flows";

const elastic = createElasticClient({ url: "https://kibana.example.com", apiKey: { id: "id", key: "key" } });

export async function push(caseId: string, connectorId: string): Promise<string> {
  const result = await elastic.pushCase({ path: { caseId, connectorId }, body: {} });
  if (result.ok) return result.data.external_service?.external_url ?? "not pushed";
  if (result.status === undefined) return `${result.error.code}: ${result.outcome}`;
  return `refused: ${result.status}`;
}

export const hand = (caseId: string) =>
  pushCaseToIncident(elastic, { caseId, version: "8.15" }).then(({ state }) => state);
