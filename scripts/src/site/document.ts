import { bundleSpec } from "../generate/bundle.ts";
import type { Document } from "../generate/openapi.ts";

/**
 * A vendor's bundled specification as every page shows it. What the pages should show beyond the specification, such as
 * `x-codeSamples` on its operations, is added here.
 */
export async function siteDocument(vendor: string): Promise<Document> {
  return bundleSpec(vendor);
}
