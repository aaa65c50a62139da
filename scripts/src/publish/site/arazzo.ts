// Plays a workflow on paper: every step gets the specification's first success example for its answer, so that the bodies
// of later steps can be shown with the values they would really have.
import {
  type Document,
  type Endpoint,
  examplesOf,
  jsonOf,
  listEndpoints,
  responsesOf,
  valueAt,
} from "@incident-clients/openapi";

export interface Step {
  stepId: string;
  description?: string;
  operationId: string;
  parameters?: { name: string; in: string; value: unknown }[];
  requestBody?: { contentType?: string; payload: unknown };
  successCriteria?: { condition: string }[];
  outputs?: Record<string, string>;
}

export interface Workflow {
  workflowId: string;
  summary?: string;
  description?: string;
  inputs?: { properties?: Record<string, { description?: string; default?: unknown }>; required?: string[] };
  steps: Step[];
  outputs?: Record<string, string>;
}

export interface ArazzoFile {
  info: { title: string; version: string; summary?: string; description?: string };
  workflows: Workflow[];
}

/** A step with what is sent and what comes back. */
export interface PlayedStep {
  step: Step;
  endpoint: Endpoint;
  /** The path and query, filled in. */
  target: string;
  body: unknown;
  status: string;
  answer: unknown;
  outputs: Record<string, unknown>;
}

interface Values {
  inputs: Record<string, unknown>;
  steps: Record<string, Record<string, unknown>>;
  answer?: unknown;
}

export function playWorkflow(document: Document, workflow: Workflow): PlayedStep[] {
  const inputs = Object.entries(workflow.inputs?.properties ?? {}).map(([name, one]) => [name, one.default] as const);
  const values: Values = { inputs: Object.fromEntries(inputs), steps: {} };
  return workflow.steps.map((step) => {
    const played = playStep(document, step, values);
    values.steps[step.stepId] = played.outputs;
    return played;
  });
}

function playStep(document: Document, step: Step, values: Values): PlayedStep {
  const name = step.operationId.split(".").at(-1);
  const endpoint = listEndpoints(document).find(({ operation }) => operation.operationId === name);
  if (!endpoint) throw new Error(`step ${step.stepId}: no operation ${step.operationId}`);
  const criteria = (step.successCriteria ?? []).map(({ condition }) => /^\$statusCode == (\d+)$/.exec(condition)?.[1]);
  const status = criteria.find(Boolean) ?? Object.keys(endpoint.operation.responses)[0] ?? "200";
  const answer = firstExample(document, endpoint, status);
  const seen = { ...values, answer };
  return {
    step,
    endpoint,
    target: fillTarget(endpoint, step, values),
    body: fill(step.requestBody?.payload, values),
    status,
    answer,
    outputs: fill(step.outputs ?? {}, seen) as Record<string, unknown>,
  };
}

function firstExample(document: Document, { operation }: Endpoint, status: string): unknown {
  const [, response] = responsesOf(document, operation).find(([one]) => one === status) ?? [];
  const [json] = response ? jsonOf(response) : [];
  return examplesOf(document, json?.[1].examples)[0]?.[1];
}

function fillTarget({ path }: Endpoint, { parameters = [] }: Step, values: Values): string {
  const at = (place: string) =>
    parameters.filter((one) => one.in === place).map(({ name, value }) => [name, `${fill(value, values)}`] as const);
  const filled = at("path").reduce((text, [name, value]) => text.replace(`{${name}}`, encodeURIComponent(value)), path);
  const query = new URLSearchParams(at("query").map(([name, value]) => [name, value])).toString();
  return query ? `${filled}?${query}` : filled;
}

/** Replaces the expressions in a value by what they stand for. */
export function fill(value: unknown, values: Values): unknown {
  if (Array.isArray(value)) return value.map((item) => fill(item, values));
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fill(item, values)]));
  }
  if (typeof value !== "string") return value;
  if (value.startsWith("$")) return evaluate(value, values);
  return value.replaceAll(/\{(\$[^}]+)\}/g, (_, expression) => `${evaluate(expression, values)}`);
}

/** The runtime expressions that our workflows use; another one is shown as it is written. */
function evaluate(expression: string, { inputs, steps, answer }: Values): unknown {
  const [, input] = /^\$inputs\.([\w-]+)$/.exec(expression) ?? [];
  if (input) return inputs[input] ?? expression;
  const [, step = "", output = ""] = /^\$steps\.([\w-]+)\.outputs\.([\w-]+)$/.exec(expression) ?? [];
  if (step) return steps[step]?.[output] ?? expression;
  const [, pointer] = /^\$response\.body(?:#(.*))?$/.exec(expression) ?? [];
  return pointer === undefined ? expression : valueAt(answer, pointer);
}
