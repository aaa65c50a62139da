import type { Document } from "@incident-clients/openapi";
import { type Node, shapeOf } from "../../lib/shape.ts";

/** Where we are in a body, in words that tell nothing of its values. */
export interface Place {
  text: string;
  /** What the specification says of it; empty where it says nothing. */
  nodes: Node[];
  /** Whether the specification names the way here. */
  documented: boolean;
}

/**
 * One step into a body. A key of a map is data, so it becomes `*`; so does a key that looks like text where the
 * specification lists properties, and every key where it does not.
 */
export function enter(document: Document, { text, nodes }: Place, key: string | number): Place {
  if (nodes.length === 0) return { text: `${text}${typeof key === "number" ? "[]" : ".*"}`, nodes, documented: false };
  const { items, properties, extra } = shapeOf(document, nodes);
  if (typeof key === "number") return { text: `${text}[]`, nodes: items, documented: true };
  const known = properties.get(key);
  if (known) return { text: `${text}.${key}`, nodes: known, documented: true };
  if (extra.length > 0 || properties.size === 0) return { text: `${text}.*`, nodes: extra, documented: true };
  return { text: `${text}.${/^[A-Za-z_][\w-]{0,40}$/.test(key) ? key : "*"}`, nodes: [], documented: false };
}

/** Every place of a body, with the types of the values there and nothing of the values. */
export function listPlaces(document: Document, nodes: Node[], body: unknown) {
  const places = new Map<string, { types: Set<string>; documented: boolean }>();
  const visit = (place: Place, value: unknown): void => {
    const seen = places.getOrInsertComputed(place.text, () => ({ types: new Set(), documented: place.documented }));
    seen.types.add(typeName(value));
    // Below what the specification does not name, every key might be data.
    if (place.nodes.length === 0 || typeof value !== "object" || value === null) return;
    const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
    for (const [key, item] of entries) visit(enter(document, place, key), item);
  };
  visit({ text: "$", nodes, documented: true }, body);
  return places;
}

/** A JSON type, with integers apart. */
export function typeName(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}
