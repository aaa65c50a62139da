import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { packageOf, root } from "@incident-clients/scripts/paths";
import { execa } from "execa";
import { describe, expect, test } from "vitest";
import { makeConsumer } from "../lib/consumer.ts";
import { vendors } from "../lib/vendors.ts";

const require = createRequire(import.meta.url);
const compilers = {
  "5.4": join(require.resolve("typescript-5.4/package.json"), "../bin/tsc"),
  "5.9": join(require.resolve("typescript-5.9/package.json"), "../bin/tsc"),
  "7": join(root, "node_modules/typescript/bin/tsc"),
};

/** A consumer's instantiations; a generic client over all paths costs 16,000. */
const budget = 2_000;

const strictest = {
  target: "ES2022",
  lib: ["ES2022", "DOM", "DOM.Iterable"],
  module: "NodeNext",
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
};

/** Compiles what consumers write, in a folder of its own because the compiler reads its settings from there. */
async function check(version: string, compiler: string, names: string[], skipLibCheck: boolean) {
  const folder = makeConsumer(`typescript-${version}`);
  const files = names.map((name) => join(packageOf(name), "test/consumer.ts"));
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions: { ...strictest, skipLibCheck }, files }),
  );
  const args = [compiler, "--project", folder, "--extendedDiagnostics"];
  const { all, exitCode } = await execa("node", args, { all: true, reject: false });
  return { all, exitCode, instantiations: Number(/^Instantiations:\s+(\d+)/m.exec(all)?.[1]) };
}

const names = vendors.map(({ name }) => name);

describe.each(Object.entries(compilers))("what consumers write under TypeScript %s", (version, compiler) => {
  test("checks under the strictest settings, with the types of the packages checked too", async () => {
    const { exitCode, all } = await check(version, compiler, names, false);
    expect(exitCode, all).toBe(0);
  });
});

test.each(names)(`what a consumer of %s writes costs at most ${budget} instantiations`, async (name) => {
  const { instantiations, all } = await check("7", compilers["7"], [name], true);
  console.log(`${name}: ${instantiations} instantiations`);
  expect(instantiations, all).toBeLessThanOrEqual(budget);
});
