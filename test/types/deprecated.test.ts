import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@incident-clients/openapi/vendors";
import ts from "typescript-5.9";
import { describe, expect, test } from "vitest";
import { isTurn } from "../lib/sample.ts";
import { vendors } from "../lib/vendors.ts";

const deprecated = vendors.flatMap(({ name, endpoints }) =>
  endpoints.flatMap(({ operation: { operationId, deprecated, "x-replaced-by": replacement = "" } }) =>
    deprecated ? [{ name, operationId, replacement }] : [],
  ),
);

const fileOf = ({ name, operationId }: { name: string; operationId: string }) =>
  join(root, `test/types/hover-${name}-${operationId}.ts`);
const codes = new Map(
  deprecated.map((one) => [
    fileOf(one),
    `import { connect } from "../../packages/${one.name}/demo.ts";\nconnect("").${one.operationId};`,
  ]),
);

const read = (name: string) => codes.get(name) ?? readFileSync(name, "utf8");
const options = { module: ts.ModuleKind.NodeNext, allowImportingTsExtensions: true, noEmit: true, types: [] };
const editor = ts.createLanguageService({
  getScriptFileNames: () => [...codes.keys()],
  getScriptVersion: () => "1",
  getScriptSnapshot: (name) =>
    codes.has(name) || ts.sys.fileExists(name) ? ts.ScriptSnapshot.fromString(read(name)) : undefined,
  getCurrentDirectory: () => root,
  getCompilationSettings: () => options,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: (name) => codes.has(name) || ts.sys.fileExists(name),
  readFile: read,
});

describe.runIf(isTurn("hovers", 3))("an editor", () => {
  test.each(deprecated)("strikes $operationId of $name through and names $replacement", (one) => {
    const file = fileOf(one);
    const end = (codes.get(file) ?? "").length - 2;
    const text = editor
      .getQuickInfoAtPosition(file, end)
      ?.tags?.find(({ name }) => name === "deprecated")
      ?.text?.map((part) => part.text);
    expect(text?.join("")).toContain(`Use \`${one.replacement}\``);
    expect(editor.getSuggestionDiagnostics(file).some(({ reportsDeprecated }) => reportsDeprecated)).toBe(true);
  });
});
