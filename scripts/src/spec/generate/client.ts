import {
  bodyOf,
  branchesOf,
  type Document,
  type Endpoint,
  jsonOf,
  listEndpoints,
  nameOf,
  type Response,
  resolve,
  responsesOf,
  type Schema,
} from "@incident-clients/openapi";
import { formEncoder, hintsLoader, makeDefinition } from "./definition.ts";

const pascal = (text: string) => text.replace(/(^|[-_])(\w)/g, (_, __, letter: string) => letter.toUpperCase());

/** The interface of a vendor's methods. */
export const operationsName = (vendor: string, document: Document): string =>
  `${document["x-client"] ?? pascal(vendor)}Operations`;

/**
 * One plainly typed method per operation, with named input, result and error types, and the table that core runs on.
 * `calls` are the examples of the docstrings, by operation.
 */
export function generateClient(
  vendor: string,
  document: Document,
  calls = new Map<string, string>(),
  version = "0.0.0",
): string {
  const endpoints = listEndpoints(document);
  const definition = makeDefinition(document, `incident-clients-${vendor}/${version}`);
  const operations = operationsName(vendor, document);
  const parts = [
    headersInterface(document, definition.headers),
    `${comment(`${document.info.title}: one method for each operation.`, "")}
export interface ${operations} {
${endpoints.map((endpoint) => methodOf(endpoint, calls.get(endpoint.operation.operationId))).join("\n\n")}
}`,
    ...endpoints.flatMap((endpoint) => typesOf(endpoint, document, definition.headers)),
    `/** What core knows of each operation. */
export const definition: Definition<keyof ${operations}> = ${literal(definition).replaceAll(`"${formEncoder}"`, formEncoder).replace(JSON.stringify(hintsLoader), hintsLoader)};`,
  ];
  const body = parts.filter(Boolean).join("\n\n");
  refuseCollisions(body, document);
  return `${importsFor(body, document)}\n\n${body}\n`;
}

function importsFor(body: string, document: Document): string {
  // Neither comments, nor texts such as paths, nor keys use a type.
  const code = body.replaceAll(/\/\*\*[\s\S]*?\*\/|"(?:\\.|[^"\\])*"/g, "");
  const used = (names: string[]) => names.filter((name) => new RegExp(`\\b${name}\\b(?!:)`).test(code)).join(", ");
  const core = [
    "CallOptions",
    "Definition",
    "Failure",
    "HttpStatus",
    "NoAnswer",
    "ServerErrorStatus",
    "Success",
    "Undocumented",
  ];
  const schemas = Object.keys(document.components.schemas).sort();
  const encoder = used([formEncoder]) && `\nimport { ${formEncoder} } from "@incident-clients/core/multipart";`;
  const own = used([...schemas, "operations"]);
  return `import type { ${used(core)} } from "@incident-clients/core";${encoder}${own && `\nimport type { ${own} } from "./types.ts";`}`;
}

/** The documented response headers of a vendor, named once. */
function headersInterface(document: Document, names: string[]): string {
  if (names.length === 0) return "";
  const described = new Map<string, string>();
  for (const { operation } of listEndpoints(document)) {
    for (const [, response] of responsesOf(document, operation)) {
      for (const [name, header] of Object.entries(response.headers ?? {})) {
        described.set(name.toLowerCase(), resolve(document, header).description ?? "");
      }
    }
  }
  const lines = names.map((name) => `${comment(described.get(name) ?? "", "  ")}\n  "${name}"?: string;`);
  return `/** The documented response headers, as sent. */\nexport interface ResponseHeaders {\n${lines.join("\n")}\n}`;
}

function methodOf({ operation, parameters }: Endpoint, call: string | undefined): string {
  const { operationId: id } = operation;
  const parts = [operation.summary, operation.description.trim()];
  const { from, to } = operation["x-availability"] ?? {};
  if (from || to)
    parts.push(`Availability: ${[from && `from ${from}`, to && `up to ${to}`].filter(Boolean).join(" ")}.`);
  const { any, all } = operation["x-permissions"] ?? {};
  if (any) parts.push(`Permission: any of ${any.map((name) => `\`${name}\``).join(", ")}.`);
  if (all) parts.push(`Permission: ${all.map((name) => `\`${name}\``).join(" and ")}.`);
  parts.push(`Repeating: ${operation["x-idempotent"] ? "safe" : "not safe"}. ${operation["x-idempotent-reason"]}`);
  parts.push(
    "Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.",
  );
  if (operation.deprecated) parts.push(`@deprecated Use \`${operation["x-replaced-by"]}\` where the product has it.`);
  if (call) parts.push(`@example\n\`\`\`ts\n${call}\n\`\`\``);
  if (operation.externalDocs) parts.push(`@see ${operation.externalDocs.url}`);
  const optional = inputMembers({ operation, parameters } as Endpoint).every(({ required }) => !required) ? "?" : "";
  return `${comment(parts.join("\n\n"), "  ")}
  readonly ${id}: (request${optional}: ${pascal(id)}Input, options?: CallOptions) => Promise<${pascal(id)}Result>;`;
}

function inputMembers({ operation, parameters }: Endpoint) {
  const members: { name: string; type: string; required: boolean; description: string }[] = [];
  for (const place of ["path", "query"] as const) {
    const own = parameters.filter((parameter) => parameter.in === place);
    if (own.length === 0) continue;
    const type = `operations["${operation.operationId}"]["parameters"]["${place}"]`;
    members.push({
      name: place,
      type,
      required: own.some(({ required }) => required),
      description: own.map(({ name }) => `\`${name}\``).join(", "),
    });
  }
  const schema = bodyOf(operation)?.schema;
  if (schema) {
    const description = operation.requestBody?.description ?? "The request body.";
    members.push({
      name: "body",
      type: typeName(schema),
      required: operation.requestBody?.required ?? false,
      description,
    });
  }
  return members;
}

