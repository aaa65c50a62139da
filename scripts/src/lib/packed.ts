import { readFileSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "@incident-clients/openapi/vendors";
import { execa } from "execa";
import { listPackages } from "./packages.ts";
import { pnpm } from "./pnpm.ts";

/** A package.json, as far as it is read here. */
export interface Manifest {
  name: string;
  exports: Record<string, { types: string; default: string } | string>;
  dependencies?: Record<string, string>;
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
export const packages: Package[] = listPackages(root).map(({ name, folder }) => {
  const path = join(root, folder);
  return { name, folder: path, manifest: readManifest(path) };
});

/** A package as it would be published. */
export interface Tarball {
  name: string;
  path: string;
  bytes: number;
  files: string[];
}

/** Packs packages of a repository into a folder, as a release does: `workspace:` and `catalog:` become versions. */
export async function packTarballs(repository: string, names: readonly string[], folder: string): Promise<Tarball[]> {
  const filters = names.flatMap((name) => ["--filter", name]);
  const args = ["-y", pnpm, "--silent", ...filters, "pack", "--json", "--pack-destination", folder];
  const { stdout } = await execa("npx", args, { cwd: repository });
  const packed: { name: string; filename: string; size: number; files: { path: string }[] }[] = [
    JSON.parse(stdout),
  ].flat();
  return packed.map(({ name, filename, size, files }) => ({
    name,
    path: filename,
    bytes: size,
    files: files.map(({ path }) => path),
  }));
}

/** Packs every package of this repository into a folder. */
export const packAll = (folder: string): Promise<Tarball[]> =>
  packTarballs(
    root,
    packages.map(({ name }) => name),
    folder,
  );

export type Manager = "npm" | "pnpm";
export const managers: readonly Manager[] = ["npm", "pnpm"];

const install: Record<Manager, string[]> = {
  npm: ["npm", "install", "--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts"],
  pnpm: ["npx", "-y", pnpm, "install", "--prefer-offline", "--ignore-scripts"],
};

/**
 * Installs the tarballs of every package into a new project, as somebody who uses them would; packs them unless they are given.
 * It is far from this repository, whose modules would stand in for what a package forgot to ask for. The caller removes it.
 */
export async function installPacked(manager: Manager, packed?: readonly Tarball[]): Promise<string> {
  const project = await mkdtemp(join(tmpdir(), `consumer-${manager}-`));
  const tarballs = packed ?? (await packAll(join(project, "tarballs")));
  const dependencies = Object.fromEntries(tarballs.map(({ name, path }) => [name, `file:${path}`]));
  await writeFile(join(project, "package.json"), JSON.stringify({ private: true, type: "module", dependencies }));
  // The packages ask for one another by version, which no registry has yet.
  const overrides = Object.entries(dependencies).map(([name, file]) => `  "${name}": "${file}"\n`);
  // Without hoisting, a package sees what it asks for and nothing else.
  const settings = `minimumReleaseAge: 0\nhoist: false\noverrides:\n${overrides.join("")}`;
  await writeFile(join(project, "pnpm-workspace.yaml"), settings);
  const [command = "", ...args] = install[manager];
  await execa(command, args, { cwd: project });
  return project;
}
