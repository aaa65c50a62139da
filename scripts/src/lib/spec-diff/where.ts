import { keysOf, methods } from "@incident-clients/openapi";

/** A JSON pointer into a specification as people say it: `POST /things, request: data[].id`. */
export function where(pointer: string): string {
  const steps = keysOf(pointer);
  const [root = "", path = "", ...rest] = steps;
  if (root === "components") return [rest[0], propertyAt(rest.slice(1))].filter(Boolean).join(": ");
  if (root !== "paths") return steps.join(" ");
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
  const before = content >= 0 ? steps.slice(0, content) : steps;
  const [kind, name, ...more] = before;
  if (kind === "requestBody") return { part: "request", below };
  if (kind === "responses") return { part: [`answer ${name ?? ""}`.trim(), ...more].join(" "), below };
  return { part: before.join(" "), below };
}

/** `properties/data/items/properties/id` as `data[].id`; branches and other keywords stay out of it. */
function propertyAt(steps: string[]): string {
  let name = "";
  for (let index = 0; index < steps.length; index++) {
    if (steps[index] === "properties") name += `${name && "."}${steps[++index] ?? ""}`;
    else if (steps[index] === "items") name += "[]";
  }
  return name;
}
