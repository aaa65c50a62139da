import { describe, expect, test } from "vitest";
import { benchPage, hostilePage } from "./results.ts";

describe("the page about hostile servers", () => {
  const row = { group: "redirects", probe: "a 307 to another host", methods: [], http: [] };

  test("says which command makes its results when there are none", () => {
    expect(hostilePage(undefined).body).toContain("`pnpm exec vitest run test/hostile`");
  });

  test("names the vendor at which a probe failed", () => {
    const rows = [
      { ...row, vendor: "first", flow: [] },
      { ...row, vendor: "second", http: ["foreign"] },
    ];
    const { body } = hostilePage({ node: "v26.10.0", platform: "linux-x64", date: "2026-11-27", rows });
    expect(body).toContain("| a 307 to another host | ok | **second: foreign** | ok |");
    expect(body).toContain("1 probes, 2 vendors (first, second), Node v26.10.0, linux-x64, 2026-11-27");
    expect(body).toContain("The clients fail in 1.");
  });
});

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
