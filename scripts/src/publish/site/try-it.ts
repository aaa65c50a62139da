import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Document, type Endpoint, responsesOf, succeeds } from "@incident-clients/openapi";
import { root } from "@incident-clients/openapi/vendors";
import { sampleInput } from "../../spec/generate/samples/input.ts";
import { escapeHtml } from "./page.ts";
import type { Vendor } from "./vendor.ts";

/** The first example of a call as JSON, in which a file is a string that begins with `file:`. */
export function exampleInput(document: Document, endpoint: Endpoint): string {
  const { path, query, body } = sampleInput(document, endpoint);
  const places = Object.entries({ path, query }).filter(([, values]) => Object.keys(values).length > 0);
  return JSON.stringify({ ...Object.fromEntries(places), body }, null, 2).replaceAll("\\u0000file:", "file:");
}

/** The call in the reader's browser, where `scripts/site/try` has the vendor. */
export function tryIt({ name, document }: Vendor, endpoint: Endpoint): string {
  if (!existsSync(join(root, `scripts/site/try/vendors/${name}.ts`))) return "";
  const { operation } = endpoint;
  const failures = responsesOf(document, operation).filter((one) => !succeeds(one));
  const props = {
    vendor: name,
    operation: operation.operationId,
    input: exampleInput(document, endpoint),
    statuses: failures.map(([status]) => status.replace("XX", "00")).join(" "),
  };
  const attributes = Object.entries(props).map(([prop, value]) => {
    const text = escapeHtml(value).replaceAll('"', "&quot;").replaceAll(">", "&gt;").replaceAll("\n", "&#10;");
    return `${prop}="${text}"`;
  });
  return `<TryIt ${attributes.join(" ")} />`;
}
