import type { NewIncident } from "@incident-clients/cortex-xsoar/flows";
import type { Query } from "./database.ts";

/**
 * - `waiting`: nothing was sent.
 * - `sending`: written before the call, so this is also what a worker leaves that dies during it.
 * - `made`: the incident exists.
 * - `refused`: there is none, and repeating would not change that.
 * - `parked`: there may be one. A person has to look.
 */
export type State = "waiting" | "sending" | "made" | "refused" | "parked";

/** One hand-off. */
export interface Ticket {
  /** Your own name for it, which the incident carries too. */
  key: string;
  state: State;
  request: NewIncident;
  /** Id of the incident. */
  incident: string | null;
  reason: string | null;
}

const schema = `
  CREATE SCHEMA IF NOT EXISTS hand_off;
  CREATE TABLE IF NOT EXISTS hand_off.ticket (
    key text PRIMARY KEY,
    request jsonb NOT NULL,
    state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sending', 'made', 'refused', 'parked')),
    incident text,
    reason text,
    changed timestamptz NOT NULL DEFAULT now()
  );`;

/** The table of hand-offs, which is the truth; the queue's jobs are only its wake-up calls. */
export class Tickets {
  readonly #query: Query;

  private constructor(query: Query) {
    this.#query = query;
  }

  static async open(query: Query): Promise<Tickets> {
    await query(schema);
    return new Tickets(query);
  }

  /** False where the key is known already. */
  async add(key: string, request: NewIncident): Promise<boolean> {
    const sql = "INSERT INTO hand_off.ticket (key, request) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING key";
    return (await this.#query(sql, [key, JSON.stringify(request)])).length > 0;
  }

  async find(key: string): Promise<Ticket | undefined> {
    return (await this.#query<Ticket>("SELECT * FROM hand_off.ticket WHERE key = $1", [key]))[0];
  }

  list(...states: State[]): Promise<Ticket[]> {
    const sql = "SELECT * FROM hand_off.ticket WHERE state = ANY($1::text[]) ORDER BY key";
    return this.#query<Ticket>(sql, [states]);
  }

  /** What has to be done, and what was parked so lately that the vendor's search may only learn of it now. */
  async listOpen(): Promise<string[]> {
    const sql = `SELECT key FROM hand_off.ticket WHERE state IN ('waiting', 'sending')
      OR (state = 'parked' AND changed > now() - interval '1 hour') ORDER BY changed`;
    return (await this.#query<{ key: string }>(sql)).map(({ key }) => key);
  }

  /** One statement, so that of several who try exactly one succeeds. */
  async move(key: string, from: State[], to: State, known: { incident?: string; reason?: string } = {}) {
    const sql = `UPDATE hand_off.ticket SET state = $3, incident = $4, reason = $5, changed = now()
      WHERE key = $1 AND state = ANY($2::text[]) RETURNING key`;
    const moved = await this.#query(sql, [key, from, to, known.incident ?? null, known.reason ?? null]);
    return moved.length > 0;
  }
}
