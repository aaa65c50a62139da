import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { relativize } from "./links.ts";
import { referenceText } from "./overview.ts";
import type { Page } from "./page.ts";
import type { Vendor } from "./vendor.ts";

/** The references as Markdown; they are no pages, since Redocly's have their place. */
export function referencePages(vendors: Vendor[]): Page[] {
  return vendors.map((vendor) => ({
    path: `${vendor.name}/reference`,
    title: `Reference: ${vendor.title}`,
    summary: "The whole API in one text: operations, bodies, schemas.",
    group: [vendor.title],
    body: relativize(`${vendor.name}/reference`, referenceText(vendor)),
  }));
}

/** Puts every page's Markdown beside it, and the list of all. */
export function writeMarkdown(site: string, pages: Page[]): void {
  for (const { path, body } of pages) {
    const file = join(site, `${path}.md`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${body}\n`);
  }
  writeFileSync(join(site, "llms.txt"), llmsText(pages));
}

/** What a language model is to read, in the form that llmstxt.org describes. */
export function llmsText(pages: Page[]): string {
  const home = pages.find(({ path }) => path === "index");
  const groups = Map.groupBy(pages, ({ group }) => group[0] ?? "");
  const sections = [...groups].map(
    ([group, all]) =>
      `## ${group}\n\n${all.map(({ title, path, summary }) => `- [${title}](${path}.md): ${summary}`).join("\n")}`,
  );
  return `# ${home?.title}\n\n> ${home?.summary}\n\n${sections.join("\n\n")}\n`;
}
