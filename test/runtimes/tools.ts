import { existsSync, globSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { root } from "@incident-clients/openapi/vendors";
import { nodePackage } from "@incident-clients/scripts/lib/node-package";
import { execa } from "execa";

/** A throw-away project: nobody else needs 900 MB of runtimes. */
export const place = join(root, ".tmp/runtimes");

/** What is installed there; this repository's own Node is here already. */
const dependencies = {
  "node-20": `npm:${nodePackage()}@20.20.2`,
  "node-22": `npm:${nodePackage()}@22.23.3`,
  "node-24": `npm:${nodePackage()}@24.21.0`,
  bun: "1.4.5",
  deno: "2.9.6",
  workerd: "1.20261117.1",
  "playwright-core": "1.65.1",
};

/** Installs the runtimes, once. */
export async function installRuntimes(): Promise<void> {
  const manifest = join(place, "package.json");
  const wanted = JSON.stringify({ private: true, type: "module", dependencies }, null, 2);
  const installed = Object.keys(dependencies).every((name) => existsSync(join(place, "node_modules", name)));
  if (installed && (await readFile(manifest, "utf8").catch(() => "")) === wanted) return;
  await mkdir(place, { recursive: true });
  await writeFile(manifest, wanted);
  // Their binaries are packages of their own: no install script has to fetch them.
  await execa("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts", "--no-bin-links"], {
    cwd: place,
  });
}

/** The one installed file that fits a pattern: most binaries lie in a package named after the platform. */
export function find(pattern: string): string {
  const [file] = globSync(join("node_modules", pattern), { cwd: place });
  if (!file) throw new Error(`${pattern} is not among the installed runtimes`);
  return join(place, file);
}

/** The browser of this machine, if it has one. */
export function findChromium(): string | undefined {
  const names = ["chromium", "chromium-browser", "google-chrome"];
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((file) => existsSync(file));
}
