import fc from "fast-check";
import { equal } from "./json.ts";
import { Reader } from "./reader.ts";
import { inhabited, optionalNames, sample } from "./sample.ts";
import { type Schema, UnsupportedSchemaError } from "./schema.ts";
import { type Dictionary, integersOf, type List, type Numeric, type Shape } from "./shape.ts";
import { textArbitrary } from "./text.ts";

export interface ArbitraryOptions {
  /** The document that references such as `#/components/schemas/Case` point into; the schema itself unless given. */
  root?: unknown;
  /** Adds properties that no schema speaks of, where they are allowed: what a newer server might send. */
  extraProperties?: boolean;
}

/** How often a recursive schema holds itself before only the least is built. */
const maxDepth = 2;

/** How many objects a list holds where it may hold many: more find no more, and lists of lists would take long. */
const fewObjects = 3;

/** How many properties a value has that no schema speaks of. */
const fewExtras = 2;

/**
 * The valid values of a JSON Schema. They are built, not searched for, and shrink towards the bounds: the shortest text, the
 * fewest items, no optional property, the first branch.
 *
 * @example
 * ```ts
 * import { arbitraryFor } from "@incident-clients/schema-arbitrary";
 * import fc from "fast-check";
 *
 * const port = arbitraryFor({ type: "integer", minimum: 1, maximum: 65535 });
 * fc.assert(fc.property(port, (value) => Number.isInteger(value)));
 * ```
 */
export function arbitraryFor(schema: object | boolean, options: ArbitraryOptions = {}): fc.Arbitrary<unknown> {
  const reader = new Reader(options.root ?? schema);
  const built = fc.letrec((tie) => {
    const builder = new Builder(reader, tie, options.extraProperties ?? false);
    const whole = builder.build(schema as Schema);
    return { ...builder.recursive, whole };
  });
  return built.whole as fc.Arbitrary<unknown>;
}

/** fast-check's own has minus zero in it, which JSON writes as zero. */
const anyJson = fc.jsonValue({ maxDepth: 1 }).map((value) => JSON.parse(JSON.stringify(value)) as unknown);

class Builder {
  /** The schemas that hold themselves, by name. */
  readonly recursive: Record<string, fc.Arbitrary<unknown>> = {};
  readonly #reader: Reader;
  readonly #tie: (name: string) => fc.Arbitrary<unknown>;
  readonly #extras: boolean;
  readonly #built = new Map<Schema, fc.Arbitrary<unknown>>();
  readonly #open = new Map<Schema, { name: string; met: boolean }>();
  readonly #depth = fc.createDepthIdentifier();
  #names = 0;

  constructor(reader: Reader, tie: (name: string) => fc.Arbitrary<unknown>, extras: boolean) {
    this.#reader = reader;
    this.#tie = tie;
    this.#extras = extras;
  }

