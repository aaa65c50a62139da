import * as color from "../../scripts/src/lib/colors.ts";
import type { Count } from "./once.ts";

/** What came of a runtime. */
export type Row = { name: string } & (
  | { skipped: string }
  | { ms: number; crash: string }
  | { ms: number; failed: string[]; repeated: string[]; counts: Count[] }
);

/** Prints a line for each runtime and then everything that is wrong; returns whether nothing is. */
export function printReport(rows: readonly Row[], steps: { operations: number; writes: number }): boolean {
  const width = Math.max(...rows.map(({ name }) => name.length));
  const cell = (all: number, failed: readonly string[]) => {
    const text = `${all - failed.length}/${all}`.padStart(12);
    return failed.length > 0 ? color.red(text) : color.green(text);
  };
  console.log(
    `\n${"".padEnd(width)}${"operations".padStart(12)}${"writes".padStart(12)}  seconds  arrived more than once`,
  );
  for (const row of rows) {
    const name = row.name.padEnd(width);
    if ("skipped" in row) console.log(`${name}  ${color.yellow(`skipped: ${row.skipped}`)}`);
    else if ("crash" in row) console.log(`${name}  ${color.red("did not run")}`);
    else {
      const cells = cell(steps.operations, row.failed) + cell(steps.writes, row.repeated);
      const often = row.counts.filter(({ most }) => most > 1);
      const text = often.map(({ label, least, most }) => `${label}: ${least === most ? most : `${least} to ${most}`}`);
      console.log(`${name}${cells}  ${(row.ms / 1000).toFixed(1).padStart(7)}  ${text.join("; ")}`);
    }
  }
  const wrong = rows.flatMap((row) => {
    const lines = "crash" in row ? [row.crash] : "failed" in row ? [...row.failed, ...row.repeated] : [];
    return lines.map((line) => ({ name: row.name, line }));
  });
  if (wrong.length === 0) console.log("\nEvery step passed. test/runtimes/plan.ts and once.ts plan them.");
  else {
    console.error(`\n${color.red("failed:")}\n${wrong.map(({ name, line }) => `  ${name}: ${line}`).join("\n")}`);
    console.error(`\nTry one alone: pnpm test:runtimes ${wrong[0]?.name}`);
  }
  return wrong.length === 0;
}
