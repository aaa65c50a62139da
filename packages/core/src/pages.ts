import { ResponseError, UsageError } from "./errors.ts";
import type { ResultDetails } from "./result.ts";

/** One page of a list. */
export interface Page<Item, At> {
  items: readonly Item[];
  /** Where the next page is; undefined where the server says that there is none. */
  next: At | undefined;
  /** How many items there are on all pages, where the server says so. */
  total?: number | bigint | undefined;
  result: ResultDetails;
}

/** How to read a list. */
export interface Pages<Item, At> {
  first: At;
  /** Reads one page; it throws what a caller of the list shall see. */
  read: (at: At) => Promise<Page<Item, At>>;
  idOf: (item: Item) => unknown;
  /** More items than these are an error, and no list without its end. */
  limit: number;
}

/** How often a list that gets shorter while it is read is read again. */
const mostRounds = 3;

/**
 * Reads all pages of a list, and then yields each item once: what the caller does with an item may change the very list. A
 * list that gets shorter meanwhile is read again, since what moved up a page would be passed over.
 *
 * The end of the loop means the end of the list. So it throws a `ResponseError` where the server repeats its pages, where the
 * list keeps getting shorter, and where it holds more than `limit` items.
 */
export async function* readPages<Item, At>(list: Pages<Item, At>): AsyncGenerator<Item, void, undefined> {
  for (let round = 1; ; round++) {
    const { items, isWhole, refuse } = await readOnce(list);
    if (isWhole) return yield* items;
    if (round === mostRounds) throw refuse("the list gets shorter while it is read: read it again later");
  }
}

async function readOnce<Item, At>({ first, read, idOf, limit }: Pages<Item, At>) {
  const found = new Map<unknown, Item>();
  let isWhole = true;
  let before: Page<Item, At>["total"];
  for (let at = first; ; ) {
    const { items, next, total, result } = await read(at);
    const refuse = (why: string) => {
      const { operation, attempts, requestId } = result;
      const details = { operation, attempts, requestId, status: 200, outcome: "rejected" } as const;
      return new ResponseError(`${operation}: ${why}.`, details, undefined);
    };
    const known = found.size;
    for (const item of items) found.set(idOf(item), item);
    isWhole &&= total === undefined || before === undefined || total >= before;
    before = total;
    // A short page is not the end: what the caller may not see can be missing on any.
    const isEnd = next === undefined || items.length === 0 || (total !== undefined && found.size >= total);
    if (isEnd) return { items: found.values(), isWhole, refuse };
    if (found.size === known)
      throw refuse("the server repeats its pages, so nobody knows whether the list is complete");
    if (found.size > limit) throw refuse(`more than ${limit} match: narrow the search, or raise "limit"`);
    at = next as At;
  }
}

/** Checks the `limit` that a list was given; defaults to 10,000. */
export function checkLimit(flow: string, limit: unknown = 10_000): number {
  if (typeof limit === "number" && limit >= 1) return limit;
  throw new UsageError(flow, `"limit" must be a number greater than 0`);
}
