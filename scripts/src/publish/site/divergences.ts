import { below, type Endpoint, keysOf } from "@incident-clients/openapi";
import type { Divergence } from "../../spec/drift/explain.ts";
import { sourceUrl } from "./links.ts";
import { code, details, escapeHtml, inline, join, link, type Page, table } from "./page.ts";
import { linkOperations, type Vendor } from "./vendor.ts";

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
  const counted = Object.entries(grades).map(([grade, meaning]) => {
    const count = divergences.filter((one) => one.grade === grade).length;
    return [code(grade), `${count}`, meaning];
  });
  return {
    path: `${name}/divergences`,
    title: `Documentation and actual behavior: ${title}`,
    summary: `${divergences.length} places where the vendor's documentation and its server differ, each with its source.`,
    group: [title],
    body: join(
      "# Documentation and actual behavior",
      `${divergences.length} places where the documentation of ${title} and its server differ. The clients, fakes and pages here follow the server. The source of this page is ${link(code("divergences.yaml"), sourceUrl(`specs/${name}/divergences.yaml`))}.`,
      table(["grade", "entries", "known because"], counted),
      ...[...byPlace].map(([heading, entries]) =>
        join(
          `## ${heading}`,
          ...entries.map((entry) =>
            join(`**Documented:** ${linkOperations(vendor, inline(entry.documented))}`, actual(vendor, entry), "---"),
          ),
        ),
      ),
    ),
  };
}

/** Entries that show what is documented, and open to what is so. */
export const divergenceList = (vendor: Vendor, entries: Divergence[]): string =>
  join(
    ...entries.map((entry) => {
      const documented = entry.documented
        .trim()
        .replaceAll("`", "")
        .replaceAll(/\s*\n\s*/g, " ");
      return details(escapeHtml(`Documented: ${documented} (${entry.grade})`), actual(vendor, entry), "differs");
    }),
  );

function actual(vendor: Vendor, { at, actual, source, grade }: Divergence): string {
  const place = keysOf(at).filter((key) => !["paths", "components", "schemas", "properties"].includes(key));
  return join(
    `**Actual:** ${linkOperations(vendor, inline(actual))}`,
    `${place.length > 0 ? code(place.join(" / ")) : "The whole API"}. Grade ${code(grade)}. Source: ${inline(linkSources(source))}`,
  );
}

/** The entries that stand at an operation or its path, or inside; those about a body are beside its fields. */
export const divergencesOf = ({ divergences }: Vendor, { path, method }: Endpoint): Divergence[] => {
  const item = below("#/paths", path);
  const places = [`${item}/${method}/`, `${item}/parameters/`];
  return divergences.filter(({ at }) => at === item || places.some((place) => `${at}/`.startsWith(place)));
};

const linkSources = (source: string): string =>
  source.replaceAll(/https:\/\/[^\s,;)]+/g, (url) => link(url.replace("https://", "").replace(/\/$/, ""), url));

/** What part of the specification an entry belongs under. */
function headingOf({ endpoints }: Vendor, pointer: string): string {
  const [first, kind = "", name = ""] = keysOf(pointer);
  const found = endpoints.find(({ path, method }) => first === "paths" && path === kind && method === name);
  if (found) return found.operation.summary;
  if (first === "paths") return `Path ${kind}`;
  const headings: Record<string, string> = {
    schemas: `Schema ${name}`,
    responses: `Response ${name}`,
    securitySchemes: "Credentials",
  };
  return headings[kind] ?? "The whole API";
}
