import { apiPath, fromRepository } from "./links.ts";
import { permissionsOf, versionsOf } from "./operation.ts";
import { code, inline, join, link, list, type Page, prose, table } from "./page.ts";
import { linkOperations, operationLink, type Vendor } from "./vendor.ts";

/** The package's README: one vendor from the installation to its traps, and the way to the rest. */
export function guidePage(vendor: Vendor): Page {
  const { name, title, readme, document, workflows } = vendor;
  const [heading = "", ...rest] = linkOperations(vendor, fromRepository(readme.file, prose(readme.text))).split("\n");
  const more = [
    link("Operations", `/${name}/overview.md`),
    link("After unknown", "/after-unknown.md"),
    link("TypeScript", `/${apiPath(vendor.packageName)}.md`),
    vendor.divergences.length > 0 && link("Documentation and actual behavior", `/${name}/divergences.md`),
  ].filter(Boolean);
  const flows = workflows.map(({ name: file, content: { info } }) =>
    [link(info.title, `/${name}/workflows/${file}.md`), inline(info.summary ?? "")].filter(Boolean).join(": "),
  );
  return {
    path: `${name}/guide`,
    title: `Guide: ${title}`,
    summary: document.info.summary ?? title,
    group: [title],
    body: join(
      heading,
      more.join(" · "),
      !vendor.isReleased && `Not on the registry yet: ${link("pack it from a clone", "/start.md")}.`,
      rest.join("\n").trim(),
      flows.length > 0 && join("## Step by step", list(flows)),
    ),
  };
}

/** What the specification says of the API as a whole, and a line for each operation. */
export function overviewPage(vendor: Vendor): Page {
  const { name, title, document } = vendor;
  const hints = Object.entries(document["x-hints"] ?? {}).map(([status, hint]) => [code(status), inline(hint)]);
  return {
    path: `${name}/overview`,
    title: `Operations: ${title}`,
    summary: `Every operation of ${title}, its permissions and versions, and how the API works.`,
    group: [title],
    body: join(
      `# Operations of ${title}`,
      operationTable(vendor),
      linkOperations(vendor, prose(document.info.description ?? "")),
      "## Credentials",
      table(
        ["name", "sent as", "what it is"],
        Object.entries(document.components.securitySchemes).map(([scheme, one]) => [
          code(scheme),
          one.type === "http" ? `${one.scheme} authentication` : `${one.in} ${code(one.name ?? "")}`,
          inline((one as { description?: string }).description ?? ""),
        ]),
      ),
      hints.length > 0 &&
        join("## Usual causes of failures", "The client adds them to an error as `hint`.", table(["", "cause"], hints)),
      "## OpenAPI",
      `<a href="./openapi.json" download>openapi.json</a> is the specification in one file, with the code samples. For one page of everything: \`npx @redocly/cli build-docs openapi.json\`.`,
    ),
  };
}

/** The operations with what decides between them. */
export function operationTable(vendor: Vendor): string {
  const rows = vendor.endpoints.map(({ path, method, operation }) => {
    const { from, to } = operation["x-availability"] ?? {};
    const replaced = operation["x-replaced-by"];
    const needs = permissionsOf(operation);
    return [
      `${operationLink(vendor, operation.operationId)}<br>${inline(operation.summary)}${replaced ? ` (deprecated, use ${operationLink(vendor, replaced)})` : ""}<br>${code(`${method.toUpperCase()} ${path}`)}${needs && `<br>needs ${needs}`}`,
      versionsOf(from, to) || "all",
      operation["x-idempotent"] ? "yes" : "**no**",
    ];
  });
  return table(["operation", "versions", "safe to repeat"], rows);
}
