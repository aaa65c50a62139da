import type { Document } from "@incident-clients/openapi";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { compareDocuments } from "./operations.ts";

/** Two calls that share what they return: one that reads, one that writes. */
const text = `
openapi: 3.1.0
info: { title: Tickets, version: "1" }
servers: [{ url: "https://{host}" }]
paths:
  /tickets/{ticketId}:
    parameters: [{ name: ticketId, in: path, required: true, schema: { type: string } }]
    get:
      operationId: getTicket
      parameters: [{ name: expand, in: query, schema: { type: boolean } }]
      responses:
        "200": { description: It., content: { application/json: { schema: { $ref: "#/components/schemas/Ticket" } } } }
        "404": { description: None. }
        "5XX": { description: It went wrong. }
    put:
      operationId: updateTicket
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: "#/components/schemas/Change" } } }
      responses:
        "200": { description: It., content: { application/json: { schema: { $ref: "#/components/schemas/Ticket" } } } }
        "201": { description: New., content: { application/json: { schema: { $ref: "#/components/schemas/Ticket" } } } }
components:
  securitySchemes: {}
  schemas:
    Ticket:
      type: object
      required: [id]
      properties:
        id: { type: string }
        closedAt: { type: [string, "null"] }
        state: { anyOf: [{ type: string, enum: [open, closed] }, { type: string }] }
        parent: { $ref: "#/components/schemas/Ticket" }
        fields: { type: object, additionalProperties: { type: string } }
    Change:
      type: object
      required: [state]
      properties:
        state: { type: string, enum: [open, closed] }
        title: { type: string, maxLength: 80 }
        notes: { type: array, items: { type: string } }
`;

/** What is put where in their document, a copy of ours: undefined deletes. Keys stand with spaces between. */
type Edits = Record<string, unknown>;

const path = "/tickets/{ticketId}";
const shorthands: Record<string, string[]> = {
  get: ["paths", path, "get"],
  put: ["paths", path, "put"],
  Ticket: ["components", "schemas", "Ticket"],
  Change: ["components", "schemas", "Change"],
  Other: ["components", "schemas", "Other"],
};

function compare(edits: Edits, basePath?: string) {
  const theirs = parse(text);
  for (const [place, value] of Object.entries(edits)) {
    const keys = place.split(" ").flatMap((key, index) => (index === 0 ? (shorthands[key] ?? key) : key));
    const last = keys.pop() ?? "";
    const target = keys.reduce((parent, key) => parent[key], theirs);
    if (value === undefined) delete target[last];
    else target[last] = value;
  }
  return compareDocuments(parse(text), theirs as Document, basePath);
}
const rowsOf = (...given: Parameters<typeof compare>) =>
  compare(...given).map(({ kind, label }) => `${kind}: ${label}`);

const closed = { type: "string", enum: ["open", "closed"] };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

