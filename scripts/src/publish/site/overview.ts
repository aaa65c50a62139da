import { operationPage as renderOperation } from "./operation.ts";
import { code, inline, join, link, type Page, prose, table } from "./page.ts";
import { schemasPage } from "./schemas.ts";
import { linkOperations, operationLink, referencePage, type Vendor } from "./vendor.ts";

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
      `${link("Guide", `/${name}/guide.md`)} · ${link("Reference", referencePage(vendor))} · ${link("Schemas", `/${name}/schemas.md`)}`,
      linkOperations(vendor, prose(document.info.description ?? "")),
      "## Operations",
      table(
        ["operation", "call", "what it does"],
        vendor.endpoints.map(({ path, method, operation }) => [
          operationLink(vendor, operation.operationId),
          code(`${method.toUpperCase()} ${path}`),
          inline(operation.summary) + (operation.deprecated ? " (deprecated)" : ""),
        ]),
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

/** The whole reference as one Markdown text, which stands beside Redocly's page. */
export function referenceText(vendor: Vendor): string {
  const parts = [...vendor.endpoints.map((endpoint) => renderOperation(vendor, endpoint)), schemasPage(vendor)];
  return join(overviewPage(vendor).body, ...parts.map(({ body }) => body));
}
