import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The repository's root. */
export const root: string = join(import.meta.dirname, "../..");

/** The vendors: every folder of specs/ that has a specification. */
export function listVendors(): string[] {
  return readdirSync(join(root, "specs"))
    .filter((name) => existsSync(specOf(name)))
    .sort();
}

/** The entry file of a vendor's specification. */
export const specOf = (vendor: string): string => join(root, "specs", vendor, "openapi.yaml");

/** The source of a built file, both from their package's folder: `./dist/index.js` and `./dist/index.d.ts` are of `src/index.ts`. */
export const sourceOf = (built: string): string => built.replace("./dist/", "src/").replace(/\.(js|d\.ts)$/, ".ts");

/** A vendor's package. */
export const packageOf = (vendor: string): string => join(root, "packages", vendor);
