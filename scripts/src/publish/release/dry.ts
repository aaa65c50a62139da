import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { root } from "@incident-clients/openapi/vendors";
import { execa } from "execa";
import { Listr, PRESET_TIMER } from "listr2";
import { readArguments } from "../../lib/arguments.ts";
import * as color from "../../lib/colors.ts";
import { git } from "../../lib/git.ts";
import { checkHistory, hasChangesets } from "../../lib/packages.ts";
import { pnpm } from "../../lib/pnpm.ts";

const usage = `usage: pnpm release:dry [--output FOLDER]

Shows what a release of the current commit would publish: versions, tarballs, SBOMs and changelogs, in order. It works in a copy,
publishes nothing, needs no credential and leaves the working tree as it was.
--output  keeps the tarballs there; thrown away unless set`;

const wanted = readArguments(usage, () => parseArgs({ options: { output: { type: "string" } } }).values);

const scratch = mkdtempSync(join(tmpdir(), "release-dry-"));
const copy = join(scratch, "repository");
const output = wanted.output ? resolve(wanted.output) : join(scratch, "packed");
const cleanUp = () => rmSync(scratch, { recursive: true, force: true });
process.once("SIGINT", () => {
  cleanUp();
  process.exit(130);
});

const inCopy = (file: string, ...args: string[]) =>
  execa(file, args, { cwd: copy, all: true, preferLocal: true, localDir: copy, env: { npm_config_loglevel: "error" } });

let packed = "";
const pack = async () => {
  packed = (await inCopy("node", "scripts/src/publish/release/pack-command.ts", "--output", output)).stdout;
};
const tasks = new Listr(
  [
    // A clone over the same disk: its tags come along, and nothing it does is seen here.
    { title: "copy the commit", task: () => git(root, "clone", "--quiet", "--local", root, copy) },
    { title: "install", task: () => inCopy("npx", "-y", pnpm, "install", "--frozen-lockfile") },
    {
      title: "versions and changelogs",
      skip: () => !hasChangesets(copy),
      task: () => inCopy("npx", "-y", pnpm, "run", "release:version"),
    },
    { title: "build", task: () => inCopy("node", "scripts/src/build.ts") },
    { title: "pack", task: pack },
  ],
  { rendererOptions: { timer: PRESET_TIMER }, fallbackRendererOptions: { timer: PRESET_TIMER } },
);

try {
  await checkHistory(root);
  if (await git(root, "status", "--porcelain")) console.error(color.yellow("what is not committed is not in it"));
  await tasks.run();
  for (const notes of globSync("*.md", { cwd: output }).sort())
    console.log(`\n${color.bold(notes.replace(/\.md$/, ""))}\n${readFileSync(join(output, notes), "utf8").trim()}`);
  console.log(`\n${color.bold("would publish, in this order, each with its SBOM")}\n${packed}`);
} catch (error) {
  const { all, message } = error as { all?: string; message: string };
  console.error(`${color.red("no dry run:")} ${all || message}`);
  process.exitCode = 1;
} finally {
  cleanUp();
}
