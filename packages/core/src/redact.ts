const requestIds = ["x-request-id", "request-id", "dd-request-id", "x-correlation-id", "x-amzn-requestid", "cf-ray"];

/** Names whose values may appear in logs; everything else is hidden, so that a new credential header is hidden by default. */
const shown = [
  ...requestIds,
  "accept",
  "content-encoding",
  "content-length",
  "content-type",
  "date",
  "retry-after",
  "server",
];

/** Headers as plain data for hooks, with every value hidden whose name is not known to be harmless. */
export function redactHeaders(
  headers: Iterable<[string, string]>,
  documented: readonly string[],
): Record<string, string> {
  const safe: Record<string, string> = {};
  for (const [name, value] of headers) {
    safe[name] = shown.includes(name) || documented.includes(name) ? value : "[redacted]";
  }
  return safe;
}

/** The server's id of the request, under the names in use. */
export function requestIdOf(headers: Headers | undefined): string | undefined {
  for (const name of requestIds) {
    const id = headers?.get(name);
    if (id) return id;
  }
  return undefined;
}
