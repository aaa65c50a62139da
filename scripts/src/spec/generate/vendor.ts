import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Document } from "@incident-clients/openapi";
import { generateClient, generateHints } from "./client.ts";
import { docstringCalls } from "./samples/docstring.ts";
import { generateTypes } from "./types.ts";
import { generateChecks, generateValidate } from "./validate.ts";

/** The generated files of a vendor, by their path in its package. */
export async function generateVendor(vendor: string, document: Document): Promise<Map<string, string>> {
  const header = `// Generated from specs/${vendor} by \`pnpm generate\`; edit the specification instead.\n\n`;
  const { "x-hints": hints } = document;
  return new Map([
    ["src/generated/types.ts", header + (await generateTypes(document))],
    ["src/generated/client.ts", header + generateClient(vendor, document, await docstringCalls(document))],
    ...(hints ? [["src/generated/hints.ts", header + generateHints(hints)] as const] : []),
    ["src/generated/checks.d.ts", header + generateChecks(document)],
    ["src/generated/validate.ts", header + generateValidate(document)],
    ["openapi.json", `${JSON.stringify(document, null, 2)}\n`],
  ]);
}

/** Writes files, by their path below a folder. */
export function writeFiles(folder: string, files: Iterable<[string, string]>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
