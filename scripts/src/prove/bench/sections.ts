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

/** The sections that no worker measures as a whole. */
const measures: Record<string, Measure> = {
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
    const apart: Measure = (quick) => runWorker(id, quick ? "quick" : "");
    return [id, { ...section, measure: measures[id] ?? apart }];
  }),
);
