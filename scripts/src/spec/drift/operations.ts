import {
  below,
  type Document,
  type Endpoint,
  isJson,
  listEndpoints,
  type Media,
  type Operation,
  type Parameter,
  resolve,
} from "@incident-clients/openapi";
import { Routes } from "./routes.ts";
import { type Row, Rows } from "./rows.ts";
import { type Comparison, compareSchemas } from "./schemas.ts";

/** Everything in which a published document differs from ours, as far as our operations go. */
export function compareDocuments(ours: Document, theirs: Document, basePath?: string): Row[] {
  const rows = new Rows();
  const routes = new Routes(theirs, basePath);
  for (const endpoint of listEndpoints(ours)) {
    const { operationId } = endpoint.operation;
    const comparison = { ours, theirs, operation: operationId, rows };
    const at = below("#/paths", endpoint.path, endpoint.method);
    const published = routes.find(ours, endpoint);
    if (published) compareOperations(comparison, at, endpoint, published);
    else
      rows.add(operationId, { kind: "operation removed", label: operationId, at, theirs: undefined, ours: "present" });
  }
  return rows.list();
}

function compareOperations(comparison: Comparison, at: string, ours: Endpoint, theirs: Endpoint): void {
  compareParameters(comparison, at, ours, theirs);
  compareBodies(comparison, at, ours.operation, theirs.operation);
  compareResponses(comparison, at, ours.operation, theirs.operation);
}

type Placed = Parameter & { at: string };

/** Parameters by what names them on the wire: the place in the path, or the name. */
function parametersOf(document: Document, { path, method }: Endpoint): Map<string, Placed> {
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
  const add = (kind: Row["kind"], label: string, at: string, other?: Parameter, own?: Parameter) =>
    comparison.rows.add(comparison.operation, { kind, label, at, theirs: need(other), ours: need(own) });

  for (const [key, other] of published) {
    const own = mine.get(key);
    if (!own) {
      add("parameter added", key, below(operation, "parameters"), other);
      continue;
    }
    if (other.required && !own.required) add("required added", key, own.at, other, own);
    if (own.required && !other.required) add("required removed", key, own.at, other, own);
    const [node, twin] = [own, other].map(({ at, schema = {} }) => ({ at: below(at, "schema"), schema }));
    if (node && twin) compareSchemas(comparison, [node], [twin], true);
  }
  for (const [key, own] of mine) if (!published.has(key)) add("parameter removed", key, own.at, undefined, own);
}

const need = (parameter?: Parameter) => parameter && (parameter.required ? "required" : "optional");

function compareBodies(comparison: Comparison, operation: string, ours: Operation, theirs: Operation): void {
  const at = below(operation, "requestBody");
  const mine = ours.requestBody && resolve(comparison.ours, ours.requestBody);
  const published = theirs.requestBody && resolve(comparison.theirs, theirs.requestBody);
  const add = (kind: Row["kind"], other: string | undefined, own: string | undefined) =>
    comparison.rows.add(comparison.operation, { kind, label: "requestBody", at, theirs: other, ours: own });
  if (published && !mine) add("body added", "present", undefined);
  if (mine && !published) add("body removed", undefined, "present");
  if (!mine || !published) return;
  if (published.required && !mine.required) add("required added", "required", "optional");
  if (mine.required && !published.required) add("required removed", "optional", "required");
  compareContent(comparison, below(at, "content"), mine.content, published.content, true);
}

function compareResponses(comparison: Comparison, operation: string, ours: Operation, theirs: Operation): void {
  const at = below(operation, "responses");
  for (const [status, response] of Object.entries(ours.responses)) {
    const match = Object.keys(theirs.responses).find((key) => covers(status, key)) ?? "default";
    const published = theirs.responses[match];
    if (!published) {
      const row = { kind: "status removed", label: status, at: below(at, status) } as const;
      comparison.rows.add(comparison.operation, { ...row, theirs: undefined, ours: "present" });
      continue;
    }
    const { content = {} } = resolve(comparison.theirs, published);
    const place = below(response.$ref ?? below(at, status), "content");
    compareContent(comparison, place, resolve(comparison.ours, response).content ?? {}, content, false);
  }
  for (const status of Object.keys(theirs.responses)) {
    if (status === "default" || Object.keys(ours.responses).some((key) => covers(key, status))) continue;
    const row = { kind: "status added", label: status, at: below(at, status) } as const;
    comparison.rows.add(comparison.operation, { ...row, theirs: "present", ours: undefined });
  }
}

/** Whether two statuses are the same, or one is a range that has the other. */
const covers = (a: string, b: string) => isIn(a, b) || isIn(b, a);

const isIn = (range: string, status: string) => new RegExp(`^${range.replaceAll(/x/gi, "[\\dx]")}$`, "i").test(status);

type Content = Record<string, Media>;

function compareContent(comparison: Comparison, at: string, ours: Content, theirs: Content, request: boolean): void {
  const [mine, published] = [jsonOf(ours), jsonOf(theirs)];
  const add = (kind: Row["kind"], type: string, said: Pick<Row, "theirs" | "ours">) =>
    comparison.rows.add(comparison.operation, { kind, label: type, at: below(at, type), ...said });
  for (const type of Object.keys(theirs)) {
    if (!(type in ours)) add("media type added", type, { theirs: "present", ours: undefined });
  }
  for (const type of Object.keys(ours)) {
    if (!(type in theirs)) add("media type removed", type, { theirs: undefined, ours: "present" });
  }
  if (!mine?.schema || !published?.schema) return;
  const place = below(at, mine.type, "schema");
  compareSchemas(comparison, [{ at: place, schema: mine.schema }], [{ at: place, schema: published.schema }], request);
}

/** The JSON of a body; where there are several types, all hold the same. */
function jsonOf(content: Content): { type: string; schema: Media["schema"] } | undefined {
  const [type] = Object.keys(content).filter(isJson);
  return type === undefined ? undefined : { type, schema: content[type]?.schema };
}
