import type { Document } from "@incident-clients/openapi";
import { bundleDocument } from "@incident-clients/openapi/bundle";
import { upgrade } from "@scalar/openapi-upgrader";

/** Reads a published description from a file or address, whichever version of Swagger or OpenAPI, as OpenAPI 3.1. */
export async function loadPublished(ref: string): Promise<Document> {
  // Problems are not fatal here: a broken reference matters only where a comparison follows it, and is then an error.
  const { document } = await bundleDocument(ref);
  return upgrade({ ...document }, "3.1") as unknown as Document;
}
