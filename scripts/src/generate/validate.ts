import {
  below,
  type Document,
  jsonOf,
  listEndpoints,
  makeAjv,
  nameOf,
  type Response,
  referenceTo,
  resolve,
  responsesOf,
} from "@incident-clients/openapi";
import standalone from "ajv/dist/standalone/index.js";
import { fastFormats } from "ajv-formats/dist/formats.js";
import { build } from "esbuild";
import { compactErrors } from "./compact-errors.ts";

/** One compiled function for each schema that a body has: plain code that imports nothing and evaluates nothing. */
export async function generateChecks(document: Document): Promise<string> {
  const names = bodySchemas(document);
  const schemas = Object.entries(document.components.schemas).map(([name, schema]) => [name, essence(schema)]);
  // Discriminators say what is wrong in the branch that was meant, instead of in all of them.
  const options = { discriminator: true, inlineRefs: false, code: { source: true, esm: true } };
  const ajv = makeAjv({ components: { schemas: Object.fromEntries(schemas) } }, options);
  for (const [name, format] of Object.entries(fastFormats)) ajv.addFormat(name, patternOf(format));
  const references = names.map((name) => [name, referenceTo(below("#/components/schemas", name))]);
  const code = compactErrors(standalone.default(ajv, Object.fromEntries(references)));
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname },
    bundle: true,
    // A function around it all keeps its hundreds of names out of the declaration file.
    format: "iife",
    globalName: "checks",
    platform: "neutral",
    target: "es2022",
    minify: true,
    lineLimit: 120,
    legalComments: "none",
    write: false,
  });
  const bundled = outputFiles[0]?.text.replace(/^"use strict";\s*var checks=/, "") ?? "";
  return `// @ts-nocheck
import type { Check } from "@incident-clients/core/validate";

export const checks: Record<${names.map((name) => `"${name}"`).join(" | ")}, Check> = ${bundled}`;
}

/** The typed table of a vendor's validators: by operation, the request's and those of the responses by status. */
export function generateValidators(document: Document): string {
  const names = bodySchemas(document);
  const rows = listEndpoints(document).map(({ operation }) => {
    const { requestBody, operationId } = operation;
    const request = requestBody && bodyName(resolve(document, requestBody));
    const responses = responsesOf(document, operation)
      .map(([status, response]) => [status, bodyName(response)] as const)
      .filter(([, name]) => name);
    return { operationId, request, responses };
  });
  const table = (cell: (name: string) => string, end: string) =>
    rows.map(({ operationId, request, responses }) => {
      const cells = responses.map(([status, name]) => `      "${status}": ${cell(name ?? "")}${end}\n`).join("");
      const first = request ? `    request: ${cell(request)}${end}\n` : "";
      return `  ${operationId}: {\n${first}    responses: {\n${cells}    }${end}\n  }${end}\n`;
    });
  return `import { type StandardSchema, toSchema } from "@incident-clients/core/validate";
import { checks } from "./checks.ts";
import type { ${names.join(", ")} } from "./types.ts";

const schemas = {
${names.map((name) => `  ${name}: toSchema<${name}>(checks.${name}),\n`).join("")}};

/** What each operation takes and returns, as Standard Schemas. */
export const validators: {
${table((name) => `StandardSchema<${name}>`, ";").join("")}} = {
${table((name) => `schemas.${name}`, ",").join("")}};
`;
}

/** The names of the schemas that bodies have. */
function bodySchemas(document: Document): string[] {
  const bodies = listEndpoints(document).flatMap(({ operation }) => [
    ...(operation.requestBody ? [resolve(document, operation.requestBody)] : []),
    ...responsesOf(document, operation).map(([, response]) => response),
  ]);
  return [...new Set(bodies.flatMap((body) => bodyName(body) ?? []))].sort();
}

/** The schema of a body, one for all its media types; undefined where there is no body. */
function bodyName(body: Pick<Response, "content">): string | undefined {
  const names = new Set(jsonOf(body).map(([, { schema }]) => schema && nameOf(schema)));
  if (names.size > 1) throw new Error(`one status has several bodies (${[...names].join(", ")}); name their union`);
  return [...names][0];
}

/** A format by its shape alone: whether a day exists is left to the server, and no function is needed to know. */
const patternOf = (format: unknown): RegExp | true => {
  const pattern = (format as { validate?: unknown }).validate ?? format;
  return pattern instanceof RegExp ? pattern : true;
};

const annotations = [
  "title",
  "description",
  "default",
  "deprecated",
  "example",
  "examples",
  "externalDocs",
  "x-failed",
];

/** Keywords whose keys are names, not keywords: a property may be called `description`. */
const maps = ["properties", "patternProperties", "dependentSchemas", "$defs"];
const data = ["const", "enum", "dependentRequired"];

/** A schema without what says nothing about validity, which would be most of the code. */
function essence(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(essence);
  if (typeof schema !== "object" || schema === null) return schema;
  // Ajv takes a discriminator for a word about objects, and would let everything else pass.
  const whole = "discriminator" in schema ? { type: "object", ...schema } : schema;
  const kept = Object.entries(whole).filter(([keyword]) => !annotations.includes(keyword));
  return Object.fromEntries(
    kept.map(([keyword, value]) => {
      if (data.includes(keyword)) return [keyword, value];
      // Every branch has its own constant, as the contract suite sees to; Ajv knows no mapping.
      if (keyword === "discriminator") return [keyword, { propertyName: value.propertyName }];
      if (!maps.includes(keyword)) return [keyword, essence(value)];
      const schemas = Object.entries(value as object).map(([name, one]) => [name, essence(one)]);
      return [keyword, Object.fromEntries(schemas)];
    }),
  );
}
