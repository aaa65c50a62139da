import { root } from "@incident-clients/openapi/vendors";
import { describe, expect, test } from "vitest";
import { type Gate, gates, readMistakes, withMistake } from "./mistake.ts";

const mistakes = readMistakes();

describe("the seeded mistakes", () => {
  test("are thirty at least in the specifications and some in the clients, each with a name of its own and a gate", () => {
    expect(mistakes.filter(({ file }) => file.startsWith("specs/")).length).toBeGreaterThanOrEqual(30);
    expect(new Set(mistakes.map(({ name }) => name)).size).toBe(mistakes.length);
    expect(mistakes.filter(({ noticed }) => !(noticed in gates))).toEqual([]);
  });

  test.each(mistakes)("$name can still be made", (mistake) => {
    expect(() => withMistake(root, mistake)).not.toThrow();
  });

  test("are refused where their text is gone, or is there twice", () => {
    const mistake = { name: "sample", says: "", file: "LICENSE", new: "", noticed: "lint" as Gate };
    expect(() => withMistake(root, { ...mistake, old: "no such text" })).toThrow("stands 0 times");
    expect(() => withMistake(root, { ...mistake, old: "Software" })).toThrow(/stands \d+ times/);
  });
});
