import { type Document, keysOf, methods, resolve } from "@incident-clients/openapi";

type Value = { $ref?: string; [key: string]: unknown };

/** Returns the value at a pointer that leads through references; undefined where there is none. */
export const reach = (document: Document, keys: string[]): Value | undefined =>
  keys.reduce<Value | undefined>(
    (value, key) => {
      const next = value && (resolve(document, value)[key] as Value | undefined);
      return next && typeof next === "object" ? resolve(document, next) : next;
    },
    document as unknown as Value,
  );

/** Says a JSON pointer into a specification as people do: `POST /things, request: data[].id`. */
export function where(documents: Document[], pointer: string): string {
  const steps = keysOf(pointer);
  const [root = "", path = "", ...rest] = steps;
  if (root === "components") return [rest[0], propertyAt(rest.slice(1))].filter(Boolean).join(": ");
  if (root !== "paths") return steps.join(" ");
  // A parameter goes by its name; nobody knows its number.
  const at = steps.indexOf("parameters") + 1;
  const parameter = documents.map((document) => reach(document, steps.slice(0, at + 1))?.name).findLast(Boolean);
  if (at > 0 && parameter) rest[at - 2] = String(parameter);
  const [method = "", ...inside] = rest;
  if (!methods.includes(method)) return [path, rest.join(" ")].filter(Boolean).join(", ");
  const { part, below } = partOf(inside);
  const head = [`${method.toUpperCase()} ${path}`, part].filter(Boolean).join(", ");
  return [head, propertyAt(below)].filter(Boolean).join(": ");
}

/** Which part of an operation the steps lead into, and the steps that are left inside it. */
function partOf(steps: string[]): { part: string; below: string[] } {
  const content = steps.indexOf("content");
  // What follows `content` is the media type and the word `schema`.
  const below = content >= 0 ? steps.slice(content + 3) : [];
  const [kind, name = "", ...more] = content >= 0 ? steps.slice(0, content) : steps;
  if (kind === "requestBody") return { part: "request", below };
  if (kind === "responses") return { part: ["answer", name, ...more].join(" ").trim(), below };
  return { part: [kind, name, ...more].join(" ").trim(), below };
}

/** `properties/data/items/properties/id` as `data[].id`; branches and other keywords stay out of it. */
function propertyAt([step, ...rest]: string[], name = ""): string {
  if (step === undefined) return name;
  if (step !== "properties") return propertyAt(rest, step === "items" ? `${name}[]` : name);
  const [property = "", ...below] = rest;
  return propertyAt(below, `${name}${name && "."}${property}`);
}
