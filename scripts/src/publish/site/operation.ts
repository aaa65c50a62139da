import {
  below,
  bodyOf,
  type Endpoint,
  examplesOf,
  fileOf,
  jsonOf,
  type Operation,
  type Response,
  resolve,
  responsesOf,
  type Schema,
  succeeds,
} from "@incident-clients/openapi";
import { outcomeOf } from "../../../../packages/core/src/policy/outcome.ts";
import { mayRepeat } from "../../../../packages/core/src/policy/retry.ts";
import type { Divergence } from "../../spec/drift/explain.ts";
import { failuresIn, makeDefinition } from "../../spec/generate/definition.ts";
import { divergenceList, divergencesOf } from "./divergences.ts";
import { fieldsOf, typeOf } from "./fields.ts";
import { sourceUrl } from "./links.ts";
import { code, columns, details, escapeHtml, inline, join, json, link, list, type Page, prose, table } from "./page.ts";
import { tryIt } from "./try-it.ts";
import { linkOperations, operationLink, type Vendor } from "./vendor.ts";

/** Everything about one call, on one page. */
export function operationPage(vendor: Vendor, endpoint: Endpoint): Page {
  const { path, method, operation } = endpoint;
  const told = new Set<Divergence>();
  const request = requestOf(vendor, endpoint, told);
  const answers = successesOf(vendor, endpoint, told);
  const differences = divergencesOf(vendor, endpoint).filter((entry) => !told.has(entry));
  return {
    path: `${vendor.name}/operations/${operation.operationId}`,
    title: operation.summary,
    summary: `${operation.operationId}: ${method.toUpperCase()} ${path}`,
    group: [vendor.title, operation.deprecated ? "Deprecated operations" : "Operations"],
    front: { pageClass: "operation vendor", aside: false, prev: false, next: false, method: operation.operationId },
    body: join(
      `# ${operation.summary}`,
      `<p class="call"><b class="${method}">${method.toUpperCase()}</b> <code>${escapeHtml(path)}</code></p>`,
      columns(
        join(
          facts(vendor, endpoint),
          linkOperations(vendor, prose(operation.description)),
          "## Request",
          request,
          "## Response",
          answers,
        ),
        join(samples(operation), tryIt(vendor, endpoint)),
      ),
      examplePairs(vendor, endpoint),
      "## Errors",
      errors(vendor, endpoint),
      differences.length > 0 && join("## Documentation and actual behavior", divergenceList(vendor, differences)),
    ),
  };
}

/** What a caller has to know before calling, and the way to everything else. */
function facts(vendor: Vendor, { path, operation }: Endpoint): string {
  const { from, to } = operation["x-availability"] ?? {};
  const replacement = operation["x-replaced-by"];
  const used = vendor.workflows.filter(({ content }) =>
    content.workflows.some(({ steps }) => steps.some((step) => step.operationId.endsWith(operation.operationId))),
  );
  const known: Record<string, string> = {
    Method: code(`client.${operation.operationId}`),
    "May it be repeated?": `${operation["x-idempotent"] ? "Yes." : "**No.**"} ${inline(operation["x-idempotent-reason"])}`,
    Permissions: permissionsOf(operation),
    Versions: versionsOf(from, to),
    Deprecated: operation.deprecated && replacement ? `use ${operationLink(vendor, replacement)}` : "",
    "Used in": used
      .map(({ name, content }) => link(content.info.title, `/${vendor.name}/workflows/${name}.md`))
      .join(", "),
    More: [
      link("Guide", `/${vendor.name}/guide.md`),
      link("Specification", sourceUrl(vendor.sourceOf(path))),
      ...(operation.externalDocs ? [link("Vendor's page", operation.externalDocs.url)] : []),
    ].join(" · "),
  };
  return list(Object.entries(known).flatMap(([name, value]) => (value ? [`**${name}** ${value}`] : [])));
}

export function permissionsOf({ "x-permissions": permissions }: Operation): string {
  if (permissions?.all) return permissions.all.map(code).join(" and ");
  return (permissions?.any ?? []).map(code).join(" or ");
}

