import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "@incident-clients/openapi/vendors";
import { execa } from "execa";
import { checkNames, readArguments } from "../../lib/arguments.ts";
import * as color from "../../lib/colors.ts";
import { copyRepository, gitIn } from "../../lib/copy.ts";
import { folderOf, type Gate, gates, gatesOf, readMistakes, withMistake } from "./mistake.ts";

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

/** Runs a gate in the copy: undefined where it is green, else its first line about an error. */
async function check(gate: Gate, folder: string): Promise<string | undefined> {
  const [file = "", ...args] = gates[gate](folder);
  const { failed, all } = await execa(file, args, {
    cwd: copy,
    preferLocal: true,
    localDir: join(copy, "node_modules"),
    env: { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" },
    all: true,
    reject: false,
    timeout: 300_000, // What a mistake makes hang is noticed, too.
  });
  if (!failed) return undefined;
  const lines = all.split("\n").map((line) => line.trim());
  return lines.find((line) => /\bFAIL\b|error|^\[\d+\]/i.test(line)) ?? "it failed";
}

console.log(`${chosen.length} mistakes; first everything without one`);
await copyRepository(copy);
for (const folder of new Set(chosen.map(folderOf))) {
  const needed = new Set(chosen.filter((one) => folderOf(one) === folder).flatMap(gatesOf));
  for (const gate of needed) {
    const red = await check(gate, folder);
    if (red === undefined) continue;
    console.error(color.red(`${gate} of ${folder} is red without any mistake: ${red}`));
    process.exit(2);
  }
}

const width = Math.max(...chosen.map(({ name }) => name.length));
const survivors: string[] = [];
for (const [index, mistake] of chosen.entries()) {
  process.stdout.write(`${String(index + 1).padStart(2)}/${chosen.length}  ${mistake.name.padEnd(width)}  `);
  writeFileSync(join(copy, mistake.file), withMistake(copy, mistake));
  let told = color.red(`not noticed by ${mistake.noticed}`);
  for (const gate of gatesOf(mistake)) {
    const red = await check(gate, folderOf(mistake));
    if (red === undefined) continue;
    told = `${color.green(gate.padEnd(9))}  ${color.dim(red.slice(0, 110))}`;
    break;
  }
  if (told.includes("not noticed")) survivors.push(`${mistake.name}: ${mistake.says} (${mistake.file})`);
  console.log(told);
  await gitIn(copy, "checkout", "--", ".");
}

console.log(`\n${chosen.length - survivors.length} of ${chosen.length} mistakes noticed in time`);
for (const survivor of survivors) console.log(color.red(`survived: ${survivor}`));
if (survivors.length > 0) process.exitCode = 1;
