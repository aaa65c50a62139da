import type { Document, Response, Schema } from "@incident-clients/openapi";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { compileChecks } from "../../build/checks.ts";
import { generateValidate } from "./validate.ts";

type Checks = Record<string, (value: unknown) => boolean>;

const refer = (name: string) => ({ schema: { $ref: `#/components/schemas/${name}` } });
const answer = (content: Response["content"]): Response => ({ description: "It.", ...(content && { content }) });

/** A document of one operation with these schemas; the first is its request, and each of the others an answer. */
function documentWith(schemas: Record<string, Schema>, responses?: Record<string, Response>): Document {
  const [request = "", ...others] = Object.keys(schemas);
  const answers = others.map((name, index) => [200 + index, answer({ "application/json": refer(name) })]);
  return {
    openapi: "3.1.0",
    info: { title: "Sample", version: "1" },
    paths: {
      "/things": {
        post: {
          operationId: "createThing",
          requestBody: { content: { "application/json": refer(request) } },
          responses: responses ?? Object.fromEntries(answers),
        },
      },
    } as unknown as Document["paths"],
    components: { schemas, securitySchemes: {} },
  };
}

/** The compiled functions, bundled with what they need of Ajv. */
async function checksOf(schemas: Record<string, Schema>): Promise<Checks> {
  const { outputFiles } = await build({
    stdin: { contents: compileChecks(documentWith(schemas)), resolveDir: import.meta.dirname },
    bundle: true,
    format: "esm",
    write: false,
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? "")}`);
}

describe("compiled checks", () => {
  test("keep a property that is called like an annotation, and no annotation", async () => {
    const schema = { type: "object", description: "Said once.", properties: { description: { type: "string" } } };
    const { Thing } = await checksOf({ Thing: schema });
    expect([Thing?.({ description: "a" }), Thing?.({ description: 1 })]).toEqual([true, false]);
    expect(compileChecks(documentWith({ Thing: schema }))).not.toContain("Said once.");
  });

  test("keep a rule about a property that is called like an annotation", async () => {
    const { Thing } = await checksOf({ Thing: { type: "object", dependentRequired: { title: ["default"] } } });
    expect([Thing?.({ title: 1, default: 1 }), Thing?.({ title: 1 })]).toEqual([true, false]);
  });

  test("follow references, and a discriminator without its mapping", async () => {
    const branch = (kind: string, type: string): Schema => ({
      type: "object",
      required: ["kind"],
      properties: { kind: { const: kind }, value: { type } },
    });
    const { Thing } = await checksOf({
      Thing: {
        oneOf: [{ $ref: "#/components/schemas/A" }, { $ref: "#/components/schemas/B" }],
        discriminator: { propertyName: "kind", mapping: { a: "#/components/schemas/A", b: "#/components/schemas/B" } },
      },
      A: branch("a", "string"),
      B: branch("b", "number"),
    });
    expect(
      [
        { kind: "a", value: "x" },
        { kind: "b", value: 1 },
      ].map((value) => Thing?.(value)),
    ).toEqual([true, true]);
    const wrong = [{ kind: "b", value: "x" }, { kind: "c" }, {}, null, "a", 1, []];
    expect(wrong.map((value) => Thing?.(value))).toEqual(wrong.map(() => false));
  });

  test("know formats by their shape", async () => {
    const { Thing } = await checksOf({ Thing: { type: "string", format: "date-time" } });
    const [date, impossible, other] = ["2026-02-03T04:05:06Z", "2026-02-39T04:05:06Z", "yesterday"].map((v) =>
      Thing?.(v),
    );
    expect({ date, impossible, other }).toEqual({ date: true, impossible: true, other: false });
    const { Count } = await checksOf({ Count: { type: "integer", format: "int64" } });
    expect([Count?.(1), Count?.(1.5)]).toEqual([true, false]);
  });

  test("do not compile a schema with an unknown keyword", async () => {
    await expect(checksOf({ Thing: { type: "string", maxLenght: 3 } })).rejects.toThrow("maxLenght");
  });

  test("are the same each time", () => {
    const document = documentWith({ Thing: { type: "string", minLength: 1 }, Other: { enum: [1, "a"] } });
    expect(compileChecks(document)).toBe(compileChecks(document));
  });
});

describe("the table of validators", () => {
  test("names the schema of the request and of each answer that has a body", () => {
    const schemas = { Thing: { type: "string" }, Problem: { type: "object" } };
    const text = generateValidate(
      documentWith(schemas, {
        "201": answer({ "application/json": refer("Thing"), "application/vnd.api+json": refer("Thing") }),
        "204": answer(undefined),
        "5XX": answer({ "application/problem+json": refer("Problem"), "text/html": {} }),
      }),
    );
    expect(text).toContain(`  createThing: {
    request: schemas.Thing,
    responses: {
      "201": schemas.Thing,
      "5XX": schemas.Problem,
    },
  },`);
    expect(text).toContain(`      "5XX": StandardSchema<Problem>;\n`);
  });

  test("refuses a status with several bodies, of which one validator could not tell", () => {
    const content = { "application/json": refer("Thing"), "application/problem+json": refer("Problem") };
    const build = () => generateValidate(documentWith({ Thing: {}, Problem: {} }, { "400": answer(content) }));
    expect(build).toThrow("one status has several bodies (Thing, Problem); name their union");
  });
});