export function versionsOf(from?: string, to?: string): string {
  if (from && to) return from === to ? from : `${from} to ${to}`;
  if (from) return `${from} and later`;
  return to ? `up to ${to}` : "";
}

/** Tabs that work without JavaScript, and remember the reader's language with it. */
function samples({ "x-codeSamples": all = [] }: Operation): string {
  const blocks = all.map(({ lang, label, source }) => {
    const tab = label.replace("TypeScript, with", "with");
    return `\`\`\`${lang} [${tab}]\n${source.trim()}\n\`\`\``;
  });
  return blocks.length > 0 ? `::: code-group\n\n${blocks.join("\n\n")}\n\n:::` : "";
}

function requestOf(vendor: Vendor, { path, method, operation, parameters }: Endpoint, told: Set<Divergence>): string {
  const rows = parameters.map(({ name, in: place, required, schema, description = "" }) => {
    const id = `request-${place}-${name.toLowerCase()}`;
    const type = typeOf(vendor.document, schema);
    return `<a id="${id}" href="#${id}">${code(name)}</a> ${type}, in the ${place}${required ? " **required**" : ""}<br>${inline(description)}`;
  });
  const body = bodyOf(operation);
  if (!body) return join(list(rows), rows.length === 0 && "No parameters and no body.", rows.length > 0 && "No body.");
  const at = below("#/paths", path, method, "requestBody", "content", body.type, "schema");
  const required = operation.requestBody?.required;
  const about = `Body: ${code(body.type)}${required ? "" : " (optional)"}. ${inline(operation.requestBody?.description ?? "")}`;
  return join(list(rows), about, fieldsOf(vendor, body.schema, at, "request", told));
}

/** The body of a response: JSON, or a file. */
const bodyIn = (response: Response) => jsonOf(response)[0] ?? fileOf(response);

function successesOf(vendor: Vendor, { path, method, operation }: Endpoint, told: Set<Divergence>): string {
  const responses = responsesOf(vendor.document, operation).filter(succeeds);
  const seen = new Map<string, string>();
  const bodyOnce = (schema: Schema, status: string, at: string) => {
    const text = JSON.stringify(schema);
    if (seen.has(text)) return `The same body as ${seen.get(text)}.`;
    seen.set(text, status);
    return fieldsOf(vendor, schema, at, `response-${status}`, told, 10);
  };
  const sections = responses.map(([status, response]) => {
    const [type, media] = bodyIn(response) ?? [];
    const at = below("#/paths", path, method, "responses", status, "content", type ?? "", "schema");
    const headers = Object.entries(response.headers ?? {}).map(([name, header]) => {
      const { description = "" } = resolve(vendor.document, header);
      return `${code(name)}: ${inline(description)}`;
    });
    return join(
      `**${status}** ${inline(response.description)}`,
      media?.schema ? bodyOnce(media.schema, status, at) : "No body.",
      headers.length > 0 && details(`${headers.length} headers`, list(headers)),
    );
  });
  return join(...sections);
}

/** The named examples: a request and the response to it have one name. */
function examplePairs(vendor: Vendor, { operation }: Endpoint): string {
  const { document } = vendor;
  const key = (name: string) => name.replace(/request|response/i, "").toLowerCase();
  const requests = examplesOf(document, bodyOf(operation)?.examples);
  const responses = responsesOf(document, operation)
    .filter(succeeds)
    .flatMap(([status, response]) =>
      examplesOf(document, bodyIn(response)?.[1].examples).map(([name, value]) => ({ status, name, value })),
    );
  const paired = requests.map(([name, value]) => ({
    name,
    value,
    response: responses.find((one) => key(one.name) === key(name)),
  }));
  const alone = responses.filter((one) => !paired.some(({ response }) => response === one));
  const shown = [
    ...paired.filter(({ response }) => response),
    ...paired.filter(({ response }) => !response),
    ...alone.map((response) => ({ name: response.name, value: undefined, response })),
  ];
  const blocks = shown.map(({ name, value, response }, index) => {
    const sides = [
      value !== undefined && join("**Request**", json(value)),
      response && join(`**Response ${response.status}**`, json(response.value)),
    ].filter((side) => side !== false && side !== undefined);
    const [first = "", second] = sides;
    return details(escapeHtml(spaced(name)), second ? columns(first, second, "pair") : first, "example", index === 0);
  });
  const [first, ...more] = blocks;
  return first
    ? join("## Examples", first, more.length > 0 && details(`${more.length} more examples`, join(...more)))
    : "";
}

