import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { type BuildOptions, build, type Metafile, type Plugin } from "esbuild";
import { packages } from "../../lib/packed.ts";
import { sourceOf } from "../../lib/paths.ts";
import { budgets } from "./budgets.ts";
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

/** What a further operation may add to a client, its own checks included. */
const { limit: allowance = 0 } = budgets.find(({ what }) => what === "an operation beyond ten") ?? {};

const nothing: Size = { minified: 0, gzip: 0 };
const combine = (one: Size, other: Size, by: number): Size => ({
  minified: one.minified + by * other.minified,
  gzip: one.gzip + by * other.gzip,
});
const share = ({ minified, gzip }: Size, of: number): Size => ({ minified: minified / of, gzip: gzip / of });

/** What the operations beyond ten add to a client. */
async function weighOthers(project: string, name: string, plugin: Plugin): Promise<Size> {
  const all = await weigh(project, everything(name), [fromSources]);
  const ten = await weigh(project, everything(name), [fromSources, plugin]);
  return combine(all.eager, ten.eager, -1);
}

/** What an application loads for each thing that it imports of ours: of a client ten operations, and each further one. */
export async function measureOurs(project: string): Promise<Row[]> {
  const rows: Row[] = [];
  const measure = async (name: string, source = everything(name), less = nothing) => {
    const { eager, lazy } = await weigh(project, source);
    const size = combine(eager, less, -1);
    rows.push({ name, ...size, cause: await findCause(project, source) });
    return { eager, lazy };
  };
  for (const { name, manifest } of packages.filter((one) => listClients().includes(one.name))) {
    const { count, others, plugin } = withoutOthers(name.split("/")[1] ?? "");
    const more = others > 0 ? await weighOthers(project, name, plugin) : nothing;
    const { lazy } = await measure(name, everything(name), { minified: more.minified, gzip: others * allowance });
    if (others > 0) rows.push({ name: `${name}, each operation beyond ten`, ...share(more, others) });
    if (name === first) {
      rows.push({ name: `${first} .http, loaded at first use`, ...lazy });
      rows.push({ name: inOneFile, ...combine(await weighWhole(project, everything(first)), more, -1) });
      await measure(`${first} unwrap alone`, `export { unwrap } from "${first}";`);
    } else {
      const { eager } = await weigh(project, everything(first));
      await measure(`${name} beside ${first}`, everything(first) + everything(name), combine(eager, more, 1));
    }
    for (const [entry, target] of Object.entries(manifest.exports)) {
      if (entry === "." || typeof target !== "object") continue;
      const { eager } = await measure(join(name, entry));
      if (entry === "./validate") rows.push({ name: `${join(name, entry)}, each operation`, ...share(eager, count) });
    }
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
