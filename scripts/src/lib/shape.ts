import { below, type Document, resolve, type Schema } from "@incident-clients/openapi";

/** A schema with its place. */
export interface Node {
  at: string;
  schema: Schema;
}

/** What a schema says of a value, with references, `allOf` and alternatives folded together. */
export interface Shape {
  at: string;
  /** Without null; empty where any value may come. */
  types: Set<string>;
  nullable: boolean;
  /** The listed values, as text. */
  values: Set<string>;
  /** Whether other values than those listed are refused. */
  closed: boolean;
  properties: Map<string, Node[]>;
  required: Set<string>;
  items: Node[];
  /** Of the values of a map. */
  extra: Node[];
  limits: Map<string, unknown>;
}

type Part = Omit<Shape, "at">;

const limits = [
  "minLength",
  "maxLength",
  "pattern",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minProperties",
  "maxProperties",
];

/**
 * The shape of alternatives: a property belongs to it when one of them has it, and is required when all of them do. Which
 * alternative a property belongs to is not kept; documents cut their alternatives too differently to compare that.
 */
export function shapeOf(document: Document, nodes: Node[]): Shape {
  const parts = nodes.flatMap((node) => partsOf(document, node, new Set()));
  const [first] = nodes;
  const described = parts.filter(({ types, nullable }) => types.size > 0 || !nullable);
  const objects = described.filter(({ types }) => types.has("object"));
  const listed = described.filter(({ values }) => values.size > 0);
  return {
    at: first ? follow(document, first).at : "",
    types: new Set(described.some(({ types }) => types.size === 0) ? [] : described.flatMap(({ types }) => [...types])),
    nullable: parts.some(({ nullable }) => nullable),
    values: new Set(listed.flatMap(({ values }) => [...values])),
    closed: listed.length > 0 && listed.length === described.length,
    properties: merge(parts.map(({ properties }) => properties)),
    required: objects
      .map(({ required }) => required)
      .reduce((a, b) => a.intersection(b), objects[0]?.required ?? new Set()),
    items: unique(parts.flatMap(({ items }) => items)),
    extra: unique(parts.flatMap(({ extra }) => extra)),
    limits: new Map(
      [...(described[0]?.limits ?? [])].filter(([name, value]) => described.every((p) => p.limits.get(name) === value)),
    ),
  };
}

/** A few words for a shape. */
export function describe({ types, nullable }: Shape): string {
  const names = types.size > 0 ? [...types].sort() : ["any"];
  return [...names, ...(nullable ? ["null"] : [])].join(" | ");
}

/** The alternatives of a node, each with everything that holds for it. */
function partsOf(document: Document, node: Node, above: Set<Schema>): Part[] {
  const { at, schema } = follow(document, node);
  if (above.has(schema)) return [];
  const chain = new Set(above).add(schema);
  const choose = (keyword: "oneOf" | "anyOf") =>
    (schema[keyword] ?? []).flatMap((branch, i) =>
      partsOf(document, { at: below(at, keyword, `${i}`), schema: branch }, chain),
    );
  const all = (schema.allOf ?? []).map((one, i) =>
    partsOf(document, { at: below(at, "allOf", `${i}`), schema: one }, chain),
  );
  return [...all, choose("oneOf"), choose("anyOf")]
    .filter((alternatives) => alternatives.length > 0)
    .reduce<Part[]>((parts, more) => parts.flatMap((a) => more.map((b) => both(a, b))), [ownPart(at, schema)]);
}

function follow(document: Document, { at, schema }: Node): Node {
  let place = at;
  let target = schema;
  while (target.$ref) {
    place = target.$ref;
    target = resolve(document, { ...target, $ref: place });
  }
  return { at: place, schema: target };
}

function ownPart(at: string, schema: Schema): Part {
  const values = schema.const === undefined ? (schema.enum ?? []) : [schema.const];
  const types = new Set([schema.type ?? impliedTypes(schema, values)].flat());
  const { items, additionalProperties: extra } = schema;
  const own = Object.entries(schema).filter(([name]) => limits.includes(name));
  if (extra === false) own.push(["additionalProperties", false]);
  return {
    types: types.difference(new Set(["null"])),
    nullable: types.has("null"),
    values: new Set(values.filter((value) => value !== null).map(asText)),
    closed: false,
    properties: new Map(
      Object.entries(schema.properties ?? {}).map(([name, one]) => [
        name,
        [{ at: below(at, "properties", name), schema: one }],
      ]),
    ),
    required: new Set(schema.required),
    items: typeof items === "object" ? [{ at: below(at, "items"), schema: items }] : [],
    extra:
      typeof extra === "object" && Object.keys(extra).length > 0
        ? [{ at: below(at, "additionalProperties"), schema: extra }]
        : [],
    limits: new Map(own),
  };
}

function impliedTypes(schema: Schema, values: unknown[]): string[] {
  if (schema.properties || schema.additionalProperties) return ["object"];
  if (schema.items) return ["array"];
  return values.map((value) => (value === null ? "null" : typeof value));
}

/** What holds when both hold. */
const both = (a: Part, b: Part): Part => ({
  types: a.types.size > 0 && b.types.size > 0 ? a.types.intersection(b.types) : a.types.union(b.types),
  nullable: a.nullable || b.nullable,
  values: a.values.size > 0 && b.values.size > 0 ? a.values.intersection(b.values) : a.values.union(b.values),
  closed: false,
  properties: merge([a.properties, b.properties]),
  required: a.required.union(b.required),
  items: [...a.items, ...b.items],
  extra: [...a.extra, ...b.extra],
  limits: new Map([...a.limits, ...b.limits]),
});

function merge(maps: Map<string, Node[]>[]): Map<string, Node[]> {
  const merged = new Map<string, Node[]>();
  for (const [name, nodes] of maps.flatMap((map) => [...map]))
    merged.set(name, unique([...(merged.get(name) ?? []), ...nodes]));
  return merged;
}

/** Alternatives often share a schema; kept twice, a recursive one would double at every step. */
const unique = (nodes: Node[]) => [...new Map(nodes.map((node) => [placeOf(node), node])).values()];

/** What tells a node from another: the schema it refers to, or where it stands. */
export const placeOf = ({ at, schema }: Node): string => schema.$ref ?? at;

const asText = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));
