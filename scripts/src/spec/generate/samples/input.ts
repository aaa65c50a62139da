import type { Document, Endpoint, Parameter, Schema } from "@incident-clients/openapi";
import { bodyOf, examplesOf, isFile, listEndpoints, resolve } from "@incident-clients/openapi";
import { formatAll } from "./format.ts";

/** What a call is made with, by the names of the specification. */
export interface SampleInput {
  path: Record<string, unknown>;
  query: Record<string, unknown>;
  /** Those that the client sends by itself; only curl has to. */
  header: Record<string, unknown>;
  /** Undefined where the operation has none. */
  body: unknown;
}

/** Returns the required parameters with their first examples, and an example of the body: the first one, or the shortest. */
export function sampleInput(
  document: Document,
  { operation, parameters }: Endpoint,
  which: "first" | "shortest" = "first",
): SampleInput {
  const valuesIn = (place: Parameter["in"]) => {
    const required = parameters.filter((parameter) => parameter.in === place && parameter.required);
    return Object.fromEntries(required.map((one) => [one.name, examplesOf(document, one.examples)[0]?.[1]]));
  };
  const media = bodyOf(operation);
  const bodies = examplesOf(document, media?.examples).map(([, value]) => value);
  if (which === "shortest") bodies.sort((a, b) => JSON.stringify(a).length - JSON.stringify(b).length);
  const body = media?.isForm
    ? withFiles(document, media.schema, bodies[0])
    : media?.isJson === false
      ? new SampleFile(String(bodies[0]))
      : bodies[0];
  return { path: valuesIn("path"), query: valuesIn("query"), header: valuesIn("header"), body };
}

/** What stands before the text of a file, where a file is written as JSON. */
const mark = "\0file:";

/** A file, by what is in it. */
export class SampleFile {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toJSON(): string {
    return mark + this.text;
  }
}

/** The body of a form, in which the texts that stand for files are files. */
function withFiles(document: Document, schema: Schema, body: unknown): unknown {
  const { properties = {} } = resolve(document, schema);
  const fileIn = (schema: Schema | boolean | undefined, value: unknown): unknown => {
    const field = typeof schema === "object" ? resolve(document, schema) : {};
    if (Array.isArray(value)) return value.map((item) => fileIn(field.items, item));
    return typeof value === "string" && isFile(field) ? new SampleFile(value) : value;
  };
  const fields = Object.entries((body ?? {}) as object).map(([name, value]) => [name, fileIn(properties[name], value)]);
  return Object.fromEntries(fields);
}

/** The argument of the client's method as code, empty where it needs none; a formatter takes the quotes off its keys. */
export function argumentOf({ path, query, body }: SampleInput): string {
  const places = Object.entries({ path, query }).filter(([, values]) => Object.keys(values).length > 0);
  const request = { ...Object.fromEntries(places), ...(body !== undefined && { body }) };
  if (Object.keys(request).length === 0) return "";
  const marked = JSON.stringify(mark).slice(1, -1);
  const file = new RegExp(`"${RegExp.escape(marked)}((?:\\\\.|[^"\\\\])*)"`, "g");
  return JSON.stringify(request).replaceAll(file, (_, text) => `new Blob(["${text}"])`);
}

/** By operation, its call with the shortest example, for docstrings: editors show it, and every consumer installs it. */
export async function docstringCalls(document: Document): Promise<Map<string, string>> {
  const endpoints = listEndpoints(document);
  const calls = endpoints.map((endpoint) => {
    const input = argumentOf(sampleInput(document, endpoint, "shortest"));
    return `const result = await client.${endpoint.operation.operationId}(${input});`;
  });
  // What is left of 120 characters beside a docstring's indent and star.
  const formatted = await formatAll(calls, 110);
  return new Map(endpoints.map(({ operation }, index) => [operation.operationId, formatted[index] ?? ""]));
}
