import { type Document, type Endpoint, type Example, type Parameter, resolve } from "../generate/openapi.ts";

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
        .map(({ name, examples }) => [name, exampleValues(document, examples)[0]]),
    );
  const bodies = exampleValues(document, operation.requestBody?.content["application/json"]?.examples);
  if (which === "shortest") bodies.sort((a, b) => JSON.stringify(a).length - JSON.stringify(b).length);
  return { path: valuesIn("path"), query: valuesIn("query"), header: valuesIn("header"), body: bodies[0] };
}

const exampleValues = (document: Document, examples: Record<string, Example> = {}): unknown[] =>
  Object.values(examples).map((example) => resolve(document, example).value);

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
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([key, member]) => `${/^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key)}: ${literal(member)}`,
  );
  return `{ ${members.join(", ")} }`;
}
