import type { Document, Endpoint, Schema } from "@incident-clients/openapi";
import { listEndpoints, nameOf, resolve } from "@incident-clients/openapi";
import { readDocument } from "@incident-clients/openapi/vendors";
import { fastFormats } from "ajv-formats/dist/formats.js";
import type { Plugin } from "esbuild";
import { bodiesOf } from "../spec/generate/validate.ts";

/** What the validators of a vendor know, as a module: its schemas by name, and which of them each operation has. */
export function describeOperations(document: Document): string {
  const used = new Set<string>();
  const refer = (name: string) => used.add(name) && name;
  const operations = listEndpoints(document).map((endpoint) => {
    const { request, responses } = bodiesOf(document, endpoint);
    const answers = responses.map(([status, name]) => [status, refer(name)]);
    const parameters = parametersOf(document, endpoint, refer);
    const body = request && { request: refer(request) };
    return [endpoint.operation.operationId, { parameters, ...body, responses: Object.fromEntries(answers) }];
  });
  const schemas: Record<string, unknown> = {};
  // The set grows while it is read.
  for (const name of used) schemas[name] = essence(document.components.schemas[name] ?? {}, refer);
  const text = JSON.stringify({ schemas, operations: Object.fromEntries(operations) });
  const formats = Object.entries(fastFormats).filter(([name]) => text.includes(`"format":${JSON.stringify(name)}`));
  return `export const description = {
  ...${text},
  formats: {${formats.flatMap(([name, format]) => patternOf(name, format)).join()}},
};`;
}

/** Puts the description in the place of `generated/description.d.ts`: it repeats `openapi.json`, so only what is built has it. */
export const builtDescription = (vendor: string): Plugin => ({
  name: "built-description",
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^\.\/description\.js$/ }, ({ path }) => ({ path, namespace: "built" }));
    onLoad({ filter: /./, namespace: "built" }, () => ({ contents: describeOperations(readDocument(vendor)) }));
  },
});

function parametersOf(document: Document, { parameters }: Endpoint, refer: (name: string) => string) {
  const part = (place: string) =>
    parameters
      .filter((one) => one.in === place)
      // Core reads the text of a parameter by the type that its schema names.
      .map(({ name, schema = {} }) => [name, essence(resolve(document, schema), refer)]);
  const required = parameters.filter((one) => one.required && one.in !== "header").map(({ name }) => name);
  return { path: Object.fromEntries(part("path")), query: Object.fromEntries(part("query")), required };
}

/** A format by its shape alone: whether a day exists is left to the server, and no function is needed to know. */
function patternOf(name: string, format: unknown): string[] {
  const pattern = (format as { validate?: unknown }).validate ?? format;
  return pattern instanceof RegExp ? [`${JSON.stringify(name)}: ${pattern}`] : [];
}

/** The keywords that core knows. */
const lists = ["allOf", "anyOf", "oneOf"];
const maps = ["properties", "dependentSchemas"];
const single = ["items", "additionalProperties", "propertyNames", "not", "if", "then", "else"];
const plain = (
  "type const enum minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength pattern format " +
  "minItems maxItems uniqueItems minProperties maxProperties required dependentRequired"
).split(" ");
const annotations = (
  "title description default deprecated readOnly writeOnly example examples externalDocs discriminator x-failed " +
  "contentMediaType contentEncoding"
).split(" ");

/** A schema without annotations, in which a reference is a name; a keyword that would be ignored is refused. */
function essence(schema: Schema | boolean, refer: (name: string) => string): unknown {
  if (typeof schema === "boolean") return schema;
  const follow = (one: unknown) => essence(one as Schema, refer);
  const kept = Object.entries(schema).flatMap(([keyword, value]): [string, unknown][] => {
    if (annotations.includes(keyword)) return [];
    if (keyword === "$ref") return [[keyword, refer(nameOf(schema) ?? "")]];
    if (plain.includes(keyword)) return [[keyword, value]];
    if (single.includes(keyword)) return [[keyword, follow(value)]];
    if (lists.includes(keyword)) return [[keyword, (value as unknown[]).map(follow)]];
    if (!maps.includes(keyword)) throw new Error(`validators do not support the keyword ${keyword}`);
    return [[keyword, Object.fromEntries(Object.entries(value as object).map(([name, one]) => [name, follow(one)]))]];
  });
  return Object.fromEntries(kept);
}
