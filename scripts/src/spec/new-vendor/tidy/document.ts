import {
  type Document,
  type Endpoint,
  form,
  isJson,
  listEndpoints,
  type Operation,
  resolve,
  type Schema,
  Schemas,
} from "@incident-clients/openapi";
import { operationName, pascal, sentence } from "../names.ts";
import { LeftOut, type Notes, Refusal } from "../notes.ts";
import { addExamples, examplesOf } from "./examples.ts";
import { tidyParameters } from "./parameters.ts";
import { tidyResponses } from "./responses.ts";
import { SchemaTable } from "./schemas.ts";
import { keepSent } from "./sent.ts";

const dialect = "https://json-schema.org/draft/2020-12/schema";

/** A document that somebody wrote, by the rules of specs/README.md; everything doubtful is noted. */
export function tidyDocument(vendor: string, given: Document, more: Head, notes: Notes): Document {
  const document = structuredClone(given);
  const operations = new Map<string, Operation>();
  const ids = nameOperations(document);
  keepSent(document, ids, notes);
  const taken = new Set([...ids.values()].flatMap((id) => ["Input", "Error", "Result"].map((end) => pascal(id) + end)));
  const own = ["Client", "ClientOptions", "Operations"].map((end) => pascal(vendor) + end);
  const table = new SchemaTable(document, notes, (name) => taken.has(name) || own.includes(name));

  // Some documents name the credentials a second time, as parameters.
  const keys = Object.values(more.securitySchemes).map(({ name = "" }) => name.toLowerCase());

  const tidyOperation = ({ path, method, operation, parameters }: Endpoint, id: string): Operation => {
    const given = parameters.filter(({ in: place, name }) => place !== "header" || !keys.includes(name.toLowerCase()));
    const tidied = tidyParameters(document, path, given, id, notes);
    const requestBody = tidyBody(document, operation, id, method, table, notes);
    return {
      ...describe(operation, id, method, notes),
      ...(tidied.length > 0 && { parameters: tidied }),
      ...(requestBody && { requestBody }),
      responses: tidyResponses(document, operation, id, table, notes),
    } as Operation;
  };
  for (const endpoint of listEndpoints(document)) {
    const { path, method, operation } = endpoint;
    const id = ids.get(operation) ?? "";
    const where = `${method.toUpperCase()} ${path}`;
    if (["head", "options", "trace"].includes(method)) {
      notes.add("Left out", `${where}: no client needs it`);
      continue;
    }
    try {
      if (/[?#]/.test(path)) throw new LeftOut("its path has a query or a fragment in it");
      operations.set(`${method} ${path}`, tidyOperation(endpoint, id));
    } catch (error) {
      if (!(error instanceof LeftOut)) throw error;
      notes.add("Left out", `\`${id}\` (${where}): ${error.message}`);
    }
  }
  if (operations.size === 0)
    throw new Refusal("none of the operations can be kept: these clients send JSON or forms, and read JSON");

  const { schemas, rename } = table.finish();
  const paths: Record<string, Record<string, Operation>> = {};
  for (const [route, operation] of operations) {
    const [method = "", path = ""] = route.split(" ");
    paths[path] = { ...paths[path], [method]: rename(operation) };
  }
  const tags = tagsOf(document, [...operations.values()]);
  const tidy = {
    openapi: "3.1.0",
    jsonSchemaDialect: dialect,
    info: { ...more.info, license: { name: "MIT", identifier: "MIT" } },
    servers: more.servers,
    security: [Object.fromEntries(Object.keys(more.securitySchemes).map((name) => [name, []]))],
    tags,
    paths,
    components: { schemas, securitySchemes: more.securitySchemes },
  } as unknown as Document;
  addExamples(tidy, new Schemas(tidy), notes);
  return withoutLocalLinks(tidy, notes);
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

/** What the person who runs the command decides. */
export interface Head {
  servers: NonNullable<Document["servers"]>;
  info: Document["info"];
  securitySchemes: Document["components"]["securitySchemes"];
}

function nameOperations(document: Document): Map<Operation, string> {
  const names = new Map<Operation, string>();
  for (const { path, method, operation } of listEndpoints(document)) {
    const wanted = operationName(method, path, operation.operationId);
    let name = wanted;
    for (let number = 2; [...names.values()].includes(name); number++) name = `${wanted}${number}`;
    names.set(operation, name);
  }
  return names;
}

/** All that an operation says of itself. */
function describe(operation: Operation, id: string, method: string, notes: Notes): Partial<Operation> {
  const [first = ""] = (operation.summary ?? operation.description ?? "").trim().split(/\n|\. /);
  const summary = first.replace(/\.$/, "").slice(0, 90) || sentence(id);
  const description = operation.description?.trim() || `${summary}.`;
  if (!operation.description?.trim()) notes.list("Decide", "what happens, its limits and traps: a description", id);
  if (operation.deprecated)
    notes.add("Decide", `\`${id}\` is deprecated: leave it out, or add \`deprecated\` and \`x-replaced-by\``);
  const url = operation.externalDocs?.url;
  if (!url) notes.list("Decide", "the vendor's page of each operation, in `externalDocs`", id);
  const reads = method === "get";
  if (reads) notes.list("Guessed", "may be repeated, because it is a GET: see that nothing is changed by it", id);
  else notes.list("Guessed", "is never repeated, because it is no GET: say otherwise only where the vendor does", id);
  return {
    operationId: id,
    summary,
    description,
    ...({ tags: [tagOf(operation)] } as object),
    ...(url && { externalDocs: { url } }),
    "x-idempotent": reads,
    "x-idempotent-reason": reads ? "It only reads." : "Nothing is known that makes a repeat harmless.",
  };
}

const tagOf = (operation: Operation) => (operation as { tags?: string[] }).tags?.[0] ?? "Incidents";

function tagsOf(document: Document, operations: Operation[]) {
  const known = (document as { tags?: { name: string; description?: string }[] }).tags ?? [];
  return [...new Set(operations.map(tagOf))].map((name) => ({
    name,
    description: known.find((tag) => tag.name === name)?.description?.trim() || `${sentence(name)}.`,
  }));
}

/** The body in the one media type that the client sends. */
function tidyBody(
  document: Document,
  { requestBody: given }: Operation,
  id: string,
  method: string,
  table: SchemaTable,
  notes: Notes,
): Operation["requestBody"] {
  if (!given) return undefined;
  if (method === "get") {
    notes.add("Left out", `\`${id}\`: the body, since fetch sends none with a GET`);
    return undefined;
  }
  const requestBody = resolve(document, given);
  const content = Object.entries(requestBody.content ?? {}).map(([type, media]) => [plainType(type), media] as const);
  const chosen =
    content.find(([type]) => type === "application/json") ??
    content.find(([type]) => isJson(type)) ??
    content.find(([type]) => type === form) ??
    content.find(([type]) => type === "*/*");
  if (!chosen) {
    const types = content.map(([type]) => type).join(", ") || "nothing";
    throw new LeftOut(`it takes ${types}, and these clients send JSON or ${form}`);
  }
  const [type, media] = chosen;
  const others = content.filter((one) => one !== chosen).map(([other]) => other);
  if (others.length > 0) notes.add("Left out", `\`${id}\`: it also takes ${others.join(", ")}`);
  const schema = type === form ? flatForm(document, media.schema ?? {}, id, notes) : (media.schema ?? {});
  return {
    required: requestBody.required === true,
    description: requestBody.description?.trim() || "The request body.",
    content: {
      [type === "*/*" ? "application/json" : type]: {
        schema: table.body(schema, "request", `${pascal(id)}Request`),
        ...examplesOf(document, media),
        ...(type === form && encodingOf(schema)),
      },
    },
  };
}

/** A list in a form is a field that is repeated. */
function encodingOf({ properties = {} }: Schema): object {
  const lists = Object.keys(properties).filter((name) => properties[name]?.type === "array");
  if (lists.length === 0) return {};
  return { encoding: Object.fromEntries(lists.map((name) => [name, { style: "form", explode: true }])) };
}

/** A form's fields are texts and files, and lists of them: none can be null or an object. */
function flatForm(document: Document, given: Schema, id: string, notes: Notes): Schema {
  const { properties = {}, ...schema } = resolve(document, given);
  const fields = Object.entries(properties).map(([name, reference]) => {
    const target = resolve(document, reference);
    const property = target.contentMediaType && !target.type ? { ...target, type: "string" } : target;
    const types = [property.type].flat().filter((type) => type !== "null" && type !== undefined);
    const items = typeof property.items === "object" ? resolve(document, property.items) : {};
    const innermost = [types, types.includes("array") ? items.type : []].flat(2);
    if (types.length === 1 && !innermost.slice(1).includes("array") && !innermost.includes("object"))
      return [name, { ...property, type: types[0] }];
    notes.add("Changed", `\`${id}\`: the field ${name} of its form became a text`);
    return [name, { type: "string", description: property.description ?? `${sentence(name)}.` }];
  });
  return { ...schema, type: "object", properties: Object.fromEntries(fields) };
}

const plainType = (type: string) => type.split(";")[0]?.trim().toLowerCase() ?? type;
