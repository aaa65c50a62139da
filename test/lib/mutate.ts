import type { Schema } from "@incident-clients/scripts/generate/openapi";
import type { Schemas } from "@incident-clients/scripts/schemas";

/** A value with one constraint broken. */
export interface Mutation {
  /** Where, and which keyword: `/data/0/type const`. */
  name: string;
  /** The constraint's place in the specification, to tell which were broken at least once. */
  constraint: string;
  value: unknown;
  /** Below `anyOf` or `oneOf` a broken value may fit another branch, and is then no mutation. */
  mayFit: boolean;
}

interface Place {
  schema: Schema;
  value: unknown;
  /** Steps from the root to the value. */
  path: (string | number)[];
  mayFit: boolean;
}

const sampleTypes: [string, unknown][] = [
  ["null", null],
  ["string", "text"],
  ["number", 1.5],
  ["boolean", true],
  ["array", []],
  ["object", {}],
];

/** The keywords that can refuse a value, each with values that it must refuse. */
const breakers: Record<string, (limit: never, value: never, schema: Schema) => unknown[]> = {
  type: (type: string | string[]) =>
    sampleTypes
      .filter(([name]) => ![type].flat().some((t) => t === name || (t === "integer" && name === "number")))
      .map(([, v]) => v)
      .concat([type].flat().includes("integer") ? [1.5] : []),
  const: (_: unknown) => ["not the constant"],
  enum: (_: unknown) => ["not in the list"],
  required: (names: string[], value: object) =>
    names.filter((name) => name in value).map((name) => without(value, name)),
  minLength: (limit: number, value: string) => [value.slice(0, limit - 1)],
  maxLength: (limit: number, value: string) => [value.padEnd(limit + 1, "x")],
  pattern: (pattern: string) => ["", " ", "\u0001", "not the pattern"].filter((v) => !new RegExp(pattern, "u").test(v)),
  format: (format: string) => (unformatted[format] ? [unformatted[format]] : []),
  minItems: (limit: number, value: unknown[]) => [value.slice(0, limit - 1)],
  maxItems: (limit: number, value: unknown[]) => [Array.from({ length: limit + 1 }, () => value[0])],
  minimum: (limit: number) => [limit - 1],
  maximum: (limit: number) => [limit + 1],
  minProperties: (limit: number, value: object) => [Object.fromEntries(Object.entries(value).slice(0, limit - 1))],
  additionalProperties: (rule: Schema | boolean, value: object) =>
    rule === false ? [{ ...value, unexpected: true }] : [],
  propertyNames: ({ pattern = "", not }: { pattern?: string; not?: Schema }, value: object) =>
    ["Not A Name", not?.const as string]
      .filter((name) => name !== undefined && (name === not?.const || !new RegExp(pattern, "u").test(name)))
      .map((name) => ({ ...value, [name]: "x" })),
  not: ({ type, const: constant }: Schema) =>
    constant === undefined ? sampleTypes.filter(([name]) => name === type).map(([, v]) => v) : [constant],
};

/** Keywords that say which properties go together. */
const conditions = ["dependentRequired", "dependentSchemas", "then", "else"];

/** Formats that Ajv and Prism both check. */
const unformatted: Record<string, string> = {
  "date-time": "yesterday",
  date: "yesterday",
  email: "nobody",
  uri: "not a uri",
  uuid: "not a uuid",
};

/** Keywords that only describe. */
const annotations = new Set([
  "$ref",
  "title",
  "description",
  "default",
  "examples",
  "deprecated",
  "readOnly",
  "writeOnly",
  "discriminator",
  "x-failed",
]);

/** Keywords that only lead to other schemas. */
const applicators = new Set(["properties", "items", "anyOf", "oneOf", "allOf", "if"]);

/** Every constraint of `schema` that `value` meets, broken once. */
export function mutate(schemas: Schemas, schema: Schema, value: unknown): Mutation[] {
  return placesIn(schemas, { schema, value, path: [], mayFit: false }).flatMap((place) => [
    ...forbiddenIn(schemas, value, place),
    ...mismatchesIn(schemas, value, place),
    ...Object.entries(place.schema).flatMap(([keyword, limit]) => {
      const broken = breakers[keyword]?.(limit as never, place.value as never, place.schema) ?? [];
      return broken.map((wrong) => ({
        name: `/${place.path.join("/")} ${keyword} ${summarize(wrong)}`,
        constraint: constraintOf(place.schema, keyword),
        value: replaceAt(value, place.path, wrong),
        mayFit: place.mayFit,
      }));
    }),
  ]);
}

/** `not: {}` allows no value at all, so there is none to break: such a property is broken by being there. */
const isForbidden = ({ not }: Schema) => typeof not === "object" && not !== null && Object.keys(not).length === 0;

