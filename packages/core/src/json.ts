// Integers that a number cannot hold exactly (beyond 2^53) arrive as bigint and leave as digits, so that ids and versions
// survive a round trip. Everything else is plain JSON.

// No part matches a whole string: on a long one the regular expression engine would run out of stack.
const tokens = /\\.|"|-?\d[\d.eE+-]*/g;

// Only what could be such an integer costs a second look; searching for the digits alone takes longer than parsing.
const longInteger = /[:,[\s]-?\d{16}|^-?\d{16}/;

/** A prefix that no one can have put into the data beforehand. */
const newMark = () => `bigint:${Math.random()}:`;

/** Parses JSON; throws `SyntaxError` on anything else. */
export function parseJson(text: string): unknown {
  const value: unknown = JSON.parse(text);
  if (!longInteger.test(text)) return value;
  const mark = newMark();
  let quoted = false;
  const marked = text.replace(tokens, (token) => {
    if (token === '"') quoted = !quoted;
    return !quoted && /^-?\d+$/.test(token) && !Number.isSafeInteger(Number(token)) ? `"${mark}${token}"` : token;
  });
  return JSON.parse(marked, (_, item) =>
    typeof item === "string" && item.startsWith(mark) ? BigInt(item.slice(mark.length)) : item,
  );
}

/** Serialises a body; undefined stays undefined, as with `JSON.stringify`. Throws `TypeError` on circular structures. */
export function stringifyJson(value: unknown): string | undefined {
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
