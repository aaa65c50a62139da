import { Reader } from "./reader.ts";
import { distinct, type Extent, inhabited, optionalNames, sample, sampleShape } from "./sample.ts";
import type { Schema } from "./schema.ts";
import { type Dictionary, integersOf, type List, type Numeric, type Shape, type Text } from "./shape.ts";
import { misformatted, sampleTexts, unmatched } from "./text.ts";

/** A value at a bound of a schema, or just beyond. */
export interface BoundaryCase {
  /** Where, and which bound: `/data/0/type: another value`. */
  name: string;
  /** The whole value. */
  value: unknown;
  /** Whether the schema accepts it. */
  valid: boolean;
}

export interface BoundaryOptions {
  /** The document that references such as `#/components/schemas/Case` point into; the schema itself unless given. */
  root?: unknown;
}

/** A case at some depth, before it is put into the whole value. */
interface Local {
  path: (string | number)[];
  rule: string;
  value: unknown;
}

const typeSamples: [string, unknown][] = [
  ["null", null],
  ["boolean", true],
  ["string", "another value"],
  ["integer", 7],
  ["number", 1.5],
  ["array", []],
  ["object", {}],
];

/**
 * The values at every bound of a JSON Schema, valid and invalid, always the same ones: each optional property absent, each
 * required one absent, each listed value and another, below, at and above every limit, each branch and each pair of
 * branches mixed, null and every other type, extra properties.
 *
 * @example
 * ```ts
 * import { boundariesOf } from "@incident-clients/schema-arbitrary";
 *
 * for (const { name, value, valid } of boundariesOf({ type: "string", minLength: 1 })) console.log(name, value, valid);
 * ```
 */
export function boundariesOf(schema: object | boolean, options: BoundaryOptions = {}): BoundaryCase[] {
  const reader = new Reader(options.root ?? schema);
  const cases = new Map<string, BoundaryCase>();
  for (const { path, rule, value } of new Walk(reader).cases(schema as Schema)) {
    const key = JSON.stringify(value);
    const name = `/${path.join("/")}: ${rule}`;
    if (!cases.has(key)) cases.set(key, { name, value, valid: reader.accepts(schema as Schema, value) });
  }
  return [...cases.values()];
}

