import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { dirname, join, relative } from "node:path";
import { parseArgs } from "node:util";
import { execa } from "execa";
import { Listr, PRESET_TIMER } from "listr2";
import pc from "picocolors";
import { judge, printVerdicts } from "./bench/budgets.ts";
import { measureBundles } from "./bench/bundle.ts";
import { listContenders } from "./bench/contenders.ts";
import { measureGrowth } from "./bench/growth.ts";
import { measureImports } from "./bench/imports.ts";
import { measureMemory } from "./bench/memory.ts";
import { installProject, project } from "./bench/project.ts";
import { printSection, type Row, type Section } from "./bench/report.ts";
import { measureTimings } from "./bench/timings.ts";
import { measureTypes } from "./bench/types.ts";
import { root } from "./paths.ts";

const columnsFor = (names: string[]) => Object.fromEntries(names.map((name) => [name, { heading: name, digits: 1 }]));
const contenderColumns = {
  ...columnsFor(listContenders(false)),
  ratio: { heading: "ratio", digits: 2 },
};

/** What is measured, in the order of the report. */
const sections: Record<string, Section & { measure(quick: boolean): Promise<Row[]> }> = {
  network: {
    title: "request over the network",
    columns: { us: { heading: "µs", digits: 0 }, ratio: { heading: "ratio", digits: 2 } },
    note: "POST of 0.4 kB, 1.8 kB back, keep-alive server in its own process; median of 2,000 interleaved calls",
    measure: (quick) => measureTimings("network", quick),
  },
  stubbed: {
    title: "request without network",
    columns: {
      us: { heading: "µs", digits: 1 },
      ratio: { heading: "ratio", digits: 2 },
      over: { heading: "over openapi-fetch", digits: 1 },
    },
    note: "the same with a fetch that answers at once; median of 100 interleaved rounds",
    measure: (quick) => measureTimings("stubbed", quick),
  },
  sequential: {
    title: "calls one after the other, µs each",
    columns: contenderColumns,
    note: "without network; ratio: incident-clients beside raw fetch",
    measure: (quick) => measureGrowth("sequential", quick),
  },
  concurrent: {
    title: "calls at the same time, µs each",
    columns: contenderColumns,
    note: "over the network, whose connections are the platform's to share",
    measure: (quick) => measureGrowth("concurrent", quick),
  },
  tickets: {
    title: "tickets through a flow, µs each",
    columns: { ...columnsFor(["raw fetch", "incident-clients"]), ratio: { heading: "ratio", digits: 2 } },
    note: "createTickets of Datadog, 50 a request, beside the same requests by hand; without network",
    measure: (quick) => measureGrowth("tickets", quick),
  },
  memory: {
    title: "memory",
    columns: {
      loaded: { heading: "kB loaded", digits: 0 },
      kept: { heading: "kB kept of 10,000 calls", digits: 0 },
      waiting: { heading: "kB for each that waits", digits: 1 },
    },
    note: "heap after garbage collection, each client in a process of its own",
    measure: measureMemory,
  },
  bundle: {
    title: "bundle",
    columns: { minified: { heading: "minified B", digits: 0 }, gzip: { heading: "gzip B", digits: 0 } },
    note: "esbuild for the browser with code splitting; an entry and all that it imports statically, gzip -9",
    measure: (quick) => measureBundles(project, quick),
  },
  import: {
    title: "cold import",
    columns: { ms: { heading: "ms", digits: 1 }, over: { heading: "over an empty module", digits: 1 } },
    note: "each in a process that has just started; median of 15, interleaved",
    measure: measureImports,
  },
  types: {
    title: "type-check of calls",
    columns: {
      instantiations: { heading: "instantiations", digits: 0 },
      each: { heading: "each call", digits: 0 },
      types: { heading: "types", digits: 0 },
      files: { heading: "files", digits: 0 },
      ratio: { heading: "time", digits: 2 },
    },
    note: "tsc --extendedDiagnostics of one file, with TypeScript 7 and with 5.9; time beside an empty file",
    measure: () => measureTypes(project),
  },
};

const usage = `usage: pnpm bench [${Object.keys(sections).join("|")} ...] [--quick] [--json FILE] [--no-fail]
  --quick    leave out the 133 MB competitor and the longest series
  --json     where the numbers go, reports/bench.json unless said
  --no-fail  exit with 0 also when a budget does not hold`;

function readArguments() {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { quick: { type: "boolean" }, json: { type: "string" }, "no-fail": { type: "boolean" } },
    });
    const valid = positionals.every((name) => name in sections);
    return valid ? { ...values, wanted: positionals.length > 0 ? positionals : Object.keys(sections) } : undefined;
  } catch {
    return undefined; // An unknown flag.
  }
}

const given = readArguments();
if (!given) {
  console.error(usage);
  process.exit(2);
}
const { wanted, json = join(root, "reports/bench.json"), quick = false } = given;

const results: Record<string, Row[]> = {};
const run = (command: string, args: string[]) =>
  execa(command, args, { cwd: root, preferLocal: true, localDir: join(root, "node_modules") });
const tasks = new Listr(
  [
    { title: "build packages", task: () => run("node", ["scripts/src/build.ts"]) },
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
console.log(`\n${machine}${load > availableParallelism() ? pc.yellow(": busy, so times are too long and vary") : ""}`);
for (const [id, rows] of Object.entries(results)) console.log(`\n${printSection(sections[id] as Section, rows)}`);
const verdicts = judge(results);
console.log(`\n${pc.bold("budgets")}\n${printVerdicts(verdicts)}`);
mkdirSync(dirname(json), { recursive: true });
writeFileSync(json, `${JSON.stringify({ machine, ...results, budgets: verdicts }, null, 2)}\n`);

const broken = verdicts.filter(({ holds }) => !holds);
const [first] = broken;
console.log(
  first
    ? `\nNext: ${pc.bold(`pnpm bench ${first.section}`)} once more on a quiet machine; if it stays broken, the change is too dear.`
    : "\nNext: where a goal is not reached, the limit in scripts/src/bench/budgets.ts only keeps what is.",
);
console.log(`The numbers are in ${relative(process.cwd(), json)}.`);
if (!given["no-fail"] && broken.length > 0) process.exitCode = 1;
