import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { watchedController } from "../../test/harness.ts";
import { sleep, within } from "./deadline.ts";
import { Fault } from "./fault.ts";

const longest = 2 ** 31 - 1;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

/** How a promise ended, known without waiting for it. */
function watch<T>(promise: Promise<T>) {
  const seen: { value?: T; error?: unknown; done: boolean } = { done: false };
  promise.then(
    (value) => Object.assign(seen, { value, done: true }),
    (error) => Object.assign(seen, { error, done: true }),
  );
  return seen;
}

const never = () => new Promise<never>(() => {});

describe("work within a limit", () => {
  test("passes its value on and leaves neither timer nor listener", async () => {
    const controller = watchedController();
    const work = vi.fn(async (signal: AbortSignal) => signal);
    const signal = await within(100, "timeout", controller.signal, work);
    expect(signal.aborted).toBe(false);
    expect(work).toHaveBeenCalledTimes(1);
    expect(controller.listeners.size).toBe(0);
  });

  test("passes its failure on and leaves neither timer nor listener", async () => {
    const controller = watchedController();
    const failure = new Error("x");
    await expect(within(100, "timeout", controller.signal, () => Promise.reject(failure))).rejects.toBe(failure);
    expect(controller.listeners.size).toBe(0);
  });

  test.each(["timeout", "deadline"] as const)(
    "ends with %s at the limit and not before, also when it ignores its signal",
    async (code) => {
      const controller = watchedController();
      let given: AbortSignal | undefined;
      const seen = watch(
        within(100, code, controller.signal, (signal) => {
          given = signal;
          return never();
        }),
      );
      await vi.advanceTimersByTimeAsync(99);
      expect(seen.done).toBe(false);
      expect(given?.aborted).toBe(false);
      expect(controller.listeners.size).toBe(1);
      await vi.advanceTimersByTimeAsync(1);
      expect(seen.error).toEqual(new Fault(code));
      expect(given?.aborted).toBe(true);
      expect(controller.listeners.size).toBe(0);
    },
  );

  test("ends at once when the caller aborts", async () => {
    const controller = watchedController();
    let given: AbortSignal | undefined;
    const seen = watch(
      within(100, "timeout", controller.signal, (signal) => {
        given = signal;
        return never();
      }),
    );
    await vi.advanceTimersByTimeAsync(50);
    controller.abort();
    await vi.advanceTimersByTimeAsync(0);
    expect(seen.error).toEqual(new Fault("aborted"));
    expect(given?.aborted).toBe(true);
    expect(controller.listeners.size).toBe(0);
  });

  test("is not begun when the caller has aborted already", async () => {
    const work = vi.fn(never);
    await expect(within(100, "timeout", AbortSignal.abort(), work)).rejects.toEqual(new Fault("aborted"));
    expect(work).not.toHaveBeenCalled();
  });

  test.each([0, -1])("is not begun when %s ms are left", async (ms) => {
    const work = vi.fn(never);
    await expect(within(ms, "deadline", undefined, work)).rejects.toEqual(new Fault("deadline"));
    expect(work).not.toHaveBeenCalled();
  });

  test("ends as aborted when the caller aborts while the work begins, and fails for it", async () => {
    const controller = watchedController();
    const abort = async () => {
      controller.abort();
      throw new Error("the platform's");
    };
    await expect(within(100, "timeout", controller.signal, abort)).rejects.toEqual(new Fault("aborted"));
    expect(controller.listeners.size).toBe(0);
  });

  test("ends as aborted when a signal and a failure of the work come together", async () => {
    const controller = watchedController();
    const seen = watch(
      within(
        100,
        "timeout",
        controller.signal,
        (signal) => new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
      ),
    );
    controller.abort();
    await vi.advanceTimersByTimeAsync(0);
    expect(seen.error).toEqual(new Fault("aborted"));
  });

  test.each([longest, longest + 1, 1e15])("of %s ms waits as long as a timer can", async (ms) => {
    const seen = watch(within(ms, "timeout", undefined, never));
    await vi.advanceTimersByTimeAsync(longest - 1);
    expect(seen.done).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(seen.error).toEqual(new Fault("timeout"));
  });

  test("of Infinity takes no timer", async () => {
    const controller = new AbortController();
    const seen = watch(within(Infinity, "timeout", controller.signal, never));
    expect(vi.getTimerCount()).toBe(0);
    controller.abort();
    await vi.advanceTimersByTimeAsync(0);
    expect(seen.error).toEqual(new Fault("aborted"));
  });
});

describe("a wait", () => {
  test("takes as long as it should", async () => {
    const controller = watchedController();
    const seen = watch(sleep(100, controller.signal));
    await vi.advanceTimersByTimeAsync(99);
    expect(seen.done).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(seen.done).toBe(true);
    expect(seen.error).toBeUndefined();
    expect(controller.listeners.size).toBe(0);
  });

  test("of nothing ends at the next turn", async () => {
    const seen = watch(sleep(0, undefined));
    await vi.advanceTimersByTimeAsync(0);
    expect(seen).toEqual({ done: true, value: undefined });
  });

  test("ends at once when the caller aborts, and leaves neither timer nor listener", async () => {
    const controller = watchedController();
    const seen = watch(sleep(60_000, controller.signal));
    await vi.advanceTimersByTimeAsync(50);
    controller.abort();
    await vi.advanceTimersByTimeAsync(0);
    expect(seen.error).toEqual(new Fault("aborted"));
    expect(vi.getTimerCount()).toBe(0);
    expect(controller.listeners.size).toBe(0);
  });

  test("is not begun when the caller has aborted already", async () => {
    await expect(sleep(60_000, AbortSignal.abort())).rejects.toEqual(new Fault("aborted"));
  });

  test("longer than a timer can be is as long as a timer can be, and not a hot loop", async () => {
    const seen = watch(sleep(99_999_999_000, undefined));
    await vi.advanceTimersByTimeAsync(longest - 1);
    expect(seen.done).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(seen.done).toBe(true);
  });
});

describe("a signal", () => {
  test("may be of a polyfill that never takes a listener away", async () => {
    const signal = { aborted: false, addEventListener: vi.fn() } as unknown as AbortSignal;
    await expect(within(100, "timeout", signal, async () => "done")).resolves.toBe("done");
    await expect(within(100, "timeout", signal, async () => "again")).resolves.toBe("again");
  });
});
