import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import getReleasePlan from "@changesets/get-release-plan";
import type { Document } from "@incident-clients/openapi";
import { root } from "@incident-clients/openapi/vendors";
import { execa } from "execa";
import { readArguments } from "../../lib/arguments.ts";
import * as color from "../../lib/colors.ts";
import { checkHistory, listPackages, notesOf, type Package, releasesOf, tagOf } from "../../lib/packages.ts";
import { commitOf, diffSpecs, type SpecDiff } from "../../lib/spec-diff/diff.ts";
import {
  bumpBetween,
  demandsOfCatalog,
  demandsOfFiles,
  demandsOfSpec,
  demandsOfTypes,
  judge,
  type Planned,
  type Wanted,
} from "./demands.ts";
import { checkOldTypes } from "./old-types.ts";
import { operationsTouched } from "./operations.ts";

const usage = `usage: pnpm changeset:check [--since REF]

Compares the specifications, the published files, the exported names and the type tests with each package's last release, and
the pending changesets with what that asks for. Needs built packages.
--since    compares with this commit instead, as if every package had been released there
exit code  0 enough, 1 a changeset is missing, too small or silent about an operation, 2 not compared`;

const { since } = readArguments(usage, () => parseArgs({ options: { since: { type: "string" } } }).values);

/** The specifications of a vendor, as it is now and as it was. */
async function documentsOf(folder: string, commit: string): Promise<Document[]> {
  const file = `${folder}/openapi.json`;
  const { stdout: old, exitCode } = await execa("git", ["show", `${commit}:${file}`], { cwd: root, reject: false });
  const now = existsSync(join(root, file)) ? readFileSync(join(root, file), "utf8") : "";
  return [now, exitCode === 0 ? old : ""].filter(Boolean).map((text) => JSON.parse(text));
}

/** Each commit is compared once, however many packages were released there. */
const once = <Value>(make: (commit: string) => Promise<Value>) => {
  const made = new Map<string, Promise<Value>>();
  return (commit: string): Promise<Value> => {
    const value = made.get(commit) ?? make(commit);
    made.set(commit, value);
    return value;
  };
};
const specsSince = once((commit): Promise<SpecDiff[]> => diffSpecs({ base: commit }));
const typesSince = once(checkOldTypes);

const packages = listPackages(root);

async function wantedOf(one: Package, since: string | undefined): Promise<Wanted> {
  const last = since ?? (await releasesOf(root, one.name))[0];
  if (!last) return { package: one, last, demands: [] };
  const commit = await commitOf(root, last);
  const vendor = basename(one.folder);
  const diff = (await specsSince(commit)).find((spec) => spec.vendor === vendor);
  const documents = diff ? await documentsOf(one.folder, commit) : [];
  const demands = [
    ...(diff ? demandsOfSpec(diff, (change) => operationsTouched(documents, change)) : []),
    ...demandsOfTypes(await typesSince(commit), one),
    ...(await demandsOfFiles(root, one, commit)),
    ...(await demandsOfCatalog(root, one, commit)),
  ];
  return { package: one, last, demands };
}

try {
  await checkHistory(root);
  const plan = await getReleasePlan(root);
  /** What the changesets say, or, once they are used up and a release is under way, the version and the changelog. */
  const plannedFor = ({ name, version, folder }: Package, last: string | undefined): Planned => {
    const pending = plan.changesets.filter(({ releases }) => releases.some((one) => one.name === name));
    const bump = plan.releases.find((release) => release.name === name)?.type ?? "none";
    if (bump !== "none") return { bump, texts: pending.map(({ summary }) => summary) };
    const changelog = join(root, folder, "CHANGELOG.md");
    const notes = existsSync(changelog) ? notesOf(readFileSync(changelog, "utf8"), version) : "";
    return { bump: bumpBetween(last?.slice(name.length + 1) ?? "0.0.0", version), texts: [notes] };
  };
  const width = Math.max(...packages.map(({ name }) => name.length));
  const problems: string[] = [];
  for (const one of packages) {
    const needs = await wantedOf(one, since);
    const planned = plannedFor(one, since ? tagOf(one) : needs.last);
    const found = judge(needs, planned);
    problems.push(...found);
    const state = needs.last ? `${needs.demands.length || "no"} changes since ${needs.last}` : "new: never released";
    const mark = found.length > 0 ? color.red("✗") : color.green("✓");
    console.log(`  ${mark} ${one.name.padEnd(width)}  ${planned.bump.padEnd(5)}  ${state}`);
  }
  if (problems.length > 0)
    console.error(`\n${problems.map((problem) => problem.replace(/^.*/, color.red)).join("\n")}`);
  console.log(problems.length > 0 ? "\nNext: pnpm changeset" : "\nThe changesets are enough.");
  process.exitCode = problems.length > 0 ? 1 : 0;
} catch (error) {
  console.error(`${color.red("not compared:")} ${(error as Error).message}`);
  process.exitCode = 2;
}
