/**
 * Returns a copy with the properties that were passed and no others, down to `depth` levels of plain objects: somebody's
 * `Object.prototype.fetch` or `.idempotent` must not decide where credentials go or how often a ticket is made.
 */
export function own<T extends object>(given: T, depth: number): T {
  const copy = Object.setPrototypeOf({ ...given }, null);
  if (depth > 1) for (const name of Object.keys(copy)) if (isPlain(copy[name])) copy[name] = own(copy[name], depth - 1);
  return copy;
}

const isPlain = (value: unknown): value is object =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
