import { type Document, type Parameter, resolve, type Schema, Schemas } from "@incident-clients/openapi";
import type { ValidateFunction } from "ajv";

/** The keywords that can refuse a value. */
const refusing = new Set(
  (
    "type const enum minLength maxLength pattern format minimum exclusiveMinimum maximum exclusiveMaximum multipleOf " +
    "minItems maxItems uniqueItems required additionalProperties propertyNames minProperties maxProperties " +
    "dependentRequired anyOf oneOf not if"
  ).split(" "),
);

/** Formats that describe numbers: an integer is one whatever its format. */
const describing = ["int32", "int64", "float", "double"];

const refuses = (schema: unknown) =>
  Object.entries(schema ?? {}).some(
    ([keyword, limit]) => refusing.has(keyword) && !(keyword === "additionalProperties" && limit !== false),
  );

/** Tells which constraints of a schema refuse a value; Ajv names the very schema object that did. */
export class Constraints {
  /** All that can refuse something. */
  readonly all = new Set<string>();
  readonly #places = new Map<unknown, string>();
  readonly #validate: ValidateFunction;

  /** `isText` where every value goes over the wire as a text: a parameter, or a form. */
  constructor(
    document: Document,
    schema: Schema,
    { parameter, isText }: { parameter?: Parameter | undefined; isText: boolean },
  ) {
    // As compiled, because Ajv names the very schema object that refused.
    const validate = new Schemas(document, { verbose: true }).compile(schema);
    this.#validate = validate;
    this.#list(document, validate.schema as Schema, parameter ? `${parameter.in} ${parameter.name}` : "");
    // Everything is a text on the wire, and one text is a list of one; every name of a property is a text.
    for (const constraint of this.all) {
      if (/ type$/.test(constraint) && (isText || /propertyNames type$/.test(constraint))) this.all.delete(constraint);
    }
  }

  /** The constraints that a value breaks. */
  brokenBy(value: unknown): string[] {
    this.#validate(value);
    return (this.#validate.errors ?? []).map(({ parentSchema, keyword, params }) => {
      const name = params.missingProperty ?? "";
      return `${this.#places.get(parentSchema)} ${keyword} ${name}`.trim();
    });
  }

  #list(document: Document, schema: Schema, at: string): void {
    if (schema.$ref) {
      const $ref = schema.$ref.replace(/^[^#]+/, "");
      this.#list(document, resolve(document, { $ref }), $ref);
      return;
    }
    if (this.#places.has(schema)) return;
    this.#places.set(schema, at);
    for (const [keyword, limit] of Object.entries(schema)) {
      if (!refusing.has(keyword) || describing.includes(limit as string)) continue;
      if (keyword === "additionalProperties" && limit !== false) continue;
      // A condition that only says what else is allowed refuses nothing.
      if (keyword === "if" && !refuses(schema.then) && !refuses(schema.else)) continue;
      const names =
        keyword === "required" ? (limit as string[]) : keyword === "dependentRequired" ? needs(limit) : [""];
      for (const name of names) this.all.add(`${at} ${keyword} ${name}`.trim());
    }
    for (const [keyword, below] of Object.entries(schema)) {
      if (["properties", "dependentSchemas"].includes(keyword)) this.#listAll(document, below, `${at}/${keyword}`);
      if (["allOf", "anyOf", "oneOf"].includes(keyword)) this.#listAll(document, below, `${at}/${keyword}`);
      if (["items", "additionalProperties", "propertyNames", "then", "else"].includes(keyword)) {
        if (typeof below === "object") this.#list(document, below as Schema, `${at}/${keyword}`);
      }
    }
  }

  #listAll(document: Document, schemas: unknown, at: string): void {
    for (const [name, one] of Object.entries(schemas as object)) this.#list(document, one, `${at}/${name}`);
  }
}

const needs = (limit: unknown) => Object.values(limit as Record<string, string[]>).flat();
