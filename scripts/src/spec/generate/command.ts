import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { bundleAll } from "@incident-clients/openapi/bundle";
import { listVendors, packageOf, root } from "@incident-clients/openapi/vendors";
import { readArguments } from "../../lib/arguments.ts";
import * as color from "../../lib/colors.ts";
import { generateReadme } from "./readme.ts";
import { generateVendor, writeFiles } from "./vendor.ts";

const usage = `usage: pnpm generate [--check]

Writes what is generated from the specifications.
--check    only compares
exit code  0 written or fresh, 1 stale`;

const { check } = readArguments(usage, () => parseArgs({ options: { check: { type: "boolean" } } }).values);

const documents = await bundleAll();
const files = [...documents].map(async ([vendor, document]) => {
  const folder = relative(root, packageOf(vendor));
  return [...(await generateVendor(vendor, document))].map(([path, text]): [string, string] => [
    join(folder, path),
    text,
  ]);
});
const generated = [...(await Promise.all(files)).flat(), ["README.md", generateReadme(documents)] as [string, string]];

const current = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : undefined);
const stale = generated.filter(([path, text]) => current(path) !== text);
const names = stale.map(([path]) => path).join(", ");

if (stale.length === 0) console.log(`generated files are up to date (${listVendors().join(", ")})`);
else if (check) {
  console.error(`${color.red("stale:")} ${names}\nRun ${color.bold("pnpm generate")} and commit the result.`);
  process.exitCode = 1;
} else {
  writeFiles(root, stale);
  console.log(`wrote ${names}`);
}
