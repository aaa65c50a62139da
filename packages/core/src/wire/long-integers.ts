// The integers of an answer that a number cannot hold. Loaded with the first one.

/** The digits that become bigints in one body: reading more would hold up the program, which a server could do at will. */
const mostDigits = 1000;
const mostIntegers = 50_000;

/**
 * Parses again, with long integers as bigints, what has been parsed to `value`. Each object that holds one can be written as
 * JSON: the digits stay what they are, or become a text on platforms that cannot write such numbers.
 */
export function parseExactly(text: string, value: unknown, isWriting: () => boolean): unknown {
  const mark = `bigint:${Math.random()}:`; // Nobody can have put it into the data beforehand.
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
    if (digits.length > mostDigits || ++count > mostIntegers) throw new RangeError();
    marked += `${text.slice(done, index)}"${mark}${digits}"`;
    done = end;
  }
  return count > 0 ? withBigints(JSON.parse(marked + text.slice(done)), mark, isWriting) : value;
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
function withBigints(value: unknown, mark: string, isWriting: () => boolean): unknown {
  const root = { value };
  const open: Record<string, unknown>[] = [root];
  for (let at = open.pop(); at; at = open.pop()) {
    for (const [key, item] of Object.entries(at)) {
      if (typeof item === "string" && item.startsWith(mark)) {
        at[key] = BigInt(item.slice(mark.length));
        if (at !== root) makeWritable(at, isWriting);
      } else if (typeof item === "object" && item !== null) open.push(item as typeof root);
    }
  }
  return root.value;
}

const { rawJSON = String } = JSON as { rawJSON?: (text: string) => unknown };

/** Without this, `JSON.stringify` would throw on the data of a ticket that has just been made. */
function makeWritable(holder: object, isWriting: () => boolean): void {
  if (Object.hasOwn(holder, "toJSON")) return; // The server's own field.
  const toJSON = () => {
    if (isWriting()) return holder;
    const write = (item: unknown) => (typeof item === "bigint" ? rawJSON(String(item)) : item);
    if (Array.isArray(holder)) return holder.map(write);
    return Object.fromEntries(Object.entries(holder).map(([key, item]) => [key, write(item)]));
  };
  // Nothing that is inherited: `Object.prototype.get` would make it an accessor.
  Object.defineProperty(holder, "toJSON", { __proto__: null, value: toJSON, configurable: true } as PropertyDescriptor);
}
