/** One page, in Markdown. */
export interface Page {
  /** Where it stands on the site, without a suffix: `datadog/guide`. */
  path: string;
  title: string;
  /** One line for search engines, link previews and llms.txt. */
  summary: string;
  /** Its place in the sidebar: a heading, and perhaps one below it. */
  group: string[];
  /** What else its front matter says. */
  front?: object;
  body: string;
}

/** Changes what of a Markdown text is not code. */
export const outsideCode = (markdown: string, change: (text: string) => string): string =>
  markdown
    .split(/(^ *```[\s\S]*?^ *```|`[^`\n]*`)/m)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join("");

/** Markdown parts with an empty line between them; what is empty is left out. */
export const join = (...parts: (string | false | undefined)[]): string => parts.filter(Boolean).join("\n\n");

/** Text of a specification, which may hold Markdown but no HTML. */
export const prose = (text: string): string =>
  outsideCode(text.trim(), (part) => part.replaceAll(/<(?!https?:)/g, "&lt;"));

/** The same on one line, as a table's cell or a list's item needs it. */
export const inline = (text: string): string => prose(text).replaceAll(/\s*\n\s*/g, " ");

export const code = (text: string): string => `\`${text}\``;

export const link = (text: string, to: string): string => `[${text}](${to})`;

export function table(headings: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(headings), line(headings.map(() => "---")), ...rows.map(line)].join("\n");
}

export const list = (items: string[]): string => items.map((item) => `- ${item}`).join("\n");

/** A JSON body; a bigint cannot occur, since specifications are read as JSON. */
export const json = (value: unknown): string => `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``;

/** Something long behind a line that opens it. */
export const details = (summary: string, body: string, kind = "", isOpen = false): string =>
  `<details${kind && ` class="${kind}"`}${isOpen ? " open" : ""}>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;

/** Two parts side by side, where there is room. */
export const columns = (first: string, second: string, kind = "columns"): string =>
  `<div class="${kind}">\n<div>\n\n${first}\n\n</div>\n<div>\n\n${second}\n\n</div>\n</div>`;

/** Plain text inside an HTML element. */
export const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("{{", "&#123;&#123;");
