import { globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { execa } from "execa";
import { makeConsumer } from "../consumer.ts";
import { root } from "../paths.ts";

/** Where type tests are. */
export const typeTests = "packages/*/test/*.test-d.ts";

/** What the type tests of an older commit say of the packages as they are built now: the compiler's complaints. */
export async function checkOldTypes(commit: string): Promise<string[]> {
  const folder = makeConsumer(`old-types-${process.pid}`);
  try {
    const archive = execa("git", ["archive", "--format=tar", commit, `:(glob)${typeTests}`], {
      cwd: root,
      encoding: "buffer",
    });
    await archive.pipe("tar", ["-x", "-C", folder]);
    return await compile(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Compiles the type tests of a folder under the settings of the repository's own. */
export async function compile(folder: string): Promise<string[]> {
  const files = globSync(typeTests, { cwd: folder });
  if (files.length === 0) return [];
  const settings = JSON.parse(readFileSync(join(root, "tsconfig.json"), "utf8"));
  const own = { ...settings, extends: join(root, "tsconfig.base.json"), include: files, exclude: [] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(own));
  const { all, exitCode } = await execa("tsc", ["--project", folder, "--pretty", "false"], {
    cwd: folder,
    all: true,
    reject: false,
    preferLocal: true,
    localDir: root,
  });
  if (exitCode === 0) return [];
  const complaints = all.split("\n").filter((line) => /^\S.*\(\d+,\d+\): error TS/.test(line));
  if (complaints.length === 0) throw new Error(`the type tests were not compiled: ${all}`);
  return complaints;
}
