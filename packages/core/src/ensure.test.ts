import { describe, expect, test } from "vitest";
import { checkWaiting, type EnsureStep, pauseFor, pollUntil } from "./ensure.ts";
import { UsageError } from "./errors.ts";

const retry = { baseDelay: 1, maxDelay: 4 };

describe("waiting", () => {
  test("looks again until what it sees is settled, and says what it does", async () => {
    const steps: EnsureStep[] = [];
    let looks = 0;
    const onProgress = (step: EnsureStep) => {
      steps.push(step);
      throw new Error("a mistake of the caller's");
    };
    const seen = await pollUntil(
      async () => ++looks,
      (count) => count === 3,
      { patience: 5000, retry, onProgress },
    );
    expect([seen, looks]).toEqual([3, 3]);
    expect(steps.map(({ doing, attempt }) => `${doing} ${attempt}`)).toEqual([
      ...["looking 1", "waiting 1", "looking 2", "waiting 2", "looking 3"],
    ]);
  });

  test("ends with what it saw last when its patience ends, after a last look", async () => {
    let looks = 0;
    const slow = { baseDelay: 60_000, maxDelay: 60_000 };
    const started = performance.now();
    await pollUntil(
      async () => ++looks,
      () => false,
      { patience: 20, retry: slow },
    );
    expect(performance.now() - started).toBeLessThan(5000);
    expect(looks).toBeGreaterThanOrEqual(2);
  });

  test("looks once without patience", async () => {
    let looks = 0;
    await pollUntil(
      async () => ++looks,
      () => false,
      { patience: 0 },
    );
    expect(looks).toBe(1);
  });

  test("asks nothing more once the caller's signal has ended it", async () => {
    const stop = new AbortController();
    let looks = 0;
    const look = async () => {
      stop.abort();
      return ++looks;
    };
    expect(await pollUntil(look, () => false, { patience: 60_000, signal: stop.signal })).toBe(1);
    expect(await pauseFor(60_000, stop.signal)).toBe(false);
  });

  test("does not wait for a progress callback that never ends", async () => {
    const onProgress = () => new Promise(() => {});
    expect(
      await pollUntil(
        async () => 7,
        () => true,
        { patience: 0, onProgress },
      ),
    ).toBe(7);
  });
});

test("options of waiting that mean nothing are refused", () => {
  for (const options of [{ patience: -1 }, { patience: Number.NaN }, { patience: Infinity }, { patience: "1" }])
    expect(() => checkWaiting("flow", options as never)).toThrow(`flow: pass "patience" as a number of milliseconds`);
  expect(() => checkWaiting("flow", { onProgress: "log" } as never)).toThrow(UsageError);
  expect(checkWaiting("flow", {})).toBe(120_000);
});
