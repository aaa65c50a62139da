import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@incident-clients/openapi/vendors";
import { Application, Converter, type DeclarationReflection, ReflectionKind } from "typedoc";
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
  const entries = packages.flatMap(entriesOf);
  const bySource = new Map(entries.map(([specifier, source]) => [source, specifier]));
  // The types of bodies are left out there: they are explained on the pages of the operations.
  const options = {
    options: join(root, "scripts/site/typedoc.json"),
    entryPoints: [...bySource.keys()],
    out: scratch,
    sourceLinkTemplate: sourceUrl("packages/{path}#L{line}"),
  };
  const app = await Application.bootstrapWithPlugins(options);
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.children ?? [])
      module.name = bySource.get(module.sources?.[0]?.fullFileName ?? "") ?? module.name;
  });
  // What a client inherits are its operations, which are on the same page.
  const inherited = ({ project }: { project: NonNullable<Awaited<ReturnType<typeof app.convert>>> }) => {
    for (const one of project.getReflectionsByKind(ReflectionKind.Method))
      if ((one as DeclarationReflection).inheritedFrom) project.removeReflection(one);
  };
  const beforeGroups = -50;
  app.converter.on(Converter.EVENT_RESOLVE_END, inherited, beforeGroups);
  const project = await app.convert();
  if (!project) throw new Error("TypeDoc could not read the packages");
  await app.generateOutputs(project);
  if (app.logger.hasErrors()) throw new Error("TypeDoc reported errors");
  return entries.map(([specifier]) => apiPage(scratch, specifier));
}

function apiPage(scratch: string, specifier: string): Page {
  const text = readFileSync(join(scratch, `${specifier.replaceAll("/", ".")}.md`), "utf8");
  const toPage = (address: string) => {
    const [, file = "", rest = ""] = /^(@[^#]*)\.md(.*)$/.exec(address) ?? [];
    return file ? `/${apiPath(file.replaceAll(".", "/"))}.md${rest}` : address;
  };
  const path = apiPath(specifier);
  const body = relativize(path, mapLinks(text.trim(), toPage));
  return { path, title: specifier, summary: `What ${specifier} exports.`, group: ["TypeScript API"], body };
}
