import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { type Document, type Endpoint, listEndpoints } from "@incident-clients/openapi";
import { packageOf, root, specOf } from "@incident-clients/openapi/vendors";
import { parse } from "yaml";
import { type Divergence, readDivergences } from "../../spec/drift/explain.ts";
import type { ArazzoFile } from "./arazzo.ts";
import { siteDocument } from "./document.ts";
import { code, link } from "./page.ts";

/** All that the pages of a vendor are made of. */
export interface Vendor {
  name: string;
  title: string;
  /** The package's name on the registry. */
  packageName: string;
  /** The package's README, where there is one. */
  readme: { file: string; text: string } | undefined;
  document: Document;
  endpoints: Endpoint[];
  divergences: Divergence[];
  workflows: { name: string; file: string; content: ArazzoFile }[];
  /** The file of the specification that describes a path. */
  sourceOf(path: string): string;
}

export async function loadVendor(name: string): Promise<Vendor> {
  const document = await siteDocument(name);
  const folder = relative(root, dirname(specOf(name)));
  const { paths } = parse(readFileSync(specOf(name), "utf8"));
  const readme = join(packageOf(name), "README.md");
  return {
    name,
    title: document.info.title,
    packageName: JSON.parse(readFileSync(join(packageOf(name), "package.json"), "utf8")).name,
    readme: existsSync(readme) ? { file: relative(root, readme), text: readFileSync(readme, "utf8") } : undefined,
    document,
    endpoints: listEndpoints(document),
    divergences: existsSync(join(root, folder, "divergences.yaml")) ? await readDivergences(name) : [],
    workflows: globSync(`${folder}/workflows/*.arazzo.yaml`, { cwd: root })
      .sort()
      .map((file) => ({
        name: basename(file, ".arazzo.yaml"),
        file,
        content: parse(readFileSync(join(root, file), "utf8")),
      })),
    sourceOf: (path) => join(folder, paths[path]?.$ref ?? basename(specOf(name))),
  };
}

/** The page of an operation. */
export const operationPage = ({ name }: Vendor, operationId: string): string => `/${name}/operations/${operationId}.md`;

/** A link to an operation's page, by its name. */
export const operationLink = (vendor: Vendor, operationId: string): string =>
  link(code(operationId), operationPage(vendor, operationId));

/** The vendor's reference, perhaps at one operation. */
export const referenceLink = ({ name }: Vendor, operationId?: string): string =>
  `/${name}/reference.md${operationId ? `#${operationId.toLowerCase()}` : ""}`;

/** A schema in the list of all of a vendor, which is named. */
export const schemaPage = (name: string, schema: string): string => `/${name}/schemas.md#${schema.toLowerCase()}`;

/** Makes a link of every operation's name that stands alone in code, outside headings, links and code blocks. */
export function linkOperations(vendor: Vendor, markdown: string): string {
  const names = vendor.endpoints.map(({ operation }) => operation.operationId).join("|");
  const alone = new RegExp(`(?<!\\[)\`(?:client\\.)?(${names})\`(?!\\])`, "g");
  return markdown
    .split(/(^ *```[\s\S]*?^ *```|^#.*$|^<summary>.*$)/m)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(alone, (_, name) => operationLink(vendor, name))))
    .join("");
}
