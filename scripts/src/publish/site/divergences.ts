import { below, type Document, type Endpoint, keysOf, resolve } from "@incident-clients/openapi";
import type { Divergence } from "../../spec/drift/explain.ts";
import { sourceUrl } from "./links.ts";
import { code, inline, join, link, type Page, table } from "./page.ts";
import { linkOperations, operationLink, schemaPage, type Vendor } from "./vendor.ts";

/** How certain an entry is, most certain first. */
const grades: Record<string, string> = {
  tested: "the vendor's own tests or recordings show it",
  code: "the vendor's code does it",
  docs: "another page of the vendor says so",
  inferred: "it follows from the others",
  unverified: "one report, or ours",
};

/** Where the vendor's documentation and its server differ, by place. */
export function divergencesPage(vendor: Vendor): Page {
  const { name, title, divergences } = vendor;
  const byPlace = Map.groupBy(divergences, ({ at }) => headingOf(vendor, at));
  return {
    path: `${name}/divergences`,
    title: `Where the documentation is wrong: ${title}`,
    summary: `${divergences.length} places where the vendor's documentation and its server differ, each with its source.`,
    group: [title],
    body: join(
      "# Where the vendor's documentation is wrong",
      `${divergences.length} places where the documentation of ${title} and its server differ. The clients, mocks and pages here follow the server. Written in ${link(code("divergences.yaml"), sourceUrl(`specs/${name}/divergences.yaml`))}.`,
      gradeTable(divergences),
      ...[...byPlace].map(([heading, entries]) => join(`## ${heading}`, divergenceList(vendor, entries))),
    ),
  };
}

/** How many entries there are of each grade. */
export function gradeTable(divergences: Divergence[]): string {
  const counted = Object.entries(grades).map(([grade, meaning]) => {
    const count = divergences.filter((one) => one.grade === grade).length;
    return [code(grade), `${count}`, meaning];
  });
  return table(
    ["grade", "entries", "known because"],
    counted.filter(([, count]) => count !== "0"),
  );
}

/** Entries, with a rule between them. */
export const divergenceList = (vendor: Vendor, entries: Divergence[]): string =>
  entries.map((entry) => divergence(vendor, entry)).join("\n\n---\n\n");

function divergence(vendor: Vendor, { at, documented, actual, source, grade }: Divergence): string {
  const words = (text: string) => linkOperations(vendor, inline(text));
  return join(
    `**Documented:** ${words(documented)}`,
    `**In fact:** ${words(actual)}`,
    `${placeOf(vendor, at)}. Grade ${code(grade)}. Source: ${inline(linkSources(source))}`,
  );
}

/** The entries about one operation: at it, inside it, or at a part of the document that no other operation uses. */
export function divergencesOf({ divergences, document, endpoints }: Vendor, endpoint: Endpoint): Divergence[] {
  const path = below("#/paths", endpoint.path);
  const places = [`${path}/${endpoint.method}`, `${path}/parameters`];
  const own = componentsOf(document, endpoint);
  for (const other of endpoints)
    if (other.operation !== endpoint.operation) for (const part of componentsOf(document, other)) own.delete(part);
  return divergences.filter(({ at }) => {
    const [component = ""] = /^#\/components\/[^/]+\/[^/]+/.exec(at) ?? [];
    return at === path || own.has(component) || places.some((place) => at === place || at.startsWith(`${place}/`));
  });
}

/** The components that an operation refers to, and those that these refer to. */
function componentsOf(document: Document, { path, operation }: Endpoint): Set<string> {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const { $ref } = value as { $ref?: unknown };
    if (typeof $ref === "string" && !found.has($ref)) {
      found.add($ref);
      visit(resolve(document, { $ref }));
    }
    Object.values(value).forEach(visit);
  };
  visit([operation, document.paths[path]?.parameters]);
  return found;
}

const linkSources = (source: string): string =>
  source.replaceAll(/https:\/\/[^\s,;)]+/g, (url) => link(url.replace("https://", "").replace(/\/$/, ""), url));

/** The operation that a pointer is in, and what is left of the pointer. */
function operationAt({ endpoints }: Vendor, [first, path, method, ...rest]: string[]) {
  if (first !== "paths") return undefined;
  const endpoint = endpoints.find((one) => one.path === path && one.method === method);
  return endpoint && { endpoint, rest };
}

/** What part of the specification an entry belongs under. */
function headingOf(vendor: Vendor, pointer: string): string {
  const steps = keysOf(pointer);
  const found = operationAt(vendor, steps);
  if (found) return found.endpoint.operation.summary;
  if (steps[0] === "paths" && steps[1]) return `Path ${steps[1]}`;
  const [, kind = "", name = ""] = steps;
  return (
    { schemas: `Schema ${name}`, responses: `Answer ${name}`, securitySchemes: "Credentials" }[kind] ?? "The whole API"
  );
}

/** A pointer as a person reads it. */
function placeOf(vendor: Vendor, pointer: string): string {
  const steps = keysOf(pointer);
  const found = operationAt(vendor, steps);
  if (found) {
    const inside = found.rest.length > 0 ? `, ${code(found.rest.join(" / "))}` : "";
    return operationLink(vendor, found.endpoint.operation.operationId) + inside;
  }
  const [, kind, name, ...rest] = steps;
  if (kind === "schemas" && name) {
    const inside = rest.length > 0 ? `, ${code(rest.join(" / "))}` : "";
    return link(code(name), schemaPage(vendor.name, name)) + inside;
  }
  return steps.length > 0 ? code(steps.join(" / ")) : "The whole document";
}
