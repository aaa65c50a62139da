import type { Query } from "./database.ts";
import type { Decision } from "./decide.ts";
import { columns, type Entry, entryOf, type Row, type State, states } from "./entry.ts";
import type { Ticket } from "./kinds.ts";

/** An entry that this worker has in hand. */
export interface Claim {
  key: string;
  kind: string;
  request: string;
  /** Counts the claims of an entry: who is not the last one to claim it decides nothing any more. */
  attempt: number;
  tried: boolean;
  pauses: number;
}

/** Seconds for which a claim holds unless it is renewed. */
export const leaseSeconds = 30;

/** Hours for which a parked entry is looked for again. */
const looksFor = 24;

const free = "(lease IS NULL OR lease <= now())";

/** The table of hand-offs, which is also the queue: one row, one truth. Every change is a single statement. */
export class Table {
  readonly #query: Query;

  constructor(query: Query) {
    this.#query = query;
  }

  /** False where the key is known already. */
  async add(key: string, kind: string, request: string, query: Query = this.#query): Promise<boolean> {
    const sql = `INSERT INTO hand_off.entry (key, kind, request) VALUES ($1, $2, $3)
      ON CONFLICT DO NOTHING RETURNING key`;
    if ((await query(sql, [key, kind, request])).length > 0) return true;
    const [known] = await query<{ kind: string }>("SELECT kind FROM hand_off.entry WHERE key = $1", [key]);
    if (known && known.kind !== kind)
      throw new Error(`the key ${key} is that of a "${known.kind}": give each hand-off a key of its own`);
    return false;
  }

  async find(key: string): Promise<Entry | undefined> {
    const rows = await this.#query<Row>(`SELECT ${columns} FROM hand_off.entry WHERE key = $1`, [key]);
    return rows.map(entryOf)[0];
  }

  async list(wanted: readonly State[], limit: number): Promise<Entry[]> {
    const sql = `SELECT ${columns} FROM hand_off.entry WHERE state = ANY($1::text[]) ORDER BY added, key LIMIT $2`;
    return (await this.#query<Row>(sql, [wanted, limit])).map(entryOf);
  }

  async count(): Promise<Record<State, number>> {
    const rows = await this.#query<{ state: State; entries: number }>(
      "SELECT state, count(*)::integer AS entries FROM hand_off.entry GROUP BY state",
    );
    const zeros = states.map((state) => [state, 0]);
    return Object.fromEntries([...zeros, ...rows.map(({ state, entries }) => [state, entries])]);
  }

  /**
   * Takes what is due and nobody else has in hand. What was not `waiting` may have been sent. Each kind is read from its end of
   * the index, so neither those that wait behind nor those of a kind that is held cost time.
   */
  claim(kinds: readonly string[], limit: number): Promise<Claim[]> {
    const sql = `WITH due AS MATERIALIZED (
        SELECT key FROM unnest($1::text[]) AS wanted (kind) CROSS JOIN LATERAL (
          SELECT key, due FROM hand_off.entry WHERE entry.kind = wanted.kind AND due <= now() AND ${free}
          ORDER BY due LIMIT $2 FOR UPDATE SKIP LOCKED) AS first
        WHERE NOT EXISTS (SELECT FROM hand_off.hold WHERE hold.kind = wanted.kind AND until > now())
        ORDER BY due LIMIT $2)
      UPDATE hand_off.entry SET attempt = attempt + 1, tried = tried OR state <> 'waiting', changed = now(),
        state = CASE state WHEN 'parked' THEN state ELSE 'sending' END,
        lease = now() + interval '${leaseSeconds} seconds'
      FROM due WHERE entry.key = due.key
      RETURNING entry.key, kind, request, attempt, tried, pauses`;
    return this.#query<Claim>(sql, [kinds, limit]);
  }

  async renew(claims: readonly Claim[]): Promise<void> {
    const sql = `UPDATE hand_off.entry SET lease = now() + interval '${leaseSeconds} seconds'
      FROM unnest($1::text[], $2::integer[]) AS mine (key, attempt)
      WHERE entry.key = mine.key AND entry.attempt = mine.attempt AND lease IS NOT NULL`;
    await this.#query(sql, [claims.map(({ key }) => key), claims.map(({ attempt }) => attempt)]);
  }

