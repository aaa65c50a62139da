import { listVendors } from "../paths.ts";
import { pageOf } from "../site/links.ts";

/** Files of which sections stand on other pages. */
const shownOn: Record<string, string[]> = {
  "README.md": ["outcomes"],
  "packages/core/README.md": ["outcomes", "packages/core"],
};

/** The pages of the documentation that a change to a file of the repository shows on. */
export function pagesOf(file: string): string[] {
  if (shownOn[file]) return shownOn[file];
  const page = pageOf(file);
  if (page) return [page];
  const [, vendor = ""] = /^specs\/([^/]+)\//.exec(file) ?? [];
  return listVendors().includes(vendor) ? [`${vendor}/reference`] : [];
}
