import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { execa } from "execa";
import { notesOf, type Package, tagOf } from "../../lib/packages.ts";
import { packTarballs, type Tarball } from "../../lib/packed.ts";
import { pnpm } from "../../lib/pnpm.ts";

/** One package, ready to be published. */
export interface Packed extends Omit<Package, "manifest"> {
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
    const listed = await packTarballs(repository, due, output);
    const filters = due.flatMap(({ name }) => ["--filter", name]);
    const options = ["--sbom-format", "cyclonedx", "--prod", "--lockfile-only", "--split"];
    const out = ["--out", join(output, "%s-%v.cdx.json")];
    await execa("npx", ["-y", pnpm, "--silent", ...filters, "sbom", ...options, ...out], { cwd: repository });
    packed = due.map((one) => describe(repository, one, output, listed));
  }
  writeFileSync(join(output, "release.json"), `${JSON.stringify(packed, null, 2)}\n`);
  writeFileSync(join(output, "SHA256SUMS"), packed.map(({ sha256, tarball }) => `${sha256}  ${tarball}\n`).join(""));
  return packed;
}

function describe(repository: string, { name, version, folder }: Package, output: string, listed: Tarball[]): Packed {
  const written = listed.find((one) => one.name === name);
  if (!written) throw new Error(`pnpm has not packed ${name}`);
  const { path, bytes, files } = written;
  const tarball = basename(path);
  const [sbom, notes] = ["cdx.json", "md"].map((end) => tarball.replace(/tgz$/, end)) as [string, string];
  if (!existsSync(join(output, sbom))) throw new Error(`pnpm has written no ${sbom}`);
  writeFileSync(join(output, notes), `${notesOf(repository, { folder, version })}\n`);
  const sha256 = createHash("sha256").update(readFileSync(path)).digest("hex");
  const tag = tagOf({ name, version });
  return { name, version, folder, tag, tarball, sbom, notes, bytes, files, sha256 };
}

/** Prints one line for each package. */
export function printPacked(packed: readonly Packed[]): string {
  const width = Math.max(0, ...packed.map(({ tag }) => tag.length));
  const lines = packed.map(({ tag, bytes, files, tarball }) => {
    const size = `${(bytes / 1000).toFixed(1)} kB`.padStart(9);
    return `  ${tag.padEnd(width)}  ${size}  ${String(files.length).padStart(3)} files  ${tarball}`;
  });
  return lines.join("\n");
}
