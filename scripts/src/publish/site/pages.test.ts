import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { examplesOf, isJson, keysOf, type Media, bodyOf as requestOf, resolve } from "@incident-clients/openapi";
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
  const operationOf = (id: string) => bodyOf(`${name}/operations/${id}`);

  test("are a guide, an overview, the divergences, and one for each operation and workflow", () => {
    const expected = [
      ...["guide", "overview", "divergences"],
      ...endpoints.map(({ operation }) => `operations/${operation.operationId}`),
      ...workflows.map((file) => `workflows/${file.name}`),
    ];
    for (const page of expected) expect(bodies.has(`${name}/${page}`), page).toBe(true);
  });

  test("show every named example of a request and of a response, and every status", () => {
    const valuesOf = (content: Record<string, Media> = {}) => {
      const media = Object.entries(content).find(([type]) => isJson(type))?.[1] ?? Object.values(content)[0];
      return examplesOf(document, media?.examples).map(([, value]) => JSON.stringify(value));
    };
    for (const { operation } of endpoints) {
      const body = operationOf(operation.operationId);
      const shown = [...body.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = ""]) =>
        JSON.stringify(JSON.parse(text)),
      );
      const responses = Object.values(operation.responses).map((one) => resolve(document, one).content);
      for (const content of [operation.requestBody?.content, ...responses])
        expect(shown, operation.operationId).toEqual(expect.arrayContaining(valuesOf(content)));
      for (const status of Object.keys(operation.responses)) expect(body).toMatch(new RegExp(`[\`*]${status}[\`*]`));
    }
  });

  test("show a request beside the response of the same name", () => {
    for (const { operation } of endpoints) {
      const [success] = Object.values(operation.responses);
      const asked = Object.keys(requestOf(operation)?.examples ?? {});
      const answered = success && Object.values(resolve(document, success).content ?? {})[0]?.examples;
      const both = asked.filter((example) => answered && example in answered);
      const pairs = operationOf(operation.operationId).split('<div class="pair">').length - 1;
      expect(pairs, operation.operationId).toBeGreaterThanOrEqual(both.length);
    }
  });

  test("list every field of a request and a response once, each with a link to itself", () => {
    for (const { operation } of endpoints) {
      const ids = [...operationOf(operation.operationId).matchAll(/<a id="([^"]+)" href="#([^"]+)">/g)];
      expect(ids.length, operation.operationId).toBeGreaterThan(0);
      for (const [, id, hash] of ids) expect(hash).toBe(id);
      expect(new Set(ids.map(([, id]) => id)).size, operation.operationId).toBe(ids.length);
    }
  });

  test("lead from every operation to guide and specification", () => {
    for (const { operation } of endpoints) {
      const links = linksOf(operationOf(operation.operationId)).join(" ");
      expect(links).toContain("../guide.md");
      expect(links).toMatch(new RegExp(`/specs/${name}/paths/[\\w-]+\\.yaml`));
    }
  });

  test("tell every divergence with its source and grade", () => {
    const body = bodyOf(`${name}/divergences`);
    expect(body.split("**Actual:**").length - 1).toBe(divergences.length);
    for (const { grade } of divergences) expect(body).toContain(`Grade \`${grade}\`. Source: `);
  });

  test("tell a divergence about a property of a body beside that property", () => {
    const bodies = endpoints.map(({ operation }) => operationOf(operation.operationId).split("## Errors")[0] ?? "");
    const told = divergences.filter(({ at }) => /^#\/components\/schemas\/.*\/properties\/[^/]+$/.test(at));
    const isBeside = (label = "", source = "") => {
      const fields = bodies.flatMap((body) => body.split(new RegExp(`>\`${label}\`</a>`)).slice(1));
      return fields.some((after) => (after.split("<a id=")[0] ?? "").includes(source));
    };
    const missing = told.filter(({ at, grade }) => !isBeside(keysOf(at).at(-1), `Grade \`${grade}\`. Source: `));
    // The bodies of failures are shown as examples only.
    expect(missing.filter(({ at }) => !/Error|Fault|Envelope/.test(at)).map(({ at }) => at)).toEqual([]);
    expect(told.length).toBeGreaterThan(missing.length);
  });

  test("say of a success that can be a failure how it then ends", () => {
    for (const [id, { failed }] of Object.entries(makeDefinition(document).operations)) {
      for (const { outcome } of failed?.failedIn ?? []) {
        expect(operationOf(id)).toMatch(new RegExp(`^\\| .*\`2\\d\\d\`.*\\|.*\`${outcome}\` where`, "m"));
      }
    }
  });

  test("show every step of every workflow, with the body it sends, and a picture", () => {
    for (const { name: file, content } of workflows) {
      const body = bodyOf(`${name}/workflows/${file}`);
      const steps = content.workflows.flatMap((workflow) => workflow.steps);
      expect(body.match(/^### \d+\. /gm)).toHaveLength(steps.length);
      expect(body.match(/^```json$/gm) ?? []).toHaveLength(steps.filter(({ requestBody }) => requestBody).length);
      expect(body.match(/^```mermaid$/gm)).toHaveLength(content.workflows.length);
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
    [
      ...body
        .replaceAll(/```[\s\S]*?```|`[^`\n]*`|^ *<summary>.*$|^<TryIt .*$/gm, "")
        .matchAll(/https?:\/\/([^\s/)>,{]+)(?=[\s/)>,]|$)/g),
    ].map(([, host = ""]) => `${path}: ${host}`),
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

test("every code of a transport error has a heading with the text of its message, and so has every class of error", () => {
  const source = readFileSync(join(root, "packages/core/src/call/words.ts"), "utf8");
  const [, words = ""] = /const said[^{]*\{([\s\S]*?)\};/.exec(source) ?? [];
  const codes = [...words.matchAll(/^ *"?([\w-]+)"?: "(.*)",$/gm)];
  expect(codes.length).toBeGreaterThan(10);
  for (const [, code, text] of codes) expect(bodyOf("errors")).toContain(`## ${code}\n\n_${text}_`);
  for (const name of ["ResponseError", "UsageError"]) expect(bodyOf("errors")).toContain(`\n## ${name}\n`);
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
  ["a <host>", "a &lt;host>"],
  ["`<host>` stays code", "`<host>` stays code"],
  ["<https://example.com>", "<https://example.com>"],
])("text of a specification cannot become markup: %s", (text, expected) => {
  expect(prose(text)).toBe(expected);
});
