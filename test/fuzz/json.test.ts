import fc from "fast-check";
import { expect, test } from "vitest";
import { parseJson, stringifyJson } from "../../packages/core/src/wire/json.ts";

/** A JSON text, written in one of the many ways, and the value that it stands for. */
interface Written {
  text: string;
  value: unknown;
}

const digits = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 24 })
  .map((list) => list.join("").replace(/^0+(?=\d)/, ""));
/** Where numbers stop being exact, and lengths that are looked at more closely. */
const edges = fc.constantFrom(
  ...[2n ** 53n - 2n, 2n ** 53n - 1n, 2n ** 53n, 2n ** 53n + 1n, 2n ** 63n, 10n ** 15n, 10n ** 16n, 10n ** 998n].map(
    String,
  ),
);
const integer = fc.tuple(fc.boolean(), fc.oneof(digits, edges)).map(([negative, text]): Written => {
  const signed = (negative ? "-" : "") + text;
  return { text: signed, value: Number.isSafeInteger(Number(signed)) ? Number(signed) : BigInt(signed) };
});
const fraction = fc
  .tuple(integer, fc.option(digits), fc.option(fc.tuple(fc.constantFrom("e", "E", "e+", "E-", "e-"), digits)))
  .filter(([, decimals, exponent]) => decimals !== null || exponent !== null)
  .map(([{ text }, decimals, exponent]): Written => {
    const written = text + (decimals === null ? "" : `.${decimals}`) + (exponent ?? []).join("");
    return { text: written, value: Number(written) };
  });
/** What could be taken for a long integer, for the end of a string or for a mark. */
const hostile = fc.constantFrom(
  ":12345678901234567890",
  ',-9007199254740993,"',
  '\\"',
  "\\\\",
  '"',
  "bigint:0.5:7",
  "\u2028",
);
const string = fc
  .array(fc.oneof(hostile, fc.string({ unit: "binary" }), digits), { maxLength: 4 })
  .map((parts): Written => ({ text: JSON.stringify(parts.join("")), value: parts.join("") }));
/** Without escapes: V8 takes one escaped name for another that it has read before (nodejs/node#63785). */
const name = string.filter(({ text }) => !text.includes("\\"));
const word = fc.constantFrom<Written>(
  { text: "null", value: null },
  { text: "true", value: true },
  { text: "false", value: false },
);
const space = fc.constantFrom("", "", " ", "\n\t", "\r\n");

const { node } = fc.letrec<{ node: Written }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    integer,
    fraction,
    string,
    word,
    fc.tuple(fc.array(tie("node"), { maxLength: 5 }), space).map(
      ([items, gap]): Written => ({
        text: `[${gap}${items.map(({ text }) => text).join(`${gap},${gap}`)}${gap}]`,
        value: items.map(({ value }) => value),
      }),
    ),
    fc.tuple(fc.array(fc.tuple(name, tie("node")), { maxLength: 5 }), space).map(([entries, gap]): Written => {
      const fields = entries.map(([key, { text }]) => `${gap}${key.text}${gap}:${gap}${text}`);
      return {
        text: `{${fields.join(",")}${gap}}`,
        value: Object.fromEntries(entries.map(([key, { value }]) => [key.value, value])),
      };
    }),
  ),
}));

test("every JSON text is read as it is written, long integers to the last digit", async () => {
  await fc.assert(
    fc.asyncProperty(space, node, space, async (before, { text, value }, after) => {
      expect(await parseJson(before + text + after)).toStrictEqual(value);
    }),
    { numRuns: 2000 },
  );
});

test("every value that JSON can write comes back, and others are refused", async () => {
  const isWritable = (value: unknown): boolean =>
    typeof value === "number"
      ? Number.isFinite(value)
      : typeof value !== "object" || value === null || Object.values(value).every(isWritable);
  /** JSON.stringify writes -0 as 0, and numbers below 1e21 as integers, which come back as what they look like. */
  const rewritten = (value: unknown): unknown => {
    if (typeof value === "number" && Math.abs(value) < 1e21 && Number.isInteger(value))
      return Number.isSafeInteger(value) ? value + 0 : BigInt(String(value));
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map(rewritten);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, rewritten(item)]));
  };
  await fc.assert(
    fc.asyncProperty(node, async ({ value }) => {
      if (!isWritable(value)) {
        expect(() => stringifyJson(value)).toThrow(RangeError);
        return;
      }
      const text = stringifyJson(value) as string;
      expect(await parseJson(text)).toStrictEqual(rewritten(value));
    }),
    { numRuns: 1000 },
  );
});

test("a text that JSON.parse refuses is refused, whatever long integers it has", async () => {
  await fc.assert(
    fc.asyncProperty(
      node,
      fc.nat(),
      fc.constantFrom("", ",", '"', "12345678901234567890", "\\", "}", "-"),
      async ({ text }, at, insert) => {
        const place = at % (text.length + 1);
        const broken = text.slice(0, place) + insert + text.slice(place + 1);
        let valid = true;
        try {
          JSON.parse(broken);
        } catch {
          valid = false;
        }
        const told = await parseJson(broken).catch((error: unknown) => error);
        expect(told instanceof SyntaxError).toBe(!valid);
      },
    ),
    { numRuns: 2000 },
  );
});

test("more digits than an answer has cost no time", async () => {
  const began = performance.now();
  for (const text of [
    "9".repeat(10_000_000),
    `[${"9".repeat(1001)}]`,
    `[${Array.from({ length: 570_000 }, () => "12345678901234567").join()}]`,
  ])
    await expect(parseJson(text)).rejects.toThrow(RangeError);
  expect(await parseJson(`[${"9".repeat(1000)}]`)).toEqual([BigInt("9".repeat(1000))]);
  expect(await parseJson(`"${"9".repeat(5_000_000)}"`)).toHaveLength(5_000_000);
  expect(performance.now() - began).toBeLessThan(5000);
});
