import type { TransportCode } from "./errors.ts";
import { Fault } from "./fault.ts";

/** The largest delay of a timer; a longer one would fire at once. */
const maxDelay = 2 ** 31 - 1;

/**
 * Runs `work` for at most `ms` milliseconds and under the caller's signal, rejecting with a fault when either ends it. The
 * race also ends work that ignores its signal (a test double's fetch), and no timer or listener survives.
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
  let stop = (_code: TransportCode) => {};
  const stopped = new Promise<never>((_, reject) => {
    stop = (why) => {
      reject(new Fault(why));
      controller.abort();
    };
  });
  const timer = ms === Infinity ? undefined : setTimeout(stop, Math.min(ms, maxDelay), code);
  const onAbort = () => stop("aborted");
  signal?.addEventListener("abort", onAbort);
  try {
    return await Promise.race([work(controller.signal), stopped]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
  }
}

/** Waits; rejects with a fault when the caller's signal ends it first. */
export async function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  await within(
    Infinity,
    "deadline",
    signal,
    () =>
      new Promise<void>((resolve) => {
        timer = setTimeout(resolve, Math.min(ms, maxDelay));
      }),
  ).finally(() => clearTimeout(timer));
}