  build(schema: Schema): fc.Arbitrary<unknown> {
    const target = this.#reader.resolve(schema);
    if (target === true) return anyJson;
    const open = this.#open.get(target);
    if (open) {
      open.met = true;
      return this.#tie(open.name);
    }
    const known = this.#built.get(target);
    if (known) return known;

    const here = { name: `schema ${this.#names++}`, met: false };
    this.#open.set(target, here);
    const shapes = inhabited(this.#reader, target);
    if (shapes.length === 0) throw new UnsupportedSchemaError("a schema that no value meets", JSON.stringify(schema));
    let arbitrary = fc.oneof({ withCrossShrink: true }, ...shapes.map((shape) => this.#shape(shape)));
    this.#open.delete(target);
    if (here.met) {
      const least = sample(this.#reader, target, "least")?.value;
      const end = fc.constant(null).map(() => structuredClone(least));
      this.recursive[here.name] = fc.oneof(
        { maxDepth, depthIdentifier: this.#depth, withCrossShrink: true },
        end,
        arbitrary,
      );
      arbitrary = this.#tie(here.name);
    }
    this.#built.set(target, arbitrary);
    return arbitrary;
  }

  #shape(shape: Shape): fc.Arbitrary<unknown> {
    if (shape.kind === "values") return fc.constantFrom(...shape.values).map((value) => structuredClone(value));
    if (shape.kind === "string") return textArbitrary(shape);
    const built =
      shape.kind === "number" ? number(shape) : shape.kind === "array" ? this.#list(shape) : this.#dictionary(shape);
    if (shape.except.length === 0) return built;
    return (built as fc.Arbitrary<unknown>).filter((value) => !shape.except.some((one) => equal(one, value)));
  }

  #list(shape: List): fc.Arbitrary<unknown> {
    const { minItems: minLength, maxItems, unique } = shape;
    const schema = this.#reader.item(shape);
    if (!this.#isMet(schema)) return fc.constant(null).map(() => []);
    const objects = schema !== true && inhabited(this.#reader, schema).some(({ kind }) => kind === "object");
    const maxLength = Math.min(maxItems, objects ? Math.max(minLength, fewObjects) : maxItems);
    const bounds = { minLength, ...(maxLength < Infinity && { maxLength }), depthIdentifier: this.#depth };
    const item = this.build(schema);
    return unique ? fc.uniqueArray(item, { ...bounds, comparator: equal }) : fc.array(item, bounds);
  }

  #isMet(schema: Schema): boolean {
    return schema === true || inhabited(this.#reader, schema).length > 0;
  }

  #dictionary(shape: Dictionary): fc.Arbitrary<unknown> {
    const { required, minProperties, maxProperties } = shape;
    const optional = optionalNames(this.#reader, shape);
    const properties = [...required, ...optional].map((name) => [name, this.build(this.#reader.property(shape, name))]);
    const model: Record<string, fc.Arbitrary<unknown>> = Object.fromEntries(properties);
    const missing = minProperties - required.length;
    const room = maxProperties - required.length;

    let known: fc.Arbitrary<object>;
    if (missing <= 0 && room >= optional.length) {
      known = fc.record(model, { requiredKeys: required as never[], noNullPrototype: true });
    } else {
      const bounds = { minLength: Math.min(missing, optional.length), maxLength: Math.min(room, optional.length) };
      const chosen = fc.subarray(optional, { ...bounds, minLength: Math.max(0, bounds.minLength) });
      known = fc.tuple(chosen, fc.record(model, { noNullPrototype: true })).map(([names, all]) => {
        const kept = Object.entries(all).filter(([name]) => required.includes(name) || names.includes(name));
        return Object.fromEntries(kept);
      });
    }
    const spoken = this.#reader.additional(shape);
    const schema = spoken ?? true;
    const minKeys = Math.max(0, missing - optional.length);
    const wanted = minKeys > 0 || (maxProperties === Infinity && (spoken !== undefined || this.#extras));
    const freeName = this.#reader.freeName(shape);
    if (!wanted || !this.#isMet(schema) || !this.#isMet(freeName)) return known;
    const names = this.build(freeName) as fc.Arbitrary<string>;
    const maxKeys = maxProperties < Infinity ? minKeys : minKeys + fewExtras;
    const extra = fc.dictionary(names, this.build(schema), { minKeys, maxKeys, noNullPrototype: true });
    return fc.tuple(known, extra).map(([some, more]) => ({ ...some, ...more }));
  }
}

function number(shape: Numeric): fc.Arbitrary<number> {
  const { integer, minimum, maximum, exclusiveMinimum, exclusiveMaximum } = shape;
  const [step, second] = shape.multiplesOf;
  const { least, most } = integersOf(shape);
  if (step !== undefined) {
    if (second !== undefined || !Number.isInteger(step)) throw new UnsupportedSchemaError("multipleOf", String(step));
    const bounds = { min: Math.ceil(least / step), max: Math.floor(most / step) };
    return fc.integer(bounds).map((times) => times * step);
  }
  const integers = () => fc.integer({ min: least, max: most });
  if (integer) return integers();
  if (integer === false) {
    const halves = { min: Math.max(least, -(2 ** 50)), max: Math.min(most - 1, 2 ** 50) };
    if (halves.min > halves.max) throw new UnsupportedSchemaError("not", "integer between close bounds");
    return fc.integer(halves).map((n) => n + 0.5);
  }
  const min = Math.max(minimum, exclusiveMinimum);
  const max = exclusiveMaximum === 0 ? Math.min(maximum, -Number.MIN_VALUE) : Math.min(maximum, exclusiveMaximum);
  const bounds = {
    ...(min > -Infinity && { min, minExcluded: exclusiveMinimum >= minimum }),
    ...(max < Infinity && { max, maxExcluded: exclusiveMaximum <= max }),
  };
  // Minus zero is below zero for fast-check, and zero in JSON.
  const doubles = fc.double({ ...bounds, noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
  return least <= most ? fc.oneof(integers(), doubles) : doubles;
}
