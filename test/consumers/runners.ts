import { readFileSync } from "node:fs";
import { symlink, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { packageOf, root } from "@incident-clients/openapi/vendors";
import { folderOf, installKit } from "../runtimes/tools.ts";

/** A test file for a runner, and the command that the readme of the fakes gives for it. */
export interface Recipe {
  runner: string;
  file: string;
  code: string;
  command: string;
}

const [, section = ""] = readFileSync(join(packageOf("testing"), "README.md"), "utf8").split("## Test runners\n");
const [, command = ""] = /with `(node .*?)`/.exec(section) ?? [];
const [modules = "", commonjs = ""] = [...section.matchAll(/```js\n(.*?)```/gs)].map(([, code = ""]) => code);
const [imports = ""] = commonjs.split("\n\n");
const file = "tickets.test.mjs";
const jest = { file: "tickets.test.cjs", command: "npx jest tickets.test.cjs" };

/** Node's own, which is here already. */
export const ofNode: Recipe = { runner: "Node", file, code: modules, command };

/** Those of runners that `installRunners` brings. */
export const ofRunners: Recipe[] = [
  ...[...section.matchAll(/^\| ([^|]+?) +\| `(import [^`]+)` +\| `([^`]+)` +\|$/gm)].map(
    ([, runner = "", line = "", command = ""]) => {
      return { runner, file, code: modules.replace(/^import .* from "node:test";$/m, line), command };
    },
  ),
  { runner: "Jest", code: commonjs, ...jest },
  {
    runner: "Jest with jsdom",
    code: `/** @jest-environment node */\n${commonjs}`,
    file: jest.file,
    command: `${jest.command} --env=jsdom`,
  },
  {
    ...jest,
    runner: "Jest with jsdom, for an import alone",
    code: `${imports}\ntest("it is there", () => expect(createDatadogClient).toBeInstanceOf(Function));\n`,
    command: `${jest.command} --env=jsdom`,
  },
  {
    ...jest,
    runner: "Jest, for the proof that nothing was sent",
    code: `${imports}
test("nobody listens", async () => {
  const datadog = createDatadogClient({ url: "http://127.0.0.1:2", apiKey: "any", applicationKey: "any", retry: false });
  const result = await datadog.createServiceNowTickets({ body: { data: [] } });
  expect(result).toMatchObject({ outcome: "not-sent", error: { code: "connect", reason: "ECONNREFUSED" } });
});
`,
  },
];

const programs: Record<string, string> = {
  vitest: "vitest/vitest.mjs",
  mocha: "mocha/bin/mocha.js",
  jest: "jest/bin/jest.js",
};

/** Puts the runners into a project, beside what it has. */
export async function installRunners(project: string): Promise<void> {
  await installKit("runners");
  const kit = join(folderOf("runners"), "node_modules");
  const targets = ["jest", "jest-environment-jsdom", "@jest", "mocha"].map((name) => join(kit, name));
  for (const target of [...targets, join(root, "node_modules/vitest")])
    await symlink(target, join(project, "node_modules", basename(target)));
}

/** Writes a recipe's file, and returns what starts it: the arguments of Node, and the environment. */
export async function writeRecipe(project: string, { file, code, command }: Recipe) {
  await writeFile(join(project, file), code);
  const [, variable, value = "", rest = ""] = /^(?:(\w+)=(\S+) )?(.*)$/.exec(command) ?? [];
  const [, program = "", ...args] = rest.split(" ");
  const started = programs[program];
  return {
    args: started ? [join(project, "node_modules", started), ...args] : [program, ...args],
    env: variable ? { [variable]: value } : {},
  };
}
