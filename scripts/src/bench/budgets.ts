import pc from "picocolors";
import type { Row } from "./report.ts";

/** A number that must not be exceeded. */
export interface Budget {
  what: string;
  section: string;
  /** The rows it is for. */
  rows: RegExp;
  column: string;
  limit: number;
  /** Where we want to be, while the limit only keeps what has been reached. */
  goal?: number;
  unit: string;
}

const client = /^incident-clients$/;
const packages = /^@incident-clients\/[\w-]+$/;

export const budgets: readonly Budget[] = [
  {
    what: "a request over the network",
    section: "network",
    rows: client,
    column: "ratio",
    // Timers, signal and body reading cost some 30 µs of cold code; openapi-fetch alone is at 1.2.
    limit: 1.25,
    goal: 1.06,
    unit: "x raw fetch",
  },
  {
    what: "a request without network",
    section: "stubbed",
    rows: client,
    column: "over",
    limit: 10,
    unit: "µs over openapi-fetch",
  },
  {
    what: "a complete client",
    section: "bundle",
    rows: packages,
    column: "gzip",
    limit: 7800,
    goal: 5000,
    unit: "B gzipped",
  },
  {
    what: "importing a client",
    section: "import",
    rows: packages,
    column: "over",
    limit: 5,
    unit: "ms",
  },
  {
    what: "type-checking a call",
    section: "types",
    rows: /^incident-clients,/,
    column: "instantiations",
    limit: 2000,
    unit: "instantiations",
  },
];

/** A budget with what was measured for it. */
export interface Verdict extends Budget {
  value: number;
  holds: boolean;
}

/** Compares the worst row with each budget whose section was measured. */
export function judge(results: Record<string, Row[]>, table: readonly Budget[] = budgets): Verdict[] {
  return table.flatMap((budget) => {
    const measured = results[budget.section];
    if (!measured) return [];
    const values = measured.filter(({ name }) => budget.rows.test(name)).map((row) => Number(row[budget.column]));
    const value = Math.max(...values);
    // Math.max of nothing is -Infinity, which would hold any budget.
    if (!Number.isFinite(value)) throw new Error(`nothing was measured for "${budget.what}"`);
    return [{ ...budget, value, holds: value <= budget.limit }];
  });
}

/** One line for each budget. */
export const printVerdicts = (verdicts: readonly Verdict[]): string =>
  verdicts
    .map(({ what, value, limit, goal = limit, unit, holds }) => {
      const measured = limit < 100 ? value.toFixed(2) : value;
      const short = value > goal ? pc.yellow(` (the goal is ${goal})`) : "";
      return `  ${holds ? pc.green("holds ") : pc.red("BROKEN")}  ${what}: ${measured} of ${limit} ${unit}${short}`;
    })
    .join("\n");
