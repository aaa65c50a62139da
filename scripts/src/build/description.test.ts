import { makeValidators } from "@incident-clients/core/validate";
import type { Document, Schema } from "@incident-clients/openapi";
import { describe, expect, test } from "vitest";
import { describeOperations } from "./description.ts";

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

/** A document of one operation with these schemas; the first is its request. */
function documentWith(schemas: Record<string, Schema>): Document {
  const [name = ""] = Object.keys(schemas);
  const requestBody = { content: { "application/json": { schema: ref(name) } } };
  const paths = { "/things": { post: { operationId: "createThing", requestBody, responses: {} } } };
  return { paths, components: { schemas, securitySchemes: {} } } as unknown as Document;
}

/** What the request's validator says of values. */
async function accept(schemas: Record<string, Schema>, values: unknown[]): Promise<boolean[]> {
  const code = describeOperations(documentWith(schemas));
  const { description } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  const schema = makeValidators(description).createThing?.request?.["~standard"];
  return values.map((value) => schema?.validate(value).issues === undefined);
}

const branch = (kind: string, type: string) => ({
  type: "object",
  required: ["kind"],
  properties: { kind: { const: kind }, value: { type } },
});

describe("the schemas of validators", () => {
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
    const verdicts = [...valid.map(() => true), ...invalid.map(() => false)];
    expect(await accept(schemas, [...valid, ...invalid])).toEqual(verdicts);
  });

  test("hold no annotation, and no schema that no body has", () => {
    const code = describeOperations(documentWith({ Thing: { type: "string", description: "Said once." }, Other: {} }));
    expect(code).not.toMatch(/Said once|Other/);
  });

  test("are not made of a schema with an unknown keyword", () => {
    const build = () => describeOperations(documentWith({ Thing: { type: "string", maxLenght: 3 } }));
    expect(build).toThrow("validators do not support the keyword maxLenght");
  });
});
