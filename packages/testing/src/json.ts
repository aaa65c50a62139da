// The clients keep integers beyond 2^53 as bigints, so a fake has to read and write every digit of them, on every platform.

/** What no test writes into its data. */
const mark = "\u0000bigint:";

/** A string of JSON, to be left alone, or a number. */
const token = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g;

export function parseJson(text: string): unknown {
  const isLong = (found: string) => /^-?\d{16,}$/.test(found) && !Number.isSafeInteger(Number(found));
  const marked = text.replace(token, (found) => (isLong(found) ? JSON.stringify(mark + found) : found));
  return JSON.parse(marked, (_, value) =>
    typeof value === "string" && value.startsWith(mark) ? BigInt(value.slice(mark.length)) : value,
  );
}

export function stringifyJson(value: unknown): string {
  // From the object itself, because programs teach bigints to be text in their logs (`BigInt.prototype.toJSON`).
  const text = JSON.stringify(value, function (this: Record<string, unknown>, key, item) {
    return typeof this[key] === "bigint" ? mark + this[key] : item;
  });
  return text.replaceAll(/"\\u0000bigint:(-?\d+)"/g, "$1");
}
