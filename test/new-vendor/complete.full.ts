import { writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { execa } from "execa";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Copy, makeCopy } from "./copy.ts";

// The complete run, which takes minutes: `pnpm test:new-vendor`.

const script = "scripts/src/spec/new-vendor/command.ts";
const plain = ["--title", "Acme", "--base-url", "https://{tenant}.acme.test"];
let copy: Copy;

beforeAll(async () => {
  copy = await makeCopy();
});
afterAll(() => copy.remove());

describe("a vendor that fails halfway leaves nothing behind:", () => {
  /** Makes a vendor whose step of that number fails, in a process of its own. */
  const failAt = (number: number) => `
    import { readAnswers } from "./scripts/src/spec/new-vendor/ask.ts";
    import { makeVendor } from "./scripts/src/spec/new-vendor/make.ts";
    const { wishes } = await readAnswers(["acme", "--base-url", "own", "--auth", "bearer"]);
    const { steps, undo } = makeVendor(wishes, false);
    const titles = [];
    try {
      for (const [index, { title, run }] of steps.entries()) {
        titles.push(title);
        await run();
        if (index === ${number}) throw new Error("failed after " + title);
      }
    } catch (error) {
      undo();
      console.log(JSON.stringify({ titles, message: error.message, count: steps.length }));
    }`;

  test.each([0, 1, 2, 3, 4, 5])("after step %i", async (number) => {
    const before = await copy.changes();
    const { all } = await copy.run("node", "--input-type=module", "--eval", failAt(number));
    const { titles, message, count } = JSON.parse(all);
    expect(count).toBe(6);
    expect(message).toBe(`failed after ${titles[number]}`);
    expect(await copy.changes()).toEqual(before);
    expect(copy.drafts()).toEqual([]);
  });

  test("when it is interrupted", async () => {
    const before = await copy.changes();
    const options = { cwd: copy.folder, all: true, reject: false, preferLocal: true, localDir: copy.folder } as const;
    const running = execa("node", [script, "acme", ...plain, "--auth", "bearer", "--no-install"], options);
    for (let waited = 0; waited < 20_000 && !copy.drafts().some((name) => name.startsWith("new-vendor-")); waited += 20)
      await sleep(20);
    running.kill("SIGINT");
    const { exitCode, all } = await running;
    expect([exitCode, all]).toEqual([130, expect.stringContaining("nothing was left behind")]);
    expect(await copy.changes()).toEqual(before);
    expect(copy.drafts()).toEqual([]);
  });
});

describe("vendors made of nothing and of a hard document", () => {
  beforeAll(async () => {
    // An install of its own: links into another folder are not the copy's to change.
    const installed = await copy.install();
    expect(installed.exitCode, installed.all).toBe(0);
    const makes = [
      ["acme", ...plain, "--auth", "header:X-Acme-Key"],
      ["harbor", "--from", "test/new-vendor/hard.yaml", "--base-url", "document"],
    ];
    for (const args of makes) {
      const { exitCode, all } = await copy.run("node", script, ...args);
      expect(exitCode, all).toBe(0);
    }
  }, 240_000);

  const steps: Record<string, string[]> = {
    "lint, generate:check, build and typecheck": [
      "node",
      "scripts/src/check.ts",
      "lint:specs",
      "lint:code",
      "generate:check",
      "build",
      "typecheck",
    ],
    "the demo": ["node", "scripts/src/demo.ts"],
    "the contract, boundary, facts and workflow suites": ["vitest", "run", "test/contract", "-t", "acme|harbor"],
    "the fuzz suites": ["vitest", "run", "test/fuzz", "-t", "acme|harbor"],
    "the validators": ["vitest", "run", "test/validate.test.ts", "-t", "acme|harbor"],
    "the samples": ["vitest", "run", "test/docs"],
    "what is asked of packages": ["vitest", "run", "test/packages", "-t", "acme|harbor"],
    "the consumers": ["vitest", "run", "test/consumers"],
    "the packages' own tests": ["vitest", "run", "packages/acme", "packages/harbor"],
    "the hostile probes": ["vitest", "run", "test/hostile/probes.test.ts", "-t", "acme|harbor"],
    "the hostile truncation": ["vitest", "run", "test/hostile/truncation.test.ts", "-t", "acme|harbor"],
    "the hostile canaries": ["vitest", "run", "test/hostile/canaries.test.ts", "-t", "acme|harbor"],
  };

  test.each(Object.keys(steps))(
    "pass %s",
    async (name) => {
      const [file = "", ...args] = steps[name] ?? [];
      const { exitCode, all } = await copy.run(file, ...args);
      expect(exitCode, all).toBe(0);
      if (file === "vitest") expect(all).toMatch(/Tests .*[1-9]\d* passed/);
    },
    300_000,
  );

  test("fail them when the specification is wrong", async () => {
    writeFileSync(`${copy.folder}/specs/acme/facts.yaml`, "repeated: [createIncident]\nrefused: []\naccepted: []\n");
    const { exitCode, all } = await copy.run("vitest", "run", "test/contract/facts.test.ts", "-t", "acme");
    expect([exitCode, all]).toEqual([1, expect.stringContaining("createIncident")]);
  }, 60_000);
});
