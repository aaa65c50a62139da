const sections = ["Decide", "Guessed", "Describe", "Changed", "Left out", "Wrong in the document"] as const;

export type Section = (typeof sections)[number];

/** Collects what a person has to look at while a vendor is made; a text that is true of several places is one note. */
export class Notes {
  readonly #sections = new Map<Section, Map<string, Set<string>>>();

  add(section: Section, text: string, ...places: string[]): void {
    const texts = this.#sections.getOrInsertComputed(section, () => new Map());
    const known = texts.getOrInsertComputed(text, () => new Set());
    for (const place of places) known.add(`\`${place}\``);
  }

  list(section: Section): string[] {
    return [...(this.#sections.get(section) ?? [])].map(([text, places]) =>
      places.size > 0 ? `${[...places].join(", ")}: ${text}` : text,
    );
  }

  /** The number of notes by section, in the order of the list. */
  get summary(): [Section, number][] {
    return sections.map((name): [Section, number] => [name, this.list(name).length]).filter(([, count]) => count > 0);
  }

  /** The list that is left in the specification's folder. */
  markdown(title: string): string {
    const parts = this.summary.map(([name]) => {
      const lines = this.list(name).map((text) => `- [ ] ${text}\n`);
      return `## ${name}\n\n${lines.join("")}`;
    });
    return `# What a person must still write: ${title}\n\nDelete what is done, and this file in the end: while it exists, lint accepts missing descriptions.\n\n${parts.join("\n")}`;
  }
}

/** Why an operation cannot be kept. */
export class LeftOut extends Error {
  override name = "LeftOut";
}

/** A failure whose message says all that a person needs; the exit code is 2 where nothing was tried. */
export class Refusal extends Error {
  override name = "Refusal";
  readonly code: number;

  constructor(message: string, code = 2) {
    super(message);
    this.code = code;
  }
}
