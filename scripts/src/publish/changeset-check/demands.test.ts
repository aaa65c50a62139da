import { globSync } from "node:fs";
import { dirname } from "node:path";
import { root } from "@incident-clients/openapi/vendors";
import { describe, expect, test } from "vitest";
import { listPackages } from "../../lib/packages.ts";
import type { SpecDiff } from "../../lib/spec-diff/diff.ts";
import type { Change, Impact } from "../../lib/spec-diff/rate.ts";
import { bumpBetween, demandsOfSpec, demandsOfTypes, judge, type Planned } from "./demands.ts";
import { typeTests } from "./old-types.ts";

const change = (impact: Impact, where: string): Change => ({
  impact,
  where,
  text: "It changed.",
  file: "specs/things/paths/things.yaml",
  line: 7,
});

const diffOf = (...changes: Change[]): SpecDiff => ({ vendor: "things", state: "changed", bump: "major", changes });
const touchedBy = ({ where }: Change) => (where.startsWith("POST /things") ? ["createThing"] : []);

/** What is wrong when a package of a version changes so, and its changesets say this. */
function problems(version: string, changes: Change[], planned: Planned, last: string | undefined = "things@1") {
  const one = { name: "@x/things", version, folder: "packages/things" };
  return judge({ package: one, last, demands: demandsOfSpec(diffOf(...changes), touchedBy) }, planned);
}

const breaking = change("major", "POST /things, request: data[].id");
const wording = change("patch", "POST /things");
const says = (bump: Planned["bump"], ...texts: string[]): Planned => ({ bump, texts });

describe("a changeset", () => {
  test("is missing where anything changed", () => {
    expect(problems("1.2.3", [wording], says("none"))).toEqual([
      "@x/things needs patch, and no changeset names it:\n  other     POST /things: It changed. (specs/things/paths/things.yaml:7)",
    ]);
  });

  test.each(["patch", "minor"] as const)("is too small for a breaking change when it says %s", (bump) => {
    expect(problems("1.2.3", [breaking], says(bump, "createThing"))).toEqual([
      expect.stringMatching(
        /needs major, and its changesets say \w+:\n {2}breaking {2}POST \/things, request: data\[\]\.id/,
      ),
    ]);
  });

  test("may call a breaking change minor below 1.0.0, and no less", () => {
    expect(problems("0.4.0", [breaking], says("minor", "`createThing` takes no id"))).toEqual([]);
    expect(problems("0.4.0", [breaking], says("patch", "createThing"))).toHaveLength(1);
  });

  test("is asked for once, for the largest of all changes", () => {
    const addition = change("minor", "POST /things, answer 200: size");
    expect(problems("0.4.0", [wording, addition, breaking], says("none", "createThing"))).toEqual([
      expect.stringMatching(/^@x\/things needs minor, .*:(\n {2}(other|addition|breaking) .*){3}$/),
    ]);
  });

  test("has to name the operation it is about, as a word", () => {
    const silent = [expect.stringContaining("no changeset names createThing")];
    expect(problems("1.2.3", [breaking], says("major", "Things have changed"))).toEqual(silent);
    expect(problems("1.2.3", [breaking], says("major", "createThings has changed"))).toEqual(silent);
    expect(problems("1.2.3", [breaking], says("major", "a fix", "`createThing` has changed"))).toEqual([]);
  });

  test("has to name a schema that no operation is found for", () => {
    const schema = change("minor", "Thing: size");
    expect(problems("1.2.3", [schema], says("minor", "more sizes"))).toEqual([expect.stringContaining("names Thing,")]);
  });

  test("need not name what was only reworded", () => {
    expect(problems("1.2.3", [wording], says("patch", "Clearer words"))).toEqual([]);
  });

  test("of any size announces a package that was never released", () => {
    const one = { name: "@x/things", version: "0.0.0", folder: "packages/things" };
    const wanted = { package: one, last: undefined, demands: [] };
    expect(judge(wanted, says("minor"))).toEqual([]);
    expect(judge(wanted, says("none"))).toEqual([expect.stringContaining("never released")]);
  });
});

test("a specification that was removed is a breaking change", () => {
  expect(demandsOfSpec({ ...diffOf(), state: "removed" }, touchedBy)).toMatchObject([{ bump: "major" }]);
});

test("a type test of the last release that fails is a breaking change of the package it is in, and of no other", () => {
  const [first = ""] = globSync(typeTests, { cwd: root });
  const complaints = [`${first}(3,1): error TS2578: Unused '@ts-expect-error' directive.`];
  const demanding = listPackages(root).filter((one) => {
    const demands = demandsOfTypes(complaints, one);
    return demands.some(({ bump, text }) => bump === "major" && text.includes("TS2578"));
  });
  expect(demanding.map(({ folder }) => folder)).toEqual([dirname(dirname(first))]);
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
