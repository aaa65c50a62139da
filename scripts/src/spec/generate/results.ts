import type { Document, Endpoint, Response, Schema } from "@incident-clients/openapi";
import { bodyOf, branchesOf, failedBranches, jsonOf, resolve, responsesOf, succeeds } from "@incident-clients/openapi";
import { comment, pascal, typeName } from "./names.ts";

/** The types of an operation: its input, the ways in which it can fail, and its result. */
export function typesOf(endpoint: Endpoint, document: Document, headers: string[]): string[] {
  const { operationId: id, responses } = endpoint.operation;
  const name = pascal(id);
  const members = inputMembers(endpoint).map(
    (one) =>
      `${comment(one.description, "  ")}\n  ${one.name}${one.required ? `: ${one.type}` : `?: ${one.type} | undefined`};`,
  );
  const arms = responsesOf(document, endpoint.operation).map(([status, response]) =>
    armsOf(status, response, document, headers),
  );
  const documented = Object.keys(responses).map(statusType).join(" | ");
  const failures = [...arms.flatMap(({ failed }) => failed), `Undocumented<${name}OtherStatus>`, "NoAnswer"];
  return [
    // Named, because editors write out every status of a union that has no name.
    `/** The statuses that \`${id}\` does not document. */\nexport type ${name}OtherStatus = Exclude<HttpStatus, ${documented}>;`,
    `/** What \`${id}\` takes. */\nexport interface ${name}Input {\n${members.join("\n") || takesNothing}\n}`,
    `/** How \`${id}\` can fail. */\nexport type ${name}Error =${union(failures)};`,
    `/** What \`${id}\` returns: a union told apart by \`ok\` and \`status\`. */\nexport type ${name}Result =${union([...arms.flatMap(({ ok }) => ok), `${name}Error`])};`,
  ];
}

/** Optional members make a type weak: TypeScript then refuses a value that has none of them. */
const takesNothing = ["path", "query", "body"].map((name) => `  ${name}?: never;`).join("\n");

/** What a method takes: the parameters of the path, those of the query, and a body. */
export function inputMembers({ operation, parameters }: Endpoint) {
  const places = ["path", "query"].flatMap((name) => {
    const own = parameters.filter((parameter) => parameter.in === name);
    const description = own.map((one) => `\`${one.name}\``).join(", ");
    const type = `operations["${operation.operationId}"]["parameters"]["${name}"]`;
    return own.length > 0 ? [{ name, type, description, required: own.some(({ required }) => required) }] : [];
  });
  const schema = bodyOf(operation)?.schema;
  if (!schema) return places;
  const { required = false, description = "The request body." } = operation.requestBody ?? {};
  return [...places, { name: "body", type: typeName(schema), description, required }];
}

/** The arms of a result's union that one status has. */
function armsOf(status: string, response: Response, document: Document, headers: string[]) {
  const arm = (kind: string, body: string) => `${kind}<${statusType(status)}, ${body}${picked(response, headers)}>`;
  if (!succeeds([status, response])) {
    const bodies = jsonOf(response).flatMap(([, { schema }]) => (schema ? [schema] : []));
    return { ok: [], failed: [arm("Failure", namesOf(bodies))] };
  }
  const schemas = Object.values(response.content ?? {}).flatMap(({ schema }) => (schema ? [schema] : []));
  const branches = schemas.flatMap((schema) => branchesOf(document, schema));
  const { yes: whole = [], no: others = [] } = Object.groupBy(branches, (branch) =>
    resolve(document, branch)["x-failed"] ? "yes" : "no",
  );
  const good = whole.length > 0 ? others : schemas;
  // A list in an otherwise good body says that it failed.
  const failed = failedBranches(document, response).some(({ within }) => within) ? [...whole, ...good] : whole;
  return {
    ok: [arm("Success", namesOf(good)), ...(response["x-empty"] ? [arm("Success", "undefined")] : [])],
    failed: failed.length > 0 ? [arm("Failure", namesOf(failed))] : [],
  };
}

/** The documented headers of a response, as the last argument of its arm. */
function picked({ headers = {} }: Response, all: string[]): string {
  const own = Object.keys(headers).map((name) => `"${name.toLowerCase()}"`);
  if (own.length === 0) return "";
  return own.length === all.length ? ", ResponseHeaders" : `, Pick<ResponseHeaders, ${own.join(" | ")}>`;
}

function statusType(status: string): string {
  if (status === "5XX") return "ServerErrorStatus";
  if (!/^\d{3}$/.test(status)) throw new Error(`status ${status} is not supported: name each status, or use 5XX`);
  return status;
}

const namesOf = (schemas: Schema[]) =>
  schemas.length > 0 ? [...new Set(schemas.map(typeName))].join(" | ") : "undefined";

const union = (members: string[]) => `\n${members.map((member) => `  | ${member}`).join("\n")}`;
