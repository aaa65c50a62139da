import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Document } from "@incident-clients/openapi";
import type { Wishes } from "@incident-clients/scripts/spec/new-vendor/wishes";
import { splitDocument } from "@incident-clients/scripts/spec/new-vendor/write/spec";
import { afterAll, describe, expect, test } from "vitest";
import { tidy, wish } from "./wishes.ts";

// Small documents, each with one thing that vendors' documents have.

const folder = mkdtempSync(join(tmpdir(), "documents-"));
afterAll(() => rmSync(folder, { recursive: true }));

const text = { type: "string" };
const ok = { "200": { description: "It worked." } };
const json = (media: object) => ({ content: { "application/json": media } });
const form = (schema: object) => ({ requestBody: { content: { "multipart/form-data": { schema } } }, responses: ok });
const header = (name: string) => ({ name, in: "header", required: true, schema: text });

/** The specification that a document becomes, and what a person is told. */
async function take(paths: object, more: object = {}, decided: Partial<Wishes> = {}) {
  const ref = join(folder, "document.json");
  writeFileSync(ref, JSON.stringify({ openapi: "3.0.3", info: { title: "A", version: "1" }, paths, ...more }));
  return tidy(await wish(ref, decided));
}

const examplesOf = (document: Document, path: string) =>
  Object.values(document.paths[path]?.post?.requestBody?.content ?? {})[0]?.examples;

