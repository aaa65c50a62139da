import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { fromPglite, PgBoss } from "pg-boss";

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

/** PGlite does not notice a second process in its folder, and the two would ruin it. */
function lock(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "pid");
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: "wx" });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const owner = Number(readFileSync(file, "utf8"));
    if (isRunning(owner)) {
      throw new Error(`process ${owner} has ${folder} open: stop it first, or use PostgreSQL by DATABASE_URL`);
    }
    rmSync(file, { force: true }); // It was killed.
  }
}

function isRunning(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
}
