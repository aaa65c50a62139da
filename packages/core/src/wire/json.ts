import { Fault } from "../call/fault.ts";

// Integers that a number cannot hold exactly (beyond 2^53) arrive as bigint and leave as digits, so that ids and versions
// survive a round trip. Everything else is plain JSON.

// Only what could be such an integer costs a second look; searching for the digits alone takes longer than parsing.
const longInteger = /[:,[\s]-?\d{16}|^-?\d{16}/;

/** The digits that become bigints in one body: reading more would hold up the program, which a server could do at will. */
const mostDigits = 1000;
const mostIntegers = 50_000;

/** A prefix that no one can have put into the data beforehand. */
const newMark = () => `bigint:${Math.random()}:`;

/** Parses JSON; throws `SyntaxError` on anything else, and a fault for more long integers than any answer has. */
export function parseJson(text: string): unknown {
  const value: unknown = JSON.parse(text);
  if (!longInteger.test(text)) return value;
  const mark = newMark();
  let count = 0;
  let marked = "";
  let done = 0;
  const isQuoted = quotesOf(text);
  // Bounded, because the regular expression engine runs out of stack on millions of digits.
  for (const { 0: digits, index } of text.matchAll(/-?\d{16,1001}/g)) {
    const end = index + digits.length;
    // In a text, a part of a fraction or exponent, or exact as a number.
    const alone = !/[\d.eE+-]/.test(text.charAt(index - 1)) && !/[.eE]/.test(text.charAt(end));
    if (isQuoted(index) || !alone || Number.isSafeInteger(Number(digits))) continue;
    if (digits.length > mostDigits || ++count > mostIntegers) throw new Fault("too-large");
    marked += `${text.slice(done, index)}"${mark}${digits}"`;
    done = end;
  }
  return count > 0 ? withBigints(JSON.parse(marked + text.slice(done)), mark) : value;
}

/** Tells of rising places in a JSON text whether they are inside a string. */
function quotesOf(text: string): (place: number) => boolean {
  let next = text.indexOf('"');
  let quoted = false;
  return (place) => {
    while (next >= 0 && next < place) {
      let slashes = 0;
      while (text[next - 1 - slashes] === "\\") slashes++;
      if (slashes % 2 === 0) quoted = !quoted;
      next = text.indexOf('"', next + 1);
    }
    return quoted;
  };
}

/** Puts bigints where they are marked; a reviver would look at every value, and take ten times as long. */
function withBigints(value: unknown, mark: string): unknown {
  const root = { value };
  const open: Record<string, unknown>[] = [root];
  for (let at = open.pop(); at; at = open.pop()) {
    for (const [key, item] of Object.entries(at)) {
      if (typeof item === "string" && item.startsWith(mark)) at[key] = BigInt(item.slice(mark.length));
      else if (typeof item === "object" && item !== null) open.push(item as typeof root);
    }
  }
  return root.value;
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
  // Programs teach bigints to be text in their logs (`BigInt.prototype.toJSON`); a server wants the digits all the same.
  const taught = "toJSON" in BigInt.prototype;
  try {
    if (!taught) return JSON.stringify(value);
  } catch {
    // Only a bigint or a circular structure gets here, and the second throws again below.
  }
  const mark = newMark();
  const text = JSON.stringify(value, function (this: Record<string, unknown>, key, item) {
    const raw = taught ? this[key] : item;
    return typeof raw === "bigint" ? mark + raw : item;
  }) as string | undefined;
  return text?.replace(new RegExp(`"${mark}(-?\\d+)"`, "g"), "$1");
}
