import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "@incident-clients/openapi/vendors";
import { execa } from "execa";
import { checkNames, readArguments } from "../../lib/arguments.ts";
import * as color from "../../lib/colors.ts";
import { copyRepository, gitIn } from "../../lib/copy.ts";
import { folderOf, type Gate, gates, gatesOf, type Mistake, readMistakes, withMistake } from "./mistake.ts";

const mistakes = readMistakes();
const folders = [...new Set(mistakes.map(folderOf))];

const usage = `usage: pnpm mistakes [--only TEXT] [--in FOLDER]
  --only  the mistakes whose name holds this
  --in    the mistakes in ${folders.join(", ")}
Makes the mistakes of mistakes.yaml in a copy of the working tree, one at a time, and shows which gate notices each.
exit code   0 all noticed, 1 not all, 2 not tried`;

const chosen = readArguments(usage, () => {
  const options = { only: { type: "string", default: "" }, in: { type: "string" } } as const;
  const { only, in: folder } = parseArgs({ options }).values;
  if (folder !== undefined) checkNames("folder", [folder], folders);
  const found = mistakes.filter((one) => one.name.includes(only) && (folder ?? folderOf(one)) === folderOf(one));
  if (found.length === 0) throw new Error(`no mistake is called so: ${only}`);
  return found;
});

const copy = join(root, ".tmp/mistakes");

// The whole of every suite: a day's part may miss a mistake that another day's notices.
const env = { FULL: "1", REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" };
const inCopy = { cwd: copy, preferLocal: true, localDir: join(copy, "node_modules"), env } as const;

/** Runs gates in the copy: undefined where all are green, else the first that is not, and its first line about an error. */
async function firstRed(names: Iterable<Gate>, folder: string): Promise<{ gate: Gate; why: string } | undefined> {
  for (const gate of names) {
    const [file = "", ...args] = gates[gate](folder);
    // What a mistake makes hang is noticed, too.
    const { failed, all } = await execa(file, args, { ...inCopy, all: true, reject: false, timeout: 300_000 });
    if (!failed) continue;
    const lines = all.split("\n").map((line) => line.trim());
    return { gate, why: lines.find((line) => /\bFAIL\b|error|^\[\d+\]/i.test(line)) ?? "it failed" };
  }
  return undefined;
}

console.log(`${chosen.length} mistakes; first everything without one`);
await copyRepository(copy);
for (const [folder, own] of Map.groupBy(chosen, folderOf)) {
  const red = await firstRed(new Set(own.flatMap(gatesOf)), folder);
  if (!red) continue;
  console.error(color.red(`${red.gate} of ${folder} is red without any mistake: ${red.why}`));
  process.exit(2);
}

const width = Math.max(...chosen.map(({ name }) => name.length));
const survivors: Mistake[] = [];
for (const [index, mistake] of chosen.entries()) {
  process.stdout.write(`${String(index + 1).padStart(2)}/${chosen.length}  ${mistake.name.padEnd(width)}  `);
  writeFileSync(join(copy, mistake.file), withMistake(copy, mistake));
  const red = await firstRed(gatesOf(mistake), folderOf(mistake));
  if (red) console.log(`${color.green(red.gate.padEnd(9))}  ${color.dim(red.why.slice(0, 110))}`);
  else console.log(color.red(`not noticed by ${mistake.noticed}`));
  if (!red) survivors.push(mistake);
  await gitIn(copy, "checkout", "--", ".");
}

console.log(`\n${chosen.length - survivors.length} of ${chosen.length} mistakes noticed in time`);
for (const { name, says, file } of survivors) console.log(color.red(`survived: ${name}: ${says} (${file})`));
if (survivors.length > 0) process.exitCode = 1;
