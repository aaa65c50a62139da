import { once } from "node:events";
import { globSync, readFileSync } from "node:fs";
import { appendFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { listVendors, packageOf, root } from "@incident-clients/openapi/vendors";
import { pnpm } from "@incident-clients/scripts/lib/pnpm";
import { execa } from "execa";
import { expect, test } from "vitest";
import { isTurn, partOf } from "./lib/sample.ts";
import { runScript } from "./lib/script.ts";
import { runtimes } from "./runtimes/runtimes.ts";

const [vendor = ""] = listVendors();
const { failed: noCommits } = await execa("git", ["rev-parse", "--verify", "HEAD"], { cwd: root, reject: false });
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

const commands = new Set(
  Object.values<string>(scripts).flatMap((line) => line.match(/scripts\/src\/[\w/-]+\.ts/g) ?? []),
);
const sources = [...commands].map((file) => [file, readFileSync(join(root, file), "utf8")] as const);

test.each(sources.filter(([, source]) => source.includes("usage: pnpm ")))(
  "%s reads its arguments as all commands do",
  (_, source) => {
    expect(source).toMatch(/readArguments\(usage|runMockCommand\(/);
  },
);

test.runIf(isTurn("help", 3))("a command explains itself when it is asked to", async () => {
  const { exitCode, stdout } = await runScript("publish/review/command.ts", "--help");
  expect([exitCode, stdout]).toEqual([0, expect.stringMatching(/^usage: pnpm review /)]);
});

const vendors = listVendors();
const known = runtimes.map(({ name }) => name);
const refused: [script: string, args: string[], texts: string[]][] = [
  ["spec/generate/command.ts", ["--chek"], ["not started:", "usage: pnpm generate"]],
  ["build.ts", ["nobody"], ["not started:", "nobody", "usage: pnpm build"]],
  ["check.ts", ["nothing"], ["not started:", "nothing", "typecheck"]],
  ["mock.ts", [], vendors],
  ["mock.ts", ["nobody"], vendors],
  ["mock.ts", [vendor, "--port", "x"], vendors],
  ["publish/review/command.ts", ["extra"], ["--base REF"]],
  ["publish/review/command.ts", ["--base", "nowhere"], ["not compared:"]],
  ["spec/drift/command.ts", ["nobody", "--against", "x"], vendors],
  ["spec/drift/command.ts", [vendor], vendors],
  ["spec/drift/command.ts", [vendor, "--against", "/nowhere/openapi.yaml"], vendors],
  ["spec/drift/command.ts", [vendor, "--against", join(root, "package.json")], ["not compared:"]],
  ["prove/verify/command.ts", ["datadog", "--param", "case_id"], ["usage: pnpm verify"]],
  ["prove/verify/command.ts", ["datadog", "--input", "/nowhere"], ["usage: pnpm verify"]],
  ["../../test/runtimes/run.ts", ["netscape"], known],
];
test.each(partOf(refused, 8, "arguments"))(
  "%s refuses the arguments %j, and says what it takes",
  async (script, args, texts) => {
    const { exitCode, all } = await runScript(script, ...args);
    expect(exitCode).toBe(2);
    for (const text of texts) expect(all).toContain(text);
  },
);

test("pnpm has the same version wherever it is named", () => {
  const places = ["*.md", "package.json", ".github/workflows/*.yml", "packages/*/*.md", "scripts/site/pages/**/*.md"];
  const named = globSync(places, { cwd: root }).flatMap((file) =>
    (readFileSync(join(root, file), "utf8").match(/\bpnpm@\d[\d.]*\d/g) ?? []).map((version) => `${file}: ${version}`),
  );
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((one) => !one.endsWith(`: ${pnpm}`))).toEqual([]);
});

test.runIf(isTurn("pnpm mock", 3))("pnpm mock prints its address, answers, and ends at Ctrl-C", async () => {
  const mock = execa("node", [join(root, "scripts/src/mock.ts"), vendor], { preferLocal: true, localDir: root });
  const [printed] = await once(mock.stdout, "data");
  const [url] = /http:\/\/[\w.:]+/.exec(String(printed)) ?? [];
  expect((await fetch(`${url}/nowhere`)).status).toBe(404);
  mock.kill("SIGINT");
  expect((await mock).exitCode).toBe(0);
});

test.skipIf(noCommits || !isTurn("pnpm review", 4))(
  "pnpm review compares the working tree with a commit (skipped outside a git repository)",
  async () => {
    const { exitCode, stdout } = await runScript("publish/review/command.ts", "--base", "HEAD");
    expect(exitCode).toBe(0);
    expect(stdout).toContain("## Review");
  },
);

test.runIf(isTurn("pnpm generate --check", 4))(
  "pnpm generate --check fails with the command to run when a generated file was touched",
  async () => {
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
  },
);
