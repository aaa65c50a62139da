import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { createServer as createPlainServer, type Server, type Socket } from "node:net";
import { createServer as createTlsServer, type TLSSocket, type TlsOptions } from "node:tls";
import { type Stream, speakHttp2 } from "./tools/http2.ts";
import { keepSockets, listen } from "./tools/listen.ts";

/** One request as it arrived. */
export interface Seen {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string;
  /** When its head arrived, by `performance.now()`. */
  at: number;
  /** From when until when its sender was told to wait. */
  until: [number, number];
}

/** A request of which nothing is known. */
export const unseen: Seen = { method: "", path: "", headers: {}, body: "", at: 0, until: [0, 0] };

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
  /** Answers what another operation asks as documented; such a request counts nowhere. */
  answerOther?: ((method: string, path: string) => string | undefined) | undefined;
}

/** A request to be answered, whatever the protocol. */
interface Arrived extends Scene {
  /** The connection; its end goes through TLS, if that is spoken. */
  socket: Socket;
  /** The TCP connection below it: ended alone, TLS ends without its close_notify. */
  wire: Socket;
  seen: Seen;
  /** 1 for the first request that this server got. */
  number: number;
  /** The requests before this one. */
  earlier: Seen[];
  /** Takes no connection any more; those that stand go on. */
  leave(): void;
}

/** A request over HTTP/1.1. */
export interface Exchange extends Arrived {
  request: IncomingMessage;
  response: ServerResponse;
}

/** A request over HTTP/2; its method, path and headers stay compressed. */
export interface StreamExchange extends Arrived {
  stream: Stream;
}

/** What a server does: with a connection before any HTTP, with the head of a request, or with all of a request. */
export type Behaviour =
  | ((exchange: Exchange) => void)
  | { connected: (socket: Socket) => void }
  | { head: (exchange: Exchange) => void }
  | { stream: (exchange: StreamExchange) => void };

/** A running server on this machine. */
export interface Site {
  origin: string;
  port: number;
  seen: Seen[];
  connections: number;
  /** Whether it behaves as told; until then it answers as documented. */
  armed: boolean;
  /** The answers that are not finished and whose connection still stands. */
  standing: Set<ServerResponse>;
  /** The key with which the newest TLS 1.3 connection seals what the server sends. */
  secret: Buffer;
  close(): void;
}

const succeed = ({ response, success }: Exchange) => {
  response.writeHead(success.status, { "content-type": success.type }).end(success.text);
};
const succeedByStream = ({ stream, success }: StreamExchange) => {
  stream.headers(success.status, { "content-type": success.type });
  stream.data(success.text, true);
};

/** Starts a server that behaves as told. */
export async function openSite(behaviour: Behaviour, given: Partial<Scene> = {}, tls?: TlsOptions): Promise<Site> {
  const success = { status: 200, type: "application/json", text: "{}" };
  const scene: Scene = { success, prefix: "", resetHeader: undefined, foreign: "", abort: () => {}, ...given };
  const site: Site = {
    origin: "",
    port: 0,
    seen: [],
    connections: 0,
    armed: true,
    standing: new Set(),
    secret: Buffer.alloc(0),
    close: () => {},
  };
  const stages = typeof behaviour === "function" ? { answer: behaviour } : behaviour;
  const wires = new Map<number | undefined, Socket>();
  const arrive = (socket: Socket, request: Pick<Seen, "method" | "path" | "headers">): Arrived => {
    const seen: Seen = { ...unseen, ...request, at: performance.now() };
    const wire = wires.get(socket.remotePort) ?? socket;
    const earlier = [...site.seen];
    return { ...scene, socket, wire, seen, earlier, number: site.seen.push(seen), leave: () => server.close() };
  };

  const onRequest = (request: IncomingMessage, response: ServerResponse) => {
    const { method = "", url = "", socket } = request;
    const other = scene.answerOther?.(method, url);
    if (other !== undefined) {
      request.resume();
      response.writeHead(200, { "content-type": "application/json" }).end(other);
      return;
    }
    const headers = request.headers as Record<string, string>;
    const exchange: Exchange = { ...arrive(socket, { method, path: url, headers }), request, response };
    const { seen } = exchange;
    site.standing.add(response);
    response.on("close", () => site.standing.delete(response));
    // A peer that went away is what many probes are about.
    request.on("error", () => {});
    if ("head" in stages && site.armed) return stages.head(exchange);
    request.setEncoding("utf8");
    request.on("data", (text: string) => {
      seen.body += text;
    });
    request.on("end", () => {
      if (!site.armed) succeed(exchange);
      else if ("answer" in stages) stages.answer(exchange);
    });
  };

  const onStreams = (socket: TLSSocket) => {
    const exchanges = new Map<Stream, StreamExchange>();
    speakHttp2(
      socket,
      (stream) => exchanges.set(stream, { ...arrive(socket, { method: "", path: "", headers: {} }), stream }),
      (stream) => {
        const exchange = exchanges.get(stream) as StreamExchange;
        exchange.seen.body = stream.body;
        if (!site.armed) succeedByStream(exchange);
        else if ("stream" in stages) stages.stream(exchange);
      },
    );
  };

  const serve = (): Server => {
    if ("connected" in stages) return createPlainServer(stages.connected);
    if (tls && "stream" in stages) return createTlsServer({ ...tls, ALPNProtocols: ["h2"] }, onStreams);
    return tls ? createSecureServer(tls, onRequest) : createServer(onRequest);
  };
  const server = serve();
  site.close = keepSockets(server).close;
  server.on("connection", (socket: Socket) => {
    site.connections += 1;
    const port = socket.remotePort;
    wires.set(port, socket);
    socket.on("close", () => wires.delete(port));
  });
  // What a client thinks of our certificate is its business.
  server.on("tlsClientError", () => {});
  server.on("secureConnection", (socket: TLSSocket) => socket.on("error", () => {}));
  server.on("keylog", (line: Buffer) => {
    const [label, , secret = ""] = String(line).trim().split(" ");
    if (label === "SERVER_TRAFFIC_SECRET_0") site.secret = Buffer.from(secret, "hex");
  });
  site.port = await listen(server);
  site.origin = `${tls ? "https" : "http"}://127.0.0.1:${site.port}`;
  return site;
}

/** An origin at which nobody listens. */
export async function closedOrigin(): Promise<string> {
  const server = createServer();
  const port = await listen(server);
  server.close();
  return `http://127.0.0.1:${port}`;
}
