import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

const vitest = (...args: string[]) => ["vitest", "run", "--reporter=dot", "--bail=1", ...args];

/** What may notice a mistake, from the cheapest on, with its command; a gate needs those before it to have run. */
export const gates = {
  lint: (folder: string) => ["redocly", "lint", `specs/${folder}/openapi.yaml`],
  generate: () => ["node", "scripts/src/spec/generate/command.ts"],
  build: () => ["node", "scripts/src/build.ts"],
  unit: (folder: string) => vitest(`packages/${folder}/src`, `test/flows/${folder}/`),
  facts: (folder: string) => vitest("test/contract/facts.test.ts", "-t", folder),
  typecheck: () => ["tsc", "--project", "tsconfig.json"],
  contract: (folder: string) => vitest("test/contract", "-t", folder),
  fuzz: (folder: string) => vitest("test/fuzz", "-t", folder),
} satisfies Record<string, (folder: string) => string[]>;

export type Gate = keyof typeof gates;

/** A mistake that a person could make in this repository. */
export interface Mistake {
  /** A few words, to pick it by. */
  name: string;
  /** What is wrong then, in a sentence. */
  says: string;
  /** The file, from the root. */
  file: string;
  /** The text to replace, which stands in the file exactly once. */
  old: string;
  new: string;
  /** The gate that has to notice it at the latest. */
  noticed: Gate;
}

/** Reads the mistakes that have to be noticed. */
export const readMistakes = (): Mistake[] => parse(readFileSync(join(import.meta.dirname, "mistakes.yaml"), "utf8"));

/** The folder below specs/ or packages/ that a mistake is in, which the names of its tests hold. */
export const folderOf = ({ file }: Mistake): string => file.split("/")[1] ?? "";

/** The gates that a mistake goes through. */
export const gatesOf = ({ file, noticed }: Mistake): Gate[] => {
  const names = Object.keys(gates) as Gate[];
  const start = names.indexOf(file.startsWith("specs/") ? "lint" : "build");
  return names.slice(start, names.indexOf(noticed) + 1);
};

/** Returns the file's text with the mistake in it; throws where the text to replace is gone or is not the only one. */
export function withMistake(root: string, { name, file, old, new: put }: Mistake): string {
  const parts = readFileSync(join(root, file), "utf8").split(old);
  if (parts.length !== 2) throw new Error(`${name}: its text stands ${parts.length - 1} times in ${file}`);
  return parts.join(put);
}
