import { describe, expect, test } from "vitest";
import { type ContenderReport, type HostileReport, hostilePage } from "./hostile.ts";

const run = { node: "v26.10.0", platform: "linux-x64", date: "2026-11-27" };
const row = { group: "redirects", probe: "a 307 to another host", methods: [], http: [] };
const ours: HostileReport = {
  ...run,
  rows: [
    { ...row, vendor: "first", flow: [] },
    { ...row, vendor: "second", http: ["foreign"] },
  ],
};
const theirs: ContenderReport = {
  ...run,
  vendor: "datadog",
  contenders: [
    { name: "careful", version: "1.0.0", setup: "with a time limit" },
    { name: "careless", version: "2.0.0", setup: "with its defaults" },
  ],
  rows: [
    {
      group: "redirects",
      probe: row.probe,
      verdicts: {
        careful: { wrong: [], shown: [], told: { outcome: false, status: true } },
        careless: {
          wrong: ["sends to another origin", "sends 2"],
          shown: ["its error shows the key"],
          told: { outcome: false },
        },
      },
    },
  ],
};

describe("the page about hostile servers", () => {
  test("says which commands make its results when there are none", () => {
    const { body } = hostilePage([], undefined);
    expect(body).toContain("`FULL=1 pnpm exec vitest run test/hostile`");
    expect(body).toContain("`pnpm test:contenders`");
  });

  test("names the vendor at which a probe failed", () => {
    const { body } = hostilePage([ours], undefined);
    expect(body).toContain("| a 307 to another host | ok | **second: foreign** | ok |");
    expect(body).toContain("1 probes, 2 vendors (first, second), Node v26.10.0, linux-x64");
    expect(body).toContain("The clients fail in 1.");
  });

  test("shows what other clients did, their versions, and apart from that what they tell", () => {
    const { body } = hostilePage([ours], theirs);
    expect(body).toContain(
      "| a 307 to another host | ok | **second: foreign** | ok | ok | sends to another origin, sends 2, its error shows the key |",
    );
    expect(body).toMatch(/^\| client .*\| whether the ticket may exist \|.*\| the HTTP status of/m);
    expect(body).toContain("| careless 2.0.0, with its defaults | 1 | 1 | 1 | 0 of 1 | 0 of 0 | 0 of 0 |");
    expect(body).toContain("| careful 1.0.0, with a time limit | 1 | 0 | 0 | 0 of 1 | 0 of 0 | 1 of 1 |");
  });
});
