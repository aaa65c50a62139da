import type { Document } from "@incident-clients/openapi";
import { expect, test } from "vitest";
import { operationsTouched } from "./operations.ts";

const call = (operationId: string, schema: string) => ({
  operationId,
  responses: { 200: { content: { "application/json": { schema: { $ref: `#/components/schemas/${schema}` } } } } },
});

/** Two calls that share a schema one step down, and one that has none of it. */
const documentOf = (list: string): Document =>
  ({
    paths: {
      "/things": { get: call(list, "Things"), post: call("createThing", "Thing") },
      "/all": { get: call("getAll", "All") },
    },
    components: {
      schemas: {
        All: { type: "object" },
        Thing: {
          properties: { parent: { $ref: "#/components/schemas/Thing" }, state: { $ref: "#/components/schemas/State" } },
        },
        Things: { items: { $ref: "#/components/schemas/Thing" } },
        State: { type: "string" },
      },
    },
  }) as unknown as Document;

const touched = (where: string, component?: string, then = documentOf("listThings")) =>
  operationsTouched([documentOf("listThings"), then], where, component);

test.each([
  ["of one operation", "POST /things, answer 404", undefined, ["createThing"]],
  ["of a path", "/things", undefined, ["listThings", "createThing"]],
  ["of a schema that several share", "GET /things, answer 200: [].state", "State", ["listThings", "createThing"]],
  ["of a schema that nothing uses", "Lonely: name", "Lonely", []],
])("a change %s touches just those that have it", (_, where, component, operations) => {
  expect(touched(where, component)).toEqual(operations);
});

test("an operation that is gone, or had another name, is touched under the name it had", () => {
  expect(touched("GET /things", undefined, documentOf("getThings"))).toEqual(["listThings", "getThings"]);
});
