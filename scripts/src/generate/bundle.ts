import { bundle, createConfig } from "@redocly/openapi-core";
import { specOf } from "../paths.ts";
import type { Document } from "./openapi.ts";

/** Joins the parts of a vendor's specification into one document whose references are all internal. */
export async function bundleSpec(vendor: string): Promise<Document> {
  const { bundle: bundled, problems } = await bundle({ ref: specOf(vendor), config: await createConfig({}) });
  const errors = new Set(problems.filter(({ severity }) => severity === "error").map(({ message }) => message));
  if (errors.size > 0) throw new Error(`specs/${vendor}: ${[...errors].join("\n  ")}`);
  // A copy in plain JSON: YAML anchors would otherwise share objects between places.
  return JSON.parse(JSON.stringify(bundled.parsed));
}
