import { once } from "node:events";
import type { Server, Socket } from "node:net";

// Below the ports that Linux gives to clients, and above those that services are known by.
const first = 11_000;
const count = 20_000;
let next = Math.floor(Math.random() * count);

/**
 * Starts a server on a port of this machine that no server here had before: a client may still hold a connection to that one,
 * or remember that it was told to wait. Asking the system for any free port also takes milliseconds where thousands of
 * connections have just ended.
 */
export async function listen(server: Server): Promise<number> {
  const port = first + (next++ % count);
  server.listen(port, "127.0.0.1");
  try {
    await once(server, "listening");
    return port;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    return listen(server);
  }
}

/** Keeps the connections of a server, whose errors are what the probes are about, and returns what ends them all. */
export function keepSockets(server: Server): { keep(socket: Socket): void; close(): void } {
  const sockets = new Set<Socket>();
  const keep = (socket: Socket) => {
    sockets.add(socket.on("error", () => {}).on("close", () => sockets.delete(socket)));
  };
  server.on("connection", keep);
  const close = () => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  return { keep, close };
}
