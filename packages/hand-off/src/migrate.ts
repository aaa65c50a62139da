import type { Query } from "./database.ts";

/** What each version of the schema adds to the one before it. A released one never changes. */
const migrations = [
  `CREATE TABLE hand_off.entry (
    key text PRIMARY KEY,
    kind text NOT NULL,
    request text,
    state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sending', 'made', 'refused', 'parked')),
    tried boolean NOT NULL DEFAULT false,
    attempt integer NOT NULL DEFAULT 0,
    pauses integer NOT NULL DEFAULT 0,
    due timestamptz DEFAULT now(),
    lease timestamptz,
    parked timestamptz,
    tickets text NOT NULL DEFAULT '[]',
    reason text,
    added timestamptz NOT NULL DEFAULT now(),
    changed timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX ON hand_off.entry (kind, due) WHERE due IS NOT NULL;
  CREATE INDEX ON hand_off.entry (state, key) WHERE state <> 'made';
  CREATE TABLE hand_off.hold (kind text PRIMARY KEY, until timestamptz NOT NULL);`,
];

/** Any number that no other advisory lock of the database uses. */
const lockId = 7_311_930_441;

/** Brings the schema up to date, once for all workers that start at the same moment. */
export async function migrate(query: Query): Promise<void> {
  const steps = migrations.map(
    (sql, index) => `IF version < ${index + 1} THEN
      ${sql}
      INSERT INTO hand_off.migration (number) VALUES (${index + 1});
    END IF;`,
  );
  await query(`DO $migrate$
    DECLARE version integer;
    BEGIN
      PERFORM pg_advisory_xact_lock(${lockId});
      IF to_regclass('hand_off.migration') IS NULL THEN
        CREATE SCHEMA IF NOT EXISTS hand_off;
        CREATE TABLE hand_off.migration (number integer PRIMARY KEY, applied timestamptz NOT NULL DEFAULT now());
      END IF;
      SELECT coalesce(max(number), 0) INTO version FROM hand_off.migration;
      ${steps.join("\n")}
    END $migrate$`);
  const [{ newest } = { newest: 0 }] = await query<{ newest: number }>(
    "SELECT max(number) AS newest FROM hand_off.migration",
  );
  if (newest > migrations.length)
    throw new Error(
      `the database has version ${newest} of the hand-off's schema, and this package knows ${migrations.length}: update @incident-clients/hand-off`,
    );
}
