import {
  bodyOf,
  type Document,
  type Endpoint,
  examplesOf,
  isFile,
  type Parameter,
  resolve,
  type Schema,
} from "@incident-clients/openapi";

/** What a call is made with, by the names of the specification. */
export interface SampleInput {
  path: Record<string, unknown>;
  query: Record<string, unknown>;
  /** Those that the client sends by itself; only curl has to. */
  header: Record<string, unknown>;
  /** Undefined where the operation has none. */
  body: unknown;
}

/** The required parameters with their first examples, and an example of the body: the first one, or the shortest. */
export function sampleInput(
  document: Document,
  { operation, parameters }: Endpoint,
  which: "first" | "shortest" = "first",
): SampleInput {
  const valuesIn = (place: Parameter["in"]) =>
    Object.fromEntries(
      parameters
        .filter((parameter) => parameter.in === place && parameter.required)
        .map(({ name, examples }) => [name, examplesOf(document, examples)[0]?.[1]]),
    );
  const media = bodyOf(operation);
  const bodies = examplesOf(document, media?.examples).map(([, value]) => value);
  if (which === "shortest") bodies.sort((a, b) => JSON.stringify(a).length - JSON.stringify(b).length);
  return {
    path: valuesIn("path"),
    query: valuesIn("query"),
    header: valuesIn("header"),
    body: media?.isForm ? withFiles(document, media.schema, bodies[0]) : bodies[0],
  };
}

/** A file of a form, by what is in it. */
export class SampleFile {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
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

/** The argument of the client's method as code, empty where it needs none. */
export function argumentOf({ path, query, body }: SampleInput): string {
  const request = {
    ...(Object.keys(path).length > 0 && { path }),
    ...(Object.keys(query).length > 0 && { query }),
    ...(body !== undefined && { body }),
  };
  return Object.keys(request).length > 0 ? literal(request) : "";
}

/** A value as TypeScript on one line, with keys unquoted where they can be; a formatter breaks it. */
function literal(value: unknown): string {
  if (value instanceof SampleFile) return `new Blob([${JSON.stringify(value.text)}])`;
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([key, member]) => `${/^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key)}: ${literal(member)}`,
  );
  return `{ ${members.join(", ")} }`;
}
