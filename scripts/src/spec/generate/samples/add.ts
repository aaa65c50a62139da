import { type Document, listEndpoints, type Operation } from "@incident-clients/openapi";
import { readClient } from "./client.ts";
import { curl } from "./curl.ts";
import { formatAll } from "./format.ts";
import { readOutputs, whatMatters } from "./matters.ts";
import { quickStart, type SampleParts, withErrors } from "./typescript.ts";

/** One of an operation's `x-codeSamples`, as Redocly and others show them. */
export type CodeSample = NonNullable<Operation["x-codeSamples"]>[number];

/** Characters in a line of a sample: it is read in a column beside the text. */
const lineWidth = 80;

/** A copy of a vendor's bundled document with code samples for every operation. */
export async function addSamples(vendor: string, document: Document): Promise<Document> {
  const copy = structuredClone(document);
  const client = readClient(vendor);
  const outputs = readOutputs(vendor);
  const endpoints = listEndpoints(copy);
  const parts = endpoints.map((endpoint): SampleParts => {
    const { operation } = endpoint;
    const matters = whatMatters(copy, operation, outputs.get(operation.operationId));
    return { document: copy, endpoint, client, matters };
  });
  const pieces = await formatAll([...parts.map(quickStart), ...parts.map(withErrors)], lineWidth);
  for (const [index, endpoint] of endpoints.entries()) {
    endpoint.operation["x-codeSamples"] = [
      // Redoc and others tell samples apart by `lang`.
      { lang: "ts", label: "TypeScript", source: pieces[index] ?? "" },
      { lang: "typescript", label: "TypeScript, with error handling", source: pieces[index + endpoints.length] ?? "" },
      { lang: "bash", label: "curl", source: curl(copy, endpoint, client) },
    ];
  }
  return copy;
}
