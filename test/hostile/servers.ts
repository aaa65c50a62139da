import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { type AddressInfo, createServer as createPlainServer, type Socket } from "node:net";

/** One request as it arrived. */
export interface Seen {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string;
}

/** What a behaviour knows of the situation it plays in. */
export interface Scene {
  /** The documented answer of the operation. */
  success: { status: number; type: string; text: string };
  /** The path below which the vendor's API lies. */
  prefix: string;
  /** The vendor's header that says how many seconds to wait. */
  resetHeader: string | undefined;
  /** The other server's origin. */
  foreign: string;
  /** Ends the client's call through its signal. */
  abort(): void;
}

/** A request to be answered. */
export interface Exchange extends Scene {
  request: IncomingMessage;
  response: ServerResponse;
  socket: Socket;
  seen: Seen;
  /** 1 for the first request that this server got. */
  number: number;
}

/** What a server does: with a connection before any HTTP, with the head of a request, or with all of a request. */
export type Behaviour =
  | ((exchange: Exchange) => void)
  | { connected: (socket: Socket) => void }
  | { head: (exchange: Exchange) => void };

/** A running server on this machine. */
export interface Site {
  origin: string;
  seen: Seen[];
  connections: number;
  /** The answers that are not finished and whose connection still stands. */
  standing: Set<ServerResponse>;
  close(): void;
}

/** Starts a server that behaves as told. */
export async function openSite(behaviour: Behaviour, scene: Scene, tls?: { key: string; cert: string }): Promise<Site> {
  const site: Site = { origin: "", seen: [], connections: 0, standing: new Set(), close: () => {} };
  const stages = typeof behaviour === "function" ? { answer: behaviour } : behaviour;
  const raw = "connected" in stages ? createPlainServer(stages.connected) : undefined;

  const onRequest = (request: IncomingMessage, response: ServerResponse) => {
    const { method = "", url = "", socket } = request;
    const seen: Seen = { method, path: url, headers: request.headers as Record<string, string>, body: "" };
    const exchange: Exchange = { ...scene, request, response, socket, seen, number: site.seen.push(seen) };
    site.standing.add(response);
    response.on("close", () => site.standing.delete(response));
    // A peer that went away is what many probes are about.
    request.on("error", () => {});
    if ("head" in stages) return stages.head(exchange);
    request.setEncoding("utf8");
    request.on("data", (text: string) => {
      seen.body += text;
    });
    request.on("end", () => "answer" in stages && stages.answer(exchange));
  };

  const server = raw ?? (tls ? createSecureServer(tls, onRequest) : createServer(onRequest));
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    site.connections += 1;
    sockets.add(socket.on("error", () => {}).on("close", () => sockets.delete(socket)));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  site.origin = `${tls ? "https" : "http"}://127.0.0.1:${(server.address() as AddressInfo).port}`;
  site.close = () => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  return site;
}

/** An origin at which nobody listens. */
export async function closedOrigin(): Promise<string> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return `http://127.0.0.1:${port}`;
}
