import { permissionsOf, operationPage as renderOperation, versionsOf } from "./operation.ts";
import { code, inline, join, link, outsideCode, type Page, prose, table } from "./page.ts";
import { schemasPage } from "./schemas.ts";
import { linkOperations, operationLink, referenceLink, type Vendor } from "./vendor.ts";

/** What the specification says of the API as a whole, and a line for each operation. */
export function overviewPage(vendor: Vendor): Page {
  const { name, title, document } = vendor;
  return {
    path: `${name}/overview`,
    title: `The API: ${title}`,
    summary: `How ${title} works, and every operation.`,
    group: [title],
    body: join(
      `# ${title}`,
      document.info.summary && prose(document.info.summary),
      `${link("Guide", `/${name}/guide.md`)} · ${link("Reference", referenceLink(vendor))} · ${link("Schemas", `/${name}/schemas.md`)}`,
      linkOperations(vendor, prose(document.info.description ?? "")),
      "## Operations",
      table(
        ["operation", "call", "what it does", "needs", "versions"],
        vendor.endpoints.map(({ path, method, operation }) => {
          const { from, to } = operation["x-availability"] ?? {};
          const replaced = operation["x-replaced-by"];
          return [
            operationLink(vendor, operation.operationId),
            code(`${method.toUpperCase()} ${path}`),
            inline(operation.summary) + (replaced ? ` (deprecated, use ${operationLink(vendor, replaced)})` : ""),
            permissionsOf(operation),
            versionsOf(from, to) || "all",
          ];
        }),
      ),
      "## Credentials",
      table(
        ["name", "sent as", "what it is"],
        Object.entries(document.components.securitySchemes).map(([scheme, one]) => [
          code(scheme),
          one.type === "http" ? `${one.scheme} authentication` : `${one.in} ${code(one.name ?? "")}`,
          inline((one as { description?: string }).description ?? ""),
        ]),
      ),
    ),
  };
}

/** The whole API on one page: every operation and every schema, for those who search in a text. */
export function referencePage(vendor: Vendor): Page {
  const { name, title } = vendor;
  const operations = vendor.endpoints.map((endpoint) => {
    const { body } = renderOperation(vendor, endpoint);
    return deeper(body).replace(/^## .*/, (heading) => `${heading} {#${endpoint.operation.operationId.toLowerCase()}}`);
  });
  return {
    path: `${name}/reference`,
    title: `Reference: ${title}`,
    summary: "The whole API in one text: operations, bodies, schemas.",
    group: [title],
    isSearched: false,
    body: join(
      `# Reference: ${title}`,
      deeper(overviewPage(vendor).body),
      ...operations,
      deeper(schemasPage(vendor).body),
    ),
  };
}

/** A page's text as a part of another page. */
const deeper = (markdown: string) => outsideCode(markdown, (text) => text.replaceAll(/^(?=#+ )/gm, "#"));
