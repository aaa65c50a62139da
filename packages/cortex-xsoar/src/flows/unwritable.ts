/** Where a value stands: the names and indexes that lead to it. */
export type Path = readonly string[];

/**
 * Finds a number that cannot be written back as it was read: JSON allows 1e400, which a double reads as Infinity and JSON
 * writes as null.
 */
export function findUnwritable(value: unknown): Path | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? undefined : [];
  if (typeof value !== "object" || value === null || writesItself(value)) return undefined;
  for (const [name, item] of Object.entries(value)) {
    const found = findUnwritable(item);
    if (found) return [name, ...found];
  }
  return undefined;
}

/** A date, a big decimal: no data that JSON looks into. An answer with an integer beyond 2^53 has a hidden `toJSON`, and is. */
const writesItself = (value: object) =>
  typeof (value as { toJSON?: unknown }).toJSON === "function" &&
  Object.getOwnPropertyDescriptor(value, "toJSON")?.enumerable !== false;

/** A machine name of XSOAR. Anything else is text from outside, which a message must not repeat. */
const machineName = /^[a-z]\w{0,29}$/i;

/** Names a field for a message. */
export const describePath = (path: Path): string =>
  path.every((name) => machineName.test(name) || /^\d{1,6}$/.test(name)) ? `"${path.join(".")}"` : "a field";
