import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import * as color from "../../lib/colors.ts";
import type { Row } from "./report.ts";

/** A number that must not be exceeded. */
export interface Budget {
  what: string;
  section: string;
  /** The rows it is for, as a regular expression over their names. */
  rows: string;
  column: string;
  limit: number;
  /** Where we want to be, while the limit only keeps what has been reached. */
  goal?: number;
  unit: string;
}

export const budgets: readonly Budget[] = parse(readFileSync(join(import.meta.dirname, "budgets.yaml"), "utf8"));

/** A budget with what was measured for it: the row that decided, and what that is made of where it is known. */
export type Verdict = Budget & { value: number; holds: boolean; row: string; cause: string | undefined };

/** Compares the worst row with each budget whose section was measured. */
export function judge(results: Record<string, Row[]>, table: readonly Budget[] = budgets): Verdict[] {
  return table.flatMap((budget) => {
    const measured = results[budget.section];
    if (!measured) return [];
    const read = (row: Row) => Number(row[budget.column]);
    const rows = measured.filter(({ name }) => new RegExp(budget.rows).test(name));
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
