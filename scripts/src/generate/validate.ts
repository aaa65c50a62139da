import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { fastFormats } from "ajv-formats/dist/formats.js";
import { build } from "esbuild";
import { rewriteReferences, vocabulary } from "../schemas.ts";
import { compactErrors } from "./compact-errors.ts";
import { type Document, isJson, listEndpoints, type Media, nameOf, resolve } from "./openapi.ts";

/** One compiled function for each schema that a body has: plain code that imports nothing and evaluates nothing. */
export async function generateChecks(document: Document): Promise<string> {
  const names = bodySchemas(document);
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    allErrors: true,
    allowUnionTypes: true,
    // Says what is wrong in the branch that was meant, instead of in all of them.
    discriminator: true,
    inlineRefs: false,
    code: { source: true, esm: true },
  });
  ajv.addVocabulary(vocabulary.filter((keyword) => keyword !== "discriminator"));
  for (const [name, format] of Object.entries(fastFormats)) ajv.addFormat(name, patternOf(format));
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    ajv.addSchema(rewriteReferences(essence(schema)) as object, name);
  }
  const code = compactErrors(standalone.default(ajv, Object.fromEntries(names.map((name) => [name, name]))));
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
    const request = requestBody && bodyName(resolve(document, requestBody).content);
    const responses = Object.entries(operation.responses)
      .map(([status, response]) => [status, bodyName(resolve(document, response).content)] as const)
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
  const contents = listEndpoints(document).flatMap(({ operation: { requestBody, responses } }) => [
    requestBody && resolve(document, requestBody).content,
    ...Object.values(responses).map((response) => resolve(document, response).content),
  ]);
  return [...new Set(contents.flatMap((content) => bodyName(content) ?? []))].sort();
}

/** The schema of a body, one for all its media types; undefined where there is no body. */
function bodyName(content: Record<string, Media> | undefined): string | undefined {
  const json = Object.entries(content ?? {}).filter(([type]) => isJson(type));
  const names = new Set(json.map(([, { schema }]) => schema && nameOf(schema)));
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
