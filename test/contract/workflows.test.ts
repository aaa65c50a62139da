import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { root } from "@incident-clients/openapi/vendors";
import { type Mock, startMock } from "@incident-clients/scripts/lib/prism";
import { execa } from "execa";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { vendors } from "../lib/vendors.ts";

const env = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };

describe.each(vendors)("the workflows of $name", ({ name }) => {
  let mock: Mock;
  beforeAll(async () => {
    mock = await startMock(name);
  });
  afterAll(() => mock.close());

  const files = globSync(`specs/${name}/workflows/*.arazzo.yaml`, { cwd: root }).sort();

  test("run step by step against the mock", async () => {
    expect(files).not.toEqual([]);
    const sources = files.flatMap((file): { name: string }[] => {
      return parse(readFileSync(join(root, file), "utf8")).sourceDescriptions;
    });
    const servers = [...new Set(sources.map((source) => source.name))].flatMap((name) => [
      "--server",
      `${name}=${mock.url}`,
    ]);
    const options = { cwd: root, env, all: true, reject: false, preferLocal: true } as const;
    const { all, exitCode } = await execa("redocly", ["respect", ...files, ...servers], options);
    expect(exitCode, all).toBe(0);
    for (const file of files) expect(all).toContain(basename(file));
  });
});
