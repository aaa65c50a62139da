import type { TransportCode } from "../errors.ts";
import { Fault } from "./fault.ts";

/** The largest delay of a timer; a longer one would fire at once. */
const maxDelay = 2 ** 31 - 1;

/**
 * Runs `work` for at most `ms` milliseconds and under the caller's signal, rejecting with a fault when either ends it, also
 * where the work ignores its signal (a test double's fetch). No timer or listener survives.
 */
export async function within<T>(
  ms: number,
  code: TransportCode,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  if (signal?.aborted) throw new Fault("aborted");
  if (ms <= 0) throw new Fault(code);
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onAbort = () => {};
  // Promise.race would do the same, and take longer than all else here.
  const ended = new Promise<T>((resolve, reject) => {
    const stop = (why: TransportCode) => {
      reject(new Fault(why));
      controller.abort();
    };
    if (ms !== Infinity) timer = setTimeout(stop, Math.min(ms, maxDelay), code);
    onAbort = () => stop("aborted");
    signal?.addEventListener("abort", onAbort);
    work(controller.signal).then(resolve, reject);
  });
  try {
    return await ended;
  } finally {
    clearTimeout(timer);
    // Some polyfills only ever add.
    signal?.removeEventListener?.("abort", onAbort);
  }
}

/** Loads a part that a call can do without: where it cannot be had, offline say, the call ends all the same. */
export const ifLoaded = <T>(load: () => Promise<T>): Promise<T | undefined> =>
  within(1000, "timeout", undefined, load).catch(() => undefined);
