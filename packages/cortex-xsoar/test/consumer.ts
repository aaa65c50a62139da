// What a consumer writes, checked with the TypeScript versions that consumers have.
import { createXsoarClient } from "@incident-clients/cortex-xsoar";
import { createIncident } from "@incident-clients/cortex-xsoar/flows";

const xsoar = createXsoarClient({
  url: "https://xsoar.example.com",
  apiKey: "key",
  apiKeyId: "17",
  keyType: "standard",
});

export async function read(id: string): Promise<string> {
  const result = await xsoar.getIncident({ path: { id } });
  if (result.ok) return result.data.name ?? "no name";
  if (result.status === undefined) return `${result.error.code}: ${result.outcome}`;
  return `refused: ${result.status}`;
}

export const create = (name: string) => createIncident(xsoar, { name }).then(({ state }) => state);
