import { alignedTable, replaceMarked } from "../../lib/readme.ts";
import { inOneFile } from "./bundle.ts";
import { listRivals, packageOfRival } from "./contenders.ts";
import type { Row } from "./report.ts";
import { transported } from "./transport.ts";

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** What is shown of the whole report: a column of a section, as people read it. */
const columns: { heading: string; section: string; column: string; show: (value: number) => string }[] = [
  { heading: "over the network", section: "network", column: "ratio", show: (ratio) => `${ratio.toFixed(2)} ×` },
  { heading: "without network", section: "stubbed", column: "us", show: (us) => `${us.toFixed(1)} µs` },
  { heading: "bundle, gzip", section: "bundle", column: "gzip", show: kB },
  { heading: "cold import", section: "import", column: "over", show: (ms) => `${ms.toFixed(1)} ms` },
  { heading: "memory", section: "memory", column: "loaded", show: (kB) => `${kB.toFixed(0)} kB` },
];

/** The root README with the numbers of a whole run beside each other. */
export function benchReadme(machine: string, results: Record<string, Row[]>): string {
  const cells = (rival: string) =>
    columns.map(({ section, column, show }) => {
      const row = results[section]?.find(({ name }) => name === rival || name === packageOfRival(rival));
      const value = row?.[column];
      return typeof value === "number" ? show(value) : "";
    });
  const rows = [...listRivals(), transported].map((rival) => [rival, ...cells(rival)]);
  const table = alignedTable([["", ...columns.map(({ heading }) => heading)], ...rows], "right");
  const whole = results.bundle?.find(({ name }) => name === inOneFile)?.gzip;
  const size = `\nThe bundle is what loads with the client; one file that cannot load parts later holds all of it, ${kB(Number(whole))}.`;
  const note = `Measured with ${machine}; times are to be compared with each other, not with another machine's.${whole ? size : ""}`;
  const marks = ["<!-- benchmark: written by pnpm bench --readme -->", "<!-- end of benchmark -->"] as const;
  return replaceMarked(...marks, `${table}\n\n${note}`);
}
