import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { execa } from "execa";
import { copy } from "./copy.ts";

const options = {
  cwd: copy,
  preferLocal: true,
  localDir: join(copy, "node_modules"),
  env: { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
  all: true,
  reject: false,
  // What a mistake makes hang is noticed, too.
  timeout: 300_000,
} as const;

/** Runs a command in the copy: undefined where it succeeds, else its first line about an error. */
export async function run(file: string, ...args: string[]): Promise<string | undefined> {
  const { failed, all } = await execa(file, args, options);
  return failed ? firstError(all) : undefined;
}

/** The same of a script of package.json. */
export async function shell(command: string): Promise<string | undefined> {
  const { failed, all } = await execa(command, { ...options, shell: true });
  return failed ? firstError(all) : undefined;
}

function firstError(text: string): string {
  const lines = text.split("\n").map((line) => line.trim());
  return lines.find((line) => /error|^\[\d+\]/i.test(line)) ?? lines.find((line) => line !== "") ?? "it failed";
}

interface Report {
  testResults: { name: string; message: string; assertionResults: { fullName: string; status: string }[] }[];
}

/** Runs tests in the copy and returns the full names of those that fail; `bail` stops at the first. */
export async function failuresOf(args: string[], bail: boolean): Promise<string[]> {
  const file = join(copy, "node_modules/.mistakes.json");
  rmSync(file, { force: true });
  const report = ["--reporter=json", `--outputFile=${file}`];
  const { failed, all } = await execa("vitest", ["run", ...args, ...report, ...(bail ? ["--bail=1"] : [])], options);
  if (!failed) return [];
  const { testResults }: Report = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : { testResults: [] };
  const names = testResults.flatMap(({ name, message, assertionResults }) => {
    const failures = assertionResults.filter(({ status }) => status === "failed").map(({ fullName }) => fullName);
    // A file that cannot even be loaded has no tests, but a message.
    return failures.length > 0 || message === "" ? failures : [`${name.slice(copy.length + 1)}: ${message}`];
  });
  return names.length > 0 ? names : [firstError(all)];
}
