import { globSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { execa } from "execa";
import { root } from "./paths.ts";

/** The folders of the packages to build: those named in the arguments, else all. */
const wanted = process.argv.slice(2);
const folders = globSync(
  wanted.length > 0 ? wanted.map((name) => `packages/${name}/tsconfig.json`) : "packages/*/tsconfig.json",
  { cwd: root },
)
  .map((file) => join(root, dirname(file)))
  .sort();

/** The sources of a package's entry points, read off its exports and commands. */
function entryPoints(folder: string): string[] {
  const { exports, bin = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const files = [...Object.values<{ default?: string } | string>(exports), ...Object.values<string>(bin)]
    .map((entry) => (typeof entry === "string" ? entry : (entry.default ?? "")))
    .filter((file) => file.startsWith("./dist/"));
  return files.map((file) => file.replace("./dist/", "src/").replace(/\.js$/, ".ts"));
}

// Types, file by file.
await execa("tsc", ["--build", ...folders], { cwd: root, preferLocal: true, stdio: "inherit" }).catch(() =>
  process.exit(1),
);

// Code, joined: a cold import costs by the file, and a client of twenty modules takes four times as long to load as one of two.
for (const folder of folders) {
  rmSync(join(folder, "dist/chunks"), { recursive: true, force: true });
  await build({
    absWorkingDir: folder,
    entryPoints: entryPoints(folder),
    outdir: "dist",
    outbase: "src",
    chunkNames: "chunks/[name]-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    // Newer than the target; without them Node refuses to import a JSON document.
    supported: { "import-attributes": true },
    packages: "external",
    external: ["node:*"],
    sourcemap: true,
    logLevel: "warning",
  });
}
