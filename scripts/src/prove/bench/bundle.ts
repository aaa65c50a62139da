import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { type BuildOptions, build, type Metafile, type Plugin } from "esbuild";
import { packages } from "../../lib/packed.ts";
import { sourceOf } from "../../lib/paths.ts";
import { nameBiggest } from "./installed.ts";
import { withoutOthers } from "./operations.ts";
import { first, giant, listClients } from "./project.ts";
import type { Row } from "./report.ts";

/** Bytes of minified code, before and after compression. */
interface Size {
  minified: number;
  gzip: number;
}

export const inOneFile = `${first} in one file`;

const everything = (name: string) => `export * from "${name}";`;

/** What a browser would load, in memory. */
const output = { bundle: true, minify: true, metafile: true, write: false, outdir: "out" } as const;
const browser = { splitting: true, format: "esm", platform: "browser", target: "es2022", logLevel: "error" } as const;

const bundle = (project: string, contents: string, changed: BuildOptions = {}) =>
  build({ ...browser, ...changed, ...output, stdin: { contents, resolveDir: project }, absWorkingDir: project });

/** Code as it is sent. */
const sizeOf = (code: Uint8Array): Size => ({ minified: code.length, gzip: gzipSync(code, { level: 9 }).length });

/** Weighs the one file of a bundle that cannot load anything later: a script of a page, a function in the cloud. */
async function weighWhole(project: string, source: string): Promise<Size> {
  const { outputFiles } = await bundle(project, source, { splitting: false, format: "iife", globalName: "client" });
  return sizeOf(Buffer.concat(outputFiles.map(({ contents }) => contents)));
}

/**
 * Weighs what loads with a module and what it loads later. Files that load together are compressed together: esbuild moves
 * what a later file shares into a chunk of its own, where other bundlers keep one file.
 */
async function weigh(project: string, source: string, plugins: Plugin[] = []): Promise<{ eager: Size; lazy: Size }> {
  const { metafile, outputFiles } = await bundle(project, source, { plugins });
  const eager = new Set([...listEager(metafile)].map((path) => basename(path)));
  const { yes = [], no = [] } = Object.groupBy(outputFiles, ({ path }) => (eager.has(basename(path)) ? "yes" : "no"));
  const size = (files: typeof outputFiles) => sizeOf(Buffer.concat(files.map(({ contents }) => contents)));
  return { eager: size(yes), lazy: size(no) };
}

/** The output files that load with the entry. */
function listEager({ outputs }: Metafile): Set<string> {
  const reached = new Set(Object.keys(outputs).filter((path) => outputs[path]?.entryPoint === "<stdin>"));
  for (const path of reached)
    for (const one of outputs[path]?.imports ?? []) if (one.kind === "import-statement") reached.add(one.path);
  return reached;
}

/** Our packages by their sources: what is published has joined them, and would say only that core is the biggest. */
const fromSources: Plugin = {
  name: "from-sources",
  setup: ({ onResolve }) =>
    onResolve({ filter: /^@incident-clients\// }, ({ path }) => {
      // Validators are compiled when the package is built, so they have no source.
      if (path.endsWith("/validate")) return undefined;
      const owner = packages.find(({ name }) => path === name || path.startsWith(`${name}/`));
      const target = owner?.manifest.exports[path.replace(owner.name, ".")];
      if (!owner || typeof target !== "object") return undefined;
      return { path: join(owner.folder, sourceOf(target.default)) };
    }),
};

/** The modules that hold the most of what loads with an entry, minified. */
async function findCause(project: string, source: string): Promise<string> {
  const { metafile } = await bundle(project, source, { plugins: [fromSources] });
  const inputs = [...listEager(metafile)].flatMap((path) => Object.entries(metafile.outputs[path]?.inputs ?? {}));
  const parts = inputs.map(([path, { bytesInOutput: bytes }]) => ({
    ...{ file: path.replace(/^.*\/(packages|node_modules)\//, ""), bytes },
  }));
  return nameBiggest(parts);
}

/** What an application loads for each thing that it imports of ours. */
export async function measureOurs(project: string): Promise<Row[]> {
  const rows: Row[] = [];
  const measure = async (name: string, source = everything(name), less: Size = { minified: 0, gzip: 0 }) => {
    const { eager, lazy } = await weigh(project, source);
    const cause = await findCause(project, source);
    rows.push({ name, minified: eager.minified - less.minified, gzip: eager.gzip - less.gzip, cause });
    return { eager, lazy };
  };
  const { eager, lazy } = await measure(first);
  rows.push({ name: `${first} .http, loaded at first use`, ...lazy });
  rows.push({ name: inOneFile, ...(await weighWhole(project, everything(first))) });
  await measure(`${first} unwrap alone`, `export { unwrap } from "${first}";`);
  for (const { name, manifest } of packages.filter((one) => listClients().includes(one.name))) {
    if (name !== first) {
      await measure(name);
      await measure(`${name} beside ${first}`, everything(first) + everything(name), eager);
    }
    const { others, plugin } = withoutOthers(name.split("/")[1] ?? "");
    if (others > 0) {
      const all = await weigh(project, everything(name), [fromSources]);
      const ten = await weigh(project, everything(name), [fromSources, plugin]);
      const each = (of: keyof Size) => (all.eager[of] - ten.eager[of]) / others;
      rows.push({ name: `${name}, each operation beyond ten`, minified: each("minified"), gzip: each("gzip") });
    }
    for (const [entry, target] of Object.entries(manifest.exports))
      if (entry !== "." && typeof target === "object") await measure(join(name, entry));
  }
  return rows;
}

/** The same beside other clients. */
export async function measureBundles(project: string, quick: boolean): Promise<Row[]> {
  const rows = await measureOurs(project);
  for (const name of ["openapi-fetch", "ky", "axios", ...(quick ? [] : [giant])]) {
    const exported = name === giant ? "client, v2" : "default";
    rows.push({ name, ...(await weigh(project, `export { ${exported} } from "${name}";`)).eager });
  }
  return rows;
}
