import { existsSync, globSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { root } from "@incident-clients/openapi/vendors";
import { nodePackage } from "@incident-clients/scripts/lib/node-package";
import { execa } from "execa";

/** One throw-away project for each kit, so that nobody installs a runtime that was not asked for. */
const place = join(root, ".tmp/runtimes");

/** What is installed for a runtime; this repository's own Node is here already. */
const kits = {
  "node-20": { node: `npm:${nodePackage()}@20.20.2` },
  "node-22": { node: `npm:${nodePackage()}@22.23.3` },
  "node-24": { node: `npm:${nodePackage()}@24.21.0` },
  "bun-1.2": { bun: "1.2.23" },
  bun: { bun: "1.4.5" },
  "deno-2.7": { deno: "2.7.14" },
  deno: { deno: "2.9.6" },
  workerd: { workerd: "1.20261117.1" },
  runners: { eslint: "10.15.0", jest: "30.5.2", "jest-environment-jsdom": "30.5.2", mocha: "12.0.3" },
  chromium: { "playwright-core": "1.65.1" },
  "next-14": { next: "14.2.35", react: "18.3.1", "react-dom": "18.3.1" },
  next: { next: "16.4.6", react: "19.3.1", "react-dom": "19.3.1" },
};
export type Kit = keyof typeof kits;

/** The folder of a kit. */
export const folderOf = (kit: Kit): string => join(place, kit);

/** Installs a kit, once. */
export async function installKit(kit: Kit): Promise<void> {
  const cwd = folderOf(kit);
  const manifest = join(cwd, "package.json");
  const wanted = JSON.stringify({ private: true, type: "module", dependencies: kits[kit] }, null, 2);
  const done = join(cwd, "node_modules/.package-lock.json");
  if (existsSync(done) && (await readFile(manifest, "utf8").catch(() => "")) === wanted) return;
  await mkdir(cwd, { recursive: true });
  await writeFile(manifest, wanted);
  // Their binaries are packages of their own: no install script has to fetch them.
  const options = ["--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts", "--no-bin-links"];
  await execa("npm", ["install", ...options], { cwd });
}

/** The one file of a kit that fits a pattern: most binaries lie in a package named after the platform. */
export function find(kit: Kit, pattern: string): string {
  const cwd = folderOf(kit);
  const [file] = globSync(join("node_modules", pattern), { cwd });
  if (!file) throw new Error(`${pattern} is not among what was installed for ${kit}`);
  return join(cwd, file);
}

/** The browser of this machine, if it has one. */
export function findChromium(): string | undefined {
  const names = ["chromium", "chromium-browser", "google-chrome"];
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((file) => existsSync(file));
}
