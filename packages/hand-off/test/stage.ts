import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { makeLite } from "./lite.ts";

/** A PostgreSQL to use instead of the embedded one. */
export const server: string | undefined = process.env.HAND_OFF_DATABASE_URL;

/** An empty folder, with a database of its own. */
export interface Stage {
  folder: string;
  /** As `createHandOff` takes it. */
  database: string;
  close(): Promise<void>;
}

/** Runs one statement on the server. */
async function administer(sql: string): Promise<void> {
  const client = new Client(server);
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

export async function openStage(): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), "hand-off-"));
  const database = join(folder, "hand-off");
  const removeFolder = () => rm(folder, { recursive: true, force: true });
  if (!server) {
    await mkdir(database);
    await makeLite(join(database, "postgres"));
    return { folder, database, close: removeFolder };
  }
  const name = `hand_off_${process.pid}_${Date.now()}`;
  await administer(`CREATE DATABASE ${name}`);
  const close = async () => {
    await administer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await removeFolder();
  };
  return { folder, database: new URL(name, server).href, close };
}
