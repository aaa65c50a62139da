import { cpSync, existsSync, globSync, mkdirSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { execa } from "execa";
import { root } from "../paths.ts";

/** Where the mistakes are made. */
export const copy: string = join(root, ".tmp/mistakes");

/** Our own packages: their links lead from one package to the next, and so have to stay inside the copy. */
const scope = "@incident-clients";

/** Copies the working tree as it is, with changes that are not committed. */
export async function makeCopy(): Promise<void> {
  rmSync(copy, { recursive: true, force: true });
  const { stdout } = await execa("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
  });
  for (const file of stdout.split("\0").filter((path) => path !== "" && existsSync(join(root, path)))) {
    cpSync(join(root, file), join(copy, file));
  }
  for (const folder of globSync(["node_modules", "{scripts,test}/node_modules", "packages/*/node_modules"], {
    cwd: root,
  }))
    linkDependencies(folder);
  // Its index is what `restore` goes back to.
  await git("init", "--quiet");
  await git("add", "--all");
}

function linkDependencies(folder: string): void {
  mkdirSync(join(copy, folder), { recursive: true });
  for (const name of readdirSync(join(root, folder))) {
    const [from, to] = [join(root, folder, name), join(copy, folder, name)];
    if (name === scope) cpSync(from, to, { recursive: true, verbatimSymlinks: true });
    else if (!name.startsWith(".vite")) symlinkSync(from, to);
  }
}

/** Takes back whatever was changed since the copy was made. */
export const restore = (): Promise<void> => git("checkout", "--", ".");

async function git(...args: string[]): Promise<void> {
  await execa("git", [`--git-dir=${join(copy, ".git")}`, `--work-tree=${copy}`, ...args], { cwd: copy });
}
