import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "@incident-clients/openapi/vendors";
import { execa } from "execa";
import { readArguments } from "../lib/arguments.ts";

const usage = `usage: pnpm fuzz [words ...] [--runs N] [--seed N]
  words   only the properties whose name holds them, such as: elastic pushCase
  --runs  values for each property; 2000 unless set
  --seed  the values of an earlier run; new ones unless set
What fails is added to test/fuzz/seeds.json and tried first from then on.`;

const { words, runs, seed } = readArguments(usage, () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { runs: { type: "string", default: "2000" }, seed: { type: "string" } },
  });
  const { runs, seed = String(1 + (Date.now() % 1e9)) } = values;
  for (const [name, text] of Object.entries({ runs, seed }))
    if (!/^[1-9]\d{0,8}$/.test(text)) throw new Error(`--${name} is a whole number above 0, not ${text}`);
  return { words: positionals, runs, seed };
});
console.log(`${runs} runs for each property, seed ${seed}`);
const names = words.map((word) => RegExp.escape(word)).join(".*");
const { exitCode } = await execa("vitest", ["run", "test/fuzz", "--testTimeout=0", ...(names ? ["-t", names] : [])], {
  ...{ cwd: root, preferLocal: true, localDir: join(root, "node_modules"), stdio: "inherit", reject: false },
  env: { FUZZ_RUNS: runs, FUZZ_SEED: seed, FULL: "1" },
});
process.exitCode = exitCode ?? 1;
