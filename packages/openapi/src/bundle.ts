import { bundle, createConfig } from "@redocly/openapi-core";
import type { Document } from "./document.ts";
import { listVendors, specOf } from "./vendors.ts";

/** Joins the parts of a document at a file or address into one whose references are all internal, with what is wrong in it. */
export async function bundleDocument(ref: string): Promise<{ document: Document; errors: string[] }> {
  const { bundle: bundled, problems } = await bundle({ ref, config: await createConfig({}) });
  const errors = new Set(problems.filter(({ severity }) => severity === "error").map(({ message }) => message));
  // A copy in plain JSON: YAML anchors would otherwise share objects between places.
  return { document: JSON.parse(JSON.stringify(bundled.parsed)), errors: [...errors] };
}

/** Joins the parts of a specification into one document; throws where one is missing or broken. */
export async function bundleSpec(file: string): Promise<Document> {
  const { document, errors } = await bundleDocument(file);
  if (errors.length > 0) throw new Error(`${file}: ${errors.join("\n  ")}`);
  return document;
}

/** The specification of every vendor as one document, by the vendor's name. */
export async function bundleAll(): Promise<Map<string, Document>> {
  const documents = new Map<string, Document>();
  for (const vendor of listVendors()) documents.set(vendor, await bundleSpec(specOf(vendor)));
  return documents;
}
