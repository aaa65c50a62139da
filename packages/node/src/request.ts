import type { Request as Ready } from "./exchange.ts";

/** What fetch takes. */
export type Input = string | URL | Request;

/** What a request says of itself unless the caller does. */
const defaults = { "user-agent": "node", "accept-encoding": "gzip, deflate, br" };

/** Makes a request ready to send at once. What may need time to read, such as a form, is undefined. */
export function readyAtOnce(
  input: Input,
  { method = "GET", headers = {}, body = null }: RequestInit,
): Ready | undefined {
  if (typeof input !== "string" || headers instanceof Headers || Array.isArray(headers)) return undefined;
  if (body !== null && typeof body !== "string" && !(body instanceof Uint8Array)) return undefined;
  if (typeof body === "string" && !Object.keys(headers).some((name) => name.toLowerCase() === "content-type"))
    return undefined;
  return requestOf(new URL(input), method, headers, body);
}

/** The same for all else that fetch takes. */
export async function readyLater(input: Input, init: RequestInit): Promise<Ready> {
  // The signal counts until the response has ended, so it is not this object's.
  const { method, url, headers, ...given } = read(new Request(input, { ...init, signal: null, ...duplex(init) }));
  const body = new Uint8Array(await given.body);
  return requestOf(new URL(url), method, headers, init.body || body.length > 0 ? body : null);
}

const read = (request: Request) => ({
  method: request.method,
  url: request.url,
  headers: Object.fromEntries(request.headers),
  body: request.arrayBuffer(),
});

/** Node asks for it where the body is a stream. */
const duplex = ({ body }: RequestInit) => (body instanceof ReadableStream ? { duplex: "half" } : {});

function requestOf(url: URL, method: string, given: Record<string, string>, body: Ready["body"]): Ready {
  const { origin, protocol, pathname, search } = url;
  if (!/^https?:$/.test(protocol)) throw new TypeError(`fetch: "${protocol}" is not http: or https:`);
  const headers: Record<string, string> = { ...defaults };
  for (const [name, value] of Object.entries(given)) headers[name.toLowerCase()] = value;
  return { origin, path: pathname + search, method, headers, body };
}
