import {
  type Document,
  type Header,
  isJson,
  listEndpoints,
  type Media,
  type Operation,
  type Response,
  resolve,
  type Schema,
} from "@incident-clients/openapi";
import { pascal, sentence } from "../names.ts";
import { LeftOut, type Notes } from "../notes.ts";
import { examplesOf } from "./examples.ts";
import type { SchemaTable } from "./sides.ts";
import { scalarExample } from "./values.ts";

/** What a caller can meet anywhere. */
const general: Record<string, string> = {
  "400": "The request was refused: something in it is missing or wrong.",
  "401": "The credentials are missing, wrong or expired.",
  "403": "The credentials are valid, and may not do this.",
  "429": "The rate limit is used up. Nothing was done.",
  "5XX": "The server failed, or something on the way to it. What was done is unknown.",
};

/** Headers of the connection, not of the answer. */
const ofConnection = ["connection", "content-length", "content-type", "date", "set-cookie", "transfer-encoding"];

export const plainType = (type: string): string => type.split(";")[0]?.trim().toLowerCase() ?? type;

export const isHeaderName = (name: string): boolean => /^[\w!#$%&'*+.^`|~-]+$/.test(name);

/** The schema of a body; where there is none, or it says nothing, what the example is, or an object. */
export function schemaOf({ schema = {}, ...media }: Media): Schema {
  if (Object.keys(schema).some((keyword) => keyword !== "description")) return schema;
  const { example, examples = {} }: Media & { example?: unknown } = media;
  const value = example ?? Object.values(examples)[0]?.value;
  return { ...schema, type: Array.isArray(value) ? "array" : "object" };
}

/** The JSON in a body, its media type first; undefined where there is none. */
const jsonIn = (content: Record<string, Media>): [type: string, media: Media] | undefined => {
  const types = Object.entries(content).map(([type, media]): [string, Media] => [plainType(type), media ?? {}]);
  const any = types.find(([type]) => type === "*/*");
  return types.find(([type]) => isJson(type)) ?? (any && ["application/json", any[1]]);
};

/** The documented answers of an operation and the general ones; throws `LeftOut` where the client could not read a success. */
export function tidyResponses(document: Document, operation: Operation, id: string, table: SchemaTable, notes: Notes) {
  const given = byStatus(document, operation, id, notes);
  if (!Object.keys(given).some((status) => status.startsWith("2"))) {
    notes.add("Decide", "no success is documented; it was taken for a 200 without a body", id);
    given["200"] = { description: "It worked." };
  }
  const tidy: Record<string, Response> = {};
  for (const [status, response] of Object.entries(given)) {
    // A status whose answers have no body, whatever a document says.
    const content = /^20[45]$/.test(status) ? {} : (response.content ?? {});
    if (content !== response.content && Object.keys(response.content ?? {}).length > 0)
      notes.add("Wrong in the document", `the body of its ${status}, which never has one`, id);
    const json = jsonIn(content);
    const others = Object.keys(content).filter((type) => plainType(type) !== json?.[0] && type !== "*/*");
    if (status.startsWith("2") && others.length > 0 && !json)
      throw new LeftOut(`it answers ${status} with ${others.join(", ")}, and these clients read JSON`);
    if (others.length > 0) notes.add("Left out", `its ${status} may also be ${others.join(", ")}`, id);
    const headers = headersOf(document, response, id, notes);
    const name = `${pascal(id)}${status.startsWith("2") ? "Response" : `Status${status}`}`;
    tidy[status] = {
      description: response.description?.trim() || general[status] || sentence(`status ${status}`),
      ...(Object.keys(headers).length > 0 && { headers }),
      ...(json && {
        content: {
          [json[0]]: { schema: table.body(schemaOf(json[1]), "response", name), ...examplesOf(document, json[1]) },
        },
      }),
    };
  }
  addGeneral(tidy, id, anyFailure(document, table), notes);
  return Object.fromEntries(Object.entries(tidy).toSorted(([a], [b]) => a.localeCompare(b)));
}

/** Answers by a status that a client can meet: a class of failures by its first status, server errors together. */
function byStatus(document: Document, { responses = {} }: Operation, id: string, notes: Notes) {
  const given: Record<string, Response> = {};
  const server: Response[] = [];
  for (const [key, reference] of Object.entries(responses)) {
    const response = resolve(document, reference);
    const status = key.toUpperCase();
    const only = Object.keys(responses).length === 1;
    if (/^[13]/.test(status)) notes.add("Left out", `its ${key}, since the client deals with it`, id);
    else if (status === "DEFAULT" && !only) server.push(response);
    else if (status.startsWith("5")) server.unshift(response);
    else if (status === "DEFAULT" || status === "2XX") given["200"] ??= response;
    else if (status === "4XX") given["400"] ??= response;
    else if (/^\d{3}$/.test(status)) given[status] = response;
  }
  const bodies = new Set(server.map(({ content }) => JSON.stringify(content ?? null)));
  if (bodies.size > 1) notes.add("Guessed", "all server errors have the body of the first one that is documented", id);
  const [failure] = server;
  if (failure) given["5XX"] = { ...failure, description: general["5XX"] ?? "" };
  if (failure && "default" in responses) given["400"] ??= { ...failure, description: general["400"] ?? "" };
  return given;
}

/** A failure's body: the first that is documented anywhere, else one of which nothing is known. */
function anyFailure(document: Document, table: SchemaTable): NonNullable<Response["content"]> {
  const failures = listEndpoints(document).flatMap(({ operation }) =>
    Object.entries(operation.responses ?? {}).filter(([status]) => !/^[123]/.test(status)),
  );
  const found = failures
    .map(([, reference]) => jsonIn(resolve(document, reference).content ?? {}))
    .find((json) => json?.[1].schema?.$ref);
  const description = "What the server says of a failure; no document tells more.";
  const [type, { schema }] = found ?? ["application/json", { schema: { type: "object", description } }];
  return { [type]: { schema: table.body(schema, "response", "FailureResponse") } };
}

/** Adds what no caller is spared, with the body of another failure: of the operation, or of any. */
function addGeneral(tidy: Record<string, Response>, id: string, other: Response["content"], notes: Notes): void {
  const known = Object.entries(tidy).find(([status, { content }]) => /^[45]/.test(status) && content);
  const missing = Object.keys(general).filter((status) => !(status in tidy || (status === "400" && "422" in tidy)));
  for (const status of missing) {
    const content = structuredClone(known?.[1].content ?? other);
    for (const media of Object.values(content ?? {})) delete media.examples;
    tidy[status] = { description: general[status] ?? "", ...(content && { content }) };
  }
  const what = known ? `the body of its ${known[0]}` : "the body of another operation's failure, or an open one";
  if (missing.length > 0) notes.add("Guessed", `${missing.join(", ")} were added, each with ${what}`, id);
}

function headersOf(document: Document, { headers = {} }: Response, id: string, notes: Notes): Record<string, Header> {
  const kept = Object.entries(headers).flatMap(([name, reference]): [string, Header][] => {
    if (ofConnection.includes(name.toLowerCase())) return [];
    if (!isHeaderName(name)) {
      notes.add("Wrong in the document", `no header can be called \`${name}\``, id);
      return [];
    }
    if (name.toLowerCase() === "location") {
      // Hooks show the documented headers of every answer, a redirect's to a stranger among them.
      notes.add("Left out", "the header `Location`: in a redirect it may hold what no log should show", id);
      return [];
    }
    const header: Header & { example?: unknown } = resolve(document, reference);
    const { type } = resolve(document, header.schema ?? {});
    const schema = { type: type === "integer" ? "integer" : "string" };
    if (/reset|retry/i.test(name))
      notes.add(
        "Decide",
        `the header ${name}: if it counts seconds, name it in \`x-rate-limit-headers\` and in facts.yaml`,
      );
    if (/request-?id|correlation|trace/i.test(name))
      notes.add("Decide", `the header ${name}: is it what the vendor's support asks for?`);
    const examples = [scalarExample(name, schema, [header.example])];
    return [
      [name, { description: header.description?.trim() || `${sentence(name)}.`, schema: { ...schema, examples } }],
    ];
  });
  return Object.fromEntries(kept);
}
