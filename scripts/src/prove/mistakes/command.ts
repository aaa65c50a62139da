import { parseArgs } from "node:util";
import { listVendors } from "@incident-clients/openapi/vendors";
import { checkNames, readArguments } from "../../lib/arguments.ts";
import * as color from "../../lib/colors.ts";
import { copy, makeCopy, restore } from "./copy.ts";
import { gatesFor, type KnownRed, runWithoutMistake, vendorsOf } from "./gates.ts";
import { makeMistake } from "./mistake.ts";
import { mistakes } from "./seeds.ts";

const usage = `usage: pnpm mistakes [--only TEXT] [--vendor NAME]
  --only    the mistakes whose name holds this
  --vendor  the mistakes that concern ${listVendors().join(", ")}
Makes mistakes in a copy of the working tree, one at a time, and shows which suite notices each.
exit code   0 all noticed, 1 not all, 2 not tried`;

const chosen = readArguments(usage, () => {
  const { only, vendor } = parseArgs({
    options: { only: { type: "string", default: "" }, vendor: { type: "string" } },
  }).values;
  if (vendor !== undefined) checkNames("vendor", [vendor], listVendors());
  const found = mistakes.filter(
    ({ name, file }) => name.includes(only) && (vendor === undefined || vendorsOf(file).includes(vendor)),
  );
  if (found.length === 0) throw new Error(`no mistake is called so: ${only}`);
  return found;
});

console.log(`${chosen.length} mistakes; first everything without one`);
await makeCopy();
const known: KnownRed = await runWithoutMistake().catch((error: Error) => {
  console.error(color.red(error.message));
  process.exit(2);
});
if (known.size > 0) {
  console.log(
    color.yellow(`red without a mistake, so not counted:\n${[...known].map((name) => `  ${name}`).join("\n")}`),
  );
}

const width = Math.max(...chosen.map(({ name }) => name.length));
const kills: Record<string, number> = {};
const survivors: string[] = [];
for (const [index, mistake] of chosen.entries()) {
  process.stdout.write(`${String(index + 1).padStart(2)}/${chosen.length}  ${mistake.name.padEnd(width)}  `);
  const began = performance.now();
  makeMistake(copy, mistake);
  let red: string | undefined;
  let killer = "";
  for (const gate of gatesFor(mistake.file, known)) {
    red = await gate.check();
    killer = gate.name;
    if (red !== undefined) break;
  }
  await restore();
  const seconds = `${((performance.now() - began) / 1000).toFixed(1).padStart(5)} s`;
  if (red === undefined) {
    survivors.push(`${mistake.name}: ${mistake.says} (${mistake.file})`);
    console.log(`${color.red("SURVIVED".padEnd(19))} in ${seconds}`);
  } else {
    kills[killer] = (kills[killer] ?? 0) + 1;
    console.log(
      `${color.green(`killed by ${killer.padEnd(9)}`)} in ${seconds}  ${color.dim(red.split("\n")[0]?.slice(0, 110) ?? "")}`,
    );
  }
}

const killed = chosen.length - survivors.length;
const bySuite = Object.entries(kills).map(([name, count]) => `${name} ${count}`);
console.log(`\n${killed} of ${chosen.length} mistakes killed: ${bySuite.join(", ")}`);
for (const survivor of survivors) console.log(color.red(`survived: ${survivor}`));
if (survivors.length > 0) process.exitCode = 1;
