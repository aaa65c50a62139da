import { bundle, createConfig } from "@redocly/openapi-core";
import { upgrade } from "@scalar/openapi-upgrader";
import type { Document } from "../generate/openapi.ts";

/** Reads a published description from a file or address, whichever version of Swagger or OpenAPI, as OpenAPI 3.1. */
export async function loadPublished(ref: string): Promise<Document> {
  // Problems are not fatal here: a broken reference matters only where a comparison follows it, and is then an error.
  const { bundle: bundled } = await bundle({ ref, config: await createConfig({}) });
  return upgrade(JSON.parse(JSON.stringify(bundled.parsed)), "3.1") as unknown as Document;
}
