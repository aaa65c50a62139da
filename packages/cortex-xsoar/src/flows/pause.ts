import type { CallOptions } from "@incident-clients/core";

/** Waits before another try, with full jitter so that two writers do not meet again; the caller's signal ends it. */
export async function pause(repeat: number, { retry, signal }: CallOptions): Promise<void> {
  const { baseDelay = 200, maxDelay = 2000 } = retry || {};
  const ms = Math.random() * Math.min(maxDelay, baseDelay * 2 ** (repeat - 1));
  if (signal?.aborted) return;
  await new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal?.addEventListener("abort", done);
  });
}
