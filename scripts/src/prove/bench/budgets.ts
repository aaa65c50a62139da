import * as color from "../../lib/colors.ts";
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
const consumers = /^(incident-clients|every call of .*),/;

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
    what: "1,000 calls in a row",
    section: "sequential",
    rows: /^1,000$/,
    column: "ratio",
    limit: 4,
    unit: "x raw fetch",
  },
  {
    what: "256 calls at the same time",
    section: "concurrent",
    rows: /^256$/,
    column: "ratio",
    limit: 2,
    unit: "x raw fetch",
  },
  {
    what: "a flow of 1,000 tickets",
    section: "tickets",
    rows: /^1,000$/,
    column: "ratio",
    limit: 2,
    unit: "x the same requests by hand",
  },
  {
    what: "memory after 10,000 calls",
    section: "memory",
    rows: client,
    column: "kept",
    limit: 300,
    unit: "kB kept",
  },
  {
    what: "a complete client",
    section: "bundle",
    rows: packages,
    column: "gzip",
    limit: 7900,
    goal: 5000,
    unit: "B gzipped",
  },
  {
    what: "a further vendor",
    section: "bundle",
    rows: / beside /,
    column: "gzip",
    limit: 1500,
    unit: "B gzipped",
  },
  {
    what: "a vendor's flows",
    section: "bundle",
    rows: /\/flows$/,
    column: "gzip",
    limit: 5100,
    unit: "B gzipped",
  },
  {
    what: "a vendor's validators",
    section: "bundle",
    rows: /\/validate$/,
    column: "gzip",
    limit: 14_000,
    unit: "B gzipped",
  },
  {
    what: "an installed client",
    section: "installed",
    rows: packages,
    column: "bytes",
    // openapi-fetch and its types are 250 kB of it, the specification and the validators up to 265 kB.
    limit: 1_000_000,
    goal: 400_000,
    unit: "B with all it needs",
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
    what: "type-checking a file with a call",
    section: "types",
    rows: /^incident-clients,/,
    column: "instantiations",
    limit: 2000,
    unit: "instantiations",
  },
  {
    what: "type-checking each call of a vendor",
    section: "types",
    rows: consumers,
    column: "each",
    limit: 300,
    unit: "instantiations",
  },
  {
    what: "the time to type-check a consumer",
    section: "types",
    rows: consumers,
    column: "ratio",
    // Generous: times vary from run to run, and this only has to notice another order of magnitude.
    limit: 10,
    unit: "x an empty file",
  },
];

/** A budget with what was measured for it. */
export interface Verdict extends Budget {
  value: number;
  holds: boolean;
  /** The row that decided, and what it is made of where that is known. */
  row: string;
  cause: string | undefined;
}

/** Compares the worst row with each budget whose section was measured. */
export function judge(results: Record<string, Row[]>, table: readonly Budget[] = budgets): Verdict[] {
  return table.flatMap((budget) => {
    const measured = results[budget.section];
    if (!measured) return [];
    const read = (row: Row) => Number(row[budget.column]);
    const rows = measured.filter(({ name }) => budget.rows.test(name));
    const [worst] = rows.toSorted((a, b) => read(b) - read(a));
    if (!worst || !rows.every((row) => Number.isFinite(read(row))))
      throw new Error(`nothing was measured for "${budget.what}"`);
    const value = read(worst);
    return [{ ...budget, value, holds: value <= budget.limit, row: worst.name, cause: worst.cause }];
  });
}

/** One line for each budget, and the cause below one that does not hold. */
export const printVerdicts = (verdicts: readonly Verdict[]): string =>
  verdicts
    .map(({ what, value, limit, goal, unit, holds, row, cause }) => {
      const measured = limit < 100 ? value.toFixed(2) : Math.round(value);
      const short = goal !== undefined && value > goal ? color.yellow(` (the goal is ${goal})`) : "";
      const line = `  ${holds ? color.green("holds ") : color.red("BROKEN")}  ${what}: ${measured} of ${limit} ${unit}${short}`;
      return holds ? line : `${line}\n          ${row}${cause ? `: ${cause}` : ""}`;
    })
    .join("\n");
