// Pages that are Markdown files: those written for the site in scripts/site/pages, and those of the repository, whose facts
// stay in the file where they are kept.
import { existsSync, globSync, readFileSync } from "node:fs";
import { join as joinPath } from "node:path";
import { listVendors, root } from "@incident-clients/openapi/vendors";
import { parse } from "yaml";
import { operationTable } from "./guide.ts";
import { fromRepository } from "./links.ts";
import { code, inline, join, link, type Page, prose, table } from "./page.ts";
import { operationLink, type Vendor } from "./vendor.ts";

const read = (file: string): string => readFileSync(joinPath(root, file), "utf8");

/** A Markdown file as a page. Its title and summary are its heading and first paragraph, unless given. */
function readmePage(file: string, path: string, given: Partial<Page> & Pick<Page, "group">): Page {
  const body = fromRepository(file, prose(read(file)));
  const [, title = path, first = ""] = /^# (.*)\n+(?:([^#<\s][\s\S]*?)(?:\n\n|$))?/m.exec(body) ?? [];
  const summary = first.replaceAll(/\*\*|\[([^\]]*)\]\([^)]*\)/g, "$1").replaceAll("\n", " ");
  return { path, title, summary, body, ...given };
}

/** What is put in the place of a comment such as `<!-- vendors -->`. */
const rendered: Record<string, (vendors: Vendor[]) => string> = {
  vendors: (vendors) =>
    table(
      ["guide", "what it is for", "and"],
      vendors.map(({ name, title, document }) => [
        link(title, `/${name}/guide.md`),
        inline(document.info.summary ?? ""),
        [link("operations", `/${name}/overview.md`), link("divergences", `/${name}/divergences.md`)].join(", "),
      ]),
    ),
  operations: (vendors) => join(...vendors.map((vendor) => join(`## ${vendor.title}`, operationTable(vendor)))),
  repeating: (vendors) =>
    join(
      ...vendors.map((vendor) => {
        const rows = vendor.endpoints.map(({ operation }) => [
          operationLink(vendor, operation.operationId),
          operation["x-idempotent"] ? "yes" : "**no**",
          inline(operation["x-idempotent-reason"]),
        ]);
        return join(`### ${vendor.title}`, table(["operation", "safe to repeat", "because"], rows));
      }),
    ),
  benchmark: () => between("README.md", "benchmark"),
  changes: () => changes(),
};

/** Includes a section of a Markdown file: `<!-- section README.md#How a call ends -->`. */
function section(address: string): string {
  const [file = "", name = ""] = address.split("#");
  const found = read(file)
    .split(/^(?=## )/m)
    .find((part) => part.startsWith(`## ${name}\n`));
  if (!found) throw new Error(`${file} has no section "${name}"`);
  return fromRepository(file, prose(found));
}

/** What a command has written between two comments of a file. */
function between(file: string, name: string): string {
  const [, text = ""] = new RegExp(`<!-- ${name}:[^>]*-->([\\s\\S]*?)<!-- end of ${name} -->`).exec(read(file)) ?? [];
  return fromRepository(file, prose(text));
}

/** The pages that are written for the site, as scripts/site/pages.yaml lists them. */
export function writtenPages(vendors: Vendor[]): Page[] {
  const all: Record<string, Record<string, string>> = parse(read("scripts/site/pages.yaml"));
  return Object.entries(all).map(([name, settings]) => {
    const { group = "", title, summary, file = `scripts/site/pages/${name}.md`, ...front } = settings;
    const given = { ...(title && { title }), ...(summary && { summary }), group: [group], front };
    const page = readmePage(file, name, given);
    const body = page.body.replaceAll(/^&lt;!-- (\w+)(?: (.+))? -->$/gm, (_, key, address) => {
      if (key === "section") return section(address);
      if (!rendered[key]) throw new Error(`${file}: nothing is called "${key}"`);
      return rendered[key](vendors);
    });
    return { ...page, body };
  });
}

/** The READMEs of the packages that belong to no vendor; a vendor's README is its guide. */
export function packagePages(): Page[] {
  const vendors = listVendors();
  const names = globSync("packages/*/README.md", { cwd: root })
    .map((file) => file.split("/")[1] ?? "")
    .filter((name) => !vendors.includes(name));
  return names.sort().map((name) => {
    const { description } = JSON.parse(read(`packages/${name}/package.json`));
    return readmePage(`packages/${name}/README.md`, `packages/${name}`, { group: ["Packages"], summary: description });
  });
}

/** What is released, and what waits for the next release. */
function changes(): string {
  const pending = globSync(".changeset/*.md", { cwd: root, exclude: [".changeset/README.md"] }).sort();
  const released = globSync("packages/*/CHANGELOG.md", { cwd: root }).sort();
  return join(
    pending.length > 0 && "## In the next release",
    ...pending.map((file) => changeset(read(file))),
    ...released.map((file) => fromRepository(file, prose(read(file)).replaceAll(/^#/gm, "##"))),
  );
}

function changeset(text: string): string {
  const [, front = "", body = ""] = /^---\n([\s\S]*?)---\n([\s\S]*)$/.exec(text) ?? [];
  const packages = Object.entries<string>(parse(front) ?? {}).map(([name, bump]) => `${code(name)} (${bump})`);
  return join(`**${packages.join(", ")}**`, prose(body));
}

/** Whether a suite or command has left its results. */
export const readReport = (name: string) => {
  const file = joinPath(root, "reports", name);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
};
