import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageOf } from "@incident-clients/openapi/vendors";
import ts from "typescript";

/** How a vendor's client is made, as the example in its factory's docstring shows it. */
export interface ClientSample {
  /** `import { createThing } from "…";` */
  imports: string;
  /** `const thing = createThing({ … });` */
  creation: string;
  /** The constant's name. */
  name: string;
  /** The environment variables that hold the factory's options, by option. */
  environment: Record<string, string>;
}

/** Reads the docstring of a vendor's factory: the one place where it is written how a client is made. */
export function readClient(vendor: string): ClientSample {
  const file = join(packageOf(vendor), "src/index.ts");
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const sample = source.statements
    .flatMap((statement) => ts.getJSDocTags(statement))
    .filter(({ tagName }) => tagName.text === "example")
    .map(({ comment }) => parseClient((ts.getTextOfJSDocComment(comment) ?? "").replaceAll(/^```.*$/gm, "")))
    .find(Boolean);
  if (!sample) {
    throw new Error(
      `${file}: the factory's docstring needs an @example that imports the factory and makes a client: const name = factory({…})`,
    );
  }
  return sample;
}

/** The import and the first constant that is made with it. */
export function parseClient(code: string): ClientSample | undefined {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest, true);
  const declaration = source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .find(({ initializer }) => initializer && ts.isCallExpression(initializer));
  const from = source.statements.find(ts.isImportDeclaration);
  if (!declaration || !from || !ts.isCallExpression(declaration.initializer ?? declaration)) return undefined;
  const { expression: factory } = declaration.initializer as ts.CallExpression;
  const creation = declaration.parent.parent.getText();
  return {
    imports: `import { ${factory.getText()} } from ${from.moduleSpecifier.getText()};`,
    creation,
    name: declaration.name.getText(),
    environment: Object.fromEntries(
      [...creation.matchAll(/(\w+): process\.env\.(\w+)/g)].map(([, option, variable]) => [option, variable]),
    ),
  };
}
