// A schema's type is told once, on the Schemas page of its vendor: TypeDoc sees only what openapi-typescript made of it.
import { sep } from "node:path";
import {
  type Application,
  Comment,
  type Context,
  Converter,
  type DeclarationReflection,
  makeRecursiveVisitor,
  type ParameterReflection,
  type ReferenceType,
  ReflectionKind,
  type ReflectionSymbolId,
  type SignatureReflection,
  type SomeType,
  UnionType,
} from "typedoc";
import ts from "typescript";
import { code, link } from "./page.ts";
import { schemaPage } from "./vendor.ts";

/** The vendor whose schemas a file holds as types. */
const vendorOf = (file = ""): string | undefined =>
  /packages\/([\w.-]+)\/src\/generated\/types\.ts$/.exec(file.replaceAll(sep, "/"))?.[1];

/** The page that tells of a type, if a specification does. */
function pageOf(symbol: ReflectionSymbolId | undefined): string | undefined {
  const vendor = vendorOf(symbol?.fileName);
  if (!symbol || !vendor) return undefined;
  return symbol.qualifiedName === "paths" ? `/${vendor}/overview.md` : schemaPage(vendor, symbol.qualifiedName);
}

/** Leaves the types of schemas out of the pages, and leads every mention of one to the vendor's schemas. */
export function linkSchemas({ converter }: Application): void {
  // A property or parameter is told by the names that its source gives its type, not by everything inside.
  const asWritten = (context: Context, reflection: DeclarationReflection | ParameterReflection) => {
    const declaration = context.getSymbolFromReflection(reflection)?.declarations?.[0];
    if (!declaration || !(ts.isPropertySignature(declaration) || ts.isParameter(declaration))) return;
    const { type: written } = declaration;
    // What is picked out of a type has no name of its own.
    if (!written || ts.isIndexedAccessTypeNode(written) || vendorOf(declaration.getSourceFile().fileName)) return;
    context.project.removeTypeReflections(reflection.type);
    const type = context.converter.convertType(context.withScope(reflection), written);
    reflection.type = declaration.questionToken ? withoutUndefined(type) : type;
  };
  converter.on(Converter.EVENT_CREATE_DECLARATION, asWritten);
  converter.on(Converter.EVENT_CREATE_SIGNATURE, (context: Context, signature: SignatureReflection) => {
    const inside = context.withScope(signature);
    for (const parameter of signature.parameters ?? []) asWritten(inside, parameter);
  });
  converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    const all = project.getReflectionsByKind(ReflectionKind.Interface | ReflectionKind.TypeAlias);
    for (const one of all) {
      if (vendorOf((one as DeclarationReflection).sources?.[0]?.fullFileName)) project.removeReflection(one);
    }
  });
  converter.addUnknownSymbolResolver((_reference, _reflection, _part, symbol) => pageOf(symbol));
  const afterLinks = -1000;
  const listAll = ({ project }: Context) =>
    project.getReflectionsByKind(ReflectionKind.TypeAlias).map((one) => listSchemas(one as DeclarationReflection));
  converter.on(Converter.EVENT_RESOLVE_END, listAll, afterLinks);
}

/** An optional property may be undefined, which its question mark says. */
function withoutUndefined(type: SomeType): SomeType {
  if (type.type !== "union") return type;
  const [only, ...more] = type.types.filter((one) => !(one.type === "intrinsic" && one.name === "undefined"));
  return only && more.length === 0 ? only : new UnionType(only ? [only, ...more] : type.types);
}

/** A type is shown as code, which holds no links: the schemas in it are named below. */
function listSchemas(alias: DeclarationReflection): void {
  const links = new Set<string>();
  const reference = ({ name, externalUrl }: ReferenceType) => {
    if (externalUrl?.startsWith("/")) links.add(link(code(name), externalUrl));
  };
  alias.type?.visit(makeRecursiveVisitor({ reference }));
  if (links.size === 0) return;
  alias.comment ??= new Comment();
  alias.comment.summary.push({ kind: "text", text: `\n\nSchemas: ${[...links].join(", ")}` });
}
