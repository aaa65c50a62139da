import type { Document } from "@incident-clients/openapi";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { makePlan, type Wishes } from "./plan.ts";

const document: Document = parse(`
paths:
  /tickets:
    post:
      operationId: createTicket
      requestBody: &search
        required: true
        content:
          application/json:
            schema: { type: object, required: [filter], properties: { filter: { type: object } } }
            examples: { long: { value: { filter: { state: open } } }, short: { value: { filter: {} } } }
    get: { operationId: listTickets }
  /tickets/{ticketId}:
    parameters: [{ name: ticketId, in: path, required: true }]
    get: { operationId: getTicket, parameters: [{ name: expand, in: query }] }
    post: { operationId: pushTicket, x-idempotent: true }
  /search: { post: { operationId: searchTickets, x-safe: true, requestBody: *search } }
  /lookup:
    post:
      operationId: lookUpTicket
      x-safe: true
      requestBody:
        content:
          application/json:
            schema:
              type: object
              required: [request]
              properties: { request: { required: [incident_id], properties: { incident_id: {} } } }
`);

function plan(wishes: Partial<Wishes>) {
  const { run, skip } = makePlan(document, { inputs: {}, parameters: {}, allowWrites: false, ...wishes });
  return {
    run: run.map(({ endpoint, input }) => [endpoint.operation.operationId, input]),
    skip: Object.fromEntries(skip.map(({ endpoint, why }) => [endpoint.operation.operationId, why])),
  };
}

test("what reads is called, with the shortest example where a query has to be posted; the others say what they need", () => {
  const { run, skip } = plan({});
  expect(run).toEqual([
    ["listTickets", {}],
    ["searchTickets", { body: { filter: {} } }],
  ]);
  expect(skip).toEqual({
    createTicket: expect.stringContaining("--allow-writes"),
    getTicket: expect.stringContaining("--param ticketId="),
    lookUpTicket: expect.stringContaining("incident_id"),
    pushTicket: expect.stringContaining("it writes"),
  });
});

test("an id comes from a parameter or from an input, which wins", () => {
  const parameters = { ticketId: "7", expand: "true" };
  expect(plan({ parameters }).run).toContainEqual([
    "getTicket",
    { path: { ticketId: "7" }, query: { expand: "true" } },
  ]);
  const inputs = { getTicket: { path: { ticketId: "8" } }, lookUpTicket: { body: { request: { incident_id: "9" } } } };
  const { run } = plan({ parameters, inputs });
  expect(run).toContainEqual(["getTicket", { path: { ticketId: "8" }, query: { expand: "true" } }]);
  expect(run).toContainEqual(["lookUpTicket", inputs.lookUpTicket]);
});

test("a write needs the permission and an input, even where it can be repeated, and comes last", () => {
  const inputs = { createTicket: { body: { title: "Test" } } };
  expect(plan({ inputs, parameters: { ticketId: "7" } }).skip).toMatchObject({
    createTicket: expect.stringContaining("--allow-writes"),
    pushTicket: expect.stringContaining("it writes"),
  });
  const { skip } = plan({ allowWrites: true, parameters: { ticketId: "7" }, inputs: { createTicket: {} } });
  const silent = expect.stringContaining("does not say what");
  expect(skip).toMatchObject({ createTicket: silent, pushTicket: silent });
  expect(plan({ inputs, allowWrites: true }).run.at(-1)).toEqual(["createTicket", { body: { title: "Test" } }]);
});
