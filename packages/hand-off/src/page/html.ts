/** Text that is markup already. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Value = string | number | Html | readonly Html[] | undefined;

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

const markupOf = (value: Value): string => {
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(markupOf).join("");
  return String(value ?? "").replace(/[&<>"']/g, (character) => entities[character] ?? "");
};

/** Makes markup; every value that is not markup itself is escaped. */
export const html = (strings: TemplateStringsArray, ...values: Value[]): Html =>
  new Html(strings.reduce((text, string, index) => text + markupOf(values[index - 1]) + string));

/** A link, if it leads to a web page: the address may be from outside. */
export function link(url: string | undefined, text: string): Html {
  const isWeb = url !== undefined && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
  return isWeb ? html`<a href="${url}" rel="noreferrer" target="_blank">${text}</a>` : html`${text}`;
}
