import { root } from "@incident-clients/openapi/vendors";
import { execa } from "execa";
import { commitOf, git, snapshot } from "../../lib/git.ts";

/** A file that differs, and how. */
export interface FileChange {
  file: string;
  added: number;
  removed: number;
  /** The unified diff, without git's own header. */
  diff: string;
}

/** Returns the commit that the working tree came from: where it left the given branch, or else origin/main or main. */
export async function findBase(wanted: string | undefined, repository = root): Promise<string> {
  const commit = wanted
    ? await commitOf(repository, wanted)
    : await commitOf(repository, "origin/main").catch(() => commitOf(repository, "main"));
  const { stdout, failed } = await execa("git", ["merge-base", commit, "HEAD"], { cwd: repository, reject: false });
  if (failed) throw new Error(`${wanted ?? "main"} and this branch share no commit; a shallow clone may lack it`);
  return stdout;
}

/** Lists the files of the working tree that differ from a commit, with those that git does not know yet. */
export async function listChanges(base: string, repository = root): Promise<FileChange[]> {
  const tree = await snapshot(repository);
  const diff = (...args: string[]) =>
    git(repository, "diff", "--no-ext-diff", "--no-color", "--no-renames", base, tree, ...args);
  return Promise.all(
    (await diff("--numstat", "-z")).split("\0").flatMap(async (line) => {
      const [added, removed, file] = line.split("\t");
      if (!file) return [];
      return [{ file, added: Number(added) || 0, removed: Number(removed) || 0, diff: bodyOf(await diff("--", file)) }];
    }),
  ).then((changes) => changes.flat());
}

/** From the first hunk on. */
function bodyOf(diff: string): string {
  const start = diff.search(/^@@/m);
  return start < 0 ? "" : diff.slice(start).trimEnd();
}
