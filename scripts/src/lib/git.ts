import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";

/** Runs git in a repository, and returns what it prints. */
export const git = async (repository: string, ...args: string[]): Promise<string> =>
  (await execa("git", args, { cwd: repository })).stdout;

/** Returns the commit that a ref names. */
export async function commitOf(repository: string, ref: string): Promise<string> {
  // A ref that begins with a dash must not become an option.
  const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`];
  const { stdout, stderr, exitCode } = await execa("git", args, { cwd: repository, reject: false });
  if (exitCode === 0) return stdout;
  throw new Error(stderr || `git knows no commit "${ref}"; in a shallow clone, run: git fetch --unshallow --tags`);
}

/** Returns a file as it was in a commit; undefined where there was none. */
export async function fileAt(repository: string, commit: string, file: string): Promise<string | undefined> {
  const { stdout, failed } = await execa("git", ["show", `${commit}:${file}`], { cwd: repository, reject: false });
  return failed ? undefined : stdout;
}

/** Records the working tree as a git tree, new files included; the index stays as it is. */
export async function snapshot(repository: string): Promise<string> {
  const scratch = mkdtempSync(join(tmpdir(), "snapshot-"));
  try {
    const index = join(scratch, "index");
    const own = await git(repository, "rev-parse", "--path-format=absolute", "--git-path", "index");
    // Beginning with the index at hand, git reads only the files that differ from it.
    if (existsSync(own)) copyFileSync(own, index);
    const options = { cwd: repository, env: { GIT_INDEX_FILE: index } };
    await execa("git", ["add", "--all"], options);
    return (await execa("git", ["write-tree"], options)).stdout;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Writes the files that a commit or tree has below a path into a folder, which stays empty where there are none. */
export async function checkOut(repository: string, tree: string, folder: string, path = ""): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const paths = path ? [path] : [];
  if (path && (await git(repository, "ls-tree", tree, path)) === "") return folder;
  const archive = execa("git", ["archive", "--format=tar", tree, ...paths], { cwd: repository, encoding: "buffer" });
  await archive.pipe("tar", ["-x", "-C", folder]);
  return folder;
}
