import { UsageError } from "./errors.ts";
import { stringifyJson } from "./json.ts";

/** The request body as JSON text; undefined where there is none. */
export function serializeBody(operation: string, body: unknown): string | undefined {
  let text: string | undefined;
  try {
    text = stringifyJson(body);
  } catch {
    throw new UsageError(operation, "the body cannot be written as JSON (it is circular)");
  }
  // JSON makes nothing of a form, a Map or a promise, and a server that takes `{}` makes an empty ticket.
  if (text === "{}" && {}.toString.call(body) !== "[object Object]")
    throw new UsageError(operation, "the body cannot be written as JSON (it is no plain object)");
  return text;
}
