import { Ajv2020, type Options, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { Schema } from "./document.ts";
import { resolve } from "./endpoints.ts";

/** What OpenAPI adds to JSON Schema, and our extensions; any other unknown keyword is an error. */
const vocabulary = ["discriminator", "example", "externalDocs", "x-failed"];

/** The name under which Ajv knows the whole document. */
const base = "openapi";

/**
 * Sets up Ajv for the schemas of a document. It is strict, because a misspelled keyword would accept everything, and because
 * Prism accepts anything when a schema does not compile.
 */
export function makeAjv(document: object, options: Options = {}): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    allErrors: true,
    allowUnionTypes: true,
    strictRequired: false,
    ownProperties: true,
    ...options,
  });
  formats.default(ajv);
  // References lead through the document, so its own keys are words of the vocabulary too.
  const words = new Set([...vocabulary, ...Object.keys(document)]);
  ajv.addVocabulary([...words].filter((word) => !ajv.getKeyword(word)));
  return ajv.addSchema(document, base, undefined, false);
}

/** Compiles the schemas of a document, each once. */
export class Schemas {
  readonly #ajv: Ajv2020;
  readonly #compiled = new Map<string, ValidateFunction>();
  readonly #document: object;

  constructor(document: object, options?: Options) {
    this.#document = document;
    this.#ajv = makeAjv(document, options);
  }

  /** Returns the validator of a schema, which may be a reference or hold some. */
  compile(schema: Schema): ValidateFunction {
    const key = JSON.stringify(schema).replaceAll(`"$ref":"#`, `"$ref":"${base}#`);
    const validate = this.#compiled.get(key) ?? this.#ajv.compile(JSON.parse(key));
    this.#compiled.set(key, validate);
    return validate;
  }

  accepts(schema: Schema, value: unknown): boolean {
    return this.compile(schema)(value) as boolean;
  }

  /** Whether a valid body belongs to a branch, or has an item of one, that the specification marks as a failure. */
  saysFailed(schema: Schema, value: unknown, within = false): boolean {
    const { oneOf = [schema] } = this.resolve(schema);
    const found = oneOf.find((one) => this.accepts(one, value));
    const branch = found && this.resolve(found);
    if (!branch || branch["x-failed"]) return branch !== undefined;
    return Object.entries(branch.properties ?? {}).some(([name, property]) => {
      const { items } = this.resolve(property);
      const list = (value as Record<string, unknown> | null)?.[name];
      if (within || typeof items !== "object" || !Array.isArray(list)) return false;
      return list.some((one) => this.saysFailed(items, one, true));
    });
  }

  resolve(schema: Schema): Schema {
    return resolve(this.#document, schema);
  }
}
