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

const parse = (text: string) => ts.createSourceFile("a.ts", text, ts.ScriptTarget.Latest, true);

/** Reads the docstring of a vendor's factory: the one place where it is written how a client is made. */
export function readClient(vendor: string): ClientSample {
  const file = join(packageOf(vendor), "src/index.ts");
  const tags = parse(readFileSync(file, "utf8")).statements.flatMap((statement) => ts.getJSDocTags(statement));
  const examples = tags.filter(({ tagName }) => tagName.text === "example");
  const codes = examples.map(({ comment }) => (ts.getTextOfJSDocComment(comment) ?? "").replaceAll(/^```.*$/gm, ""));
  const sample = codes.map(parseClient).find(Boolean);
  if (sample) return sample;
  throw new Error(
    `${file}: the factory's docstring needs an @example that imports the factory and makes a client: const name = factory({…})`,
  );
}

/** Returns the import and the first constant that is made with it. */
export function parseClient(code: string): ClientSample | undefined {
  const { statements } = parse(code);
  const from = statements.find(ts.isImportDeclaration);
  for (const statement of statements.filter(ts.isVariableStatement)) {
    const [{ name, initializer } = {}] = statement.declarationList.declarations;
    if (!from || !name || !initializer || !ts.isCallExpression(initializer)) continue;
    const creation = statement.getText();
    const variables = creation.matchAll(/(\w+): process\.env\.(\w+)/g);
    return {
      imports: `import { ${initializer.expression.getText()} } from ${from.moduleSpecifier.getText()};`,
      creation,
      name: name.getText(),
      environment: Object.fromEntries([...variables].map(([, option, variable]) => [option, variable])),
    };
  }
  return undefined;
}
