import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "@incident-clients/scripts/paths";
import { execa } from "execa";

/** A package.json, as far as the suites read it. */
export interface Manifest {
  name: string;
  version: string;
  exports: Record<string, { types: string; default: string } | string>;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  [field: string]: unknown;
}

/** A package that is published. */
export interface Package {
  name: string;
  folder: string;
  manifest: Manifest;
}

export const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

/** Every published package. */
export const packages: Package[] = globSync("packages/*/package.json", { cwd: root })
  .sort()
  .map((file) => join(root, dirname(file)))
  .map((folder) => ({ folder, manifest: readManifest(folder) }))
  .filter(({ manifest }) => !manifest.private)
  .map((one) => ({ ...one, name: one.manifest.name }));

/** A package as it would be published. */
export interface Tarball {
  name: string;
  path: string;
  files: string[];
}

/** Packs every package into a folder, as a release does: `workspace:` and `catalog:` become versions. */
export async function packAll(folder: string): Promise<Tarball[]> {
  const filters = packages.flatMap(({ name }) => ["--filter", name]);
  const args = ["-y", "pnpm@12.21.0", ...filters, "pack", "--json", "--pack-destination", folder];
  const { stdout } = await execa("npx", args, { cwd: root });
  const packed: { name: string; filename: string; files: { path: string }[] }[] = [JSON.parse(stdout)].flat();
  return packed.map(({ name, filename, files }) => ({ name, path: filename, files: files.map(({ path }) => path) }));
}
