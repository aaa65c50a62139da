import type { Document, Endpoint, Schema } from "@incident-clients/openapi";
import { bodyOf, examplesOf, listEndpoints, resolve } from "@incident-clients/openapi";

/** What a person gives for one operation, as the client takes it. */
export interface Input {
  path?: Record<string, unknown>;
  query?: Record<string, unknown>;
  body?: unknown;
}

/** What a run may do, and with what. */
export interface Wishes {
  inputs: Record<string, Input>;
  /** Values for parameters of that name, whatever the operation. */
  parameters: Record<string, string>;
  allowWrites: boolean;
}

export interface Plan {
  /** Reads first. */
  run: { endpoint: Endpoint; input: Input }[];
  skip: { endpoint: Endpoint; why: string }[];
}

/** Decides what is called with what, and why the rest is not. */
export function makePlan(document: Document, wishes: Wishes): Plan {
  const plan: Plan = { run: [], skip: [] };
  for (const endpoint of listEndpoints(document).sort((a, b) => Number(isSafe(b)) - Number(isSafe(a)))) {
    const decided = decide(document, endpoint, wishes);
    if (typeof decided === "string") plan.skip.push({ endpoint, why: decided });
    else plan.run.push({ endpoint, input: decided });
  }
  return plan;
}

/** An idempotent POST may still write, so one that only reads has to say so. */
const isSafe = ({ method, operation }: Endpoint) => method === "get" || operation["x-safe"] === true;

/** The input, or why there is none. */
function decide(document: Document, endpoint: Endpoint, { inputs, parameters, allowWrites }: Wishes): Input | string {
  const { operationId, requestBody } = endpoint.operation;
  const given = inputs[operationId];
  if (!isSafe(endpoint)) {
    if (!allowWrites) return "it writes; that needs `--allow-writes` and an entry in `--input`";
    if (!given || (requestBody && given.body === undefined)) return "it writes, and `--input` does not say what";
  }
  const input: Input = { ...given };
  for (const { name, in: place, required } of endpoint.parameters) {
    if (place !== "path" && place !== "query") continue;
    const value = given?.[place]?.[name] ?? parameters[name];
    if (value !== undefined) input[place] = { ...input[place], [name]: value };
    else if (required) return `it needs \`${name}\`: pass \`--param ${name}=…\` or an entry in \`--input\``;
  }
  if (input.body !== undefined || !requestBody) return input;

  const media = bodyOf(endpoint.operation);
  const id = media && findId(document, media.schema);
  if (id) return `its body needs \`${id}\`: pass it in \`--input\``;
  const [shortest] = examplesOf(document, media?.examples)
    .map(([, value]) => value)
    .sort((a, b) => JSON.stringify(a).length - JSON.stringify(b).length);
  return { ...input, body: shortest };
}

/** A required property of a body that names something of the tenant's own, which no example can. */
function findId(document: Document, schema: Schema): string | undefined {
  const { required = [], properties = {} } = resolve(document, schema);
  const id = required.find((name) => /(^|_)id$|I[dD]$/.test(name));
  return id ?? required.flatMap((name) => findId(document, properties[name] ?? {}) ?? [])[0];
}
