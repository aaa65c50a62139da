import { type Document, listEndpoints } from "@incident-clients/openapi";
import { literal } from "./names.ts";

/** What usually causes a failure at this vendor, by status or transport code, and by operation where a permission is missing. */
export function generateHints(document: Document): string {
  const missing = listEndpoints(document).flatMap(({ operation }) => {
    const { any, all } = operation["x-permissions"] ?? {};
    const names = any?.join(" or ") ?? all?.join(" and ");
    return names && "403" in operation.responses ? [[`${operation.operationId} 403`, `It needs ${names}.`]] : [];
  });
  const hints = { ...document["x-hints"], ...Object.fromEntries(missing) };
  return `/** What usually causes a status or a transport code here, and what to do about it. */\nexport const hints: Record<string, string> = ${literal(hints)};\n`;
}
