import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@incident-clients/openapi/vendors";

/** One probe played against one vendor: the fields that were not as expected. */
export interface Row {
  group: string;
  probe: string;
  vendor: string;
  /** Undefined where a driver cannot be led into the situation. */
  methods: string[] | undefined;
  http: string[] | undefined;
  flow: string[] | undefined;
  /** How long the slowest of them took. */
  ms: number;
}

/** Prints how many rows hold, and those that do not. */
export function printTable(rows: Row[]): void {
  const wrongOf = ({ methods = [], http = [], flow = [] }: Row) =>
    Object.entries({ methods, http, flow }).filter(([, wrong]) => wrong.length > 0);
  const failed = rows.filter((row) => wrongOf(row).length > 0);
  const probes = new Set(rows.map(({ probe }) => probe)).size;
  const plays = rows.reduce((sum, { methods, http, flow }) => sum + [methods, http, flow].filter(Boolean).length, 0);
  const lines = failed.map((row) => {
    const wrong = wrongOf(row).map(([driver, fields]) => `${driver}: ${fields.join(", ")}`);
    return `  ${row.vendor}, ${row.group}: ${row.probe}\n    ${wrong.join("; ")}`;
  });
  const slowest = [...rows].sort((a, b) => b.ms - a.ms).slice(0, 12);
  lines.push(`slowest: ${slowest.map(({ probe, ms }) => `${ms} ms (${probe})`).join(", ")}`);
  console.log(
    [`${probes} probes, ${rows.length} rows, ${plays} plays; ${failed.length} rows fail`, ...lines].join("\n"),
  );
}

/** Writes what a suite found, for the documentation; a run under the Node in `HOSTILE_NODE` has files of its own. */
export function writeReport(name: string, content: object): void {
  const folder = join(root, "reports");
  mkdirSync(folder, { recursive: true });
  const { HOSTILE_NODE: node } = process.env;
  if (node && node !== process.version) throw new Error(`this is Node ${process.version} instead of ${node}`);
  const run = node ? `${name}-node-${node.slice(1).split(".")[0]}` : name;
  const date = new Date().toISOString().slice(0, 10);
  const report = { node: process.version, platform: `${process.platform}-${process.arch}`, date, ...content };
  writeFileSync(join(folder, `${run}.json`), `${JSON.stringify(report, null, 2)}\n`);
}
