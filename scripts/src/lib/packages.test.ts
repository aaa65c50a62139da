import { join } from "node:path";
import { execa } from "execa";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Repository } from "../../../test/lib/repository.ts";
import { checkHistory, listDue, listPackages, notesOf, releasesOf } from "./packages.ts";

const repository = new Repository();
const { folder } = repository;

beforeAll(async () => {
  const manifests = [
    { name: "a", version: "1.0.0", dependencies: { b: "*", elsewhere: "*" } },
    { name: "b", version: "1.0.0", peerDependencies: { c: "*" } },
    { name: "c", version: "1.0.0" },
    { name: "d", version: "1.0.0", private: true },
  ];
  for (const one of manifests) repository.write(`packages/${one.name}/package.json`, JSON.stringify(one));
  await repository.commit();
  for (const tag of ["a@0.9.0", "a@0.10.0", "ab@1.0.0"]) await repository.git("tag", tag);
  await repository.git("switch", "--quiet", "--create", "elsewhere");
  await repository.commit();
  await repository.git("tag", "a@2.0.0");
  await repository.git("switch", "--quiet", "main");
});
afterAll(() => repository.remove());

test("packages come after what they need, and private ones not at all", () => {
  expect(listPackages(folder).map(({ name }) => name)).toEqual(["c", "b", "a"]);
});

test("a package's own releases on this branch come newest first", async () => {
  expect(await releasesOf(folder, "a")).toEqual(["a@0.10.0", "a@0.9.0"]);
});

test("those whose version has no tag are due", async () => {
  await repository.git("tag", "b@1.0.0");
  expect((await listDue(folder)).map(({ name }) => name)).toEqual(["c", "a"]);
});

test("a history that may lack releases is refused, with what to do", async () => {
  await expect(checkHistory(folder)).resolves.toBeUndefined();
  const other = new Repository();
  try {
    await expect(checkHistory(other.folder)).rejects.toThrow(/no git repository/);
    const shallow = join(other.folder, "shallow");
    await execa("git", ["clone", "--quiet", "--depth=1", `file://${folder}`, shallow]);
    await expect(checkHistory(shallow)).rejects.toThrow(/git fetch --unshallow --tags/);
  } finally {
    other.remove();
  }
});

test("the notes of a version are its part of the changelog", () => {
  repository.write("packages/a/CHANGELOG.md", "# a\n\n## 1.10.0\n\n- new\n\n## 1.1.0\n\n- old\n\n## 1.0.0\n");
  const notes = ["1.10.0", "1.1.0", "1"].map((version) => notesOf(folder, { folder: "packages/a", version }));
  expect(notes).toEqual(["- new", "- old", ""]);
});
