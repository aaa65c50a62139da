import { join } from "node:path";
import { execa } from "execa";
import type { Row } from "./report.ts";
import { compare } from "./rounds.ts";

/** Times the same call with every client, in a process of its own, so that nothing else is on its thread. */
export async function measureTimings(section: "network" | "stubbed", quick: boolean): Promise<Row[]> {
  const worker = join(import.meta.dirname, "timings-worker.ts");
  const { stdout } = await execa(process.execPath, [worker, section, String(quick)]);
  const samples = new Map<string, number[]>(JSON.parse(stdout));
  const overRaw = compare(samples);
  const overOpenapiFetch = compare(new Map([["openapi-fetch", samples.get("openapi-fetch") ?? []], ...samples]));
  return [...overRaw].map(([name, { value, ratio }]) => ({
    name,
    us: value * 1000,
    ratio,
    over: (overOpenapiFetch.get(name)?.over ?? Number.NaN) * 1000,
  }));
}
