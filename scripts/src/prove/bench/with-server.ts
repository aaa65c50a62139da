import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** What a server has seen. */
export type Seen = Record<"requests" | "served" | "seconds", number>;

/** Runs something against a keep-alive server, which has a process of its own and says at any time what it has seen. */
export async function withServer<T>(args: string[], run: (url: string, seen: () => Promise<Seen>) => Promise<T>) {
  const server = fork(join(import.meta.dirname, "server.ts"), args);
  const hear = async () => (await once(server, "message"))[0];
  try {
    return await run(`http://127.0.0.1:${await hear()}`, () => {
      server.send("seen");
      return hear();
    });
  } finally {
    server.disconnect();
  }
}
