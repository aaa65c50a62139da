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
  if (Object(body) !== body || Array.isArray(body)) throw new UsageError(operation, "pass the body as an object");
  const form = new FormData();
  for (const [name, value] of Object.entries(body as object)) {
    for (const item of [value].flat()) {
      if (item === undefined) continue;
      const isPart = item instanceof Blob || ["string", "number", "bigint", "boolean"].includes(typeof item);
      if (!isPart && (item === null || ![Object.prototype, null].includes(Object.getPrototypeOf(item))))
        throw new UsageError(operation, `pass field "${name}" as a Blob, text or plain data`);
      form.append(name, isPart ? item : (serializeBody(operation, item) as string));
    }
  }
  return form;
}

/** For the option `bodySerializer` of `client.http`, whose calls do not know which operation they are. */
export const toFormData = (body: unknown): FormData | undefined => encodeForm("http", body);
