import { type Document, listEndpoints, type Operation, type Schema } from "@incident-clients/openapi";
import { describe, expect, test } from "vitest";
import { parseClient } from "./client.ts";
import { curl } from "./curl.ts";
import { argumentOf, sampleInput } from "./input.ts";
import { whatMatters } from "./matters.ts";
import { firstSentence } from "./typescript.ts";

const docstring = `import { createThings, helper } from "things";

const things = createThings({
  site: "things.example.com",
  apiKey: process.env.TH_API_KEY,
});

const all = await things.list();
`;

describe("the way to make a client", () => {
  test("is the first constant of the factory's example, with its import and its environment variables", () => {
    expect(parseClient(docstring)).toEqual({
      imports: `import { createThings } from "things";`,
      creation: `const things = createThings({\n  site: "things.example.com",\n  apiKey: process.env.TH_API_KEY,\n});`,
      name: "things",
      environment: { apiKey: "TH_API_KEY" },
    });
  });

  test.each(["", "const answer = 42;", `import { a } from "a";`])("is not found in %j", (code) => {
    expect(parseClient(code)).toBeUndefined();
  });
});

/** A document of one operation that answers with a schema. */
function documentWith(schema: Schema, more: Partial<Operation> = {}): Document {
  const responses = { 200: { description: "It.", content: { "application/json": { schema } } } };
  return {
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    servers: [{ url: "https://{host}/v1", variables: { host: { default: "things.example.com" } } }],
    paths: { "/things/{id}": { post: { operationId: "post", responses, ...more } } } as unknown as Document["paths"],
    components: { schemas: {}, securitySchemes: { token: { type: "http", scheme: "bearer" } } },
    security: [{ token: [] }],
  };
}

const object = (name: string, value: Schema, required = true): Schema => ({
  type: "object",
  properties: { [name]: value },
  ...(required && { required: [name] }),
});
const text = { type: "string" };

describe("what a sample prints", () => {
  const printed = (schema: Schema, pointer: string) => {
    const document = documentWith(schema);
    const [endpoint] = listEndpoints(document);
    return whatMatters(document, endpoint?.operation as Operation, [pointer])[0];
  };

  test.each<[string, Schema, string, string]>([
    ["a property that is always there", object("id", text), "/id", "result.data.id"],
    ["what may be absent", object("a", object("id", text), false), "/a/id", "result.data.a?.id"],
    ["what may be null", object("a", { anyOf: [object("id", text), { type: "null" }] }), "/a/id", "result.data.a?.id"],
    ["the first of a list", { type: "array", items: object("id", text) }, "/0/id", "result.data[0]?.id"],
    ["a list that may be absent", object("a", { type: "array", items: text }, false), "/a/0", "result.data.a?.[0]"],
    [
      "the whole where only some branches know it",
      { oneOf: [object("a", text), object("b", text)] },
      "/a",
      "result.data",
    ],
    [
      "a success, whatever a failed branch holds",
      { oneOf: [object("a", text), { ...object("b", text), "x-failed": { outcome: "unknown" } }] },
      "/a",
      "result.data.a",
    ],
    ["a name that is no identifier", object("a-b", text), "/a-b", `result.data["a-b"]`],
    ["joined schemas", { allOf: [object("a", text), object("b", text)] }, "/b", "result.data.b"],
  ])("is %s", (_, schema, pointer, expected) => {
    expect(printed(schema, pointer)).toBe(expected);
  });

  test("is the status where there is no body", () => {
    const document = documentWith({}, { responses: { 204: { description: "Done." } } });
    expect(whatMatters(document, listEndpoints(document)[0]?.operation as Operation)).toEqual(["result.status"]);
  });
});

test("an input has files where a form has them, in lists too", () => {
  const file = { type: "string", contentMediaType: "application/octet-stream" };
  const schema = { type: "object", properties: { one: file, more: { type: "array", items: file }, note: text } };
  const examples = { usual: { value: { one: "a", more: ["b"], note: "c" } } };
  const requestBody = { content: { "multipart/form-data": { schema, examples } } };
  const document = documentWith(text, { requestBody });
  const [endpoint] = listEndpoints(document);
  const code = endpoint && argumentOf(sampleInput(document, endpoint));
  expect(code).toBe(`{"body":{"one":new Blob(["a"]),"more":[new Blob(["b"])],"note":"c"}}`);
});

describe("a curl sample", () => {
  const client = parseClient(docstring) as NonNullable<ReturnType<typeof parseClient>>;
  const sampleOf = (document: Document) => {
    const [endpoint] = listEndpoints(document);
    return endpoint && curl(document, endpoint, client);
  };

  test("encodes the address, quotes the body and takes the credentials from the environment", () => {
    const example = (value: unknown) => ({ examples: { one: { value } } });
    const parameters = [
      { name: "id", in: "path", required: true, ...example("a/b") },
      { name: "q", in: "query", required: true, ...example("x y") },
    ] as unknown as NonNullable<Operation["parameters"]>;
    const requestBody = { content: { "application/json": example({ name: "it's" }) } };
    expect(
      sampleOf(documentWith(text, { parameters, requestBody })),
    ).toBe(`curl --request POST 'https://things.example.com/v1/things/a%2Fb?q=x+y' \\
  --header "Authorization: Bearer $TH_TOKEN" \\
  --header 'Content-Type: application/json' \\
  --data '{
  "name": "it'\\''s"
}'`);
  });

  test("begins with what a reader must know of the credentials", () => {
    const document = documentWith(text);
    document.components.securitySchemes = { token: { type: "http", scheme: "bearer", "x-curl-note": "Careful." } };
    expect(sampleOf(document)).toMatch(/^# Careful\.\ncurl /);
  });

  test("is refused for a security scheme that nobody has taught it", () => {
    const document = documentWith(text);
    document.components.securitySchemes = { token: { type: "oauth2" } };
    expect(() => sampleOf(document)).toThrow("token (oauth2");
  });
});

describe("the first sentence of a description", () => {
  test.each([
    ["One.\nTwo.", "One."],
    ["Version 7.12 and\nlater. More.", "Version 7.12 and later."],
    ["Some, e.g. this. More.", "Some, e.g. this."],
    ["No end", "No end"],
  ])("of %j is %j", (description, expected) => {
    expect(firstSentence(description)).toBe(expected);
  });
});
