import type { AnyResult } from "@incident-clients/core";
import { type Document, type Endpoint, Schemas } from "@incident-clients/openapi";
import { judge } from "./judge.ts";
import type { Input, Plan } from "./plan.ts";
import type { Exchange } from "./record.ts";
import type { Finding } from "./report.ts";

/** A built client, with its methods found by name. */
export type AnyClient = Record<string, (input: Input) => Promise<AnyResult>>;

/** Makes the planned calls, one after the other, and judges what the client's fetch left in `exchanges`. */
export async function runPlan(document: Document, { run }: Plan, client: AnyClient, exchanges: Exchange[]) {
  const subject = { document, schemas: new Schemas(document) };
  const findings: Finding[] = [];
  for (const { endpoint, input } of run) {
    exchanges.length = 0;
    const call = await callOperation(client, endpoint, input);
    // Where a redirect was followed, the last exchange is the answer.
    const exchange = exchanges.at(-1);
    const response = exchange?.response;
    findings.push({
      ...{ endpoint, failure: undefined, outcome: undefined, ...call },
      requestHeaders: Object.keys(exchange?.requestHeaders ?? {}),
      responseHeaders: [...(response?.headers.keys() ?? [])],
      verdict: exchange && response && (await judge(subject, endpoint, exchange, response)),
    });
  }
  return findings;
}

async function callOperation(client: AnyClient, { operation }: Endpoint, input: Input): Promise<Partial<Finding>> {
  try {
    const result = await client[operation.operationId]?.(input);
    if (!result) return { failure: "the built client has no such method; build it again" };
    if (result.ok || result.status !== undefined) return result.ok ? {} : { outcome: result.outcome };
    return { failure: `the client has no answer to trust: ${result.error.code}`, outcome: result.outcome };
  } catch (error) {
    // The message may repeat the input.
    return { failure: `the client refused the input: ${(error as Error).name}`, outcome: "not-sent" };
  }
}
