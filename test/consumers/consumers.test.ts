import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installPacked, type Manager, managers, packAll, packages } from "@incident-clients/scripts/lib/packed";
import { execa } from "execa";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compile, failures, openStages, writeConsumer } from "../runtimes/consumer.ts";
import { lint } from "./eslint.ts";
import { nodes } from "./nodes.ts";
import { installRunners, ofNode, ofRunners, type Recipe, writeRecipe } from "./runners.ts";
import { check, setups, usualSetups } from "./typescript.ts";

/** The package managers with which `pnpm test:consumers` asks for every compiler; `pnpm test:full` has not got the time. */
const asked = managers.filter((manager) => process.env.CONSUMERS?.split(" ").includes(manager));
const all = asked.length > 0;
const tried = all ? asked : managers;
const projects = new Map<Manager, string>();
let packed = "";
let stages: Awaited<ReturnType<typeof openStages>>;

beforeAll(async () => {
  stages = await openStages();
  packed = await mkdtemp(join(tmpdir(), "packed-"));
  const tarballs = await packAll(packed);
  for (const manager of tried) {
    const project = await installPacked(manager, tarballs);
    projects.set(manager, project);
    await writeConsumer(project, stages.plan);
  }
});

afterAll(async () => {
  await stages?.close();
  for (const folder of [packed, ...projects.values()]) await rm(folder, { recursive: true, force: true });
});

/** Runs a consumer's program, and expects every step to end as it has to. */
async function expectToPlay(node: string, file: string, options: string[] = []) {
  const { stdout, stderr } = await execa(node, [...options, file], { env: { NODE_OPTIONS: "--no-warnings" } });
  expect(stderr).toBe("");
  expect(failures(stages.plan, JSON.parse(stdout))).toEqual([]);
}

/** Runs a test file as the readme says, and expects its one test to pass. */
async function expectToPass(project: string, recipe: Recipe) {
  const { args, env } = await writeRecipe(project, recipe);
  const { all: printed, exitCode } = await execa(process.execPath, args, {
    cwd: project,
    env,
    all: true,
    reject: false,
  });
  expect([exitCode, printed]).toEqual([0, expect.stringMatching(/pass 1|1 passed|1 passing/)]);
}

/** What a program prints of each entry point: its exports, or that it is a JSON document. */
const entries = packages.flatMap(({ name, manifest }) =>
  Object.keys(manifest.exports).map((entry) => ({ name: join(name, entry), json: entry.endsWith(".json") })),
);

describe.each(tried)("what %s installs", (manager) => {
  const project = () => projects.get(manager) ?? "";
  // What pnpm installs is laid out otherwise and the same else, so one Node shows what a package forgot to ask for.
  const whole = all || manager === "npm";
  const usual = whole ? nodes : nodes.slice(0, 1);

  test.each(usual)("works from ECMAScript modules under Node %s", async (_, node) => {
    await expectToPlay(node, await compile(project(), "esm.js"));
  });

  test.each(usual)("works from CommonJS under Node %s", async (_, node) => {
    await expectToPlay(node, await compile(project(), "commonjs.cjs"));
  });

  if (whole) {
    test("works from CommonJS where no module can be required", async () => {
      await expectToPlay(process.execPath, await compile(project(), "commonjs.cjs"), [
        "--no-experimental-require-module",
      ]);
    });

    test("works in a test of Node's own runner", () => expectToPass(project(), ofNode));

    test("works in one script that holds everything", async () => {
      await expectToPlay(process.execPath, await compile(project(), "script.js"));
    });

    test("works in a bundle that Vite makes for browsers", async () => {
      await build({
        root: project(),
        logLevel: "error",
        build: {
          outDir: "vite",
          target: "es2022",
          rolldownOptions: { input: join(project(), "main.ts"), output: { entryFileNames: "main.js" } },
        },
      });
      await expectToPlay(process.execPath, join(project(), "vite/main.js"));
    });
  }

  if (all) {
    beforeAll(() => installRunners(project()), 300_000);

    test("has a rule for ESLint that refuses a result at which nobody looks", async () => {
      const code = [
        "await datadog.createServiceNowTickets({ body: { data: [] } });",
        "const result = await datadog.listProjects();",
        "await datadog.orThrow.listProjects();",
        "if (!result.ok) throw new Error(result.message);",
        "await xsoar.closeIncident({ body: { id: '1' } });",
      ];
      expect(await lint(project(), code.join("\n"))).toEqual([1, 5]);
    });

    test.each(ofRunners)("works in a test of $runner", (recipe) => expectToPass(project(), recipe), 60_000);
  }

  test.each(all ? setups : usualSetups[manager])(
    "has types for TypeScript %s with the resolution %s, as strictly as can be",
    async (version, resolution) => {
      expect(await check(project(), version, resolution)).toBe("");
    },
    120_000,
  );

  test.each(usual)("has no entry point that Node %s cannot import", async (_, node) => {
    const code = entries.map(
      ({ name, json }) => `await import("${name}"${json ? ', { with: { type: "json" } }' : ""});`,
    );
    await execa(node, ["--no-warnings", "--input-type=module", "--eval", code.join("\n")], { cwd: project() });
  });

  test.each(usual)("has no command that Node %s cannot start", async (_, node) => {
    for (const { name, manifest } of packages) {
      for (const file of Object.values(manifest.bin ?? {})) {
        const args = [join("node_modules", name, file), "--help"];
        const { all: printed } = await execa(node, args, { cwd: project(), all: true, reject: false });
        expect(printed).toMatch(/^usage: /);
      }
    }
  });

  test.each(usual)("has no entry point that Node %s cannot require", async (_, node) => {
    const code = entries.map(({ name }) => `require("${name}");`);
    await execa(node, ["--no-warnings", "--input-type=commonjs", "--eval", code.join("\n")], { cwd: project() });
  });
});
