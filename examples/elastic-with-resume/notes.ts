import { link, open, readFile, rename, rm } from "node:fs/promises";

/** What one case needs after a crash: that its push has begun, and then what `resumePush` takes. */
export class Notes<Unfinished> {
  readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  /** Writes the first note. False where there is one already: another run, at this moment perhaps, has the case. */
  async begin(): Promise<boolean> {
    const mine = await this.#writeBeside("begun");
    try {
      await link(mine, this.file); // Unlike a rename, it replaces nothing.
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
      throw error;
    } finally {
      await rm(mine);
    }
  }

  /** Replaces the file as a whole. */
  async write(note: Unfinished): Promise<void> {
    await rename(await this.#writeBeside(note), this.file);
  }

  /** Returns only once it is on the disk. */
  async #writeBeside(note: "begun" | Unfinished): Promise<string> {
    const file = `${this.file}.${process.pid}`;
    const handle = await open(file, "w", 0o600);
    await handle.writeFile(JSON.stringify(note));
    await handle.sync();
    await handle.close();
    return file;
  }

  async read(): Promise<"begun" | Unfinished | undefined> {
    try {
      return JSON.parse(await readFile(this.file, "utf8"));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
      throw error; // A note that cannot be read may stand for an incident.
    }
  }

  remove(): Promise<void> {
    return rm(this.file, { force: true });
  }
}
