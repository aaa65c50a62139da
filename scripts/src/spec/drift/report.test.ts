import { expect, test } from "vitest";
import { makeReport, printReport } from "./report.ts";

const ticket = "#/components/schemas/Ticket";
const rows = [
  { kind: "property removed", label: "parent", at: `${ticket}/properties/parent`, theirs: undefined, ours: "object" },
  { kind: "property added", label: "title", at: `${ticket}/properties/title`, theirs: "string", ours: undefined },
].map((row) => ({ ...row, operations: ["getTicket"] })) as Parameters<typeof makeReport>[2];

type Drift = Record<string, string | string[]>;
const judge = (at: string, drift: Drift) =>
  makeReport("tickets", "theirs.yaml", rows, [{ at, documented: "", actual: "", source: "", grade: "docs", drift }]);

test.each<[string, string, Drift, number]>([
  ["at its place", ticket, { "property added": "title", "property removed": ["parent"] }, 0],
  ["at a place above", "#", { "property added": "title", "property removed": ["parent"] }, 0],
  ["of another label", ticket, { "property removed": "title" }, 2],
  ["of another kind", ticket, { "required removed": ["parent", "title"] }, 2],
  ["at another place", "#/components/schemas/Tick", { "property removed": "parent", "property added": "title" }, 2],
  ["that names nothing", ticket, {}, 2],
])("an entry of divergences.yaml %s leaves as many rows open as it should", (_, at, drift, open) => {
  const { unexplained, rows: judged } = judge(at, drift);
  expect(unexplained).toBe(open);
  expect(judged.filter(({ explainedBy }) => explainedBy === at)).toHaveLength(2 - open);
});

test("what is accounted for in vain is listed, so that a mended document does not go unnoticed", () => {
  const report = judge("#", { "property added": ["title", "colour"] });
  expect(report.unused).toEqual([{ at: "#", kind: "property added", label: "colour" }]);
  expect(printReport(report, false)).toContain("property added: colour");
});

test("the printed report shows what is not accounted for, and all of it on request", () => {
  const report = judge("#", { "property added": "title" });
  const short = printReport(report, false);
  expect(short).toContain("Removed by the vendor\n  property removed: parent");
  expect(short).toContain("2 differences, 1 accounted for in divergences.yaml, 1 not");
  expect(short).not.toContain("Added by the vendor");
  expect(printReport(report, true)).toContain("Added by the vendor\n  property added: title");
});
