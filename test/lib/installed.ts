import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { packAll } from "./packages.ts";

export type Manager = "npm" | "pnpm";

const commands: Record<Manager, string[]> = {
  npm: ["npm", "install", "--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts"],
  pnpm: ["npx", "-y", "pnpm@12.21.0", "install", "--prefer-offline", "--ignore-scripts"],
};

/**
 * Packs every package and installs the tarballs into a new project, as somebody who uses them would. It is far from this
 * repository, whose modules would stand in for what a package forgot to ask for. The caller removes it.
 */
export async function installPacked(manager: Manager): Promise<string> {
  const project = await mkdtemp(join(tmpdir(), `consumer-${manager}-`));
  const tarballs = await packAll(join(project, "tarballs"));
  const dependencies = Object.fromEntries(tarballs.map(({ name, path }) => [name, `file:${path}`]));
  await writeFile(join(project, "package.json"), JSON.stringify({ private: true, type: "module", dependencies }));
  // The packages ask for one another by version, which no registry has yet.
  const overrides = Object.entries(dependencies).map(([name, file]) => `  "${name}": "${file}"\n`);
  await writeFile(join(project, "pnpm-workspace.yaml"), `minimumReleaseAge: 0\noverrides:\n${overrides.join("")}`);
  const [command = "", ...args] = commands[manager];
  await execa(command, args, { cwd: project });
  return project;
}
