import { join } from "node:path";
import { execa } from "execa";
import { listContenders } from "./contenders.ts";
import type { Row } from "./report.ts";

/** Kilobytes of heap that a client holds, each in a process of its own; garbage does not count. */
export async function measureMemory(quick: boolean): Promise<Row[]> {
  const rows: Row[] = [];
  for (const name of listContenders(quick)) {
    const worker = join(import.meta.dirname, "memory-worker.ts");
    const { stdout } = await execa(process.execPath, ["--expose-gc", worker, name]);
    rows.push({ name, ...JSON.parse(stdout) });
  }
  return rows;
}
