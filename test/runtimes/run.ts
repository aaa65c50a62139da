// Plays the same bundle in every runtime that the packages are for. Started by `pnpm test:runtimes`.
import { rm } from "node:fs/promises";
import { parseArgs } from "node:util";
import { checkNames, readArguments } from "@incident-clients/scripts/lib/arguments";
import { installPacked } from "@incident-clients/scripts/lib/packed";
import { Listr, PRESET_TIMER } from "listr2";
import * as color from "../../scripts/src/lib/colors.ts";
import { vendors } from "../lib/vendors.ts";
import { failures, openStages, writeConsumer } from "./consumer.ts";
import type { Played } from "./play.ts";
import { type Runtime, runtimes } from "./runtimes.ts";
import { installRuntimes } from "./tools.ts";

const names = runtimes.map(({ name }) => name);
const usage = `usage: pnpm test:runtimes [${names.join("|")} ...]
Packs and installs the packages, and plays every operation of every vendor, a 429, a cut-off answer and an abort
against the mocks, in each runtime.
exit code   0 all as it has to be, 1 something was not, 2 not tried`;

const chosen = readArguments(usage, () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  checkNames("runtime", positionals, names);
  return runtimes.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
});

/** What came of a runtime. */
type Row = { name: string } & ({ skipped: string } | { failed: string[]; played: readonly Played[]; ms: number });
const rows: Row[] = [];
let project = "";
const stages = await openStages();

async function playIn({ name, missing, play }: Runtime): Promise<Row> {
  const skipped = missing?.();
  if (skipped) return { name, skipped };
  const began = performance.now();
  const played = await play(project).catch((error: Error) => error);
  const ms = performance.now() - began;
  if (played instanceof Error) return { name, failed: [played.message], played: [], ms };
  return { name, failed: failures(stages.plan, played), played, ms };
}

const tasks = new Listr(
  [
    { title: "install the runtimes, 900 MB the first time", task: installRuntimes },
    {
      title: "pack and install the packages",
      task: async () => {
        project = await installPacked("npm");
        await writeConsumer(project, stages.plan);
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
  await stages.close();
  if (project) await rm(project, { recursive: true, force: true });
}

if (process.exitCode === 2) process.exit();

const width = Math.max(...names.map((name) => name.length));
const columns = vendors.map(({ name }) => ({ name, steps: stages.plan.steps.filter(({ vendor }) => vendor === name) }));
console.log(`\n${"".padEnd(width)}  ${columns.map(({ name }) => name).join("  ")}  seconds`);
for (const row of rows) {
  if ("skipped" in row) {
    console.log(`${row.name.padEnd(width)}  ${color.yellow(`skipped: ${row.skipped}`)}`);
    continue;
  }
  const { name, failed, ms } = row;
  const cells = columns.map((column) => {
    const wrong =
      row.played.length === 0 ? column.steps.length : failed.filter((one) => one.startsWith(`${column.name} `)).length;
    const text = `${column.steps.length - wrong}/${column.steps.length}`.padStart(column.name.length);
    return wrong > 0 ? color.red(text) : color.green(text);
  });
  console.log(`${name.padEnd(width)}  ${cells.join("  ")}  ${(ms / 1000).toFixed(1).padStart(7)}`);
}

const broken = rows.flatMap((row) => ("failed" in row ? row.failed.map((text) => `${row.name}: ${text}`) : []));
if (broken.length > 0) {
  console.error(`\n${color.red("not as it has to be:")}\n${broken.map((line) => `  ${line}`).join("\n")}`);
  console.error(
    `\nTry one alone: pnpm test:runtimes ${rows.find((row) => "failed" in row && row.failed.length > 0)?.name}`,
  );
  process.exitCode = 1;
} else console.log("\nEvery step ended as it has to. How they end is planned in test/runtimes/plan.ts.");
