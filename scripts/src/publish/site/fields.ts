// The nested list of a body's fields: each with its type, its bounds, an anchor, and where the documentation is wrong about it.
import { below, type Document, keysOf, nameOf, resolve, type Schema } from "@incident-clients/openapi";
import type { Divergence } from "../../spec/drift/explain.ts";
import { divergenceList } from "./divergences.ts";
import { code, details, inline, join } from "./page.ts";
import { linkOperations, type Vendor } from "./vendor.ts";

/** What stands at a place of a document, behind references, lists and `null`. */
interface Node {
  schema: Schema;
  /** Every pointer that was passed on the way; the last one is the schema's own. */
  places: string[];
  types: string;
  description: string;
  /** The name of the innermost component. */
  name?: string | undefined;
}

/** Lists the fields of one body. `told` collects the divergences that are shown beside a field. */
export function fieldsOf(
  vendor: Vendor,
  schema: Schema,
  at: string,
  id: string,
  told: Set<Divergence>,
  maxOpen = 12,
): string {
  const body = follow(vendor.document, schema, at);
  const tree = childrenOf(vendor.document, body, []);
  const isSmall = countOf(tree) <= maxOpen;
  const notes = notesOf(vendor, body, told);
  const head = [isPlain(body, tree) && `${body.types}. ${inline(body.description)}`, ...notes].filter(Boolean);
  return [...head, listOf(vendor, tree, id, told, isSmall)].join("\n\n").trim();
}

interface Field extends Node {
  label: string;
  required: boolean;
  children: Field[];
}

const isPlain = ({ schema }: Node, children: Field[]): boolean => children.length === 0 && schema.type !== "object";
const countOf = (fields: Field[]): number => fields.reduce((sum, { children }) => sum + 1 + countOf(children), 0);

/** Fields of one level; of many, the required ones are first and the last ones folded away. */
function listOf(vendor: Vendor, fields: Field[], id: string, told: Set<Divergence>, isOpen: boolean): string {
  const isLong = fields.length > 10;
  const sorted = isLong ? fields.toSorted((a, b) => Number(b.required) - Number(a.required)) : fields;
  const lines = sorted.map((field) => lineOf(vendor, field, id, told, isOpen && !isLong, fields.length));
  const rest = isLong ? lines.splice(6).join("\n") : "";
  return join(lines.join("\n"), rest && details(`${fields.length - 6} more fields`, rest));
}

/** One field as an item of a list, its own fields below it. */
function lineOf(
  vendor: Vendor,
  field: Field,
  parent: string,
  told: Set<Divergence>,
  isOpen: boolean,
  siblings: number,
): string {
  const { label, types, required, children, description } = field;
  const id = `${parent}-${label.replaceAll(/[^\w]+/g, "-")}`;
  const items = listOf(vendor, children, id, told, isOpen);
  const count = countOf(children);
  // An envelope is never folded, since nothing else is to be seen.
  const folded = isOpen || count < 3 || siblings < 3 ? items : details(`${count} fields`, items);
  const text = linkOperations(vendor, inline(description));
  const parts = [
    `<a id="${id}" href="#${id}">${code(label)}</a> ${types}${required ? " **required**" : ""}${text && `<br>${text}`}`,
    ...notesOf(vendor, field, told),
    folded,
  ];
  const [first, ...rest] = parts.filter(Boolean).join("\n\n").split("\n");
  return [`- ${first}`, ...rest.map((line) => line && `  ${line}`)].join("\n");
}

/** The divergences about a field and its keywords, but not about what is below it. */
function notesOf(vendor: Vendor, { places }: Node, told: Set<Divergence>): string[] {
  const children = ["properties", "items", "oneOf", "anyOf", "allOf", "additionalProperties"];
  const isHere = (at: string) =>
    places.some((place) => {
      const [next = ""] = at.startsWith(`${place}/`) ? keysOf(at.slice(place.length)) : [];
      return at === place || (next !== "" && !children.includes(next));
    });
  const entries = vendor.divergences.filter((entry) => !told.has(entry) && isHere(entry.at));
  for (const entry of entries) told.add(entry);
  return entries.map((entry) => divergenceList(vendor, [entry]));
}

