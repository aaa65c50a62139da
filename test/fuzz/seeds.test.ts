import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { holds, usual } from "../lib/fuzz.ts";

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "seeds-"));
  file = join(folder, "seeds.json");
  writeFileSync(file, "[]");
});
afterEach(() => rmSync(folder, { recursive: true }));

const isSmall = async (number: number) => {
  if (number > 20) throw new Error("too large");
};
const saved = () => JSON.parse(readFileSync(file, "utf8"));

test("a property that fails is saved with its seed and what it came down to", async () => {
  await expect(holds("small", fc.nat(100), isSmall, file)).rejects.toThrow(/Property failed after \d+ tests/);
  expect(saved()).toEqual([
    { property: "small", seed: expect.any(Number), runs: expect.any(Number), counterexample: "[21]" },
  ]);
});

test("a saved failure is tried first, and not saved again", async () => {
  await expect(holds("small", fc.nat(100), isSmall, file)).rejects.toThrow();
  const [{ runs }] = saved();
  let tried = 0;
  const counted = async (number: number) => {
    tried += 1;
    await isSmall(number);
  };
  await expect(holds("small", fc.noShrink(fc.nat(100)), counted, file)).rejects.toThrow("Property failed");
  expect(tried).toBe(runs);
  expect(saved()).toHaveLength(1);
});

test("a saved failure that is mended is tried before the usual values, and stays", async () => {
  writeFileSync(file, JSON.stringify([{ property: "any", seed: 5, runs: 7, counterexample: "" }]));
  const values: number[] = [];
  await holds("any", fc.nat(), async (number) => void values.push(number), file);
  expect(values.slice(0, 7)).toEqual(fc.sample(fc.nat(), { seed: 5, numRuns: 7 }));
  expect(values.length).toBeGreaterThan(7);
  expect(saved()).toHaveLength(1);
});

test("another property does not try it", async () => {
  writeFileSync(file, JSON.stringify([{ property: "any", seed: 5, runs: 7, counterexample: "" }]));
  let tried = 0;
  await holds("other", fc.nat(), async () => void tried++, file);
  expect(tried).toBe(Number(process.env.FUZZ_RUNS ?? usual.runs));
});
