import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { readArguments } from "./arguments.ts";
import { run } from "./run.ts";

let folder: string;
let printed: string[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "hand-off-cli-"));
});
beforeEach(() => {
  printed = [];
  for (const name of ["log", "error"] as const) {
    vi.spyOn(console, name).mockImplementation((text) => {
      printed.push(text);
    });
  }
});
afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(() => rm(folder, { recursive: true }));

test.each([
  [],
  ["settle", "CASE-1"],
  ["made", "CASE-1"],
  ["status", "--once"],
  ["work", "--page", "a"],
  ["work", "--concurrency", "-1"],
  ["page", "80a"],
  ["toString"],
  ["list", "--unknown"],
])("a command that makes no sense gets the usage: %s", async (...args) => {
  expect([await run(args.flat()), printed.join()]).toEqual([2, expect.stringMatching(/^usage: npx/)]);
});

test("a command that makes sense is taken as it is meant", () => {
  expect(readArguments(["made", "CASE-1", "INC1", "https://vendor.example/1"])).toMatchObject({
    command: "made",
    rest: ["CASE-1", "INC1", "https://vendor.example/1"],
  });
  expect(readArguments(["work", "--once", "--page", "8080", "--concurrency", "9"])).toMatchObject({
    ...{ command: "work", once: true, page: "8080", concurrency: "9" },
  });
});

test.each([
  ["missing.mjs", undefined, "missing.mjs cannot be imported"],
  ["wrong.mjs", "export default {};", "has to export { database, kinds } by default"],
  ["failing.mjs", "throw new Error('no key')", "failing.mjs cannot be imported: no key"],
])("a configuration that cannot be used is named: %s", async (name, code, message) => {
  const file = join(folder, name);
  if (code !== undefined) await writeFile(file, code);
  expect(await run(["status", "--config", file])).toBe(1);
  expect(printed.join()).toContain(message);
});

test("without a configuration it says where it looks for one", async () => {
  expect(await run(["status"])).toBe(1);
  expect(printed.join()).toContain("there is no hand-off.config.ts (or .mts, .js, .mjs) here");
});
