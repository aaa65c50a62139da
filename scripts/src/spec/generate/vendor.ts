import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Document } from "@incident-clients/openapi";
import { packageOf } from "@incident-clients/openapi/vendors";
import { generateClient } from "./client.ts";
import { generateHints } from "./hints.ts";
import { docstringCalls } from "./samples/input.ts";
import { generateTypes } from "./types.ts";
import { generateDescription, generateValidate } from "./validate.ts";

/** The generated files of a vendor, by their path in its package, whose version goes into what a client calls itself. */
export async function generateVendor(vendor: string, document: Document): Promise<Map<string, string>> {
  const manifest = join(packageOf(vendor), "package.json");
  const { version } = existsSync(manifest) ? JSON.parse(readFileSync(manifest, "utf8")) : {};
  const header = `// Generated from specs/${vendor} by \`pnpm generate\`; edit the specification instead.\n\n`;
  return new Map([
    ["src/generated/types.ts", header + (await generateTypes(document))],
    ["src/generated/client.ts", header + generateClient(vendor, document, await docstringCalls(document), version)],
    ["src/generated/hints.ts", header + generateHints(document)],
    ["src/generated/description.d.ts", header + generateDescription()],
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
