import { open, readFile, rename, rm } from "node:fs/promises";

/** What one case needs after a crash: that its push has begun, and then what `resume` takes. */
export class Notes<Unfinished> {
  readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  /** Replaces the file as a whole, and returns only once it is on the disk. */
  async write(note: "begun" | Unfinished): Promise<void> {
    const next = `${this.file}.next`;
    const handle = await open(next, "w", 0o600);
    await handle.writeFile(JSON.stringify(note));
    await handle.sync();
    await handle.close();
    await rename(next, this.file);
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