function follow(document: Document, start: Schema, at: string): Node {
  const places = [at];
  const words: string[] = [];
  const bounds: string[] = [];
  let schema = start;
  let description = "";
  let name: string | undefined;
  let isNullable = false;
  const step = (next: Schema, ...keys: string[]) => {
    places.push(below(places.at(-1) ?? at, ...keys));
    schema = next;
  };
  for (;;) {
    description ||= schema.description ?? "";
    const branches = schema.anyOf ?? schema.oneOf ?? [];
    const rest = branches.filter(({ type }) => type !== "null");
    if (schema.$ref) {
      name = nameOf(schema);
      places.push(schema.$ref);
      schema = resolve(document, { $ref: schema.$ref } as Schema);
    } else if (branches.length > 0 && rest.length === 1 && !schema.properties && rest[0]) {
      isNullable ||= branches.length > 1;
      step(rest[0], schema.anyOf ? "anyOf" : "oneOf", String(branches.indexOf(rest[0])));
    } else if ([schema.type].flat().includes("array") && typeof schema.items === "object") {
      isNullable ||= [schema.type].flat().includes("null");
      words.push("list of");
      bounds.push(boundsOf(schema));
      step(schema.items, "items");
    } else break;
  }
  bounds.push(boundsOf(schema));
  const types = [...words, typeOf(document, schema, name), isNullable && "or null", ...bounds].filter(Boolean);
  return { schema, places, description, name, types: types.join(" ") };
}

/** What can be below a node: properties, those of `allOf`, and the alternatives. */
function childrenOf(document: Document, { schema, places, name }: Node, above: string[]): Field[] {
  if (name && above.includes(name)) return [];
  const path = name ? [...above, name] : above;
  const at = places.at(-1) ?? "";
  const field = (label: string, inner: Schema, required: boolean, ...keys: string[]): Field => {
    const node = follow(document, inner, below(at, ...keys));
    return { ...node, label, required, children: childrenOf(document, node, path) };
  };
  const properties = Object.entries(schema.properties ?? {}).map(([key, inner]) =>
    field(key, inner, schema.required?.includes(key) ?? false, "properties", key),
  );
  const parts = (schema.allOf ?? []).flatMap((inner, index) =>
    childrenOf(document, follow(document, inner, below(at, "allOf", String(index))), path),
  );
  // Several parts may say what any other key is.
  const merged = [...new Map(parts.toReversed().map((part) => [part.label, part])).values()].toReversed();
  const keyword = schema.oneOf ? "oneOf" : "anyOf";
  const branches = (schema.oneOf ?? schema.anyOf ?? []).map((inner, index) =>
    field(nameOf(inner) ?? `${index + 1}`, inner, false, keyword, String(index)),
  );
  const alternatives = branches.some(({ children }) => children.length > 0)
    ? branches.map((branch, index) => ({ ...branch, label: `${index > 0 ? "or" : "either"} ${branch.label}` }))
    : [];
  const { additionalProperties: more } = schema;
  const open =
    typeof more === "object" && Object.keys(more).length > 0
      ? [field("any other key", more, false, "additionalProperties")]
      : [];
  return [...properties, ...merged, ...alternatives, ...open];
}

/** A type in words. */
export function typeOf(document: Document, schema: Schema | boolean | undefined, name?: string): string {
  if (typeof schema !== "object") return schema === false ? "nothing" : "anything";
  if (schema.$ref) return typeOf(document, resolve(document, schema), nameOf(schema));
  if (schema.const !== undefined) return code(JSON.stringify(schema.const));
  if (schema.enum) return schema.enum.map((value) => code(JSON.stringify(value))).join(", ");
  if (schema.properties || schema.type === "object") return name ? code(name) : "object";
  const branches = schema.oneOf ?? schema.anyOf;
  if (branches) return [...new Set(branches.map((one) => typeOf(document, one)))].join(" or ");
  if (schema.allOf) return name ? code(name) : "object";
  const types = [schema.type ?? "anything"].flat();
  const words = types.map((type) => (type === "array" ? `list of ${typeOf(document, schema.items)}` : type));
  return words.join(" or ") + (schema.format ? ` (${schema.format})` : "");
}

const bounds: Record<string, string> = {
  minLength: "≥ {} characters",
  maxLength: "≤ {} characters",
  minItems: "≥ {} items",
  maxItems: "≤ {} items",
  minProperties: "≥ {} keys",
  maxProperties: "≤ {} keys",
  minimum: "≥ {}",
  maximum: "≤ {}",
  pattern: "matching `{}`",
  default: "default `{}`",
};

const boundsOf = (schema: Schema): string =>
  Object.entries(bounds)
    .filter(([keyword]) => schema[keyword] !== undefined)
    .map(([keyword, text]) => text.replace("{}", () => `${schema[keyword]}`))
    .join(", ");
