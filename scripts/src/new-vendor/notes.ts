/** What a person has to look at, as it is met while a vendor is made. */
export class Notes {
  readonly #sections = new Map<string, Set<string>>();

  add(section: Section, text: string): void {
    const texts = this.#sections.get(section) ?? new Set();
    this.#sections.set(section, texts.add(text));
  }

  get count(): number {
    return [...this.#sections.values()].reduce((sum, texts) => sum + texts.size, 0);
  }

  /** Number of notes by section, in the order of the list. */
  get summary(): [string, number][] {
    return sections.flatMap((name) => (this.#sections.has(name) ? [[name, this.#sections.get(name)?.size ?? 0]] : []));
  }

  /** The list that is left in the specification's folder. */
  markdown(title: string): string {
    const parts = this.summary.map(([name]) => {
      const lines = [...(this.#sections.get(name) ?? [])].map((text) => `- [ ] ${text}\n`);
      return `## ${name}\n\n${lines.join("")}`;
    });
    return `# What a person must still write: ${title}\n\nDelete what is done, and this file in the end.\n\n${parts.join("\n")}`;
  }
}

const sections = [
  "Decide",
  "Guessed",
  "Described from names alone",
  "Changed",
  "Left out",
  "Wrong in the document",
] as const;

type Section = (typeof sections)[number];

/** A failure whose message says all that a person needs. */
export class Refusal extends Error {
  override name = "Refusal";
}
