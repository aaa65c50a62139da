import { join } from "node:path";
import { execa } from "execa";
import type { Row } from "./report.ts";

export type Growth = "sequential" | "concurrent" | "tickets";

/** How the cost of one call changes with their number, in a process of its own. */
export async function measureGrowth(section: Growth, quick: boolean): Promise<Row[]> {
  const worker = join(import.meta.dirname, "growth-worker.ts");
  const { stdout } = await execa(process.execPath, [worker, section, String(quick)]);
  return JSON.parse(stdout);
}
