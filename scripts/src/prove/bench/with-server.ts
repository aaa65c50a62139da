import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** Runs something against the keep-alive server, which has a process of its own. */
export async function withServer<T>(run: (url: string) => Promise<T>): Promise<T> {
  const server = fork(join(import.meta.dirname, "server.ts"));
  try {
    const [port] = await once(server, "message");
    return await run(`http://127.0.0.1:${port}`);
  } finally {
    server.disconnect();
  }
}
