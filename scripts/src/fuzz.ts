import { join } from "node:path";
import { parseArgs } from "node:util";
import { execa } from "execa";
import { root } from "./paths.ts";

const usage = `usage: pnpm fuzz [words ...] [--runs N] [--seed N]
  words   only the properties whose name holds them, such as: elastic pushCase
  --runs  values for each property; 2000 unless set
  --seed  the values of an earlier run; new ones unless set
What fails is added to test/fuzz/seeds.json and tried first from then on.`;

function readArguments() {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { runs: { type: "string", default: "2000" }, seed: { type: "string" } },
    });
    const { runs, seed } = values;
    const isCount = (text: string) => /^[1-9]\d{0,8}$/.test(text);
    return isCount(runs) && (seed === undefined || isCount(seed)) ? { words: positionals, runs, seed } : undefined;
  } catch {
    return undefined; // An unknown flag.
  }
}

const given = readArguments();
if (!given) {
  console.error(usage);
  process.exit(2);
}

const { words, runs, seed = String(1 + (Date.now() % 1e9)) } = given;
console.log(`${runs} runs for each property, seed ${seed}`);
const names = words.map((word) => word.replaceAll(/[^\w -]/g, "\\$&"));
const { exitCode } = await execa(
  "vitest",
  ["run", "test/fuzz", "--testTimeout=0", ...(names.length > 0 ? ["-t", names.join(".*")] : [])],
  {
    cwd: root,
    env: { FUZZ_RUNS: runs, FUZZ_SEED: seed },
    preferLocal: true,
    localDir: join(root, "node_modules"),
    stdio: "inherit",
    reject: false,
  },
);
process.exitCode = exitCode ?? 1;
