// A server that reads a whole request, counts it, and then ends it in one of the ways after which a platform may send it again.
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { constants, createSecureServer, type ServerHttp2Stream } from "node:http2";
import { type AddressInfo, createServer as createListener, type Server, type Socket } from "node:net";
import { createCertificates } from "./certificates.ts";
import { openToAll } from "./stage.ts";

/** Over HTTP/2 it has a stream, and is otherwise the same. */
type Outgoing = ServerResponse & { stream?: ServerHttp2Stream };

/** How a request ends; over HTTP/1.1, the endings that only HTTP/2 has are a reset of the connection. */
export type Ending =
  | "closed"
  | "reset"
  | "RST_STREAM"
  | "REFUSED_STREAM"
  | "GOAWAY"
  | "GOAWAY before it"
  | "408"
  | "421";

/** The request headers that ask for an ending, and name the step that is counted. */
export const asks = { ending: "x-ending", step: "x-step" };

/** One arrival of a step's request. */
export interface Arrival {
  http: string;
  /** Whether the connection had carried a request before. */
  used: boolean;
}

export interface BreakingServer {
  /** The authority to trust. */
  ca: string;
  /** Opens an origin that no platform has a connection to. */
  open(protocol: "http" | "https"): Promise<string>;
  /** Sets the response to a step without an ending; a cache may keep it. */
  answer(step: string, status: number, body: unknown): void;
  /** Takes the arrivals counted since the last call, by step. */
  take(): Map<string, Arrival[]>;
  close(): void;
}

export async function startBreakingServer(): Promise<BreakingServer> {
  const { ca, key, cert } = await createCertificates();
  const answers = new Map<string, { status: number; body: unknown }>();
  const used = new WeakSet<object>();
  // The connections below TLS, which can be reset, by their two ports.
  const sockets = new Map<string, Socket>();
  const listeners: Server[] = [];
  let port = -1;
  let arrivals = new Map<string, Arrival[]>();

  const receive = (incoming: IncomingMessage, outgoing: Outgoing) => {
    const open = openToAll(incoming.headers);
    const { [asks.step]: step = "", [asks.ending]: ending } = incoming.headers as Record<string, string | undefined>;
    const socket = sockets.get(portsOf(incoming.socket));
    incoming.on("error", () => {});
    incoming.resume();
    incoming.on("end", () => {
      const before = socket !== undefined && used.has(socket);
      if (socket) used.add(socket);
      // A browser's preflight, or a request that only opens a connection.
      if (incoming.method === "OPTIONS" || !step) return send(outgoing, 200, open, {});
      const seen = arrivals.get(step) ?? [];
      arrivals.set(step, [...seen, { http: incoming.httpVersion, used: before }]);
      if (ending) return end(ending as Ending, open, outgoing, socket);
      const { status = 200, body = {} } = answers.get(step) ?? {};
      send(outgoing, status, { ...open, "cache-control": "public, max-age=3600" }, body);
    });
  };
  const plain = createServer(receive);
  const secure = createSecureServer({ key, cert, allowHTTP1: true }, receive as never);
  secure.on("sessionError", () => {});
  for (const server of [plain, secure]) {
    server.on("clientError", (_, socket) => socket.destroy());
    // On a busy machine, the 5 s of Node are over before a used connection is used again.
    Object.assign(server, { keepAliveTimeout: 60_000 });
  }

  return {
    ca,
    open: async (protocol) => {
      const server = protocol === "http" ? plain : secure;
      const listener = createListener((socket) => {
        const ports = portsOf(socket);
        sockets.set(ports, socket);
        socket.on("error", () => {}).on("close", () => sockets.delete(ports));
        server.emit("connection", socket);
      });
      listeners.push(listener);
      port = await listen(listener, port);
      return `${protocol}://127.0.0.1:${port}`;
    },
    answer: (step, status, body) => {
      answers.set(step, { status, body });
    },
    take: () => {
      const taken = arrivals;
      arrivals = new Map();
      return taken;
    },
    close: () => {
      for (const listener of listeners) listener.close();
      for (const socket of sockets.values()) socket.destroy();
    },
  };
}

/**
 * Listens on the first free port after another, and returns it. Letting the system choose took 15 ms each on a machine with
 * thousands of connections, and there are hundreds of origins.
 */
async function listen(listener: Server, after: number): Promise<number> {
  for (let port = after + 1; port < 65_536; port++) {
    listener.listen(port, "127.0.0.1");
    const failed = await once(listener, "listening").then(
      () => undefined,
      (error: NodeJS.ErrnoException) => error,
    );
    if (!failed) return (listener.address() as AddressInfo).port;
    if (failed.code !== "EADDRINUSE") throw failed;
  }
  return listen(listener, -1);
}

const portsOf = ({ localPort, remotePort }: Socket) => `${localPort} ${remotePort}`;

function send(outgoing: Outgoing, status: number, headers: object, body: unknown): void {
  outgoing.writeHead(status, { ...headers, "content-type": "application/json" });
  outgoing.end(JSON.stringify(body));
}

function end(ending: Ending, open: object, outgoing: Outgoing, socket: Socket | undefined): void {
  const { stream } = outgoing;
  if (ending === "408" || ending === "421") send(outgoing, Number(ending), open, {});
  else if (ending === "closed") socket?.destroy();
  else if (ending === "reset" || !stream?.session) socket?.resetAndDestroy();
  else if (ending === "RST_STREAM") stream.close(constants.NGHTTP2_INTERNAL_ERROR);
  else if (ending === "REFUSED_STREAM") stream.close(constants.NGHTTP2_REFUSED_STREAM);
  else {
    // The number is that of the last stream that the server says it has processed.
    stream.session.goaway(constants.NGHTTP2_NO_ERROR, ending === "GOAWAY" ? (stream.id ?? 0) : 0);
    setTimeout(() => socket?.destroy(), 20);
  }
}
