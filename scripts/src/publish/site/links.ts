import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path/posix";
import { listVendors, root } from "@incident-clients/openapi/vendors";
import { outsideCode } from "./page.ts";

const { repository } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** The repository on the web. */
export const repositoryUrl: string = repository.url.replace(/^git\+/, "").replace(/\.git$/, "");

/** A file or folder of the repository, on the web. */
export const sourceUrl = (path: string): string => `${repositoryUrl}/blob/main/${path}`;

/** Where the TypeScript API of an import specifier stands: `@scope/name/part` is `api/name-part`. */
export const apiPath = (specifier: string): string => `api/${specifier.replace(/^@[^/]+\//, "").replaceAll("/", "-")}`;

/** The page that stands for a file or folder of the repository. */
export function pageOf(path: string): string | undefined {
  const vendors = listVendors();
  const [, folder, name = "", rest] = /^(packages|specs)\/([\w.-]+)\/?(.*)$/.exec(path) ?? [];
  if (folder === "packages" && (rest === "" || rest === "README.md")) {
    if (vendors.includes(name)) return `${name}/guide`;
    return existsSync(join(root, "packages", name, "README.md")) ? `packages/${name}` : undefined;
  }
  if (folder === "specs" && vendors.includes(name)) {
    if (rest === "divergences.yaml") return `${name}/divergences`;
    if (rest === "" || rest === "openapi.yaml") return `${name}/overview`;
    const [, workflow] = /^workflows\/([\w.-]+)\.arazzo\.yaml$/.exec(rest ?? "") ?? [];
    if (workflow) return `${name}/workflows/${workflow}`;
  }
  if (path === "specs" || path === "specs/README.md") return "specifications";
  const [, written] = /^scripts\/site\/pages\/(.+)\.md$/.exec(path) ?? [];
  return written ?? { "README.md": "index", "CONTRIBUTING.md": "contributing", "SECURITY.md": "security" }[path];
}

/** Applies a function to the address of every Markdown link outside code. */
export const mapLinks = (markdown: string, change: (address: string) => string): string =>
  outsideCode(markdown, (text) => text.replaceAll(/\]\(([^)\s]+)\)/g, (_, address) => `](${change(address)})`));

/** Leads the links of a repository's Markdown file to pages, and to the repository where there is no page. */
export function fromRepository(file: string, markdown: string): string {
  const own = new RegExp(`^${repositoryUrl}/(?:blob|tree)/main/`);
  return mapLinks(markdown, (address) => {
    const [target = "", hash] = address.split("#");
    if (target === "" || (/^[a-z]+:/.test(target) && !own.test(target))) return address;
    const path = own.test(target) ? target.replace(own, "") : normalize(join(dirname(file), target));
    const clean = path.replace(/\/$/, "");
    const page = pageOf(clean);
    const anchor = hash && hash !== "readme" ? `#${hash}` : "";
    return (page ? `/${page}.md` : sourceUrl(clean)) + anchor;
  });
}

/** Pages link to each other from the root; in the end the links are relative, so that the site may stand anywhere. */
export const relativize = (path: string, markdown: string): string =>
  mapLinks(markdown, (address) =>
    address.startsWith("/") ? relative(dirname(`/${path}`), address).replace(/^(?!\.)/, "./") : address,
  );
