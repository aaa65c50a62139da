import type { Document } from "@incident-clients/openapi";
import { expect, test } from "vitest";
import { listPlaces } from "./places.ts";

const document = {
  components: {
    schemas: {
      Ticket: {
        type: "object",
        properties: {
          id: { type: "string" },
          parent: { $ref: "#/components/schemas/Ticket" },
          notes: { type: "array", items: { type: "object", properties: { text: { type: "string" } } } },
          fields: { type: "object", additionalProperties: { type: "object", properties: { value: {} } } },
          custom: { type: "object" },
        },
      },
    },
  },
} as unknown as Document;

const places = (body: unknown) =>
  [...listPlaces(document, [{ at: "#", schema: { $ref: "#/components/schemas/Ticket" } }], body)].map(
    ([text, { types, documented }]) => `${text} ${[...types].join("|")}${documented ? "" : " undocumented"}`,
  );

test("names what the specification names, with every type seen there", () => {
  const notes = [{ text: "a" }, { text: null }];
  expect(places({ id: 1.5, parent: { id: "x" }, notes })).toEqual([
    "$ object",
    "$.id number",
    "$.parent object",
    "$.parent.id string",
    "$.notes array",
    "$.notes[] object",
    "$.notes[].text string|null",
  ]);
});

test("does not name the keys of maps and of objects that nobody described, for they are data", () => {
  expect(places({ fields: { "j.doe@example.com": { value: true } }, custom: { hostname: 1 } })).toEqual([
    "$ object",
    "$.fields object",
    "$.fields.* object",
    "$.fields.*.value boolean",
    "$.custom object",
    "$.custom.* integer",
  ]);
});

test("names a new property of a described object, unless it looks like text, and nothing below it", () => {
  expect(places({ rating: { secretKey: 1 }, "Impossible travel: j.doe": 1 })).toEqual([
    "$ object",
    "$.rating object undocumented",
    "$.* integer undocumented",
  ]);
});
