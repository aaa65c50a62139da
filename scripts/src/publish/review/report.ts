import type { SpecDiff } from "../../lib/spec-diff/diff.ts";
import { type Change, impacts } from "../../lib/spec-diff/rate.ts";
import type { FileChange } from "./changes.ts";
import { pagesOf } from "./pages.ts";

/** A comment on a pull request holds 65,536 characters. */
const longest = 60_000;

/** What a reviewer wants to see of a change, as Markdown. */
export function makeReport(base: string, specs: SpecDiff[], files: FileChange[]): string {
  const touched = specs.filter(({ state }) => state !== "same");
  const generated = files.filter(({ file }) => /^packages\/[^/]+\/src\/generated\//.test(file));
  const pages = [...new Set(files.flatMap(({ file }) => pagesOf(file)))].sort();
  const head = [
    "## Review",
    "",
    `Against ${base.slice(0, 12)}: ${count(files.length, "file")}, ${count(touched.length, "specification")}.`,
    "",
    ...touched.flatMap(vendorSection),
    ...(pages.length > 0 ? ["### Pages of the documentation", "", ...pages.map((page) => `- ${page}`), ""] : []),
    ...(generated.length > 0 ? ["### Generated files", ""] : []),
  ].join("\n");
  return withinLimit(head, generated.map(foldedDiff));
}

function vendorSection({ vendor, state, bump, changes }: SpecDiff): string[] {
  const title = `### ${vendor}: ${bump}`;
  if (state !== "changed") return [title, "", `The vendor as a whole was ${state}.`, ""];
  const serious = changes.filter(({ impact }) => impact !== "patch");
  const wording = changes.filter(({ impact }) => impact === "patch");
  return [
    title,
    "",
    ...(serious.length > 0 ? [...table(serious), ""] : []),
    ...(wording.length > 0 ? fold(`${count(wording.length, "change")} that no code notices`, table(wording)) : []),
  ];
}

function table(changes: Change[]): string[] {
  const byImpact = changes.toSorted((a, b) => impacts.indexOf(b.impact) - impacts.indexOf(a.impact));
  return [
    "| impact | where | change | source |",
    "| --- | --- | --- | --- |",
    ...byImpact.map(
      ({ impact, where, text, file, line }) => `| ${[impact, where, text, `${file}:${line}`].map(cell).join(" | ")} |`,
    ),
  ];
}

/** A table cell: text from a specification must not end it, nor begin HTML. */
const cell = (text: string) =>
  text.replaceAll(/\s+/g, " ").replaceAll("|", "\\|").replaceAll("<", "&lt;").replaceAll("@", "&#64;");

function foldedDiff({ file, added, removed, diff }: FileChange): string {
  // A fence that nothing inside can close.
  const [longestRun = ""] = (diff.match(/~+/g) ?? []).sort((a, b) => b.length - a.length);
  const fence = "~".repeat(Math.max(3, longestRun.length + 1));
  return fold(`${file} (+${added} -${removed})`, [`${fence}diff`, diff, fence]).join("\n");
}

const fold = (summary: string, lines: string[]) => [
  `<details><summary>${summary}</summary>`,
  "",
  ...lines,
  "",
  "</details>",
  "",
];

/** The diffs that fit, and the names of the others. */
function withinLimit(head: string, diffs: string[]): string {
  let report = `${head}\n`;
  let left = 0;
  for (const diff of diffs) {
    if (report.length + diff.length <= longest) report += `${diff}\n`;
    else left += 1;
  }
  if (left > 0) report += `${count(left, "diff")} did not fit here; \`pnpm generate\` makes them.\n`;
  return `${report.trimEnd()}\n`;
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;
