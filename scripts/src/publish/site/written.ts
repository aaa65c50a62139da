// The pages that are written for the site by hand, in scripts/site/pages.
import { globSync } from "node:fs";
import { join as joinPath } from "node:path";
import { root } from "@incident-clients/openapi/vendors";
import { inline, link, type Page, table } from "./page.ts";
import { read, readmePage } from "./repository.ts";
import { referenceLink, type Vendor } from "./vendor.ts";

const folder = "scripts/site/pages";

/** What is put in the place of a comment such as `<!-- vendors -->`. */
const rendered: Record<string, (vendors: Vendor[]) => string> = {
  links: (vendors) => vendors.map(guideLink).join(" · "),
  unreleased: (vendors) =>
    vendors.every(isReleased) ? "" : `${unreleased}: [pack it from a clone](#a-ticket-number-in-five-minutes).`,
  vendors: vendorTable,
};

export function writtenPages(vendors: Vendor[]): Page[] {
  const files = globSync("**/*.md", { cwd: joinPath(root, folder) });
  return files.sort().map((name) => {
    const page = readmePage(`${folder}/${name}`, name.replace(/\.md$/, ""), ["Start"], "");
    const [, summary = ""] = /^# .*\n\n(.*)$/m.exec(page.body) ?? [];
    const body = page.body.replaceAll(/^&lt;!-- (\w+) -->$/gm, (_, key) => {
      if (!rendered[key]) throw new Error(`${folder}/${name}: nothing is called "${key}"`);
      return rendered[key](vendors);
    });
    return { ...page, summary: summary.replaceAll("**", ""), body };
  });
}

/** A package that was never released has this version still. */
export const isReleased = ({ name }: Vendor): boolean =>
  JSON.parse(read(`packages/${name}/package.json`)).version !== "0.0.0";

export const unreleased = "Not on the registry yet";

const guideLink = ({ name, title }: Vendor): string => link(title, `/${name}/guide.md`);

function vendorTable(vendors: Vendor[]): string {
  const rows = vendors.map((vendor) => {
    const { name, document, divergences } = vendor;
    const more = [
      link("operations", `/${name}/overview.md#operations`),
      link("reference", referenceLink(vendor)),
      ...(divergences.length > 0 ? [link("divergences", `/${name}/divergences.md`)] : []),
    ];
    return [guideLink(vendor), inline(document.info.summary ?? ""), more.join(", ")];
  });
  return table(["guide", "what it is for", "and"], rows);
}
