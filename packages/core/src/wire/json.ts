// Integers that a number cannot hold exactly (beyond 2^53) arrive as bigint and leave as digits, so that ids and versions
// survive a round trip. Everything else is plain JSON.

// Only what could be such an integer costs a second look; searching for the digits alone takes longer than parsing.
const longInteger = /[:,[\s]-?\d{16}|^-?\d{16}/;

/** Whether a JSON text may hold an integer that a number would round. */
export const mayHoldLong = (text: string): boolean => longInteger.test(text);

/** True while a body is written: then bigints are digits, whatever they are in a log. */
let writing = false;

/** Parses JSON; throws `SyntaxError` on anything else, and `RangeError` on more long integers than any answer has. */
export async function parseJson(text: string): Promise<unknown> {
  const value: unknown = JSON.parse(text);
  return mayHoldLong(text) ? (await import("./long-integers.ts")).parseExactly(text, value, () => writing) : value;
}

/**
 * Serializes a body; undefined stays undefined, as with `JSON.stringify`. Throws `TypeError` on circular structures, and
 * `RangeError` on numbers that JSON would write as null (NaN, Infinity, and what was 1e400 when it came).
 */
export function stringifyJson(value: unknown): string | undefined {
  const text = stringify(value);
  // Looking at every number would take longer than writing them.
  if (text?.includes("null"))
    JSON.stringify(value, (_, item) => {
      if (typeof item === "number" && !Number.isFinite(item)) throw new RangeError();
      return typeof item === "bigint" ? 0 : item;
    });
  return text;
}

function stringify(value: unknown): string | undefined {
  writing = true;
  try {
    return stringifyExactly(value);
  } finally {
    writing = false;
  }
}

function stringifyExactly(value: unknown): string | undefined {
  // Programs teach bigints to be text in their logs (`BigInt.prototype.toJSON`); a server wants the digits all the same.
  const taught = "toJSON" in BigInt.prototype;
  try {
    if (!taught) return JSON.stringify(value);
  } catch {
    // Only a bigint or a circular structure gets here, and the second throws again below.
  }
  const mark = `bigint:${Math.random()}:`;
  const text = JSON.stringify(value, function (this: Record<string, unknown>, key, item) {
    const raw = taught ? this[key] : item;
    return typeof raw === "bigint" ? mark + raw : item;
  }) as string | undefined;
  return text?.replace(new RegExp(`"${mark}(-?\\d+)"`, "g"), "$1");
}
