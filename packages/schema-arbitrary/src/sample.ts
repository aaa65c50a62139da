import { fits } from "./fits.ts";
import { equal } from "./json.ts";
import type { Reader } from "./reader.ts";
import type { Schema } from "./schema.ts";
import { type Dictionary, integersOf, type List, type Numeric, type Shape } from "./shape.ts";
import { sampleTexts } from "./text.ts";

/** A value, wrapped because undefined says that there is none. */
export interface Sample {
  value: unknown;
}

/** How much of a value is optional: nothing of it, or all of it. */
export type Extent = "least" | "most";

type Open = ReadonlySet<Schema>;

/** One value of a schema, always the same; undefined where there is none, or none without end (a required recursion). */
export function sample(reader: Reader, schema: Schema, extent: Extent, open: Open = new Set()): Sample | undefined {
  const target = reader.resolve(schema);
  if (target === true) return { value: "anything" };
  if (open.has(target)) return undefined;
  const inner = new Set(open).add(target);
  for (const shape of reader.shapes(target)) {
    const found = sampleShape(reader, shape, extent, inner);
    if (found) return found;
  }
  return undefined;
}

/** The shapes of a schema that have a value. */
export function inhabited(reader: Reader, schema: Schema): Shape[] {
  return reader.shapes(schema).filter((shape) => sampleShape(reader, shape, "least") !== undefined);
}

export function sampleShape(reader: Reader, shape: Shape, extent: Extent, open: Open = new Set()): Sample | undefined {
  if (shape.kind === "values") return { value: structuredClone(shape.values[0]) };
  if (shape.kind === "string") return firstOf(sampleTexts(shape), (text) => fits(reader, shape, text));
  if (shape.kind === "number") return firstOf(sampleNumbers(shape), (number) => fits(reader, shape, number));
  // Where `not` takes the one out, the other may do.
  const extents: Extent[] = extent === "least" ? ["least", "most"] : ["most", "least"];
  for (const one of extents) {
    const found =
      shape.kind === "array" ? sampleList(reader, shape, one, open) : sampleDictionary(reader, shape, one, open);
    if (found && !shape.except.some((other) => equal(found.value, other))) return found;
  }
  return undefined;
}

function firstOf<T>(candidates: T[], fit: (value: T) => boolean): Sample | undefined {
  const value = candidates.find(fit);
  return value === undefined ? undefined : { value };
}

function sampleNumbers(shape: Numeric): number[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multiplesOf } = shape;
  const { least, most } = integersOf(shape);
  const low = Math.max(minimum, exclusiveMinimum);
  const high = Math.min(maximum, exclusiveMaximum);
  const [step = 1] = multiplesOf;
  const start = Math.ceil((low > -Infinity ? least : Math.min(0, most)) / step) * step;
  // One more than `not` can take out.
  const steps = Array.from({ length: shape.except.length + 2 }, (_, index) => index * step);
  const middle = (Math.max(low, -1e9) + Math.min(high, 1e9)) / 2;
  return [0, ...steps.flatMap((n) => [start + n, start - n]), 0.5, start + 0.5, low, high, middle];
}

function sampleList(reader: Reader, shape: List, extent: Extent, open: Open): Sample | undefined {
  const wanted = Math.max(shape.minItems, extent === "most" && shape.maxItems > 0 ? 1 : 0);
  if (wanted === 0) return { value: [] };
  const item = sample(reader, reader.item(shape), extent, open);
  if (!item) return shape.minItems === 0 ? { value: [] } : undefined;
  const others = shape.unique ? distinct(reader, reader.item(shape), wanted) : undefined;
  if (others && others.length < wanted) return undefined;
  return { value: others ?? Array.from({ length: wanted }, () => structuredClone(item.value)) };
}

/** Different values of a schema, as many as are easily found up to a number. */
export function distinct(reader: Reader, schema: Schema, wanted: number): unknown[] {
  const found: unknown[] = [];
  const add = (value: unknown) => {
    if (found.length < wanted && !found.some((one) => equal(one, value))) found.push(value);
  };
  for (const shape of inhabited(reader, schema)) {
    if (shape.kind === "values") for (const value of shape.values) add(value);
    else if (shape.kind === "string")
      for (const text of sampleTexts(shape))
        if (fits(reader, shape, text)) add(text);
        else add(sampleShape(reader, shape, "least")?.value);
    const { least, most } = shape.kind === "number" ? integersOf(shape) : { least: 0, most: -1 };
    for (let n = Math.max(least, Math.min(0, most - wanted)); n <= most && found.length < wanted; n++) {
      if (fits(reader, shape, n)) add(n);
    }
  }
  return found;
}

function sampleDictionary(reader: Reader, shape: Dictionary, extent: Extent, open: Open): Sample | undefined {
  const value: Record<string, unknown> = {};
  const size = () => Object.keys(value).length;
  for (const name of shape.required) {
    const one = namesFit(reader, shape, name) ? sample(reader, reader.property(shape, name), extent, open) : undefined;
    if (!one) return undefined;
    value[name] = one.value;
  }
  const target = extent === "most" ? shape.maxProperties : shape.minProperties;
  const optional = size() < target ? optionalNames(reader, shape, open) : [];
  for (const name of optional) {
    const one = size() < target ? sample(reader, reader.property(shape, name), extent, open) : undefined;
    if (one) value[name] = one.value;
  }
  const rest = reader.additional(shape);
  const more = Math.max(
    shape.minProperties - size(),
    extent === "most" && rest !== undefined && size() < target ? 1 : 0,
  );
  if (more <= 0) return { value };
  const one = sample(reader, rest ?? true, extent, open);
  const names = one ? distinct(reader, reader.freeName(shape), more) : [];
  for (const name of names) value[name as string] = structuredClone(one?.value);
  return size() >= shape.minProperties ? { value } : undefined;
}

const namesFit = (reader: Reader, shape: Dictionary, name: string) =>
  shape.names.every((names) => reader.accepts(names, name));

/** The properties that a shape knows and does not require, and that can be there at all. */
export function optionalNames(reader: Reader, shape: Dictionary, open: Open = new Set()): string[] {
  const known = new Set(shape.rules.flatMap(({ properties }) => Object.keys(properties)));
  return [...known].filter(
    (name) =>
      !shape.required.includes(name) &&
      namesFit(reader, shape, name) &&
      sample(reader, reader.property(shape, name), "least", open) !== undefined,
  );
}
