import type { Document } from "@incident-clients/openapi";
import { alignedTable, replaceMarked } from "../../lib/readme.ts";

/** The root README with its table of the vendors' packages. */
export function generateReadme(documents: Map<string, Document>): string {
  const rows = [...documents].map(([vendor, { info }]) => [
    `[\`@incident-clients/${vendor}\`](packages/${vendor})`,
    (info.summary ?? info.title).trim().replace(/\.$/, ""),
    `[divergences](specs/${vendor}/divergences.yaml)`,
  ]);
  const table = alignedTable([["package", "what it is for", "docs vs. actual behavior"], ...rows]);
  return replaceMarked("<!-- vendors: written by pnpm generate -->", "<!-- end of vendors -->", table);
}
