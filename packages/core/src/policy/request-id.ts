const names = ["x-request-id", "request-id", "dd-request-id", "x-correlation-id", "x-amzn-requestid", "cf-ray"];

/**
 * The server's id of the request, under the names in use. It goes into messages, so it has to look like an id, and must not be
 * what the request held: a server may echo a key or the ticket.
 */
export function requestIdOf(
  headers: Headers | undefined,
  body: unknown,
  keys: Record<string, string>,
): string | undefined {
  for (const name of names) {
    const id = headers?.get(name);
    if (id && /^[!-~]{1,128}$/.test(id) && ![body, ...Object.values(keys)].some((text) => holds(text, id))) return id;
  }
  return undefined;
}

const holds = (text: unknown, part: string) => typeof text === "string" && text.includes(part);
