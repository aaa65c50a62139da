// A schema is read as a union of shapes: each is of one type and states all that holds for its values together. Whatever a
// schema combines (allOf, not, if, dependentRequired, …) ends as such a union, so values can be built from it directly.

import { equal } from "./json.ts";
import type { Schema } from "./schema.ts";

/** A finite list of values: `const`, `enum`, `null` and booleans. */
export interface Values {
  kind: "values";
  values: readonly unknown[];
}

interface Infinite {
  /** Values that `not` takes out. */
  except: readonly unknown[];
}

export interface Text extends Infinite {
  kind: "string";
  minLength: number;
  maxLength: number;
  patterns: readonly string[];
  formats: readonly string[];
}

export interface Numeric extends Infinite {
  kind: "number";
  /** False for numbers that must not be integers. */
  integer: boolean | undefined;
  minimum: number;
  maximum: number;
  exclusiveMinimum: number;
  exclusiveMaximum: number;
  multiplesOf: readonly number[];
}

export interface List extends Infinite {
  kind: "array";
  /** All of them hold for every item. */
  items: readonly Schema[];
  minItems: number;
  maxItems: number;
  unique: boolean;
}

/** What one schema object says of properties. */
export interface PropertyRules {
  properties: Record<string, Schema>;
  /** For the names that `properties` lacks; undefined where nothing is said. */
  additional: Schema | undefined;
}

export interface Dictionary extends Infinite {
  kind: "object";
  /** All of them hold. */
  rules: readonly PropertyRules[];
  required: readonly string[];
  /** All of them hold for every name. */
  names: readonly Schema[];
  minProperties: number;
  maxProperties: number;
}

export type Shape = Values | Text | Numeric | List | Dictionary;

export const anyText: Text = {
  kind: "string",
  minLength: 0,
  maxLength: Infinity,
  patterns: [],
  formats: [],
  except: [],
};

export const anyNumber: Numeric = {
  kind: "number",
  integer: undefined,
  minimum: -Infinity,
  maximum: Infinity,
  exclusiveMinimum: -Infinity,
  exclusiveMaximum: Infinity,
  multiplesOf: [],
  except: [],
};

export const anyList: List = {
  kind: "array",
  items: [],
  minItems: 0,
  maxItems: Infinity,
  unique: false,
  except: [],
};

export const anyDictionary: Dictionary = {
  kind: "object",
  rules: [],
  required: [],
  names: [],
  minProperties: 0,
  maxProperties: Infinity,
  except: [],
};

/** Every JSON value. */
export const anything: readonly Shape[] = [
  { kind: "values", values: [null] },
  { kind: "values", values: [false, true] },
  anyText,
  anyNumber,
  anyList,
  anyDictionary,
];

const union = <T>(a: readonly T[], b: readonly T[]): T[] => [...a, ...b.filter((one) => !a.includes(one))];
const { min, max } = Math;

/** What meets both; undefined where the bounds alone leave nothing. `fits` tells whether a value is of a shape. */
export function intersect(a: Shape, b: Shape, fits: (shape: Shape, value: unknown) => boolean): Shape | undefined {
  if (a.kind === "values" || b.kind === "values") {
    const [list, other] = a.kind === "values" ? [a, b] : [b as Values, a];
    const values = list.values.filter((value) => fits(other, value));
    return values.length > 0 ? { kind: "values", values } : undefined;
  }
  const merged = merge(a, b);
  const except = [...a.except, ...b.except.filter((value) => !a.except.some((one) => equal(one, value)))];
  return merged && hasRoom(merged) ? { ...merged, except } : undefined;
}

function merge(a: Exclude<Shape, Values>, b: Shape): Exclude<Shape, Values> | undefined {
  if (a.kind === "string" && b.kind === "string") {
    return {
      ...a,
      minLength: max(a.minLength, b.minLength),
      maxLength: min(a.maxLength, b.maxLength),
      patterns: union(a.patterns, b.patterns),
      formats: union(a.formats, b.formats),
    };
  }
  if (a.kind === "number" && b.kind === "number") {
    if (a.integer !== undefined && b.integer !== undefined && a.integer !== b.integer) return undefined;
    return {
      ...a,
      integer: a.integer ?? b.integer,
      minimum: max(a.minimum, b.minimum),
      maximum: min(a.maximum, b.maximum),
      exclusiveMinimum: max(a.exclusiveMinimum, b.exclusiveMinimum),
      exclusiveMaximum: min(a.exclusiveMaximum, b.exclusiveMaximum),
      multiplesOf: union(a.multiplesOf, b.multiplesOf),
    };
  }
  if (a.kind === "array" && b.kind === "array") {
    const [minItems, maxItems] = [max(a.minItems, b.minItems), min(a.maxItems, b.maxItems)];
    return { ...a, items: union(a.items, b.items), minItems, maxItems, unique: a.unique || b.unique };
  }
  if (a.kind === "object" && b.kind === "object") {
    const required = union(a.required, b.required);
    const minProperties = max(a.minProperties, b.minProperties, required.length);
    const maxProperties = min(a.maxProperties, b.maxProperties);
    return {
      ...a,
      rules: union(a.rules, b.rules),
      names: union(a.names, b.names),
      required,
      minProperties,
      maxProperties,
    };
  }
  return undefined;
}

/** Whether the bounds alone leave a value. */
export function hasRoom(shape: Shape): boolean {
  if (shape.kind === "string") return shape.minLength <= shape.maxLength;
  if (shape.kind === "array") return shape.minItems <= shape.maxItems;
  if (shape.kind === "object") return shape.minProperties <= shape.maxProperties;
  if (shape.kind === "values") return shape.values.length > 0;
  const { integer, minimum, maximum, exclusiveMinimum, exclusiveMaximum } = shape;
  const room = minimum <= maximum && exclusiveMinimum < min(maximum, exclusiveMaximum) && minimum < exclusiveMaximum;
  return room && (!integer || integersOf(shape).least <= integersOf(shape).most);
}

/** The first and last integer within bounds; a JSON number holds integers exactly up to 2^53. */
export function integersOf(shape: Numeric): { least: number; most: number } {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = shape;
  return {
    least: max(Math.ceil(minimum), Math.floor(exclusiveMinimum) + 1, Number.MIN_SAFE_INTEGER),
    most: min(Math.floor(maximum), Math.ceil(exclusiveMaximum) - 1, Number.MAX_SAFE_INTEGER),
  };
}
