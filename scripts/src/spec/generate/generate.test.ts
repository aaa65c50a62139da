import type { Document, Operation, Response, Schema } from "@incident-clients/openapi";
import { describe, expect, test } from "vitest";
import { generateClient } from "./client.ts";
import { makeDefinition } from "./definition.ts";
import { generateTypes } from "./types.ts";
import { generateValidate } from "./validate.ts";

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const json = (name: string, more: Partial<Response> = {}): Response => ({
  description: "It.",
  content: { "application/json": { schema: ref(name) } },
  ...more,
});

/** A document of one operation, changed as a test needs it. */
function documentWith(operation: Partial<Operation> = {}, schemas: Record<string, Schema> = {}): Document {
  const get = {
    operationId: "getThing",
    summary: "Read a thing",
    description: "Reads it.",
    "x-idempotent": true,
    "x-idempotent-reason": "It only reads.",
    parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
    responses: { "200": json("Thing") },
    ...operation,
  };
  return {
    openapi: "3.1.0",
    info: { title: "Sample", version: "1" },
    paths: { "/things/{id}": { get } } as unknown as Document["paths"],
    components: { schemas: { Thing: { type: "object" }, ...schemas }, securitySchemes: {} },
  };
}

const typesOf = (schemas: Record<string, Schema>) => generateTypes(documentWith({}, schemas));
const clientOf = (...given: Parameters<typeof documentWith>) => generateClient("sample", documentWith(...given));

describe("generated types", () => {
  test.each<[string, Schema, string]>([
    ["an open list", { anyOf: [{ type: "string", enum: ["A"] }, { type: "string" }] }, '"A" | (string & {})'],
    ["a closed list", { type: "string", enum: ["A", "B"] }, '"A" | "B"'],
    ["a 64-bit integer", { type: "integer", format: "int64" }, "number | bigint"],
    ["one that may be null", { type: ["integer", "null"], format: "int64" }, "number | bigint | null"],
    ["one that a number holds", { type: "integer", format: "int64", maximum: 2 ** 53 - 1 }, "number"],
    ["one that a number may not hold", { type: "integer", format: "int64", maximum: 2 ** 53 }, "number | bigint"],
    ["any other integer", { type: "integer" }, "number"],
    ["a default, which the server fills in", { type: "string", default: "x" }, "string"],
    ["a file", { type: "string", format: "binary" }, "Blob"],
  ])("of %s", async (_, schema, type) => {
    const types = await typesOf({ Sample: { type: "object", properties: { value: schema } } });
    expect(/value\?: ([^;]+);/.exec(types)?.[1]).toBe(type);
  });

  test("declare a schema once, by its name, and describe a property that refers to it as it is described", async () => {
    const properties = { one: ref("Thing"), two: { ...ref("Thing"), description: "Another one." } };
    const types = await typesOf({
      Thing: { type: "object", description: "What it is." },
      Box: { type: "object", properties },
    });
    expect(types.match(/^export type Thing = /gm)).toHaveLength(1);
    expect(types).not.toContain('components["schemas"]');
    expect(types).toMatch(/\/\*\* @description What it is. \*\/\n +one\?: Thing;/);
    expect(types).toMatch(/\/\*\* @description Another one. \*\/\n +two\?: Thing;/);
  });

  test("let what may be left out of a request be undefined, and promise it of no answer", async () => {
    const requestBody = { required: true, ...json("Box") } as NonNullable<Operation["requestBody"]>;
    const parameters = [{ name: "page", in: "query", schema: { type: "integer" } }] as NonNullable<
      Operation["parameters"]
    >;
    const tint = { type: "object", properties: { tint: { type: "string" } } };
    const schemas = { Box: { type: "object", properties: { lid: ref("Lid") } }, Lid: tint, Thing: tint };
    const types = await generateTypes(documentWith({ requestBody, parameters }, schemas));
    expect(types).toContain("lid?: Lid | undefined;");
    expect(types).toContain("tint?: string | undefined;");
    expect(types).toContain("page?: number | undefined;");
    expect(types).toContain("tint?: string;");
  });

  test("do not touch the document they are made from, and are the same every time", async () => {
    const branch = (kind: string) => ({ type: "object", required: ["kind"], properties: { kind: { const: kind } } });
    const discriminator = { propertyName: "kind", mapping: { a: ref("A").$ref, b: ref("B").$ref } };
    const either = { oneOf: [ref("A"), ref("B")], discriminator };
    const document = documentWith({}, { A: branch("a"), B: branch("b"), Either: either });
    const before = structuredClone(document);
    const types = await generateTypes(document);
    expect(document).toEqual(before);
    expect(await generateTypes(document)).toBe(types);
  });
});

