import { readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "vitepress";

// What `scripts/src/publish/site/command.ts` has rendered; nothing here knows a vendor.
const built = join(import.meta.dirname, "../../.tmp/site");
const { repository, sidebar, vendors } = JSON.parse(readFileSync(join(built, "site.json"), "utf8"));
const description = "Typed TypeScript clients that never lose, duplicate or leak a ticket.";
const base = process.env.SITE_BASE?.replace(/\/*$/, "/") ?? "/";

export default defineConfig({
  title: "incident-clients",
  description,
  lang: "en",
  base,
  srcDir: join(built, "pages"),
  srcExclude: ["public/**"],
  outDir: join(import.meta.dirname, "../../../site"),
  cacheDir: join(built, "cache"),
  cleanUrls: true,
  metaChunk: true,
  head: [["link", { rel: "icon", type: "image/svg+xml", href: `${base}favicon.svg` }]],
  markdown: {
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
  },
  themeConfig: {
    nav: [
      { text: "Vendors", items: vendors },
      { text: "Outcomes", link: "/outcomes" },
      { text: "TypeScript", link: "/api/index" },
      { text: "Changelog", link: "/changelog" },
    ],
    sidebar,
    outline: [2, 3],
    socialLinks: [{ icon: "github", link: repository, ariaLabel: "Source on GitHub" }],
    search: {
      provider: "local",
      options: {
        // Whoever types an operation's name wants its page before all those that mention it.
        miniSearch: {
          searchOptions: {
            fuzzy: 0.2,
            prefix: true,
            boost: { title: 4, text: 2, titles: 1 },
            boostDocument: (id: string) => (id.includes("/operations/") ? 4 : 1),
          },
        },
        // The bodies of examples would drown everything else.
        _render: (source, env, md) => md.render(source.replaceAll(/<details>[\s\S]*?<\/details>/g, ""), env),
      },
    },
    footer: { message: `MIT. For language models: <a href="${base}llms.txt" target="_self">llms.txt</a>` },
  },
});
