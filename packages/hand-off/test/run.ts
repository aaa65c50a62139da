// Plays the long form of the suite. Started by `pnpm test:hand-off`.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, globSync, mkdtempSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";

const root = join(import.meta.dirname, "../../..");

/** The newest PostgreSQL of Debian, if one is installed. */
const binaries = globSync("/usr/lib/postgresql/*/bin").sort().at(-1);

/** PostgreSQL refuses to run as root, so it gets the user that its package has made. */
const start = (name: string, args: string[]): ChildProcess => {
  const command = [join(binaries ?? "", name), ...args];
  const [file = "", ...rest] = process.getuid?.() === 0 ? ["runuser", "-u", "postgres", "--", ...command] : command;
  return spawn(file, rest, { cwd: tmpdir(), stdio: ["ignore", "ignore", "inherit"] });
};

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** A PostgreSQL of its own, which keeps nothing. */
async function startPostgres(): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), "hand-off-pg-"));
  chmodSync(folder, 0o777);
  const data = join(folder, "data");
  const [code] = await once(start("initdb", ["-D", data, "-U", "postgres", "-A", "trust", "--no-sync"]), "close");
  if (code !== 0) throw new Error("initdb failed");
  const port = await freePort();
  const settings = {
    listen_addresses: "127.0.0.1",
    port,
    unix_socket_directories: "",
    fsync: "off",
    log_min_messages: "fatal",
  };
  const args = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const server = start("postgres", ["-D", data, ...args]);
  const ended = once(server, "close");
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  for (let tries = 0; ; tries += 1) {
    try {
      const client = new Client(url);
      await client.connect();
      await client.end();
      break;
    } catch (error) {
      if (tries > 100 || server.exitCode !== null) throw error;
      await sleep(100);
    }
  }
  return {
    url,
    async stop() {
      await once(start("pg_ctl", ["stop", "-D", data, "-m", "fast"]), "close");
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

const { HAND_OFF_DATABASE_URL: given, HAND_OFF_KILLS = "25" } = process.env;
const own = !given && binaries ? await startPostgres() : undefined;
if (!given && !own)
  console.log("no PostgreSQL: set HAND_OFF_DATABASE_URL, or apt-get install postgresql; PGlite stands in");
const HAND_OFF_DATABASE_URL = given ?? own?.url ?? "";
const suite = spawn("vitest", ["run", "packages/hand-off"], {
  cwd: root,
  env: { ...process.env, HAND_OFF_KILLS, ...(HAND_OFF_DATABASE_URL && { HAND_OFF_DATABASE_URL }) },
  stdio: "inherit",
});
const [code] = await once(suite, "close");
await own?.stop();
process.exitCode = code ?? 1;
