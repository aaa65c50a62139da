import type { Document } from "@incident-clients/openapi";
import { alignedTable, replaceMarked } from "../../lib/readme.ts";

/** Text in a cell, without what the formatter of the README would write otherwise. */
const cellOf = (text: string) =>
  text
    .replaceAll(/[*|<>\s]+/g, " ")
    .trim()
    .replace(/\.$/, "");

/** The root README with its table of the vendors' packages. */
export function generateReadme(documents: Map<string, Document>): string {
  const rows = [...documents].map(([vendor, { info }]) => [
    `[\`@incident-clients/${vendor}\`](packages/${vendor})`,
    cellOf(info.summary ?? info.title),
    `[divergences](specs/${vendor}/divergences.yaml)`,
  ]);
  const table = alignedTable([["package", "what it is for", "docs vs. actual behavior"], ...rows]);
  return replaceMarked("<!-- vendors: written by pnpm generate -->", "<!-- end of vendors -->", table);
}
