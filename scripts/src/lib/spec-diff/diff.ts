import { globSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative, resolve } from "node:path";
import type { Document } from "@incident-clients/openapi";
import { bundleSpec } from "@incident-clients/openapi/bundle";
import { root } from "@incident-clients/openapi/vendors";
import { execa } from "execa";
import { checkOut, commitOf } from "../git.ts";
import { operationsTouched } from "./operations.ts";
import { changedProofs } from "./proofs.ts";
import { type Change, type Found, type Impact, impactOf, impacts, textOf } from "./rate.ts";
import { where } from "./where.ts";

/** What changed in a vendor's specification since a commit. */
export interface SpecDiff {
  vendor: string;
  /** Whether the vendor as a whole came or went; its changes are not listed then. */
  state: "added" | "removed" | "changed" | "same";
  /** The largest impact of the changes on those who use the client; undefined if there are none. */
  bump: Impact | undefined;
  changes: Change[];
}

/** Compares the specifications of the working tree with those of a commit, vendor by vendor. */
export async function diffSpecs(base: string, repository: string = root): Promise<SpecDiff[]> {
  const before = mkdtempSync(join(tmpdir(), "spec-diff-"));
  try {
    await checkOut(repository, await commitOf(repository, base), before, "specs");
    const [old, now] = [before, repository].map((cwd) => globSync("specs/*/openapi.yaml", { cwd }));
    const files = [...new Set([...(old ?? []), ...(now ?? [])])].sort();
    return await Promise.all(
      files.map(async (file): Promise<SpecDiff> => {
        const vendor = basename(dirname(file));
        if (!old?.includes(file)) return { vendor, state: "added", bump: "minor", changes: [] };
        if (!now?.includes(file)) return { vendor, state: "removed", bump: "major", changes: [] };
        const changes = await diffSpec(vendor, before, repository);
        const bump = impacts.findLast((impact) => changes.some((change) => change.impact === impact));
        return { vendor, state: bump ? "changed" : "same", bump, changes };
      }),
    );
  } finally {
    rmSync(before, { recursive: true, force: true });
  }
}

async function diffSpec(vendor: string, before: string, after: string): Promise<Change[]> {
  const specs = [before, after].map((folder) => join(folder, "specs", vendor, "openapi.yaml"));
  const [found, ...documents] = await Promise.all([runRedocly(specs), ...specs.map(bundleSpec)]);
  return [...found.map((one) => makeChange(one, before, after, documents)), ...changedProofs(vendor, before, after)];
}

function makeChange(found: Found, before: string, after: string, documents: Document[]): Change {
  const side = found.revision ?? found.base;
  if (!side) throw new Error(`redocly reports a change without a place: ${found.path}`);
  const place = where(documents, found.path);
  // A component has a file whose first keys are its names; an operation's own file begins with its keywords.
  const [, component] = /^#\/(\w+)/.exec(side.pointer) ?? [];
  return {
    impact: impactOf(found, documents),
    text: textOf(found),
    where: place,
    operations: operationsTouched(documents, place, component),
    file: relative(found.revision ? after : before, resolve(root, side.file)),
    line: side.line,
  };
}

async function runRedocly(specs: string[]): Promise<Found[]> {
  const config = join(import.meta.dirname, "redocly.yaml");
  const args = ["diff", ...specs, "--config", config, "--format", "json", "--fail-on", "none"];
  const { stdout } = await execa("redocly", args, {
    cwd: root, // Files are reported relative to it.
    env: { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    preferLocal: true,
    localDir: root,
  });
  return JSON.parse(stdout).changes;
}
