import { createHash } from "node:crypto";
import type { Entry, State } from "../entry.ts";
import { type Html, html, link } from "./html.ts";

const style = `
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; background: #fff; overflow-wrap: anywhere }
article { border: 1px solid #767676; border-radius: .5rem; padding: 0 1rem 1rem; margin: 1rem 0 }
form { margin: .75rem 0 0 } label { margin-right: .75rem } input, button { font: inherit; max-width: 100% }
a { color: #0b57d0 } [role=alert] { border-left: .4rem solid #b3261e; padding-left: .75rem }
`;

/** Nothing is loaded and nothing runs: no script, no picture, and the one style that is part of the page. */
export const policy: string = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`,
  "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
].join("; ");

/** What the page shows. */
export interface View {
  token: string;
  counts: Record<State, number>;
  entries: Entry[];
  linkOf: (entry: Entry) => string | undefined;
  /** What went wrong with what the person did. */
  alert?: string | undefined;
}

const time = (date: Date) => html`<time datetime="${date.toISOString()}">${date.toISOString().slice(0, 16)} UTC</time>`;

/** A form whose button settles an entry. */
const form = (token: string, { key }: Entry, action: string, content: Html) => html`
<form method="post"><input type="hidden" name="token" value="${token}"><input type="hidden" name="key" value="${key}">
<input type="hidden" name="action" value="${action}">${content}</form>`;

function article(entry: Entry, { token, linkOf }: View): Html {
  const { key, kind, state, reason, tickets, attempt, changed, due } = entry;
  const search = linkOf(entry);
  const known = tickets.map(
    ({ id, number = id, url = "" }) =>
      html`<li>${link(url, number)} ${form(
        token,
        entry,
        "made",
        html`<input type="hidden" name="id" value="${id}"><input type="hidden" name="url" value="${url}">
<button>${number} is the ticket</button>`,
      )}</li>`,
  );
  return html`<article><h3>${key}</h3>
<p>${kind}, ${state} since ${time(changed)}, tried ${attempt} times${due ? html`, looked for again at ${time(due)}` : undefined}.</p>
<p>${reason ?? "There is no reason."} ${search ? link(search, "Look at the vendor") : undefined}</p>
${known.length > 0 ? html`<ul>${known}</ul>` : undefined}
${form(
  token,
  entry,
  "made",
  html`<label>Id of the ticket <input name="id" required></label><label>Its address <input name="url" type="url"></label>
<button>The ticket exists</button>`,
)}
${form(
  token,
  entry,
  "not-made",
  html`<label><input type="checkbox" name="sure" value="yes" required> I have looked: there is no ticket</label>
<button>Send it again</button>`,
)}
${form(
  token,
  entry,
  "none",
  html`<label><input type="checkbox" name="sure" value="yes" required> No ticket is wanted</label><button>Close it</button>`,
)}</article>`;
}

/** The whole page. */
export function render(view: View): string {
  const { counts, entries, alert } = view;
  const section = (state: State, title: string) => {
    const shown = entries.filter((entry) => entry.state === state);
    if (shown.length === 0) return html`<p>Nothing is ${state}.</p>`;
    const more = counts[state] - shown.length;
    return html`<section><h2>${title}</h2>${shown.map((entry) => article(entry, view))}
${more > 0 ? html`<p>${more} more follow when these are settled.</p>` : undefined}</section>`;
  };
  const numbers = Object.entries(counts).map(([state, number]) => html`<li>${number} ${state}</li>`);
  return `<!doctype html>${
    html`<html lang="en"><head><meta charset="utf-8"><title>${counts.parked} parked hand-offs</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>`.text
  }${style}${
    html`</style></head><body><main><h1>Hand-offs</h1>${alert ? html`<p role="alert">${alert}</p>` : undefined}
<ul>${numbers}</ul>${section("parked", "Parked: the ticket may exist")}${section("refused", "Refused: there is no ticket")}
</main></body></html>`.text
  }`;
}
