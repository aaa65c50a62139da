import { once } from "node:events";
import { globSync, readFileSync } from "node:fs";
import { appendFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { listVendors, packageOf, root } from "@incident-clients/openapi/vendors";
import { pnpm } from "@incident-clients/scripts/lib/pnpm";
import { execa } from "execa";
import { describe, expect, test } from "vitest";
import { runScript } from "./lib/script.ts";
import { runtimes } from "./runtimes/runtimes.ts";

const [vendor = ""] = listVendors();

const { failed: noCommits } = await execa("git", ["rev-parse", "--verify", "HEAD"], { cwd: root, reject: false });

const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

const commands = [
  ...new Set(Object.values<string>(scripts).flatMap((line) => line.match(/scripts\/src\/[\w/-]+\.ts/g) ?? [])),
]
  .map((file) => [file, readFileSync(join(root, file), "utf8")] as const)
  .filter(([, source]) => source.includes("usage: pnpm "));

test.each(commands)("%s reads its arguments as all commands do", (_, source) => {
  expect(source).toMatch(/readArguments\(usage|runMockCommand\(/);
});

test("a command explains itself when it is asked to", async () => {
  const { exitCode, stdout } = await runScript("publish/review/command.ts", "--help");
  expect([exitCode, stdout]).toEqual([0, expect.stringMatching(/^usage: pnpm review /)]);
});

test.each([
  ["spec/generate/command.ts", "--chek"],
  ["build.ts", "nobody"],
])("%s does nothing for the unknown argument %s", async (script, argument) => {
  const { exitCode, all } = await runScript(script, argument);
  expect([exitCode, all]).toEqual([
    2,
    expect.stringMatching(new RegExp(`^not started: .*${argument}[^]*usage: pnpm `)),
  ]);
});

test("pnpm has the same version wherever it is named", () => {
  const places = ["*.md", "package.json", ".github/workflows/*.yml", "packages/*/*.md", "scripts/site/pages/**/*.md"];
  const named = globSync(places, { cwd: root }).flatMap((file) =>
    (readFileSync(join(root, file), "utf8").match(/\bpnpm@\d[\d.]*\d/g) ?? []).map((version) => `${file}: ${version}`),
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((one) => !one.endsWith(`: ${pnpm}`))).toEqual([]);
});

describe("pnpm mock", () => {
  test.each([[[]], [["nobody"]], [[vendor, "--port", "x"]], [[vendor, "--nonsense"]]])(
    "refuses the arguments %j with the vendors it knows",
    async (args) => {
      const { exitCode, all } = await runScript("mock.ts", ...args);
      expect(exitCode).toBe(2);
      for (const vendor of listVendors()) expect(all).toContain(vendor);
    },
  );

  test("prints its address, answers, and ends at Ctrl-C", async () => {
    const mock = execa("node", [join(root, "scripts/src/mock.ts"), vendor], { preferLocal: true, localDir: root });
    const [printed] = await once(mock.stdout, "data");
    const [url] = /http:\/\/[\w.:]+/.exec(String(printed)) ?? [];
    expect((await fetch(`${url}/nowhere`)).status).toBe(404);
    mock.kill("SIGINT");
    expect((await mock).exitCode).toBe(0);
  });
});

describe("pnpm review", () => {
  test.each([[["--nonsense"]], [["extra"]]])("refuses %j with its usage", async (args) => {
    const { exitCode, all } = await runScript("publish/review/command.ts", ...args);
    expect(exitCode).toBe(2);
    expect(all).toContain("--base REF");
  });

  test.skipIf(noCommits)("says which commit it does not know", async () => {
    const { exitCode, all } = await runScript("publish/review/command.ts", "--base", "nowhere");
    expect(exitCode).toBe(2);
    expect(all).toContain("nowhere");
  });

  test.skipIf(noCommits)("compares the working tree with a commit (skipped outside a git repository)", async () => {
    const { exitCode, stdout } = await runScript("publish/review/command.ts", "--base", "HEAD");
    expect(exitCode).toBe(0);
    expect(stdout).toContain("## Review");
  });
});

describe("pnpm generate --check", () => {
  test("fails with the command to run when a generated file was touched", async () => {
    // The types alone: no suite that runs beside this one loads them.
    const file = join(packageOf(vendor), "src/generated/types.ts");
    const before = await readFile(file, "utf8");
    try {
      await appendFile(file, "\n");
      const { exitCode, all } = await runScript("spec/generate/command.ts", "--check");
      expect(exitCode).toBe(1);
      expect(all).toContain("pnpm generate");
      expect(all).toContain("types.ts");
    } finally {
      await writeFile(file, before);
    }
  });
});

describe("pnpm test:runtimes", () => {
  test.each([["netscape"], ["--nonsense"]])("refuses %s with the runtimes it knows", async (argument) => {
    const { exitCode, all } = await runScript("../../test/runtimes/run.ts", argument);
    expect(exitCode).toBe(2);
    for (const { name } of runtimes) expect(all).toContain(name);
  });
});
