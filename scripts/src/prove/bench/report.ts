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
  columns: Record<string, { heading: string; digits: number }>;
  /** What the numbers mean, in one line. */
  note: string;
}

const format = (value: unknown, digits: number): string =>
  typeof value === "number"
    ? value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits })
    : "";

/** Aligned text: names to the left, numbers to the right. */
function alignTable(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => (line[column] ?? "").length)));
  return lines
    .map((line) =>
      line.map((text, column) => (column === 0 ? text.padEnd : text.padStart).call(text, widths[column] ?? 0)),
    )
    .map((cells) => cells.join("  ").trimEnd())
    .join("\n");
}

/** A section as people read it. */
export function printSection({ title, columns, note }: Section, rows: readonly Row[]): string {
  // A contender that was left out has no numbers.
  const entries = Object.entries(columns).filter(([key]) => rows.some((row) => row[key] !== undefined));
  const lines = [
    [title, ...entries.map(([, { heading }]) => heading)],
    ...rows.map((row) => [`  ${row.name}`, ...entries.map(([key, { digits }]) => format(row[key], digits))]),
  ];
  return `${alignTable(lines)}\n  (${note})`;
}
