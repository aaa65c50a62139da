import type { ClientConfig } from "../options.ts";
import { sleep, within } from "./deadline.ts";
import { Fault } from "./fault.ts";

/** Calls at once to one origin with one key, and so the connections that they open. */
const most = 64;

/** A Worker may not be woken by what another request does; its platform bounds the connections by itself. */
const isWorker = globalThis.navigator?.userAgent === "Cloudflare-Workers";

/** No vendor's window is longer, and a wait without end would outlast the trouble. */
const longestHold = 3_600_000;

/** A call's place in the line. */
export interface Place {
  readonly order: number;
  wake?: () => void;
}

/**
 * What all calls to one origin with one key share: how many go on at once, until when the server wants none, and how many
 * repeats an outage gets.
 */
export class Gate {
  #order = 0;
  #active = 0;
  /** Calls that wait for others to end, in their order. */
  #line: Place[] = [];
  #until = 0;
  /** Over how many milliseconds those who waited come back. */
  #spread = 0;
  /** Calls that wait for the server's time. */
  #held: Place[] = [];
  /** Of repeats: ten at once, one more for every two seconds or ten successes. */
  #tokens = 10;
  #counted = performance.now();

  place(): Place {
    return { order: this.#order++ };
  }

  /**
   * Lets a call through when it is its turn, first come first served; a call that comes back keeps its place. Returns nothing
   * where it may go at once. Rejects with a fault when the turn would come after the deadline.
   */
  enter(place: Place, end: number, signal: AbortSignal | undefined): Promise<void> | undefined {
    const busy =
      this.#line.length > 0 || this.#held.length > 0 || this.#active >= most || performance.now() < this.#until;
    if (busy && !(isWorker && performance.now() >= this.#until)) return this.#wait(place, end, signal);
    this.#active++;
    return undefined;
  }

  /** Ends what `enter` began; the next in the line goes on in its stead. */
  leave(): void {
    const next = this.#line.shift();
    if (next) next.wake?.();
    else this.#active--;
  }

  /** Holds all calls for so many seconds. */
  hold(seconds: number): void {
    const ms = Math.min(seconds * 1000, longestHold);
    if (performance.now() + ms <= this.#until) return;
    this.#until = performance.now() + ms;
    // Everyone back at once would be the next refusal.
    this.#spread = Math.min(ms / 10, 5000);
  }

  /** Seconds until the server takes calls again. */
  get wait(): number {
    return Math.max(0, Math.ceil((this.#until - performance.now()) / 1000));
  }

  /** Takes a repeat from the budget, if there is one. */
  take(): boolean {
    this.refill(0);
    if (this.#tokens < 1) return false;
    this.#tokens--;
    return true;
  }

  /** Gives repeats back: a tenth for a success, a whole one where the repeat was worth it. */
  refill(tokens: number): void {
    const now = performance.now();
    this.#tokens = Math.min(10, this.#tokens + tokens + (now - this.#counted) / 2000);
    this.#counted = now;
  }

  /** Whether it is as good as new. */
  get idle(): boolean {
    this.refill(0);
    return this.#active + this.#held.length === 0 && this.#tokens === 10 && this.wait === 0;
  }

  async #wait(place: Place, end: number, signal: AbortSignal | undefined): Promise<void> {
    for (;;) {
      await this.#holdOut(place, end, signal);
      if (isWorker) this.#active++;
      else await this.#queue(place, end, signal);
      // Others may have been told to wait while this one stood in the line.
      if (performance.now() >= this.#until) return;
      this.leave();
    }
  }

  /** Waits for the time that the server has set, and then for a moment of its own among all who waited. */
  async #holdOut(place: Place, end: number, signal: AbortSignal | undefined): Promise<void> {
    if (performance.now() >= this.#until && this.#held.length === 0) return;
    insert(this.#held, place);
    try {
      for (let turn = false; !turn; ) {
        const until = this.#until;
        if (until >= end) throw new Fault("rate-limit");
        await sleep(until - performance.now(), signal);
        const share = (this.#held.indexOf(place) + Math.random()) / this.#held.length;
        await sleep(Math.min(this.#spread * share, (end - until) / 2), signal);
        turn = this.#until === until;
      }
    } finally {
      this.#held.splice(this.#held.indexOf(place), 1);
    }
  }

  /** Waits until fewer calls go on. */
  async #queue(place: Place, end: number, signal: AbortSignal | undefined): Promise<void> {
    if (this.#active < most && this.#line.length === 0) {
      this.#active++;
      return;
    }
    let passed = false;
    const turn = () =>
      new Promise<void>((resolve) => {
        place.wake = () => {
          passed = true;
          resolve();
        };
        insert(this.#line, place);
      });
    try {
      await within(end - performance.now(), "deadline", signal, turn);
    } catch (fault) {
      const at = this.#line.indexOf(place);
      if (at >= 0) this.#line.splice(at, 1);
      if (passed) this.leave();
      throw fault;
    }
  }
}

/** Puts a call into a line by its order. */
function insert(line: Place[], place: Place): void {
  let at = line.length;
  while (at > 0 && (line[at - 1] as Place).order > place.order) at--;
  line.splice(at, 0, place);
}

const byFetch = new WeakMap<object, Map<string, Gate>>();
const platformFetch = {};

/** The gate of an origin and a key; clients that send by a `fetch` of their own share it where the function is the same. */
export function gateOf({ baseUrl, credentials, fetch = platformFetch as typeof globalThis.fetch }: ClientConfig): Gate {
  const gates = byFetch.get(fetch) ?? new Map<string, Gate>();
  byFetch.set(fetch, gates);
  const account = typeof credentials === "function" ? credentials.account : credentials;
  const key = `${baseUrl.origin} ${JSON.stringify(account)}`;
  let gate = gates.get(key);
  if (!gate) {
    if (gates.size >= 1000) for (const [old, { idle }] of gates) if (idle) gates.delete(old);
    gate = new Gate();
    gates.set(key, gate);
  }
  return gate;
}
