import { setTimeout as sleep } from "node:timers/promises";
import { openDatabase, type Queryable, queryOf } from "./database.ts";
import { type Entry, type State, states } from "./entry.ts";
import { type Hooks, notifierOf } from "./events.ts";
import type { Kinds, RequestOf, Ticket } from "./kinds.ts";
import { migrate } from "./migrate.ts";
import { Table } from "./table.ts";
import { Worker, type WorkOptions } from "./worker.ts";

/** What a hand-off is made of. */
export interface HandOffOptions<K extends Kinds> {
  /**
   * The URL of a PostgreSQL (`postgres://…`), for any number of processes; or a folder for an embedded one (PGlite), which one
   * process can open at a time; or a PGlite that is open. Default: the folder `hand-off`.
   */
  database?: string | Queryable | undefined;
  /** How to make each kind of ticket, by a name that is stored. */
  kinds: K;
  /** For logs and metrics. */
  on?: Hooks | undefined;
}

/** A durable outbox. */
export interface HandOff<K extends Kinds> {
  readonly kinds: K;
  /**
   * Takes a hand-off; false where the key is known already, whose first request stays. With a client that is in a transaction
   * of yours, it is taken if and only if that commits.
   */
  add<Name extends string & keyof K>(
    key: string,
    kind: Name,
    request: RequestOf<K[Name]>,
    transaction?: Queryable,
  ): Promise<boolean>;
  /** Works in this process until `stop`. */
  work(options?: WorkOptions): void;
  /** Waits until nothing is waiting or being sent; for jobs that end. */
  drain(): Promise<void>;
  find(key: string): Promise<Entry | undefined>;
  /** Lists entries, the oldest first. Default: all states, and no more than 1000. */
  list(options?: { states?: readonly State[] | undefined; limit?: number | undefined }): Promise<Entry[]>;
  count(): Promise<Record<State, number>>;
  /**
   * A person has found the ticket of an entry that is parked or refused, or decides that there is none and none is wanted
   * (`"none"`). False where it is neither parked nor refused.
   */
  settle(key: string, ticket: Ticket | "none"): Promise<boolean>;
  /** A person is sure that there is no ticket: it is sent again. False where it is not parked or refused, or is looked for now. */
  retry(key: string): Promise<boolean>;
  /** Waits for what is in hand, 30 s unless said otherwise, and closes the database. */
  stop(options?: { grace?: number | undefined }): Promise<void>;
}

/**
 * Opens a hand-off, and brings its tables up to date.
 *
 * Whatever happens to the process, each entry ends with one ticket, or with the reason why there is none: "about to send" is
 * written before the call, and who finds that after a crash has the ticket looked for instead of sending it again.
 */
export async function createHandOff<const K extends Kinds>(options: HandOffOptions<K>): Promise<HandOff<K>> {
  const { database, kinds, on = {} } = options;
  const notify = notifierOf(on);
  // An empty environment variable is not a URL either.
  const opened = await openDatabase(database || "hand-off", (error) => notify("error", { error }));
  const table = new Table(opened.query);
  try {
    await migrate(opened.query);
    if (opened.alone) await table.breakLeases();
  } catch (error) {
    await opened.close();
    throw error;
  }
  let worker: Worker | undefined;
  return {
    kinds,
    async add(key, kind, request, transaction) {
      checkKey(key);
      if (!Object.hasOwn(kinds, kind)) throw new TypeError(`"${kind}" is not among the kinds of this hand-off`);
      const text: string | undefined = JSON.stringify(request);
      if (text === undefined) throw new TypeError(`the request of ${key} is not JSON`);
      const isNew = await table.add(key, kind, text, transaction && queryOf(transaction));
      if (!transaction) worker?.wake();
      return isNew;
    },
    work(workOptions = {}) {
      if (worker) throw new Error("this hand-off works already: use another process, or more concurrency");
      worker = new Worker(table, kinds, notify, workOptions);
    },
    async drain() {
      for (;;) {
        const { waiting, sending } = await table.count();
        if (waiting + sending === 0) return;
        await sleep(100);
      }
    },
    find: (key) => table.find(key),
    list: ({ states: wanted = states, limit = 1000 } = {}) => table.list(wanted, limit),
    count: () => table.count(),
    async settle(key, ticket) {
      if (ticket !== "none" && (typeof ticket?.id !== "string" || ticket.id === ""))
        throw new TypeError('pass the ticket with its id, or "none"');
      return table.settle(key, ticket === "none" ? undefined : ticket);
    },
    async retry(key) {
      const isBack = await table.retry(key);
      worker?.wake();
      return isBack;
    },
    async stop({ grace = 30_000 } = {}) {
      await worker?.stop(grace);
      await opened.close();
    },
  };
}

/** Keys go into the vendor's searches and into logs. */
function checkKey(key: string): void {
  if (typeof key !== "string" || !/^[^\p{C}]{1,200}$/u.test(key) || key.trim() !== key)
    throw new TypeError("a key is 1 to 200 visible characters, without spaces around them");
}
