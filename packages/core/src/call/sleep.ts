import type { Within } from "../platform/platform.ts";

/** The largest delay of a timer; a longer one would fire at once. */
const maxDelay = 2 ** 31 - 1;

/** Waits; rejects with a fault when the caller's signal ends it first. */
export async function sleep(within: Within, ms: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () =>
    new Promise<void>((resolve) => {
      timer = setTimeout(resolve, Math.min(ms, maxDelay));
    });
  await within(Infinity, "deadline", signal, wait).finally(() => clearTimeout(timer));
}
