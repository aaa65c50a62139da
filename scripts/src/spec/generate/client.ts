import { type Document, type Endpoint, listEndpoints, resolve, responsesOf } from "@incident-clients/openapi";
import { helpers, hintsLoader, makeDefinition } from "./definition.ts";
import { comment, literal, operationsName, pascal, sharedTypes } from "./names.ts";
import { inputMembers, typesOf } from "./results.ts";

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
  const methods = endpoints.map((endpoint) => methodOf(endpoint, calls.get(endpoint.operation.operationId)));
  const parts = [
    headersInterface(document, definition.headers),
    `${comment(`${document.info.title}: one method for each operation.`)}
export interface ${operations} {
${methods.join("\n\n")}
}`,
    ...endpoints.flatMap((endpoint) => typesOf(endpoint, document, definition.headers)),
    ...definitionOf(`Definition<keyof ${operations}>`, literal(definition)),
  ];
  const body = parts.filter(Boolean).join("\n\n");
  // A schema named like another type of the package would silently shadow it.
  const own = [...body.matchAll(/^export (?:type|interface) (\w+)/gm)].map(([, name = ""]) => name);
  for (const name of [...own, ...sharedTypes])
    if (name in document.components.schemas)
      throw new Error(`schema ${name} has the name of a generated type; rename the schema`);
  return `${importsFor(body, document)}\n\n${body}\n`;
}

const coreTypes = [
  ...["CallOptions", "Definition", "Failure", "HttpStatus", "NoAnswer", "ServerErrorStatus", "Success", "Undocumented"],
];

function importsFor(body: string, document: Document): string {
  // Neither comments, nor texts such as paths, nor keys use a type.
  const code = body.replaceAll(/\/\*\*[\s\S]*?\*\/|"(?:\\.|[^"\\])*"/g, "");
  const words = new Set(code.match(/\b\w+\b(?!:)/g));
  const used = (names: string[]) => names.filter((name) => words.has(name)).join(", ");
  const own = used([...Object.keys(document.components.schemas).sort(), "operations"]);
  const entries = Object.entries(Object.groupBy(Object.keys(helpers), (name) => helpers[name] ?? "")).sort();
  const more = entries.map(([entry, names = []]) => [used(names.sort()), `@incident-clients/core/${entry}`]);
  return [
    `import type { ${used(coreTypes)} } from "@incident-clients/core";`,
    ...more.flatMap(([names, entry]) => (names ? [`import { ${names} } from "${entry}";`] : [])),
    ...(own ? [`import type { ${own} } from "./types.ts";`] : []),
    `\nexport type { ${sharedTypes.join(", ")} } from "@incident-clients/core";`,
  ].join("\n");
}

/** The documented response headers of a vendor, named once. */
function headersInterface(document: Document, names: string[]): string {
  if (names.length === 0) return "";
  const responses = listEndpoints(document).flatMap(({ operation }) => responsesOf(document, operation));
  const described = responses.flatMap(([, { headers = {} }]) =>
    Object.entries(headers).map(([name, header]) => [name.toLowerCase(), resolve(document, header).description ?? ""]),
  );
  const descriptions = Object.fromEntries(described);
  const lines = names.map((name) => `${comment(descriptions[name], "  ")}\n  "${name}"?: string;`);
  return `/** The documented response headers, as sent. */\nexport interface ResponseHeaders {\n${lines.join("\n")}\n}`;
}

function methodOf(endpoint: Endpoint, call: string | undefined): string {
  const { operationId: id, ...operation } = endpoint.operation;
  const { from, to } = operation["x-availability"] ?? {};
  const versions = [from && `from ${from}`, to && `up to ${to}`].filter(Boolean).join(" ");
  const { any, all } = operation["x-permissions"] ?? {};
  const replaced = operation["x-replaced-by"];
  const parts = [
    operation.summary,
    operation.description.trim(),
    versions && `Availability: ${versions}.`,
    any && `Permission: any of ${any.map((name) => `\`${name}\``).join(", ")}.`,
    all && `Permission: ${all.map((name) => `\`${name}\``).join(" and ")}.`,
    `Repeating: ${operation["x-idempotent"] ? "safe" : "not safe"}. ${operation["x-idempotent-reason"]}`,
    "Throws a `UsageError`, before anything is sent, for a mistake in the calling code; everything else is a result.",
    operation.deprecated &&
      `@deprecated ${replaced ? `Use \`${replaced}\` where the product has it.` : "The vendor says so."}`,
    call && `@example\n\`\`\`ts\n${call}\n\`\`\``,
    operation.externalDocs && `@see ${operation.externalDocs.url}`,
  ];
  const optional = inputMembers(endpoint).every(({ required }) => !required) ? "?" : "";
  return `${comment(parts.filter(Boolean).join("\n\n"), "  ")}
  readonly ${id}: (request${optional}: ${pascal(id)}Input, options?: CallOptions) => Promise<${pascal(id)}Result>;`;
}

/** The table, with functions in the place of their names; what several operations have for failures is written once. */
function definitionOf(type: string, table: string): string[] {
  const kinds: string[] = [];
  const code = table
    .replace(JSON.stringify(hintsLoader), hintsLoader)
    .replaceAll(new RegExp(`"(${Object.keys(helpers).join("|")})"`, "g"), "$1")
    .replaceAll(/\{\s*failedIn: (\[[\s\S]*?\n\s*\])\s*\}/g, (_, branches: string) => {
      const kind = branches.replaceAll(/^ {8}/gm, "");
      if (!kinds.includes(kind)) kinds.push(kind);
      return `failed${kinds.indexOf(kind) + 1}`;
    });
  return [
    ...kinds.map((kind, index) => `const failed${index + 1} = failedIn(${kind});`),
    `/** What core knows of each operation. */\nexport const definition: ${type} = ${code};`,
  ];
}
