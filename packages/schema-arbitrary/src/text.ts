import fc from "fast-check";
import { UnsupportedSchemaError } from "./schema.ts";
import type { Text } from "./shape.ts";

interface Format {
  /** A function, because most of them take some milliseconds to make. */
  arbitrary: () => fc.Arbitrary<string>;
  test: (text: string) => boolean;
  samples: string[];
  /** The characters that may follow a pattern that is open at its end. */
  tail?: string;
}

const instant = { min: new Date("0001-01-01T00:00:00Z"), max: new Date("9999-12-31T23:59:59Z"), noInvalidDate: true };
const iso = fc.date(instant).map((date) => date.toISOString());
const offset = fc.constantFrom("Z", "+00:00", "-05:00", "+14:00");
const two = (limit: number) => fc.integer({ min: 0, max: limit }).map((n) => String(n).padStart(2, "0"));
const clock = fc.tuple(two(23), two(59), two(59)).map((parts) => parts.join(":"));
const isDate = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && new Date(text).toJSON()?.startsWith(text) === true;
const isTime = (text: string) => /^([01]\d|2[0-3])(:[0-5]\d){2}(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i.test(text);
const ipv4 = /^(25[0-5]|2[0-4]\d|1?\d?\d)(\.(25[0-5]|2[0-4]\d|1?\d?\d)){3}$/;

const formats: Record<string, Format> = {
  "date-time": {
    arbitrary: () => fc.tuple(iso, offset).map(([text, zone]) => text.replace("Z", zone)),
    test: (text) => /^.{10}t/i.test(text) && isDate(text.slice(0, 10)) && isTime(text.slice(11)),
    samples: ["2026-01-31T23:59:59Z", "2024-02-29T00:00:00.123456789+14:00"],
  },
  date: {
    arbitrary: () => iso.map((text) => text.slice(0, 10)),
    test: isDate,
    samples: ["2026-01-31", "2024-02-29"],
  },
  time: {
    arbitrary: () => fc.tuple(clock, offset).map((parts) => parts.join("")),
    test: isTime,
    samples: ["23:59:59Z", "00:00:00+14:00"],
  },
  email: {
    arbitrary: () => fc.emailAddress(),
    test: (text) => /^[^\s@"]+@[^\s@]+\.[^\s@.]+$/.test(text),
    samples: ["someone@example.com"],
  },
  uri: {
    arbitrary: () =>
      fc.stringMatching(
        /^(https?|ftp):\/\/[a-z]{1,9}(\.[a-z]{2,9}){1,3}(:[1-9]\d{1,3})?(\/([\w.~-]|%[0-9A-F]{2}){0,9}){0,4}(\?\w{1,9}=\w{0,9})?(#\w{0,9})?$/u,
      ),
    test: (text) => /^[a-z][a-z\d+.-]*:[!#-;=?-[\]_a-z~%]*$/i.test(text) && URL.canParse(text),
    samples: ["https://example.com/a?b=c#d"],
    tail: "[A-Za-z0-9/._~-]*",
  },
  uuid: {
    arbitrary: () => fc.uuid(),
    test: (text) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text),
    samples: ["123e4567-e89b-12d3-a456-426614174000"],
  },
  ipv4: { arbitrary: () => fc.ipV4(), test: (text) => ipv4.test(text), samples: ["203.0.113.255"] },
  ipv6: {
    arbitrary: () => fc.ipV6(),
    test: (text) => text.includes(":") && URL.canParse(`http://[${text}]`),
    samples: ["2001:db8::1"],
  },
  hostname: {
    arbitrary: () => fc.domain(),
    test: (text) => text.length < 254 && /^(?!-)[a-z\d-]{1,63}(?<!-)(\.(?!-)[a-z\d-]{1,63}(?<!-))*$/i.test(text),
    samples: ["example.com"],
  },
};

export const isTextFormat = (name: string): boolean => Object.hasOwn(formats, name);

export const hasFormat = (name: string, text: string): boolean => formats[name]?.test(text) ?? true;

/** Texts that a format is known to refuse. */
export const misformatted: readonly string[] = [
  "not formatted",
  "2026-02-30",
  "2026-01-31T24:00:00Z",
  "a@",
  "1.2.3.256",
];

/** Texts to try where a pattern is to be broken. */
export const unmatched: readonly string[] = ["", " ", "\u0001", "A", "a", "0", "not the pattern"];

/** Every text of a shape. What is finite is taken out by a filter; bounds, patterns and formats are built. */
export function textArbitrary(shape: Text): fc.Arbitrary<string> {
  const { except } = shape;
  const built = build(shape);
  return except.length > 0 ? built.filter((text) => !except.includes(text)) : built;
}

function build(shape: Text): fc.Arbitrary<string> {
  const { minLength, maxLength, patterns } = shape;
  const [pattern, secondPattern] = patterns;
  const [name, secondFormat] = shape.formats;
  const longest = maxLength === Infinity ? {} : { maxLength };
  if (secondPattern !== undefined) throw new UnsupportedSchemaError("pattern", `${pattern} with ${secondPattern}`);
  if (secondFormat !== undefined) throw new UnsupportedSchemaError("format", `${name} with ${secondFormat}`);
  const format = name === undefined ? undefined : formats[name];
  if (pattern === undefined && !format) return fc.string({ unit: character, minLength, ...longest });

  // Patterns and formats make texts of their own lengths, so only what follows from them anyway can be promised.
  const shortest = pattern === undefined ? 1 : Number(!new RegExp(pattern, "u").test(""));
  if (minLength > shortest) throw new UnsupportedSchemaError("minLength", `${minLength} with ${pattern ?? name}`);
  if (pattern === undefined && format) {
    if (maxLength < Infinity) throw new UnsupportedSchemaError("maxLength", `${maxLength} with ${name}`);
    return format.arbitrary();
  }
  const open = format && /^\^(.|\n)*[^$]$/.test(pattern ?? "");
  const source = open && format.tail ? `${pattern}${format.tail}$` : pattern;
  return matching(source ?? "", longest).map((text) => {
    if (format && !format.test(text)) throw new UnsupportedSchemaError("format", `${name} with ${pattern}`);
    return text;
  });
}

const matchers = new Map<string, fc.Arbitrary<string>>();

/** The texts that match a pattern; fast-check takes some milliseconds to read one, and schemas repeat them. */
function matching(source: string, longest: { maxLength?: number }): fc.Arbitrary<string> {
  const key = `${longest.maxLength} ${source}`;
  const known = matchers.get(key);
  if (known) return known;
  try {
    const found = fc.stringMatching(new RegExp(source, "u"), longest);
    matchers.set(key, found);
    return found;
  } catch (error) {
    // A look-around, a back reference, or a pattern that is longer than maxLength.
    throw new UnsupportedSchemaError("pattern", `${source}: ${(error as Error).message}`);
  }
}

/** Any character, without the halves of surrogate pairs; fast-check's own takes seconds to prepare. */
const character = fc.oneof(
  { withCrossShrink: true },
  { arbitrary: fc.integer({ min: 0x61, max: 0x7a }).map((code) => String.fromCodePoint(code)), weight: 2 },
  { arbitrary: fc.integer({ min: 0, max: 0x7f }).map((code) => String.fromCodePoint(code)), weight: 1 },
  {
    arbitrary: fc.integer({ min: 0x80, max: 0x10f7ff }).map((n) => String.fromCodePoint(n < 0xd800 ? n : n + 0x800)),
    weight: 1,
  },
);

const samples = new WeakMap<Text, string[]>();

/** Some texts of a shape, always the same ones, the shortest first. */
export function sampleTexts(shape: Text): string[] {
  const { minLength, maxLength, formats: names, patterns, except } = shape;
  const known = samples.get(shape);
  if (known) return known;
  const length = Math.min(Math.max(minLength, 1), maxLength);
  // More than `not` can take out, where there is room for so many.
  const letters = Array.from({ length: except.length + 3 }, (_, index) => String.fromCodePoint(0x61 + index));
  let found = letters.map((letter) => letter.repeat(length));
  if (patterns.length + names.length > 0) {
    const built = fc.sample(build(shape), { seed: 1, numRuns: 20 });
    found = patterns.length > 0 ? [...new Set(built)] : (formats[names[0] ?? ""]?.samples ?? []);
  }
  samples.set(shape, found);
  return found.sort((a, b) => a.length - b.length);
}
