import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { packageOf } from "@incident-clients/openapi/vendors";
import { execa } from "execa";
import { folderOf } from "../runtimes/tools.ts";

const [, config = ""] =
  /```js\n(export default \[.*?)```/s.exec(readFileSync(join(packageOf("core"), "README.md"), "utf8")) ?? [];

/** Lints code in a project with the configuration of core's readme, and returns the lines with a complaint. */
export async function lint(project: string, code: string): Promise<number[]> {
  await writeFile(join(project, "eslint.config.mjs"), config);
  await writeFile(join(project, "linted.mjs"), code);
  const program = join(folderOf("runners"), "node_modules/eslint/bin/eslint.js");
  const { stdout } = await execa("node", [program, "--format=json", "linted.mjs"], { cwd: project, reject: false });
  const [{ messages }]: [{ messages: { line: number }[] }] = JSON.parse(stdout);
  return messages.map(({ line }) => line);
}
