import { below, type Document, makeAjv, referenceTo } from "@incident-clients/openapi";
import { readDocument } from "@incident-clients/openapi/vendors";
import standalone from "ajv/dist/standalone/index.js";
import { fastFormats } from "ajv-formats/dist/formats.js";
import type { Plugin } from "esbuild";
import { bodySchemas } from "../spec/generate/validate.ts";
import { compactErrors } from "./compact-errors.ts";

/** Compiles each schema that a body has to a function: code that evaluates nothing. */
export function compileChecks(document: Document): string {
  const schemas = Object.entries(document.components.schemas).map(([name, schema]) => [name, essence(schema)]);
  // Discriminators say what is wrong in the branch that was meant, instead of in all of them.
  const options = { discriminator: true, inlineRefs: false, code: { source: true, esm: true } };
  const ajv = makeAjv({ components: { schemas: Object.fromEntries(schemas) } }, options);
  for (const [name, format] of Object.entries(fastFormats)) ajv.addFormat(name, patternOf(format));
  const references = bodySchemas(document).map((name) => [name, referenceTo(below("#/components/schemas", name))]);
  return compactErrors(standalone.default(ajv, Object.fromEntries(references)));
}

/** Puts the compiled functions in the place of `generated/checks.d.ts`: nobody reads them, so only what is built holds them. */
export const compiledChecks = (vendor: string): Plugin => ({
  name: "compiled-checks",
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^\.\/checks\.js$/ }, ({ path }) => ({ path, namespace: "compiled" }));
    // Ajv's own helpers are found from here, and become part of the file.
    onLoad({ filter: /./, namespace: "compiled" }, () => ({
      contents: compileChecks(readDocument(vendor)),
      resolveDir: import.meta.dirname,
    }));
  },
});

/** A format by its shape alone: whether a day exists is left to the server, and no function is needed to know. */
const patternOf = (format: unknown): RegExp | true => {
  const pattern = (format as { validate?: unknown }).validate ?? format;
  return pattern instanceof RegExp ? pattern : true;
};

const annotations = "title description default deprecated example examples externalDocs x-failed".split(" ");

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
