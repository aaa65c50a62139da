import type { Document, Endpoint, Response, Schema } from "@incident-clients/openapi";
import {
  bodyOf,
  failedBranches,
  fileOf,
  isJson,
  listEndpoints,
  resolve,
  responsesOf,
  succeeds,
} from "@incident-clients/openapi";

/** The functions of core that only some vendors need, by the entry that has them; in the generated table a name becomes the function. */
export const helpers: Record<string, string> = {
  encodeForm: "multipart",
  encodeFile: "raw",
  decodeFile: "raw",
  failedIn: "failed",
};

/** Loads the advice of a vendor, which is text that only failures need. */
export const hintsLoader = '() => import("./hints.ts").then(({ hints }) => hints)';

/** The run-time side of a specification: what core needs to know of each operation, and nothing else. */
export function makeDefinition(document: Document, agent?: string) {
  const endpoints = listEndpoints(document);
  const responses = endpoints.flatMap(({ operation }) => responsesOf(document, operation).map(([, one]) => one));
  const mediaTypes = responses.flatMap(({ content = {} }) => Object.keys(content));
  const headers = responses.flatMap((response) => Object.keys(response.headers ?? {}));
  const resetAfter = document["x-rate-limit-headers"]?.resetAfterSeconds?.toLowerCase();
  return {
    ...(agent && { agent }),
    headers: [...new Set(headers.map((name) => name.toLowerCase()))],
    // A file has any type; where there is a choice, JSON is meant.
    accept: [...new Set(mediaTypes.map((type) => (isJson(type) ? type : "*/*;q=0.1")))].join(", "),
    ...(resetAfter && { resetAfter }),
    hints: hintsLoader,
    operations: Object.fromEntries(endpoints.map((one) => [one.operation.operationId, makeOperation(document, one)])),
  };
}

function makeOperation(document: Document, { path, method, operation }: Endpoint) {
  const responses = responsesOf(document, operation);
  const body = bodyOf(operation);
  const success = responses.filter(succeeds);
  const failed = success.flatMap(([, response]) => failuresIn(document, response));
  /** What the responses say, by status; nothing where none says anything. */
  const byStatus = <Value>(name: string, read: (response: Response) => Value | undefined) => {
    const said = responses.flatMap(([status, one]) => (read(one) === undefined ? [] : [[status, read(one)]]));
    return said.length > 0 && { [name]: Object.fromEntries(said) };
  };
  return {
    method: method.toUpperCase(),
    path,
    ...(operation["x-idempotent"] && { idempotent: true }),
    ...(operation.requestBody?.required && { body: true }),
    ...(body && !body.isJson && { encode: body.isForm ? "encodeForm" : "encodeFile" }),
    ...(body?.isJson && body.type !== "application/json" && { type: body.type }),
    ...(success.some(([, response]) => fileOf(response)) && { decode: "decodeFile" }),
    success: Object.fromEntries(success.map(([status, response]) => [status, bodyKind(response)])),
    ...(failed.length > 0 && { failed: { failedIn: failed } }),
    ...byStatus("outcomes", (response) => response["x-outcome"]?.is),
    ...byStatus("retryable", (response) => response["x-retryable"]),
  };
}

function bodyKind(response: Response): string {
  if (!response.content || fileOf(response)) return "none";
  return response["x-empty"] ? "json-or-empty" : "json";
}

/** What in a success body means failure: the constants that tell it, and its outcome. */
export function failuresIn(document: Document, response: Response) {
  return failedBranches(document, response).map(({ schema, within }) => {
    const { "x-failed": mark } = schema;
    const { outcome, rejected } = mark as NonNullable<typeof mark>;
    const own = conditionOf(document, schema);
    if (own === undefined) throw new Error("an x-failed branch needs a required property with a const or minItems");
    return { when: within === undefined ? own : { [within]: own }, outcome, ...(rejected && { rejected }) };
  });
}

/** What a value of a schema always has: a constant, an item in a list, or such a thing in a required property. */
function conditionOf(document: Document, schema: Schema): unknown {
  const { const: constant, minItems, properties = {}, required = [] } = resolve(document, schema);
  if (constant !== undefined) return constant;
  if (Number(minItems) > 0) return {};
  const own = required.flatMap((name) => {
    const condition = conditionOf(document, properties[name] ?? {});
    return condition === undefined ? [] : [[name, condition]];
  });
  return own.length > 0 ? Object.fromEntries(own) : undefined;
}
