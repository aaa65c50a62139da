import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { isJson, type Media, nameOf, bodyOf as requestOf, resolve } from "@incident-clients/openapi";
import { root } from "@incident-clients/openapi/vendors";
import { describe, expect, test } from "vitest";
import { makeDefinition } from "../../spec/generate/definition.ts";
import { mapLinks } from "./links.ts";
import { llmsText } from "./llms.ts";
import { prose } from "./page.ts";
import { renderPages } from "./pages.ts";
import { sidebarsOf } from "./write.ts";

const { vendors, pages } = await renderPages();
const bodies = new Map(pages.map(({ path, body }) => [path, body]));
const bodyOf = (path: string) => bodies.get(path) ?? "";

function linksOf(markdown: string): string[] {
  const found: string[] = [];
  mapLinks(markdown, (address) => {
    found.push(address);
    return address;
  });
  return found;
}

describe.each(vendors)("the pages of $name", (vendor) => {
  const { name, endpoints, workflows, divergences, document } = vendor;

  test("are a guide, an overview, the schemas, and one for each operation and workflow", () => {
    const expected = [
      ...["guide", "overview", "schemas", "divergences"],
      ...endpoints.map(({ operation }) => `operations/${operation.operationId}`),
      ...workflows.map((file) => `workflows/${file.name}`),
    ];
    for (const page of expected) expect(bodies.has(`${name}/${page}`), page).toBe(true);
  });

  test("show every named example of a request and of an answer, and every status", () => {
    const examplesOf = (content: Record<string, Media> = {}) =>
      Object.keys(Object.entries(content).find(([type]) => isJson(type))?.[1].examples ?? {}).length;
    for (const { operation } of endpoints) {
      const body = bodyOf(`${name}/operations/${operation.operationId}`);
      const answers = Object.values(operation.responses).map((one) => examplesOf(resolve(document, one).content));
      // A form's examples are shown too.
      const [asked] = Object.values(operation.requestBody?.content ?? {});
      const expected = [Object.keys(asked?.examples ?? {}).length, ...answers].reduce((sum, count) => sum + count, 0);
      expect(body.split("<details>").length - 1, operation.operationId).toBe(expected);
      for (const status of Object.keys(operation.responses)) expect(body).toContain(`| \`${status}\` |`);
    }
  });

  test("lead from every operation to guide, reference, TypeScript, package and specification", () => {
    for (const { operation } of endpoints) {
      const links = linksOf(bodyOf(`${name}/operations/${operation.operationId}`)).join(" ");
      expect(links).toContain("../guide.md");
      expect(links).toContain(`../reference.md#${operation.operationId.toLowerCase()}`);
      expect(links).toMatch(/\/api\/[\w-]+\.md/);
      expect(links).toContain(`/packages/${name}`);
      expect(links).toMatch(new RegExp(`/specs/${name}/paths/[\\w-]+\\.yaml`));
    }
  });

  test("tell every divergence with its source and grade", () => {
    const body = bodyOf(`${name}/divergences`);
    expect(body.split("**In fact:**").length - 1).toBe(divergences.length);
    for (const { grade } of divergences) expect(body).toContain(`Grade \`${grade}\`. Source: `);
  });

  test("tell with an operation where the documentation of its own request is wrong", () => {
    const requests = endpoints.map(({ operation }) => requestOf(operation)?.schema);
    for (const [index, { operation }] of endpoints.entries()) {
      const pointer = requests[index]?.$ref;
      if (!pointer || requests.filter((schema) => schema?.$ref === pointer).length > 1) continue;
      const isWrong = divergences.some(({ at }) => at === pointer || at.startsWith(`${pointer}/`));
      const [, told = ""] = bodyOf(`${name}/operations/${operation.operationId}`).split("## Where the documentation");
      if (isWrong) expect(told).toContain(`../schemas.md#${nameOf({ $ref: pointer })?.toLowerCase()})`);
    }
  });

  test("say of a success that can be a failure how it then ends, with the operation and in the guide", () => {
    for (const [id, { failed }] of Object.entries(makeDefinition(document).operations)) {
      for (const { outcome } of failed ?? []) {
        const row = new RegExp(`^\\| \`2\\d\\d\` \\|.*\`${outcome}\` where`, "m");
        expect(bodyOf(`${name}/operations/${id}`)).toMatch(row);
        expect(bodyOf(`${name}/guide`)).toMatch(row);
      }
    }
  });

  test("describe every schema under a heading that others link to", () => {
    const headings = bodyOf(`${name}/schemas`).match(/^## .*$/gm) ?? [];
    expect(headings.map((heading) => heading.slice(3))).toEqual(
      Object.keys(document.components.schemas).sort((a, b) => a.localeCompare(b)),
    );
  });

  test("play every workflow with the values of the examples, and leave no expression in a body", () => {
    for (const file of workflows) {
      const blocks = bodyOf(`${name}/workflows/${file.name}`).match(/```json\n[\s\S]*?```/g) ?? [];
      expect(blocks.length).toBeGreaterThan(0);
      expect(blocks.join("\n")).not.toMatch(/\$(steps|inputs|response)\b/);
    }
  });
});

test("every link between pages leads to a page, or to what TypeDoc makes", () => {
  const apis = vendors.map(({ packageName }) => `api/${packageName.split("/").at(-1)}.md`);
  const known = new Set([...pages.map(({ path }) => `${path}.md`), ...apis]);
  const dead = pages.flatMap(({ path, body }) =>
    linksOf(body)
      .filter((address) => !/^(https?:|mailto:|#)/.test(address))
      .map((address) => join(dirname(path), address.split("#")[0] ?? ""))
      .filter((target) => !known.has(target))
      .map((target) => `${path}: ${target}`),
  );
  expect(dead).toEqual([]);
});

test("no address that only stands for one becomes a link", () => {
  // What is not code and has a scheme is made a link, unless its host has braces.
  const hosts = pages.flatMap(({ path, body }) =>
    [...body.replaceAll(/```[\s\S]*?```|`[^`\n]*`/g, "").matchAll(/https?:\/\/([^\s/)>,{]+)(?=[\s/)>,]|$)/g)].map(
      ([, host = ""]) => `${path}: ${host}`,
    ),
  );
  expect(hosts.filter((host) => !/: [\w-]+(\.[\w-]+)+$/.test(host))).toEqual([]);
});

test("the outcomes are the table of core's README, word for word", () => {
  const readme = readFileSync(join(root, "packages/core/README.md"), "utf8");
  const rows = readme.match(/^\| .*`(not-sent|rejected|unknown)`.*\|$/gm) ?? [];
  expect(rows.length).toBeGreaterThan(5);
  for (const row of rows) expect(bodyOf("outcomes")).toContain(row);
});

test("the changelog holds every change that waits for a release", () => {
  for (const file of globSync(".changeset/*.md", { cwd: root, exclude: [".changeset/README.md"] })) {
    const [, , text = ""] = readFileSync(join(root, file), "utf8").split(/^---$/m);
    expect(bodyOf("changelog")).toContain(prose(text));
  }
});

test("the sidebars and llms.txt name every page", () => {
  const sidebars = JSON.stringify(sidebarsOf(pages, vendors));
  const list = llmsText(pages);
  for (const { path } of pages) {
    expect(sidebars).toContain(`"/${path === "index" ? "" : path}"`);
    expect(list).toContain(`(${path}.md)`);
  }
});

test.each([
  ["a <host> and {{ this }}", "a &lt;host> and &#123;&#123; this }}"],
  ["`<host>` stays code", "`<host>` stays code"],
  ["<https://example.com>", "<https://example.com>"],
])("text of a specification cannot become markup: %s", (text, expected) => {
  expect(prose(text)).toBe(expected);
});
