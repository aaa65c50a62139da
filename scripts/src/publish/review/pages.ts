import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path/posix";
import { listVendors, root } from "@incident-clients/openapi/vendors";
import { parse } from "yaml";
import { pageOf } from "../site/links.ts";

/** Files of which sections stand on other pages. */
const shownOn: Record<string, string[]> = {
  "README.md": ["outcomes"],
  "packages/core/README.md": ["outcomes", "packages/core"],
};

/** Where the parts of a specification are shown, besides its reference and the operations that they belong to. */
const partsShownOn: Record<string, string[]> = {
  "divergences.yaml": ["divergences", "guide"],
  "openapi.yaml": ["overview", "guide"],
  examples: ["guide"],
  parameters: [],
  paths: ["overview", "guide"],
  responses: ["guide"],
  schemas: ["schemas"],
  workflows: ["guide"],
};

/** The pages of the documentation that a change to a file of the repository shows on. */
export function pagesOf(file: string): string[] {
  if (shownOn[file]) return shownOn[file];
  if (/^(\.changeset\/(?!README)[^/]+|packages\/[^/]+\/CHANGELOG)\.md$/.test(file)) return ["changelog"];
  const page = pageOf(file);
  const [, vendor = "", part = ""] = /^specs\/([^/]+)\/([^/]+)/.exec(file) ?? [];
  if (!listVendors().includes(vendor)) return page ? [page] : [];
  const names = partsShownOn[part];
  if (!names) return []; // What only the suites read.
  const others = names.map((name) => `${vendor}/${name}`);
  if (part === "divergences.yaml" || part === "workflows") return [...new Set([...(page ? [page] : []), ...others])];
  const operations = operationsOf(vendor, file);
  const isPlayed = part === "examples" || part === "paths";
  return [
    `${vendor}/reference`,
    ...others,
    ...operations.map((id) => `${vendor}/operations/${id}`),
    ...(isPlayed ? workflowsOf(vendor, operations) : []),
    ...(part === "paths" ? ["outcomes"] : []),
  ];
}

/** What is read once, since every changed file is looked for in all of them. */
const texts = new Map<string, { $ref: string[]; operationId: string[] }>();

/** The references and operation ids of a YAML file, wherever they stand. */
function textsOf(file: string) {
  const path = join(root, file);
  const found = texts.get(file) ?? { $ref: [], operationId: [] };
  if (texts.has(file) || !existsSync(path)) return found;
  texts.set(file, found);
  JSON.stringify(parse(readFileSync(path, "utf8")), (name, value) => {
    if ((name === "$ref" || name === "operationId") && typeof value === "string") found[name].push(value);
    return value;
  });
  return found;
}

/** The operations that a file names; a workflow puts its source before a name. */
const operationsIn = (file: string) => textsOf(file).operationId.map((id) => id.split(".").at(-1) ?? "");

/** The operations of which a file of a specification is a part, by name. */
function operationsOf(vendor: string, file: string): string[] {
  const paths = globSync(`specs/${vendor}/paths/*.yaml`, { cwd: root });
  return paths.sort().flatMap((path) => (filesOf(path).has(file) ? operationsIn(path) : []));
}

/** A file of a specification, and those that it refers to, and so on. */
function filesOf(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const targets = textsOf(file).$ref.flatMap((reference) => reference.split("#")[0] || []);
  for (const target of targets) filesOf(join(dirname(file), target), found);
  return found;
}

/** The pages of the workflows that make one of the calls. */
function workflowsOf(vendor: string, operations: string[]): string[] {
  const files = globSync(`specs/${vendor}/workflows/*.arazzo.yaml`, { cwd: root });
  const used = files.sort().filter((file) => operationsIn(file).some((name) => operations.includes(name)));
  return used.map((file) => `${vendor}/workflows/${basename(file, ".arazzo.yaml")}`);
}
