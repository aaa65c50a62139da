import { rm } from "node:fs/promises";
import { listVendors } from "@incident-clients/openapi/vendors";
import { installPacked } from "@incident-clients/scripts/lib/packed";
import { budgets, judge, printVerdicts } from "@incident-clients/scripts/prove/bench/budgets";
import { measureOurs } from "@incident-clients/scripts/prove/bench/bundle";
import { listInstalled, measureInstalled } from "@incident-clients/scripts/prove/bench/installed";
import { listClients } from "@incident-clients/scripts/prove/bench/project";
import type { Row } from "@incident-clients/scripts/prove/bench/report";
import { measureTypes } from "@incident-clients/scripts/prove/bench/types";
import { afterAll, beforeAll, expect, test } from "vitest";
import { partOf } from "../lib/sample.ts";

// The budgets that do not depend on the machine; `pnpm bench` measures the others. The limits are in scripts/src/prove/bench/budgets.yaml.

let project = "";
let results: Record<string, Row[]> = {};

beforeAll(async () => {
  project = await installPacked("npm");
  results = {
    bundle: await measureOurs(project),
    installed: measureInstalled(project),
    types: await measureTypes(project, ["TypeScript 7"], partOf(listVendors(), 5, "types")),
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
