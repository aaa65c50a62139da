/** Something to measure. */
export type Task<Answer = unknown> = () => Promise<Answer>;

/** The typical time of a task, and how it compares with the first task. */
export type Timing = Record<"value" | "ratio" | "over", number>;

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const [low = 0, high = 0] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return (low + high) / 2;
};

/**
 * Summarises rounds that every task took part in. Each is compared with the first task of its own round, so that a machine
 * which slows down halfway slows down both sides of every comparison.
 */
export function compare(samples: ReadonlyMap<string, readonly number[]>): Map<string, Timing> {
  const [baseline = []] = samples.values();
  const compared = ([name, times]: [string, readonly number[]]): [string, Timing] => {
    const pairs = times.map((time, round) => [time, baseline[round] ?? Number.NaN] as const);
    const ratio = median(pairs.map(([time, base]) => time / base));
    return [name, { value: median(times), ratio, over: median(pairs.map(([time, base]) => time - base)) }];
  };
  return new Map([...samples].map(compared));
}

const shuffle = <T>(items: readonly T[]): T[] => {
  const keyed = items.map((item) => ({ item, key: Math.random() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
};

/** A task that takes the milliseconds of each of `calls` calls of another. */
export const timed = (task: Task, calls: number): Task<number> => {
  return async () => {
    const began = performance.now();
    for (let call = 0; call < calls; call++) await task();
    return (performance.now() - began) / calls;
  };
};

/** Measures every task once a round; the order is drawn afresh, so that no task always follows the same one. */
export async function interleave(
  tasks: ReadonlyMap<string, Task<number>>,
  { rounds, warmup }: { rounds: number; warmup: number },
): Promise<Map<string, number[]>> {
  const samples = new Map([...tasks.keys()].map((name) => [name, [] as number[]]));
  for (let round = -warmup; round < rounds; round++) {
    for (const [name, task] of shuffle([...tasks])) {
      const value = await task();
      if (round >= 0) samples.get(name)?.push(value);
    }
  }
  return samples;
}
