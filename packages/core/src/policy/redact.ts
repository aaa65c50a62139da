// The one rule for text from outside: a server, or a proxy before it, may echo the key or the ticket. So what it sends is
// shown in messages and hooks only under a name known beforehand, in the shape that such a value has, and never where the
// request itself held that text.

const digits = /^[\d., ]{1,40}$/;
const shapes: Record<string, RegExp> = {
  accept: /^[\w.+/*;=, -]+$/,
  "content-encoding": /^(br|deflate|gzip|identity|zstd)$/,
  "content-length": digits,
  "content-type":
    /^(application\/(problem\+|merge-patch\+)?json|multipart\/form-data|text\/(html|plain))(; ?(charset=utf-8|boundary=[\w-]+))?$/i,
  date: /^\w{3,9}, ?[\w :-]{1,30}$/,
  "retry-after": /^(\d{1,12}|\w{3}, [\w :]{1,30})$/,
};

/** The shape of an id: visible, without white space, and no longer than ids are. */
const id = /^[!-~]{1,128}$/;
const requestIds = ["x-request-id", "request-id", "dd-request-id", "x-correlation-id", "x-amzn-requestid", "cf-ray"];
for (const name of requestIds) shapes[name] = id;

/** Whether the request held a text: its body or a credential. */
export type Carried = (text: string) => boolean;

/** Whether a header may be shown as it is. */
function isHarmless(name: string, value: string, documented: readonly string[], carried: Carried): boolean {
  const shape = shapes[name] ?? (documented.includes(name) ? digits : undefined);
  return shape !== undefined && shape.test(value) && !carried(value);
}

/** Headers as plain data for hooks; of names that nobody knows beforehand, not even the name. */
export function redactHeaders(
  headers: Iterable<readonly [string, string]>,
  documented: readonly string[],
  carried: Carried,
): Record<string, string> {
  const safe: Record<string, string> = {};
  for (const [name, value] of headers) {
    if (!Object.hasOwn(shapes, name) && !documented.includes(name)) continue;
    safe[name] = isHarmless(name, value, documented, carried) ? value : "[redacted]";
  }
  return safe;
}

/** The server's id of the request, under the names in use. */
export function requestIdOf(headers: Headers | undefined, carried: Carried): string | undefined {
  for (const name of requestIds) {
    const value = headers?.get(name);
    if (value && isHarmless(name, value, [], carried)) return value;
  }
  return undefined;
}
