import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { listVendors, root } from "../paths.ts";
import { compile, copyTypeTests } from "./old-types.ts";

let folder: string;
beforeEach(() => {
  mkdirSync(join(root, "test/.tmp"), { recursive: true });
  folder = mkdtempSync(join(root, "test/.tmp/types-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("the type tests of this state have nothing to say of it", async () => {
  copyTypeTests(folder);
  expect(await compile(folder)).toEqual([]);
});

test("a test of something that is no longer there is named with its file and line", async () => {
  const [vendor = ""] = listVendors();
  mkdirSync(join(folder, "test/types"), { recursive: true });
  const old = `import { gone } from "@incident-clients/${vendor}";\n\nexport const used = gone;\n`;
  writeFileSync(join(folder, `test/types/${vendor}.test-d.ts`), old);
  expect(await compile(folder)).toEqual([
    expect.stringMatching(new RegExp(`${vendor}\\.test-d\\.ts\\(1,10\\): error TS2305`)),
  ]);
});

test("a release without type tests says nothing", async () => {
  expect(await compile(folder)).toEqual([]);
});
