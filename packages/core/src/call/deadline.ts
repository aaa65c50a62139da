import type { TransportCode } from "../errors.ts";
import { Fault } from "./fault.ts";

/** The largest delay of a timer; a longer one would fire at once. */
const maxDelay = 2 ** 31 - 1;

interface Listening {
  stops: Set<() => void>;
  listener: () => void;
}

const listening = new WeakMap<AbortSignal, Listening>();

/** Calls `stop` when the signal ends; one listener serves all calls of a signal, since Node 20 warns of an eleventh. */
function onAbort(signal: AbortSignal, stop: () => void): () => void {
  let own = listening.get(signal);
  if (!own) {
    const stops = new Set<() => void>();
    own = { stops, listener: () => [...stops].forEach((one) => void one()) };
    listening.set(signal, own);
    signal.addEventListener("abort", own.listener);
  }
  const { stops, listener } = own;
  stops.add(stop);
  return () => {
    stops.delete(stop);
    if (stops.size > 0) return;
    listening.delete(signal);
    // Some polyfills only ever add.
    signal.removeEventListener?.("abort", listener);
  };
}

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
  let forget: (() => void) | undefined;
  // Promise.race would do the same, and take longer than all else here.
  const ended = new Promise<T>((resolve, reject) => {
    const stop = (why: TransportCode) => {
      reject(new Fault(why));
      controller.abort();
    };
    if (ms !== Infinity) timer = setTimeout(stop, Math.min(ms, maxDelay), code);
    if (signal) forget = onAbort(signal, () => stop("aborted"));
    work(controller.signal).then(resolve, reject);
  });
  try {
    return await ended;
  } finally {
    clearTimeout(timer);
    forget?.();
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
