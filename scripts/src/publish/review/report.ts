import type { SpecDiff } from "../../lib/spec-diff/diff.ts";
import { type Change, impacts } from "../../lib/spec-diff/rate.ts";
import { pageOf } from "../site/links.ts";
import type { FileChange } from "./changes.ts";

/** A comment on a pull request holds 65,536 characters. */
const longest = 60_000;

/** What a reviewer wants to see of a change, as Markdown. */
export function makeReport(base: string, specs: SpecDiff[], files: FileChange[]): string {
  const touched = specs.filter(({ state }) => state !== "same");
  const generated = files.filter(({ file }) => /^packages\/[^/]+\/src\/generated\//.test(file));
  const pages = pagesOf(touched, files);
  const head = [
    `## Review\n\nAgainst ${base.slice(0, 12)}: ${count(files.length, "file")}, ${count(touched.length, "specification")}.\n`,
    ...touched.flatMap(vendorSection),
    ...(pages.length > 0 ? ["### Pages of the documentation", "", ...pages.map((page) => `- ${page}`), ""] : []),
    ...(generated.length > 0 ? ["### Generated files", ""] : []),
  ].join("\n");
  return withinLimit(head, generated.map(foldedDiff));
}

/** The pages of the operations that a change touches, and those that stand for a changed file. */
export function pagesOf(specs: SpecDiff[], files: Pick<FileChange, "file">[]): string[] {
  const operations = specs.flatMap(({ vendor, changes }) => [
    ...(changes.length > 0 ? [`${vendor}/overview`] : []),
    ...changes.flatMap((change) => change.operations.map((id) => `${vendor}/operations/${id}`)),
  ]);
  const isNote = (file: string) => /^(\.changeset\/(?!README)[^/]+|packages\/[^/]+\/CHANGELOG)\.md$/.test(file);
  const others = files.flatMap(({ file }) => (isNote(file) ? "changelog" : (pageOf(file) ?? [])));
  return [...new Set([...operations, ...others])].sort();
}

function vendorSection({ vendor, state, bump, changes }: SpecDiff): string[] {
  const title = `### ${vendor}: ${bump}\n`;
  if (state !== "changed") return [title, `The vendor as a whole was ${state}.\n`];
  const wording = changes.filter(({ impact }) => impact === "patch");
  const serious = changes.filter(({ impact }) => impact !== "patch");
  return [
    title,
    ...(serious.length > 0 ? [...table(serious), ""] : []),
    ...(wording.length > 0 ? fold(`${count(wording.length, "change")} that no code notices`, table(wording)) : []),
  ];
}

const table = (changes: Change[]): string[] => [
  "| impact | where | change | source |",
  "| --- | --- | --- | --- |",
  ...changes
    .toSorted((a, b) => impacts.indexOf(b.impact) - impacts.indexOf(a.impact))
    .map((one) => `| ${[one.impact, one.where, one.text, `${one.file}:${one.line}`].map(cell).join(" | ")} |`),
];

/** A table cell: text from a specification must not end it, nor begin HTML. */
const cell = (text: string) =>
  text.replaceAll(/\s+/g, " ").replaceAll("|", "\\|").replaceAll("<", "&lt;").replaceAll("@", "&#64;");

function foldedDiff({ file, added, removed, diff }: FileChange): string {
  // A fence that nothing inside can close.
  const fence = "~".repeat(Math.max(3, ...(diff.match(/~+/g) ?? []).map((run) => run.length + 1)));
  return fold(`${file} (+${added} -${removed})`, [`${fence}diff`, diff, fence]).join("\n");
}

const fold = (summary: string, lines: string[]) => [
  `<details><summary>${summary}</summary>\n`,
  ...lines,
  "\n</details>\n",
];

/** The diffs that fit, and the number of the others. */
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
