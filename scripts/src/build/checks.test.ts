import type { Document, Schema } from "@incident-clients/openapi";
import { makeAjv } from "@incident-clients/openapi";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { compileChecks } from "./checks.ts";
import { compactErrors } from "./compact-errors.ts";

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

/** A document of one operation with these schemas; the first is its request. */
function documentWith(schemas: Record<string, Schema>): Document {
  const [name = ""] = Object.keys(schemas);
  const requestBody = { content: { "application/json": { schema: ref(name) } } };
  const paths = { "/things": { post: { operationId: "createThing", requestBody, responses: {} } } };
  return { paths, components: { schemas, securitySchemes: {} } } as unknown as Document;
}

type Check = { (value: unknown): boolean; errors?: Record<string, unknown>[] | null };

/** Code as a module, bundled with what it needs of Ajv. */
async function load(contents: string): Promise<Record<string, Check>> {
  const stdin = { contents, resolveDir: import.meta.dirname };
  const { outputFiles } = await build({ stdin, bundle: true, format: "esm", write: false });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? "")}`);
}

const branch = (kind: string, type: string) => ({
  type: "object",
  required: ["kind"],
  properties: { kind: { const: kind }, value: { type } },
});

describe("compiled checks", () => {
  test.each<[string, Record<string, Schema>, unknown[], unknown[]]>([
    [
      "keep a property that is called like an annotation",
      { Thing: { type: "object", description: "Said once.", properties: { description: { type: "string" } } } },
      [{ description: "a" }],
      [{ description: 1 }],
    ],
    [
      "keep a rule about a property that is called like an annotation",
      { Thing: { type: "object", dependentRequired: { title: ["default"] } } },
      [{ title: 1, default: 1 }],
      [{ title: 1 }],
    ],
    [
      "follow references, and a discriminator without its mapping",
      {
        Thing: {
          oneOf: [ref("A"), ref("B")],
          discriminator: { propertyName: "kind", mapping: { a: ref("A").$ref, b: ref("B").$ref } },
        },
        A: branch("a", "string"),
        B: branch("b", "number"),
      },
      [
        { kind: "a", value: "x" },
        { kind: "b", value: 1 },
      ],
      [{ kind: "b", value: "x" }, { kind: "c" }, {}, null, "a", 1, []],
    ],
    [
      "know formats by their shape alone",
      { Thing: { type: "string", format: "date-time" } },
      ["2026-02-03T04:05:06Z", "2026-02-39T04:05:06Z"],
      ["yesterday"],
    ],
    ["know the formats of numbers", { Thing: { type: "integer", format: "int64" } }, [1], [1.5]],
  ])("%s", async (_, schemas, valid, invalid) => {
    const { Thing = expect.unreachable() } = await load(compileChecks(documentWith(schemas)));
    expect([...valid, ...invalid].map((value) => Thing(value))).toEqual([
      ...valid.map(() => true),
      ...invalid.map(() => false),
    ]);
  });

  test("hold no annotation, and are the same each time", () => {
    const document = documentWith({ Thing: { type: "string", description: "Said once." } });
    expect(compileChecks(document)).not.toContain("Said once.");
    expect(compileChecks(document)).toBe(compileChecks(document));
  });

  test("are not made of a schema with an unknown keyword", () => {
    expect(() => compileChecks(documentWith({ Thing: { type: "string", maxLenght: 3 } }))).toThrow("maxLenght");
  });
});

describe("compacted errors", () => {
  const ajv = makeAjv({}, { code: { source: true, esm: true } });
  ajv.addSchema({
    $id: "thing",
    type: "object",
    required: ["a/b"],
    dependentRequired: { "a/b": ["kind"] },
    properties: { kind: { enum: ["x", "y"] }, "a/b": { type: "array", items: { type: "string", minLength: 2 } } },
    propertyNames: { type: "string", maxLength: 5 },
    additionalProperties: false,
  });
  const code = standalone.default(ajv, { Thing: "thing" });

  /** The errors that compiled code reports, with what core reads of them. */
  async function errorsOf(source: string, value: unknown) {
    const { Thing = expect.unreachable() } = await load(source);
    Thing(value);
    return (Thing.errors ?? []).map(({ instancePath, keyword, params, message }) => {
      const words = ["required", "additionalProperties", "enum"].includes(String(keyword)) ? { params } : { message };
      return { instancePath, keyword, ...words };
    });
  }

  test.each([[1], [{}], [{ kind: "z", "a/b": ["q", 1] }], [{ "a/b": [], unknown: 1 }], [{ kind: "x", "a/b": ["ok"] }]])(
    "of %j are those that Ajv's own code finds",
    async (value) => {
      expect(await errorsOf(compactErrors(code), value)).toEqual(await errorsOf(code, value));
    },
  );

  test("hold no schema, are shorter by a third, and are refused in a form that Ajv did not use before", () => {
    const compact = compactErrors(code);
    expect(compact).not.toContain("schemaPath");
    expect(compact.length).toBeLessThan(code.length * 0.67);
    expect(() => compactErrors("vErrors = [{schemaPath:'#'}]")).toThrow("a form that compactErrors does not know");
  });
});
