// What the search knows of a page: its headings, its text, the names of its fields, and the words of its front matter.
import type { DefaultTheme } from "vitepress";

/** Samples, bodies and what other pages say too would drown everything else, and make the index a megabyte. */
const indexed = (source: string, path: string): string =>
  source
    .replaceAll(
      /divergences|workflows/.test(path) ? /^(?!# |---|\w+: ).*$/gm : /operations\//.test(path) ? /^\|.*$/gm : /(?!)/g,
      "",
    )
    .replaceAll(/^( *)(```|:::)[\s\S]*?^\1\2$/gm, "")
    .replaceAll(/<details[\s\S]*?<\/details>/g, "")
    // Parts that are alike on every page of an operation; what is in them is found by the page.
    .replaceAll(/operations\//.test(path) ? /^## (Request|Response|Errors|Examples|Documentation).*$/gm : /(?!)/g, "")
    .replaceAll(/^( *- <a id=.*?<\/a>).*$/gm, "$1");

export const searchOptions: DefaultTheme.LocalSearchOptions = {
  miniSearch: {
    options: {
      // Words that every page has are half of the index, and tell no page from another.
      processTerm: (term: string) => {
        const word = term.toLowerCase();
        const isCommon =
          /^(an?|and|are|as|at|be|but|by|can|do|does|for|from|has|have|if|in|is|it|its|no|not|of|on|one|or|so|than|that|the|their|them|then|there|they|this|those|to|was|what|when|where|which|while|with|you|your|\d+|.)$/;
        return isCommon.test(word) ? null : word;
      },
    },
    searchOptions: {
      fuzzy: (term) => (term.length > 5 ? 0.2 : false),
      prefix: true,
      boost: { title: 6, titles: 1, text: 1 },
      // A page about one thing comes before those that mention it, and a page before its parts. VitePress hands the text of
      // this function to the browser, so it refers to nothing outside.
      boostDocument: (id: string) => {
        if (/divergences|workflows|packages\//.test(id)) return 0.3;
        if (/guide|overview/.test(id)) return 0.6;
        if (/operations\/\w+#(request|response|errors|examples|documentation)/.test(id)) return 0.3;
        return /operations\//.test(id) ? 1.2 : 1;
      },
    },
  },
  _render: (source, env, markdown) => {
    const path: string = env.relativePath;
    if (path.startsWith("api/")) return "";
    const html = markdown.render(indexed(source, path), env);
    const { words = [], method = "" } = (env.frontmatter ?? {}) as { words?: string[]; method?: string };
    const entries = words.map((word, index) => `<h2>${word} <a href="#word-${index}">#</a></h2>\n`);
    return (method ? html.replace(/(?= *<a class="header-anchor")/, ` ${method}`) : html) + entries.join("");
  },
};
