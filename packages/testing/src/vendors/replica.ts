/** A list as reads show it: as it is or, for some reads after each write, as it was before. */
export class Replica<Item> {
  readonly #items: Item[];
  readonly #lag: number;
  #before: Item[] = [];
  #stale = 0;

  /** `lag` is the number of reads after each write that do not show it. */
  constructor(items: Item[], lag = 0) {
    this.#items = items;
    this.#lag = lag;
  }

  /** Call it before each write. */
  beforeWrite(): void {
    if (this.#lag > 0 && this.#stale === 0) this.#before = structuredClone(this.#items);
    this.#stale = this.#lag;
  }

  read(): Item[] {
    if (this.#stale === 0) return this.#items;
    this.#stale -= 1;
    return this.#before;
  }
}
