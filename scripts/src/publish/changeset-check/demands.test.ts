import { afterAll, expect, test } from "vitest";
import { Repository } from "../../../../test/lib/repository.ts";
import { listPackages } from "../../lib/packages.ts";
import type { SpecDiff } from "../../lib/spec-diff/diff.ts";
import type { Change, Impact } from "../../lib/spec-diff/rate.ts";
import { bumpBetween, judge, ofCatalog, ofSpec, ofTypes, type Planned } from "./demands.ts";

const change = (impact: Impact, where: string, ...operations: string[]): Change => ({
  ...{ impact, where, operations, text: "It changed.", file: "specs/things/paths/things.yaml", line: 7 },
});
const breaking = change("major", "POST /things, request: data[].id", "createThing");
const addition = change("minor", "POST /things, answer 200: size", "createThing");
const wording = change("patch", "POST /things", "createThing");
const schema = change("minor", "Thing: size");

const diffOf = (...changes: Change[]): SpecDiff => ({ vendor: "things", state: "changed", bump: "major", changes });
const says = (bump: Planned["bump"], ...texts: string[]): Planned => ({ bump, texts });

/** What is wrong when a package of a version changes so, and its changesets say this. */
const problems = (version: string, changes: Change[], planned: Planned, last: string | undefined = "things@1") =>
  judge({ name: "@x/things", version }, last, ofSpec(diffOf(...changes)), planned);

test.each<[string, string, Change[], Planned]>([
  [
    "names the operation whose breaking change it announces",
    "1.2.3",
    [breaking],
    says("major", "`createThing` changed"),
  ],
  ["calls a breaking change minor below 1.0.0", "0.4.0", [breaking], says("minor", "`createThing` takes no id")],
  ["need not name what was only reworded", "1.2.3", [wording], says("patch", "Clearer words")],
])("a changeset is enough when it %s", (_, version, changes, planned) => {
  expect(problems(version, changes, planned)).toEqual([]);
});

test.each<[string, string, Change[], Planned, RegExp]>([
  [
    "is missing",
    "1.2.3",
    [wording],
    says("none"),
    /needs patch, and no changeset names it:\n {2}other {5}POST \/things: It changed\. \(specs\/things\/paths\/things\.yaml:7\)$/,
  ],
  [
    "says patch of a breaking change",
    "1.2.3",
    [breaking],
    says("patch", "createThing"),
    /needs major, and its changesets say patch:\n {2}breaking/,
  ],
  [
    "says minor of a breaking change",
    "1.2.3",
    [breaking],
    says("minor", "createThing"),
    /needs major, and its changesets say minor/,
  ],
  ["says patch of one below 1.0.0", "0.4.0", [breaking], says("patch", "createThing"), /needs minor/],
  [
    "is missing for several changes",
    "0.4.0",
    [wording, addition, breaking],
    says("none", "createThing"),
    /needs minor.*:(\n {2}(other|addition|breaking) .*){3}$/,
  ],
  ["names no operation", "1.2.3", [breaking], says("major", "Things have changed"), /no changeset names createThing/],
  ["names another operation", "1.2.3", [breaking], says("major", "createThings has changed"), /names createThing,/],
  ["does not name a schema that no operation uses", "1.2.3", [schema], says("minor", "more sizes"), /names Thing,/],
])("a changeset is not enough when it %s", (_, version, changes, planned, problem) => {
  expect(problems(version, changes, planned)).toEqual([expect.stringMatching(problem)]);
});

test("a changeset of any size announces a package that was never released", () => {
  const judgeNew = (bump: Planned["bump"]) => judge({ name: "@x/things", version: "0.0.0" }, undefined, [], says(bump));
  expect(judgeNew("minor")).toEqual([]);
  expect(judgeNew("none")).toEqual([expect.stringContaining("never released")]);
});

test("a specification that was removed is a breaking change", () => {
  expect(ofSpec({ ...diffOf(), state: "removed" })).toMatchObject([{ bump: "major" }]);
});

const repository = new Repository();
afterAll(() => repository.remove());

test("a dependency's new version in the catalog, and a failing type test, ask for a bump of the packages that have them", async () => {
  const catalog = (version: string) =>
    repository.write("pnpm-workspace.yaml", `catalog: { fetcher: ${version}, tool: ${version} }`);
  const add = (name: string, manifest: object) =>
    repository.write(`packages/${name}/package.json`, JSON.stringify({ name, version: "1.0.0", ...manifest }));
  add("sends", { dependencies: { fetcher: "catalog:" }, devDependencies: { tool: "catalog:" } });
  add("sleeps", { dependencies: { fetcher: "1.0.0" } });
  catalog("1.0.0");
  await repository.commit();
  const complaint = "packages/sleeps/test/a.test-d.ts(3,1): error TS2578: Unused '@ts-expect-error' directive.";
  const demands = async () => {
    const all = listPackages(repository.folder).map(async (one) => [
      ...(await ofCatalog(repository.folder, one, "HEAD")),
      ...ofTypes([complaint], one),
    ]);
    return Promise.all(all);
  };
  const failing = { bump: "major", text: expect.stringContaining("TS2578") };
  expect(await demands()).toEqual([[], [failing]]);
  catalog("1.0.1");
  expect(await demands()).toEqual([[{ bump: "patch", text: "dependency fetcher: 1.0.0 became 1.0.1" }], [failing]]);
});

test.each([
  ["0.0.0", "0.1.0", "minor"],
  ["0.1.9", "0.1.10", "patch"],
  ["1.9.0", "2.0.0", "major"],
  ["1.2.3", "1.2.3", "none"],
  ["2.0.0", "1.9.9", "none"],
])("from %s to %s is %s", (from, to, bump) => {
  expect(bumpBetween(from, to)).toBe(bump);
});
