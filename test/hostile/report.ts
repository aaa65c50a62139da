import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@incident-clients/openapi/vendors";

/** One probe played against one vendor: the fields that were not as expected. */
export interface Row {
  group: string;
  probe: string;
  vendor: string;
  methods: string[];
  http: string[];
  control: { red?: string; same?: string; wrong: string[]; holds: boolean };
}

/** Prints one line for each probe, all vendors together. */
export function printTable(rows: Row[]): void {
  const vendorCount = new Set(rows.map(({ vendor }) => vendor)).size;
  const byProbe = new Map<string, Row[]>();
  for (const row of rows) byProbe.set(row.probe, [...(byProbe.get(row.probe) ?? []), row]);
  const width = Math.max(...[...byProbe.keys()].map((name) => name.length));

  const cell = (all: Row[], wrongIn: (row: Row) => string[]) => {
    const failed = all.flatMap((row) => (wrongIn(row).length > 0 ? [`${row.vendor}: ${wrongIn(row)}`] : []));
    return failed.length > 0 ? `FAILED ${failed.join("; ")}` : "ok";
  };
  const lines = [...byProbe].map(([name, all]) => {
    const [first] = all;
    const kind = first?.control.red === undefined ? "same" : `red: ${first.control.red}`;
    const broken = all.filter(({ control }) => !control.holds).map(({ vendor }) => vendor);
    const control = broken.length > 0 ? `FAILED ${broken}: not ${kind}` : kind;
    return [name.padEnd(width), cell(all, (row) => row.methods), cell(all, (row) => row.http), control].join("  ");
  });
  const head = [`${byProbe.size} probes, ${vendorCount} vendors`.padEnd(width), "methods", "http", "control"].join(
    "  ",
  );
  console.log([head, ...lines].join("\n"));
}

/** Writes what a suite found, for the documentation; a run under the Node in `HOSTILE_NODE` has files of its own. */
export function writeReport(name: string, content: object): void {
  const folder = join(root, "reports");
  mkdirSync(folder, { recursive: true });
  const { HOSTILE_NODE: node } = process.env;
  if (node && node !== process.version) throw new Error(`this is Node ${process.version} instead of ${node}`);
  const run = node ? `${name}-node-${node.slice(1).split(".")[0]}` : name;
  const report = { node: process.version, platform: `${process.platform}-${process.arch}`, ...content };
  writeFileSync(join(folder, `${run}.json`), `${JSON.stringify(report, null, 2)}\n`);
}
