// The part of OpenAPI 3.1 that our specifications use, as the generator and the suites read it after bundling.

export interface Schema {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema | boolean;
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
  additionalProperties?: Schema | boolean;
  description?: string;
  "x-failed"?: { outcome: string; rejected?: Record<string, string> };
  [keyword: string]: unknown;
}

export interface Example {
  $ref?: string;
  summary?: string;
  value?: unknown;
}

export interface Media {
  schema?: Schema;
  examples?: Record<string, Example>;
}

export interface Header {
  $ref?: string;
  description?: string;
  schema?: Schema;
}

export interface Response {
  $ref?: string;
  description: string;
  headers?: Record<string, Header>;
  content?: Record<string, Media>;
  "x-empty"?: string;
  "x-outcome"?: { is: string; because: string };
  "x-retryable"?: boolean;
}

export interface Parameter {
  $ref?: string;
  name: string;
  in: "path" | "query" | "header" | "cookie";
  required?: boolean;
  description?: string;
  schema?: Schema;
  examples?: Record<string, Example>;
}

export interface Operation {
  operationId: string;
  summary: string;
  description: string;
  deprecated?: boolean;
  externalDocs?: { url: string; description?: string };
  parameters?: Parameter[];
  requestBody?: { $ref?: string; required?: boolean; description?: string; content: Record<string, Media> };
  responses: Record<string, Response>;
  security?: Record<string, string[]>[];
  "x-idempotent": boolean;
  "x-idempotent-reason": string;
  "x-safe"?: boolean;
  "x-permissions"?: { any?: string[]; all?: string[] };
  "x-replaced-by"?: string;
  "x-availability"?: { from?: string; to?: string };
  "x-codeSamples"?: { lang: string; label: string; source: string }[];
}

export interface SecurityScheme {
  type: string;
  in?: string;
  name?: string;
  scheme?: string;
  "x-curl-note"?: string;
}

export interface Document {
  openapi: string;
  info: { title: string; version: string; summary?: string; description?: string };
  servers?: { url: string; variables?: Record<string, { default: string }> }[];
  security?: Record<string, string[]>[];
  paths: Record<string, Record<string, Operation> & { parameters?: Parameter[] }>;
  components: {
    schemas: Record<string, Schema>;
    securitySchemes: Record<string, SecurityScheme>;
  };
  "x-rate-limit-headers"?: { resetAfterSeconds?: string };
  "x-hints"?: Record<string, string>;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** An operation with the place it stands at. */
export interface Endpoint {
  path: string;
  method: string;
  operation: Operation;
  parameters: Parameter[];
}

/** The body that clients send. */
export interface Body extends Media {
  type: string;
  schema: Schema;
  /** Whether it is a form with files; JSON otherwise. */
  isForm: boolean;
}

export const form = "multipart/form-data";

/** The body of an operation, in the one media type that clients send it in: JSON where there is a choice. */
export function bodyOf({ requestBody }: Operation): Body | undefined {
  const media = Object.entries(requestBody?.content ?? {});
  const chosen =
    media.find(([type]) => type === "application/json") ?? media.find(([type]) => isJson(type)) ?? media[0];
  if (!chosen) return undefined;
  const [type, { schema = {}, ...more }] = chosen;
  if (!isJson(type) && type !== form) throw new Error(`a body of ${type} is not supported, only JSON and ${form}`);
  return { ...more, type, schema, isForm: type === form };
}

/** Whether a schema stands for a file in a form. */
export const isFile = ({ type, format, contentMediaType, contentEncoding }: Schema): boolean =>
  type === "string" && (format === "binary" || (contentMediaType !== undefined && contentEncoding === undefined));

/** All operations of a document, in its order. */
export function listEndpoints(document: Document): Endpoint[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods
      .filter((method) => item[method])
      .map((method) => {
        const operation = item[method] as Operation;
        const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
        return { path, method, operation, parameters: parameters.map((p) => resolve(document, p)) };
      }),
  );
}

/** Follows a reference inside the document. */
export function resolve<T extends { $ref?: string }>(document: Document, value: T): T {
  if (!value.$ref) return value;
  const steps = value.$ref
    .slice(2)
    .split("/")
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  let target: unknown = document;
  for (const step of steps) target = (target as Record<string, unknown> | undefined)?.[step];
  if (target === undefined) throw new Error(`dangling reference ${value.$ref}`);
  return resolve(document, target as T);
}

/** The name a referred schema has as a type. */
export const nameOf = (schema: Schema): string | undefined => schema.$ref?.split("/").at(-1);

/** Whether a media type is JSON: `application/json` or any `+json`. */
export const isJson = (mediaType: string): boolean => /^application\/([\w.-]+\+)?json$/.test(mediaType);
