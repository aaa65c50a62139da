import {
  below,
  type Document,
  type Endpoint,
  isJson,
  keysOf,
  type Media,
  type Response,
  resolve,
  type Schema,
  type Schemas,
} from "@incident-clients/openapi";
import type { ErrorObject } from "ajv";
import type { Node } from "../../lib/shape.ts";
import { enter, listPlaces, type Place, typeName } from "./places.ts";
import { type Exchange, textOf } from "./record.ts";

/** What an exchange shows, without a value of its bodies. */
export interface Verdict {
  status: number;
  mediaType: string | undefined;
  /** Where the exchange breaks the contract. */
  problems: string[];
  /** The answer's places and types. */
  places: ReturnType<typeof listPlaces>;
}

interface Subject {
  document: Document;
  schemas: Schemas;
}

/** Holds an exchange against the specification. */
export async function judge(subject: Subject, endpoint: Endpoint, exchange: Exchange, response: globalThis.Response) {
  const { status } = response;
  const mediaType = response.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  const text = await textOf(response);
  const problems = judgeRequest(subject, endpoint, exchange);
  const verdict: Verdict = { status, mediaType, problems, places: new Map() };

  const { responses } = endpoint.operation;
  const reference = responses[status] ?? responses[`${Math.floor(status / 100)}XX`];
  if (!reference) {
    problems.push(`status ${status} is not documented`);
    return verdict;
  }
  const documented = resolve(subject.document, reference);
  const media = judgeMedia(documented, response.ok, mediaType, text, problems);
  if (!media?.schema || !mediaType || !isJson(mediaType)) return verdict;
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    problems.push("the answer's body is not valid JSON");
    return verdict;
  }
  const node: Node = { at: below("#/responses", `${status}`), schema: media.schema };
  verdict.places = listPlaces(subject.document, [node], body);
  problems.push(...judgeBody(subject, "answer", node, body));
  return verdict;
}

function judgeRequest(subject: Subject, { operation }: Endpoint, { requestBody, requestHeaders }: Exchange): string[] {
  if (requestBody === undefined) return [];
  const type = requestHeaders["content-type"] ?? "";
  const schema = operation.requestBody?.content[type]?.schema;
  if (!schema) return [`a request body of the type ${type} is not documented`];
  return judgeBody(subject, "request", { at: "#/requestBody", schema }, JSON.parse(requestBody));
}

/** What is documented for the answer's media type, or nothing where there is no body to look at. */
function judgeMedia(
  documented: Response,
  ok: boolean,
  type: string | undefined,
  text: string,
  problems: string[],
): Media | undefined {
  const content = documented.content ?? {};
  const types = Object.keys(content);
  if (text === "") {
    // A failure's body is only a help, which servers leave out.
    const missing = ok && types.length > 0 && documented["x-empty"] === undefined;
    if (missing) problems.push("the answer has no body; one is documented");
    return undefined;
  }
  if (types.length === 0) problems.push("the answer has a body; none is documented");
  else if (!type || !content[type])
    problems.push(`media type ${safeType(type)} is not documented (${types.join(", ")} is)`);
  return type ? content[type] : undefined;
}

/** A header is the server's to fill, so only what has the form of a media type is repeated. */
const safeType = (type: string | undefined) => (type && /^[\w.+-]{1,40}\/[\w.+-]{1,60}$/.test(type) ? type : "(none)");

function judgeBody({ document, schemas }: Subject, what: string, node: Node, body: unknown): string[] {
  const validate = schemas.compile(node.schema as Schema);
  if (validate(body)) return [];
  return [...new Set((validate.errors ?? []).map((error) => `${what}: ${explain(document, node, body, error)}`))];
}

/** An Ajv error without a value; its own messages and parameters can hold keys of maps. */
function explain(
  document: Document,
  node: Node,
  body: unknown,
  { instancePath, keyword, params }: ErrorObject,
): string {
  let place: Place = { text: "$", nodes: [node], documented: true };
  let value = body;
  for (const key of keysOf(instancePath)) {
    place = enter(document, place, Array.isArray(value) ? Number(key) : key);
    value = (value as Record<string, unknown>)[key];
  }
  const say: Record<string, () => string> = {
    type: () => `is ${typeName(value)}, not ${[params.type].flat().join(" or ")}`,
    required: () => `lacks the required property ${params.missingProperty}`,
    enum: () => "has a value that is not listed",
    const: () => "does not have its constant value",
    format: () => `is not of the format ${params.format}`,
    additionalProperties: () => "has a property that is not allowed",
  };
  return `${place.text} ${say[keyword]?.() ?? `breaks ${keyword}`}`;
}
