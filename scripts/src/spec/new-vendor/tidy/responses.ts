import {
  type Document,
  type Header,
  isJson,
  listEndpoints,
  type Operation,
  type Response,
  resolve,
} from "@incident-clients/openapi";
import { pascal, sentence } from "../names.ts";
import { LeftOut, type Notes } from "../notes.ts";
import { examplesOf } from "./examples.ts";
import { scalarExample } from "./samples.ts";
import { tidySchema } from "./schema.ts";
import type { SchemaTable } from "./schemas.ts";

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

/** The documented answers of an operation and the general ones; throws `LeftOut` where the client could not read a success. */
export function tidyResponses(
  document: Document,
  operation: Operation,
  id: string,
  table: SchemaTable,
  notes: Notes,
): Record<string, Response> {
  const given = byStatus(document, operation, id, notes);
  if (!Object.keys(given).some((status) => status.startsWith("2"))) {
    notes.add("Decide", `\`${id}\`: no success is documented; it was taken for a 200 without a body`);
    given["200"] = { description: "It worked." };
  }
  const tidy: Record<string, Response> = {};
  for (const [status, response] of Object.entries(given)) {
    const content = Object.entries(response.content ?? {});
    const json = content.filter(([type]) => isJson(type.split(";")[0] ?? "") || type === "*/*");
    if (status.startsWith("2") && content.length > 0 && json.length === 0) {
      const types = content.map(([type]) => type).join(", ");
      throw new LeftOut(`it answers ${status} with ${types}, and these clients read JSON`);
    }
    const [first, ...others] = json;
    if (others.length > 0)
      notes.add("Left out", `\`${id}\` ${status}: it also answers ${others.map(([type]) => type).join(", ")}`);
    const headers = headersOf(document, response, id, notes);
    tidy[status] = {
      description: response.description?.trim() || general[status] || sentence(`status ${status}`),
      ...(Object.keys(headers).length > 0 && { headers }),
      ...(first && {
        content: {
          [first[0] === "*/*" ? "application/json" : (first[0].split(";")[0] ?? "")]: {
            schema: table.body(
              first[1].schema ?? {},
              "response",
              `${pascal(id)}${status.startsWith("2") ? "Response" : `Status${status}`}`,
            ),
            ...examplesOf(document, first[1]),
          },
        },
      }),
    };
  }
  addGeneral(tidy, id, anyFailure(document, table), notes);
  return Object.fromEntries(Object.entries(tidy).toSorted(([a], [b]) => a.localeCompare(b)));
}

/** Answers by a status that a client can meet: a class of failures by its first status, server errors together. */
function byStatus(
  document: Document,
  { responses = {} }: Operation,
  id: string,
  notes: Notes,
): Record<string, Response> {
  const given: Record<string, Response> = {};
  const server: Response[] = [];
  for (const [key, reference] of Object.entries(responses)) {
    const response = resolve(document, reference);
    const status = key.toUpperCase();
    const only = Object.keys(responses).length === 1;
    if (/^[13]/.test(status)) notes.add("Left out", `\`${id}\`: its ${key}, since the client deals with it`);
    else if (status === "DEFAULT" && !only) server.push(response);
    else if (status.startsWith("5")) server.unshift(response);
    else if (status === "DEFAULT" || status === "2XX") given["200"] ??= response;
    else if (status === "4XX") given["400"] ??= response;
    else if (/^\d{3}$/.test(status)) given[status] = response;
  }
  const bodies = new Set(server.map(({ content }) => JSON.stringify(content ?? null)));
  if (bodies.size > 1)
    notes.add("Guessed", `\`${id}\`: all server errors have the body of the first one that is documented`);
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
  for (const [, reference] of failures) {
    const json = Object.entries(resolve(document, reference).content ?? {}).find(([type]) => isJson(type));
    if (json?.[1].schema?.$ref)
      return { [json[0]]: { schema: table.body(json[1].schema, "response", "FailureResponse") } };
  }
  const description = "What the server says of a failure; no document tells more.";
  return { "application/json": { schema: table.body({ type: "object", description }, "response", "FailureResponse") } };
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
  if (missing.length > 0) notes.list("Guessed", `${missing.join(", ")} were added, each with ${what}`, id);
}

function headersOf(document: Document, { headers = {} }: Response, id: string, notes: Notes): Record<string, Header> {
  const context = { document, side: "request", notes, refer: () => "" } as const;
  const kept = Object.entries(headers).flatMap(([name, reference]): [string, Header][] => {
    if (ofConnection.includes(name.toLowerCase())) return [];
    if (name.toLowerCase() === "location") {
      // Hooks show the documented headers of every answer, a redirect's to a stranger among them.
      notes.list("Left out", "the header `Location`: in a redirect it may hold what no log should show", id);
      return [];
    }
    const header = resolve(document, reference);
    const { type } = resolve(document, header.schema ?? {});
    const schema = tidySchema(context, { type: type === "integer" ? "integer" : "string" }, `${id} ${name}`, name);
    if (/reset|retry/i.test(name))
      notes.add(
        "Decide",
        `the header ${name}: if it counts seconds, name it in \`x-rate-limit-headers\` and in facts.yaml`,
      );
    schema.examples = [scalarExample(name, schema, [(header as { example?: unknown }).example])];
    return [[name, { description: header.description?.trim() || `${sentence(name)}.`, schema }]];
  });
  return Object.fromEntries(kept);
}
