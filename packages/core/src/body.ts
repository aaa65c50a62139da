import { UsageError } from "./errors.ts";
import { stringifyJson } from "./json.ts";

/** The request body as JSON text; undefined where there is none. */
export function serializeBody(operation: string, body: unknown): string | undefined {
  try {
    return stringifyJson(body);
  } catch {
    throw new UsageError(operation, "the body cannot be written as JSON (it is circular)");
  }
}
