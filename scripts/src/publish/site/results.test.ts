import { describe, expect, test } from "vitest";
import { benchPage } from "./results.ts";

describe("the page of the benchmark", () => {
  test("says which command makes its results when there are none", () => {
    expect(benchPage(undefined).body).toContain("`pnpm bench --json reports/bench.json`");
  });

  test("shows what was measured, and which budget is broken", () => {
    const budget = { what: "a client", section: "bundle", rows: /x/, column: "gzip", limit: 8000, unit: "B" };
    const report = { machine: "a machine", budgets: [{ ...budget, value: 9000, holds: false }] };
    const { body } = benchPage({ ...report, bundle: [{ name: "ours", minified: 20_000, gzip: 9000 }] } as never);
    expect(body).toContain("| ours | 20,000 | 9,000 |");
    expect(body).toContain("| a client | 9,000 | 8,000 B | **broken** |");
    expect(body).not.toContain("## Cold import");
  });
});
