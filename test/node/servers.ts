import { createServer, type RequestListener } from "node:http";
import { createServer as createSecureServer, type ServerOptions } from "node:https";
import type { Server } from "node:net";
import { keepSockets, listen } from "../hostile/tools/listen.ts";

/** A running server, and what it has seen. */
export interface Served {
  url: string;
  requests: string[];
  /** Connections that were opened, and those that still are. */
  opened: number;
  open: number;
  close(): void;
}

export const answerJson: RequestListener = (request, response) => {
  request.resume().on("end", () => {
    response.writeHead(200, { "content-type": "application/json" }).end('{"id":1}');
  });
};

/** Counts the connections of a server, and lets it listen. */
export async function serveAny(server: Server, scheme: string): Promise<Served> {
  const { close } = keepSockets(server);
  const served: Served = { url: "", requests: [], opened: 0, open: 0, close };
  server.on("connection", (socket) => {
    served.opened++;
    served.open++;
    socket.on("close", () => served.open--);
  });
  served.url = `${scheme}://127.0.0.1:${await listen(server)}`;
  return served;
}

/** Serves requests, over TLS where options for it are given. */
export async function serve(answer: RequestListener = answerJson, tls?: ServerOptions): Promise<Served> {
  const server = tls ? createSecureServer(tls) : createServer();
  const served = await serveAny(server, tls ? "https" : "http");
  server.on("request", (request, response) => {
    served.requests.push(`${request.method} ${request.url}`);
    answer(request, response);
  });
  return served;
}
