import { UsageError } from "@incident-clients/core";

const where = "query";

/** Refuses what is not a field's name: it could be an operator, or a condition of its own. */
export function checkField(field: unknown): string {
  if (typeof field !== "string" || !/^[a-z]\w*(\.[a-z]\w*)*$/.test(field))
    throw new UsageError(where, `pass names of fields, such as "number" or "caller_id.email"`);
  return field;
}

/** Refuses a value that would be more than a value; it is in no message. */
export function checkValue(field: string, value: unknown): string {
  if (typeof value !== "string" || value === "")
    throw new UsageError(where, `pass "${field}" as a string that is not empty`);
  if (/[\^\p{Cc}\p{Surrogate}]|^\s*javascript:/iu.test(value))
    throw new UsageError(where, `"${field}" has characters that a query cannot carry`);
  return value;
}

/** Writes conditions that all have to hold, each for one value. */
export const equals = (wanted: Readonly<Record<string, unknown>>): string =>
  Object.entries(wanted)
    .map(([field, value]) => `${checkField(field)}=${checkValue(field, value)}`)
    .join("^");
