/**
 * Returns a copy with the properties that were passed and no others, down to `depth` levels of plain objects and lists:
 * somebody's `Object.prototype.fetch` or `.idempotent` must not decide where credentials go or how often a ticket is made.
 */
export function own<T extends object>(given: T, depth: number): T {
  return ownBelow(Object.setPrototypeOf({ ...given }, null), depth);
}

/** Puts such copies in place of what is below an object. */
export function ownBelow<T extends object>(copy: T, depth: number): T {
  const fields = copy as Record<string, unknown>;
  for (const name of Object.keys(fields)) fields[name] = copyOf(fields[name], depth - 1);
  return copy;
}

function copyOf(value: unknown, depth: number): unknown {
  if (depth < 1) return value;
  return Array.isArray(value)
    ? value.map((item) => copyOf(item, depth - 1))
    : isPlain(value)
      ? own(value, depth)
      : value;
}

const isPlain = (value: unknown): value is object =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/**
 * Sets a field that is read by name, and that no log or JSON shows. The description inherits nothing: somebody's
 * `Object.prototype.get` would make it one that throws.
 */
export const hide = <T extends object>(target: T, name: PropertyKey, value: unknown): T =>
  Object.defineProperty(target, name, { __proto__: null, value, configurable: true } as PropertyDescriptor);
