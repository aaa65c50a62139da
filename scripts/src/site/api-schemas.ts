// A schema's type is told once, on the Schemas page of its vendor: TypeDoc sees only what openapi-typescript made of it.
import { sep } from "node:path";
import {
  type Application,
  Comment,
  type Context,
  Converter,
  type DeclarationReflection,
  makeRecursiveVisitor,
  type ReferenceType,
  ReflectionKind,
  type ReflectionSymbolId,
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
  // A property is told by the name that its source gives its type, not by everything inside.
  converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    const declaration = context.getSymbolFromReflection(reflection)?.declarations?.[0];
    if (!declaration || !ts.isPropertySignature(declaration)) return;
    const { type } = declaration;
    if (!type || !ts.isTypeReferenceNode(type) || type.typeArguments) return;
    context.project.removeTypeReflections(reflection.type);
    reflection.type = context.converter.convertType(context.withScope(reflection), type);
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
