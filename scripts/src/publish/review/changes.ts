import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "@incident-clients/openapi/vendors";
import { execa } from "execa";
import { commitOf } from "../../lib/spec-diff/diff.ts";

/** A file that differs, and how. */
export interface FileChange {
  file: string;
  added: number;
  removed: number;
  /** The unified diff, without git's own header. */
  diff: string;
}

/** The commit that the working tree came from: where it left the given branch, or else origin/main or main. */
export async function findBase(wanted: string | undefined, repository = root): Promise<string> {
  const refs = wanted === undefined ? ["origin/main", "main"] : [wanted];
  const commits = await Promise.allSettled(refs.map((ref) => commitOf(repository, ref)));
  const known = commits.find((commit) => commit.status === "fulfilled");
  if (!known) throw commits.find((commit) => commit.status === "rejected")?.reason;
  const git = await execa("git", ["merge-base", known.value, "HEAD"], { cwd: repository, reject: false });
  if (git.exitCode !== 0)
    throw new Error(`${refs.at(-1)} and this branch share no commit; a shallow clone may lack it`);
  return git.stdout;
}

/** Every file of the working tree that differs from a commit; those that git does not know yet are among them. */
export async function listChanges(base: string, repository = root): Promise<FileChange[]> {
  const scratch = mkdtempSync(join(tmpdir(), "review-"));
  try {
    // An index of our own, so that new files are seen and the reviewer's index stays as it is.
    const index = join(scratch, "index");
    const git = (...args: string[]) =>
      execa("git", args, { cwd: repository, env: { GIT_INDEX_FILE: index }, stripFinalNewline: false });
    const { stdout: own } = await execa("git", ["rev-parse", "--path-format=absolute", "--git-path", "index"], {
      cwd: repository,
    });
    if (existsSync(own)) copyFileSync(own, index);
    await git("add", "--all");
    const diff = ["diff", "--cached", "--no-ext-diff", "--no-color", "--no-renames"];
    const { stdout: counts } = await git(...diff, "--numstat", "-z", base);
    const changes = counts
      .split("\0")
      .filter(Boolean)
      .map((line) => line.split("\t"));
    return await Promise.all(
      changes.map(async ([added, removed, file = ""]) => {
        const { stdout } = await git(...diff, base, "--", file);
        return { file, added: Number(added) || 0, removed: Number(removed) || 0, diff: bodyOf(stdout) };
      }),
    );
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** From the first hunk on. */
function bodyOf(diff: string): string {
  const start = diff.search(/^@@/m);
  return start < 0 ? "" : diff.slice(start).trimEnd();
}
