import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@incident-clients/openapi/vendors";
import ts from "typescript-5.9";
import { describe, expect, test } from "vitest";
import { vendors } from "../lib/vendors.ts";

/** What an editor shows of an expression at the end of a file: its documentation tags, and whether it is struck through. */
function hover(file: string, code: string) {
  const options = { module: ts.ModuleKind.NodeNext, allowImportingTsExtensions: true, noEmit: true, types: [] };
  const read = (name: string) => (name === file ? code : readFileSync(name, "utf8"));
  const service = ts.createLanguageService({
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) =>
      name === file || ts.sys.fileExists(name) ? ts.ScriptSnapshot.fromString(read(name)) : undefined,
    getCurrentDirectory: () => root,
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: read,
  });
  return {
    tags: service.getQuickInfoAtPosition(file, code.length - 2)?.tags ?? [],
    struck: service.getSuggestionDiagnostics(file).some(({ reportsDeprecated }) => reportsDeprecated),
  };
}

const deprecated = vendors.flatMap(({ name, endpoints }) =>
  endpoints.flatMap(({ operation: { operationId, deprecated, "x-replaced-by": replacement = "" } }) =>
    deprecated ? [{ name, operationId, replacement }] : [],
  ),
);

describe("an editor", () => {
  test.each(deprecated)("strikes $operationId of $name through and names $replacement", (one) => {
    const code = `import { connect } from "../../packages/${one.name}/demo.ts";\nconnect("").${one.operationId};`;
    const { tags, struck } = hover(join(root, "test/types/hover.ts"), code);
    const text = tags.find(({ name }) => name === "deprecated")?.text?.map((part) => part.text);
    expect(text?.join("")).toContain(`Use \`${one.replacement}\``);
    expect(struck).toBe(true);
  });
});
