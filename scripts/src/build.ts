import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { parseArgs } from "node:util";
import { root } from "@incident-clients/openapi/vendors";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { execa } from "execa";
import { builtDescription } from "./build/description.ts";
import { joinParts } from "./build/joined.ts";
import { checkNames, readArguments } from "./lib/arguments.ts";
import { writeCommonJs } from "./lib/commonjs.ts";
import { neededBy, readManifest } from "./lib/packages.ts";
import { sourceOf } from "./lib/paths.ts";

const known = globSync("packages/*/tsconfig.json", { cwd: root })
  .map((file) => basename(dirname(file)))
  .sort();

const usage = `usage: pnpm build [package ...]
packages: ${known.join(", ")}

Compiles these packages, or all.`;

const wanted = readArguments(usage, () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  checkNames("package", positionals, known);
  return positionals;
});
const folders = (wanted.length > 0 ? wanted : known).map((name) => join(root, "packages", name));

/** Lists the sources of built files, which a manifest names. */
const sourcesOf = (files: (string | undefined)[]): string[] =>
  files.filter((file) => file?.startsWith("./dist/") && file.endsWith(".js")).map((file) => sourceOf(file ?? ""));

const common = {
  ...({ outdir: "dist", outbase: "src", bundle: true, format: "esm", platform: "neutral", target: "es2022" } as const),
  // Newer than the target; without them Node refuses to import a JSON document.
  supported: { "import-attributes": true },
  logLevel: "warning",
  metafile: true,
} satisfies BuildOptions;

/**
 * Has what is loaded apart from a package's main entry (another entry, a part that is loaded at first use) take from there what
 * the main entry exports. Else esbuild would put that into chunks, and every file costs a cold import. A module in a
 * folder without an entry asks for the package by its name, because it becomes part of a file in another folder.
 */
function fromMainEntry(folder: string, name: string, entries: string[]): Plugin {
  const main = join(folder, "src/index.ts");
  const exported = readFileSync(main, "utf8").matchAll(/^export (?:\*|\{[^}]*\}) from "(.+\.ts)";$/gm);
  const shared = new Set([main, ...[...exported].map(([, file = ""]) => join(folder, "src", file))]);
  const others = entries.map((entry) => join(folder, entry)).filter((entry) => entry !== main);
  return {
    name: "from-main-entry",
    setup: ({ onResolve }) =>
      onResolve({ filter: /^\.{1,2}\/.+\.ts$/ }, ({ path, importer, resolveDir, kind }) => {
        const file = join(resolveDir, path);
        const takes = file === main || (others.includes(importer) && shared.has(file));
        if (kind === "entry-point" || !takes) return undefined;
        const folderOf = dirname(importer);
        if (![main, ...others].some((entry) => dirname(entry) === folderOf)) return { path: name, external: true };
        const from = relative(folderOf, main).replace(/\.ts$/, ".js");
        return { path: from.startsWith(".") ? from : `./${from}`, external: true };
      }),
  };
}

/** The entry of validators, which holds schemas: nobody steps through that. */
const compiled = "src/generated/validate.ts";

/** Removes what an earlier build has left: code that is joined in another way now, and types whose source is gone. */
function removeStale(folder: string): void {
  for (const file of globSync("dist/**/*.{js,js.map,d.ts,cjs,d.cts}", { cwd: folder })) {
    if (!file.endsWith(".d.ts") || !existsSync(join(folder, sourceOf(`./${file}`)))) rmSync(join(folder, file));
  }
}

// Types, file by file.
await execa("tsc", ["--build", ...folders], { cwd: root, preferLocal: true, stdio: "inherit" }).catch(() =>
  process.exit(1),
);

// Code, joined: a cold import costs by the file, and a client of twenty modules takes four times as long to load as one of two.
for (const folder of folders) {
  removeStale(folder);
  const manifest = readManifest(folder);
  const entries = sourcesOf(
    Object.values(manifest.exports).map((one) => (typeof one === "string" ? one : one.default)),
  );
  const commands = sourcesOf(Object.values(manifest.bin ?? {}));
  if (entries.length === 0) continue;
  // Anything but what is installed beside it, such as a private package of this repository, becomes part of a package.
  const options = { ...common, absWorkingDir: folder, external: ["node:*", manifest.name, ...neededBy(manifest)] };
  const { metafile } = await build({
    ...{ ...options, chunkNames: "[name]-[hash]", splitting: true, sourcemap: true },
    entryPoints: [...entries, ...commands].filter((entry) => entry !== compiled),
    plugins: [joinParts(folder), fromMainEntry(folder, manifest.name, [...entries, ...commands])],
  });
  const { outputs } = metafile;
  if (entries.includes(compiled)) {
    const plugins = [builtDescription(basename(folder))];
    Object.assign(
      outputs,
      (await build({ ...options, entryPoints: [compiled], minify: true, plugins })).metafile.outputs,
    );
  }
  const modules = Object.entries(outputs).filter(([, { entryPoint = "" }]) => !commands.includes(entryPoint));
  await writeCommonJs(folder, entries, modules);

  // The specification as programs read it, without the spaces that make its diff a review.
  const document = join(folder, "openapi.json");
  if (existsSync(document))
    writeFileSync(join(folder, "dist/openapi.json"), JSON.stringify(JSON.parse(readFileSync(document, "utf8"))));
}
