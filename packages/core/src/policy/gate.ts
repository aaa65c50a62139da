import { sleep } from "../call/sleep.ts";
import type { ClientConfig } from "../options.ts";
import type { Line, Platform, Within } from "../platform/platform.ts";

/** Milliseconds: no vendor's window is longer, and a wait without end would outlast the trouble. */
const longestHold = 3_600_000;

/** Whoever has so many tenants can spare the memory of the oldest's budget. */
const mostGates = 1000;

/**
 * What all calls to one origin with one key share: until when the server wants none, how many repeats an outage gets, and,
 * where the platform allows it, a line to wait in.
 */
export class Gate {
  /** How many calls have succeeded. */
  served = 0;
  /** When the server takes calls again, on the clock of `performance.now()`. */
  until = 0;
  /** Over how many milliseconds the waiting calls come back: all of them at once would be the next refusal. */
  spread = 0;
  #line: Line | undefined;
  #within: Within;
  #order = 0;
  /** Of repeats: ten at once, one more for every two seconds or ten successes. */
  #tokens = 10;
  #counted = performance.now();

  constructor({ openLine }: Platform, within: Within) {
    this.#within = within;
    this.#line = openLine?.(this, within);
  }

  /** A place in the line, which a call keeps when it comes back. */
  place(): number {
    return this.#order++;
  }

  /** Lets a call through when it is its turn; returns nothing where it may go at once. False means that it would be too late. */
  enter(order: number, end: number, signal: AbortSignal | undefined): Promise<boolean> | undefined {
    const held = this.until > 0 && performance.now() < this.until;
    if (held && this.until >= end) return Promise.resolve(false);
    if (this.#line) return this.#line.enter(order, end, signal, held);
    return held ? this.#waitAlone(order, end, signal) : undefined;
  }

  /** Ends what `enter` began. */
  leave(): void {
    this.#line?.leave();
  }

  /** Holds all calls for so many seconds. */
  hold(seconds: number): void {
    const now = performance.now();
    const ms = Math.min(seconds * 1000, longestHold);
    if (now + ms <= this.until) return;
    const again = now < this.until;
    this.until = now + ms;
    this.spread = Math.min(ms / 10, 5000);
    this.#line?.hold(again);
  }

  /** Seconds until the server takes calls again. */
  get wait(): number {
    return Math.max(0, Math.ceil((this.until - performance.now()) / 1000));
  }

  /** Takes a repeat from the budget, if there is one. */
  take(): boolean {
    this.#refill(0);
    if (this.#tokens < 1) return false;
    this.#tokens--;
    return true;
  }

  /** Notes a success; a repeat that was worth it is given back. */
  succeed(repeated: boolean): void {
    this.served++;
    this.#refill(repeated ? 1 : 0.1);
    this.#line?.succeed();
  }

  #refill(tokens: number): void {
    const now = performance.now();
    this.#tokens = Math.min(10, this.#tokens + tokens + (now - this.#counted) / 2000);
    this.#counted = now;
  }

  async #waitAlone(order: number, end: number, signal: AbortSignal | undefined): Promise<boolean> {
    const pause = Math.random() * Math.min(this.spread, (end - this.until) / 2);
    await sleep(this.#within, this.until - performance.now() + pause, signal);
    return this.enter(order, end, signal) ?? true;
  }
}

const byFetch = new WeakMap<object, Map<string, Gate>>();
const platformFetch = {};

/** The gate of an origin and a key; clients that send by a `fetch` of their own share it where the function is the same. */
export function gateOf(
  { baseUrl, credentials, fetch = platformFetch as never }: ClientConfig,
  platform: Platform,
  within: Within,
): Gate {
  const gates = byFetch.get(fetch) ?? new Map<string, Gate>();
  const account = typeof credentials === "function" ? credentials.account : credentials;
  const key = baseUrl.origin + JSON.stringify(account);
  const gate = gates.get(key) ?? new Gate(platform, within);
  gates.delete(key); // Set again, it is the newest.
  byFetch.set(fetch, gates.set(key, gate));
  if (gates.size > mostGates) gates.delete(gates.keys().next().value as string);
  return gate;
}
