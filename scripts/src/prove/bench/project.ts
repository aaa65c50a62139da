import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { listVendors, packageOf, root } from "@incident-clients/openapi/vendors";
import { execa } from "execa";
import { readManifest } from "../../lib/packages.ts";
import { pnpm } from "../../lib/pnpm.ts";

/** A throw-away project: nobody else needs the competitors, one of which is 133 MB. */
export const project: string = join(root, ".tmp/bench");

export const giant = "@datadog/datadog-api-client";
const competitors = { ky: "2.1.0", axios: "1.21.1", [giant]: "1.64.0" };

/** The packages of the vendors. */
export const listClients = (): string[] => listVendors().map((vendor) => `@incident-clients/${vendor}`);

/** The one that is timed, and compared with the vendor's own client. */
export const first = "@incident-clients/datadog";

/** Where an installed package is. */
export const installed = (name: string): string => join(project, "node_modules", name);

/** Installs what is missing, once. */
export async function installProject(quick: boolean): Promise<void> {
  const wanted = Object.entries(competitors).filter(([name]) => !quick || name !== giant);
  const links = listClients().map((name) => [name, `link:${packageOf(basename(name))}`]);
  // The very one that is built upon.
  links.push(["openapi-fetch", `link:${join(packageOf("core"), "node_modules/openapi-fetch")}`]);
  const isInstalled = ([name = "", version = ""]: string[]) =>
    existsSync(installed(name)) && (version.startsWith("link:") || readManifest(installed(name)).version === version);
  if ([...wanted, ...links].every(isInstalled)) return;
  mkdirSync(project, { recursive: true });
  const dependencies = Object.fromEntries([...wanted, ...links]);
  writeFileSync(join(project, "package.json"), JSON.stringify({ private: true, type: "module", dependencies }));
  await execa("npx", ["-y", pnpm, "install", "--ignore-workspace"], { cwd: project });
}

/** Writes a file of the project, and returns its path. */
export function writeEntry(folder: string, file: string, text: string): string {
  mkdirSync(join(project, folder), { recursive: true });
  const path = join(project, folder, file);
  writeFileSync(path, text);
  return path;
}

/** A file name for anything. */
export const slug = (name: string): string => name.replace(/\W+/g, "-").replace(/^-|-$/g, "");

let loader: Promise<{ load: (name: string) => ReturnType<typeof importInstalled> }> | undefined;

/** Imports a package as the project's own code would. */
// biome-ignore lint/suspicious/noExplicitAny: what is installed there has no types here
export async function importInstalled(name: string): Promise<any> {
  loader ??= import(writeEntry("entries", "load.mjs", "export const load = (name) => import(name);\n"));
  return (await loader).load(name);
}
