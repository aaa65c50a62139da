import { readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "vitepress";
import { drawDiagrams, keepBraces } from "./diagrams.ts";
import { searchOptions } from "./search.ts";

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
  head: [["link", { rel: "icon", type: "image/svg+xml", href: `${base}logo.svg` }]],
  markdown: {
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    config(markdown) {
      drawDiagrams(markdown);
      keepBraces(markdown);
    },
  },
  themeConfig: {
    logo: "/logo.svg",
    nav: [
      { text: "Vendors", items: vendors },
      { text: "Outcomes", link: "/outcomes" },
      { text: "After unknown", link: "/after-unknown" },
      { text: "FAQ", link: "/faq" },
      { text: "TypeScript", link: "/api/core" },
    ],
    sidebar,
    outline: [2, 3],
    socialLinks: [{ icon: "github", link: repository, ariaLabel: "Source on GitHub" }],
    search: { provider: "local", options: searchOptions },
    footer: { message: `MIT. For language models: <a href="${base}llms.txt" target="_self">llms.txt</a>` },
  },
});
