import { globSync } from "node:fs";
import { join } from "node:path";
import { root } from "@incident-clients/openapi/vendors";
import { execa, type Options } from "execa";
import { Listr, PRESET_TIMER } from "listr2";
import { checkNames, readArguments } from "./lib/arguments.ts";
import * as color from "./lib/colors.ts";

const specs = globSync(["specs/*/openapi.yaml", "specs/*/workflows/*.yaml"], { cwd: root }).sort();
const generator = "scripts/src/spec/generate/command.ts";

/** The steps of the whole check; the inner lists are stages, whose steps run side by side. */
const stages: Record<string, { title: string; command: string[] }>[] = [
  { generate: { title: "generate clients", command: ["node", generator] } },
  {
    "lint:specs": { title: "lint specifications", command: ["redocly", "lint", ...specs] },
    "lint:code": { title: "lint code", command: ["biome", "check", "--error-on-warnings", "."] },
    "generate:check": { title: "generated files are fresh", command: ["node", generator, "--check"] },
  },
  { build: { title: "build packages", command: ["node", "scripts/src/build.ts"] } },
  { typecheck: { title: "typecheck", command: ["tsc", "--project", "tsconfig.json"] } },
];
const known = [...stages.flatMap((stage) => Object.keys(stage)), "test"];

const usage = `usage: node scripts/src/check.ts [step ...]
steps: ${known.join(", ")}

Runs these steps, or all but generate.`;

const wanted = readArguments(usage, () => {
  const names = process.argv.slice(2);
  checkNames("step", names, known);
  return names.length > 0 ? names : known.filter((name) => name !== "generate");
});

const env = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
const run = ([file = "", ...args]: string[], options: Options) =>
  execa(file, args, { cwd: root, env, preferLocal: true, localDir: join(root, "node_modules"), ...options });

const tasksOf = (stage: (typeof stages)[number]) =>
  Object.entries(stage).flatMap(([name, { title, command }]) =>
    wanted.includes(name) ? [{ title, task: async () => void (await run(command, { all: true })) }] : [],
  );
const tasks = new Listr(
  stages
    .map(tasksOf)
    .filter(({ length }) => length > 0)
    .map((own) => ({ task: (_, task) => task.newListr(own, { concurrent: true, exitOnError: false }) })),
  {
    collectErrors: true,
    rendererOptions: { collapseSubtasks: false, collapseErrors: false, showErrorMessage: false, timer: PRESET_TIMER },
    fallbackRendererOptions: { timer: PRESET_TIMER },
  },
);

await tasks.run().catch(() => {});
for (const { error } of tasks.errors ?? []) {
  const { all, command } = error as { all?: string; command?: string };
  console.error(`\n${color.red("failed:")} ${command ?? error.message}\n${all ?? ""}`);
}
if ((tasks.errors?.length ?? 0) > 0) process.exit(1);
if (wanted.includes("test"))
  process.exitCode = (await run(["vitest", "run"], { stdio: "inherit", reject: false })).exitCode ?? 1;
