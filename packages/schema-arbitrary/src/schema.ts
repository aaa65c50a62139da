import { valueAt } from "@incident-clients/openapi/pointer";
/** A JSON Schema 2020-12, as parsed JSON. */
export type Schema = boolean | SchemaObject;

/** The keywords that are understood; every other one is an error that names it. */
export interface SchemaObject {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  format?: string;
  minimum?: number;
  exclusiveMinimum?: number;
  maximum?: number;
  exclusiveMaximum?: number;
  multipleOf?: number;
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema;
  propertyNames?: Schema;
  minProperties?: number;
  maxProperties?: number;
  dependentRequired?: Record<string, string[]>;
  dependentSchemas?: Record<string, Schema>;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  not?: Schema;
  if?: Schema;
  then?: Schema;
  else?: Schema;
  [annotation: string]: unknown;
}

/** A keyword, or two together, that no value can be built for; leaving it out would build wrong values. */
export class UnsupportedSchemaError extends Error {
  /** The keyword, or what was asked of it. */
  readonly keyword: string;

  constructor(keyword: string, detail = "") {
    super(`unsupported in a JSON Schema: ${keyword}${detail && ` (${detail})`}`);
    this.name = "UnsupportedSchemaError";
    this.keyword = keyword;
  }
}

const assertions = new Set(
  (
    "$ref type const enum minLength maxLength pattern format minimum exclusiveMinimum maximum exclusiveMaximum multipleOf " +
    "items minItems maxItems uniqueItems properties required additionalProperties propertyNames minProperties " +
    "maxProperties dependentRequired dependentSchemas allOf anyOf oneOf not if then else"
  ).split(" "),
);

/** Keywords of JSON Schema and OpenAPI that refuse no value. */
const annotations = new Set(
  (
    "$schema $id $comment $defs title description default examples example deprecated readOnly writeOnly discriminator " +
    "externalDocs xml contentEncoding contentMediaType contentSchema"
  ).split(" "),
);

/** Refuses a schema with a keyword that would be ignored. */
export function checkKeywords(schema: SchemaObject): void {
  for (const keyword of Object.keys(schema)) {
    if (!assertions.has(keyword) && !annotations.has(keyword) && !keyword.startsWith("x-")) {
      throw new UnsupportedSchemaError(keyword);
    }
  }
}

/** Follows a pointer such as `#/$defs/name` from the root of the document. */
export function resolvePointer(root: unknown, reference: string): Schema {
  if (!/^#(\/|$)/.test(reference)) throw new UnsupportedSchemaError("$ref", `${reference} leads out of the document`);
  const target = valueAt(root, reference);
  if (target === undefined) throw new UnsupportedSchemaError("$ref", `${reference} points at nothing`);
  return target as Schema;
}
