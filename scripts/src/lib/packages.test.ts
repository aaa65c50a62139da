import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "@incident-clients/openapi/vendors";
import { execa } from "execa";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkHistory, listDue, listPackages, notesOf, releasesOf } from "./packages.ts";

let repository: string;
const git = (...args: string[]) =>
  execa("git", ["-c", "user.name=t", "-c", "user.email=t@example.com", ...args], { cwd: repository });

beforeAll(async () => {
  repository = mkdtempSync(join(tmpdir(), "packages-"));
  const add = (folder: string, manifest: object) => {
    mkdirSync(join(repository, "packages", folder), { recursive: true });
    writeFileSync(join(repository, "packages", folder, "package.json"), JSON.stringify(manifest));
  };
  add("a", { name: "a", version: "1.0.0", dependencies: { b: "*", elsewhere: "*" } });
  add("b", { name: "b", version: "1.0.0", peerDependencies: { c: "*" } });
  add("c", { name: "c", version: "1.0.0" });
  add("d", { name: "d", version: "1.0.0", private: true });
  await git("init", "--quiet");
  await git("commit", "--quiet", "--allow-empty", "--message", "first");
  for (const tag of ["a@0.9.0", "a@0.10.0", "ab@1.0.0"]) await git("tag", tag);
  await git("switch", "--quiet", "--create", "elsewhere");
  await git("commit", "--quiet", "--allow-empty", "--message", "second");
  await git("tag", "a@2.0.0");
  await git("switch", "--quiet", "-");
});
afterAll(() => rmSync(repository, { recursive: true }));

test("packages come after what they need, and private ones not at all", () => {
  expect(listPackages(repository).map(({ name }) => name)).toEqual(["c", "b", "a"]);
});

test("a package's own releases on this branch come newest first", async () => {
  expect(await releasesOf(repository, "a")).toEqual(["a@0.10.0", "a@0.9.0"]);
});

test("those whose version has no tag are due", async () => {
  expect((await listDue(repository)).map(({ name }) => name)).toEqual(["c", "b", "a"]);
  await git("tag", "b@1.0.0");
  expect((await listDue(repository)).map(({ name }) => name)).toEqual(["c", "a"]);
});

test("a history that may lack releases is refused, with what to do", async () => {
  await expect(checkHistory(repository)).resolves.toBeUndefined();
  const folder = mkdtempSync(join(tmpdir(), "history-"));
  try {
    await expect(checkHistory(folder)).rejects.toThrow(/no git repository/);
    await git("clone", "--quiet", "--depth=1", `file://${repository}`, join(folder, "shallow"));
    await expect(checkHistory(join(folder, "shallow"))).rejects.toThrow(/git fetch --unshallow --tags/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("every package of this repository that is not private is one to publish", () => {
  expect(listPackages(root).map(({ name }) => name)).toContain("@incident-clients/core");
});

test("the notes of a version are its part of the changelog", () => {
  const changelog = "# a\n\n## 1.10.0\n\n- new\n\n## 1.1.0\n\n- old\n\n## 1.0.0\n";
  expect([notesOf(changelog, "1.10.0"), notesOf(changelog, "1.1.0"), notesOf(changelog, "1")]).toEqual([
    "- new",
    "- old",
    "",
  ]);
});
