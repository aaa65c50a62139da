import { type Document, listEndpoints, type Operation, resolve, type Schema } from "@incident-clients/openapi";
import { permissionsOf } from "../credentials.ts";
import { sentence } from "../names.ts";
import type { Notes } from "../notes.ts";

// What no document says in a form that a tool could read: what may be repeated, what keeps a repeat from making a second ticket, and
// who may call.

/** Names under which vendors take a key that makes a repeat harmless. */
const keys =
  /^(x-)?(idempotency|idempotent|dedup|dedupe|deduplication|de_duplication|client|request)[-_]?(key|id|token)$|^(alias|correlation[-_]?id|external[-_]?id)$/i;

/** All that an operation says of itself, and what is assumed of it. */
export function describeOperation(document: Document, given: Operation, id: string, method: string, notes: Notes) {
  const { deprecated, description = "", externalDocs, security, summary: title } = given;
  const [first = ""] = (title ?? description).trim().split(/\n|\. /);
  const summary = first.replace(/\.$/, "").slice(0, 90).trim() || sentence(id);
  if (!description.trim()) notes.add("Describe", "what happens, its limits and traps", id);
  if (deprecated) notes.add("Decide", "is deprecated: leave it out, or say in `x-replaced-by` what to use", id);
  if (!externalDocs?.url) notes.add("Decide", "the vendor's page of each operation, in `externalDocs`", id);
  const reads = method === "get";
  const assumed = reads
    ? "may be repeated, because it is a GET: see that nothing is changed by it"
    : "is never repeated, because it is not a GET: say otherwise only where the vendor does";
  notes.add("Guessed", assumed, id);
  const permissions = permissionsOf(document, security);
  return {
    operationId: id,
    summary,
    description: description.trim() || `${summary}.`,
    tags: [tagOf(given)],
    ...(deprecated === true && { deprecated }),
    ...(externalDocs?.url && { externalDocs: { url: externalDocs.url } }),
    ...(permissions && { "x-permissions": permissions }),
    "x-idempotent": reads,
    "x-idempotent-reason": reads ? "It only reads." : "Nothing is known that makes a repeat harmless.",
  };
}

const tagOf = ({ tags }: Operation & { tags?: string[] }) => tags?.[0] ?? "Incidents";

export function tagsOf(
  document: Document & { tags?: { name: string; description?: string }[] },
  operations: Operation[],
) {
  return [...new Set(operations.map(tagOf))].map((name) => {
    const known = document.tags?.find((tag) => tag.name === name);
    return { name, description: known?.description?.trim() || `${sentence(name)}.` };
  });
}

/** Asks about the parameters and properties of writes that may keep a repeat from making a second ticket. */
export function noteKeys(document: Document, notes: Notes): void {
  for (const { method, operation, parameters } of listEndpoints(document)) {
    if (method === "get") continue;
    const names = new Set(parameters.map(({ name }) => name));
    for (const { schema } of Object.values(operation.requestBody?.content ?? {}))
      collect(document, schema ?? {}, names);
    for (const name of [...names].filter((one) => keys.test(one)))
      notes.add(
        "Decide",
        `is \`${name}\` a key that makes a repeat harmless? If the vendor says so, require it and set \`x-idempotent: true\``,
        operation.operationId,
      );
  }
}

/** The names of the properties of a schema, two objects deep. */
function collect(document: Document, schema: Schema, names: Set<string>, depth = 0): void {
  const { properties = {}, allOf = [], anyOf = [], oneOf = [] } = resolve(document, schema);
  for (const [name, property] of Object.entries(properties)) {
    names.add(name);
    if (depth < 1) collect(document, property, names, depth + 1);
  }
  if (depth < 2) for (const branch of [allOf, anyOf, oneOf].flat()) collect(document, branch, names, depth + 1);
}
