import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { root } from "@incident-clients/openapi/vendors";
import { execa } from "execa";
import ts from "typescript";
import { makeConsumer } from "../../lib/consumer.ts";
import type { Manifest } from "../../lib/packed.ts";
import { sourceOf } from "../../lib/paths.ts";

/** Where type tests are. */
export const typeTests = "packages/*/test/*.test-d.ts";

/**
 * What an older commit says of the packages as they are built now: the compiler's complaints of its type tests, and of imports
 * of every name that its packages exported.
 */
export async function checkOldTypes(commit: string): Promise<string[]> {
  const folder = makeConsumer(`old-types-${process.pid}`);
  // Apart, because a module inside a package means its own package by the package's name.
  const old = join(folder, "old");
  try {
    mkdirSync(old);
    const archive = execa("git", ["archive", "--format=tar", commit, "packages"], { cwd: root, encoding: "buffer" });
    await archive.pipe("tar", ["-x", "-C", old]);
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
    const { name, exports = {} }: Manifest = JSON.parse(readFileSync(join(old, file), "utf8"));
    return Object.entries(exports).flatMap(([entry, target]) => {
      if (typeof target === "string") return [];
      const source = join(old, dirname(file), sourceOf(target.types));
      return [{ from: join(name, entry), source, tests: join(dirname(file), "test") }];
    });
  });
  const exportsOf = readExports(entries.map(({ source }) => source));
  for (const { from, source, tests } of entries) {
    mkdirSync(join(folder, tests), { recursive: true });
    const test = join(folder, tests, `exports-of-${basename(from)}.test-d.ts`);
    writeFileSync(test, `export type {\n${exportsOf(source).join(",\n")}\n} from "${from}";\n`);
  }
}

/** Reads source files, and finds the names that each exports. */
function readExports(files: string[]): (file: string) => string[] {
  const { NodeNext: module } = ts.ModuleKind;
  const program = ts.createProgram(files, { module, allowImportingTsExtensions: true, noLib: true, types: [] });
  const checker = program.getTypeChecker();
  return (file) => {
    const source = program.getSourceFile(file);
    const symbol = source && checker.getSymbolAtLocation(source);
    return symbol ? checker.getExportsOfModule(symbol).map(({ name }) => name) : [];
  };
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
