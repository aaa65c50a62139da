const maxHops = 5;

/**
 * Where to go next, or undefined to refuse. Only the same origin: key headers and incident text must not reach a stranger
 * (Node drops `Authorization` on the way out but no custom key header, and 307 resends the body). A write is followed only
 * where method and body are kept (307, 308): after 301, 302 and 303 it would turn into a GET and seem to have succeeded.
 */
export function nextHop(response: Response, from: string, method: string, hops: number): string | undefined {
  const location = response.headers.get("location");
  if (!location || hops >= maxHops || !URL.canParse(location, from)) return undefined;
  const target = new URL(location, from);
  if (target.origin !== new URL(from).origin || target.username || target.password) return undefined;
  return response.status > 303 || method === "GET" ? target.href : undefined;
}
