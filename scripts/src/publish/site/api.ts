import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@incident-clients/openapi/vendors";
import {
  Application,
  type Context,
  Converter,
  type DeclarationReflection,
  ReflectionKind,
  type TypeDocOptions,
} from "typedoc";
import type { PluginOptions } from "typedoc-plugin-markdown";
import { type Package, packages } from "../../lib/packed.ts";
import { sourceOf } from "../../lib/paths.ts";
import { apiPath, mapLinks, relativize, sourceUrl } from "./links.ts";
import type { Page } from "./page.ts";

/** Every import specifier that a package offers, and the source behind it. */
const entriesOf = ({ name, folder, manifest }: Package): [specifier: string, source: string][] =>
  Object.entries(manifest.exports).flatMap(([key, target]) => {
    if (typeof target === "string" || !target.default.startsWith("./dist/")) return [];
    return [[join(name, key), join(folder, sourceOf(target.default))]];
  });

/** The API of every package, one page for each thing that can be imported from. TypeDoc writes into `scratch`. */
export async function renderApi(scratch: string): Promise<Page[]> {
  const entries = new Map(packages.flatMap(entriesOf));
  const bySource = new Map([...entries].map(([specifier, source]) => [source, specifier]));
  const options: TypeDocOptions & Partial<PluginOptions> = {
    name: "TypeScript API",
    entryPoints: [...entries.values()],
    tsconfig: join(root, "scripts/site/tsconfig.api.json"),
    plugin: ["typedoc-plugin-markdown"],
    out: scratch,
    readme: "none",
    disableGit: true,
    sourceLinkTemplate: sourceUrl("packages/{path}#L{line}"),
    // The packages are checked with another TypeScript, and nothing here is published when they fail.
    skipErrorChecking: true,
    logLevel: "Error",
    // The types of bodies are told on the pages of the operations.
    externalPattern: ["**/node_modules/**", "**/generated/types.ts"],
    excludeExternals: true,
    excludePrivate: true,
    entryFileName: "index",
    outputFileStrategy: "modules",
    flattenOutputFiles: true,
    tableColumnSettings: { hideSources: true, hideInherited: true },
    // First what a program calls; what it takes and gives is below.
    groupOrder: ["Functions", "Interfaces", "*"],
    hidePageHeader: true,
    hideBreadcrumbs: true,
    useCodeBlocks: true,
    parametersFormat: "table",
    interfacePropertiesFormat: "table",
    typeAliasPropertiesFormat: "table",
  };
  const app = await Application.bootstrapWithPlugins(options as TypeDocOptions);
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.children ?? []) {
      module.name = bySource.get(module.sources?.[0]?.fullFileName ?? "") ?? module.name;
    }
  });
  const beforeGroups = -50;
  app.converter.on(Converter.EVENT_RESOLVE_END, removeInherited, beforeGroups);
  const project = await app.convert();
  if (!project) throw new Error("TypeDoc could not read the packages");
  await app.generateOutputs(project);
  if (app.logger.hasErrors()) throw new Error("TypeDoc reported errors");
  return [indexPage(), ...[...entries.keys()].map((specifier) => apiPage(scratch, specifier))];
}

/** What a client inherits are its operations, which stand on the same page. */
function removeInherited({ project }: Context): void {
  for (const one of project.getReflectionsByKind(ReflectionKind.Method)) {
    if ((one as DeclarationReflection).inheritedFrom) project.removeReflection(one);
  }
}

/** What can be imported, by package. */
function indexPage(): Page {
  const path = "api/index";
  const sections = packages.map((one) => {
    const links = entriesOf(one).map(([specifier]) => `- [\`${specifier}\`](/${apiPath(specifier)}.md)`);
    return `## ${one.name}\n\n${one.manifest.description}\n\n${links.join("\n")}`;
  });
  const body = ["# TypeScript API", "Every package, by what can be imported from it.", ...sections].join("\n\n");
  return {
    path,
    title: "TypeScript API",
    summary: "Every package, by what can be imported.",
    group: ["TypeScript API"],
    body: relativize(path, body),
  };
}

function apiPage(scratch: string, specifier: string): Page {
  const text = readFileSync(join(scratch, `${specifier.replaceAll("/", ".")}.md`), "utf8");
  const toPage = (address: string) => {
    const [, file = "", rest = ""] = /^(@[^#]*)\.md(.*)$/.exec(address) ?? [];
    return file ? `/${apiPath(file.replaceAll(".", "/"))}.md${rest}` : address;
  };
  const path = apiPath(specifier);
  const body = mapLinks(text.trim(), toPage);
  return {
    path,
    title: specifier,
    summary: `What ${specifier} exports.`,
    group: ["TypeScript API"],
    body: relativize(path, body),
  };
}
