import { expect, test } from "vitest";
import { compare, interleave } from "./rounds.ts";

test("tasks are compared within each round, so that a machine that slows down changes no ratio", () => {
  const samples = new Map([
    ["raw", [1, 1, 10, 10, 10]],
    ["ours", [2, 2, 20, 20, 20]],
  ]);
  expect(compare(samples).get("ours")).toEqual({ value: 20, ratio: 2, over: 10 });
  expect(compare(samples).get("raw")).toEqual({ value: 10, ratio: 1, over: 0 });
});

test("the median of an even number of rounds lies between the two in the middle", () => {
  expect(compare(new Map([["raw", [9, 1, 3, 2]]])).get("raw")?.value).toBe(2.5);
});

test("every task is measured once a round, and the warm-up does not count", async () => {
  const calls = { a: 0, b: 0 };
  const tasks = new Map([
    ["a", async () => ++calls.a],
    ["b", async () => ++calls.b],
  ]);
  expect(await interleave(tasks, { rounds: 3, warmup: 2 })).toEqual(
    new Map([
      ["a", [3, 4, 5]],
      ["b", [3, 4, 5]],
    ]),
  );
});
