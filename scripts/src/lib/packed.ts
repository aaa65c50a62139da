import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "@incident-clients/openapi/vendors";
import { execa } from "execa";
import { listPackages, type Package } from "./packages.ts";
import { pnpm } from "./pnpm.ts";

export type { Package } from "./packages.ts";

/** Every published package, each with its folder's whole path. */
export const packages: Package[] = listPackages(root).map((one) => ({ ...one, folder: join(root, one.folder) }));

/** A package as it would be published. */
export interface Tarball {
  name: string;
  path: string;
  bytes: number;
  files: string[];
}

/** Packs packages of a repository into a folder, as a release does: `workspace:` and `catalog:` become versions. */
export async function packTarballs(repository: string, wanted: readonly Package[], folder: string): Promise<Tarball[]> {
  const filters = wanted.flatMap(({ name }) => ["--filter", name]);
  const args = ["-y", pnpm, "--silent", ...filters, "pack", "--json", "--pack-destination", folder];
  const { stdout } = await execa("npx", args, { cwd: repository });
  type Packed = { name: string; filename: string; size: number; files: { path: string }[] };
  const packed: Packed[] = [JSON.parse(stdout)].flat();
  return packed.map(({ name, filename: path, size: bytes, files }) => ({
    ...{ name, path, bytes },
    files: files.map((file) => file.path),
  }));
}

/** Packs every package of this repository into a folder. */
export const packAll = (folder: string): Promise<Tarball[]> => packTarballs(root, packages, folder);

export type Manager = "npm" | "pnpm";
export const managers: readonly Manager[] = ["npm", "pnpm"];

const install: Record<Manager, string[]> = {
  npm: ["npm", "install", "--no-audit", "--no-fund"],
  pnpm: ["npx", "-y", pnpm, "install"],
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
  await execa(command, [...args, "--prefer-offline", "--ignore-scripts"], { cwd: project });
  return project;
}
