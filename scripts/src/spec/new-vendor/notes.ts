/** What a person has to look at, as it is met while a vendor is made. */
export class Notes {
  readonly #sections = new Map<Section, Set<string>>();
  readonly #lists = new Map<Section, Map<string, Set<string>>>();

  add(section: Section, text: string): void {
    const texts = this.#sections.get(section) ?? new Set();
    this.#sections.set(section, texts.add(text));
  }

  /** One note for all the operations or schemas that something is true of. */
  list(section: Section, text: string, place: string): void {
    const lists = this.#lists.get(section) ?? new Map<string, Set<string>>();
    this.#lists.set(section, lists.set(text, (lists.get(text) ?? new Set()).add(place)));
  }

  #texts(section: Section): string[] {
    const lists = [...(this.#lists.get(section) ?? [])].map(
      ([text, places]) => `${[...places].map((place) => `\`${place}\``).join(", ")}: ${text}`,
    );
    return [...(this.#sections.get(section) ?? []), ...lists];
  }

  get count(): number {
    return sections.reduce((sum, section) => sum + this.#texts(section).length, 0);
  }

  /** Number of notes by section, in the order of the list. */
  get summary(): [Section, number][] {
    return sections.flatMap((name): [Section, number][] => {
      const { length } = this.#texts(name);
      return length > 0 ? [[name, length]] : [];
    });
  }

  /** The list that is left in the specification's folder. */
  markdown(title: string): string {
    const parts = this.summary.map(([name]) => {
      const lines = this.#texts(name).map((text) => `- [ ] ${text}\n`);
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

/** Why an operation cannot be kept. */
export class LeftOut extends Error {
  override name = "LeftOut";
}

/** A failure whose message says all that a person needs. */
export class Refusal extends Error {
  override name = "Refusal";
}
