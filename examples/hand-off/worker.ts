import type { XsoarClient } from "@incident-clients/cortex-xsoar";
import type { Database } from "./database.ts";
import { handOver, type OnStep } from "./hand-over.ts";
import { Tickets } from "./tickets.ts";

const queue = "hand-off";

/** Milliseconds between two looks for tickets that nobody is working on. */
const sweepInterval = 60_000;

/** A table and a queue over one database. */
export class HandOff {
  readonly tickets: Tickets;
  readonly #database: Database;
  #sweep: NodeJS.Timeout | undefined;

  private constructor(database: Database, tickets: Tickets) {
    this.#database = database;
    this.tickets = tickets;
  }

  static async open(database: Database): Promise<HandOff> {
    await database.boss.createQueue(queue, {
      policy: "exclusive", // One job for a ticket, waiting or at work.
      retryLimit: 5,
      retryDelay: 1,
      retryBackoff: true,
      retryDelayMax: 60,
      // Longer than a call can take: the client gives up after two minutes, and looks once more.
      expireInSeconds: 600,
      heartbeatSeconds: 20, // A worker that was killed is noticed by its silence.
    });
    return new HandOff(database, await Tickets.open(database.query));
  }

  /** Asks for a ticket to be worked on; nothing happens where that was asked already. */
  async wake(key: string): Promise<void> {
    await this.#database.boss.send(queue, { key }, { singletonKey: key });
  }

  /** Works until `stop`. */
  async work(xsoar: XsoarClient, onStep: OnStep = () => {}): Promise<void> {
    const { boss, alone } = this.#database;
    // Jobs that a killed process had begun; on PostgreSQL they may be another worker's, and end when they expire.
    if (alone) await boss.deleteAllJobs(queue);
    const sweep = async () => {
      for (const key of await this.tickets.listOpen()) await this.wake(key);
    };
    await sweep();
    this.#sweep = setInterval(() => sweep().catch(({ message }) => console.error(message)), sweepInterval);
    await boss.work<{ key: string }>(queue, { pollingIntervalSeconds: 0.5, localConcurrency: 10 }, async ([job]) => {
      if (job) await handOver(xsoar, this.tickets, job.data.key, onStep);
    });
  }

  /** Ends when the tickets at work are done. */
  async stop(): Promise<void> {
    clearInterval(this.#sweep);
    await this.#database.close();
  }
}
