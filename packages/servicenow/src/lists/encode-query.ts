import { UsageError } from "@incident-clients/core";
import { checkField, checkValue } from "../flows/equals.ts";

/** How a field is compared with a value. */
export type Operator = "=" | "!=" | ">" | ">=" | "<" | "<=" | "LIKE" | "STARTSWITH" | "ENDSWITH" | "IN" | "NOT IN";

/** A field, how to compare it, and with what: `["state", "IN", ["1", "2"]]`. */
export type Condition = readonly [field: string, operator: Operator, value: string | readonly string[]];

/** Conditions that all have to hold: an object for "equals" alone, a list for everything else. */
export type Conditions = Readonly<Record<string, string>> | readonly Condition[];

const where = "encodeQuery";
const operators: readonly string[] = [
  "=",
  "!=",
  ">",
  ">=",
  "<",
  "<=",
  "LIKE",
  "STARTSWITH",
  "ENDSWITH",
  "IN",
  "NOT IN",
];

/**
 * Writes an encoded query into which no value can put a condition of its own. ServiceNow has no escape for `^`, so it throws a
 * `UsageError` for a value with a `^`, with a line break or another control character, with `javascript:` in front, which
 * the server would run, for an empty one, which would match records where the field is unset, and for a `,` in a list.
 *
 * @example
 * ```ts
 * import { encodeQuery } from "@incident-clients/servicenow/lists";
 *
 * console.log(encodeQuery([["state", "IN", ["1", "2"]], ["correlation_id", "=", "acme-7f3"]], "sys_id"));
 * ```
 *
 * @see https://www.servicenow.com/docs/bundle/australia-platform-user-interface/page/use/using-lists/concept/c_EncodedQueryStrings.html
 */
export function encodeQuery(conditions: Conditions, orderBy?: string): string {
  const list = Array.isArray(conditions)
    ? (conditions as readonly Condition[])
    : Object.entries(Object(conditions)).map(([field, value]): Condition => [field, "=", value as string]);
  const parts = list.map(([field, operator, value]) => {
    if (!operators.includes(operator)) throw new UsageError(where, `there is no operator "${operator}"`);
    const isList = operator.endsWith("IN");
    if (isList !== Array.isArray(value))
      throw new UsageError(where, `pass a list for "IN" and "NOT IN", and for no other`);
    const values = [value].flat().map((one) => checkValue(field, one));
    if (isList && values.some((one) => one.includes(",")))
      throw new UsageError(where, `a value of "${field}" has a ",", which ends it in a list`);
    if (values.length === 0) throw new UsageError(where, `the list for "${field}" is empty`);
    // `field>` and `=5` would be another operator.
    if (/^[<>]$/.test(operator) && values[0]?.startsWith("="))
      throw new UsageError(where, `the value of "${field}" begins with "="`);
    return `${checkField(field)}${operator}${values.join()}`;
  });
  if (orderBy !== undefined) parts.push(`ORDERBY${checkField(orderBy)}`);
  return parts.join("^");
}
