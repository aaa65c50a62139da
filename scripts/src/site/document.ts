import { bundleSpec } from "../generate/bundle.ts";
import type { Document } from "../generate/openapi.ts";
import { specOf } from "../paths.ts";
import { addSamples } from "../samples/add.ts";

/**
 * A vendor's bundled specification as every page shows it. What the pages should show beyond the specification is added here.
 */
export async function siteDocument(vendor: string): Promise<Document> {
  return addSamples(vendor, await bundleSpec(specOf(vendor)));
}
