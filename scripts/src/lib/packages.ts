import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { commitOf, git } from "./git.ts";

/** A package.json, as far as it is read here. */
export interface Manifest {
  name: string;
  version: string;
  private?: boolean;
  exports: Record<string, { types: string; default: string } | string>;
  bin?: Record<string, string>;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  [field: string]: unknown;
}

/** A package that is published. */
export interface Package {
  name: string;
  version: string;
  /** Its folder, from the repository's root: `packages/core`. */
  folder: string;
  manifest: Manifest;
}

export const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

/** What a package finds installed beside it. */
export const neededBy = ({ dependencies, peerDependencies }: Manifest): string[] =>
  Object.keys({ ...dependencies, ...peerDependencies });

/** Lists the published packages, each after those it depends on. */
export function listPackages(repository: string): Package[] {
  const found = new Map<string, Package>();
  for (const file of globSync("packages/*/package.json", { cwd: repository }).sort()) {
    const folder = dirname(file);
    const manifest = readManifest(join(repository, folder));
    const { name, version } = manifest;
    if (!manifest.private) found.set(name, { name, version, folder, manifest });
  }
  const ordered = new Set<Package>();
  const add = (name: string) => {
    const one = found.get(name);
    if (!one || ordered.has(one)) return;
    neededBy(one.manifest).forEach(add);
    ordered.add(one);
  };
  [...found.keys()].forEach(add);
  return [...ordered];
}

/** Refuses a repository that does not know all of its releases, which would pass for new ones. */
export async function checkHistory(repository: string): Promise<void> {
  await commitOf(repository, "HEAD").catch(() => {
    throw new Error("releases are tags of commits, and this is no git repository with a commit");
  });
  if ((await git(repository, "rev-parse", "--is-shallow-repository")) === "true")
    throw new Error("this clone is shallow, and may lack the tags of releases; run: git fetch --unshallow --tags");
}

/** Lists the packages whose version has no tag yet, in the order in which they have to be published. */
export async function listDue(repository: string): Promise<Package[]> {
  const due: Package[] = [];
  for (const one of listPackages(repository)) {
    if (!(await releasesOf(repository, one.name)).includes(tagOf(one))) due.push(one);
  }
  return due;
}

/** Whether changesets wait to become versions. */
export const hasChangesets = (repository: string): boolean =>
  globSync(".changeset/*.md", { cwd: repository, exclude: ["**/README.md"] }).length > 0;

/** The tag of a release, as changesets writes it. */
export const tagOf = ({ name, version }: Pick<Package, "name" | "version">): string => `${name}@${version}`;

/** Lists the tags of a package's releases that are behind the commit at hand, newest first. */
export async function releasesOf(repository: string, name: string): Promise<string[]> {
  const args = ["--list", `${name}@*`, "--merged", "HEAD", "--sort=-version:refname"];
  return (await git(repository, "tag", ...args)).split("\n").filter(Boolean);
}

/** Returns the release notes of a package's version: its part of the changelog, without the heading. */
export function notesOf(repository: string, { folder, version }: Pick<Package, "folder" | "version">): string {
  const file = join(repository, folder, "CHANGELOG.md");
  const [, rest = ""] = existsSync(file) ? `\n${readFileSync(file, "utf8")}`.split(`\n## ${version}\n`) : [];
  return (rest.split("\n## ")[0] ?? "").trim();
}
