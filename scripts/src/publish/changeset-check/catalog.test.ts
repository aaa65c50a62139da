import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { expect, test } from "vitest";
import { demandsOfCatalog } from "./demands.ts";

const { failed: noGit } = await execa("git", ["--version"], { reject: false });

test.skipIf(noGit)("a new version in the catalog asks for a patch of those whose dependency it is", async () => {
  const repository = mkdtempSync(join(tmpdir(), "catalog-"));
  const git = (...args: string[]) =>
    execa("git", ["-c", "user.name=t", "-c", "user.email=t@example.com", ...args], { cwd: repository });
  const catalog = (version: string) =>
    writeFileSync(join(repository, "pnpm-workspace.yaml"), `catalog: { fetcher: ${version}, tool: ${version} }`);
  const add = (name: string, manifest: object) => {
    mkdirSync(join(repository, "packages", name), { recursive: true });
    writeFileSync(join(repository, "packages", name, "package.json"), JSON.stringify(manifest));
    return { name, version: "1.0.0", folder: `packages/${name}` };
  };
  try {
    const sends = add("sends", { dependencies: { fetcher: "catalog:" }, devDependencies: { tool: "catalog:" } });
    const sleeps = add("sleeps", { dependencies: { fetcher: "1.0.0" } });
    catalog("1.0.0");
    await git("init", "--quiet");
    await git("add", ".");
    await git("commit", "--quiet", "--message", "first");
    expect(await demandsOfCatalog(repository, sends, "HEAD")).toEqual([]);
    catalog("1.0.1");
    expect(await demandsOfCatalog(repository, sends, "HEAD")).toEqual([
      { bump: "patch", text: "dependency fetcher: 1.0.0 became 1.0.1" },
    ]);
    expect(await demandsOfCatalog(repository, sleeps, "HEAD")).toEqual([]);
  } finally {
    rmSync(repository, { recursive: true });
  }
});
