import { type CallOptions, tell } from "@incident-clients/core";

/** The largest delay of a timer; a longer one would fire at once. */
const longest = 2 ** 31 - 1;

/**
 * Waits before another try, with full jitter so that two writers do not meet again, and never longer than one call may take.
 * The caller's signal ends the wait.
 */
export async function pause(repeat: number, { retry, signal, deadline = longest }: CallOptions): Promise<void> {
  const { baseDelay = 200, maxDelay = 2000 } = retry || {};
  const ms = Math.min(Math.random() * Math.min(maxDelay, baseDelay * 2 ** (repeat - 1)), deadline, longest);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () =>
    new Promise<void>((resolve) => {
      timer = setTimeout(resolve, ms);
    });
  await tell(wait, undefined, signal);
  clearTimeout(timer);
}
