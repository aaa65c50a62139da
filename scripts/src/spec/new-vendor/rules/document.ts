import { type Document, type Endpoint, listEndpoints, type Operation } from "@incident-clients/openapi";
import { otherCredentials, schemesOf } from "../credentials.ts";
import { serversOf } from "../hosts.ts";
import { operationName, pascal, unique } from "../names.ts";
import { LeftOut, type Notes, Refusal } from "../notes.ts";
import { pickOperations } from "../source.ts";
import type { Wishes } from "../wishes.ts";
import { keepSent, tidyBody } from "./bodies.ts";
import { addExamples } from "./examples.ts";
import { tidyParameters } from "./parameters.ts";
import { describeOperation, noteKeys, tagsOf } from "./policy.ts";
import { tidyResponses } from "./responses.ts";
import { SchemaTable } from "./sides.ts";

const dialect = "https://json-schema.org/draft/2020-12/schema";

/** The document that a vendor is made of, by the rules of specs/README.md; everything doubtful is noted. */
export function tidyDocument(wishes: Wishes, notes: Notes): Document {
  const { name: vendor, auth, source } = wishes;
  const document = structuredClone(source.document);
  for (const broken of source.broken) notes.add("Wrong in the document", broken);
  const picked = pickOperations(source, wishes.operations);
  const ids = new Map<Operation, string>();
  const endpoints = listEndpoints(document).filter(({ method, path }) => picked.has(`${method.toUpperCase()} ${path}`));
  for (const { path, method, operation } of endpoints)
    ids.set(
      operation,
      unique(operationName(method, path, operation.operationId), (name) => [...ids.values()].includes(name)),
    );
  const own = ["Client", "ClientOptions", "Operations", "Http"].map((end) => pascal(vendor) + end);
  const ofOperations = [...ids.values()].flatMap((id) =>
    ["Input", "Error", "Result", "OtherStatus"].map((end) => pascal(id) + end),
  );
  const table = new SchemaTable(document, notes, (name) => own.includes(name) || ofOperations.includes(name));
  const securitySchemes = schemesOf(auth, document);
  // Some documents name the credentials a second time, as parameters.
  const keys = Object.values(securitySchemes).map(({ name = "" }) => name.toLowerCase());

  const tidyOperation = ({ path, method, operation, parameters }: Endpoint, id: string): Operation => {
    if (["head", "options", "trace"].includes(method)) throw new LeftOut("no client needs it");
    if (/[?#]/.test(path)) throw new LeftOut("its path has a query or a fragment in it");
    const elsewhere = otherServer(document, path, operation);
    if (elsewhere) throw new LeftOut(`it is sent to ${elsewhere}, and a client sends all calls to one address`);
    const other = otherCredentials(document, operation.security, auth);
    if (other) throw new LeftOut(`it takes other credentials: ${other}`);
    if (operation.security?.length === 0 && keys.length >= 0)
      notes.add("Guessed", "takes no credentials, and gets them anyway", id);
    keepSent(document, operation, id, notes);
    const given = parameters.filter(({ in: place, name }) => place !== "header" || !keys.includes(name.toLowerCase()));
    const tidied = tidyParameters(document, path, given, id, notes);
    const requestBody = tidyBody(document, operation, id, method, table, notes);
    return {
      ...describeOperation(document, operation, id, method, notes),
      ...(tidied.length > 0 && { parameters: tidied }),
      ...(requestBody && { requestBody }),
      responses: tidyResponses(document, operation, id, table, notes),
    };
  };
  const operations = new Map<Endpoint, Operation>();
  const refused: string[] = [];
  for (const endpoint of endpoints) {
    const { path, method, operation } = endpoint;
    const where = `${method.toUpperCase()} ${path}`;
    try {
      operations.set(endpoint, tidyOperation(endpoint, ids.get(operation) ?? ""));
    } catch (error) {
      // A fault of ours would end the whole; so it is told like a fault of the document, with its place.
      const why = error instanceof LeftOut ? error.message : `it cannot be read (${(error as Error).message})`;
      notes.add("Left out", why, operation.operationId ? `${operation.operationId} (${where})` : where);
      refused.push(`${operation.operationId ?? where} cannot be made: ${why}`);
    }
  }
  if (refused.length > 0 && (wishes.operations.length > 0 || operations.size === 0))
    throw new Refusal(refused.join("\n"), 1);

  const { schemas, rename } = table.finish();
  const paths: Record<string, Record<string, Operation>> = {};
  for (const [{ path, method }, operation] of operations) paths[path] = { ...paths[path], [method]: rename(operation) };
  const tidy = {
    openapi: "3.1.0",
    jsonSchemaDialect: dialect,
    info: infoOf(wishes),
    ...(source.isStarter && { "x-unpublished": "It was not looked for yet." }),
    servers: serversOf(wishes.server, wishes.title),
    security: [Object.fromEntries(Object.keys(securitySchemes).map((name) => [name, []]))],
    tags: tagsOf(document, [...operations.values()]),
    paths,
    components: { schemas, securitySchemes },
  } as unknown as Document;
  addExamples(tidy, notes);
  noteKeys(tidy, notes);
  return withoutLocalLinks(tidy, notes);
}

function infoOf({ title, source }: Wishes) {
  const { summary = "", description = "" } = source.document.info ?? {};
  const [sentence = ""] = description.trim().split(/\n/);
  return {
    title,
    version: "0.1.0",
    summary: summary.trim() || `${title}: ${sentence.slice(0, 90).trim() || "the calls that hand incidents over"}`,
    description: description.trim() || `The calls that a program needs to hand incidents to ${title}.`,
    license: { name: "MIT", identifier: "MIT" },
  };
}

/** The address that an operation is sent to where it is not one of the document's own. */
function otherServer(document: Document, path: string, operation: Operation): string | undefined {
  const { servers: ofPath } = document.paths[path] as { servers?: { url: string }[] };
  const { servers = ofPath ?? [] } = operation as { servers?: { url: string }[] };
  const usual = (document.servers ?? []).map(({ url }) => url.replace(/\/$/, ""));
  return servers.map(({ url }) => url).find((url) => !usual.includes(url.replace(/\/$/, "")));
}

/** Descriptions without the links that lead somewhere on the vendor's own site only; their words stay. */
function withoutLocalLinks(document: Document, notes: Notes): Document {
  return JSON.parse(JSON.stringify(document), (key, value) => {
    if (key !== "description" || typeof value !== "string") return value;
    const text = value.replaceAll(/\[([^\]]+)\]\((?!https?:|mailto:)[^)]*\)/g, "$1");
    if (text !== value) notes.add("Changed", "links that lead nowhere outside the vendor's pages became their words");
    return text;
  });
}
