import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Document } from "@incident-clients/openapi";
import { Notes } from "@incident-clients/scripts/spec/new-vendor/notes";
import { readSource } from "@incident-clients/scripts/spec/new-vendor/source";
import { tidyDocument } from "@incident-clients/scripts/spec/new-vendor/tidy/document";
import { splitDocument } from "@incident-clients/scripts/spec/new-vendor/write-spec";
import { afterAll, describe, expect, test } from "vitest";

// Small documents, each with one thing that vendors' documents have.

const folder = mkdtempSync(join(tmpdir(), "documents-"));
afterAll(() => rmSync(folder, { recursive: true }));

const text = { type: "string" };
const ok = { "200": { description: "It worked." } };
const json = (media: object) => ({ content: { "application/json": media } });
const form = (schema: object) => ({ requestBody: { content: { "multipart/form-data": { schema } } }, responses: ok });
const header = (name: string) => ({ name, in: "header", required: true, schema: text });

/** The specification that a document becomes, and what a person is told. */
async function tidy(paths: object, components: object = {}) {
  const ref = join(folder, "document.json");
  writeFileSync(ref, JSON.stringify({ openapi: "3.0.3", info: { title: "A", version: "1" }, paths, components }));
  const { document } = await readSource(ref);
  const notes = new Notes();
  const key = { type: "apiKey", in: "header", name: "X-Key" };
  const head = { info: { title: "A", version: "1" }, servers: [], securitySchemes: { key } };
  return { document: tidyDocument("a", document, head, notes), told: notes.markdown("A") };
}

const examplesOf = (document: Document, path: string) =>
  Object.values(document.paths[path]?.post?.requestBody?.content ?? {})[0]?.examples;

describe("a document", () => {
  test("may keep its examples elsewhere", async () => {
    const media = { schema: { type: "object" }, examples: { one: { $ref: "#/components/examples/One" } } };
    const paths = { "/cases": { post: { requestBody: json(media), responses: ok } } };
    const { document } = await tidy(paths, { examples: { One: { summary: "One", value: { title: "x" } } } });
    expect(examplesOf(document, "/cases")?.one).toEqual({ summary: "One", value: { title: "x" } });
  });

  test("may tell paths apart by a slash at the end, or by what file names do not show", async () => {
    const paths = ["/cases", "/cases/", "/open-cases", "/open/cases", "/open_cases"];
    const { document } = await tidy(Object.fromEntries(paths.map((path) => [path, { get: { responses: ok } }])));
    const files = [...splitDocument(document).keys()].filter((file) => file.startsWith("paths/"));
    expect(files).toHaveLength(paths.length);
  });

  test("may have a query in a path, which is left out", async () => {
    const { document, told } = await tidy({
      "/cases": { get: { responses: ok } },
      "/cases?all=1": { get: { responses: ok } },
    });
    expect(Object.keys(document.paths)).toEqual(["/cases"]);
    expect(told).toContain("its path has a query");
  });

  test("may have bounds beyond 2^53, which no suite could try", async () => {
    const count = { type: "integer", minimum: -(2 ** 63), maximum: 2 ** 63 };
    const schema = { type: "object", properties: { count, small: { type: "integer", maximum: 7 } } };
    const { document, told } = await tidy({ "/cases": { post: { requestBody: json({ schema }), responses: ok } } });
    const [properties] = Object.values(document.components.schemas).flatMap((one) => one.properties ?? []);
    expect(properties?.count).not.toHaveProperty("minimum");
    expect(properties?.count).not.toHaveProperty("maximum");
    expect(properties?.small).toHaveProperty("maximum", 7);
    expect(told).toContain("minimum and maximum went");
  });

  test("may have objects in a form, which become texts, and lists, which examples fill", async () => {
    const files = { type: "array", items: { type: "string", format: "binary" } };
    const details = { type: "object", properties: { a: text } };
    const properties = { files, details, more: { type: "array", items: details }, note: text };
    const { document } = await tidy({ "/files": { post: form({ type: "object", required: ["files"], properties }) } });
    const [schema] = Object.values(document.components.schemas);
    expect(schema?.properties).toMatchObject({ details: text, more: text, files: { type: "array" } });
    expect(examplesOf(document, "/files")?.minimal?.value).toEqual({ files: [expect.any(String)] });
  });

  test("may name the address of what was made in a header, which is left out", async () => {
    const headers = { Location: { schema: text }, "X-Request": { schema: text } };
    const responses = { "201": { description: "Made.", headers } };
    const { document, told } = await tidy({ "/cases": { post: { responses } } });
    expect(Object.keys(document.paths["/cases"]?.post?.responses["201"]?.headers ?? {})).toEqual(["X-Request"]);
    expect(told).toContain("the header `Location`");
  });

  test("may have kinds of a schema that only its discriminator tells, which a person hears of", async () => {
    const Pet = {
      type: "object",
      required: ["kind"],
      discriminator: { propertyName: "kind" },
      properties: { kind: text },
    };
    const responses = { "200": { description: "It.", ...json({ schema: { $ref: "#/components/schemas/Pet" } }) } };
    const { told } = await tidy({ "/pets": { get: { responses } } }, { schemas: { Pet } });
    expect(told).toContain("`Pet`: the kinds that its discriminator tells apart");
  });

  test("may name the credentials' header among the parameters", async () => {
    const { document } = await tidy({ "/cases": { parameters: [header("x-key")], get: { responses: ok } } });
    expect(document.paths["/cases"]?.get?.parameters).toBeUndefined();
  });
});
