import { connectAll, createOurs } from "./contenders.ts";
import type { Task } from "./rounds.ts";
import { sample } from "./sample.ts";

/** Our client with all policies over our transport, as the tables name it. */
export const transported = "incident-clients over node";

/** All that go over the network, and ours over our transport. */
export async function connectNetwork(url: string, quick: boolean): Promise<Map<string, Task>> {
  const { createTransport } = await import("@incident-clients/node");
  const datadog = await createOurs(url, createTransport({ connections: 64 }));
  const call = async () => (await datadog.createServiceNowTickets({ body: sample.request })).data;
  if (!(await call())) throw new Error(`${transported} did not return the ticket`);
  return (await connectAll(url, quick)).set(transported, call);
}
