import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { root } from "./paths.ts";
import { packAll } from "./release/pack.ts";

const usage = `usage: pnpm release:pack --output FOLDER

Packs every built package whose version is not tagged yet, with its SBOM and release notes, and writes release.json, which
lists them in the order to publish. The release workflow publishes what this writes.`;

function readArguments() {
  try {
    return parseArgs({ options: { output: { type: "string" } } }).values.output;
  } catch {
    return undefined; // An unknown flag.
  }
}

const output = readArguments();
if (!output) {
  console.error(usage);
  process.exit(2);
}

const packed = await packAll(root, resolve(output));
for (const { tag, tarball, bytes } of packed) console.log(`  ${tag}  ${tarball}  ${(bytes / 1000).toFixed(1)} kB`);
console.log(packed.length > 0 ? `${packed.length} packages in ${output}` : "every version is released already");
