// The pages that suites and commands make: what the last run measured, or the command to run.

import type { Verdict } from "../../prove/bench/budgets.ts";
import { type Row as BenchRow, tableOf } from "../../prove/bench/report.ts";
import { sections } from "../../prove/bench/sections.ts";
import { capitalize, inline, join, missing, type Page, table } from "./page.ts";

/** What `pnpm bench --json FILE` writes. */
export type BenchReport = { machine: string; budgets: Verdict[] } & { [section: string]: BenchRow[] };

export function benchPage(report: BenchReport | undefined): Page {
  return {
    path: "bench",
    title: "Benchmark",
    summary: "Time, size and type cost of the clients beside others, with budgets.",
    group: ["How calls behave"],
    body: join(
      "# Benchmark",
      "What a client costs at run time, in a bundle, at start-up and in the editor, beside others doing the same.",
      report ? benchTables(report) : missing("pnpm bench --json reports/bench.json"),
    ),
  };
}

function benchTables({ machine, budgets, ...results }: BenchReport): string {
  const measured = Object.entries(sections).filter(([id]) => id in results);
  return join(
    `Measured with ${machine}. Times are to be compared, not promised.`,
    ...measured.map(([id, section]) => {
      const [headings = [], ...rows] = tableOf(section, (results as Record<string, BenchRow[]>)[id] ?? []);
      const shown = rows.map(([name = "", ...cells]) => [inline(name), ...cells]);
      return join(`## ${capitalize(section.title)}`, table(headings, shown), `${capitalize(section.note)}.`);
    }),
    "## Budgets",
    table(
      ["", "measured", "limit", ""],
      budgets.map(({ what, value, limit, unit, holds }) => [
        what,
        number(value, limit < 100 ? 2 : 0),
        `${limit.toLocaleString("en")} ${unit}`,
        holds ? "holds" : "**broken**",
      ]),
    ),
  );
}

const number = (value: unknown, digits: number): string =>
  typeof value === "number"
    ? value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits })
    : "";
