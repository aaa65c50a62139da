import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Document } from "./document.ts";

/** The repository's root. */
export const root: string = join(import.meta.dirname, "../../..");

/** Lists the vendors: every folder of specs/ that has a specification. */
export function listVendors(): string[] {
  return readdirSync(join(root, "specs"))
    .filter((name) => existsSync(specOf(name)))
    .sort();
}

/** The entry file of a vendor's specification. */
export const specOf = (vendor: string): string => join(root, "specs", vendor, "openapi.yaml");

/** A vendor's package. */
export const packageOf = (vendor: string): string => join(root, "packages", vendor);

/** Reads a vendor's specification as `pnpm generate` bundled it. */
export const readDocument = (vendor: string): Document =>
  JSON.parse(readFileSync(join(packageOf(vendor), "openapi.json"), "utf8"));
