import { appendFileSync, cpSync, globSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { listVendors, root } from "@incident-clients/openapi/vendors";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isTurn } from "../../../../test/lib/sample.ts";
import { makeConsumer } from "../../lib/consumer.ts";
import { compile, typeTests, writeImports } from "./old-types.ts";

let folder: string;
beforeEach(() => {
  folder = makeConsumer("old-types");
});
afterEach(() => rmSync(folder, { recursive: true }));

test.runIf(isTurn("type tests", 3))("the type tests of this state have nothing to say of it", async () => {
  const files = globSync(typeTests, { cwd: root });
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) cpSync(join(root, file), join(folder, file));
  expect(await compile(folder)).toEqual([]);
});

test("a test of something that is no longer there is named with its file and line", async () => {
  const [vendor = ""] = listVendors();
  const file = join(folder, `packages/${vendor}/test/old.test-d.ts`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `import { gone } from "@incident-clients/${vendor}";\n\nexport const used = gone;\n`);
  expect(await compile(folder)).toEqual([expect.stringMatching(/old\.test-d\.ts\(1,10\): error TS2305/)]);
});

test.runIf(isTurn("exports", 3))(
  "a name that no entry point exports any more is a complaint of its package",
  async () => {
    const [flows = ""] = globSync("packages/*/src/flows/index.ts", { cwd: root });
    const [one, old] = [dirname(dirname(dirname(flows))), join(folder, "old")];
    for (const part of ["package.json", "src"])
      cpSync(join(root, one, part), join(old, one, part), { recursive: true });
    appendFileSync(join(old, flows), "export interface Gone {}\n");
    writeImports(old, folder);
    expect(await compile(folder)).toEqual([
      expect.stringMatching(new RegExp(`^${one}/test/exports-of-flows\\.test-d\\.ts\\(.*'Gone'`)),
    ]);
  },
);

test("a release without type tests says nothing", async () => {
  expect(await compile(folder)).toEqual([]);
});
