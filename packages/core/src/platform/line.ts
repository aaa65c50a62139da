import type { Held, Line, Within } from "./platform.ts";

/** Calls at once to one origin with one key, and so the connections that they open. */
const most = 64;

/** As few as that after many holds: with one at a time, a call that hangs would hold up all others. */
const fewest = 4;

interface Waiting {
  order: number;
  end: number;
  /** Says whether it is its turn, or too late for one. */
  settle: (turn: boolean) => void;
}

/**
 * Bounds how many calls go on at once, first come first served, and lets the waiting ones come back one after the other.
 */
export function openLine(gate: Held, within: Within): Line {
  let active = 0;
  /** Less after each hold, and one more for each round of successes, as TCP does. */
  let limit = most;
  let line: Waiting[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The end of the hold after which calls come back. */
  let returning = 0;

  function admitIn(ms: number): void {
    if (line.length === 0 || timer) return;
    timer = setTimeout(() => {
      timer = undefined;
      admit();
    }, ms);
  }

  function admit(): unknown {
    const { until, spread } = gate;
    const now = performance.now();
    if (now < until) return admitIn(until - now);
    // The waiting calls come back over the spread, and none so late that its deadline passes.
    const soonest = line.reduce((least, { end }) => Math.min(least, end), Infinity);
    const share = Math.max(0, Math.min(until + spread - now, (soonest - now) / 2)) / line.length;
    if (returning !== until) {
      returning = until;
      // Other programs come back, too.
      return admitIn(Math.random() * share);
    }
    // A moment passes between any two.
    const pause = 2 * Math.random() * share;
    while (line.length > 0 && active < limit) {
      active++;
      line.shift()?.settle(true);
      if (pause > 0) return admitIn(pause);
    }
  }

  async function wait(order: number, end: number, signal: AbortSignal | undefined): Promise<boolean> {
    let own: Waiting | undefined;
    let admitted = false;
    const turn = () =>
      new Promise<boolean>((resolve) => {
        const settle = (turn: boolean) => {
          admitted = turn;
          resolve(turn);
        };
        own = { order, end, settle };
        line.push(own);
        line.sort((a, b) => a.order - b.order);
        admitIn(0);
      });
    try {
      return await within(end - performance.now(), "deadline", signal, turn);
    } catch (fault) {
      // It was ended in the moment in which its turn came.
      if (admitted) leave();
      throw fault;
    } finally {
      line = line.filter((one) => one !== own);
      if (line.length === 0) {
        clearTimeout(timer);
        timer = undefined;
      }
    }
  }

  function leave(): void {
    active--;
    // Later, when all that has arrived by now is read: another of these answers may tell everyone to wait.
    admitIn(0);
  }

  return {
    enter(order, end, signal, held) {
      if (held || line.length > 0 || active >= limit) return wait(order, end, signal);
      active++;
      return undefined;
    },
    leave,
    hold(again) {
      if (!again) limit = Math.max(fewest, limit / 4);
      for (const { end, settle } of line) if (end <= gate.until) settle(false);
    },
    succeed() {
      limit = Math.min(most, limit + 1 / limit);
    },
  };
}