/** A key of the specification in words: `everyOption` is "every option". */
const spaced = (name: string): string => name.replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, " ").toLowerCase();

/** What can go wrong, by status: what it means, what it leaves behind, and what to do. */
function errors(vendor: Vendor, { operation }: Endpoint): string {
  const { document } = vendor;
  const responses = responsesOf(document, operation);
  const rows = responses.flatMap(([status, response]) => {
    const [outcome, repeated] = verdictOf(vendor, operation, status, response);
    if (!outcome) return [];
    const id = `status-${status.toLowerCase()}`;
    const todo = [adviceFor(outcome, repeated), document["x-hints"]?.[status] ?? ""].filter(Boolean).join(" ");
    return [[`<a id="${id}" href="#${id}">${code(status)}</a>`, inline(response.description), outcome, inline(todo)]];
  });
  const failures = responses.filter((one) => !succeeds(one));
  const bodies = failures.flatMap(([status, response]) =>
    examplesOf(document, jsonOf(response)[0]?.[1].examples).map(([name, value]) =>
      details(escapeHtml(`${status}: ${spaced(name)}`), json(value), "example"),
    ),
  );
  return join(
    table(["status", "meaning", link("outcome", "/outcomes.md"), "what to do"], rows),
    bodies.length > 0 && details(`${bodies.length} bodies of failures`, join(...bodies)),
  );
}

function adviceFor(outcome: string, repeated: string): string {
  if (repeated === "yes") return "The client waits and repeats it for you.";
  if (repeated) return `The client repeats it ${repeated}.`;
  if (outcome.startsWith("`unknown`")) return `${link("Look before you repeat it.", "/after-unknown.md")}`;
  return "Fix the request.";
}

/** What the client makes of a status: its outcome, and when the call is repeated. */
export function verdictOf(vendor: Vendor, operation: Operation, key: string, response: Response): [string, string] {
  if (succeeds([key, response])) {
    const failed = failedVerdict(vendor, response);
    return [failed, failed && "no"];
  }
  const status = Number(key.replace("XX", "00"));
  const declared = response["x-outcome"];
  const outcome = outcomeOf({ sent: true, status, declared: declared?.is as "unknown" | "rejected" | undefined });
  const known = makeDefinition(vendor.document).operations[operation.operationId];
  if (key === "5XX" && known?.idempotent) return [code(outcome), "after 502, 503 and 504"];
  const repeated = mayRepeat((known ?? {}) as Parameters<typeof mayRepeat>[0], { outcome, status, code: undefined });
  return [code(outcome) + (declared ? `: ${inline(declared.because)}` : ""), repeated ? "yes" : ""];
}

/** What tells a body that means failure: `{}` is any item of a list. */
function conditionFor(name: string, value: unknown): string {
  if (typeof value !== "object" || value === null) return `${code(name)} is ${code(`${value}`)}`;
  const [inner, ...others] = Object.entries(value);
  if (!inner) return `${code(name)} has an item`;
  if (others.length === 0 && JSON.stringify(inner[1]) === "{}") return conditionFor(`${name}.${inner[0]}`, inner[1]);
  return `an item of ${code(name)} is ${code(JSON.stringify(value))}`;
}

/** The outcome of a success status where its body means failure. */
function failedVerdict({ document }: Vendor, response: Response): string {
  const verdicts = failuresIn(document, response).map(({ when, outcome, rejected }) => {
    const told = Object.entries(when as object).map(([name, value]) => conditionFor(name, value));
    const proofs = Object.keys(rejected ?? {}).map((name) => `, ${code("rejected")} if its ${code(name)} proves it`);
    return `${code(outcome)} where ${told.join(" and ")}${proofs.join("")}`;
  });
  return verdicts.join("; ");
}
