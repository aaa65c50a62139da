// Runs the hostile suite under the oldest Node that the packages support and the one after it. Vitest itself stays on the
// Node of this repository: only its workers, where packages and tests run, are started with another.
import { execa } from "execa";
import { startVitest } from "vitest/node";
import { nodePackage } from "./node-package.ts";
import { root } from "./paths.ts";

const versions = ["20.20.2", "22.23.3"];

const name = nodePackage();
const filters = process.argv.length > 2 ? process.argv.slice(2) : ["test/hostile"];
const used = process.execPath;
for (const version of versions) {
  const { stdout } = await execa("npx", ["-y", "-p", `${name}@${version}`, "-c", "node -p process.execPath"]);
  process.execPath = stdout.trim();
  const { stdout: found } = await execa(process.execPath, ["--version"]);
  if (found !== `v${version}`) throw new Error(`${process.execPath} is Node ${found} instead of ${version}`);
  console.log(`\nNode ${version}`);
  process.env.HOSTILE_NODE = found;
  const vitest = await startVitest("test", filters, { root, watch: false });
  await vitest.close();
}
process.execPath = used;
