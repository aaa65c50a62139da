import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { fileAt, git } from "../../lib/git.ts";
import type { Package } from "../../lib/packages.ts";
import type { SpecDiff } from "../../lib/spec-diff/diff.ts";
import { type Impact, impacts } from "../../lib/spec-diff/rate.ts";

/** One thing that has changed in a package since its last release, and the bump that it asks for. */
export interface Demand {
  bump: Impact;
  /** What changed, and where. */
  text: string;
  /** What the changelog entry has to name: operations, or a schema that none uses. */
  names?: string[];
}

/** What the pending changesets give a package. */
export interface Planned {
  bump: Impact | "none";
  /** The texts of the changesets that name it. */
  texts: string[];
}

/** The demands of a specification's changes. Wording needs no name in the changelog. */
export function ofSpec({ state, changes }: SpecDiff): Demand[] {
  if (state === "removed") return [{ bump: "major", text: "the specification was removed" }];
  return changes.map(({ impact, text, where, operations, file, line }) => {
    // `Ticket: attributes.priority` is about the schema Ticket.
    const named = operations.length > 0 ? operations : (/^\w+(?=:|$)/.exec(where) ?? []);
    return { bump: impact, text: `${where}: ${text} (${file}:${line})`, names: impact === "patch" ? [] : named };
  });
}

/** The demands of changed files: whatever a consumer gets needs at least a patch. */
export async function ofFiles(repository: string, { folder }: Package, since: string): Promise<Demand[]> {
  const published = ["src", "package.json", "openapi.json", "README.md"].map((name) => `${folder}/${name}`);
  const files = (await git(repository, "diff", "--name-only", since, "--", ...published)).split("\n");
  const [first, ...more] = files.filter((file) => file !== "" && !file.endsWith(".test.ts"));
  if (!first) return [];
  return [{ bump: "patch", text: `published files: ${first}${more.length > 0 ? ` and ${more.length} more` : ""}` }];
}

/** The demands of the catalog: the versions that a package's dependencies take from there are published in its manifest. */
export async function ofCatalog(repository: string, { manifest }: Package, since: string): Promise<Demand[]> {
  const file = "pnpm-workspace.yaml";
  const texts = [await fileAt(repository, since, file), readFileSync(join(repository, file), "utf8")];
  const [was, is] = texts.map((text) => parse(text ?? "{}").catalog ?? {});
  return Object.entries({ ...manifest.dependencies, ...manifest.peerDependencies })
    .filter(([name, range]) => range === "catalog:" && was[name] !== is[name])
    .map(([name]) => ({ bump: "patch", text: `dependency ${name}: ${was[name]} became ${is[name]}` }));
}

/** The demands of the last release's type tests: what does not compile any more is a breaking change of the package that has it. */
export const ofTypes = (complaints: string[], { folder }: Package): Demand[] =>
  complaints
    .filter((line) => line.startsWith(`${folder}/`))
    .map((line) => ({ bump: "major", text: `a type test of the last release fails: ${line}` }));

/** Below 1.0.0 a breaking change is a minor one: that is how package managers read a caret. */
const bumpFor = (bump: Impact, version: string): Impact =>
  bump === "major" && version.startsWith("0.") ? "minor" : bump;

/** Which bump leads from one version to another; none where it is no higher. */
export function bumpBetween(from: string, to: string): Impact | "none" {
  const [before = [], after = []] = [from, to].map((version) => version.split(".").map(Number.parseFloat));
  const at = after.findIndex((part, index) => part !== before[index]);
  if (at < 0 || (after[at] ?? 0) < (before[at] ?? 0)) return "none";
  return (["major", "minor", "patch"] as const)[at] ?? "patch";
}

const words = { major: "breaking", minor: "addition", patch: "other" } satisfies Record<Impact, string>;

const rank = (bump: Impact | "none") => impacts.indexOf(bump as Impact);

/** What is wrong with the changesets of a package, in sentences; empty where nothing is. `last` is the tag of its last release. */
export function judge(
  { name, version }: Pick<Package, "name" | "version">,
  last: string | undefined,
  demands: Demand[],
  planned: Planned,
): string[] {
  if (!last)
    return planned.bump === "none" ? [`${name} was never released, and no changeset announces it: add one`] : [];
  const problems: string[] = [];
  const unmet = demands.filter(({ bump }) => rank(planned.bump) < rank(bumpFor(bump, version)));
  const [needed] = unmet.map(({ bump }) => bumpFor(bump, version)).sort((a, b) => rank(b) - rank(a));
  if (needed) {
    const has = planned.bump === "none" ? "no changeset names it" : `its changesets say ${planned.bump}`;
    const causes = unmet.map(({ bump, text }) => `\n  ${words[bump].padEnd(8)}  ${text}`);
    problems.push(`${name} needs ${needed}, and ${has}:${causes.join("")}`);
  }
  const text = planned.texts.join("\n");
  const isNamed = (one: string) => new RegExp(`\\b${RegExp.escape(one)}\\b`).test(text);
  const missing = new Set(demands.flatMap(({ names = [] }) => names).filter((one) => !isNamed(one)));
  if (missing.size > 0)
    problems.push(`${name}: no changeset names ${[...missing].join(", ")}, where something has changed; say what`);
  return problems;
}