describe("the generated client", () => {
  test("has a result union with an arm for every status, for undocumented ones and for no answer", () => {
    const client = clientOf({ responses: { "200": json("Thing"), "404": json("Thing"), "5XX": json("Thing") } });
    expect(client).toContain("GetThingOtherStatus = Exclude<HttpStatus, 200 | 404 | ServerErrorStatus>;");
    expect(client).toContain(`export type GetThingError =
  | Failure<404, Thing>
  | Failure<ServerErrorStatus, Thing>
  | Undocumented<GetThingOtherStatus>
  | NoAnswer;`);
    expect(client).toContain("export type GetThingResult =\n  | Success<200, Thing>\n  | GetThingError;");
  });

  test("types the failed branch of a success as a failure, and tells core how to know it", () => {
    const branch = (status: string) => ({ required: ["status"], properties: { status: { const: status } } });
    const mark = { outcome: "unknown", rejected: { message: "^invalid" } };
    const schemas = {
      Answer: { oneOf: [ref("Good"), ref("Bad")] },
      ...{ Good: branch("ok"), Bad: { ...branch("error"), "x-failed": mark } },
    };
    const operation = { responses: { "200": json("Answer") } };
    const client = clientOf(operation, schemas);
    expect(client).toContain("| Success<200, Good>");
    expect(client).toContain("| Failure<200, Bad>");
    const { operations } = makeDefinition(documentWith(operation, schemas));
    expect(operations.getThing).toMatchObject({ failed: { failedIn: [{ when: { status: "error" }, ...mark }] } });
  });

  test("takes nothing where an operation takes nothing, and returns data or nothing where a success may be empty", () => {
    const client = clientOf({ parameters: [], responses: { "200": json("Thing", { "x-empty": "It was dropped." }) } });
    expect(client).toContain("GetThingInput {\n  path?: never;\n  query?: never;\n  body?: never;\n}");
    expect(client).toContain("| Success<200, Thing>\n  | Success<200, undefined>");
    expect(client).toContain('200: "json-or-empty"');
  });

  test("says in its docs what to know: permissions, versions, repeating, replacement, source", () => {
    const client = clientOf({
      deprecated: true,
      externalDocs: { url: "https://vendor.example.com/things" },
      "x-replaced-by": "findThing",
      "x-permissions": { any: ["read", "admin"] },
      "x-availability": { from: "7.7", to: "7.11" },
    });
    expect(client).toContain("Availability: from 7.7 up to 7.11.");
    expect(client).toContain("Permission: any of `read`, `admin`.");
    expect(client).toContain("Repeating: safe. It only reads.");
    expect(client).toContain("@deprecated Use `findThing` where the product has it.");
    expect(client).toContain("@see https://vendor.example.com/things");
  });

  test("imports what its types use, and not what only a path, a key or a comment is called", () => {
    const document = documentWith({ parameters: [], description: "*/ Unused" }, { things: {}, Unused: {} });
    const paths = { "/things/Unused": document.paths["/things/{id}"] } as Document["paths"];
    const client = generateClient("sample", { ...document, paths });
    expect(client).toContain('import type { Thing } from "./types.ts";');
    expect(client).toContain("*\\/ Unused");
    const empty = { "204": { description: "Nothing." } };
    expect(clientOf({ parameters: [], responses: empty })).not.toContain("types.ts");
  });

  test.each<[string, Parameters<typeof documentWith>, RegExp]>([
    ["a range of statuses", [{ responses: { "4XX": { description: "" } } }], /name each status/],
    ["any status", [{ responses: { default: { description: "" } } }], /name each status/],
    ["a schema with the name of a type", [{}, { GetThingResult: {} }], /rename the schema/],
    ["a schema with the name of one that all packages export", [{}, { Token: {} }], /rename the schema/],
    [
      "a body without a name",
      [{ responses: { "200": { description: "", content: { "application/json": { schema: {} } } } } }],
      /has no name/,
    ],
  ])("is refused for %s, which it cannot type honestly", (_, given, why) => {
    expect(() => clientOf(...given)).toThrow(why);
  });
});

describe("the table of validators", () => {
  const bodies = (content: NonNullable<Response["content"]>): Response => ({ description: "It.", content });
  const requestBody = { content: { "application/json": { schema: ref("Thing") } } };

  test("names the schema of the request and of each answer that has a body", () => {
    const text = generateValidate(
      documentWith(
        {
          requestBody,
          responses: {
            "201": bodies({
              "application/json": { schema: ref("Thing") },
              "application/vnd.api+json": { schema: ref("Thing") },
            }),
            "204": { description: "Nothing." },
            "5XX": bodies({ "application/problem+json": { schema: ref("Problem") }, "text/html": {} }),
          },
        },
        { Problem: {} },
      ),
    );
    expect(text).toContain(`  getThing: {
    request: StandardSchema<Thing>;
    responses: {
      "201": StandardSchema<Thing>;
      "5XX": StandardSchema<Problem>;
    };
  };`);
  });

  test("refuses a status with several bodies, of which one validator could not tell", () => {
    const several = bodies({ "application/json": { schema: ref("A") }, "application/a+json": { schema: ref("B") } });
    const document = documentWith({ responses: { "400": several } });
    expect(() => generateValidate(document)).toThrow("one status has several bodies (A, B); name their union");
  });
});
