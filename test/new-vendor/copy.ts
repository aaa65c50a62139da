import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "@incident-clients/openapi/vendors";
import { copyRepository, gitIn } from "@incident-clients/scripts/lib/copy";
import { pnpm } from "@incident-clients/scripts/lib/pnpm";
import { execa } from "execa";

/** A copy of this repository, in which vendors can be made. */
export interface Copy {
  folder: string;
  /** Runs a command of the copy. */
  run(file: string, ...args: string[]): Promise<{ exitCode: number | undefined; all: string }>;
  /** Installs from pnpm's store, in place of the links. */
  install(): Promise<{ exitCode: number | undefined; all: string }>;
  /** The files that were added, changed or removed since it was made. */
  changes(): Promise<string[]>;
  /** What is under way or was left behind below `.tmp`. */
  drafts(): string[];
  remove(): void;
}

export async function makeCopy(): Promise<Copy> {
  // Outside the repository, whose .gitignore would hide it from the tools.
  const folder = join(realpathSync(mkdtempSync(join(tmpdir(), "new-vendor-"))), "repository");
  await copyRepository(folder);
  const env = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" };
  const run: Copy["run"] = async (file, ...args) => {
    const options = { cwd: folder, env, all: true, reject: false, preferLocal: true, localDir: folder } as const;
    const { exitCode, all } = await execa(file, args, options);
    return { exitCode, all };
  };
  return {
    folder,
    run,
    install: () => {
      for (const path of globSync(
        ["node_modules", "{scripts,test}/node_modules", "{packages,examples}/*/node_modules"],
        {
          cwd: folder,
        },
      ))
        rmSync(join(folder, path), { recursive: true });
      return run("npx", "-y", pnpm, "install", "--frozen-lockfile", "--prefer-offline");
    },
    changes: async () => {
      const changed = await gitIn(folder, "diff", "--name-only");
      const added = await gitIn(folder, "ls-files", "--others", "--exclude-standard");
      return `${changed}\n${added}`.split("\n").filter((path) => path !== "");
    },
    drafts: () => (existsSync(join(folder, ".tmp")) ? readdirSync(join(folder, ".tmp")) : []),
    remove: () => rmSync(join(folder, ".."), { recursive: true, force: true }),
  };
}

/** What `pnpm install` would link into a new vendor's package, and what is built of the others, to save the time for both. */
export function linkPackage({ folder }: Copy, vendor: string): void {
  for (const built of globSync("packages/*/dist", { cwd: root }))
    cpSync(join(root, built), join(folder, built), { recursive: true, preserveTimestamps: true });
  const modules = join(folder, "packages", vendor, "node_modules");
  mkdirSync(join(modules, "@incident-clients"), { recursive: true });
  symlinkSync(join(folder, "packages/core"), join(modules, "@incident-clients/core"));
  symlinkSync(realpathSync(join(root, "packages/core/node_modules/openapi-fetch")), join(modules, "openapi-fetch"));
}
