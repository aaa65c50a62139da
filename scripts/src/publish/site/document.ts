import type { Document } from "@incident-clients/openapi";
import { bundleSpec } from "@incident-clients/openapi/bundle";
import { specOf } from "@incident-clients/openapi/vendors";
import { addSamples } from "../../spec/generate/samples/add.ts";

/**
 * A vendor's bundled specification as every page shows it. What the pages should show beyond the specification is added here.
 */
export async function siteDocument(vendor: string): Promise<Document> {
  return addSamples(vendor, await bundleSpec(specOf(vendor)));
}
