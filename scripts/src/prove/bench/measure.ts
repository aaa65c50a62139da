import { join } from "node:path";
import { execa } from "execa";
import { listContenders } from "./contenders.ts";
import type { Row } from "./report.ts";

async function runWorker(section: string, wanted: string): Promise<Row[]> {
  const worker = join(import.meta.dirname, "worker.ts");
  const { stdout } = await execa(process.execPath, ["--expose-gc", worker, section, wanted]);
  return JSON.parse(stdout);
}

/** Measures a section in a process of its own. */
export const measureApart = (section: string) => (quick: boolean) => runWorker(section, quick ? "quick" : "");

/** Kilobytes of heap that each client holds, in a process of its own; garbage does not count. */
export async function measureMemory(quick: boolean): Promise<Row[]> {
  const rows: Row[] = [];
  for (const name of listContenders(quick)) rows.push(...(await runWorker("memory", name)));
  return rows;
}
