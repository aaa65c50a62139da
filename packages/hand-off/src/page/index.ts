import type { HandOff } from "../hand-off.ts";
import type { Kinds } from "../kinds.ts";
import { isOwnForm, tokenFor } from "./guard.ts";
import { policy, render, type View } from "./view.ts";

/** How the page is mounted. */
export interface PageOptions {
  /** What people see in their browser, such as `https://ops.example.com`, if a proxy changes it. Default: that of the request. */
  origin?: string | undefined;
}

/** More than one page of them is not read anyway; the rest follows. */
const shown = 100;

/**
 * Creates a handler for one page that shows what is parked or refused, and settles it. Mount it behind your own authentication:
 * whoever reaches it may settle.
 */
export function createPage<K extends Kinds>(
  handOff: HandOff<K>,
  options: PageOptions = {},
): (request: Request) => Promise<Response> {
  async function show(request: Request, origin: string, status = 200, alert?: string): Promise<Response> {
    const { token, cookie } = tokenFor(request, origin);
    const linkOf: View["linkOf"] = ({ kind, key }) =>
      Object.hasOwn(handOff.kinds, kind) ? handOff.kinds[kind]?.link?.(key) : undefined;
    const parked = await handOff.list({ states: ["parked"], limit: shown });
    const refused = await handOff.list({ states: ["refused"], limit: shown });
    const view = { token, counts: await handOff.count(), entries: [...parked, ...refused], linkOf, alert };
    return new Response(request.method === "HEAD" ? null : render(view), {
      status,
      headers: {
        ...headers,
        "content-type": "text/html; charset=utf-8",
        "content-security-policy": policy,
        ...(cookie && { "set-cookie": cookie }),
      },
    });
  }

  return async (request) => {
    const origin = options.origin ?? new URL(request.url).origin;
    if (request.method === "GET" || request.method === "HEAD") return show(request, origin);
    if (request.method !== "POST") return new Response(null, { status: 405, headers: { allow: "GET, HEAD, POST" } });
    const form = new URLSearchParams(await request.text());
    if (!isOwnForm(request, origin, form.get("token")))
      return show(request, origin, 403, "That form was not from this page, or the page was too old. Try again.");
    const alert = await settle(handOff, form);
    if (alert) return show(request, origin, 409, alert);
    // The address is the browser's own; a proxy may have changed the one that came here.
    return new Response(null, { status: 303, headers: { ...headers, location: "?" } });
  };
}

/** With `no-referrer`, browsers would not name the origin of a form. */
const headers = {
  "cache-control": "no-store",
  "referrer-policy": "same-origin",
  "x-content-type-options": "nosniff",
};

/** Does what a form says; returns what went wrong. */
async function settle<K extends Kinds>(handOff: HandOff<K>, form: URLSearchParams): Promise<string | undefined> {
  const [key = "", action, id, url] = ["key", "action", "id", "url"].map((name) => form.get(name)?.trim());
  const isSure = form.get("sure") === "yes";
  if (action === "made" && id) {
    if (await handOff.settle(key, { id, url: url || undefined })) return undefined;
  } else if (action === "not-made" && isSure) {
    if (await handOff.retry(key)) return undefined;
  } else if (action === "none" && isSure) {
    if (await handOff.settle(key, "none")) return undefined;
  } else return "Something is missing: give the id of the ticket, or say that you are sure.";
  return `${key} has changed in the meantime, or it is being looked for right now. See how it is, and try again.`;
}