class Walk {
  readonly #reader: Reader;
  readonly #open = new Set<Schema>();

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  *cases(schema: Schema): Generator<Local> {
    const target = this.#reader.resolve(schema);
    if (this.#open.has(target)) return;
    this.#open.add(target);
    if (target !== true) {
      const shapes = inhabited(this.#reader, target);
      const objects = shapes.filter((shape) => shape.kind === "object");
      for (const shape of shapes) yield* this.#shape(shape, objects.length > 1);
      yield* this.#mixtures(objects);
    }
    for (const [type, value] of typeSamples) yield here(`type ${type}`, value);
    this.#open.delete(target);
  }

  *#shape(shape: Shape, isBranch: boolean): Generator<Local> {
    if (shape.kind === "values") {
      for (const value of shape.values) yield here(`value ${JSON.stringify(value)}`, value);
    } else {
      for (const value of shape.except) yield here(`not ${JSON.stringify(value)}`, value);
      if (shape.kind === "string") yield* texts(shape);
      else if (shape.kind === "number") yield* numbers(shape, this.#sample(shape, "least"));
      else if (shape.kind === "array") yield* this.#list(shape);
      else yield* this.#dictionary(shape, isBranch);
    }
  }

  *#list(shape: List): Generator<Local> {
    const { minItems, maxItems, unique } = shape;
    const schema = this.#reader.item(shape);
    const item = sample(this.#reader, schema, "least");
    if (!item) return yield here("an item", ["anything"]);
    const fill = (length: number) =>
      unique ? distinct(this.#reader, schema, length) : Array.from({ length }, () => structuredClone(item.value));
    for (const [rule, length] of limits("items", minItems, maxItems)) yield here(rule, fill(length));
    if (unique) yield here("an item twice", [item.value, item.value]);
    const base = fill(Math.max(1, minItems));
    if (maxItems > 0) yield here("an item", base);
    for (const { path, rule, value } of this.cases(schema)) {
      yield { path: [0, ...path], rule, value: [value, ...base.slice(1)] };
    }
  }

  *#dictionary(shape: Dictionary, isBranch: boolean): Generator<Local> {
    const reader = this.#reader;
    const least = this.#sample(shape, "least");
    const most = this.#sample(shape, "most");
    yield here("only what is required", least);
    yield here("everything", most);
    for (const name of shape.required) {
      yield here(`only what is required, without ${name}`, without(least, name));
      yield here(`everything without required ${name}`, without(most, name));
    }
    const optional = optionalNames(reader, shape);
    for (const name of optional) yield here(`everything without optional ${name}`, without(most, name));
    yield here("an extra property", { ...least, "an extra property": "anything" });

    for (const name of knownNames(shape)) {
      const base = this.#sample({ ...shape, required: [...new Set([...shape.required, name])] }, "least") ?? least;
      for (const { path, rule, value } of this.cases(reader.property(shape, name))) {
        yield { path: [name, ...path], rule, value: { ...base, [name]: value } };
        // What a branch says of a property may hold only beside others.
        if (isBranch)
          yield { path: [name, ...path], rule: `${rule}, with everything`, value: { ...most, [name]: value } };
      }
    }
    yield* this.#free(shape, least);
    yield* sizes(shape, least, this.#sample({ ...shape, maxProperties: Infinity }, "most"));
  }

  /** The properties that the schema does not name: their values, and their names. */
  *#free(shape: Dictionary, base: object): Generator<Local> {
    const reader = this.#reader;
    const schema = reader.additional(shape);
    const [name] = distinct(reader, reader.freeName(shape), 1) as string[];
    if (schema !== undefined && name !== undefined) {
      for (const { path, rule, value } of this.cases(schema)) {
        yield { path: [name, ...path], rule, value: { ...base, [name]: value } };
      }
    }
    const filler = sample(reader, schema ?? true, "least");
    for (const names of shape.names) {
      for (const { rule, value } of this.cases(names)) {
        if (typeof value === "string") yield here(`name ${rule}`, { ...base, [value]: filler?.value ?? "anything" });
      }
    }
  }

  /** Two branches in one value: all of one with the least of the other, and one with a single value of the other. */
  *#mixtures(shapes: Dictionary[]): Generator<Local> {
    for (const [i, one] of shapes.entries()) {
      for (const [j, other] of shapes.entries()) {
        if (i === j) continue;
        const [mine, theirs] = [this.#sample(one, "least"), this.#sample(other, "least")];
        const names = `branch ${i + 1} with branch ${j + 1}`;
        yield here(`all of ${names}`, { ...this.#sample(one, "most"), ...theirs });
        for (const [name, value] of Object.entries(theirs)) {
          if (name in mine) yield here(`${names}'s ${name}`, { ...mine, [name]: value });
        }
      }
    }
  }

  #sample(shape: Shape, extent: Extent): object {
    return sampleShape(this.#reader, shape, extent)?.value as object;
  }
}

const here = (rule: string, value: unknown): Local => ({ path: [], rule, value });

const knownNames = ({ rules }: Dictionary) => [...new Set(rules.flatMap(({ properties }) => Object.keys(properties)))];

const without = (value: object, name: string) =>
  Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));

/** Below, at and above both limits of a count. */
function limits(what: string, least: number, most: number): [string, number][] {
  const counts: [string, number][] = [
    [`fewer ${what}`, least - 1],
    [`fewest ${what}`, least],
    [`most ${what}`, most],
    [`more ${what}`, most + 1],
  ];
  return counts.filter(([, count]) => count >= 0 && count < Infinity);
}

function* texts(shape: Text): Generator<Local> {
  const samples = sampleTexts(shape);
  for (const text of [samples.at(0), samples.at(-1)]) yield here("a text", text);
  if (shape.patterns.length > 0) for (const text of unmatched) yield here("another pattern", text);
  if (shape.formats.length > 0) for (const text of misformatted) yield here("another format", text);
  for (const [rule, length] of limits("characters", shape.minLength, shape.maxLength))
    yield here(rule, "a".repeat(length));
}

function* numbers(shape: Numeric, any: unknown): Generator<Local> {
  yield here("a number", any);
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multiplesOf } = shape;
  const { least, most } = integersOf(shape);
  const low = Math.max(minimum, exclusiveMinimum);
  const high = Math.min(maximum, exclusiveMaximum);
  const around = (bound: number) => (Math.abs(bound) < Infinity ? [bound - 1, bound, bound + 1] : []);
  for (const number of [...around(low), least, ...around(high), most]) yield here(`number ${number}`, number);
  for (const step of multiplesOf) for (const number of around(step)) yield here(`number ${number}`, number);
}

/** Too few and too many properties; `all` are those that there would be without an upper limit. */
function* sizes(shape: Dictionary, least: object, all: object): Generator<Local> {
  const { minProperties, maxProperties } = shape;
  if (minProperties > shape.required.length) {
    const names = Object.keys(least).filter((name) => !shape.required.includes(name));
    yield here("fewer properties", names[0] === undefined ? least : without(least, names[0]));
  }
  if (maxProperties < Infinity) {
    const more = Array.from({ length: maxProperties + 1 }, (_, index) => [`extra ${index}`, "anything"]);
    const entries = [...Object.entries(all), ...more].slice(0, maxProperties + 1);
    yield here("more properties", Object.fromEntries(entries));
  }
}
