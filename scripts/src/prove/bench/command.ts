import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { dirname, join, relative } from "node:path";
import { parseArgs } from "node:util";
import { root } from "@incident-clients/openapi/vendors";
import { execa } from "execa";
import { Listr, PRESET_TIMER } from "listr2";
import { checkNames, readArguments } from "../../lib/arguments.ts";
import * as color from "../../lib/colors.ts";
import { judge, printVerdicts } from "./budgets.ts";
import { installProject } from "./project.ts";
import { benchReadme } from "./readme.ts";
import { printSection, type Row, type Section } from "./report.ts";
import { sections } from "./sections.ts";

const usage = `usage: pnpm bench [${Object.keys(sections).join("|")} ...] [--quick] [--json FILE] [--readme] [--no-fail]
  --quick    leave out the 133 MB competitor and the longest series
  --json     where the numbers go, reports/bench.json unless said
  --readme   write the table of the root README, from a whole run
  --no-fail  exit with 0 also when a budget does not hold`;

const given = readArguments(usage, () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      ...{ quick: { type: "boolean" }, readme: { type: "boolean" }, "no-fail": { type: "boolean" } },
      json: { type: "string" },
    },
  });
  checkNames("section", positionals, Object.keys(sections));
  if (values.readme && (values.quick || positionals.length > 0)) throw new Error("--readme needs a whole run");
  return { ...values, wanted: positionals.length > 0 ? positionals : Object.keys(sections) };
});
const { wanted, json = join(root, "reports/bench.json"), quick = false } = given;

const results: Record<string, Row[]> = {};
const tasks = new Listr(
  [
    { title: "build packages", task: () => execa(process.execPath, ["scripts/src/build.ts"], { cwd: root }) },
    { title: "install competitors", task: () => installProject(quick) },
    ...Object.entries(sections)
      .filter(([id]) => wanted.includes(id))
      .map(([id, { title, measure }]) => ({
        title,
        task: async () => {
          results[id] = await measure(quick);
        },
      })),
  ],
  { rendererOptions: { timer: PRESET_TIMER }, fallbackRendererOptions: { timer: PRESET_TIMER } },
);
await tasks.run();

const load = loadavg()[0] ?? 0;
const machine = `Node ${process.version}, ${availableParallelism()} cores, load ${load.toFixed(1)}`;
console.log(
  `\n${machine}${load > availableParallelism() ? color.yellow(": busy, so times are too long and vary") : ""}`,
);
for (const [id, rows] of Object.entries(results)) console.log(`\n${printSection(sections[id] as Section, rows)}`);
const verdicts = judge(results);
console.log(`\n${color.bold("budgets")}\n${printVerdicts(verdicts)}`);
mkdirSync(dirname(json), { recursive: true });
writeFileSync(json, `${JSON.stringify({ machine, ...results, budgets: verdicts }, null, 2)}\n`);
if (given.readme) writeFileSync(join(root, "README.md"), benchReadme(machine, results));

const broken = verdicts.filter(({ holds }) => !holds);
if (broken[0]) {
  const again = color.bold(`pnpm bench ${broken[0].section}`);
  console.log(`\nNext: ${again} once more on a quiet machine; if it stays broken, the change is too dear.`);
}
console.log(`The numbers are in ${relative(process.cwd(), json)}${given.readme ? " and README.md" : ""}.`);
if (!given["no-fail"] && broken.length > 0) process.exitCode = 1;
