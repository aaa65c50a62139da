import { parseArgs } from "node:util";
import { root } from "@incident-clients/openapi/vendors";
import { execa } from "execa";
import { startVitest } from "vitest/node";
import { readArguments } from "../lib/arguments.ts";
import * as color from "../lib/colors.ts";
import { nodePackage } from "../lib/node-package.ts";

const versions = ["20.20.2", "22.23.3"];

const usage = `usage: pnpm test:nodes [FILTER ...]
Runs the hostile suite, or the test files whose path holds a filter, under Node ${versions.join(" and ")}: the oldest that the
packages support, and the one after it.
exit code  0 all passed, 1 something failed, 2 not tried`;

const filters = readArguments(usage, () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  return positionals.length > 0 ? positionals : ["test/hostile"];
});

/** Installs a Node, once, and returns its binary. */
async function installNode(version: string): Promise<string> {
  const { stdout } = await execa("npx", ["-y", "-p", `${nodePackage()}@${version}`, "-c", "node -p process.execPath"]);
  const file = stdout.trim();
  const { stdout: found } = await execa(file, ["--version"]);
  if (found !== `v${version}`) throw new Error(`${file} is Node ${found} instead of ${version}`);
  return file;
}

const own = process.execPath;
const failed: string[] = [];
try {
  for (const version of versions) {
    console.log(`\n${color.bold(`Node ${version}`)}`);
    // Vitest itself stays on the Node of this repository: only its workers, where packages and tests run, get another.
    process.execPath = await installNode(version);
    process.env.HOSTILE_NODE = `v${version}`;
    const vitest = await startVitest("test", filters, { root, watch: false });
    const files = vitest.state.getFiles();
    await vitest.close();
    if (files.length === 0) throw new Error(`no test file's path holds ${filters.join(" or ")}`);
    if (files.some(({ result }) => result?.state === "fail")) failed.push(version);
  }
  if (failed.length > 0) console.log(`\n${color.red("failed under")} Node ${failed.join(" and ")}`);
  else console.log(`\nEverything passed under Node ${versions.join(" and ")}.`);
  process.exitCode = failed.length > 0 ? 1 : 0;
} catch (error) {
  console.error(`\n${color.red("not tried:")} ${(error as Error).message}`);
  process.exitCode = 2;
} finally {
  process.execPath = own;
}
