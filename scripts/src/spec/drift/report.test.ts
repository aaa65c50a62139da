import { describe, expect, test } from "vitest";
import { makeReport, printReport } from "./report.ts";
import type { Row } from "./rows.ts";

const ticket = "#/components/schemas/Ticket";
const operations = ["getTicket"];
const rows: Row[] = [
  {
    kind: "property removed",
    label: "parent",
    at: `${ticket}/properties/parent`,
    theirs: undefined,
    ours: "object",
    operations,
  },
  {
    kind: "property added",
    label: "title",
    at: `${ticket}/properties/title`,
    theirs: "string",
    ours: undefined,
    operations,
  },
];

describe("divergences.yaml", () => {
  const entry = (at: string, drift?: Record<string, string | string[]>) => ({
    ...{ at, documented: "", actual: "", source: "", grade: "docs" },
    ...(drift && { drift }),
  });
  const judge = (...entries: ReturnType<typeof entry>[]) => makeReport("tickets", "theirs.yaml", rows, entries);

  test("accounts for the rows that an entry names, at its place or below", () => {
    const drift = { "property added": "title", "property removed": ["parent"] };
    for (const at of ["#", "#/components/schemas", ticket]) {
      const report = judge(entry(at, drift));
      expect(report.unexplained).toBe(0);
      expect(report.rows.map(({ explainedBy }) => explainedBy)).toEqual([at, at]);
    }
  });

  test.each([
    ["names nothing", entry(ticket)],
    ["names another label", entry(ticket, { "property removed": "title" })],
    ["names another kind", entry(ticket, { "required removed": ["parent", "title"] })],
    [
      "is at another place",
      entry("#/components/schemas/Tick", { "property removed": "parent", "property added": "title" }),
    ],
  ])("accounts for nothing where an entry %s", (_, one) => {
    expect(judge(one).unexplained).toBe(2);
  });

  test("what is accounted for in vain is listed, so that a mended document does not go unnoticed", () => {
    const report = judge(entry("#", { "property added": ["title", "colour"] }));
    expect(report.unused).toEqual([{ at: "#", kind: "property added", label: "colour" }]);
    expect(printReport(report, false)).toContain("property added: colour");
  });

  test("the printed report shows what is not accounted for, and all of it on request", () => {
    const report = judge(entry("#", { "property added": "title" }));
    const short = printReport(report, false);
    expect(short).toContain("Removed by the vendor\n  property removed: parent");
    expect(short).toContain("2 differences, 1 accounted for in divergences.yaml, 1 not");
    expect(short).not.toContain("Added by the vendor");
    expect(printReport(report, true)).toContain("Added by the vendor\n  property added: title");
  });
});
