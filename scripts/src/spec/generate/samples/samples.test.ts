import { type Document, listEndpoints, type Operation, type Schema } from "@incident-clients/openapi";
import { describe, expect, test } from "vitest";
import { type ClientSample, parseClient } from "./client.ts";
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
const client: ClientSample = {
  imports: `import { createThings } from "things";`,
  creation: `const things = createThings({\n  site: "things.example.com",\n  apiKey: process.env.TH_API_KEY,\n});`,
  name: "things",
  environment: { apiKey: "TH_API_KEY" },
};

test("a client is made as the first constant of the factory's example, with its import and environment variables", () => {
  expect(parseClient(docstring)).toEqual(client);
});

test.each(["", "const answer = 42;", `import { a } from "a";`])("no client is made in %j", (code) => {
  expect(parseClient(code)).toBeUndefined();
});

/** A document of one operation that answers with a schema, and the operation. */
function make(schema: Schema, more: Partial<Operation> = {}, token: object = { type: "http", scheme: "bearer" }) {
  const responses = { 200: { description: "It.", content: { "application/json": { schema } } } };
  const document = {
    servers: [{ url: "https://{host}/v1", variables: { host: { default: "things.example.com" } } }],
    paths: { "/things/{id}": { post: { operationId: "post", responses, ...more } } },
    components: { schemas: {}, securitySchemes: { token } },
    security: [{ token: [] }],
  } as unknown as Document;
  const [endpoint = expect.unreachable()] = listEndpoints(document);
  return { document, endpoint };
}

const object = (name: string, value: Schema, ...required: string[]): Schema => ({
  ...{ type: "object", properties: { [name]: value }, required },
});
const text = { type: "string" };
const a = object("a", text, "a");
const id = object("id", text, "id");

describe("what a sample prints", () => {
  test.each<[string, Schema, string, string]>([
    ["a property that is always there", id, "/id", "result.data.id"],
    ["what may be absent", object("a", id), "/a/id", "result.data.a?.id"],
    ["what may be null", object("a", { anyOf: [id, { type: "null" }] }, "a"), "/a/id", "result.data.a?.id"],
    ["the first of a list", { type: "array", items: id }, "/0/id", "result.data[0]?.id"],
    ["a list that may be absent", object("a", { type: "array", items: text }), "/a/0", "result.data.a?.[0]"],
    ["the whole where only some branches know it", { oneOf: [a, id] }, "/a", "result.data"],
    [
      "a success, whatever a failed branch holds",
      { oneOf: [a, { ...id, "x-failed": { outcome: "unknown" } }] },
      "/a",
      "result.data.a",
    ],
    ["a name that is no identifier", object("a-b", text, "a-b"), "/a-b", `result.data["a-b"]`],
    ["joined schemas", { allOf: [a, id] }, "/id", "result.data.id"],
  ])("is %s", (_, schema, pointer, expected) => {
    const { document, endpoint } = make(schema);
    expect(whatMatters(document, endpoint.operation, [pointer])).toEqual([expected]);
  });

  test("is the status where there is no body", () => {
    const { document, endpoint } = make({}, { responses: { 204: { description: "Done." } } });
    expect(whatMatters(document, endpoint.operation)).toEqual(["result.status"]);
  });
});

test("an input has files where a form has them, in lists too", () => {
  const file = { type: "string", contentMediaType: "application/octet-stream" };
  const schema = { type: "object", properties: { one: file, more: { type: "array", items: file }, note: text } };
  const examples = { usual: { value: { one: 'a"', more: ["b"], note: "c" } } };
  const { document, endpoint } = make(text, {
    requestBody: { content: { "multipart/form-data": { schema, examples } } },
  });
  const code = argumentOf(sampleInput(document, endpoint));
  expect(code).toBe(`{"body":{"one":new Blob(["a\\""]),"more":[new Blob(["b"])],"note":"c"}}`);
});

test("a curl sample encodes the address, quotes the body and takes the credentials from the environment", () => {
  const example = (value: unknown) => ({ examples: { one: { value } } });
  const parameters = [
    { name: "id", in: "path", required: true, ...example("a/b") },
    { name: "q", in: "query", required: true, ...example("x y") },
  ] as unknown as NonNullable<Operation["parameters"]>;
  const requestBody = { content: { "application/json": example({ name: "it's" }) } };
  const { document, endpoint } = make(text, { parameters, requestBody });
  expect(
    curl(document, endpoint, client),
  ).toBe(`curl --request POST 'https://things.example.com/v1/things/a%2Fb?q=x+y' \\
  --header "Authorization: Bearer $TH_TOKEN" \\
  --header 'Content-Type: application/json' \\
  --data '{
  "name": "it'\\''s"
}'`);
});

test("a curl sample begins with what a reader must know of the credentials, and is refused for unknown ones", () => {
  const noted = make(text, {}, { type: "http", scheme: "bearer", "x-curl-note": "Careful." });
  expect(curl(noted.document, noted.endpoint, client)).toMatch(/^# Careful\.\ncurl /);
  const unknown = make(text, {}, { type: "oauth2" });
  expect(() => curl(unknown.document, unknown.endpoint, client)).toThrow("token (oauth2");
});

test.each([
  ["One.\nTwo.", "One."],
  ["Version 7.12 and\nlater. More.", "Version 7.12 and later."],
  ["Some, e.g. this. More.", "Some, e.g. this."],
  ["No end", "No end"],
])("the first sentence of %j is %j", (description, expected) => {
  expect(firstSentence(description)).toBe(expected);
});
