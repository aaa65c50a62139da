/** A JSON Schema 2020-12 without annotations, in which a reference is a name. */
export type Schema = boolean | { readonly [keyword: string]: unknown };

/** Says what is wrong with a value by one keyword, or nothing; `argument` is the keyword's value. */
type Rule = (argument: never, value: unknown) => string | false | undefined;

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Reads a property of its own; JSON has no undefined, so a property that is undefined is not there. */
export const own = (object: unknown, name: string): unknown =>
  isObject(object) && Object.hasOwn(object, name) ? object[name] : undefined;

/** Lists the properties that an object has, and none of what is not one. */
export const propertiesOf = (value: unknown): string[] =>
  isObject(value) ? Object.keys(value).filter((name) => value[name] !== undefined) : [];

export const isOfType = (types: unknown, value: unknown): boolean =>
  types === undefined ||
  [types].flat().some((type) => {
    if (type === "integer") return Number.isInteger(value);
    if (type === "array") return Array.isArray(value);
    return type === "null" ? value === null : type === "object" ? isObject(value) : typeof value === type;
  });

/** Writes a value so that equal ones read the same. */
const write = (value: unknown): string =>
  JSON.stringify(value, (_, item) => {
    if (typeof item === "bigint") return Number(item);
    return isObject(item) ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1))) : item;
  });

export const isOneOf = (allowed: readonly unknown[], value: unknown): boolean =>
  allowed.some((one) => write(one) === write(value));

export const mustBeOneOf = (allowed: readonly unknown[]): string =>
  `must be ${allowed.length > 1 ? "one of " : ""}${allowed.map((one) => JSON.stringify(one)).join(", ")}`;

export const mustBeOfType = (types: readonly unknown[]): string => `must be of type ${types.join(" or ")}`;

export const excluded = "is excluded by the specification";

/** A bound of a number, or of how much there is. */
const bound =
  (
    measure: (value: unknown) => number | undefined,
    holds: (a: number, b: number) => boolean,
    words: string,
    unit = "",
  ) =>
  (limit: number, value: unknown) => {
    const size = measure(value);
    return size !== undefined && !holds(size, limit) && `must ${words} ${limit}${unit}`;
  };
const atLeast = (a: number, b: number) => a >= b;
const atMost = (a: number, b: number) => a <= b;
const size = (value: unknown) => (typeof value === "number" ? value : undefined);
const characters = (value: unknown) => (typeof value === "string" ? [...value].length : undefined);
const items = (value: unknown) => (Array.isArray(value) ? value.length : undefined);
const properties = (value: unknown) => (isObject(value) ? propertiesOf(value).length : undefined);

/** The keywords that look at a value alone. */
export const rules: Record<string, Rule> = {
  type: (types: string | string[], value) => !isOfType(types, value) && mustBeOfType([types].flat()),
  const: (allowed, value) => !isOneOf([allowed], value) && mustBeOneOf([allowed]),
  enum: (allowed: unknown[], value) => !isOneOf(allowed, value) && mustBeOneOf(allowed),
  minimum: bound(size, atLeast, "be at least"),
  maximum: bound(size, atMost, "be at most"),
  exclusiveMinimum: bound(size, (a, b) => a > b, "be more than"),
  exclusiveMaximum: bound(size, (a, b) => a < b, "be less than"),
  multipleOf: bound(size, (a, b) => Number.isInteger(a / b), "be a multiple of"),
  minLength: bound(characters, atLeast, "have at least", " characters"),
  maxLength: bound(characters, atMost, "have at most", " characters"),
  minItems: bound(items, atLeast, "have at least", " items"),
  maxItems: bound(items, atMost, "have at most", " items"),
  minProperties: bound(properties, atLeast, "have at least", " properties"),
  maxProperties: bound(properties, atMost, "have at most", " properties"),
  pattern: (pattern: string, value) =>
    typeof value === "string" && !new RegExp(pattern, "u").test(value) && `must match the pattern ${pattern}`,
  uniqueItems: (wanted: boolean, value) =>
    wanted && Array.isArray(value) && new Set(value.map(write)).size < value.length && "must not have an item twice",
};
