import type { Document, Operation, Response, Schema } from "@incident-clients/openapi";
import { describe, expect, test } from "vitest";
import { generateClient } from "./client.ts";
import { makeDefinition } from "./definition.ts";
import { generateTypes } from "./types.ts";

const json = (name: string): Pick<Response, "content"> => ({
  content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } },
});

const thing = { $ref: "#/components/schemas/Thing" };

/** A document of one operation, changed as a test needs it. */
function documentWith(operation: Partial<Operation> = {}, schemas: Record<string, Schema> = {}): Document {
  return {
    openapi: "3.1.0",
    info: { title: "Sample", version: "1" },
    paths: {
      "/things/{id}": {
        get: {
          operationId: "getThing",
          summary: "Read a thing",
          description: "Reads it.",
          "x-idempotent": true,
          "x-idempotent-reason": "It only reads.",
          parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
          responses: { "200": { description: "It.", ...json("Thing") } },
          ...operation,
        },
      },
    } as unknown as Document["paths"],
    components: {
      schemas: { Thing: { type: "object", properties: { id: { type: "string" } } }, ...schemas },
      securitySchemes: {},
    },
  };
}

describe("generated types", () => {
  const typeOf = async (schema: Schema) => {
    const types = await generateTypes(documentWith({}, { Sample: { type: "object", properties: { value: schema } } }));
    return /value\?: ([^;]+);/.exec(types)?.[1];
  };

  test("keep the known values of an open list beside any string", async () => {
    const type = await typeOf({ anyOf: [{ type: "string", enum: ["A", "B"] }, { type: "string" }] });
    expect(type).toBe('"A" | "B" | (string & {})');
  });

  test("keep a closed list closed", async () => {
    expect(await typeOf({ type: "string", enum: ["A", "B"] })).toBe('"A" | "B"');
  });

  test("make a 64-bit integer a number or a bigint", async () => {
    expect(await typeOf({ type: "integer", format: "int64" })).toBe("number | bigint");
    expect(await typeOf({ type: ["integer", "null"], format: "int64" })).toBe("number | bigint | null");
    expect(await typeOf({ type: "integer" })).toBe("number");
  });

  test("call a schema by its name wherever it is used, and declare it once", async () => {
    const types = await generateTypes(documentWith({}, { Box: { type: "object", properties: { thing: thing } } }));
    expect(types).toContain("thing?: Thing;");
    expect(types.match(/^export type Thing = /gm)).toHaveLength(1);
    expect(types).not.toContain('components["schemas"]');
  });

  test("describe a property that only refers to a schema as that schema is", async () => {
    const described = { type: "object", description: "What it is." };
    const properties = { one: thing, two: { ...thing, description: "Another one." } };
    const types = await generateTypes(documentWith({}, { Thing: described, Box: { type: "object", properties } }));
    expect(types).toMatch(/\/\*\* @description What it is. \*\/\n +one\?: Thing;/);
    expect(types).toMatch(/\/\*\* @description Another one. \*\/\n +two\?: Thing;/);
  });

  test("leave a property with a default optional, because the server fills it in", async () => {
    const types = await generateTypes(
      documentWith({}, { Sample: { type: "object", properties: { a: { type: "string", default: "x" } } } }),
    );
    expect(types).toMatch(/a\?: string/);
  });

  test("do not touch the document they are made from", async () => {
    const branch = (kind: string): Schema => ({
      type: "object",
      required: ["kind"],
      properties: { kind: { type: "string", const: kind } },
    });
    const mapping = { a: "#/components/schemas/A", b: "#/components/schemas/B" };
    const either = {
      oneOf: [{ $ref: mapping.a }, { $ref: mapping.b }],
      discriminator: { propertyName: "kind", mapping },
    };
    const document = documentWith({}, { A: branch("a"), B: branch("b"), Either: either });
    const before = structuredClone(document);
    await generateTypes(document);
    expect(document).toEqual(before);
  });

  test("are the same every time", async () => {
    expect(await generateTypes(documentWith())).toBe(await generateTypes(documentWith()));
  });
});

