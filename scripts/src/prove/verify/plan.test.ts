import type { Document, Operation, Parameter, Schema } from "@incident-clients/openapi";
import { describe, expect, test } from "vitest";
import { type Input, makePlan } from "./plan.ts";

const schemas: Record<string, Schema> = {
  Search: { type: "object", required: ["filter"], properties: { filter: { type: "object" } } },
  Lookup: {
    type: "object",
    required: ["request"],
    properties: { request: { type: "object", required: ["incident_id"], properties: { incident_id: {} } } },
  },
};

function call(operationId: string, more: Partial<Operation> = {}, body?: string) {
  const content = {
    "application/json": {
      schema: { $ref: `#/components/schemas/${body}` },
      examples: { long: { value: { filter: { state: "open" } } }, short: { value: { filter: {} } } },
    },
  };
  return { operationId, responses: {}, ...(body && { requestBody: { required: true, content } }), ...more };
}

const id: Parameter = { name: "ticketId", in: "path", required: true };
const document = {
  paths: {
    "/tickets": { post: call("createTicket", {}, "Search"), get: call("listTickets") },
    "/tickets/{ticketId}": {
      get: call("getTicket", { parameters: [id, { name: "expand", in: "query" }] }),
      post: call("pushTicket", { parameters: [id], "x-idempotent": true }),
    },
    "/search": { post: call("searchTickets", { "x-idempotent": true, "x-safe": true }, "Search") },
    "/lookup": { post: call("lookUpTicket", { "x-idempotent": true, "x-safe": true }, "Lookup") },
  },
  components: { schemas },
} as unknown as Document;

function plan(wishes: { inputs?: Record<string, Input>; parameters?: Record<string, string>; allowWrites?: boolean }) {
  const { run, skip } = makePlan(document, { inputs: {}, parameters: {}, allowWrites: false, ...wishes });
  return {
    run: run.map(({ endpoint, input }) => [endpoint.operation.operationId, input]),
    skip: Object.fromEntries(skip.map(({ endpoint, why }) => [endpoint.operation.operationId, why])),
  };
}

describe("the plan of a verification", () => {
  test("reads what needs no input, with the shortest example where a query has to be posted", () => {
    expect(plan({}).run).toEqual([
      ["listTickets", {}],
      ["searchTickets", { body: { filter: {} } }],
    ]);
  });

  test("says what each of the others needs", () => {
    const { skip } = plan({});
    expect(Object.keys(skip).sort()).toEqual(["createTicket", "getTicket", "lookUpTicket", "pushTicket"]);
    expect(skip.getTicket).toContain("--param ticketId=");
    expect(skip.lookUpTicket).toContain("incident_id");
    expect(skip.createTicket).toContain("--allow-writes");
  });

  test("an id comes from a parameter or from an input, which wins", () => {
    const parameters = { ticketId: "7", expand: "true" };
    expect(plan({ parameters }).run).toContainEqual([
      "getTicket",
      { path: { ticketId: "7" }, query: { expand: "true" } },
    ]);
    const inputs = {
      getTicket: { path: { ticketId: "8" } },
      lookUpTicket: { body: { request: { incident_id: "9" } } },
    };
    const { run } = plan({ inputs, parameters: { ticketId: "7" } });
    expect(run).toContainEqual(["getTicket", { path: { ticketId: "8" } }]);
    expect(run).toContainEqual(["lookUpTicket", inputs.lookUpTicket]);
  });

  test("a POST that can be repeated is a write all the same, unless it says that it only reads", () => {
    expect(plan({ parameters: { ticketId: "7" } }).skip.pushTicket).toContain("it writes");
  });

  test("an input alone allows no write, and the permission alone does not say what to write", () => {
    const inputs = { createTicket: { body: { title: "Test" } } };
    expect(plan({ inputs }).skip.createTicket).toContain("--allow-writes");
    const { skip } = plan({ allowWrites: true, parameters: { ticketId: "7" }, inputs: { createTicket: {} } });
    expect(skip.createTicket).toContain("does not say what");
    expect(skip.pushTicket).toContain("does not say what");
  });

  test("with both, writes come last", () => {
    const inputs = { createTicket: { body: { title: "Test" } } };
    expect(plan({ inputs, allowWrites: true }).run).toEqual([
      ["listTickets", {}],
      ["searchTickets", { body: { filter: {} } }],
      ["createTicket", { body: { title: "Test" } }],
    ]);
  });
});
