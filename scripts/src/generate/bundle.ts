import { relative } from "node:path";
import { bundle, createConfig } from "@redocly/openapi-core";
import { listVendors, root, specOf } from "../paths.ts";
import type { Document } from "./openapi.ts";

/** Joins the parts of a specification into one document whose references are all internal. */
export async function bundleSpec(file: string): Promise<Document> {
  const { bundle: bundled, problems } = await bundle({ ref: file, config: await createConfig({}) });
  const errors = new Set(problems.filter(({ severity }) => severity === "error").map(({ message }) => message));
  if (errors.size > 0) throw new Error(`${relative(root, file)}: ${[...errors].join("\n  ")}`);
  // A copy in plain JSON: YAML anchors would otherwise share objects between places.
  return JSON.parse(JSON.stringify(bundled.parsed));
}

/** The specification of every vendor as one document, by the vendor's name. */
export async function bundleAll(): Promise<Map<string, Document>> {
  const documents = new Map<string, Document>();
  for (const vendor of listVendors()) documents.set(vendor, await bundleSpec(specOf(vendor)));
  return documents;
}
