import { basename } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";
import { first, giant, listPackages, project, slug, writeEntry } from "./project.ts";
import type { Row } from "./report.ts";

/** Bytes of minified code, before and after compression. */
interface Size {
  minified: number;
  gzip: number;
}

const everything = (name: string) => `export * from "${name}";`;

/**
 * Bundles a module for the browser, and weighs what loads with it and what it loads later. Files that load together are
 * compressed together: esbuild moves what a later file shares into a chunk of its own, where other bundlers keep one file.
 */
async function bundle(name: string, source: string): Promise<{ eager: Size; lazy: Size }> {
  const { metafile, outputFiles } = await build({
    entryPoints: [writeEntry("bundle", `${slug(name)}.mjs`, source)],
    absWorkingDir: project,
    outdir: "out",
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    metafile: true,
    write: false,
    logLevel: "error",
  });
  const eager = listEager(metafile);
  const { yes = [], no = [] } = Object.groupBy(outputFiles, ({ path }) => (eager.has(basename(path)) ? "yes" : "no"));
  const weigh = (files: typeof outputFiles): Size => {
    const code = Buffer.concat(files.map(({ contents }) => contents));
    return { minified: code.length, gzip: gzipSync(code, { level: 9 }).length };
  };
  return { eager: weigh(yes), lazy: weigh(no) };
}

/** The names of the output files that load with the entry. */
function listEager({ outputs }: Metafile): Set<string> {
  const reached = new Set(Object.keys(outputs).filter((path) => outputs[path]?.entryPoint?.startsWith("bundle/")));
  for (const path of reached) {
    for (const { path: imported, kind } of outputs[path]?.imports ?? []) {
      if (kind === "import-statement") reached.add(imported);
    }
  }
  return new Set([...reached].map((path) => basename(path)));
}

export async function measureBundles(quick: boolean): Promise<Row[]> {
  const { eager, lazy } = await bundle(first, everything(first));
  const unwrap = await bundle("unwrap", `export { unwrap } from "${first}";`);
  const rows: Row[] = [
    { name: first, ...eager },
    { name: `${first} .http, loaded at first use`, ...lazy },
    { name: `${first} unwrap alone`, ...unwrap.eager },
  ];
  for (const other of listPackages().filter((name) => name !== first)) {
    const alone = await bundle(other, everything(other));
    const { eager: both } = await bundle(`${first} and ${other}`, everything(first) + everything(other));
    const more = { minified: both.minified - eager.minified, gzip: both.gzip - eager.gzip };
    rows.push({ name: other, ...alone.eager }, { name: `${other} beside ${first}`, ...more });
  }
  const competitors = { "openapi-fetch": "default", ky: "default", axios: "default", [giant]: "client, v2" };
  for (const [name, exported] of Object.entries(competitors)) {
    if (quick && name === giant) continue;
    rows.push({ name, ...(await bundle(name, `export { ${exported} } from "${name}";`)).eager });
  }
  return rows;
}
