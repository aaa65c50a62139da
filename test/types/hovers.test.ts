import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageOf } from "@incident-clients/openapi/vendors";
import ts from "typescript-5.9";
import { expect, test } from "vitest";
import { vendors } from "../lib/vendors.ts";

/** The properties of a vendor's named types, and whether an editor has something to say of each. */
function listProperties(vendor: string): { name: string; isDescribed: boolean }[] {
  const file = join(packageOf(vendor), "src/generated/types.ts");
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);
  const found: { name: string; isDescribed: boolean }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertySignature(node))
      found.push({ name: node.name.getText(), isDescribed: ts.getJSDocCommentsAndTags(node).length > 0 });
    ts.forEachChild(node, visit);
  };
  for (const statement of source.statements)
    if (ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement)) {
      if (!/^(paths|operations|components|\$defs|webhooks)$/.test(statement.name.text)) visit(statement);
    }
  return found;
}

test.each(vendors)(
  "every property of the types of $name has something to read when the mouse is over it",
  ({ name }) => {
    const properties = listProperties(name);
    expect(properties.length).toBeGreaterThan(50);
    expect(properties.filter(({ isDescribed }) => !isDescribed)).toEqual([]);
  },
);
