// The part of OpenAPI 3.1 that the specifications here use, after bundling.

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
  "x-client"?: string;
  "x-hints"?: Record<string, string>;
  "x-unpublished"?: string;
}
