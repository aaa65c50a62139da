// What openapi-typescript writes, changed as a tree: plain names for schemas, and nothing that only says "there is nothing".
import ts from "typescript";

/** Declares every schema under its own name, calls it by that wherever it is used, and leaves empty members out. */
export function simplify(nodes: ts.Node[]): ts.Node[] {
  const declared: ts.Node[] = [];
  const simple = nodes.flatMap((node) => {
    const name = ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) ? node.name.text : "";
    if (name === "webhooks" || name === "$defs") return [];
    if (name === "paths") return rewrite(node, withoutAbsent);
    if (name !== "components" || !ts.isInterfaceDeclaration(node)) return node;
    const members = node.members.filter((one) => !isNever(one));
    const schemas = members.filter((one) => nameOf(one) === "schemas").flatMap(membersOf);
    declared.push(...schemas.filter(ts.isPropertySignature).map(declare));
    const others = members.filter((one) => nameOf(one) !== "schemas");
    if (others.length === 0) return [];
    return ts.factory.updateInterfaceDeclaration(node, node.modifiers, node.name, [], [], others);
  });
  return [...simple, ...declared].map((node) => rewrite(node, withName));
}

/** Changes a tree from its leaves up; a node whose change is undefined is left out. */
function rewrite<Node extends ts.Node>(node: Node, change: (node: ts.Node) => ts.Node | undefined): Node {
  const visit = (one: ts.Node): ts.Node | undefined => change(ts.visitEachChild(one, visit, undefined));
  return ts.visitEachChild(node, visit, undefined);
}

const nameOf = ({ name }: ts.TypeElement): string | undefined =>
  name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : undefined;

const membersOf = (one: ts.Node): readonly ts.TypeElement[] =>
  ts.isPropertySignature(one) && one.type && ts.isTypeLiteralNode(one.type) ? one.type.members : [];

const isNever = (one: ts.Node): boolean => ts.isPropertySignature(one) && one.type?.kind === ts.SyntaxKind.NeverKeyword;

/** `export type Thing = …`, with the comment of the member that it was. */
function declare(member: ts.PropertySignature): ts.Node {
  const modifiers = [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  const type = member.type ?? ts.factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword);
  const declaration = ts.factory.createTypeAliasDeclaration(modifiers, nameOf(member) ?? "", [], type);
  return ts.setSyntheticLeadingComments(declaration, ts.getSyntheticLeadingComments(member));
}

/** `components["schemas"]["Thing"]` as `Thing`. */
function withName(node: ts.Node): ts.Node {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return node;
  const { objectType: components, indexType: kind } = node.objectType;
  const isSchema = textOf(kind) === "schemas" && ts.isTypeReferenceNode(components);
  return isSchema ? ts.factory.createTypeReferenceNode(textOf(node.indexType) ?? "") : node;
}

const textOf = (node: ts.TypeNode): string | undefined =>
  ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal) ? node.literal.text : undefined;

/**
 * Lets what may be left out of a request be undefined, which the clients leave out: the types of consumers with
 * `exactOptionalPropertyTypes` tell the two apart.
 */
export function allowUndefined(nodes: ts.Node[], sent: ReadonlySet<string>): ts.Node[] {
  return nodes.map((node) => {
    if (ts.isTypeAliasDeclaration(node) && sent.has(node.name.text)) return rewrite(node, orUndefined);
    const isOperations = ts.isInterfaceDeclaration(node) && node.name.text === "operations";
    const inQuery = (one: ts.Node) =>
      ts.isPropertySignature(one) && nameOf(one) === "query" ? rewrite(one, orUndefined) : one;
    return isOperations ? rewrite(node, inQuery) : node;
  });
}

function orUndefined(node: ts.Node): ts.Node {
  // What may have any name has to allow what the named ones do.
  if (ts.isIndexSignatureDeclaration(node) && node.type.kind === ts.SyntaxKind.StringKeyword)
    return ts.factory.updateIndexSignature(node, node.modifiers, node.parameters, withUndefined(node.type));
  if (!ts.isPropertySignature(node) || !node.questionToken || !node.type || isNever(node)) return node;
  const type = withUndefined(node.type);
  const changed = ts.factory.updatePropertySignature(node, node.modifiers, node.name, node.questionToken, type);
  return ts.setSyntheticLeadingComments(changed, ts.getSyntheticLeadingComments(node));
}

const withUndefined = (type: ts.TypeNode): ts.TypeNode =>
  ts.factory.createUnionTypeNode([
    ...(ts.isUnionTypeNode(type) ? type.types : [type]),
    ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword),
  ]);

/** Without the methods that a path does not have, and what its operations say again: parameters and descriptions. */
function withoutAbsent(node: ts.Node): ts.Node | undefined {
  if (!ts.isPropertySignature(node)) return node;
  return isNever(node) || nameOf(node) === "parameters" ? undefined : ts.setSyntheticLeadingComments(node, undefined);
}
