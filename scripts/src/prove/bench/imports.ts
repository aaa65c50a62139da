import { execa } from "execa";
import { giant, listClients, slug, writeEntry } from "./project.ts";
import type { Row } from "./report.ts";
import { compare, interleave } from "./rounds.ts";

/** The time is taken inside the process: starting one varies by more than most imports take. */
const timed = (module: string) => `const began = performance.now();
await import(${JSON.stringify(module)});
console.log(performance.now() - began);
`;

/** Milliseconds to import a package into a process that has just started. */
export async function measureImports(quick: boolean): Promise<Row[]> {
  const names = [...listClients(), "openapi-fetch", "ky", "axios", ...(quick ? [] : [giant])];
  const nothing = writeEntry("import", "nothing.mjs", "");
  const modules = { "an empty module": nothing, ...Object.fromEntries(names.map((name) => [name, name])) };
  const starts = Object.entries(modules).map(([name, module]) => {
    const entry = writeEntry("import", `${slug(name)}.mjs`, timed(module));
    return [name, async () => Number((await execa(process.execPath, [entry])).stdout)] as const;
  });
  const timings = compare(await interleave(new Map(starts), { rounds: 15, warmup: 1 }));
  return [...timings].map(([name, { value, over }]) => ({ name, ms: value, over }));
}
