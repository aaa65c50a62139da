import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { listVendors, root } from "@incident-clients/openapi/vendors";
import { execa } from "execa";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SpecDiff } from "../../lib/spec-diff/diff.ts";
import { type FileChange, findBase, listChanges } from "./changes.ts";
import { pagesOf } from "./pages.ts";
import { makeReport } from "./report.ts";

const [vendor] = listVendors();
const { failed: noGit } = await execa("git", ["--version"], { reject: false });

describe.skipIf(noGit)(`the change that is reviewed${noGit ? " (SKIPPED: git is not installed)" : ""}`, () => {
  let repository: string;
  let left: string;
  const git = async (...args: string[]) => {
    const names = ["-c", "user.name=t", "-c", "user.email=t@example.com"];
    return (await execa("git", [...names, ...args], { cwd: repository })).stdout;
  };
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(repository, file)), { recursive: true });
    writeFileSync(join(repository, file), text);
  };
  const commit = async (message: string) => {
    await git("add", ".");
    await git("commit", "--quiet", "--message", message);
  };

  beforeAll(async () => {
    repository = mkdtempSync(join(tmpdir(), "review-test-"));
    await git("init", "--quiet", "--initial-branch=main");
    write("kept.txt", "one\ntwo\n");
    await commit("first");
    left = await git("rev-parse", "HEAD");
    await git("checkout", "--quiet", "-b", "branch");
    write("committed.txt", "mine\n");
    await commit("mine");
    await git("checkout", "--quiet", "main");
    write("theirs.txt", "theirs\n");
    await commit("theirs");
    await git("checkout", "--quiet", "branch");
    write("kept.txt", "one\nthree\n");
    write("new file.txt", "new\n");
  });
  afterAll(() => rmSync(repository, { recursive: true, force: true }));

  test.each([undefined, "main"])("begins where the branch left main, given %s", async (wanted) => {
    expect(await findBase(wanted, repository)).toBe(left);
  });

  test("is refused where git does not know the base", async () => {
    await expect(findBase("nowhere", repository)).rejects.toThrow(`no commit "nowhere"`);
  });

  test("is what was committed, what was not, and what git does not know; the index stays as it was", async () => {
    const before = await git("status", "--porcelain");
    const changes = await listChanges(left, repository);
    expect(changes.map(({ file, added, removed }) => [file, added, removed])).toEqual([
      ["committed.txt", 1, 0],
      ["kept.txt", 1, 1],
      ["new file.txt", 1, 0],
    ]);
    expect(changes[1]?.diff).toBe("@@ -1,2 +1,2 @@\n one\n-two\n+three");
    expect(await git("status", "--porcelain")).toBe(before);
  });
});

const changed = (changes: Partial<SpecDiff["changes"][number]>[]): SpecDiff => ({
  vendor: "things",
  state: "changed",
  bump: "major",
  changes: changes.map((change) => ({ impact: "patch", text: "t", where: "w", file: "f.yaml", line: 1, ...change })),
});
const generatedFile = (name: string, diff: string): FileChange => ({
  file: `packages/things/src/generated/${name}`,
  added: 1,
  removed: 0,
  diff,
});

describe("the report", () => {
  test("puts what breaks first, and folds what no code notices", () => {
    const diff = changed([{ where: "words" }, { impact: "minor", where: "wider" }, { impact: "major", where: "gone" }]);
    const report = makeReport("0123456789abcdef", [diff], []);
    expect(report).toContain("### things: major");
    expect(report.indexOf("| major | gone |")).toBeLessThan(report.indexOf("| minor | wider |"));
    expect(report.indexOf("<details>")).toBeLessThan(report.indexOf("| patch | words |"));
    expect(report.indexOf("| minor | wider |")).toBeLessThan(report.indexOf("<details>"));
  });

  test("leaves out what stays the same, and says so of a vendor that came or went", () => {
    const same: SpecDiff = { vendor: "still", state: "same", bump: undefined, changes: [] };
    const added: SpecDiff = { vendor: "fresh", state: "added", bump: "minor", changes: [] };
    const report = makeReport("base", [same, added], []);
    expect(report).not.toContain("still");
    expect(report).toContain("### fresh: minor\n\nThe vendor as a whole was added.");
  });

  test("lets no text of a specification end a table, begin HTML or call somebody", () => {
    const report = makeReport("base", [changed([{ impact: "major", text: "a | b\n<img> @someone" }])], []);
    expect(report).toContain("| a \\| b &lt;img> &#64;someone |");
  });

  test("lets no diff end its own fence", () => {
    expect(makeReport("base", [], [generatedFile("types.ts", "+~~~~")])).toContain("~~~~~diff\n+~~~~\n~~~~~\n");
  });

  test("fits a comment, and says what did not", () => {
    const report = makeReport(
      "base",
      [],
      [generatedFile("types.ts", "+x\n".repeat(40_000)), generatedFile("client.ts", "+y")],
    );
    expect(report.length).toBeLessThan(65_536);
    expect(report).toContain("client.ts (+1 -0)");
    expect(report).toContain("1 diff did not fit");
  });

  test.each([
    [`specs/${vendor}/openapi.yaml`, [`${vendor}/reference`, `${vendor}/overview`, `${vendor}/guide`]],
    [`specs/${vendor}/divergences.yaml`, [`${vendor}/divergences`, `${vendor}/guide`]],
    [`specs/${vendor}/workflows/a.arazzo.yaml`, [`${vendor}/workflows/a`, `${vendor}/guide`]],
    [`specs/${vendor}/facts.yaml`, []],
    [`packages/${vendor}/README.md`, [`${vendor}/guide`]],
    ["packages/core/README.md", ["outcomes", "packages/core"]],
    ["packages/testing/README.md", ["packages/testing"]],
    ["packages/core/CHANGELOG.md", ["changelog"]],
    [".changeset/some-words.md", ["changelog"]],
    ["specs/README.md", ["specifications"]],
    ["specs/gone/paths/a.yaml", []],
    [`packages/${vendor}/src/index.ts`, []],
  ])("knows the pages that %s shows on: %j", (file, pages) => {
    expect(pagesOf(file)).toEqual(pages);
  });

  test.each(listVendors())("knows the pages of %s that the file of a call, and what it refers to, show on", (name) => {
    for (const file of globSync(`specs/${name}/paths/*.yaml`, { cwd: root })) {
      const text = readFileSync(join(root, file), "utf8");
      const operations = [...text.matchAll(/operationId: (\w+)/g)].map(([, id]) => `${name}/operations/${id}`);
      const general = [`${name}/reference`, `${name}/overview`, `${name}/guide`, "outcomes"];
      expect(pagesOf(file)).toEqual(expect.arrayContaining([...general, ...operations]));
      const [, schemas = ""] = /\$ref: \.\.\/(schemas\/[\w-]+\.yaml)/.exec(text) ?? [];
      if (schemas) expect(pagesOf(`specs/${name}/${schemas}`)).toEqual(expect.arrayContaining(operations));
    }
  });
});
