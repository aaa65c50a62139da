import fc from "fast-check";

/** An answer as it goes over the wire. */
export interface WireAnswer {
  status: number;
  type: string | undefined;
  headers: Record<string, string>;
  body: Uint8Array<ArrayBuffer>;
  /** How the body arrives. */
  delivery: "whole" | "piecewise" | "cut off" | "stalled";
}

/** One thing that goes wrong with an answer. */
export type Breakage = (answer: WireAnswer) => WireAnswer;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A position in something of unknown length. */
const position = fc.nat();
const pick = (length: number, at: number) => (length > 0 ? at % length : 0);

const onText =
  (change: (text: string) => string): Breakage =>
  (answer) => ({ ...answer, body: encoder.encode(change(decoder.decode(answer.body))) });

const onBytes =
  (change: (bytes: number[]) => number[]): Breakage =>
  (answer) => ({ ...answer, body: new Uint8Array(change([...answer.body])) });

/** Deeper values are more than the functions of the platform that print, compare and write JSON take. */
export const deep: RegExp = /(\[\s*){500}/;

/** Replaces, removes or adds below a place of a JSON value. */
function onValue(at: number, change: (parent: Record<string, unknown>, key: string) => void): Breakage {
  return onText((text) => {
    if (deep.test(text)) return text;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return text; // An earlier breakage left no JSON.
    }
    const whole = { value };
    const places: [Record<string, unknown>, string][] = [];
    const walk = (parent: Record<string, unknown>) => {
      for (const [key, item] of Object.entries(parent)) {
        places.push([parent, key]);
        if (typeof item === "object" && item !== null) walk(item as Record<string, unknown>);
      }
    };
    walk(whole);
    const [parent, key] = places[pick(places.length, at)] ?? [whole, "value"];
    change(parent, key);
    return JSON.stringify(whole.value) ?? "";
  });
}

const names = ["__proto__", "constructor", "prototype", "toString", "then", "hasOwnProperty", "toJSON", ""];
const numbers = ["1e400", "-0", "1E5", "9007199254740993", "-9007199254740993", "9".repeat(400), "0.1e-400", "1.0"];
const wrongBytes = [[0xff], [0xc3, 0x28], [0xed, 0xa0, 0x80], [0xef, 0xbb, 0xbf], [0], [0x22], [0x5c], [0x7d]];
const types = [
  "text/html",
  "text/plain",
  "application/problem+json",
  "application/json; charset=utf-16",
  "APPLICATION/JSON",
];
const waits = ["3600", "-1", "99999999999", "soon", "Wed, 21 Oct 2099 07:28:00 GMT", "1e9", ""];

/** Prints as a name and a value, which is what shrinks. */
const named = <T>(name: string, arbitrary: fc.Arbitrary<T>, make: (value: T) => Breakage) =>
  arbitrary.map((value) =>
    Object.assign(make(value), { [fc.toStringMethod]: () => `${name}(${fc.stringify(value)})` }),
  );

const breakage = fc.oneof(
  named("another value", fc.tuple(position, fc.jsonValue()), ([at, value]) =>
    onValue(at, (parent, key) => Object.defineProperty(parent, key, { value, enumerable: true })),
  ),
  named("a property less", position, (at) => onValue(at, (parent, key) => Reflect.deleteProperty(parent, key))),
  named("a hostile property", fc.tuple(position, fc.constantFrom(...names), fc.jsonValue()), ([at, name, value]) =>
    onValue(at, (parent) => Object.defineProperty(parent, name, { value: { polluted: value }, enumerable: true })),
  ),
  named("another number", fc.tuple(position, fc.constantFrom(...numbers)), ([at, number]) =>
    onText((text) => {
      const found = [...text.matchAll(/(?<=[:[,])(-?\d[\d.eE+-]*|"[^"\\]*"|true|null)/g)];
      const { index = 0, 0: token = "" } = found[pick(found.length, at)] ?? {};
      return text.slice(0, index) + number + text.slice(index + token.length);
    }),
  ),
  named("a property twice", fc.jsonValue(), (value) =>
    onText((text) => text.replace(/^\{("(?:[^"\\]|\\.)*":)/, (_, name) => `{${name}${JSON.stringify(value)},${name}`)),
  ),
  named("deep nesting", fc.integer({ min: 1, max: 12_000 }), (depth) =>
    onText((text) => `${"[".repeat(depth)}${text}${"]".repeat(depth)}`),
  ),
  named("a cut", position, (at) => onBytes((bytes) => bytes.slice(0, pick(bytes.length, at)))),
  named("wrong bytes", fc.tuple(position, fc.constantFrom(...wrongBytes)), ([at, wrong]) =>
    onBytes((bytes) => bytes.toSpliced(pick(bytes.length, at), 1, ...wrong)),
  ),
  named("another type", fc.constantFrom(undefined, ...types), (type) => (answer) => ({ ...answer, type })),
  named("another status", fc.integer({ min: 200, max: 599 }), (status) => (answer) => ({ ...answer, status })),
  named("a wait", fc.constantFrom(...waits), (wait) => (answer) => ({
    ...answer,
    headers: { ...answer.headers, "retry-after": wait, location: "//evil.example.com" },
  })),
  named("a delivery", fc.constantFrom("piecewise" as const, "cut off" as const), (delivery) => (answer) => ({
    ...answer,
    delivery,
  })),
);
const stall = named("a stall", fc.constant("stalled" as const), (delivery) => (answer) => ({ ...answer, delivery }));

/** What can go wrong with an answer that was valid; a stall takes a timeout each, so there are few. */
export const breakages = fc.array(fc.oneof({ arbitrary: breakage, weight: 100 }, { arbitrary: stall, weight: 1 }), {
  minLength: 1,
  maxLength: 3,
});

/** Statuses that never come with a body. */
export const bodiless: readonly number[] = [204, 205, 304];

/** The platform's response for an answer. */
export function toResponse({ status, type, headers, body, delivery }: WireAnswer): Response {
  const init = { status, headers: { ...headers, ...(type !== undefined && { "content-type": type }) } };
  if (bodiless.includes(status)) return new Response(null, init);
  if (delivery === "whole") return new Response(body, init);
  let at = 0;
  const step = Math.ceil(body.length / 50);
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      const end = delivery === "piecewise" ? body.length : body.length / 2;
      if (at < end) {
        controller.enqueue(body.slice(at, at + step));
        at += step;
      } else if (delivery === "piecewise") controller.close();
      else if (delivery === "cut off") controller.error(new TypeError("terminated"));
      else return new Promise(() => {});
    },
  });
  return new Response(stream, init);
}
