// Pages that are Markdown files of the repository: each fact stays in the file where it is kept.
import { existsSync, globSync, readFileSync } from "node:fs";
import { join as joinPath } from "node:path";
import { listVendors, root } from "@incident-clients/openapi/vendors";
import { parse } from "yaml";
import { fromRepository } from "./links.ts";
import { code, inline, join, type Page, prose, table } from "./page.ts";
import { operationLink, type Vendor } from "./vendor.ts";

export const read = (file: string): string => readFileSync(joinPath(root, file), "utf8");

/** A Markdown file as a page. */
export function readmePage(file: string, path: string, group: string[], summary: string): Page {
  const body = fromRepository(file, prose(read(file)));
  const [, title = path] = /^# (.*)$/m.exec(body) ?? [];
  return { path, title, summary, group, body };
}

/** The READMEs of the packages that belong to no vendor; a vendor's README is its guide. */
export function packagePages(): Page[] {
  const vendors = listVendors();
  const names = globSync("packages/*/README.md", { cwd: root })
    .map((file) => file.split("/")[1] ?? "")
    .filter((name) => !vendors.includes(name));
  return names.sort().map((name) => {
    const { description } = JSON.parse(read(`packages/${name}/package.json`));
    return readmePage(`packages/${name}/README.md`, `packages/${name}`, ["Packages"], description);
  });
}

export function projectPages(): Page[] {
  return [
    readmePage("specs/README.md", "specifications", ["Project"], "The house rules of the specifications."),
    readmePage(
      "SECURITY.md",
      "security",
      ["Project"],
      "What an attacker can try, and the tests that show what comes of it.",
    ),
    readmePage("CONTRIBUTING.md", "contributing", ["Project"], "The house, its commands, and how to change it."),
    changelogPage(),
  ];
}

/** Some sections of a Markdown file, with what is below them. */
function sectionsOf(text: string, names: string[]): string {
  const sections = text.split(/^(?=## )/m);
  return names
    .map((name) => {
      const found = sections.find((section) => section.startsWith(`## ${name}\n`));
      if (!found) throw new Error(`no section "${name}"`);
      return found.trim();
    })
    .join("\n\n");
}

/** How a call ends and what is repeated: sections of the READMEs, and what each operation declares. */
export function outcomesPage(vendors: Vendor[]): Page {
  const sections = (file: string, names: string[]) => fromRepository(file, prose(sectionsOf(read(file), names)));
  return {
    path: "outcomes",
    title: "Outcomes and retries",
    summary: "Whether a ticket may exist after a failure, and what is repeated when.",
    group: ["How calls behave"],
    body: join(
      "# Outcomes and retries",
      sections("README.md", ["How a call ends"]),
      sections("packages/core/README.md", ["Outcomes", "Repeating", "Redirects and credentials", "Errors"]),
      "## Which operations are safe to repeat",
      ...vendors.map((vendor) => {
        const rows = vendor.endpoints.map(({ operation }) => [
          operationLink(vendor, operation.operationId),
          operation["x-idempotent"] ? "yes" : "**no**",
          inline(operation["x-idempotent-reason"]),
        ]);
        return join(`### ${vendor.title}`, table(["operation", "safe to repeat", "because"], rows));
      }),
    ),
  };
}

/** What is released, and what waits for the next release. */
function changelogPage(): Page {
  const pending = globSync(".changeset/*.md", { cwd: root, exclude: [".changeset/README.md"] }).sort();
  const released = globSync("packages/*/CHANGELOG.md", { cwd: root }).sort();
  return {
    path: "changelog",
    title: "Changelog",
    summary: "What changed in each package, and what waits for the next release.",
    group: ["Project"],
    body: join(
      "# Changelog",
      pending.length > 0 && "## In the next release",
      ...pending.map((file) => changeset(read(file))),
      ...released.map((file) => fromRepository(file, prose(read(file)).replaceAll(/^#/gm, "##"))),
      pending.length + released.length === 0 && "Nothing has been released yet.",
    ),
  };
}

function changeset(text: string): string {
  const [, front = "", body = ""] = /^---\n([\s\S]*?)---\n([\s\S]*)$/.exec(text) ?? [];
  const packages = Object.entries<string>(parse(front) ?? {}).map(([name, bump]) => `${code(name)} (${bump})`);
  return join(`**${packages.join(", ")}**`, prose(body));
}

/** Whether a suite or command has left its results. */
export const readReport = (name: string) => {
  const file = joinPath(root, "reports", name);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
};
