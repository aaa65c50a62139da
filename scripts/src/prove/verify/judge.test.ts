import { type Document, listEndpoints, Schemas } from "@incident-clients/openapi";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { judge } from "./judge.ts";

const document: Document = parse(`
paths:
  /tickets:
    post:
      operationId: createTicket
      requestBody: { content: &content { application/json: { schema: { $ref: "#/components/schemas/Ticket" } } } }
      responses:
        "201": { description: "", content: *content }
        "202": { description: "" }
        "203": { description: "", content: *content, x-empty: Nothing was created. }
        5XX: { description: "", content: *content }
components:
  schemas:
    Ticket:
      type: object
      required: [id]
      properties:
        id: { type: string, maxLength: 3 }
        parent: { $ref: "#/components/schemas/Ticket" }
        state: { type: string, enum: [open] }
        due: { type: string, format: date }
        notes: { type: array, items: { type: object, properties: { text: { type: [string, "null"] } } } }
        fields: { type: object, additionalProperties: { type: [string, "null"] } }
        custom: { type: object }
        strict: { type: object, properties: {}, additionalProperties: false }
`);
const [endpoint] = listEndpoints(document);
const subject = { document, schemas: new Schemas(document) };

async function verdictOf(status: number, body: unknown, request: unknown = { id: "1" }) {
  const requestHeaders = { "content-type": "application/json" };
  const exchange = { requestHeaders, requestBody: JSON.stringify(request), response: undefined };
  const answer = new Response(body === undefined ? null : JSON.stringify(body), { status, headers: requestHeaders });
  return judge(subject, endpoint ?? expect.unreachable(), exchange, answer);
}

test.each<[number, unknown, string[]]>([
  [201, { id: "1" }, []],
  [202, undefined, []],
  [203, undefined, []],
  [503, { id: "1" }, []],
  [503, undefined, []],
  [202, { id: "1" }, ["the answer has a body; none is documented"]],
  [201, undefined, ["the answer has no body; one is documented"]],
])("%i with %j breaks the contract in %j", async (status, body, problems) => {
  expect((await verdictOf(status, body)).problems).toEqual(problems);
});

test.each<[unknown, string]>([
  [{ id: "secret" }, "$.id breaks maxLength"],
  [{ id: "1", state: "secret" }, "$.state has a value that is not listed"],
  [{ id: "1", due: "secret" }, "$.due is not of the format date"],
  [{ id: "1", fields: { secret: 1 } }, "$.fields.* is integer, not string or null"],
  [{ id: "1", strict: { secret: 1 } }, "$.strict has a property that is not allowed"],
  [["secret"], "$ is array, not object"],
])("%j breaks it, without its values being repeated", async (body, problem) => {
  expect((await verdictOf(201, body)).problems).toEqual([`answer: ${problem}`]);
  expect((await verdictOf(201, { id: "1" }, body)).problems).toEqual([`request: ${problem}`]);
});

test.each<[string, object, string[]]>([
  [
    "by the names of the specification, with every type seen there",
    { parent: { id: "x" }, notes: [{ text: "a" }, { text: null }] },
    ["$.parent object", "$.parent.id string", "$.notes array", "$.notes[] object", "$.notes[].text string|null"],
  ],
  [
    "without the keys of maps and of objects that nobody described, for they are data",
    { fields: { "j.doe@example.com": "a" }, custom: { hostname: 1 } },
    ["$.fields object", "$.fields.* string", "$.custom object", "$.custom.* integer"],
  ],
  [
    "with a new property of a described object, unless it looks like text, and nothing below it",
    { rating: { secretKey: 1 }, "Impossible travel: j.doe": 1 },
    ["$.rating object undocumented", "$.* integer undocumented"],
  ],
])("the places of a body are told %s", async (_, more, expected) => {
  const { places } = await verdictOf(201, { id: "1", ...more });
  const told = [...places].map(
    ([text, { types, documented }]) => `${text} ${[...types].join("|")}${documented ? "" : " undocumented"}`,
  );
  expect(told).toEqual(["$ object", "$.id string", ...expected]);
});