  /** Frees what a killed process had in hand; for a database that only one process can open. */
  async breakLeases(): Promise<void> {
    await this.#query("UPDATE hand_off.entry SET lease = NULL WHERE lease IS NOT NULL");
  }

  /** Ends a claim, unless somebody else has decided since. Returns whether it did. */
  async record({ key, attempt }: Claim, { state, reason, tickets, pause = 0 }: Decision): Promise<boolean> {
    const sql = `UPDATE hand_off.entry SET state = $3, reason = $4, tickets = $5, lease = NULL, changed = now(),
        request = CASE $3 WHEN 'made' THEN NULL ELSE request END,
        pauses = pauses + 1,
        parked = CASE $3 WHEN 'parked' THEN coalesce(parked, now()) END,
        due = CASE WHEN $3 = 'waiting' OR $3 = 'parked' AND coalesce(parked, now()) > now() - interval '${looksFor} hours'
          THEN now() + $6 * interval '1 millisecond' END
      WHERE key = $1 AND attempt = $2 RETURNING key`;
    return (await this.#query(sql, [key, attempt, state, reason, JSON.stringify(tickets), pause])).length > 0;
  }

  /**
   * Records a ticket that exists although somebody else has decided since: that is the truth, whoever finds it. Where another
   * ticket is known already, there are two, and a person has to see them.
   */
  async recordLate(key: string, ticket: Ticket): Promise<void> {
    for (;;) {
      const known = await this.find(key);
      if (!known) return;
      const others = known.state === "made" ? known.tickets.filter(({ id }) => id !== ticket.id) : [];
      const [state, reason] = others.length > 0 ? ["parked", "There are several tickets."] : ["made", null];
      const sql = `UPDATE hand_off.entry SET state = $3, reason = $4, tickets = $5, attempt = attempt + 1, tried = true,
          request = CASE $3 WHEN 'made' THEN NULL ELSE request END, due = NULL, lease = NULL, changed = now()
        WHERE key = $1 AND attempt = $2 RETURNING key`;
      const values = [key, known.attempt, state, reason, JSON.stringify([...others, ticket])];
      if ((await this.#query(sql, values)).length > 0) return;
    }
  }

  async hold(kind: string, wait: number): Promise<void> {
    const sql = `INSERT INTO hand_off.hold (kind, until) VALUES ($1, now() + $2 * interval '1 millisecond')
      ON CONFLICT (kind) DO UPDATE SET until = greatest(hold.until, excluded.until)`;
    await this.#query(sql, [kind, wait]);
  }

  /** A person has found the ticket, or wants none (undefined). */
  async settle(key: string, ticket: Ticket | undefined): Promise<boolean> {
    const sql = `UPDATE hand_off.entry SET state = $2, reason = $3, tickets = $4, attempt = attempt + 1,
        request = CASE $2 WHEN 'made' THEN NULL ELSE request END, due = NULL, lease = NULL, parked = NULL, changed = now()
      WHERE key = $1 AND state IN ('parked', 'refused') RETURNING key`;
    const values = ticket ? ["made", null, JSON.stringify([ticket])] : ["refused", "A person closed it.", "[]"];
    return (await this.#query(sql, [key, ...values])).length > 0;
  }

  /** A person is sure that there is no ticket. Refused while it is being looked for: that could find one, or make it. */
  async retry(key: string): Promise<boolean> {
    const sql = `UPDATE hand_off.entry SET state = 'waiting', tried = false, reason = NULL, tickets = '[]',
        attempt = attempt + 1, pauses = 0, due = now(), lease = NULL, parked = NULL, changed = now()
      WHERE key = $1 AND state IN ('parked', 'refused') AND ${free} AND request IS NOT NULL RETURNING key`;
    return (await this.#query(sql, [key])).length > 0;
  }
}