function typesOf(endpoint: Endpoint, document: Document, allHeaders: string[]): string[] {
  const { operationId: id } = endpoint.operation;
  const name = pascal(id);
  const members = inputMembers(endpoint).map(
    ({ name: member, type, required, description }) =>
      `${comment(description, "  ")}\n  ${member}${required ? "" : "?"}: ${type};`,
  );
  const arms = responsesOf(document, endpoint.operation).map(([status, response]) =>
    status.startsWith("2")
      ? successArms(status, response, document, allHeaders)
      : { ok: [], failed: [arm("Failure", status, bodyTypes(response), response, allHeaders)] },
  );
  const documented = Object.keys(endpoint.operation.responses).map(statusType).join(" | ");
  const failures = [...arms.flatMap(({ failed }) => failed), `Undocumented<${name}OtherStatus>`, "NoAnswer"];
  const successes = arms.flatMap(({ ok }) => ok);
  return [
    // Named, because editors write out every status of a union that has no name.
    `/** The statuses that \`${id}\` does not document. */\nexport type ${name}OtherStatus = Exclude<HttpStatus, ${documented}>;`,
    `/** What \`${id}\` takes. */\nexport interface ${name}Input {\n${members.join("\n") || takesNothing}\n}`,
    `/** How \`${id}\` can fail. */\nexport type ${name}Error =${union(failures)};`,
    `/** What \`${id}\` returns: a union told apart by \`ok\` and \`status\`. */\nexport type ${name}Result =${union([...successes, `${name}Error`])};`,
  ];
}

/** Optional members make a type weak: TypeScript then refuses a value that has none of them. */
const takesNothing = ["path", "query", "body"].map((name) => `  ${name}?: never;`).join("\n");

function successArms(status: string, response: Response, document: Document, allHeaders: string[]) {
  const schemas = Object.values(response.content ?? {}).flatMap(({ schema }) => (schema ? [schema] : []));
  const branches = schemas.flatMap((schema) => branchesOf(document, schema));
  const isFailed = (branch: Schema) => resolve(document, branch)["x-failed"] !== undefined;
  const failed = branches.filter(isFailed);
  const good = failed.length > 0 ? branches.filter((branch) => !isFailed(branch)) : schemas;
  const ok = [arm("Success", status, namesOf(good), response, allHeaders)];
  if (response["x-empty"]) ok.push(arm("Success", status, "undefined", response, allHeaders));
  return { ok, failed: failed.length > 0 ? [arm("Failure", status, namesOf(failed), response, allHeaders)] : [] };
}

function arm(kind: string, status: string, body: string, response: Response, allHeaders: string[]): string {
  const code = statusType(status);
  const own = Object.keys(response.headers ?? {}).map((name) => name.toLowerCase());
  const picked =
    own.length === allHeaders.length
      ? "ResponseHeaders"
      : `Pick<ResponseHeaders, ${own.map((n) => `"${n}"`).join(" | ")}>`;
  return `${kind}<${code}, ${body}${own.length > 0 ? `, ${picked}` : ""}>`;
}

function statusType(status: string): string {
  if (status === "5XX") return "ServerErrorStatus";
  if (!/^\d{3}$/.test(status)) throw new Error(`status ${status} is not supported: name each status, or use 5XX`);
  return status;
}

const bodyTypes = (response: Response) =>
  namesOf(jsonOf(response).flatMap(([, { schema }]) => (schema ? [schema] : [])));

const namesOf = (schemas: Schema[]) =>
  schemas.length > 0 ? [...new Set(schemas.map(typeName))].join(" | ") : "undefined";

function typeName(schema: Schema): string {
  const name = nameOf(schema);
  if (!name) throw new Error("a body schema has no name; move it to schemas/");
  return name;
}

const union = (members: string[]) => `\n${members.map((member) => `  | ${member}`).join("\n")}`;

function comment(text: string, indent: string): string {
  const lines = text.trim().replaceAll("*/", "*\\/").split("\n");
  if (lines.length === 1) return `${indent}/** ${lines[0]} */`;
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`].join("\n");
}

/** A value as TypeScript, with keys unquoted where they can be. */
const literal = (value: unknown) =>
  JSON.stringify(value, null, 2).replaceAll(/^(\s*)"([A-Za-z_$][\w$]*|\d+)":/gm, "$1$2:");

/** A schema named like a generated type would silently shadow it. */
function refuseCollisions(body: string, document: Document): void {
  for (const [, name] of body.matchAll(/^export (?:type|interface) (\w+)/gm)) {
    if (name && name in document.components.schemas) {
      throw new Error(`schema ${name} has the name of a generated type; rename the schema`);
    }
  }
}

/** What usually causes a failure at this vendor, by status or transport code, and by operation where a permission is missing. */
export const generateHints = (document: Document): string =>
  `/** What usually causes a status or a transport code here, and what to do about it. */\nexport const hints: Record<string, string> = ${literal(hintsOf(document))};\n`;

export function hintsOf(document: Document): Record<string, string> {
  const missing = listEndpoints(document).flatMap(({ operation }) => {
    const { any, all } = operation["x-permissions"] ?? {};
    const names = any?.join(" or ") ?? all?.join(" and ");
    return names && "403" in operation.responses ? [[`${operation.operationId} 403`, `It needs ${names}.`]] : [];
  });
  return { ...document["x-hints"], ...Object.fromEntries(missing) };
}
