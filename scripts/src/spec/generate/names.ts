import { type Document, nameOf, type Schema } from "@incident-clients/openapi";

/** The types of core that a caller of any vendor may have to name; every package exports them beside its own. */
export const sharedTypes: string[] = [
  "AnyResult",
  "CallOptions",
  "CommonOptions",
  "ErrorDetails",
  "ErrorEvent",
  "Failure",
  "FailureDetails",
  "HookEvent",
  "Hooks",
  "HttpStatus",
  "NoAnswer",
  "Outcome",
  "ResponseEvent",
  "RetryEvent",
  "RetryOptions",
  "ServerErrorStatus",
  "Success",
  "Token",
  "TransportCode",
  "Undocumented",
  "UndocumentedBody",
  "ValidationEvent",
];

/** `createThing` as the beginning of its types' names. */
export const pascal = (text: string): string =>
  text.replace(/(^|[-_])(\w)/g, (_, __, letter: string) => letter.toUpperCase());

/** The interface of a vendor's methods. */
export const operationsName = (vendor: string, document: Document): string =>
  `${document["x-client"] ?? pascal(vendor)}Operations`;

/** The type of a body. */
export function typeName(schema: Schema): string {
  const name = nameOf(schema);
  if (!name) throw new Error("a body schema has no name; move it to schemas/");
  return name;
}

export function comment(text: string, indent = ""): string {
  const lines = text.trim().replaceAll("*/", "*\\/").split("\n");
  if (lines.length === 1) return `${indent}/** ${lines[0]} */`;
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`].join("\n");
}

/** A value as TypeScript, with keys unquoted where they can be. */
export const literal = (value: unknown): string =>
  JSON.stringify(value, null, 2).replaceAll(/^(\s*)"([A-Za-z_$][\w$]*|\d+)":/gm, "$1$2:");
