import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { execa } from "execa";

/** A package that is published. */
export interface Package {
  name: string;
  version: string;
  /** Its folder, from the repository's root: `packages/core`. */
  folder: string;
}

interface Manifest {
  name: string;
  version: string;
  private?: boolean;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

/** The published packages, each after those it depends on. */
export function listPackages(repository: string): Package[] {
  const manifests = new Map<string, Manifest & { folder: string }>();
  for (const file of globSync("packages/*/package.json", { cwd: repository }).sort()) {
    const manifest: Manifest = JSON.parse(readFileSync(join(repository, file), "utf8"));
    if (!manifest.private) manifests.set(manifest.name, { ...manifest, folder: dirname(file) });
  }
  const ordered = new Map<string, Package>();
  const add = (name: string) => {
    const manifest = manifests.get(name);
    if (!manifest || ordered.has(name)) return;
    for (const needed of Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })) add(needed);
    ordered.set(name, { name, version: manifest.version, folder: manifest.folder });
  };
  for (const name of manifests.keys()) add(name);
  return [...ordered.values()];
}

/** Refuses a repository that does not know all of its releases, which would pass for new ones. */
export async function checkHistory(repository: string): Promise<void> {
  const git = (...args: string[]) => execa("git", args, { cwd: repository, reject: false });
  if ((await git("rev-parse", "--verify", "HEAD")).failed)
    throw new Error("releases are tags of commits, and this is no git repository with a commit");
  if ((await git("rev-parse", "--is-shallow-repository")).stdout === "true")
    throw new Error("this clone is shallow, and may lack the tags of releases; run: git fetch --unshallow --tags");
}

/** The packages whose version has no tag yet, in the order in which they have to be published. */
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

/** The tags of all releases of a package that are behind the commit at hand, newest first. */
export async function releasesOf(repository: string, name: string): Promise<string[]> {
  const args = ["tag", "--list", `${name}@*`, "--merged", "HEAD", "--sort=-version:refname"];
  const { stdout } = await execa("git", args, { cwd: repository });
  return stdout.split("\n").filter(Boolean);
}

/** The release notes of a version: its part of the changelog, without the heading. */
export function notesOf(changelog: string, version: string): string {
  const [, rest = ""] = `\n${changelog}`.split(`\n## ${version}\n`);
  return (rest.split("\n## ")[0] ?? "").trim();
}
