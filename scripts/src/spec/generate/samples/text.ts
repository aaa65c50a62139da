/** The first sentence of a description, on one line. */
export function firstSentence(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, " ");
  return /^.*?[^.\s]{2}\.(?=\s|$)/.exec(line)?.[0] ?? line;
}

/** A first sentence as a comment, in lines that fit a page; a formatter indents them. */
export function commentOf(description: string): string {
  const lines = [""];
  for (const word of firstSentence(description).split(" ")) {
    const line = lines.at(-1) ?? "";
    if (line.length + word.length < 70) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(` ${word}`);
  }
  return lines.map((line) => `//${line}`).join("\n");
}
