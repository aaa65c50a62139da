import { UsageError } from "../errors.ts";
import { stringifyJson } from "./json.ts";

/** The request body as JSON text; undefined where there is none. */
export function serializeBody(operation: string, body: unknown): string | undefined {
  let text: string | undefined;
  try {
    text = stringifyJson(body);
  } catch (error) {
    const why =
      error instanceof RangeError ? "it has NaN, Infinity, or is too deep" : "it is circular, or a toJSON in it threw";
    throw new UsageError(operation, `the body cannot be written as JSON (${why})`);
  }
  if (typeof body === "string" && /^\s*[{[]/.test(body))
    throw new UsageError(operation, "pass the body as an object, not as JSON text");
  // JSON makes nothing of a form, a Map or a promise, and a server that takes `{}` makes an empty ticket.
  if (text === "{}" && {}.toString.call(body) !== "[object Object]")
    throw new UsageError(operation, "the body cannot be written as JSON (it is not a plain object)");
  return text;
}

/** Copies a form, whose owner may change it; its files cannot change. */
export function copyForm(form: FormData): FormData {
  const copy = new FormData();
  for (const [name, value] of form) copy.append(name, value);
  return copy;
}
