import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import * as color from "./colors.ts";
import { bundleSpec } from "./generate/bundle.ts";
import type { Document } from "./generate/openapi.ts";
import { generateReadme } from "./generate/readme.ts";
import { generateVendor, writeFiles } from "./generate/vendor.ts";
import { listVendors, packageOf, root, specOf } from "./paths.ts";

/** Everything that is generated, by its path from the root. */
async function generateAll(): Promise<Map<string, string>> {
  const documents = new Map<string, Document>();
  const files = new Map<string, string>();
  for (const vendor of listVendors()) {
    const document = await bundleSpec(specOf(vendor));
    documents.set(vendor, document);
    for (const [path, text] of await generateVendor(vendor, document)) {
      files.set(relative(root, join(packageOf(vendor), path)), text);
    }
  }
  return files.set("README.md", generateReadme(documents));
}

const current = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : undefined);
const stale = [...(await generateAll())].filter(([path, text]) => current(path) !== text);
const names = stale.map(([path]) => path).join(", ");

if (stale.length === 0) console.log(`generated files are up to date (${listVendors().join(", ")})`);
else if (process.argv.includes("--check")) {
  console.error(`${color.red("stale:")} ${names}\nRun ${color.bold("pnpm generate")} and commit the result.`);
  process.exitCode = 1;
} else {
  writeFiles(root, stale);
  console.log(`wrote ${names}`);
}
