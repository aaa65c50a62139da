import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { root } from "@incident-clients/openapi/vendors";
import { type Mock, startMock } from "@incident-clients/scripts/lib/prism";
import { execa } from "execa";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { partOf } from "../lib/sample.ts";
import { vendors } from "../lib/vendors.ts";

const env = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };

const mocks: Mock[] = [];
beforeAll(async () => {
  for (const { name } of vendors) mocks.push(await startMock(name));
});
afterAll(() => Promise.all(mocks.map((mock) => mock.close())));

const workflowsOf = (vendor: string) => globSync(`specs/${vendor}/workflows/*.arazzo.yaml`, { cwd: root }).sort();

// The list of what is missing lets a new vendor do without for a while.
const finished = vendors.filter(({ name }) => !existsSync(join(root, "specs", name, "TODO.md")));

test.each(finished)("$name has workflows", ({ name }) => {
  expect(workflowsOf(name)).not.toEqual([]);
});

// All that are played in one process: starting it costs more than the workflows of a vendor.
test("workflows of all vendors run step by step against their mocks", async () => {
  const files = partOf(
    vendors.flatMap(({ name }) => workflowsOf(name)),
    3,
    "workflows",
  );
  const servers = vendors.flatMap(({ name }, at) => {
    const sources = workflowsOf(name).flatMap((file): { name: string }[] => {
      return parse(readFileSync(join(root, file), "utf8")).sourceDescriptions;
    });
    const names = new Set(sources.map((source) => source.name));
    return [...names].flatMap((source) => ["--server", `${source}=${mocks[at]?.url}`]);
  });
  const options = { cwd: root, env, all: true, reject: false, preferLocal: true } as const;
  const { all, exitCode } = await execa("redocly", ["respect", ...files, ...servers], options);
  expect(exitCode, all).toBe(0);
  for (const file of files) expect(all).toContain(basename(file));
});