test.each<[string[], Edits]>([
  [["operation removed: updateTicket"], { put: undefined }],
  [["parameter added: query page"], { "get parameters 1": { name: "page", in: "query", required: true } }],
  [["parameter removed: query expand"], { "get parameters": undefined }],
  [["required added: query expand"], { "get parameters 0 required": true }],
  [["body removed: requestBody"], { "put requestBody": undefined }],
  [["body added: requestBody"], { "get requestBody": { content: { "application/json": { schema: ref("Change") } } } }],
  [["required removed: requestBody"], { "put requestBody required": false }],
  [["media type added: application/xml"], { "put requestBody content application/xml": {} }],
  [["status removed: 404"], { "get responses 404": undefined }],
  [["status added: 409"], { "put responses 409": { description: "" } }],
  [["property added: title"], { "Ticket properties title": { type: "string" } }],
  [["property removed: parent"], { "Ticket properties parent": undefined }],
  [["required added: state"], { "Ticket required 1": "state" }],
  [["required removed: state"], { "Change required": undefined }],
  [["type changed: id integer"], { "Ticket properties id type": "integer" }],
  [["type changed: items integer"], { "Change properties notes items type": "integer" }],
  [["type changed: additionalProperties integer"], { "Ticket properties fields additionalProperties type": "integer" }],
  [["null removed: closedAt"], { "Ticket properties closedAt type": "string" }],
  [["null added: id"], { "Ticket properties id type": ["string", "null"] }],
  [["value added: pending", "value removed: open"], { "Change properties state enum": ["closed", "pending"] }],
  [["values opened: closed open"], { "Change properties state": { anyOf: [closed, { type: "string" }] } }],
  [["values opened: closed open"], { "Change properties state enum": undefined }],
  [["values closed: A B"], { "Change properties title enum": ["A", "B"] }],
  [["limit changed: title maxLength 20"], { "Change properties title maxLength": 20 }],
  [["limit added: notes maxItems 5"], { "Change properties notes maxItems": 5 }],
  [["limit added: Change additionalProperties false"], { "Change additionalProperties": false }],
  [["limit removed: title maxLength"], { "Change properties title maxLength": undefined }],
  [["details removed: Ticket"], { Ticket: { type: "object" } }],
  [["details removed: id"], { "Ticket properties id": {} }],
])("a difference is a row: %j", (rows, edits) => {
  expect(rowsOf(edits)).toEqual(rows);
});

const item = parse(text).paths[path];
const ticket = parse(text).components.schemas.Ticket;

test.each<[string, Edits]>([
  ["the same document", {}],
  [
    "the parameter of a path by another name",
    { paths: { "/tickets/{id}/": { ...item, parameters: [{ ...item.parameters[0], name: "id" }] } } },
  ],
  [
    "a base path in its servers",
    { servers: [{ url: "https://api.example.com/tickets" }], paths: { "/{ticketId}": item } },
  ],
  [
    "properties spread over allOf",
    {
      Other: { ...ticket, properties: { id: ticket.properties.id } },
      Ticket: { allOf: [ref("Other"), { type: "object", properties: ticket.properties }] },
    },
  ],
  ["null as an alternative", { "Ticket properties closedAt": { oneOf: [{ type: "string" }, { type: "null" }] } }],
  ["a closed list of the same values in an answer", { "Ticket properties state": closed }],
  [
    "alternatives of which one requires more",
    { Ticket: { oneOf: [{ ...ticket, required: ["id", "state"] }, ticket] } },
  ],
  ["alternatives that lead back to themselves", { Other: { anyOf: [ref("Ticket"), ticket] }, Ticket: ref("Other") }],
  ["limits of what is answered", { "Ticket properties id maxLength": 5 }],
  ["a header for the key", { "get parameters 1": { name: "x-api-key", in: "header", required: true } }],
  [
    "types that go without saying",
    { "Ticket type": undefined, "Change properties notes type": undefined, "Change properties state type": undefined },
  ],
  [
    "one answer for every failure",
    { "get responses 404": undefined, "get responses 5XX": undefined, "get responses default": { description: "" } },
  ],
  [
    "each server error by itself",
    {
      "get responses 5XX": undefined,
      "get responses 500": { description: "" },
      "get responses 503": { description: "" },
    },
  ],
  ["a read-only property in a request", { "Change properties changedBy": { type: "string", readOnly: true } }],
  ["calls that we don't cover", { "paths /users": item }],
])("no row is made of %s", (_, edits) => {
  expect(rowsOf(edits)).toEqual([]);
});

test("a schema that several calls share is one row, at its own place", () => {
  expect(compare({ "Ticket properties parent": undefined })).toMatchObject([
    {
      at: "#/components/schemas/Ticket/properties/parent",
      operations: ["getTicket", "updateTicket"],
      theirs: undefined,
      ours: "object",
    },
  ]);
});

test("everything is missing where paths lack a prefix that is neither given nor in the document's servers", () => {
  const edits = { paths: { "/{ticketId}": item } };
  expect(rowsOf(edits)).toEqual(["operation removed: getTicket", "operation removed: updateTicket"]);
  expect(rowsOf(edits, "/tickets")).toEqual([]);
});
