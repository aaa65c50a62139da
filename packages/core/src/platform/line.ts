import type { Held, Limited, Line } from "./platform.ts";

/** Calls at once to one origin with one key, and so the connections that they open. */
const most = 64;

interface Waiting {
  order: number;
  end: number;
  pass: () => void;
  refuse: (why: unknown) => void;
}

/**
 * Bounds how many calls go on at once, first come first served, and lets those who had to wait come back one after the other.
 */
export function openLine(gate: Held, limited: Limited): Line {
  let active = 0;
  /** Less after each hold, and one more for each round of successes, as TCP does. */
  let limit = most;
  let line: Waiting[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  function admitIn(ms: number): void {
    if (line.length === 0 || timer) return;
    timer = setTimeout(() => {
      timer = undefined;
      admit();
    }, ms);
  }

  function admit(): void {
    const { until, spread } = gate;
    const rest = until - performance.now();
    const share = spread / line.length;
    if (rest > 0) return admitIn(rest + Math.random() * share);
    // While those who waited come back, a moment passes between any two.
    const pause = rest > -spread ? 2 * Math.random() * share : 0;
    while (line.length > 0 && active < limit) {
      active++;
      line.shift()?.pass();
      if (pause > 0) return admitIn(pause);
    }
  }

  async function wait(order: number, end: number, signal: AbortSignal | undefined): Promise<void> {
    let own: Waiting | undefined;
    const turn = () =>
      new Promise<void>((pass, refuse) => {
        own = { order, end, pass, refuse };
        line.push(own);
        line.sort((a, b) => a.order - b.order);
        admitIn(0);
      });
    await limited(end - performance.now(), "deadline", signal, turn).catch((fault) => {
      line = line.filter((one) => one !== own);
      if (line.length === 0) {
        clearTimeout(timer);
        timer = undefined;
      }
      throw fault;
    });
  }

  return {
    enter(order, end, signal) {
      if (line.length > 0 || active >= limit || performance.now() < gate.until) return wait(order, end, signal);
      active++;
      return undefined;
    },
    leave() {
      active--;
      // Later, when all that has arrived by now is read: another of these answers may tell everyone to wait.
      admitIn(0);
    },
    hold(refuse) {
      limit = Math.max(1, limit / 4);
      for (const one of line) if (one.end <= gate.until) one.refuse(refuse());
    },
    succeed() {
      limit = Math.min(most, limit + 1 / limit);
    },
  };
}
