// Plays the same bundle in every runtime that the packages are for. Started by `pnpm test:runtimes`.
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { checkNames, readArguments } from "@incident-clients/scripts/lib/arguments";
import { installPacked } from "@incident-clients/scripts/lib/packed";
import { Listr, PRESET_TIMER } from "listr2";
import * as color from "../../scripts/src/lib/colors.ts";
import { failures, openStages, writeConsumer } from "./consumer.ts";
import { openOnce } from "./once.ts";
import { printReport, type Row } from "./report.ts";
import { type Runtime, runtimes } from "./runtimes.ts";
import { installKit } from "./tools.ts";

const names = runtimes.map(({ name }) => name);
const usage = `usage: pnpm test:runtimes [${names.join("|")} ...]
Packs and installs the packages, and plays in each runtime:
- every operation of every vendor against the mocks, with a 429, a truncated response and an abort
- every write against a server that counts it, and then ends its connection or responds 408
Installs the named runtimes only; all of them take 2 GB.
exit code   0 all passed, 1 something failed, 2 not tried`;

const chosen = readArguments(usage, () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  checkNames("runtime", positionals, names);
  return runtimes.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
});

const rows: Row[] = [];
let project = "";
const stages = await openStages();
const once = await openOnce();
const plan = { ...stages.plan, steps: [...stages.plan.steps, ...once.steps] };

async function playIn({ name, habits, missing, play }: Runtime): Promise<Row> {
  const skipped = missing?.();
  if (skipped) return { name, skipped };
  const began = performance.now();
  const played = await play(project).catch((error: Error) => error);
  const ms = performance.now() - began;
  // Whatever arrived is counted from nothing for the next runtime.
  const { failed, counts } = once.judge(played instanceof Error ? [] : played, habits);
  if (played instanceof Error) return { name, ms, crash: played.message };
  return { name, ms, failed: failures(stages.plan, played), repeated: failed, counts };
}

const tasks = new Listr(
  [
    {
      title: "install the runtimes",
      task: async () => {
        for (const { kit, missing } of chosen) if (kit && !missing?.()) await installKit(kit);
      },
    },
    {
      title: "pack and install the packages",
      task: async () => {
        project = await installPacked("npm");
        await writeConsumer(project, plan);
        await writeFile(join(project, "ca.pem"), once.ca);
      },
    },
    ...chosen.map((runtime) => ({
      title: runtime.name,
      task: async () => {
        rows.push(await playIn(runtime));
      },
    })),
  ],
  { rendererOptions: { timer: PRESET_TIMER }, fallbackRendererOptions: { timer: PRESET_TIMER } },
);
try {
  await tasks.run();
} catch (error) {
  console.error(`\n${color.red("not tried:")} ${(error as Error).message}`);
  process.exitCode = 2;
} finally {
  once.close();
  await stages.close();
  if (project) await rm(project, { recursive: true, force: true });
}

if (process.exitCode === 2) process.exit();
process.exitCode = printReport(rows, { operations: stages.plan.steps.length, writes: once.steps.length }) ? 0 : 1;
