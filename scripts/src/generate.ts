import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import pc from "picocolors";
import { bundleSpec } from "./generate/bundle.ts";
import { generateClient } from "./generate/client.ts";
import { generateTypes } from "./generate/types.ts";
import { generateChecks, generateValidators } from "./generate/validate.ts";
import { listVendors, packageOf, root } from "./paths.ts";
import { docstringCalls } from "./samples/docstring.ts";

/** The generated files of one vendor, by path. */
async function generateVendor(vendor: string): Promise<Map<string, string>> {
  const document = await bundleSpec(vendor);
  const header = `// Generated from specs/${vendor} by \`pnpm generate\`; edit the specification instead.\n\n`;
  const folder = packageOf(vendor);
  return new Map([
    [join(folder, "src/generated/types.ts"), header + (await generateTypes(document))],
    [
      join(folder, "src/generated/client.ts"),
      header + generateClient(vendor, document, await docstringCalls(document)),
    ],
    [join(folder, "src/generated/checks.ts"), header + (await generateChecks(document))],
    [join(folder, "src/generated/validators.ts"), header + generateValidators(document)],
    [join(folder, "openapi.json"), `${JSON.stringify(document, null, 2)}\n`],
  ]);
}

const check = process.argv.includes("--check");
const stale: string[] = [];
for (const vendor of listVendors()) {
  for (const [path, text] of await generateVendor(vendor)) {
    const current = await readFile(path, "utf8").catch(() => undefined);
    if (current === text) continue;
    stale.push(relative(root, path));
    if (check) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}

if (stale.length === 0) console.log(`generated files are up to date (${listVendors().join(", ")})`);
else if (check) {
  console.error(`${pc.red("stale:")} ${stale.join(", ")}\nRun ${pc.bold("pnpm generate")} and commit the result.`);
  process.exitCode = 1;
} else console.log(`wrote ${stale.join(", ")}`);
