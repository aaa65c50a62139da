import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../paths.ts";
import type { Document } from "./openapi.ts";

const start = "<!-- vendors: written by pnpm generate -->\n";
const end = "<!-- end of vendors -->";

/** The root README with its table of the vendors' packages. */
export function generateReadme(documents: Map<string, Document>): string {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const [from, to] = [readme.indexOf(start), readme.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md lacks the lines "${start.trim()}" and "${end}"`);
  const rows = [...documents].map(([vendor, { info }]) => [
    `[\`@incident-clients/${vendor}\`](packages/${vendor})`,
    (info.summary ?? info.title).replace(/\.$/, ""),
    `[divergences](specs/${vendor}/divergences.yaml)`,
  ]);
  const head = ["package", "what it is for", "documented and true"];
  return `${readme.slice(0, from + start.length)}\n${table([head, ...rows])}\n${readme.slice(to)}`;
}

/** A Markdown table whose columns line up. */
function table(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |\n`;
  const [head = [], ...body] = rows;
  return line(head) + line(widths.map((width) => "-".repeat(width))) + body.map(line).join("");
}
