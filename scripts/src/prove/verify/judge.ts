import { below, type Document, type Endpoint, isJson, keysOf, resolve, type Schemas } from "@incident-clients/openapi";
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
export async function judge(
  subject: Subject,
  { operation }: Endpoint,
  { requestBody, requestHeaders }: Exchange,
  response: Response,
): Promise<Verdict> {
  const { status } = response;
  const mediaType = response.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  const problems: string[] = [];
  const verdict: Verdict = { status, mediaType, problems, places: new Map() };

  if (requestBody !== undefined) {
    const type = requestHeaders["content-type"] ?? "";
    const schema = operation.requestBody?.content[type]?.schema;
    if (schema)
      problems.push(...explainAll(subject, "request", { at: "#/requestBody", schema }, JSON.parse(requestBody)));
    else problems.push(`a request body of the type ${type} is not documented`);
  }

  const reference = operation.responses[status] ?? operation.responses[`${Math.floor(status / 100)}XX`];
  if (!reference) {
    problems.push(`status ${status} is not documented`);
    return verdict;
  }
  const { content = {}, "x-empty": empty } = resolve(subject.document, reference);
  const types = Object.keys(content);
  const text = await textOf(response);
  if (text === "") {
    // A failure's body is only a help, which servers leave out.
    if (response.ok && types.length > 0 && !empty) problems.push("the answer has no body; one is documented");
    return verdict;
  }
  const schema = mediaType && content[mediaType]?.schema;
  if (types.length === 0) problems.push("the answer has a body; none is documented");
  else if (!mediaType || !content[mediaType])
    problems.push(`media type ${safeType(mediaType)} is not documented (${types.join(", ")} is)`);
  if (!schema || !isJson(mediaType)) return verdict;
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    problems.push("the answer's body is not valid JSON");
    return verdict;
  }
  const node = { at: below("#/responses", `${status}`), schema };
  verdict.places = listPlaces(subject.document, [node], body);
  problems.push(...explainAll(subject, "answer", node, body));
  return verdict;
}

/** A header is the server's to fill, so only what has the form of a media type is repeated. */
const safeType = (type: string | undefined) => (type && /^[\w.+-]{1,40}\/[\w.+-]{1,60}$/.test(type) ? type : "(none)");

function explainAll({ document, schemas }: Subject, what: string, node: Node, body: unknown): string[] {
  const validate = schemas.compile(node.schema);
  validate(body);
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
  const say: Record<string, string> = {
    type: `is ${typeName(value)}, not ${[params.type].flat().join(" or ")}`,
    required: `lacks the required property ${params.missingProperty}`,
    enum: "has a value that is not listed",
    const: "does not have its constant value",
    format: `is not of the format ${params.format}`,
    additionalProperties: "has a property that is not allowed",
  };
  return `${place.text} ${say[keyword] ?? `breaks ${keyword}`}`;
}
