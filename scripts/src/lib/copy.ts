import { rmSync } from "node:fs";
import { root } from "@incident-clients/openapi/vendors";
import { execa } from "execa";
import { checkOut, git, snapshot } from "./git.ts";
import { pnpm } from "./pnpm.ts";

/** Copies the working tree, uncommitted changes included, and installs it; its git index is the copy as it was made. */
export async function copyRepository(copy: string): Promise<void> {
  rmSync(copy, { recursive: true, force: true });
  await checkOut(root, await snapshot(root), copy);
  await execa("npx", ["-y", pnpm, "install", "--frozen-lockfile", "--prefer-offline"], { cwd: copy });
  await git(copy, "init", "--quiet");
  await git(copy, "add", "--all");
}

/** Runs git in a copy. */
export { git as gitIn } from "./git.ts";
