import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Document } from "@incident-clients/openapi";
import { root } from "@incident-clients/openapi/vendors";
import { execa } from "execa";
import { relativize } from "./links.ts";
import { linksOf } from "./operation.ts";
import type { Vendor } from "./vendor.ts";

const template = join(root, "scripts/site/reference.hbs");

/** Redoc's footer loads its logo from outside; an empty image takes its place. */
const outsideImage = /https:\/\/cdn\.redoc\.ly\/[\w./-]+\.svg/g;
const emptyImage = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==";

/** Redoc draws its menu as if it were a site of its own; in the browser the same links stand behind a #. */
const menuLink = /(<a [^>]*\bhref=")(?=\/[^"]*"[^>]* data-discover="true")/g;

/** Makes the reference of a vendor with Redocly: one page that needs nothing else. `scratch` holds what Redocly reads. */
export async function buildReference(vendor: Vendor, output: string, scratch: string): Promise<void> {
  const input = join(scratch, `${vendor.name}.json`);
  mkdirSync(scratch, { recursive: true });
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(input, JSON.stringify(withLinks(vendor)));
  const options = ["--inlineBundle", "--output", output, "--template", template, `--title=Reference: ${vendor.title}`];
  const env = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  await execa("redocly", ["build-docs", input, ...options], { cwd: root, env, preferLocal: true });
  const page = readFileSync(output, "utf8").replaceAll(outsideImage, emptyImage).replaceAll(menuLink, "$1#");
  writeFileSync(output, page);
}

/** The document whose operations begin with links to their other pages; Redocly has no place of its own for them. */
function withLinks(vendor: Vendor): Document {
  const document = structuredClone(vendor.document);
  for (const endpoint of vendor.endpoints) {
    const operation = document.paths[endpoint.path]?.[endpoint.method];
    if (!operation) continue;
    const { operationId } = endpoint.operation;
    const more = `[On one page](/${vendor.name}/operations/${operationId}.md) · ${linksOf(vendor, endpoint, ["Reference", "Vendor's page"])}`;
    const links = relativize(`${vendor.name}/reference`, more).replaceAll(/\.md(?=[)#])/g, "");
    operation.description = `${links}\n\n${operation.description}`;
  }
  return document;
}
