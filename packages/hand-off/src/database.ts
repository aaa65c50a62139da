import { join } from "node:path";
import { lock } from "./lock.ts";

/** What runs a statement: a client of `pg`, a transaction of PGlite, or `{ query: (sql, values) => … }` over another driver. */
export interface Queryable {
  query(sql: string, values: unknown[]): Promise<{ rows: unknown[] }>;
}

/** Runs one statement and returns its rows. */
export type Query = <Row>(sql: string, values?: unknown[]) => Promise<Row[]>;

export interface Database {
  query: Query;
  /** Whether no other process can work here. */
  alone: boolean;
  close(): Promise<void>;
}

/** Opens a PostgreSQL by its URL, or PGlite in a folder; takes a PGlite that is open. */
export async function openDatabase(database: string | Queryable, onError: (error: Error) => void): Promise<Database> {
  if (typeof database !== "string") return { query: queryOf(database), alone: false, close: async () => {} };
  return /^postgres(ql)?:/.test(database) ? openPostgres(database, onError) : openFolder(database);
}

async function openPostgres(connectionString: string, onError: (error: Error) => void): Promise<Database> {
  const { default: pg } = await import("pg");
  const pool = new pg.Pool({ connectionString, application_name: "hand-off" });
  pool.on("error", (error) => onError(withoutValues(error)));
  return { query: queryOf(pool), alone: false, close: () => pool.end() };
}

/** PGlite is a PostgreSQL within this process. */
async function openFolder(folder: string): Promise<Database> {
  const unlock = lock(folder);
  try {
    const { PGlite } = await import("@electric-sql/pglite");
    const lite = await PGlite.create(join(folder, "postgres"));
    const close = async () => {
      await lite.close();
      unlock();
    };
    return { query: queryOf(lite), alone: true, close };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** Makes a {@link Query} of anything that runs statements, whose errors hold no value. */
export const queryOf =
  (runner: Queryable): Query =>
  async <Row>(sql: string, values: unknown[] = []) => {
    try {
      const { rows } = await runner.query(sql, values);
      return rows as Row[];
    } catch (error) {
      throw withoutValues(error);
    }
  };

/** PGlite puts the parameters into its errors, PostgreSQL what it could not read: a request could be among them. */
function withoutValues(thrown: unknown): Error {
  const { message = "unknown failure", code = "" } = Object(thrown) as { message?: string; code?: unknown };
  const isAboutData = /^2[23]/.test(String(code));
  const error = new Error(`the database failed: ${isAboutData ? `error ${code}` : message}`);
  return Object.assign(error, { code });
}
