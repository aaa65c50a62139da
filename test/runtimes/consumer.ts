import { copyFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { writeDemo } from "@incident-clients/scripts/lib/consumer";
import { build } from "esbuild";
import { vendors } from "../lib/vendors.ts";
import { stepsOf } from "./plan.ts";
import type { Plan, Played } from "./play.ts";
import { openStage } from "./stage.ts";

/** Starts every vendor's stage, and plans what is played there. */
export async function openStages(): Promise<{ plan: Plan; close(): Promise<void> }> {
  const stages = await Promise.all(vendors.map(async (vendor) => ({ vendor, stage: await openStage(vendor) })));
  return {
    plan: {
      urls: Object.fromEntries(stages.map(({ vendor, stage }) => [vendor.name, stage.url])),
      steps: stages.flatMap(({ vendor }) => stepsOf(vendor)),
    },
    close: async () => {
      await Promise.all(stages.map(({ stage }) => stage.close()));
    },
  };
}

/** The steps that did not end as they have to, one line each. */
export function failures({ steps }: Plan, played: readonly Played[]): string[] {
  return steps.flatMap(({ vendor, what, expected }) => {
    const { got = "not played" } = played.find((one) => one.vendor === vendor && one.what === what) ?? {};
    return got === expected ? [] : [`${vendor} ${what}: ${got} instead of ${expected}`];
  });
}

/** Puts a consumer's code into a project: each vendor's demo, and a program that plays the plan through all of them. */
export async function writeConsumer(project: string, plan: Plan): Promise<void> {
  for (const { name } of vendors) writeDemo(name, join(project, `${name}.ts`));
  await copyFile(join(import.meta.dirname, "play.ts"), join(project, "play.ts"));
  const imports = vendors.map(({ name }, index) => `import { connect as connect${index} } from "./${name}.ts";\n`);
  const table = vendors.map(({ name }, index) => `"${name}": connect${index}`).join(", ");
  await writeFile(
    join(project, "run.ts"),
    `import { play } from "./play.ts";
${imports.join("")}
export const run = () => play(${JSON.stringify(plan)}, { ${table} });
`,
  );
  await writeFile(
    join(project, "main.ts"),
    `import { run } from "./run.ts";\n\nrun().then((played) => console.log(JSON.stringify(played)));\n`,
  );
}

const forms = {
  /** Modules that import the installed packages. */
  "esm.js": { entry: "main.ts", format: "esm", packages: "external" },
  /** The same with `require`. */
  "commonjs.cjs": { entry: "main.ts", format: "cjs", packages: "external" },
  /** Everything in one file that prints, as a module and as a script, and in one that exports `run`. */
  "bundle.js": { entry: "main.ts", format: "esm", packages: "bundle" },
  "script.js": { entry: "main.ts", format: "iife", packages: "bundle" },
  "run.js": { entry: "run.ts", format: "esm", packages: "bundle" },
} as const;
export type Form = keyof typeof forms;

/** Compiles a consumer's program, and returns the file. */
export async function compile(project: string, form: Form): Promise<string> {
  const { entry, format, packages } = forms[form];
  const outfile = join(project, form);
  await build({
    absWorkingDir: project,
    entryPoints: [entry],
    outfile,
    bundle: true,
    format,
    packages,
    platform: packages === "bundle" ? "browser" : "neutral",
    target: "es2022",
    logLevel: "error",
  });
  return outfile;
}
