import { listVendors } from "@incident-clients/openapi/vendors";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Repository } from "../../../../test/lib/repository.ts";
import type { SpecDiff } from "../../lib/spec-diff/diff.ts";
import { type FileChange, findBase, listChanges } from "./changes.ts";
import { makeReport, pagesOf } from "./report.ts";

const [vendor] = listVendors();

describe("the change that is reviewed", () => {
  const repository = new Repository();
  const { folder } = repository;
  let left: string;

  beforeAll(async () => {
    repository.write("kept.txt", "one\ntwo\n");
    await repository.commit();
    left = await repository.git("rev-parse", "HEAD");
    await repository.git("switch", "--quiet", "--create", "branch");
    repository.write("committed.txt", "mine\n");
    await repository.commit();
    await repository.git("switch", "--quiet", "main");
    repository.write("theirs.txt", "theirs\n");
    await repository.commit();
    await repository.git("switch", "--quiet", "branch");
    repository.write("kept.txt", "one\nthree\n");
    repository.write("new file.txt", "new\n");
  });
  afterAll(() => repository.remove());

  test.each([undefined, "main"])("begins where the branch left main, given %s", async (wanted) => {
    expect(await findBase(wanted, folder)).toBe(left);
  });

  test("is refused where git does not know the base", async () => {
    await expect(findBase("nowhere", folder)).rejects.toThrow(`no commit "nowhere"`);
  });

  test("is what was committed, what was not, and what git does not know; the index stays as it was", async () => {
    const before = await repository.git("status", "--porcelain");
    const changes = await listChanges(left, folder);
    expect(changes.map(({ file, added, removed }) => [file, added, removed])).toEqual([
      ["committed.txt", 1, 0],
      ["kept.txt", 1, 1],
      ["new file.txt", 1, 0],
    ]);
    expect(changes[1]?.diff).toBe("@@ -1,2 +1,2 @@\n one\n-two\n+three");
    expect(await repository.git("status", "--porcelain")).toBe(before);
  });
});

const changed = (...changes: Partial<SpecDiff["changes"][number]>[]): SpecDiff => ({
  ...{ vendor: "things", state: "changed", bump: "major" },
  changes: changes.map((change) => ({
    ...{ impact: "patch", text: "t", where: "w", operations: [], file: "f.yaml", line: 1 },
    ...change,
  })),
});
const generatedFile = (name: string, diff: string): FileChange => ({
  ...{ file: `packages/things/src/generated/${name}`, added: 1, removed: 0, diff },
});

describe("the report", () => {
  test("puts what breaks first, and folds what no code notices", () => {
    const diff = changed({ where: "words" }, { impact: "minor", where: "wider" }, { impact: "major", where: "gone" });
    expect(makeReport("0123456789abcdef", [diff], [])).toMatch(
      /### things: major\n.*\| major \| gone \|.*\| minor \| wider \|.*<details>.*\| patch \| words \|/s,
    );
  });

  test("leaves out what stays the same, and says so of a vendor that came or went", () => {
    const same: SpecDiff = { vendor: "still", state: "same", bump: undefined, changes: [] };
    const added: SpecDiff = { vendor: "fresh", state: "added", bump: "minor", changes: [] };
    const report = makeReport("base", [same, added], []);
    expect(report).not.toContain("still");
    expect(report).toContain("### fresh: minor\n\nThe vendor as a whole was added.");
  });

  test("lets no text of a specification end a table, begin HTML or call somebody, and no diff end its own fence", () => {
    const report = makeReport("base", [changed({ text: "a | b\n<img> @someone" })], [generatedFile("a.ts", "+~~~~")]);
    expect(report).toContain("| a \\| b &lt;img> &#64;someone |");
    expect(report).toContain("~~~~~diff\n+~~~~\n~~~~~\n");
  });

  test("fits a comment, and says what did not", () => {
    const files = [generatedFile("types.ts", "+x\n".repeat(40_000)), generatedFile("client.ts", "+y")];
    const report = makeReport("base", [], files);
    expect(report.length).toBeLessThan(65_536);
    expect(report).toContain("client.ts (+1 -0)");
    expect(report).toContain("1 diff did not fit");
  });

  test("names the pages of the operations that a change touches, and those of the files that have one", () => {
    const spec = changed({ operations: ["createThing"] }, { operations: ["createThing", "listThings"] });
    const names = ["packages/core/CHANGELOG.md", ".changeset/a.md", ".changeset/README.md", "specs/README.md"];
    const files = [...names, `packages/${vendor}/README.md`, `packages/${vendor}/src/index.ts`];
    const pages = pagesOf(
      [spec],
      files.map((file) => ({ file })),
    );
    expect(pages.filter((page) => page.startsWith("things/"))).toEqual([
      "things/operations/createThing",
      "things/operations/listThings",
      "things/overview",
    ]);
    expect(pages).toEqual(expect.arrayContaining(["changelog", "specifications", `${vendor}/guide`]));
    expect(pages).toHaveLength(6);
  });
});
