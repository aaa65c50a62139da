import { cpSync, existsSync, globSync, mkdirSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { root } from "@incident-clients/openapi/vendors";
import { execa } from "execa";

/** Our own packages: their links lead from one package to the next, and so have to stay inside the copy. */
const scope = "@incident-clients";

/** Copies the working tree as it is, with changes that are not committed, and what is installed as links; its git index is the copy as it was made. */
export async function copyRepository(copy: string): Promise<void> {
  rmSync(copy, { recursive: true, force: true });
  const { stdout } = await execa("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
  });
  for (const file of stdout.split("\0").filter((path) => path !== "" && existsSync(join(root, path)))) {
    cpSync(join(root, file), join(copy, file));
  }
  for (const folder of globSync(["node_modules", "{scripts,test}/node_modules", "{packages,examples}/*/node_modules"], {
    cwd: root,
  }))
    linkDependencies(copy, folder);
  await gitIn(copy, "init", "--quiet");
  await gitIn(copy, "add", "--all");
}

function linkDependencies(copy: string, folder: string): void {
  mkdirSync(join(copy, folder), { recursive: true });
  for (const name of readdirSync(join(root, folder))) {
    const [from, to] = [join(root, folder, name), join(copy, folder, name)];
    if (name === scope) cpSync(from, to, { recursive: true, verbatimSymlinks: true });
    else if (!name.startsWith(".vite")) symlinkSync(from, to);
  }
}

/** Runs git on a copy, whatever repository it lies in. */
export async function gitIn(copy: string, ...args: string[]): Promise<string> {
  const { stdout } = await execa("git", [`--git-dir=${join(copy, ".git")}`, `--work-tree=${copy}`, ...args], {
    cwd: copy,
  });
  return stdout;
}
