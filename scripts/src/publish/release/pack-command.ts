import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { root } from "@incident-clients/openapi/vendors";
import { readArguments } from "../../lib/arguments.ts";
import * as color from "../../lib/colors.ts";
import { checkHistory, hasChangesets, listDue } from "../../lib/packages.ts";
import { packAll, printPacked } from "./pack.ts";

const usage = `usage: pnpm release:pack --output FOLDER

Packs every built package whose version is not tagged yet, with its SBOM and release notes, and writes release.json, which
lists them in the order to publish. The release workflow publishes what this writes.
exit code  0 packed, or nothing to pack, 2 not packed`;

const output = readArguments(usage, () => {
  const { values } = parseArgs({ options: { output: { type: "string" } } });
  if (!values.output) throw new Error("--output is missing");
  return values.output;
});

try {
  await checkHistory(root);
  const due = await listDue(root);
  if (due.some(({ folder }) => !existsSync(join(root, folder, "dist"))))
    throw new Error("the packages are not built; run: pnpm build");
  const packed = await packAll(root, due, resolve(output));
  const next = hasChangesets(root)
    ? `  these have the versions of now, and changesets wait: pnpm release:version, and pack again
  what that will make of them: pnpm release:dry`
    : `  the release workflow publishes these tarballs; a new package's first version: npm publish TARBALL`;
  if (packed.length === 0) console.log("nothing to pack: every version is released");
  else console.log(`${printPacked(packed)}\n\n${color.bold("Next")}\n${next}`);
} catch (error) {
  console.error(`${color.red("not packed:")} ${(error as Error).message}`);
  process.exitCode = 2;
}
