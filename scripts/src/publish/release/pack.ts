import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { execa } from "execa";
import { notesOf, type Package, tagOf } from "../../lib/packages.ts";
import { packTarballs, type Tarball } from "../../lib/packed.ts";
import { pnpm } from "../../lib/pnpm.ts";

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

/** Packs these packages, in their order. */
export async function packAll(repository: string, due: Package[], output: string): Promise<Packed[]> {
  mkdirSync(output, { recursive: true });
  let packed: Packed[] = [];
  if (due.length > 0) {
    const names = due.map(({ name }) => name);
    const listed = await packTarballs(repository, names, output);
    const filters = names.flatMap((name) => ["--filter", name]);
    const options = ["--sbom-format", "cyclonedx", "--prod", "--lockfile-only", "--split"];
    const out = ["--out", join(output, "%s-%v.cdx.json")];
    await execa("npx", ["-y", pnpm, "--silent", ...filters, "sbom", ...options, ...out], { cwd: repository });
    packed = due.map((one) => describe(repository, one, output, listed));
  }
  writeFileSync(join(output, "release.json"), `${JSON.stringify(packed, null, 2)}\n`);
  const sums = packed.map(({ sha256, tarball }) => `${sha256}  ${tarball}\n`);
  writeFileSync(join(output, "SHA256SUMS"), sums.join(""));
  return packed;
}

/** One line for each package. */
export function printPacked(packed: readonly Packed[]): string {
  const width = Math.max(0, ...packed.map(({ tag }) => tag.length));
  const lines = packed.map(({ tag, bytes, files, tarball }) => {
    const size = `${(bytes / 1000).toFixed(1)} kB`.padStart(9);
    return `  ${tag.padEnd(width)}  ${size}  ${String(files.length).padStart(3)} files  ${tarball}`;
  });
  return lines.join("\n");
}

function describe(repository: string, one: Package, output: string, listed: Tarball[]): Packed {
  const written = listed.find(({ name }) => name === one.name);
  if (!written) throw new Error(`pnpm has not packed ${one.name}`);
  const tarball = basename(written.path);
  const stem = tarball.replace(/\.tgz$/, "");
  const sbom = `${stem}.cdx.json`;
  if (!existsSync(join(output, sbom))) throw new Error(`pnpm has written no ${sbom}`);
  const changelog = join(repository, one.folder, "CHANGELOG.md");
  const text = existsSync(changelog) ? notesOf(readFileSync(changelog, "utf8"), one.version) : "";
  const notes = `${stem}.md`;
  writeFileSync(join(output, notes), `${text}\n`);
  const sha256 = createHash("sha256")
    .update(readFileSync(join(output, tarball)))
    .digest("hex");
  const { bytes, files } = written;
  return { ...one, tag: tagOf(one), tarball, sbom, notes, bytes, files, sha256 };
}
