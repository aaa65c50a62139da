import { alignedTable } from "../../lib/readme.ts";

/** One line of a table: a name and its numbers, by column. */
export interface Row {
  name: string;
  /** What the numbers are made of. */
  cause?: string;
  [column: string]: string | number | undefined;
}

/** A table of the report. */
export interface Section {
  title: string;
  /** Heading and decimal places of each column. */
  columns: Record<string, [heading: string, digits: number]>;
  /** What the numbers mean, in one line. */
  note: string;
}

const format = (value: unknown, digits: number): string =>
  typeof value === "number"
    ? value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits })
    : "";

/** The cells of a section's table; a contender that was left out has no numbers. */
export function tableOf({ columns }: Section, rows: readonly Row[]): string[][] {
  const entries = Object.entries(columns).filter(([key]) => rows.some((row) => row[key] !== undefined));
  return [
    ["", ...entries.map(([, [heading]]) => heading)],
    ...rows.map((row) => [row.name, ...entries.map(([key, [, digits]]) => format(row[key], digits))]),
  ];
}

/** A section as people read it on a terminal. */
export const printSection = (section: Section, rows: readonly Row[]): string =>
  `${section.title}\n${alignedTable(tableOf(section, rows), "right")}\n(${section.note})`;
