import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { execaSync } from "execa";

/** The Node of this machine, which is not this repository's: the first on the path that no package brought. */
const ofThisMachine = (process.env.PATH ?? "")
  .split(delimiter)
  .filter((folder) => !folder.includes("node_modules"))
  .map((folder) => join(folder, "node"))
  .find((file) => existsSync(file));

/**
 * The Nodes to run consumers' programs with, by version: this repository's and this machine's, which CI starts with the oldest
 * that the packages support. `pnpm test:runtimes` runs the others.
 */
export const nodes: [version: string, file: string][] = Object.entries(
  Object.fromEntries(
    [process.execPath, ofThisMachine ?? process.execPath].map((file) => [
      execaSync(file, ["--version"]).stdout.slice(1),
      file,
    ]),
  ),
);
