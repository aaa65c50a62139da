import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { root } from "@incident-clients/openapi/vendors";
import { execa } from "execa";
import ts from "typescript";
import { makeConsumer } from "../../lib/consumer.ts";
import { checkOut } from "../../lib/git.ts";
import { readManifest } from "../../lib/packages.ts";
import { sourceOf } from "../../lib/paths.ts";

/** Where type tests are. */
export const typeTests = "packages/*/test/*.test-d.ts";

/**
 * Compiles what an older commit knew of its packages against those that are built now: its type tests, and an import of every name
 * that was exported. Returns the compiler's complaints.
 */
export async function checkOldTypes(commit: string): Promise<string[]> {
  const folder = makeConsumer(`old-types-${process.pid}`);
  try {
    // Apart, because a module inside a package means its own package by the package's name.
    const old = await checkOut(root, commit, join(folder, "old"), "packages");
    for (const file of globSync(typeTests, { cwd: old })) cpSync(join(old, file), join(folder, file));
    writeImports(old, folder);
    return await compile(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Writes a type test for each entry point of older packages, which imports all that it exported. */
export function writeImports(old: string, folder: string): void {
  const entries = globSync("packages/*/package.json", { cwd: old }).flatMap((file) => {
    const { name, exports = {} } = readManifest(join(old, dirname(file)));
    return Object.entries(exports).flatMap(([entry, target]) => {
      if (typeof target === "string") return [];
      const test = join(folder, dirname(file), "test", `exports-of-${basename(join(name, entry))}.test-d.ts`);
      return [{ from: join(name, entry), source: join(old, dirname(file), sourceOf(target.types)), test }];
    });
  });
  const options = { module: ts.ModuleKind.NodeNext, allowImportingTsExtensions: true, noLib: true, types: [] };
  const program = ts.createProgram(
    entries.map(({ source }) => source),
    options,
  );
  const checker = program.getTypeChecker();
  for (const { from, source, test } of entries) {
    const file = program.getSourceFile(source);
    const symbol = file && checker.getSymbolAtLocation(file);
    const names = symbol ? checker.getExportsOfModule(symbol).map(({ name }) => name) : [];
    mkdirSync(dirname(test), { recursive: true });
    writeFileSync(test, `export type {\n${names.join(",\n")}\n} from "${from}";\n`);
  }
}

/** Compiles the type tests of a folder under the settings of the repository's own. */
export async function compile(folder: string): Promise<string[]> {
  const files = globSync(typeTests, { cwd: folder });
  if (files.length === 0) return [];
  const settings = JSON.parse(readFileSync(join(root, "tsconfig.json"), "utf8"));
  const own = { ...settings, extends: join(root, "tsconfig.base.json"), include: files, exclude: [] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(own));
  const options = { cwd: folder, all: true, reject: false, preferLocal: true, localDir: root } as const;
  const { all, failed } = await execa("tsc", ["--project", folder, "--pretty", "false"], options);
  const complaints = all.split("\n").filter((line) => /^\S.*\(\d+,\d+\): error TS/.test(line));
  if (failed && complaints.length === 0) throw new Error(`the type tests were not compiled: ${all}`);
  return complaints;
}
