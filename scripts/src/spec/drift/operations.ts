import type { Document, Endpoint, Media, Operation, Parameter } from "@incident-clients/openapi";
import { below, isJson, listEndpoints, resolve } from "@incident-clients/openapi";
import { routesOf } from "./routes.ts";
import { type Comparison, type Kind, type Row, Rows } from "./rows.ts";
import { compareSchemas } from "./schemas.ts";

/** Lists everything in which a published document differs from ours, as far as our operations go. */
export function compareDocuments(ours: Document, theirs: Document, basePath?: string): Row[] {
  const rows = new Rows();
  const find = routesOf(theirs, basePath);
  for (const endpoint of listEndpoints(ours)) {
    const operation = endpoint.operation.operationId;
    const comparison: Comparison = { ours, theirs, add: (row) => rows.add(operation, row) };
    const at = below("#/paths", endpoint.path, endpoint.method);
    const published = find(ours, endpoint);
    if (!published) comparison.add(present("operation", operation, at, false));
    else {
      compareParameters(comparison, at, endpoint, published);
      compareBodies(comparison, at, endpoint.operation, published.operation);
      compareResponses(comparison, at, endpoint.operation, published.operation);
    }
  }
  return rows.list();
}

/** Something as a whole that only one side has. */
const present = (what: string, label: string, at: string, isTheirs: boolean) => ({
  ...{ kind: `${what} ${isTheirs ? "added" : "removed"}` as Kind, label, at },
  theirs: isTheirs ? "present" : undefined,
  ours: isTheirs ? undefined : "present",
});

interface Need {
  required?: boolean | undefined;
}
const need = (one: Need | undefined) => one && (one.required ? "required" : "optional");

function compareNeed({ add }: Comparison, label: string, at: string, ours: Need, theirs: Need): void {
  const said = { label, at, theirs: need(theirs), ours: need(ours) };
  if (theirs.required && !ours.required) add({ kind: "required added", ...said });
  if (ours.required && !theirs.required) add({ kind: "required removed", ...said });
}

/** Parameters by what names them on the wire: the place in the path, or the name. */
function parametersOf(document: Document, { path, method }: Endpoint) {
  const inPath = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name);
  const item = document.paths[path];
  const lists: [string, Parameter[]][] = [
    [below("#/paths", path, "parameters"), item?.parameters ?? []],
    [below("#/paths", path, method, "parameters"), item?.[method]?.parameters ?? []],
  ];
  return new Map(
    lists
      .flatMap(([at, list]) => list.map((one, i) => ({ ...resolve(document, one), at: one.$ref ?? below(at, `${i}`) })))
      // Credentials and content types are described elsewhere, though some documents list them here as well.
      .filter((one) => one.in === "path" || one.in === "query")
      .map((one) => [`${one.in} ${one.in === "path" ? inPath.indexOf(one.name) + 1 : one.name}`, one]),
  );
}

function compareParameters(comparison: Comparison, operation: string, ours: Endpoint, theirs: Endpoint): void {
  const mine = parametersOf(comparison.ours, ours);
  const published = parametersOf(comparison.theirs, theirs);
  for (const label of new Set([...published.keys(), ...mine.keys()])) {
    const [own, other] = [mine.get(label), published.get(label)];
    if (own && other) {
      compareNeed(comparison, label, own.at, own, other);
      const nodes = [own, other].map(({ at, schema = {} }) => [{ at: below(at, "schema"), schema }]);
      compareSchemas(comparison, nodes[0] ?? [], nodes[1] ?? [], true);
    } else {
      const kind = other ? "parameter added" : "parameter removed";
      const at = own?.at ?? below(operation, "parameters");
      comparison.add({ kind, label, at, theirs: need(other), ours: need(own) });
    }
  }
}

function compareBodies(comparison: Comparison, operation: string, ours: Operation, theirs: Operation): void {
  const at = below(operation, "requestBody");
  const mine = ours.requestBody && resolve(comparison.ours, ours.requestBody);
  const published = theirs.requestBody && resolve(comparison.theirs, theirs.requestBody);
  if (mine && published) {
    compareNeed(comparison, "requestBody", at, mine, published);
    compareContent(comparison, below(at, "content"), mine.content, published.content, true);
  } else if (mine || published) comparison.add(present("body", "requestBody", at, published !== undefined));
}

function compareResponses(comparison: Comparison, operation: string, ours: Operation, theirs: Operation): void {
  const at = below(operation, "responses");
  for (const [status, response] of Object.entries(ours.responses)) {
    const match = Object.keys(theirs.responses).find((key) => covers(status, key)) ?? "default";
    const published = theirs.responses[match];
    if (published) {
      const { content = {} } = resolve(comparison.theirs, published);
      const place = below(response.$ref ?? below(at, status), "content");
      compareContent(comparison, place, resolve(comparison.ours, response).content ?? {}, content, false);
    } else comparison.add(present("status", status, below(at, status), false));
  }
  for (const status of Object.keys(theirs.responses)) {
    if (status === "default" || Object.keys(ours.responses).some((key) => covers(key, status))) continue;
    comparison.add(present("status", status, below(at, status), true));
  }
}

/** Whether two statuses are the same, or one is a range that has the other. */
const covers = (a: string, b: string) => isIn(a, b) || isIn(b, a);

const isIn = (range: string, status: string) => new RegExp(`^${range.replaceAll(/x/gi, "[\\dx]")}$`, "i").test(status);

type Content = Record<string, Media>;

function compareContent(comparison: Comparison, at: string, ours: Content, theirs: Content, request: boolean): void {
  for (const type of Object.keys({ ...theirs, ...ours }))
    if (!(type in ours && type in theirs)) comparison.add(present("media type", type, below(at, type), type in theirs));
  // Where there are several types of JSON, all hold the same.
  const [mine, other] = [ours, theirs].map((content) => Object.entries(content).find(([type]) => isJson(type)));
  if (!mine?.[1].schema || !other?.[1].schema) return;
  const place = below(at, mine[0], "schema");
  const [own, published] = [mine[1].schema, other[1].schema].map((schema) => [{ at: place, schema }]);
  compareSchemas(comparison, own ?? [], published ?? [], request);
}
