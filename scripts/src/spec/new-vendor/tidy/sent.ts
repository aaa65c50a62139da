import { type Document, type Operation, resolve, type Schema } from "@incident-clients/openapi";
import type { Notes } from "../notes.ts";
import { examplesOf } from "./examples.ts";

/**
 * Takes `readOnly` off the properties that the document's own examples of requests send, such as the id in a reference:
 * a request without it would name nothing.
 */
export function keepSent(document: Document, ids: Map<Operation, string>, notes: Notes): void {
  for (const [{ requestBody }, id] of ids) {
    if (!requestBody) continue;
    for (const media of Object.values(resolve(document, requestBody).content ?? {})) {
      for (const example of Object.values(examplesOf(document, media).examples ?? {})) {
        const kept = new Set(unlock(document, media.schema ?? {}, example.value));
        for (const name of kept)
          notes.list("Decide", `\`${name}\` is read-only, but the example of a request sends it: which is true?`, id);
      }
    }
  }
}

/** Takes it off in a schema, whose value is sent; gives the names of these properties. */
function unlock(document: Document, given: Schema, value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const { allOf = [], oneOf = [], anyOf = [], items, properties = {} } = resolve(document, given);
  const branches = [...allOf, ...oneOf, ...anyOf].flatMap((branch) => unlock(document, branch, value));
  if (Array.isArray(value))
    return [...branches, ...value.flatMap((item) => (typeof items === "object" ? unlock(document, items, item) : []))];
  const inside = Object.entries(value).flatMap(([name, item]) => {
    const property = properties[name];
    if (!property) return [];
    const places = [property, resolve(document, property)].filter(({ readOnly }) => readOnly === true);
    for (const place of places) delete place.readOnly;
    return [...(places.length > 0 ? [name] : []), ...unlock(document, property, item)];
  });
  return [...branches, ...inside];
}
