// Mermaid blocks become pictures when the site is built. Their colors are the page's, so one picture serves light and dark.
import { renderMermaidSVG } from "beautiful-mermaid";
import type { MarkdownOptions } from "vitepress";

type Renderer = Parameters<NonNullable<MarkdownOptions["config"]>>[0];

export function drawDiagrams(markdown: Renderer): void {
  const { fence } = markdown.renderer.rules;
  markdown.renderer.rules.fence = (tokens, index, ...more) => {
    const { info = "", content = "" } = tokens[index] ?? {};
    return info.trim() === "mermaid" ? figure(content, index) : (fence?.(tokens, index, ...more) ?? "");
  };
}

/** Shows braces as they are: in the text of a page Vue would evaluate them. */
export function keepBraces(markdown: Renderer): void {
  const keep = (html: string) => html.replaceAll("{{", "<span v-pre>{{</span>");
  const { rules } = markdown.renderer;
  const { code_inline: code } = rules;
  rules.text = (tokens, index) => keep(markdown.utils.escapeHtml(tokens[index]?.content ?? ""));
  rules.code_inline = (...given) => keep(code?.(...given) ?? "");
}

/** A picture with Mermaid's own `accDescr` for its text alternative; without one, the diagram's text is that. */
function figure(source: string, index: number): string {
  const [, description = source] = /^ *accDescr: *(.*)$/m.exec(source) ?? [];
  const label = description.replaceAll(/["<>&{}\s]+/g, " ").trim();
  const drawn = source.replace(/^ *accDescr:.*\n/m, "");
  const svg = drawn.startsWith("gantt") ? timeline(drawn) : renderMermaidSVG(drawn, { transparent: true });
  const own = svg
    .replace(/<style>[\s\S]*?<\/style>/, "")
    .replace(
      /<svg([^>]*?)(?: style="[^"]*")?>/,
      (_, attributes) => `<svg${attributes} role="img" aria-label="${label}">`,
    )
    .replaceAll(/(id="|url\(#)/g, `$1diagram-${index}-`)
    .replaceAll(/\n\s*/g, "");
  return `<figure class="diagram" v-pre tabindex="0">${own}</figure>\n`;
}

/** A gantt chart of `name :crit, start, end` in milliseconds, which the library does not draw. */
function timeline(source: string): string {
  const rows = [...source.matchAll(/^ *(.+?) *:(?:(crit|done), )?(\d+), (\d+)$/gm)].map(
    ([, name = "", kind = "", start, end]) => ({ name, kind, start: Number(start), end: Number(end) }),
  );
  const last = Math.max(...rows.map(({ end }) => end));
  const x = (time: number) => Math.round(230 + (time / last) * 500);
  const bars = rows.map(({ name, kind, start, end }, row) => {
    const y = 14 + row * 34;
    return `<text x="220" y="${y + 15}" text-anchor="end" font-size="13" fill="var(--_text)">${name}</text>
      <rect class="${kind}" x="${x(start)}" y="${y}" width="${Math.max(3, x(end) - x(start))}" height="22" rx="4"/>`;
  });
  const bottom = 22 + rows.length * 34;
  const ticks = [0, 0.25, 0.5, 0.75, 1].map(
    (part) =>
      `<text x="${x(part * last)}" y="${bottom + 14}" text-anchor="middle" font-size="12" fill="var(--_text)">${(part * last) / 1000} s</text>`,
  );
  return `<svg viewBox="0 0 760 ${bottom + 24}" class="timeline">${[...bars, ...ticks].join("")}</svg>`;
}
