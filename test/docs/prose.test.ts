import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@incident-clients/openapi/vendors";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { vendors } from "../lib/vendors.ts";

const read = (file: string) => readFileSync(join(root, file), "utf8");
/** The chapter is written together with what it guides through. */
const chapter = /^## Adding a vendor\n[\s\S]*?(?=^## )/m;
const find = (...patterns: string[]) => globSync(patterns, { cwd: root, exclude: ["**/node_modules/**"] }).sort();

const habits = Object.entries<string>(parse(read("test/docs/prose.yaml"))).map(
  ([habit, better]) => [new RegExp(habit, "i"), better] as const,
);

/** The habits in a text, outside its code. */
function habitsIn(file: string, text: string): string[] {
  const lines = text
    .replaceAll(/^ *```[\s\S]*?^ *```|`[^`\n]*`/gm, (code) => code.replaceAll(/[^\n]/g, ""))
    .split("\n");
  return lines.flatMap((line) =>
    habits.flatMap(([habit, better]) => {
      const [found] = habit.exec(line) ?? [];
      return found ? `${file}: "${found}" in "${line.trim()}"; better: ${better}` : [];
    }),
  );
}

/** The prose of a specification, by the keys that hold it. */
function proseOf(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const told = ["description", "summary", "because", "actual", "documented", "x-idempotent-reason"];
  return Object.entries(value).flatMap(([key, part]) =>
    typeof part === "string"
      ? told.includes(key)
        ? [part]
        : []
      : ["value", "example"].includes(key)
        ? []
        : proseOf(part),
  );
}

const commentsOf = (code: string) => code.match(/^ *(?:\/\*\*|\*|\/\/).*$/gm)?.join("\n") ?? "";

test("guides and READMEs are in plain English", () => {
  const files = find(
    "*.md",
    "specs/README.md",
    "packages/*/README.md",
    "examples/*/README.md",
    "scripts/site/pages/*.md",
  );
  expect(files.length).toBeGreaterThan(20);
  expect(files.flatMap((file) => habitsIn(file, read(file).replace(chapter, "")))).toEqual([]);
});

test("what the specifications describe is in plain English", () => {
  const files = find("specs/*/**/*.yaml");
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap((file) => habitsIn(file, proseOf(parse(read(file))).join("\n")))).toEqual([]);
});

test("docstrings and comments of the packages are in plain English", () => {
  const files = find("packages/*/src/**/*.ts").filter((file) => !/\/generated\/|\.test\.ts$/.test(file));
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap((file) => habitsIn(file, commentsOf(read(file))))).toEqual([]);
});

test("a habit is found in prose and not in code", () => {
  expect(habitsIn("a.md", "This is no object.\n`is no object`\n```\nis no object\n```")).toEqual([
    'a.md: "is no " in "This is no object."; better: is not a',
  ]);
});

test("the README can be read at one sitting", () => {
  expect(read("README.md").trimEnd().split("\n").length).toBeLessThanOrEqual(150);
});

test.each(vendors)("the README of $name names every call", ({ name, endpoints }) => {
  const text = read(`packages/${name}/README.md`);
  const named = (id: string) => new RegExp(`^\\|.*\`${id}\`.*\\|$`, "m").test(text);
  expect(endpoints.map(({ operation }) => operation.operationId).filter((id) => !named(id))).toEqual([]);
});
