import { globSync } from "node:fs";
import { join } from "node:path";
import { root } from "@incident-clients/openapi/vendors";
import { execa } from "execa";
import { Listr, PRESET_TIMER } from "listr2";
import * as color from "./lib/colors.ts";

const specs = () => globSync(["specs/*/openapi.yaml", "specs/*/workflows/*.yaml"], { cwd: root }).sort();

/** The steps of the whole check, in order; steps with the same stage run side by side. */
const steps: Record<string, { stage: number; title: string; command: () => string[] }> = {
  generate: { stage: 0, title: "generate clients", command: () => ["node", "scripts/src/spec/generate/command.ts"] },
  "lint:specs": { stage: 1, title: "lint specifications", command: () => ["redocly", "lint", ...specs()] },
  "lint:code": { stage: 1, title: "lint code", command: () => ["biome", "check", "--error-on-warnings", "."] },
  "generate:check": {
    stage: 1,
    title: "generated files are fresh",
    command: () => ["node", "scripts/src/spec/generate/command.ts", "--check"],
  },
  build: { stage: 2, title: "build packages", command: () => ["node", "scripts/src/build.ts"] },
  typecheck: { stage: 3, title: "typecheck", command: () => ["tsc", "--project", "tsconfig.json"] },
};
const whole = ["lint:specs", "lint:code", "generate:check", "build", "typecheck", "test"];

const wanted = process.argv.length > 2 ? process.argv.slice(2) : whole;
const unknown = wanted.filter((name) => name !== "test" && !(name in steps));
if (unknown.length > 0) {
  console.error(`unknown step: ${unknown.join(", ")}; steps: generate, ${whole.join(", ")}`);
  process.exit(2);
}

const env = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
const run = ([file = "", ...args]: string[], options: object) =>
  execa(file, args, { cwd: root, env, preferLocal: true, localDir: join(root, "node_modules"), ...options });

const stages = Map.groupBy(
  wanted.filter((name) => name in steps),
  (name) => steps[name]?.stage ?? 0,
);
const tasks = new Listr(
  [...stages]
    .sort(([a], [b]) => a - b)
    .map(([, names]) => ({
      task: (_, task) =>
        task.newListr(
          names.map((name) => ({
            title: steps[name]?.title ?? name,
            task: async () => {
              await run(steps[name]?.command() ?? [], { all: true });
            },
          })),
          { concurrent: true, exitOnError: false },
        ),
    })),
  {
    collectErrors: true,
    rendererOptions: { collapseSubtasks: false, collapseErrors: false, showErrorMessage: false, timer: PRESET_TIMER },
    fallbackRendererOptions: { timer: PRESET_TIMER },
  },
);

await tasks.run().catch(() => {});
for (const { error } of tasks.errors ?? []) {
  const { all, command } = error as unknown as { all?: string; command?: string };
  console.error(`\n${color.red("failed:")} ${command ?? error.message}\n${all ?? ""}`);
}
if ((tasks.errors?.length ?? 0) > 0) process.exit(1);
if (wanted.includes("test"))
  process.exitCode = (await run(["vitest", "run"], { stdio: "inherit", reject: false })).exitCode ?? 1;
