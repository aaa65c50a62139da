import type { Document } from "@incident-clients/openapi";
import { expect, test } from "vitest";
import { playWorkflow } from "./arazzo.ts";

const answer = (value: unknown) => ({
  description: "",
  content: { "application/json": { examples: { first: { value }, second: { value: "never" } } } },
});
const document = {
  paths: {
    "/things": { get: { operationId: "listThings", responses: { "200": answer({ "a/b": [{ id: "t 1" }] }) } } },
    "/things/{id}": { post: { operationId: "changeThing", responses: { "202": answer({ done: true }) } } },
  },
} as unknown as Document;

test("a later step is sent what an earlier one was answered", () => {
  const [first, second] = playWorkflow(document, {
    workflowId: "change",
    inputs: { properties: { reason: { default: "because" } } },
    steps: [
      { stepId: "list", operationId: "listThings", outputs: { id: "$response.body#/a~1b/0/id" } },
      {
        stepId: "change",
        operationId: "changeThing",
        parameters: [
          { name: "id", in: "path", value: "$steps.list.outputs.id" },
          { name: "why", in: "query", value: "$inputs.reason" },
        ],
        requestBody: {
          payload: { ids: ["$steps.list.outputs.id"], note: "{$inputs.reason} of {$steps.list.outputs.id}" },
        },
        successCriteria: [{ condition: "$statusCode == 202" }],
      },
    ],
  });
  expect(first?.outputs).toEqual({ id: "t 1" });
  expect(second?.target).toBe("/things/t%201?why=because");
  expect(second?.body).toEqual({ ids: ["t 1"], note: "because of t 1" });
  expect(second?.answer).toEqual({ done: true });
});

test("an expression that nothing answers is shown as it is written", () => {
  const [only] = playWorkflow(document, {
    workflowId: "change",
    steps: [{ stepId: "change", operationId: "changeThing", requestBody: { payload: "$steps.nowhere.outputs.id" } }],
  });
  expect(only?.body).toBe("$steps.nowhere.outputs.id");
});

test("a step whose operation does not exist is an error that names both", () => {
  const workflow = { workflowId: "w", steps: [{ stepId: "lost", operationId: "nothing" }] };
  expect(() => playWorkflow(document, workflow)).toThrow("step lost: no operation nothing");
});
