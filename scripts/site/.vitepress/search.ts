// What the search knows of a page: its headings, its text, the names of its fields, and the words of its front matter.
import type { DefaultTheme } from "vitepress";

/** Samples, bodies and tables of TypeDoc would drown everything else, and make the index a megabyte. */
const indexed = (source: string): string =>
  source
    .replaceAll(/^( *)(```|:::)[\s\S]*?^\1\2$/gm, "")
    .replaceAll(/<details[\s\S]*?<\/details>/g, "")
    .replaceAll(/^( *- <a id=.*?<\/a>).*$/gm, "$1");

export const searchOptions: DefaultTheme.LocalSearchOptions = {
  miniSearch: {
    searchOptions: {
      fuzzy: (term) => (term.length > 5 ? 0.2 : false),
      prefix: true,
      boost: { title: 6, titles: 2, text: 1 },
      boostDocument: (id: string) => (/\/(operations|api)\//.test(id) && id.includes("#") ? 0.5 : 1),
    },
  },
  _render: (source, env, markdown) => {
    if (env.relativePath.startsWith("api/")) return "";
    const html = markdown.render(indexed(source), env);
    const { words = [] } = (env.frontmatter ?? {}) as { words?: string[] };
    return html.replace("</h1>", `</h1><p>${words.join(" ")}</p>`);
  },
};
