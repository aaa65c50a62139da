import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { fromPglite, PgBoss } from "pg-boss";
import { lock } from "./lock.ts";

/** Runs one statement and returns its rows. */
export type Query = <Row = unknown>(sql: string, values?: unknown[]) => Promise<Row[]>;

export interface Database {
  boss: PgBoss;
  query: Query;
  /** Whether this process is the only one that can work here. */
  alone: boolean;
  close(): Promise<void>;
}

/** PostgreSQL where there is a `DATABASE_URL`; otherwise PGlite, a PostgreSQL within this process, in a folder. */
export async function openDatabase(folder = "data"): Promise<Database> {
  const url = process.env.DATABASE_URL;
  const unlock = url ? () => {} : lock(folder);
  const lite = url ? undefined : await PGlite.create(join(folder, "postgres"));
  // Workers that were killed are looked for every 10 s instead of every minute.
  const supervision = { superviseIntervalSeconds: 10, monitorIntervalSeconds: 10 };
  const boss = new PgBoss(
    lite ? { db: fromPglite(lite), backend: "pglite" } : { connectionString: url ?? "", ...supervision },
  );
  boss.on("error", ({ message }) => console.error(message));
  await boss.start();
  return {
    boss,
    query: async (sql, values = []) => (await boss.getDb().executeSql(sql, values)).rows,
    alone: lite !== undefined,
    async close() {
      await boss.stop();
      await lite?.close();
      unlock();
    },
  };
}