describe("a document", () => {
  test("may keep its examples elsewhere", async () => {
    const media = { schema: { type: "object" }, examples: { one: { $ref: "#/components/examples/One" } } };
    const paths = { "/cases": { post: { requestBody: json(media), responses: ok } } };
    const { document } = await take(paths, {
      components: { examples: { One: { summary: "One", value: { title: "x" } } } },
    });
    expect(examplesOf(document, "/cases")?.one).toEqual({ summary: "One", value: { title: "x" } });
  });

  test("may write the JSON of an example as a text", async () => {
    const media = { schema: { type: "object", properties: { title: text } }, example: '{"title":"x"}' };
    const { document } = await take({ "/cases": { post: { requestBody: json(media), responses: ok } } });
    expect(examplesOf(document, "/cases")?.default?.value).toEqual({ title: "x" });
  });

  test("may tell paths apart by a slash at the end, or by what file names do not show", async () => {
    const paths = ["/cases", "/cases/", "/open-cases", "/open/cases", "/open_cases"];
    const { document } = await take(Object.fromEntries(paths.map((path) => [path, { get: { responses: ok } }])));
    const files = [...splitDocument(document).keys()].filter((file) => file.startsWith("paths/"));
    expect(files).toHaveLength(paths.length);
  });

  test("may have a query in a path, which is left out", async () => {
    const { document, told } = await take({
      "/cases": { get: { responses: ok } },
      "/cases?all=1": { get: { responses: ok } },
    });
    expect(Object.keys(document.paths)).toEqual(["/cases"]);
    expect(told).toContain("its path has a query");
  });

  test("may have bounds beyond 2^53, which no suite could try", async () => {
    const count = { type: "integer", minimum: -(2 ** 63), maximum: 2 ** 63 };
    const schema = { type: "object", properties: { count, small: { type: "integer", maximum: 7 } } };
    const { document, told } = await take({ "/cases": { post: { requestBody: json({ schema }), responses: ok } } });
    const [properties] = Object.values(document.components.schemas).flatMap((one) => one.properties ?? []);
    expect(properties?.count).not.toHaveProperty("minimum");
    expect(properties?.count).not.toHaveProperty("maximum");
    expect(properties?.small).toHaveProperty("maximum", 7);
    expect(told).toContain("minimum: is beyond 2^53, and went");
  });

  test("may have objects in a form, which become texts, and lists, which examples fill", async () => {
    const files = { type: "array", items: { type: "string", format: "binary" } };
    const details = { type: "object", properties: { a: text } };
    const properties = { files, details, more: { type: "array", items: details }, note: text };
    const { document } = await take({ "/files": { post: form({ type: "object", required: ["files"], properties }) } });
    const [schema] = Object.values(document.components.schemas);
    expect(schema?.properties).toMatchObject({ details: text, more: text, files: { type: "array" } });
    expect(examplesOf(document, "/files")?.minimal?.value).toEqual({ files: [expect.any(String)] });
  });

  test("may name the address of what was made in a header, which is left out", async () => {
    const headers = { Location: { schema: text }, "X-Request": { schema: text } };
    const responses = { "201": { description: "Made.", headers } };
    const { document, told } = await take({ "/cases": { post: { responses } } });
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
    const { told } = await take({ "/pets": { get: { responses } } }, { components: { schemas: { Pet } } });
    expect(told).toContain("`Pet`: the kinds that its discriminator tells apart");
  });

  test("may name the credentials' header among the parameters", async () => {
    const { document } = await take({ "/cases": { parameters: [header("x-key")], get: { responses: ok } } });
    expect(document.paths["/cases"]?.get?.parameters).toBeUndefined();
  });

  test("may send an operation to another host or with other credentials, which is left out and told", async () => {
    const schemes = {
      key: { type: "apiKey", in: "header", name: "X-Key" },
      routing: { type: "apiKey", in: "header", name: "X-Routing-Key" },
    };
    const { document, told } = await take(
      {
        "/cases": { get: { responses: ok } },
        "/elsewhere": { servers: [{ url: "https://events.acme.test" }], get: { responses: ok } },
        "/routed": { post: { operationId: "sendEvent", security: [{ routing: [] }], responses: ok } },
        "/either": { get: { security: [{ routing: [] }, { key: [] }], responses: ok } },
      },
      {
        servers: [{ url: "https://api.acme.test" }],
        security: [{ key: [] }],
        components: { securitySchemes: schemes },
      },
    );
    expect(Object.keys(document.paths)).toEqual(["/cases", "/either"]);
    expect(told).toContain("it is sent to https://events.acme.test");
    expect(told).toContain("`sendEvent (POST /routed)`: it takes other credentials: routing");
  });

  test("may describe a body for a 204, which never has one", async () => {
    const responses = { "204": { description: "Gone.", ...json({ schema: { type: "object" } }) } };
    const { document, told } = await take({ "/cases": { delete: { responses } } });
    expect(document.paths["/cases"]?.delete?.responses["204"]?.content).toBeUndefined();
    expect(told).toContain("the body of its 204");
  });

  test("keeps formats, deprecation, scopes, examples and the properties beside a single `allOf`", async () => {
    const Case = {
      type: "object",
      required: ["type"],
      example: { title: "Phishing", opened: null },
      allOf: [{ $ref: "#/components/schemas/Base" }],
      properties: {
        title: { type: "string", deprecated: true },
        opened: { type: "string", format: "date-time", nullable: true },
        state: { type: "string", enum: ["open", "closed"], nullable: true },
        toString: { type: "string", description: "As text." },
      },
    };
    const Base = { type: "object", properties: { id: { type: "string", description: "Its id." } } };
    const scopes = {
      flows: { clientCredentials: { tokenUrl: "https://acme.test", scopes: { "cases:read": "Read." } } },
    };
    const responses = { "200": { description: "It.", ...json({ schema: { $ref: "#/components/schemas/Case" } }) } };
    const get = { operationId: "getCase", deprecated: true, security: [{ oauth: ["cases:read"] }], responses };
    const { document, told } = await take(
      { "/case": { get } },
      { components: { schemas: { Case, Base }, securitySchemes: { oauth: { type: "oauth2", ...scopes } } } },
      { auth: { kind: "bearer" } },
    );
    expect(document.paths["/case"]?.get).toMatchObject({ deprecated: true, "x-permissions": { all: ["cases:read"] } });
    expect(document.components.schemas.Case?.properties).toMatchObject({
      id: { description: "Its id." },
      title: { deprecated: true },
      opened: { type: ["string", "null"], format: "date-time" },
      state: { anyOf: [{ type: "string", enum: ["open", "closed"] }, { type: ["string", "null"] }] },
      toString: { type: "string" },
      type: {},
    });
    expect(document.components.schemas.Case?.properties?.title).not.toHaveProperty("description");
    expect(told).toContain("`Case.type`: required and not described");
    expect(told).toContain("`title`, `opened`, `state`: the properties of Case");
  });

  test("may have keys that make a repeat harmless, which a person is asked about", async () => {
    const schema = { type: "object", properties: { dedup_key: text, alias: text, title: text } };
    const { told } = await take({
      "/cases": {
        post: {
          operationId: "createCase",
          parameters: [{ ...header("Idempotency-Key"), required: false }],
          requestBody: json({ schema }),
          responses: ok,
        },
      },
    });
    for (const name of ["dedup_key", "alias", "Idempotency-Key"])
      expect(told).toContain(`\`createCase\`: is \`${name}\` a key that makes a repeat harmless?`);
    expect(told).not.toContain("is `title` a key");
  });

  test.each<[string, object, object, string]>([
    ["`required: true`", { type: "string", required: true }, { type: "string" }, "required: says nothing of its type"],
    ["an unknown type", { type: "any" }, {}, "there is no type any"],
    ["items of a string", { type: "string", items: text }, { type: "string" }, "items: says nothing of its type"],
    ["a pattern of another dialect", { type: "string", pattern: "(?i)^a$" }, { type: "string" }, "pattern (?i)^a$"],
    [
      "a pattern that its example does not match",
      { type: "string", pattern: "^a$", example: "b" },
      { type: "string", examples: ["b"] },
      "does not match the example",
    ],
    [
      "a pattern that no text can be made for",
      { type: "string", pattern: "^(?![0-9]+$)[a-z0-9]+$" },
      { type: "string" },
      "no test data can be made",
    ],
    ["an alternative of nothing", { oneOf: [] }, {}, ""],
    ["an alternative of one", { oneOf: [{ type: "integer" }] }, { type: "integer" }, ""],
    ["a bound that is a text", { type: "string", minLength: "3" }, { type: "string" }, "minLength 3: is not what"],
    ["a reference to nothing", { $ref: "#/components/schemas/Nowhere" }, {}, "#/paths/~1cases/post"],
  ])("may have %s, which is softened and told with its place", async (_, value, kept, expected) => {
    const schema = { type: "object", required: ["value"], properties: { value } };
    const { document, told } = await take({
      "/cases": { post: { operationId: "createCase", requestBody: json({ schema }), responses: ok } },
    });
    const { properties = {} } = document.components.schemas.CreateCaseRequest ?? {};
    expect(properties.value).toMatchObject(kept);
    for (const keyword of ["required", "pattern", "items", "oneOf", "minLength", "$ref"])
      expect(properties.value).not.toHaveProperty(keyword);
    expect(told).toContain(expected);
    if (expected.includes(":")) expect(told).toContain("`CreateCaseRequest.value`");
  });
});
