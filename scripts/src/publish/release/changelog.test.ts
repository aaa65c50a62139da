import { expect, test } from "vitest";
import changelog from "./changelog.ts";

test("a changelog holds what the changeset says, indented as one entry", () => {
  const changeset = { id: "x", summary: "One thing\nand another.\n", releases: [] };
  expect(changelog.getReleaseLine(changeset)).toBe("- One thing\n  and another.");
});

test("a changelog names the packages below once, however many changesets they had", () => {
  const updated = [{ name: "@x/core", newVersion: "0.2.0" }] as never;
  expect(changelog.getDependencyReleaseLine([], updated)).toBe("- Needs `@x/core` 0.2.0.");
  expect(changelog.getDependencyReleaseLine([], [])).toBe("");
});
