import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { type Document, resolve, type Schema } from "./generate/openapi.ts";

/** What OpenAPI adds to JSON Schema, and our extensions; anything else unknown is an error. */
export const vocabulary = ["discriminator", "example", "externalDocs", "x-failed"];

/** Compiles schemas strictly, as the judge beside Prism: Prism accepts anything when a schema does not compile. */
export class Schemas {
  readonly #ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true, strictRequired: false });
  readonly #compiled = new Map<string, ValidateFunction>();

  readonly #document: Document;

  constructor(document: Document) {
    this.#document = document;
    formats.default(this.#ajv);
    this.#ajv.addVocabulary(vocabulary);
    for (const [name, schema] of Object.entries(document.components.schemas)) {
      this.#ajv.addSchema(rewriteReferences(schema) as object, name);
    }
  }

  /** The validator of a schema, which may be a reference. */
  compile(schema: Schema): ValidateFunction {
    const key = JSON.stringify(schema);
    const validate = this.#compiled.get(key) ?? this.#ajv.compile(rewriteReferences(schema) as object);
    this.#compiled.set(key, validate);
    return validate;
  }

  accepts(schema: Schema, value: unknown): boolean {
    return this.compile(schema)(value) as boolean;
  }

  resolve(schema: Schema): Schema {
    return resolve(this.#document, schema);
  }
}

/** Component references become the names under which Ajv knows them. */
export function rewriteReferences(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rewriteReferences);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) =>
      key === "$ref" && typeof item === "string"
        ? [key, item.replace("#/components/schemas/", "")]
        : [key, rewriteReferences(item)],
    ),
  );
}
