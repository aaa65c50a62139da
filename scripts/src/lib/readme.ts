import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@incident-clients/openapi/vendors";

/** The root README with another text between the two comments that mark what a command writes. */
export function replaceMarked(start: string, end: string, text: string): string {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const [from, to] = [readme.indexOf(start), readme.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md lacks the lines "${start}" and "${end}"`);
  return `${readme.slice(0, from + start.length)}\n\n${text}\n\n${readme.slice(to)}`;
}

/** A Markdown table whose columns line up: the first to the left, the others as told. */
export function alignedTable([head = [], ...body]: string[][], others: "left" | "right" = "left"): string {
  const widths = head.map((_, column) => Math.max(...[head, ...body].map((row) => row[column]?.length ?? 0)));
  const isLeft = (column: number) => column === 0 || others === "left";
  const line = (cells: string[]) =>
    `| ${cells.map((cell, column) => (isLeft(column) ? cell.padEnd : cell.padStart).call(cell, widths[column] ?? 0)).join(" | ")} |`;
  const rule = widths.map((width, column) => (isLeft(column) ? "-".repeat(width) : `${"-".repeat(width - 1)}:`));
  return [line(head), line(rule), ...body.map(line)].join("\n");
}
