import { rm } from "node:fs/promises";
import { budgets, judge, printVerdicts } from "@incident-clients/scripts/bench/budgets";
import { measureOurs } from "@incident-clients/scripts/bench/bundle";
import { listInstalled, measureInstalled } from "@incident-clients/scripts/bench/installed";
import { listClients } from "@incident-clients/scripts/bench/project";
import type { Row } from "@incident-clients/scripts/bench/report";
import { measureTypes } from "@incident-clients/scripts/bench/types";
import { installPacked } from "@incident-clients/scripts/packed";
import { afterAll, beforeAll, expect, test } from "vitest";

// The budgets that do not depend on the machine; `pnpm bench` measures the others. The limits are in scripts/src/bench/budgets.ts.

let project = "";
let results: Record<string, Row[]> = {};

beforeAll(async () => {
  project = await installPacked("npm");
  results = {
    bundle: await measureOurs(project),
    installed: measureInstalled(project),
    types: await measureTypes(project, ["TypeScript 7"]),
  };
});

afterAll(() => rm(project, { recursive: true, force: true }));

test.each(budgets.filter(({ section }) => ["bundle", "installed", "types"].includes(section)))(
  "$what stays within $limit $unit",
  (budget) => {
    const verdicts = judge(results, [budget]);
    console.log(printVerdicts(verdicts).trim());
    expect(verdicts.filter(({ holds }) => !holds).length, printVerdicts(verdicts)).toBe(0);
  },
);

test.each(listClients())("%s brings openapi-fetch and packages of our own, and nothing else", (name) => {
  const foreign = [...listInstalled(project, name)].filter((one) => !one.startsWith("@incident-clients/"));
  // openapi-fetch asks for its types.
  expect(foreign).toEqual(["openapi-fetch", "openapi-typescript-helpers"]);
});
