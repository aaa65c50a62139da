import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { type Document, type Endpoint, listEndpoints } from "@incident-clients/openapi";
import { bundleSpec } from "@incident-clients/openapi/bundle";
import { packageOf, root, specOf } from "@incident-clients/openapi/vendors";
import { parse } from "yaml";
import { type Divergence, readDivergences } from "../../spec/drift/explain.ts";
import { addSamples } from "../../spec/generate/samples/add.ts";
import { code, link } from "./page.ts";

/** The part of an Arazzo document that is shown. */
interface ArazzoFile {
  info: { title: string; summary?: string; description?: string };
  workflows: Workflow[];
}

export interface Workflow {
  workflowId: string;
  summary?: string;
  description?: string;
  inputs?: { properties?: Record<string, { description?: string }> };
  steps: Step[];
  outputs?: Record<string, string>;
}

export interface Step {
  stepId: string;
  description?: string;
  operationId: string;
  parameters?: { name: string; in: string; value: unknown }[];
  requestBody?: { payload: unknown };
  successCriteria?: { condition: string }[];
  outputs?: Record<string, string>;
}

/** All that the pages of a vendor are made of. */
export interface Vendor {
  name: string;
  title: string;
  /** The package's name on the registry. */
  packageName: string;
  isReleased: boolean;
  readme: { file: string; text: string };
  document: Document;
  /** The deprecated ones are last. */
  endpoints: Endpoint[];
  divergences: Divergence[];
  workflows: { name: string; file: string; content: ArazzoFile }[];
  /** The file of the specification that describes a path. */
  sourceOf(path: string): string;
}

const rank = ({ operation }: Endpoint): number => (operation.deprecated ? 1 : 0);

export async function loadVendor(name: string): Promise<Vendor> {
  const document = await addSamples(name, await bundleSpec(specOf(name)));
  const folder = relative(root, dirname(specOf(name)));
  const { paths } = parse(readFileSync(specOf(name), "utf8"));
  const manifest = JSON.parse(readFileSync(join(packageOf(name), "package.json"), "utf8"));
  const readme = join(packageOf(name), "README.md");
  return {
    name,
    title: document.info.title,
    packageName: manifest.name,
    isReleased: manifest.version !== "0.0.0",
    readme: {
      file: relative(root, readme),
      text: existsSync(readme) ? readFileSync(readme, "utf8") : `# ${document.info.title}\n`,
    },
    document,
    endpoints: listEndpoints(document).sort((a, b) => rank(a) - rank(b)),
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

/** A link to an operation's page, by its name. */
export const operationLink = ({ name }: Vendor, operationId: string): string =>
  link(code(operationId), `/${name}/operations/${operationId}.md`);

/** Makes a link of every operation's name that stands alone in code, outside headings, links and code blocks. */
export function linkOperations(vendor: Vendor, markdown: string): string {
  const names = vendor.endpoints.map(({ operation }) => operation.operationId).join("|");
  const alone = new RegExp(`(?<!\\[)\`(?:client\\.)?(${names})\`(?!\\])`, "g");
  return markdown
    .split(/(^ *```[\s\S]*?^ *```|^#.*$|^<summary>.*$)/m)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(alone, (_, name) => operationLink(vendor, name))))
    .join("");
}
