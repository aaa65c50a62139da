import { expect, test } from "vitest";
import { ResponseError, UsageError } from "./errors.ts";
import { checkLimit, type Page, readPages } from "./pages.ts";

const result = { operation: "list", attempts: 1, requestId: "abc" };

/** Reads pages, each of them items and how many there are in all; the last one comes again and again. */
async function listed(pages: [items: number[], total?: number][], limit = 100) {
  let reads = 0;
  const read = async (at: number): Promise<Page<number, number>> => {
    const [items, total] = pages[Math.min(reads++, pages.length - 1)] as [number[], number?];
    return { items, next: reads < pages.length || items.length > 0 ? at + 1 : undefined, total, result };
  };
  const found: number[] = [];
  const list = readPages({ first: 0, read, idOf: (item) => item, limit });
  try {
    for await (const item of list) found.push(item);
    return { found, reads };
  } catch (error) {
    return { error: error as Error, reads };
  }
}

test.each<[string, [number[], number?][]]>([
  ["to a page without items", [[[1, 2]], [[3]], [[]]]],
  [
    "to as many as there are",
    [
      [[1, 2], 3],
      [[3], 3],
    ],
  ],
  [
    "and each item once, though it moved to a later page",
    [
      [[1, 2], 3],
      [[2, 3], 3],
    ],
  ],
  [
    "again where it got shorter meanwhile",
    [
      [[1, 2], 4],
      [[4], 3],
      [[1, 2], 3],
      [[3], 3],
    ],
  ],
])("a list is read %s", async (_, pages) => {
  expect(await listed(pages)).toEqual({ found: [1, 2, 3], reads: pages.length });
});

test.each<[string, [number[], number?][], number, RegExp]>([
  ["repeats its pages", [[[1, 2]]], 100, /^list: the server repeats its pages/],
  ["holds more than the limit", [[[1, 2]], [[3, 4]], [[5]]], 3, /^list: more than 3 match: narrow the search/],
])("a list that %s is an error, and none without its end", async (_, pages, limit, message) => {
  const { error } = await listed(pages, limit);
  expect(error).toBeInstanceOf(ResponseError);
  expect(error).toMatchObject({ outcome: "rejected", requestId: "abc", message: expect.stringMatching(message) });
});

test("a list that keeps getting shorter is an error after the third reading", async () => {
  const shrinking = [9, 8, 7, 6, 5, 4].map((total, at): [number[], number] => [at % 2 ? [] : [at], total]);
  const { error, reads } = await listed(shrinking);
  expect([error?.message, reads]).toEqual([expect.stringContaining("gets shorter while it is read"), 6]);
});

test("a limit is a number of at least one, and 10,000 unless set", () => {
  expect([checkLimit("list"), checkLimit("list", 1), checkLimit("list", Infinity)]).toEqual([10_000, 1, Infinity]);
  for (const wrong of [0, -1, Number.NaN, "5", null]) expect(() => checkLimit("list", wrong)).toThrow(UsageError);
});
