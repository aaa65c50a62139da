// The one rule for text from outside, in hooks: a server, or a proxy before it, may echo the key or the ticket. So what it
// sends is shown only under a name known beforehand, in the shape that such a value has, and never where the request itself
// held that text.

import type { IsEcho } from "./echo.ts";

const digits = /^[\d., ]{1,40}$/;
const id = /^[!-~]{1,128}$/;
const shapes = new Map<string, RegExp>([
  ["accept", /^[\w.+/*;=, -]+$/],
  ["content-encoding", /^(br|deflate|gzip|identity|zstd)$/],
  ["content-length", digits],
  [
    "content-type",
    /^(application\/(problem\+|merge-patch\+)?json|multipart\/form-data|text\/(html|plain))(; ?(charset=utf-8|boundary=[\w-]+))?$/i,
  ],
  ["date", /^\w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT$/],
  ["retry-after", /^(\d{1,12}|\w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT)$/],
  ...["x-request-id", "request-id", "dd-request-id", "x-correlation-id", "x-amzn-requestid", "cf-ray"].map(
    (name): [string, RegExp] => [name, id],
  ),
]);

/** Headers as plain data for hooks; of names that nobody knows beforehand, not even the name. */
export function redactHeaders(
  headers: Iterable<readonly [string, string]>,
  documented: readonly string[],
  isEcho: IsEcho,
): Record<string, string> {
  const safe: Record<string, string> = {};
  for (const [name, value] of headers) {
    const shape = shapes.get(name) ?? (documented.includes(name) ? digits : undefined);
    if (!shape) continue;
    // Short values are in every text.
    const echoed = value.length > 5 && isEcho(value);
    safe[name] = shape.test(value) && !echoed ? value : "[redacted]";
  }
  return safe;
}
