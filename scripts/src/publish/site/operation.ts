import {
  type Endpoint,
  jsonOf,
  type Media,
  type Operation,
  type Response,
  resolve,
  responsesOf,
} from "@incident-clients/openapi";
import { outcomeOf } from "../../../../packages/core/src/policy/outcome.ts";
import { mayRepeat } from "../../../../packages/core/src/policy/retry.ts";
import { failuresIn, makeDefinition } from "../../spec/generate/definition.ts";
import { divergenceList, divergencesOf } from "./divergences.ts";
import { apiPath, sourceUrl } from "./links.ts";
import { code, details, escapeHtml, inline, join, json, link, list, type Page, prose, table } from "./page.ts";
import { typeOf } from "./schemas.ts";
import { linkOperations, operationLink, referenceLink, type Vendor } from "./vendor.ts";

/** Everything about one call, and the way to everything else about it. */
export function operationPage(vendor: Vendor, endpoint: Endpoint): Page {
  const { path, method, operation } = endpoint;
  const differences = divergencesOf(vendor, endpoint);
  const used = vendor.workflows.filter(({ content }) =>
    content.workflows.some(({ steps }) => steps.some((step) => step.operationId.endsWith(operation.operationId))),
  );
  return {
    path: `${vendor.name}/operations/${operation.operationId}`,
    title: operation.summary,
    summary: `${operation.operationId}: ${method.toUpperCase()} ${path}`,
    group: [vendor.title, "Operations"],
    body: join(
      `# ${operation.summary}: ${code(operation.operationId)}`,
      code(`${method.toUpperCase()} ${path}`),
      linksOf(vendor, endpoint),
      facts(vendor, operation),
      linkOperations(vendor, prose(operation.description)),
      samples(operation),
      "## Request",
      parameters(vendor, endpoint),
      requestBody(vendor, operation),
      "## Answers",
      answers(vendor, endpoint),
      used.length > 0 &&
        join(
          "## Used in",
          list(used.map(({ name, content }) => link(content.info.title, `/${vendor.name}/workflows/${name}.md`))),
        ),
      differences.length > 0 && join("## Where the documentation is wrong", divergenceList(vendor, differences)),
    ),
  };
}

/** From an operation to everything else about it, but for what the page at hand shows itself. */
export function linksOf(vendor: Vendor, { path, operation }: Endpoint, except: string[] = []): string {
  const { name, packageName } = vendor;
  const links: Record<string, string | undefined> = {
    Guide: `/${name}/guide.md`,
    Reference: referenceLink(vendor, operation.operationId),
    TypeScript: `/${apiPath(packageName)}.md`,
    Package: sourceUrl(`packages/${name}`),
    Specification: sourceUrl(vendor.sourceOf(path)),
    "Vendor's page": operation.externalDocs?.url,
  };
  return Object.entries(links)
    .flatMap(([text, to]) => (to && !except.includes(text) ? [link(text, to)] : []))
    .join(" · ");
}

/** What a caller has to know before calling. */
function facts(vendor: Vendor, operation: Operation): string {
  const { from, to } = operation["x-availability"] ?? {};
  const replacement = operation["x-replaced-by"];
  const known = {
    Permissions: permissionsOf(operation),
    Repeating: `${operation["x-idempotent"] ? "safe" : "not safe"}. ${inline(operation["x-idempotent-reason"])}`,
    Versions: versionsOf(from, to),
    Deprecated: operation.deprecated && replacement ? `use ${operationLink(vendor, replacement)}` : "",
  };
  return list(Object.entries(known).flatMap(([name, value]) => (value ? [`**${name}:** ${value}`] : [])));
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

function samples({ "x-codeSamples": all = [] }: Operation): string {
  const blocks = all.map(({ lang, label, source }) => `**${label}**\n\n\`\`\`${lang}\n${source.trim()}\n\`\`\``);
  return blocks.length > 0 ? join("## Samples", ...blocks) : "";
}

function parameters(vendor: Vendor, { parameters: all }: Endpoint): string {
  if (all.length === 0) return "";
  return table(
    ["parameter", "in", "type", "what it is"],
    all.map(({ name, in: place, required, schema, description = "" }) => [
      code(name) + (required ? " (required)" : ""),
      place,
      typeOf(vendor, schema),
      inline(description),
    ]),
  );
}

function requestBody(vendor: Vendor, operation: Operation): string {
  if (!operation.requestBody) return "No body.";
  const { description = "", content } = resolve(vendor.document, operation.requestBody);
  const [media] = Object.values(content);
  return join(prose(description), `Body: ${typeOf(vendor, media?.schema)}.`, examples(vendor, media));
}

/** The named examples, each behind its name. */
function examples(vendor: Vendor, media: Media | undefined, prefix = ""): string {
  const all = Object.entries(media?.examples ?? {}).map(([name, reference]) => {
    const { summary = name, value } = resolve(vendor.document, reference);
    return details(escapeHtml(`${prefix}${summary}`), json(value));
  });
  return join(...all);
}

function answers(vendor: Vendor, { operation }: Endpoint): string {
  const responses = responsesOf(vendor.document, operation);
  const rows = responses.map(([status, response]) => [
    code(status),
    inline(response.description),
    ...verdictOf(vendor, operation, status, response),
  ]);
  return join(
    table(["status", "meaning", "outcome", "repeated for you"], rows),
    ...responses.map(([status, response]) => examples(vendor, jsonOf(response)[0]?.[1], `${status}: `)),
  );
}

/** What the client makes of a status: its outcome, and whether the call is repeated. */
export function verdictOf(vendor: Vendor, operation: Operation, key: string, response: Response): [string, string] {
  if (key.startsWith("2")) {
    const failed = failedVerdict(vendor, response);
    return [failed, failed && "no"];
  }
  const status = Number(key.replace("XX", "00"));
  const declared = response["x-outcome"];
  const outcome = outcomeOf({ sent: true, status, declared: declared?.is as "unknown" | "rejected" | undefined });
  const known = makeDefinition(vendor.document).operations[operation.operationId];
  if (key === "5XX" && known?.idempotent) return [code(outcome), "after 502, 503 and 504"];
  const repeated = mayRepeat((known ?? {}) as Parameters<typeof mayRepeat>[0], { outcome, status, code: undefined });
  return [code(outcome) + (declared ? `: ${inline(declared.because)}` : ""), repeated ? "yes" : "no"];
}

/** The outcome of a success status where its body means failure. */
function failedVerdict({ document }: Vendor, response: Response): string {
  const verdicts = failuresIn(document, response).map(({ when, outcome, rejected }) => {
    const told = Object.entries(when).map(([name, value]) => `${code(name)} is ${code(`${value}`)}`);
    const proofs = Object.keys(rejected ?? {}).map((name) => `, ${code("rejected")} if its ${code(name)} proves it`);
    return `${code(outcome)} where ${told.join(" and ")}${proofs.join("")}`;
  });
  return verdicts.join("; ");
}
