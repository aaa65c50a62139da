import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { outsideCode, type Page } from "./page.ts";

/** Puts every page's Markdown beside it, and the list of all. */
export function writeMarkdown(site: string, pages: Page[]): void {
  for (const { path, body } of pages) {
    const file = join(site, `${path}.md`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${withoutTags(body)}\n`);
  }
  writeFileSync(join(site, "llms.txt"), llmsText(pages));
}

/** The text alone: the tags are for the layout. Summaries stay as lines of their own. */
const withoutTags = (markdown: string): string =>
  outsideCode(markdown, (text) =>
    text.replaceAll(/<br>/g, " ").replaceAll(/<\/?(?:a|b|code|details|div|p|span|summary|TryIt)\b[^>]*>/g, ""),
  )
    .replaceAll(/^ *(?:::: ?[\w-]*)$\n?/gm, "")
    .replaceAll(/\n{3,}/g, "\n\n");

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
