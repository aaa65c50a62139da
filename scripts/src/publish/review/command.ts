import { parseArgs } from "node:util";
import { readArguments } from "../../lib/arguments.ts";
import * as color from "../../lib/colors.ts";
import { diffSpecs } from "../../lib/spec-diff/diff.ts";
import { findBase, listChanges } from "./changes.ts";
import { makeReport } from "./report.ts";

const usage = `usage: pnpm review [--base REF]

Prints what a reviewer wants to know of a change, as Markdown: what it asks of each client's version number, the generated
types that differ, the pages of the documentation it changes. The change is the working tree, new files included.
--base     compare with where this branch left REF; origin/main or main unless given
exit code  0 printed, 2 not compared`;

const wanted = readArguments(usage, () => parseArgs({ options: { base: { type: "string" } } }).values);

try {
  const base = await findBase(wanted.base);
  const [specs, files] = await Promise.all([diffSpecs(base), listChanges(base)]);
  console.log(makeReport(base, specs, files));
} catch (error) {
  console.error(`${color.red("not compared:")} ${(error as Error).message}`);
  process.exitCode = 2;
}
