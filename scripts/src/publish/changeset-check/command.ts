import { basename } from "node:path";
import { parseArgs } from "node:util";
import getReleasePlan from "@changesets/get-release-plan";
import { root } from "@incident-clients/openapi/vendors";
import { readArguments } from "../../lib/arguments.ts";
import * as color from "../../lib/colors.ts";
import { commitOf } from "../../lib/git.ts";
import { checkHistory, listPackages, notesOf, type Package, releasesOf, tagOf } from "../../lib/packages.ts";
import { diffSpecs } from "../../lib/spec-diff/diff.ts";
import * as demand from "./demands.ts";
import { checkOldTypes } from "./old-types.ts";

const usage = `usage: pnpm changeset:check [--since REF]

Compares the specifications, the published files, the exported names and the type tests with each package's last release, and
the pending changesets with what that asks for. Needs built packages.
--since    compares with this commit instead, as if every package had been released there
exit code  0 enough, 1 a changeset is missing, too small or silent about an operation, 2 not compared`;

const { since } = readArguments(usage, () => parseArgs({ options: { since: { type: "string" } } }).values);

/** Each commit is compared once, however many packages were released there. */
const once = <Value>(make: (commit: string) => Promise<Value>) => {
  const made = new Map<string, Promise<Value>>();
  return (commit: string) => made.getOrInsertComputed(commit, make);
};
const specsSince = once((commit) => diffSpecs(commit));
const typesSince = once(checkOldTypes);

async function demandsOf(one: Package, last: string): Promise<demand.Demand[]> {
  const commit = await commitOf(root, last);
  const diff = (await specsSince(commit)).find(({ vendor }) => vendor === basename(one.folder));
  return [
    ...(diff ? demand.ofSpec(diff) : []),
    ...demand.ofTypes(await typesSince(commit), one),
    ...(await demand.ofFiles(root, one, commit)),
    ...(await demand.ofCatalog(root, one, commit)),
  ];
}

try {
  await checkHistory(root);
  const plan = await getReleasePlan(root);
  /** What the changesets say, or, once they are used up and a release is under way, the version and the changelog. */
  const plannedFor = (one: Package, last = "0.0.0"): demand.Planned => {
    const pending = plan.changesets.filter(({ releases }) => releases.some(({ name }) => name === one.name));
    const bump = plan.releases.find(({ name }) => name === one.name)?.type ?? "none";
    if (bump !== "none") return { bump, texts: pending.map(({ summary }) => summary) };
    return {
      bump: demand.bumpBetween(last.slice(last.lastIndexOf("@") + 1), one.version),
      texts: [notesOf(root, one)],
    };
  };
  const packages = listPackages(root);
  const width = Math.max(...packages.map(({ name }) => name.length));
  const problems: string[] = [];
  for (const one of packages) {
    const last = since ?? (await releasesOf(root, one.name))[0];
    const demands = last ? await demandsOf(one, last) : [];
    const planned = plannedFor(one, since ? tagOf(one) : last);
    const found = demand.judge(one, last, demands, planned);
    problems.push(...found);
    const state = last ? `${demands.length || "no"} changes since ${last}` : "new: never released";
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
