import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { execa } from "execa";
import { listPackages, notesOf, type Package, releasesOf, tagOf } from "./packages.ts";

/** One package, ready to be published. */
export interface Packed extends Package {
  tag: string;
  /** The file names, in the folder that was asked for. */
  tarball: string;
  sbom: string;
  notes: string;
  bytes: number;
  files: string[];
  /** SHA-256 of the tarball, by which whoever publishes it knows that it is the one that was packed. */
  sha256: string;
}

/** This repository's pnpm, as the README starts it. */
const pnpm = ["-y", "pnpm@12.21.0"];

/** Packs every package whose version has no tag yet, in the order in which they have to be published. */
export async function packAll(
  repository: string,
  output: string,
  onPacked: (packed: Packed) => void,
): Promise<Packed[]> {
  mkdirSync(output, { recursive: true });
  const all: Packed[] = [];
  for (const one of listPackages(repository)) {
    if ((await releasesOf(repository, one.name)).includes(tagOf(one))) continue;
    const packed = await pack(repository, one, output);
    all.push(packed);
    onPacked(packed);
  }
  writeFileSync(join(output, "release.json"), `${JSON.stringify(all, null, 2)}\n`);
  const sums = all.map(({ sha256, tarball }) => `${sha256}  ${tarball}\n`);
  writeFileSync(join(output, "SHA256SUMS"), sums.join(""));
  return all;
}

async function pack(repository: string, one: Package, output: string): Promise<Packed> {
  const run = async (...args: string[]) =>
    (await execa("npx", [...pnpm, "--silent", "--dir", join(repository, one.folder), ...args], { cwd: repository }))
      .stdout;
  const { filename, size, files } = JSON.parse(await run("pack", "--json", "--pack-destination", output));
  const tarball = basename(filename);
  const stem = tarball.replace(/\.tgz$/, "");
  const sbom = `${stem}.cdx.json`;
  await run("sbom", "--sbom-format", "cyclonedx", "--prod", "--lockfile-only", "--out", join(output, sbom));
  const notes = `${stem}.md`;
  const changelog = join(repository, one.folder, "CHANGELOG.md");
  writeFileSync(
    join(output, notes),
    `${existsSync(changelog) ? notesOf(readFileSync(changelog, "utf8"), one.version) : ""}\n`,
  );
  const sha256 = createHash("sha256")
    .update(readFileSync(join(output, tarball)))
    .digest("hex");
  const paths = files.map(({ path }: { path: string }) => path);
  return { ...one, tag: tagOf(one), tarball, sbom, notes, bytes: size, files: paths, sha256 };
}
