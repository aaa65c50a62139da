import { below, type Document, resolve, type Schema } from "@incident-clients/openapi";

/** A schema with its place. */
export interface Node {
  at: string;
  schema: Schema;
}

/** What a schema says of a value, with references, `allOf` and alternatives folded together. */
export interface Shape extends Part {
  at: string;
  /** Whether other values than those listed are refused. */
  closed: boolean;
}

/** What one alternative says: types without null, empty where any value may come; listed values as text; the values of a map. */
interface Part {
  types: Set<string>;
  nullable: boolean;
  values: Set<string>;
  properties: Map<string, Node[]>;
  required: Set<string>;
  items: Node[];
  extra: Node[];
  limits: Map<string, unknown>;
}

const limits = new Set([
  ...["minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  ...["minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties"],
]);

/**
 * Returns the shape of alternatives: a property belongs to it when one of them has it, and is required when all of them do. Which
 * alternative a property belongs to is not kept; documents cut their alternatives too differently to compare that.
 */
export function shapeOf(document: Document, nodes: Node[]): Shape {
  const parts = nodes.flatMap((node) => partsOf(document, node, new Set()));
  const described = parts.filter(({ types, nullable }) => types.size > 0 || !nullable);
  const objects = described.filter(({ types }) => types.has("object"));
  const listed = described.filter(({ values }) => values.size > 0);
  const [first] = nodes;
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

/** Describes a shape in a few words. */
export const describe = ({ types, nullable }: Shape): string =>
  [...(types.size > 0 ? [...types].sort() : ["any"]), ...(nullable ? ["null"] : [])].join(" | ");

/** The alternatives of a node, each with everything that holds for it. */
function partsOf(document: Document, node: Node, above: Set<Schema>): Part[] {
  const { at, schema } = follow(document, node);
  if (above.has(schema)) return [];
  const chain = new Set(above).add(schema);
  const branches = (keyword: "allOf" | "oneOf" | "anyOf") =>
    (schema[keyword] ?? []).map((one, i) => partsOf(document, { at: below(at, keyword, `${i}`), schema: one }, chain));
  return [...branches("allOf"), branches("oneOf").flat(), branches("anyOf").flat()]
    .filter((alternatives) => alternatives.length > 0)
    .reduce<Part[]>((parts, more) => parts.flatMap((a) => more.map((b) => both(a, b))), [ownPart(at, schema)]);
}

function follow(document: Document, { at, schema }: Node): Node {
  if (!schema.$ref) return { at, schema };
  const { $ref } = schema;
  return follow(document, { at: $ref, schema: resolve(document, { $ref }) });
}

function ownPart(at: string, schema: Schema): Part {
  const values = schema.const === undefined ? (schema.enum ?? []) : [schema.const];
  const types = new Set([schema.type ?? impliedTypes(schema, values)].flat());
  const { additionalProperties: extra, properties = {} } = schema;
  const own = Object.entries(schema).filter(([name]) => limits.has(name));
  if (extra === false) own.push(["additionalProperties", false]);
  const node = (one: unknown, ...steps: string[]): Node[] =>
    typeof one === "object" && one !== null ? [{ at: below(at, ...steps), schema: one as Schema }] : [];
  return {
    types: types.difference(new Set(["null"])),
    nullable: types.has("null"),
    values: new Set(values.filter((value) => value !== null).map(asText)),
    properties: new Map(Object.entries(properties).map(([name, one]) => [name, node(one, "properties", name)])),
    // Some documents write `required: true`, as for parameters.
    required: new Set(Array.isArray(schema.required) ? schema.required : []),
    items: node(schema.items, "items"),
    extra: Object.keys(extra ?? {}).length > 0 ? node(extra, "additionalProperties") : [],
    limits: new Map(own),
  };
}

function impliedTypes(schema: Schema, values: unknown[]): string[] {
  if (schema.properties || schema.additionalProperties) return ["object"];
  return schema.items ? ["array"] : values.map((value) => (value === null ? "null" : typeof value));
}

/** What holds when both hold. */
const both = (a: Part, b: Part): Part => ({
  types: common(a.types, b.types),
  nullable: a.nullable || b.nullable,
  values: common(a.values, b.values),
  properties: merge([a.properties, b.properties]),
  required: a.required.union(b.required),
  items: [...a.items, ...b.items],
  extra: [...a.extra, ...b.extra],
  limits: new Map([...a.limits, ...b.limits]),
});

/** What two sets leave over, of which an empty one says nothing. */
const common = (a: Set<string>, b: Set<string>) => (a.size > 0 && b.size > 0 ? a.intersection(b) : a.union(b));

function merge(maps: Map<string, Node[]>[]): Map<string, Node[]> {
  const merged = Map.groupBy(
    maps.flatMap((map) => [...map]),
    ([name]) => name,
  );
  return new Map([...merged].map(([name, entries]) => [name, unique(entries.flatMap(([, nodes]) => nodes))]));
}

/** Alternatives often share a schema; kept twice, a recursive one would double at every step. */
const unique = (nodes: Node[]) => [...new Map(nodes.map((node) => [placeOf(node), node])).values()];

/** What tells a node from another: the schema it refers to, or where it stands. */
export const placeOf = ({ at, schema }: Node): string => schema.$ref ?? at;

const asText = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));
