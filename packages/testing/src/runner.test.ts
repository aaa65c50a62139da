import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

test("the fakes run in Node's own test runner too, which ends by itself", async () => {
  const file = join(import.meta.dirname, "../test/runner.mjs");
  const { stdout } = await promisify(execFile)(process.execPath, ["--test", file], { timeout: 20_000 });
  expect(stdout).toMatch(/pass 2\n.*fail 0/s);
});
