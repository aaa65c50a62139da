// A form is written by the platform's own FormData, so that only clients with an upload carry anything for it.
import { UsageError } from "./errors.ts";
import { copyForm, serializeBody } from "./wire/body.ts";

/**
 * The body of an upload as a form (`multipart/form-data`): files and texts as they are, lists as repeated fields, objects as
 * JSON. A form can be sent again, which a stream could not; fetch writes its content type.
 */
export function encodeForm(operation: string, body: unknown): FormData | undefined {
  if (body === undefined) return undefined;
  if (body instanceof FormData) return copyForm(body);
  if (typeof body !== "object" || body === null || Array.isArray(body))
    throw new UsageError(operation, "pass the body as an object");
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) {
    for (const item of [value].flat()) {
      if (item === undefined) continue;
      const part = item instanceof Blob ? item : textOf(item);
      if (part === undefined)
        throw new UsageError(operation, `pass field "${name}" as a Blob, text, number, boolean or plain data`);
      form.append(name, part);
    }
  }
  return form;
}

/** For the option `bodySerializer` of `client.http`, whose calls do not know which operation they are. */
export const toFormData = (body: unknown): FormData | undefined => encodeForm("http", body);

/** A field's text, JSON for plain objects; undefined for what has none. */
function textOf(value: unknown): string | undefined {
  if (["string", "number", "bigint", "boolean"].includes(typeof value)) return String(value);
  if (value === null || ![Object.prototype, null].includes(Object.getPrototypeOf(value))) return undefined;
  try {
    return serializeBody("", value);
  } catch {
    return undefined; // It is circular.
  }
}
