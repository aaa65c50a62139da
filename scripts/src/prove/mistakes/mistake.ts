import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A mistake that a person could make in this repository. */
export interface Mistake {
  /** A few words, to pick it by. */
  name: string;
  /** What is wrong now, in a sentence. */
  says: string;
  /** The file, from the root. */
  file: string;
  /** The text to replace, which stands in the file exactly once. */
  find: string;
  put: string;
}

/** The file's text with the mistake in it; throws where the text to replace is gone or is not the only one. */
export function withMistake(root: string, { name, file, find, put }: Mistake): string {
  const parts = readFileSync(join(root, file), "utf8").split(find);
  if (parts.length !== 2) throw new Error(`${name}: its text stands ${parts.length - 1} times in ${file}`);
  return parts.join(put);
}

/** Makes the mistake. */
export function makeMistake(root: string, mistake: Mistake): void {
  writeFileSync(join(root, mistake.file), withMistake(root, mistake));
}
