import { type Document, isFile, listEndpoints, resolve, type Schema } from "@incident-clients/openapi";
import openapiTS, { astToString, type OpenAPI3, type SchemaObject } from "openapi-typescript";
import ts from "typescript";
import { allowUndefined, simplify } from "./types-tree.ts";

/** The types of a document's paths and schemas, each schema under its own name. */
export async function generateTypes(document: Document): Promise<string> {
  const nodes = await openapiTS(prepare(document) as unknown as OpenAPI3, {
    // A default is the server's business; it must not make a property of a request compulsory.
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
    transform: (schema) => openEnum(schema) ?? longInteger(schema) ?? file(schema),
  });
  const text = astToString(allowUndefined(simplify(nodes), sentSchemas(document)));
  return text.replaceAll(/^.*\(enum property replaced by openapi-typescript\)\n/gm, "");
}

/**
 * A copy, because openapi-typescript rewrites discriminator properties in place. No header in it is required: the client sends
 * those that a vendor asks for, so `client.http` must not ask its caller for them. A property that only refers to a schema is
 * described as that schema is, since editors show nothing of a type's own description at a property.
 */
function prepare(document: Document): Document {
  const describe = (schema: Schema | null) =>
    schema?.$ref ? { description: resolve(document, schema).description, ...schema } : schema;
  return JSON.parse(JSON.stringify(document), (key, value) => {
    if (key === "properties") return mapValues(value, describe);
    return value?.in === "header" && value.required ? { ...value, required: false } : value;
  });
}

/** The schemas that requests are made of. */
function sentSchemas(document: Document): Set<string> {
  const found = new Set<string>();
  const add = (value: unknown) => {
    for (const [, name = ""] of JSON.stringify(value ?? {}).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (found.has(name)) continue;
      found.add(name);
      add(document.components.schemas[name]);
    }
  };
  for (const { operation } of listEndpoints(document)) add(operation.requestBody);
  return found;
}

const mapValues = <From, To>(map: Record<string, From>, change: (value: From) => To) =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));

const { factory } = ts;
const keyword = (kind: ts.KeywordTypeSyntaxKind) => factory.createKeywordTypeNode(kind);

/** `anyOf: [{enum}, {type: string}]` is a list that may grow: literals for editors, any string for the future. */
function openEnum(schema: SchemaObject): ts.TypeNode | undefined {
  const [known, any, ...more] = ((schema as Schema).anyOf ?? []) as Schema[];
  if (!known?.enum || any?.type !== "string" || any.enum || more.length > 0) return undefined;
  const literals = known.enum.map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(String(value))));
  const parts = [keyword(ts.SyntaxKind.StringKeyword), factory.createTypeLiteralNode([])];
  const anyString = factory.createParenthesizedType(factory.createIntersectionTypeNode(parts));
  return factory.createUnionTypeNode([...literals, anyString]);
}

/** A file in a form; a File is a Blob, too. */
const file = (schema: SchemaObject): ts.TypeNode | undefined =>
  isFile(schema as Schema) ? factory.createTypeReferenceNode("Blob") : undefined;

/** int64 does not fit a number unless its bound does: core decodes what is beyond 2^53 to bigint. */
function longInteger(schema: SchemaObject): ts.TypeNode | undefined {
  const { format, maximum = Number.POSITIVE_INFINITY } = schema as Schema & { maximum?: number };
  if (format !== "int64" || maximum <= Number.MAX_SAFE_INTEGER) return undefined;
  const nullable = [schema.type].flat().includes("null" as never);
  return factory.createUnionTypeNode([
    keyword(ts.SyntaxKind.NumberKeyword),
    keyword(ts.SyntaxKind.BigIntKeyword),
    ...(nullable ? [factory.createLiteralTypeNode(factory.createNull())] : []),
  ]);
}