function forbiddenIn(schemas: Schemas, root: unknown, { schema, value, path, mayFit }: Place): Mutation[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const target = schemas.resolve(property);
    if (!isForbidden(target)) return [];
    const constraint = constraintOf(target, "not");
    const added = replaceAt(root, [...path, name], null);
    return [{ name: `/${[...path, name].join("/")} not`, constraint, value: added, mayFit }];
  });
}

/** Every condition broken by taking a property away, or by giving one a value that its schema shows. */
function mismatchesIn(schemas: Schemas, root: unknown, { schema, value, path, mayFit }: Place): Mutation[] {
  if (typeof value !== "object" || value === null) return [];
  const changed = Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const { enum: list, const: constant, examples } = schemas.resolve(property);
    const shown = list ?? (constant === undefined ? (examples as unknown[] | undefined) : [constant]) ?? [];
    return [...shown.map((one) => ({ ...value, [name]: one })), without(value, name)];
  });
  return conditions.flatMap((keyword) => {
    if (!(keyword in schema)) return [];
    const given = keyword.startsWith("dependent") ? {} : { if: schema.if };
    const condition: Schema = { type: "object", [keyword]: schema[keyword], ...given };
    const wrong = changed.filter((one) => !schemas.accepts(condition, one));
    const constraint = constraintOf(schema, keyword);
    return wrong.map((one) => ({
      name: `/${path.join("/")} ${keyword} ${summarize(one)}`,
      constraint,
      value: replaceAt(root, path, one),
      mayFit,
    }));
  });
}

/** Every constraint that a schema states, to be compared with those that were broken. */
export function listConstraints(schemas: Schemas, schema: Schema, seen = new Set<Schema>()): string[] {
  const target = schemas.resolve(schema);
  if (seen.has(target)) return [];
  seen.add(target);
  if (isForbidden(target)) return [constraintOf(target, "not")];
  const unknown = Object.keys(target).filter(
    (keyword) =>
      !(keyword in breakers) && !conditions.includes(keyword) && !annotations.has(keyword) && !applicators.has(keyword),
  );
  if (unknown.length > 0) throw new Error(`teach test/lib/mutate.ts to break ${unknown.join(", ")}`);
  const own = Object.entries(target)
    .filter(([keyword, limit]) => conditions.includes(keyword) || (keyword in breakers && breaks(keyword, limit)))
    .map(([keyword]) => constraintOf(target, keyword));
  return [...own, ...childrenOf(target).flatMap((child) => listConstraints(schemas, child, seen))];
}

const breaks = (keyword: string, limit: unknown) =>
  keyword === "format" ? (limit as string) in unformatted : keyword !== "additionalProperties" || limit === false;

const ids = new WeakMap<Schema, number>();
let nextId = 0;

function constraintOf(schema: Schema, keyword: string): string {
  const id = ids.get(schema) ?? nextId++;
  ids.set(schema, id);
  return `${id} ${keyword} (${(schema.description ?? "").split("\n")[0]})`;
}

function childrenOf(schema: Schema): Schema[] {
  const items = typeof schema.items === "object" ? [schema.items] : [];
  const values = typeof schema.additionalProperties === "object" ? [schema.additionalProperties] : [];
  // A list of values that may grow (any text beside the known ones) refuses no text.
  const mayGrow = schema.anyOf?.some((branch) => Object.keys(branch).join() === "type");
  const anyOf = schema.anyOf?.filter((branch) => !(mayGrow && branch.enum)) ?? [];
  const branches = [...anyOf, ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  return [...Object.values(schema.properties ?? {}), ...items, ...values, ...branches];
}

function placesIn(schemas: Schemas, { schema, value, path, mayFit }: Place): Place[] {
  const target = schemas.resolve(schema);
  const here: Place = { schema: target, value, path, mayFit };
  const alternatives = [...(target.anyOf ?? []), ...(target.oneOf ?? [])].filter((branch) =>
    schemas.accepts(branch, value),
  );
  const same = [
    ...alternatives.map((branch) => ({ schema: branch, value, path, mayFit: true })),
    ...(target.allOf ?? []).map((branch) => ({ schema: branch, value, path, mayFit })),
  ];
  const below: Place[] = [];
  if (Array.isArray(value) && typeof target.items === "object") {
    const items = target.items;
    below.push(...value.map((item, index) => ({ schema: items, value: item, path: [...path, index], mayFit })));
  } else if (typeof value === "object" && value !== null) {
    for (const [name, item] of Object.entries(value)) {
      const extra = typeof target.additionalProperties === "object" ? target.additionalProperties : undefined;
      const property = target.properties?.[name] ?? extra;
      if (property) below.push({ schema: property, value: item, path: [...path, name], mayFit });
    }
  }
  return [here, ...[...same, ...below].flatMap((place) => placesIn(schemas, place))];
}

function replaceAt(root: unknown, path: (string | number)[], value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const copy = structuredClone(root) as Record<string | number, unknown>;
  copy[step] = replaceAt(copy[step], rest, value);
  return copy;
}

function without(value: object, name: string): object {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));
}

const summarize = (value: unknown) => {
  const text = JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
};
