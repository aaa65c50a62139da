import { UsageError } from "../errors.ts";

/** Headers that fetch refuses, or writes by itself: a call with one of them could only fail. */
const fetchsOwn = /^(connection|content-length|expect|keep-alive|te|trailer|transfer-encoding|upgrade)$/;

/** The headers with names in lower case, so that they can be merged; refuses what no header can carry, without showing values. */
export function checkHeaders(operation: string, headers: Record<string, string> = {}): Record<string, string> {
  const checked: Record<string, string> = {};
  // A Headers or a Map has nothing to read by name, and what it holds would be lost.
  if (Symbol.iterator in Object(headers)) throw new UsageError(operation, "pass headers as a plain object");
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined) continue;
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name) || typeof value !== "string" || /[^\t\x20-\x7e\x80-\xff]/.test(value)) {
      throw new UsageError(operation, `header "${name}" has a name or value that no header can carry`);
    }
    const lower = name.toLowerCase();
    if (fetchsOwn.test(lower)) throw new UsageError(operation, `header "${lower}" is written by fetch; omit it`);
    checked[lower] = value;
  }
  return checked;
}
