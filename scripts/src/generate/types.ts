import { type Document, isFile, type Schema } from "@incident-clients/openapi";
import openapiTS, { astToString, type OpenAPI3, type SchemaObject } from "openapi-typescript";
import ts from "typescript";

/** The types of a document's paths and schemas, each schema under its own name. */
export async function generateTypes(document: Document): Promise<string> {
  const nodes = await openapiTS(freeHeaders(document) as unknown as OpenAPI3, {
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    rootTypesKeepCasing: true,
    // A default is the server's business; it must not make a property of a request compulsory.
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
    transform: (schema) => openEnum(schema) ?? longInteger(schema) ?? file(schema),
  });
  return astToString(nodes).replaceAll(/^.*\(enum property replaced by openapi-typescript\)\n/gm, "");
}

/**
 * A copy, because openapi-typescript rewrites discriminator properties in place, with no header required: the client sends
 * those that a vendor asks for, so `client.http` must not ask its caller for them.
 */
function freeHeaders(document: Document): Document {
  return JSON.parse(JSON.stringify(document), (_, value) =>
    value?.in === "header" && value.required ? { ...value, required: false } : value,
  );
}

/** `anyOf: [{enum}, {type: string}]` is a list that may grow: literals for editors, any string for the future. */
function openEnum(schema: SchemaObject): ts.TypeNode | undefined {
  const [known, any, ...more] = ((schema as Schema).anyOf ?? []) as Schema[];
  if (!known?.enum || any?.type !== "string" || any.enum || more.length > 0) return undefined;
  const literals = known.enum.map((value) =>
    ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(String(value))),
  );
  const anyString = ts.factory.createParenthesizedType(
    ts.factory.createIntersectionTypeNode([
      ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      ts.factory.createTypeLiteralNode([]),
    ]),
  );
  return ts.factory.createUnionTypeNode([...literals, anyString]);
}

/** A file in a form; a File is a Blob, too. */
function file(schema: SchemaObject): ts.TypeNode | undefined {
  return isFile(schema as Schema) ? ts.factory.createTypeReferenceNode("Blob") : undefined;
}

/** int64 does not fit a number: core decodes what is beyond 2^53 to bigint. */
function longInteger(schema: SchemaObject): ts.TypeNode | undefined {
  if (schema.format !== "int64") return undefined;
  const nullable = [schema.type].flat().includes("null" as never);
  return ts.factory.createUnionTypeNode([
    ts.factory.createKeywordTypeNode(ts.SyntaxKind.NumberKeyword),
    ts.factory.createKeywordTypeNode(ts.SyntaxKind.BigIntKeyword),
    ...(nullable ? [ts.factory.createLiteralTypeNode(ts.factory.createNull())] : []),
  ]);
}
