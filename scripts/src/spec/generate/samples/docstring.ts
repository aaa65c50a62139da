import { type Document, listEndpoints } from "@incident-clients/openapi";
import { formatAll } from "./format.ts";
import { argumentOf, sampleInput } from "./input.ts";

/** Characters in a line: what is left of 120 beside a docstring's indent and star. */
const lineWidth = 110;

/** By operation, its call with the shortest example: editors show it, and every consumer installs it. */
export async function docstringCalls(document: Document): Promise<Map<string, string>> {
  const endpoints = listEndpoints(document);
  const calls = endpoints.map((endpoint) => {
    const input = argumentOf(sampleInput(document, endpoint, "shortest"));
    return `const result = await client.${endpoint.operation.operationId}(${input});`;
  });
  const formatted = await formatAll(calls, lineWidth);
  return new Map(endpoints.map(({ operation }, index) => [operation.operationId, formatted[index] ?? ""]));
}
