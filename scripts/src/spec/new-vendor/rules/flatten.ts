import { type Document, resolve, type Schema } from "@incident-clients/openapi";

/** What says nothing of the values, so that it may stand around a reference. */
const annotations =
  "title description deprecated example examples xml externalDocs readOnly writeOnly discriminator nullable".split(" ");

const isAnnotation = (keyword: string) => annotations.includes(keyword) || keyword.startsWith("x-");

/** Joins an `allOf` of plain objects, or an alternative of one, and the schema around them; leaves others as they are. */
export function flatten(document: Document, given: Schema, open: Schema[] = []): Schema {
  const { allOf, oneOf, anyOf, ...own } = given;
  const parts = [allOf ?? [], oneOf?.length === 1 ? oneOf : [], anyOf?.length === 1 ? anyOf : []].flat();
  const rest = { ...own, ...(oneOf && oneOf.length > 1 && { oneOf }), ...(anyOf && anyOf.length > 1 && { anyOf }) };
  if (given.$ref) return { ...(given.description && { description: given.description }), $ref: given.$ref };
  if (parts.length === 0 || open.includes(given)) return rest;
  const around = Object.keys(rest).filter((keyword) => !isAnnotation(keyword));
  const [only] = parts;
  if (only?.$ref && parts.length === 1 && (around.length === 0 || (around.join() === "type" && rest.type === "object")))
    return { ...rest, $ref: only.$ref };
  const whole = [...parts.map((part) => flatten(document, resolveAll(document, part), [...open, given])), rest];
  if (parts.length === 1 && around.length === 0) return Object.assign({}, ...whole);
  if (!whole.every(isPlain)) return given;
  const description = own.description ?? whole.find((part) => part.description)?.description;
  const { discriminator: _, description: __, ...joined }: Schema = Object.assign({}, ...whole);
  const required = whole.flatMap((part) => (Array.isArray(part.required) ? part.required : []));
  return {
    ...joined,
    type: "object",
    ...(description && { description }),
    properties: Object.assign({}, ...whole.map((part) => part.properties ?? {})),
    ...(required.length > 0 && { required }),
  };
}

const resolveAll = (document: Document, part: Schema): Schema =>
  typeof part === "object" ? resolve(document, part) : {};

const isPlain = (part: Schema) =>
  [undefined, "object"].includes(part.type as string | undefined) &&
  ["oneOf", "anyOf", "allOf", "$ref", "enum", "const"].every((keyword) => part[keyword] === undefined);
