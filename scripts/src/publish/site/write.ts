import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Page } from "./page.ts";
import type { Vendor } from "./vendor.ts";

/** An entry of the sidebar, as VitePress wants it. */
interface Item {
  text?: string;
  link?: string;
  items?: Item[];
}

/** Writes a file unless it is already so, for a server that watches it; says whether it wrote. */
export function writeChanged(file: string, text: string): boolean {
  mkdirSync(dirname(file), { recursive: true });
  const same = existsSync(file) && readFileSync(file, "utf8") === text;
  if (!same) writeFileSync(file, text);
  return !same;
}

/** Writes the pages for VitePress, and takes away what is no page any more. */
export function writePages(folder: string, pages: Page[]): void {
  const files = new Map(pages.map((page) => [`${page.path}.md`, withFrontMatter(page)]));
  for (const old of globSync("**/*.md", { cwd: folder })) if (!files.has(old)) rmSync(join(folder, old));
  for (const [name, text] of files) writeChanged(join(folder, name), text);
}

function withFrontMatter({ title, summary, front: more, body }: Page): string {
  const front = { title, description: summary, ...more };
  const lines = Object.entries(front).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${lines.join("\n")}\n---\n\n${body}\n`;
}

/**
 * The sidebars, by the start of the address they are for: a vendor's pages have one of their own, all others share one. In
 * each, the pages stand by group in their order.
 */
export function sidebarsOf(pages: Page[], vendors: Vendor[]): Record<string, Item[]> {
  const isOf = ({ name }: Vendor, { path }: Page) => path.startsWith(`${name}/`);
  const shared = groupsOf(pages.filter((page) => !vendors.some((vendor) => isOf(vendor, page))));
  const guides = vendors.map(({ name, title }) => ({ text: title, link: `/${name}/guide` }));
  const own = vendors.map((vendor) => [`/${vendor.name}/`, groupsOf(pages.filter((page) => isOf(vendor, page)))]);
  return { ...Object.fromEntries(own), "/": shared.toSpliced(1, 0, { text: "Vendors", items: guides }) };
}

function groupsOf(pages: Page[]): Item[] {
  const byGroup = Map.groupBy(pages, ({ group }) => group.at(-1) ?? "");
  return [...byGroup].map(([text, some]) => ({ text, items: some.map(itemOf) }));
}

/** A page's line; what the heading above says already is left out. */
const itemOf = ({ path, title, group }: Page): Item =>
  path === "index"
    ? { text: "Home", link: "/" }
    : { text: title.replace(`: ${group[0]}`, "").replaceAll(/^@[^/]+\/|`/g, ""), link: `/${path}` };
