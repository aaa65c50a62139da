const names = ["x-request-id", "request-id", "dd-request-id", "x-correlation-id", "x-amzn-requestid", "cf-ray"];

/**
 * The server's id of the request, under the names in use. It goes into messages, so it has to look like an id, and must not be
 * what the request held: a server may echo a key or the ticket.
 */
export function requestIdOf(headers: Headers | undefined, sent: readonly string[]): string | undefined {
  for (const name of names) {
    const id = headers?.get(name);
    if (id && /^[!-~]{1,128}$/.test(id) && !sent.some((text) => text.includes(id))) return id;
  }
  return undefined;
}
