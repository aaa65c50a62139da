import { root } from "@incident-clients/openapi/vendors";
import { describe, expect, test } from "vitest";
import { withMistake } from "./mistake.ts";
import { mistakes } from "./seeds.ts";

describe("the seeded mistakes", () => {
  test("are thirty in the specifications and twenty in the clients, each with a name of its own", () => {
    const inSpecs = mistakes.filter(({ file }) => file.startsWith("specs/"));
    expect([inSpecs.length, mistakes.length - inSpecs.length]).toEqual([30, 20]);
    expect(new Set(mistakes.map(({ name }) => name)).size).toBe(50);
  });

  test.each(mistakes)("$name can still be made", (mistake) => {
    expect(() => withMistake(root, mistake)).not.toThrow();
  });

  test("are refused where their text is gone, or is there twice", () => {
    const mistake = { name: "sample", says: "", file: "LICENSE", put: "" };
    expect(() => withMistake(root, { ...mistake, find: "no such text" })).toThrow("stands 0 times");
    expect(() => withMistake(root, { ...mistake, find: "Software" })).toThrow(/stands \d+ times/);
  });
});
