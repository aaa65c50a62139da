import { fieldsOf, itemsOf } from "@incident-clients/core";

/** Returns what an error body says in either of Datadog's two envelopes; undefined for any other body. */
export function serverText(body: unknown): string | undefined {
  const { errors, error } = fieldsOf(body);
  const { message, details } = fieldsOf(error);
  const parts = [
    ...itemsOf(errors).map((one) => (typeof one === "string" ? one : (fieldsOf(one).detail ?? fieldsOf(one).title))),
    message,
    ...itemsOf(details).map((one) => fieldsOf(one).message),
  ];
  return parts.filter((part) => typeof part === "string" && part !== "").join("; ") || undefined;
}
