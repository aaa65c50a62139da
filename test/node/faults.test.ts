import { expect, test } from "vitest";
import { planOf, playFault, type Run, wrongOf } from "./faults.ts";

// `FAULTS=10000 pnpm exec vitest run test/node/faults` plays as many, from a seed of its own.
const wanted = Number(process.env.FAULTS ?? 0);
const count = wanted || 150;
const first = wanted ? Math.floor(Math.random() * 1e9) : 1;
const atOnce = 6;

test(`${count} writes broken at any step are told as what they were`, async () => {
  const runs: Run[] = [];
  let next = first;
  const worker = async () => {
    while (next < first + count) {
      const run = await playFault(planOf(next++));
      runs.push(run);
      if (wanted && runs.length % 500 === 0) console.log(`${runs.length} runs`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  const kinds = runs.map(({ result, written }) => `${result.ok ? "ok" : result.outcome}, written: ${written}`);
  console.log(Object.fromEntries([...Map.groupBy(kinds, (kind) => kind)].map(([kind, all]) => [kind, all.length])));
  const wrong = runs.map((run) => ({ wrong: wrongOf(run), ...run })).filter((run) => run.wrong);
  expect(wrong.map((run) => `${run.wrong}: ${JSON.stringify(run.plan)}`)).toEqual([]);
  // Each of the answers must have come up, or nothing was shown.
  for (const kind of ["ok, written: true", "not-sent, written: false", "unknown, written: true"])
    expect(kinds.filter((one) => one === kind).length).toBeGreaterThan(count / 20);
}, 3_600_000);
