import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { build, type Metafile, type Plugin } from "esbuild";

type Output = Metafile["outputs"][string];

const toCommonJs = (path: string): string => path.replace(/\.js$/, ".cjs");

/**
 * Leaves every import as it is, and leads those of the package's own files to their twins. Resolved here and not by esbuild, an
 * entry point is nobody's module in particular, and a default import takes `default` where the other side says that it has one.
 */
const twins: Plugin = {
  name: "twins",
  setup: ({ onResolve }) =>
    onResolve({ filter: /./ }, ({ path, kind, resolveDir }) =>
      kind === "entry-point"
        ? { path: join(resolveDir, path) }
        : { path: path.startsWith(".") ? toCommonJs(path) : path, external: true },
    ),
};

/**
 * The types of a twin are those of the module: what is typed in one is the same in the other, and nothing is written twice.
 * Only errors are classes here, types as well as values.
 */
function typesOf(file: string, exported: readonly string[]): string {
  const from = `"./${basename(file)}" with { "resolution-mode": "import" };`;
  const values = exported.map((name) => `export declare const ${name}: typeof esm.${name};`);
  const classes = exported.filter((name) => /^[A-Z]/.test(name)).map((name) => `export type ${name} = esm.${name};`);
  return [`import type * as esm from ${from}`, `export type * from ${from}`, ...values, ...classes, ""].join("\n");
}

/**
 * Writes a twin in CommonJS beside every module of a package, and types beside those of its entry points. They are for whoever
 * cannot `require` a module: Jest, TypeScript's `node16`, Node before 20.19. Parts are loaded by `require`, since Jest has no
 * `import()`.
 */
export async function writeCommonJs(folder: string, entries: readonly string[], outputs: [string, Output][]) {
  const modules = outputs.filter(([file]) => file.endsWith(".js"));
  await build({
    absWorkingDir: folder,
    entryPoints: modules.map(([file]) => file),
    outdir: "dist",
    outbase: "dist",
    outExtension: { ".js": ".cjs" },
    bundle: true,
    plugins: [twins],
    format: "cjs",
    platform: "neutral",
    target: "es2022",
    supported: { "dynamic-import": false },
    define: { "import.meta.url": "__filename", "import.meta.resolve": "require.resolve" },
    minify: true,
    logLevel: "warning",
  });
  for (const [file, { entryPoint = "", exports }] of modules) {
    if (entries.includes(entryPoint))
      writeFileSync(join(folder, file.replace(/\.js$/, ".d.cts")), typesOf(file, exports));
  }
}