describe("the generated client", () => {
  test("has a result union with an arm for every status, for undocumented ones and for no answer", () => {
    const responses = {
      "200": { description: "It.", ...json("Thing") },
      "404": { description: "None.", ...json("Thing") },
      "5XX": { description: "Broken.", ...json("Thing") },
    };
    const client = generateClient("sample", documentWith({ responses }));
    expect(client).toContain("| Success<200, Thing>");
    expect(client).toContain("| Failure<404, Thing>");
    expect(client).toContain("| Failure<ServerErrorStatus, Thing>");
    expect(client).toContain("GetThingOtherStatus = Exclude<HttpStatus, 200 | 404 | ServerErrorStatus>;");
    expect(client).toContain("| Undocumented<GetThingOtherStatus>");
    expect(client).toContain("| NoAnswer");
  });

  test("types the failed branch of a success as a failure", () => {
    const branch = (status: string, failed?: Schema["x-failed"]): Schema => ({
      type: "object",
      required: ["status"],
      properties: { status: { const: status } },
      ...(failed && { "x-failed": failed }),
    });
    const schemas = {
      Answer: { oneOf: [{ $ref: "#/components/schemas/Good" }, { $ref: "#/components/schemas/Bad" }] },
      Good: branch("ok"),
      Bad: branch("error", { outcome: "unknown", rejected: { message: "^invalid" } }),
    };
    const document = documentWith({ responses: { "200": { description: "Either.", ...json("Answer") } } }, schemas);
    const client = generateClient("sample", document);
    expect(client).toContain("| Success<200, Good>");
    expect(client).toContain("| Failure<200, Bad>");
    expect(makeDefinition(document).operations.getThing).toMatchObject({
      failed: [{ when: { status: "error" }, outcome: "unknown", rejected: { message: "^invalid" } }],
    });
  });

  test("takes nothing where an operation takes nothing", () => {
    expect(generateClient("sample", documentWith({ parameters: [] }))).toContain(
      "GetThingInput {\n  path?: never;\n  query?: never;\n  body?: never;\n}",
    );
  });

  test("types a success that may be empty as data or nothing", () => {
    const response: Response = { description: "It.", ...json("Thing"), "x-empty": "It was dropped." };
    const client = generateClient("sample", documentWith({ responses: { "200": response } }));
    expect(client).toContain("| Success<200, Thing>\n  | Success<200, undefined>");
    expect(client).toContain('200: "json-or-empty"');
  });

  test("says in its docs what to know: permissions, versions, repeating, replacement, source", () => {
    const client = generateClient(
      "sample",
      documentWith({
        deprecated: true,
        externalDocs: { url: "https://vendor.example.com/things" },
        "x-replaced-by": "findThing",
        "x-permissions": { any: ["read", "admin"] },
        "x-availability": { from: "7.7", to: "7.11" },
      }),
    );
    expect(client).toContain("Availability: from 7.7 up to 7.11.");
    expect(client).toContain("Permission: any of `read`, `admin`.");
    expect(client).toContain("Repeating: safe. It only reads.");
    expect(client).toContain("@deprecated Use `findThing` where the product has it.");
    expect(client).toContain("@see https://vendor.example.com/things");
  });

  test("imports what its types use, and not what only a path or a key is called", () => {
    const document = documentWith({ parameters: [] }, { things: {}, Unused: {} });
    const client = generateClient("sample", {
      ...document,
      paths: { "/things/Unused": document.paths["/things/{id}"] },
    } as Document);
    expect(client).toContain('import type { Thing } from "./types.ts";');
    const empty = { "204": { description: "Nothing." } };
    expect(generateClient("sample", documentWith({ parameters: [], responses: empty }))).not.toContain("types.ts");
  });

  test("cannot be left by what a title says", () => {
    const document = documentWith();
    document.info.title = "All */ things";
    expect(generateClient("sample", document)).toContain("/** All *\\/ things: one method for each operation. */");
  });

  test("refuses what it cannot type honestly", () => {
    const withStatus = (status: string) => () =>
      generateClient("sample", documentWith({ responses: { [status]: { description: "" } } }));
    expect(withStatus("4XX")).toThrow(/name each status/);
    expect(withStatus("default")).toThrow(/name each status/);
    expect(() => generateClient("sample", documentWith({}, { GetThingResult: {} }))).toThrow(/rename the schema/);
    const unnamed = { "200": { description: "It.", content: { "application/json": { schema: { type: "object" } } } } };
    expect(() => generateClient("sample", documentWith({ responses: unnamed }))).toThrow(/has no name/);
  });
});
