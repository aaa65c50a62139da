import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { type Budget, judge, printVerdicts } from "./budgets.ts";

const budget: Budget = { what: "a client", section: "bundle", rows: "^ours", column: "gzip", limit: 10, unit: "B" };
const rows = (...sizes: number[]) => ({ bundle: sizes.map((gzip, index) => ({ name: `ours ${index}`, gzip })) });

test("a budget holds at its limit and breaks above it", () => {
  expect(judge(rows(10), [budget])).toMatchObject([{ value: 10, holds: true }]);
  expect(judge(rows(10.01), [budget])).toMatchObject([{ value: 10.01, holds: false }]);
});

test("the worst row decides, and rows of others do not count", () => {
  const bundle = [...rows(3, 12).bundle, { name: "theirs", gzip: 99 }];
  expect(judge({ bundle }, [budget])).toMatchObject([{ value: 12, holds: false }]);
});

test("a budget whose section was left out is not judged", () => {
  expect(judge({ import: [] }, [budget])).toEqual([]);
});

test("a budget that nothing was measured for is an error, not a success", () => {
  expect(() => judge({ bundle: [{ name: "theirs", gzip: 1 }] }, [budget])).toThrow(
    'nothing was measured for "a client"',
  );
  expect(() => judge({ bundle: [{ name: "ours" }] }, [budget])).toThrow("nothing was measured");
});

test("a broken budget names the row that broke it, and what that is made of", () => {
  const bundle = [{ name: "ours", gzip: 12, cause: "big.ts 11, small.ts 1" }];
  const printed = stripVTControlCharacters(printVerdicts(judge({ bundle }, [budget])));
  expect(printed.split("\n").map((line) => line.trim())).toEqual([
    "BROKEN  a client: 12.00 of 10 B",
    "ours: big.ts 11, small.ts 1",
  ]);
});
