import { setTimeout as sleep } from "node:timers/promises";
import { decide, outcomeOfError } from "./decide.ts";
import type { Notify } from "./events.ts";
import type { EnsureOutcome, Kinds } from "./kinds.ts";
import { type Claim, leaseSeconds, type Table } from "./table.ts";

/** How a worker works. */
export interface WorkOptions {
  /** How many entries it has in hand at once. Default: 5. */
  concurrency?: number | undefined;
  /** Milliseconds between two looks into the table. Default: 500. */
  interval?: number | undefined;
}

/** Takes what is due from the table and gives it to its kind, until it is stopped. */
export class Worker {
  readonly #table: Table;
  readonly #kinds: Kinds;
  readonly #notify: Notify;
  readonly #running = new Map<Claim, Promise<void>>();
  readonly #abort = new AbortController();
  readonly #renewal: NodeJS.Timeout;
  readonly #loop: Promise<void>;
  #stopping = false;
  #wake: () => void = () => {};

  constructor(table: Table, kinds: Kinds, notify: Notify, { concurrency = 5, interval = 500 }: WorkOptions) {
    this.#table = table;
    this.#kinds = kinds;
    this.#notify = notify;
    const renew = () => this.#running.size > 0 && this.#watch(table.renew([...this.#running.keys()]));
    this.#renewal = setInterval(renew, (leaseSeconds * 1000) / 3);
    this.#loop = this.#work(concurrency, interval);
  }

  /** Looks into the table now. */
  wake(): void {
    this.#wake();
  }

  /** Waits for what it has in hand; after the given milliseconds it ends those calls, and records what they report. */
  async stop(grace: number): Promise<void> {
    this.#stopping = true;
    this.#wake();
    await this.#loop;
    const timer = setTimeout(() => this.#abort.abort(), grace);
    await Promise.all(this.#running.values());
    clearTimeout(timer);
    clearInterval(this.#renewal);
  }

  async #work(concurrency: number, interval: number): Promise<void> {
    while (!this.#stopping) {
      const woken = new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
      const room = concurrency - this.#running.size;
      const claims = room > 0 ? await this.#watch(this.#table.claim(Object.keys(this.#kinds), room)) : [];
      for (const claim of claims ?? []) {
        const handedOver = this.#handOver(claim).finally(() => {
          this.#running.delete(claim);
          this.#wake();
        });
        this.#running.set(claim, handedOver);
      }
      const pause = new AbortController();
      await Promise.race([woken, sleep(interval, undefined, pause).catch(() => {})]);
      pause.abort();
    }
  }

  async #handOver(claim: Claim): Promise<void> {
    const { key, kind, attempt, tried } = claim;
    this.#notify("sending", { key, kind, attempt, tried });
    const began = performance.now();
    const outcome = await this.#ensure(claim);
    const duration = Math.round(performance.now() - began);
    const decision = decide(outcome, claim);
    const { state, reason, pause = 0 } = decision;
    if (decision.holds) {
      await this.#insist(() => this.#table.hold(kind, pause));
      this.#notify("held", { kind, wait: pause, reason: reason ?? "" });
    }
    const isRecorded = await this.#insist(async () => {
      if (await this.#table.record(claim, decision)) return true;
      if (outcome.state === "created") await this.#table.recordLate(key, outcome.ticket);
      return outcome.state === "created";
    });
    if (isRecorded) this.#notify("recorded", { key, kind, attempt, state, reason, duration });
  }

  async #ensure({ key, kind, request, tried }: Claim): Promise<EnsureOutcome> {
    try {
      const one = this.#kinds[kind];
      if (!one) throw new TypeError("no such kind");
      // Only `add` writes requests, and it takes those of this kind.
      return await one.ensure(JSON.parse(request) as never, { key, tried, signal: this.#abort.signal });
    } catch (error) {
      return outcomeOfError(error);
    }
  }

  /** Writes down what is known now and only here; what is not written will have to be looked for. */
  async #insist<Value>(write: () => Promise<Value>): Promise<Value | undefined> {
    for (const pause of [100, 500, 2000, 5000, 0]) {
      try {
        return await write();
      } catch (error) {
        this.#notify("error", { error: error as Error });
        await sleep(pause);
      }
    }
    return undefined;
  }

  async #watch<Value>(work: Promise<Value>): Promise<Value | undefined> {
    try {
      return await work;
    } catch (error) {
      this.#notify("error", { error: error as Error });
      return undefined;
    }
  }
}
