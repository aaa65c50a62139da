import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@incident-clients/openapi/vendors";
import fc from "fast-check";
import { full } from "./sample.ts";

/** A run that failed once: it is repeated before anything new is tried. */
interface Failure {
  property: string;
  seed: number;
  /** How many values the seed takes to fail. */
  runs: number;
  /** What it came down to, for people. */
  counterexample: string;
}

const committed = join(root, "test/fuzz/seeds.json");
const { FUZZ_RUNS, FUZZ_SEED } = process.env;

/** `npm test` always tries the same values; `pnpm fuzz` tries others each time. */
export const usual: { runs: number; seed: number } = { runs: full ? 100 : 5, seed: 1 };

/**
 * Checks a property of many values: first with the seeds that failed before, then with as many values as asked for. A new
 * failure is added to test/fuzz/seeds.json, which is committed.
 */
export async function holds<T>(
  property: string,
  arbitrary: fc.Arbitrary<T>,
  check: (value: T) => Promise<void>,
  file: string = committed,
): Promise<void> {
  const failures: Failure[] = JSON.parse(readFileSync(file, "utf8"));
  const known = failures.filter((failure) => failure.property === property);
  for (const { seed, runs } of known) await fc.assert(fc.asyncProperty(arbitrary, check), { seed, numRuns: runs });

  const numRuns = Number(FUZZ_RUNS ?? usual.runs);
  const seed = Number(FUZZ_SEED ?? usual.seed);
  const watched = FUZZ_RUNS ? withProgress(property, numRuns, check) : check;
  const report = await fc.check(fc.asyncProperty(arbitrary, watched), { seed, numRuns });
  if (!report.failed) return;
  const [index = "0"] = report.counterexamplePath?.split(":") ?? [];
  const counterexample = fc.stringify(report.counterexample);
  save(file, { property, seed, runs: Number(index) + 1, counterexample });
  throw new Error(fc.defaultReportMessage(report), { cause: report.errorInstance });
}

function save(file: string, failure: Failure): void {
  const failures: Failure[] = JSON.parse(readFileSync(file, "utf8"));
  writeFileSync(file, `${JSON.stringify([...failures, failure], null, 2)}\n`);
}

/** Says every few seconds how far a long run is. */
function withProgress<T>(property: string, runs: number, check: (value: T) => Promise<void>) {
  let done = 0;
  let told = Date.now();
  return (value: T) => {
    done += 1;
    if (Date.now() - told > 5000) {
      told = Date.now();
      process.stderr.write(`${property}: ${done} of ${runs}\n`);
    }
    return check(value);
  };
}
