import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { below, keysOf } from "@incident-clients/openapi";
import { root } from "@incident-clients/openapi/vendors";
import { execa } from "execa";
import { parse } from "yaml";
import { changedProofs } from "./proofs.ts";
import { type Change, type Found, type Impact, impactOf, impacts, type Side, textOf } from "./rate.ts";
import { where } from "./where.ts";

/** What changed in a vendor's specification between two states of the repository. */
export interface SpecDiff {
  vendor: string;
  /** Whether the vendor as a whole came or went; its changes are not listed then. */
  state: "added" | "removed" | "changed" | "same";
  /** The largest impact of the changes on those who use the client; undefined if there are none. */
  bump: Impact | undefined;
  changes: Change[];
}

export interface DiffOptions {
  /** The state before: whatever git can resolve to a commit. */
  base: string;
  /** The state after; the working tree unless set. */
  head?: string | undefined;
  /** A repository other than this one. */
  repository?: string | undefined;
}

/** Compares the specifications of two states of the repository, vendor by vendor. */
export async function diffSpecs({ base, head, repository = root }: DiffOptions): Promise<SpecDiff[]> {
  const scratch = mkdtempSync(join(tmpdir(), "spec-diff-"));
  try {
    const before = await checkOut(repository, base, join(scratch, "base"));
    const after = head === undefined ? repository : await checkOut(repository, head, join(scratch, "head"));
    const vendors = [...new Set([...vendorsOf(before), ...vendorsOf(after)])].sort();
    return await Promise.all(vendors.map((vendor) => diffVendor(vendor, before, after)));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** The specifications of a commit, as files in a folder; a commit without any leaves it empty. */
async function checkOut(repository: string, ref: string, folder: string): Promise<string> {
  const commit = await commitOf(repository, ref);
  mkdirSync(folder);
  const { stdout: listed } = await execa("git", ["ls-tree", commit, "specs"], { cwd: repository });
  if (listed !== "") {
    const archive = execa("git", ["archive", "--format=tar", commit, "specs"], { cwd: repository, encoding: "buffer" });
    await archive.pipe("tar", ["-x", "-C", folder]);
  }
  return folder;
}

/** The commit that a ref names. */
export async function commitOf(repository: string, ref: string): Promise<string> {
  // A ref that begins with a dash must not become an option.
  const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`];
  const { stdout, stderr, exitCode } = await execa("git", args, { cwd: repository, reject: false });
  if (exitCode !== 0)
    throw new Error(stderr || `git knows no commit "${ref}"; a shallow clone needs git fetch --unshallow first`);
  return stdout;
}

const specIn = (folder: string, vendor: string) => join(folder, "specs", vendor, "openapi.yaml");

function vendorsOf(folder: string): string[] {
  const specs = join(folder, "specs");
  return existsSync(specs) ? readdirSync(specs).filter((vendor) => existsSync(specIn(folder, vendor))) : [];
}

async function diffVendor(vendor: string, before: string, after: string): Promise<SpecDiff> {
  if (!existsSync(specIn(before, vendor))) return { vendor, state: "added", bump: "minor", changes: [] };
  if (!existsSync(specIn(after, vendor))) return { vendor, state: "removed", bump: "major", changes: [] };
  const found = await runRedocly(specIn(before, vendor), specIn(after, vendor));
  const changes = [
    ...found.map((change) => makeChange(change, before, after)),
    ...changedProofs(vendor, before, after),
  ];
  const bump = impacts.findLast((impact) => changes.some((change) => change.impact === impact));
  return { vendor, state: bump ? "changed" : "same", bump, changes };
}

function makeChange(found: Found, before: string, after: string): Change {
  const side = found.revision ?? found.base;
  if (!side) throw new Error(`redocly reports a change without a place: ${found.path}`);
  const file = resolve(root, side.file);
  const named = { ...found, path: nameParameter(found.path, { ...side, file }) };
  const [, component] = /^#\/(\w+)/.exec(side.pointer) ?? [];
  return {
    impact: impactOf(named, { ...side, file }),
    text: textOf(named),
    where: where(named.path),
    ...(component && { component }),
    file: relative(found.revision ? after : before, file),
    line: side.line,
  };
}

/** A pointer with a parameter's name in place of its number, which nobody knows. */
function nameParameter(path: string, { file, pointer }: Side): string {
  if (!/\/parameters\/\d+(\/|$)/.test(path)) return path;
  let value: unknown = parse(readFileSync(file, "utf8"));
  let name: string | undefined;
  for (const key of keysOf(pointer)) {
    value = (value as Record<string, unknown> | undefined)?.[key];
    const { in: place, name: found } = (value ?? {}) as Record<string, unknown>;
    if (typeof place === "string" && typeof found === "string") name = found;
  }
  return name ? path.replace(/(?<=\/parameters)\/\d+/, () => below("", name)) : path;
}

async function runRedocly(base: string, revision: string): Promise<Found[]> {
  const config = join(import.meta.dirname, "redocly.yaml");
  const args = ["diff", base, revision, "--config", config, "--format", "json", "--fail-on", "none"];
  const { stdout } = await execa("redocly", args, {
    cwd: root, // Files are reported relative to it.
    env: { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    preferLocal: true,
    localDir: root,
  });
  return JSON.parse(stdout).changes;
}
