import {
  type Document,
  form,
  isJson,
  type Media,
  type Operation,
  resolve,
  type Schema,
} from "@incident-clients/openapi";
import { pascal } from "../names.ts";
import { LeftOut, type Notes } from "../notes.ts";
import { examplesOf } from "./examples.ts";
import { flatten } from "./flatten.ts";
import { plainType, schemaOf } from "./responses.ts";
import type { SchemaTable } from "./sides.ts";

/** The body in the one media type that the client sends. */
export function tidyBody(
  document: Document,
  { requestBody: given }: Operation,
  id: string,
  method: string,
  table: SchemaTable,
  notes: Notes,
): Operation["requestBody"] {
  if (!given) return undefined;
  if (method === "get") {
    notes.add("Left out", "the body, since fetch sends none with a GET", id);
    return undefined;
  }
  const requestBody = resolve(document, given);
  const content = Object.entries(requestBody.content ?? {}).map(([type, media]): [string, Media] => [
    plainType(type),
    media ?? {},
  ]);
  const chosen =
    content.find(([type]) => type === "application/json") ??
    content.find(([type]) => isJson(type)) ??
    content.find(([type]) => type === form) ??
    content.find(([type]) => type === "*/*");
  if (!chosen) {
    const types = content.map(([type]) => type).join(", ") || "nothing";
    throw new LeftOut(`it takes ${types}, and these clients send JSON or ${form}`);
  }
  const [type, media] = chosen;
  const others = content.filter((one) => one !== chosen).map(([other]) => other);
  if (others.length > 0) notes.add("Left out", `it also takes ${others.join(", ")}`, id);
  const schema = type === form ? flatForm(document, media.schema ?? {}, id, notes) : schemaOf(media);
  const { type: kind } = resolve(document, flatten(document, schema));
  if ([kind].flat().every((one) => ["string", "number", "integer", "boolean"].includes(one ?? "")))
    throw new LeftOut(`its body is a bare ${kind}`);
  return {
    required: requestBody.required === true,
    description: requestBody.description?.trim() || "The request body.",
    content: {
      [type === "*/*" ? "application/json" : type]: {
        schema: table.body(schema, "request", `${pascal(id)}Request`),
        ...examplesOf(document, media),
        ...(type === form && encodingOf(schema)),
      },
    },
  };
}

/** A list in a form is a field that is repeated. */
function encodingOf({ properties = {} }: Schema): object {
  const lists = Object.entries(properties).filter(([, { type }]) => type === "array");
  if (lists.length === 0) return {};
  return { encoding: Object.fromEntries(lists.map(([name]) => [name, { style: "form", explode: true }])) };
}

/** A form's fields are texts and files, and lists of them: none can be null or an object. */
function flatForm(document: Document, given: Schema, id: string, notes: Notes): Schema {
  const whole = (schema: Schema) => flatten(document, resolve(document, flatten(document, schema)));
  const { properties = {}, ...schema } = whole(given);
  const fields = Object.entries(properties).map(([name, reference]) => {
    const target = whole(reference);
    const property = target.contentMediaType && !target.type ? { ...target, type: "string" } : target;
    const types = [property.type].flat().filter((type) => type !== "null" && type !== undefined);
    const items = typeof property.items === "object" ? whole(property.items) : {};
    const innermost = types.includes("array") ? [items.type].flat() : types;
    if (types.length === 1 && !innermost.some((type) => type === "object" || type === "array"))
      return [name, { ...property, type: types[0] }];
    notes.add("Changed", `the field ${name} of its form became a text`, id);
    return [name, { type: "string", ...(property.description && { description: property.description }) }];
  });
  return { ...schema, type: "object", properties: Object.fromEntries(fields) };
}

/**
 * Takes `readOnly` off the properties that the document's own examples of requests send, such as the id in a reference:
 * a request without it would name nothing.
 */
export function keepSent(document: Document, { requestBody }: Operation, id: string, notes: Notes): void {
  if (!requestBody) return;
  for (const media of Object.values(resolve(document, requestBody).content ?? {})) {
    for (const { value } of Object.values(examplesOf(document, media).examples))
      for (const name of new Set(unlock(document, media.schema ?? {}, value)))
        notes.add("Decide", `\`${name}\` is read-only, but the example of a request sends it: which is true?`, id);
  }
}

/** Takes it off in a schema, whose value is sent; gives the names of these properties. */
function unlock(document: Document, given: Schema, value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const { allOf = [], oneOf = [], anyOf = [], items, properties = {} } = resolve(document, given);
  const branches = [allOf, oneOf, anyOf].flat().flatMap((branch) => unlock(document, branch, value));
  if (Array.isArray(value))
    return [...branches, ...value.flatMap((item) => (typeof items === "object" ? unlock(document, items, item) : []))];
  const inside = Object.entries(value).flatMap(([name, item]) => {
    const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (!property) return [];
    const places = [property, resolve(document, property)].filter(({ readOnly }) => readOnly === true);
    for (const place of places) delete place.readOnly;
    return [...(places.length > 0 ? [name] : []), ...unlock(document, property, item)];
  });
  return [...branches, ...inside];
}
