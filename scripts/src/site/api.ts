import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Application, Converter, ReflectionKind, type TypeDocOptions } from "typedoc";
import type { PluginOptions } from "typedoc-plugin-markdown";
import { root } from "../paths.ts";
import { apiPath, mapLinks, relativize, sourceUrl } from "./links.ts";
import type { Page } from "./page.ts";

/** What openapi-typescript writes as a whole; its parts have names of their own, which are documented. */
const wholes = ["$defs", "components", "operations", "paths", "webhooks"];

/** Every import specifier that a package offers, and the source behind it. */
function listEntries(): Map<string, string> {
  const packages = globSync("packages/*/package.json", { cwd: root }).sort();
  const entries = packages.flatMap((file) => {
    const { name, exports } = JSON.parse(readFileSync(join(root, file), "utf8"));
    return Object.entries<{ default?: string }>(exports).flatMap(([key, { default: code = "" }]) => {
      if (!code.startsWith("./dist/")) return [];
      const source = code.replace("./dist/", "src/").replace(/\.js$/, ".ts");
      return [[join(name, key), join(root, file, "..", source)] as const];
    });
  });
  return new Map(entries);
}

/** The API of every package, one page for each thing that can be imported from. TypeDoc writes into `scratch`. */
export async function renderApi(scratch: string): Promise<Page[]> {
  const entries = listEntries();
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
    excludeExternals: true,
    excludePrivate: true,
    entryFileName: "index",
    outputFileStrategy: "modules",
    flattenOutputFiles: true,
    tableColumnSettings: { hideSources: true, hideInherited: true },
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
    for (const one of project.getReflectionsByKind(ReflectionKind.Interface | ReflectionKind.TypeAlias)) {
      if (wholes.includes(one.name)) project.removeReflection(one);
    }
  });
  const project = await app.convert();
  if (!project) throw new Error("TypeDoc could not read the packages");
  await app.generateOutputs(project);
  if (app.logger.hasErrors()) throw new Error("TypeDoc reported errors");
  return ["index", ...entries.keys()].map((name) => apiPage(scratch, name));
}

function apiPage(scratch: string, name: string): Page {
  const text = readFileSync(join(scratch, `${name.replaceAll("/", ".")}.md`), "utf8");
  const toPage = (address: string) => {
    const [, file = "", rest = ""] = /^(@[^#]*|index)\.md(.*)$/.exec(address) ?? [];
    return file ? `/${apiPath(file.replaceAll(".", "/"))}.md${rest}` : address;
  };
  const path = apiPath(name);
  return {
    path,
    title: name === "index" ? "TypeScript API" : name,
    summary: name === "index" ? "Every package, by what can be imported." : `What ${name} exports.`,
    group: ["TypeScript API"],
    body: relativize(path, mapLinks(text.trim(), toPage)),
  };
}
