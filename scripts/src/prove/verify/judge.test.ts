import { type Document, listEndpoints, Schemas } from "@incident-clients/openapi";
import { expect, test } from "vitest";
import { judge } from "./judge.ts";

const content = { "application/json": { schema: { $ref: "#/components/schemas/Ticket" } } };
const document = {
  paths: {
    "/tickets": {
      post: {
        operationId: "createTicket",
        requestBody: { content },
        responses: {
          "201": { description: "", content },
          "202": { description: "" },
          "203": { description: "", content, "x-empty": "Nothing was created." },
          "5XX": { description: "", content },
        },
      },
    },
  },
  components: {
    schemas: {
      Ticket: {
        type: "object",
        required: ["id"],
        properties: {
          id: { type: "string", maxLength: 3 },
          state: { type: "string", enum: ["open"] },
          due: { type: "string", format: "date" },
          fields: { type: "object", additionalProperties: { type: ["string", "null"] } },
          strict: { type: "object", properties: {}, additionalProperties: false },
        },
      },
    },
  },
} as unknown as Document;
const [endpoint] = listEndpoints(document);
const subject = { document, schemas: new Schemas(document) };

async function problemsOf(status: number, body: unknown, request: unknown = { id: "1" }, type = "application/json") {
  if (!endpoint) throw new Error("no endpoint");
  const exchange = {
    requestHeaders: { "content-type": "application/json" },
    requestBody: JSON.stringify(request),
    response: undefined,
  };
  const answer = new Response(body === undefined ? null : JSON.stringify(body), {
    status,
    headers: { "content-type": type },
  });
  return (await judge(subject, endpoint, exchange, answer)).problems;
}

test.each<[number, unknown]>([
  [201, { id: "1" }],
  [202, undefined],
  [203, undefined],
  [503, { id: "1" }],
  [503, undefined],
])("%i with %j keeps the contract", async (status, body) => {
  expect(await problemsOf(status, body)).toEqual([]);
});

test.each<[unknown, string]>([
  [{ id: "secret" }, "$.id breaks maxLength"],
  [{ id: "1", state: "secret" }, "$.state has a value that is not listed"],
  [{ id: "1", due: "secret" }, "$.due is not of the format date"],
  [{ id: "1", fields: { secret: 1 } }, "$.fields.* is integer, not string or null"],
  [{ id: "1", strict: { secret: 1 } }, "$.strict has a property that is not allowed"],
  [["secret"], "$ is array, not object"],
])("%j breaks it, without its values being repeated", async (body, problem) => {
  expect(await problemsOf(201, body)).toEqual([`answer: ${problem}`]);
  expect(await problemsOf(201, { id: "1" }, body)).toEqual([`request: ${problem}`]);
});

test("a body where none is documented breaks it, and a missing one where one is", async () => {
  expect(await problemsOf(202, { id: "1" })).toEqual(["the answer has a body; none is documented"]);
  expect(await problemsOf(201, undefined)).toEqual(["the answer has no body; one is documented"]);
});
