// A form is written by the platform's own FormData, so that only clients with an upload carry anything for it.
import { UsageError } from "./errors.ts";
import { stringifyJson } from "./json.ts";

/**
 * The body of an upload as a form (`multipart/form-data`): files and texts as they are, lists as repeated fields, objects as
 * JSON. A form can be sent again, which a stream could not; fetch writes its content type.
 */
export function encodeForm(operation: string, body: unknown): FormData | undefined {
  if (body === undefined) return undefined;
  if (body instanceof FormData) return body;
  const refuse = (what: string) => new UsageError(operation, what);
  if (typeof body !== "object" || body === null || Array.isArray(body)) throw refuse("pass the body as an object");
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) {
    for (const item of [value].flat()) {
      if (item === undefined) continue;
      if (item instanceof Blob) form.append(name, item);
      else if (typeof item !== "object") form.append(name, textOf(item) ?? fail(refuse, name));
      else if (isPlain(item)) form.append(name, serialize(item) ?? fail(refuse, name));
      else fail(refuse, name);
    }
  }
  return form;
}

/** For the option `bodySerializer` of `client.http`, whose calls do not know which operation they are. */
export const toFormData = (body: unknown): FormData | undefined => encodeForm("http", body);

const textOf = (value: unknown) =>
  ["string", "number", "bigint", "boolean"].includes(typeof value) ? String(value) : undefined;

const isPlain = (value: object | null): value is object =>
  value !== null && [Object.prototype, null].includes(Object.getPrototypeOf(value));

function serialize(value: object): string | undefined {
  try {
    return stringifyJson(value);
  } catch {
    return undefined;
  }
}

function fail(refuse: (what: string) => UsageError, name: string): never {
  throw refuse(
    `field "${name}" is nothing that a form can carry; pass a Blob, text, a number, a boolean or plain data`,
  );
}
