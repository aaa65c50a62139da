import { bundle, createConfig } from "@redocly/openapi-core";
import type { Document } from "./document.ts";
import { listVendors, specOf } from "./vendors.ts";

/** What is wrong in a document, and the pointer to it. */
export interface BundleError {
  message: string;
  at: string;
}

/** Joins the parts of a document at a file or address into one whose references are all internal, with what is wrong in it. */
export async function bundleDocument(ref: string): Promise<{ document: Document; errors: BundleError[] }> {
  const { bundle: bundled, problems } = await bundle({ ref, config: await createConfig({}) });
  const errors = problems
    .filter(({ severity }) => severity === "error")
    .map(({ message, location: [place] }) => ({ message, at: place?.pointer ?? "#" }));
  // A copy in plain JSON: YAML anchors would otherwise share objects between places.
  return { document: bundled.parsed && JSON.parse(JSON.stringify(bundled.parsed)), errors };
}

/** Joins the parts of a specification into one document; throws where one is missing or broken. */
export async function bundleSpec(file: string): Promise<Document> {
  const { document, errors } = await bundleDocument(file);
  const messages = new Set(errors.map(({ message }) => message));
  if (messages.size > 0) throw new Error(`${file}: ${[...messages].join("\n  ")}`);
  return document;
}

/** The specification of every vendor as one document, by the vendor's name. */
export async function bundleAll(): Promise<Map<string, Document>> {
  const documents = new Map<string, Document>();
  for (const vendor of listVendors()) documents.set(vendor, await bundleSpec(specOf(vendor)));
  return documents;
}
