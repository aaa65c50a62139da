import { readFileSync } from "node:fs";
import { join } from "node:path";
import { execa } from "execa";
import { parse } from "yaml";
import { measureBundles } from "./bundle.ts";
import { listContenders } from "./contenders.ts";
import { measureImports } from "./imports.ts";
import { project } from "./project.ts";
import type { Row, Section } from "./report.ts";
import { measureTypes } from "./types.ts";

/** Measures a section in a process of its own. */
async function runWorker(section: string, wanted: string): Promise<Row[]> {
  const worker = join(import.meta.dirname, "worker.ts");
  return JSON.parse((await execa(process.execPath, ["--expose-gc", worker, section, wanted])).stdout);
}

type Measure = (quick: boolean) => Promise<Row[]>;
const apart = (section: string): Measure => {
  return (quick) => runWorker(section, quick ? "quick" : "");
};

const measures: Record<string, Measure> = {
  network: apart("network"),
  stubbed: apart("stubbed"),
  concurrent: apart("concurrent"),
  tickets: apart("tickets"),
  crowds: apart("crowds"),
  memory: async (quick) => {
    const rows: Row[] = [];
    for (const name of listContenders(quick)) rows.push(...(await runWorker("memory", name)));
    return rows;
  },
  bundle: (quick) => measureBundles(project, quick),
  import: measureImports,
  types: () => measureTypes(project),
};

const described: Record<string, Section> = parse(readFileSync(join(import.meta.dirname, "sections.yaml"), "utf8"));

/** What is measured, in the order of the report. */
export const sections: Record<string, Section & { measure: Measure }> = Object.fromEntries(
  Object.entries(described).map(([id, section]) => {
    const measure = measures[id];
    if (!measure) throw new Error(`nothing measures the section ${id}`);
    return [id, { ...section, measure }];
  }),
);
