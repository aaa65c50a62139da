import type { IsEcho } from "./echo.ts";

const names = ["x-request-id", "request-id", "dd-request-id", "x-correlation-id", "x-amzn-requestid", "cf-ray"];

/**
 * The server's id of the request, under the names in use. It goes into messages, so it has to look like an id, and must not be
 * an echo of the request: a server may send back a key or the ticket.
 */
export function requestIdOf(headers: Headers | undefined, isEcho: IsEcho): string | undefined {
  for (const name of names) {
    const id = headers?.get(name);
    if (id && /^[!-~]{1,128}$/.test(id) && !isEcho(id)) return id;
  }
  return undefined;
}
