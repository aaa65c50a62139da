import { once } from "node:events";
import type { AddressInfo, Server, Socket } from "node:net";

const used = new Set<number>();

/**
 * Starts a server on a port of this machine that no server here had before: a client may still hold a connection to that one,
 * or remember that it was told to wait.
 */
export async function listen(server: Server): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  if (!used.has(port)) {
    used.add(port);
    return port;
  }
  server.close();
  await once(server, "close");
  return listen(server);
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
