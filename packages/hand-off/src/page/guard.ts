import { randomBytes, timingSafeEqual } from "node:crypto";

/** `__Host-` keeps other hosts of the domain from setting it; browsers take it over TLS only. */
const nameOf = (origin: string) => (origin.startsWith("https:") ? "__Host-hand-off" : "hand-off");

function cookieOf(request: Request, origin: string): string | undefined {
  const pairs = (request.headers.get("cookie") ?? "").split(/; */).map((pair) => pair.split("=", 2));
  const [, value] = pairs.find(([name]) => name === nameOf(origin)) ?? [];
  return value && /^[\w-]{43}$/.test(value) ? value : undefined;
}

/** The token of a visitor, which the forms repeat; and the cookie to set where there is none yet. */
export function tokenFor(request: Request, origin: string): { token: string; cookie?: string } {
  const known = cookieOf(request, origin);
  if (known) return { token: known };
  const token = randomBytes(32).toString("base64url");
  const secure = origin.startsWith("https:") ? "; Secure" : "";
  return { token, cookie: `${nameOf(origin)}=${token}; Path=/; HttpOnly; SameSite=Strict${secure}` };
}

/** Whether a form was sent from the page itself: browsers name the origin of every form, and only the page has the token. */
export function isOwnForm(request: Request, origin: string, token: string | null): boolean {
  const expected = cookieOf(request, origin);
  return (
    request.headers.get("origin") === origin &&
    expected !== undefined &&
    token?.length === expected.length &&
    timingSafeEqual(Buffer.from(token), Buffer.from(expected))
  );
}
