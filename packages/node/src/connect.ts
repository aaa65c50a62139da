// Connections for undici: one time limit over DNS, tunnel and TLS, and errors that say what to do. Its own proxy agent connects
// without end to a proxy that hangs up.
import { request } from "node:http";
import { connect as connectTcp, isIP, type Socket } from "node:net";
import tls, { type ConnectionOptions, type SecureContext } from "node:tls";
import type { buildConnector } from "undici";
import { adviceFor, refusalOf, type Shown, tooSlow } from "./advice.ts";
import { type Pem, type Route, routeOf, type TransportOptions } from "./options.ts";

type Who = "server" | "proxy";

/** What both ends of a tunnel need. */
interface Opening {
  /** Every socket that was opened on the way, so that all are closed when it ends early. */
  sockets: Socket[];
}

const texts = (pem: Pem): (string | Buffer)[] =>
  [pem].flat().map((one) => (typeof one === "string" ? one : Buffer.from(one)));

/** What trusts the same CAs, made once: Node 20 takes a tenth of a second to read them all. */
const trusting = new Map<string, SecureContext>();

function contextTrusting(ca: (string | Buffer)[]): SecureContext {
  const key = ca.join("\n");
  const context = trusting.get(key) ?? tls.createSecureContext({ ca });
  trusting.set(key, context);
  return context;
}

/** Makes what TLS needs once: for each connection anew, reading all CAs takes longer than the handshake. */
function contextsOf({ ca, cert, key, passphrase }: TransportOptions) {
  if (!ca && !cert) return {};
  // Node 20 has no list of those that it trusts by default.
  const trusted = typeof tls.getCACertificates === "function" ? tls.getCACertificates("default") : tls.rootCertificates;
  const authorities = ca ? [...trusted, ...texts(ca)] : undefined;
  const proxy = authorities && contextTrusting(authorities);
  if (!cert || !key) return { server: proxy, proxy };
  const own = { cert: texts(cert), key: texts(key), ...(passphrase ? { passphrase } : {}) };
  return { server: tls.createSecureContext({ ...(authorities && { ca: authorities }), ...own }), proxy };
}

/** Waits until a socket is open. */
function opened(socket: Socket, event: "connect" | "secureConnect", who: Who, shown?: Shown): Promise<Socket> {
  return new Promise((resolve, reject) => {
    socket.once(event, () => resolve(socket));
    socket.on("error", (error) => reject(adviceFor(error, who, shown)));
    socket.once("close", () => reject(adviceFor(new Error("closed"), who)));
  });
}

function openTcp(hostname: string, port: number, who: Who, { sockets }: Opening): Promise<Socket> {
  const socket = connectTcp({ host: hostname, port, noDelay: true, keepAlive: true, keepAliveInitialDelay: 60_000 });
  sockets.push(socket);
  return opened(socket, "connect", who);
}

async function openTls(
  given: ConnectionOptions & { socket: Socket; host: string },
  who: Who,
  { sockets }: Opening,
): Promise<Socket> {
  const socket = tls.connect({ servername: isIP(given.host) ? "" : given.host, ALPNProtocols: ["http/1.1"], ...given });
  sockets.push(socket);
  const shown: Shown = {};
  // Before Node verifies the certificate, and drops it with the connection.
  socket.prependListener("secure", () => {
    const { issuer, valid_to } = socket.getPeerCertificate();
    Object.assign(shown, { issuer: [issuer?.CN ?? issuer?.O].flat()[0], until: valid_to });
  });
  return opened(socket, "secureConnect", who, shown);
}

/** Asks a proxy for a tunnel. */
function openTunnel(socket: Socket, proxy: URL, target: string): Promise<Socket> {
  const login = [proxy.username, proxy.password].map(decodeURIComponent).join(":");
  const hasLogin = login !== ":";
  const headers = {
    host: target,
    ...(hasLogin ? { "proxy-authorization": `Basic ${Buffer.from(login).toString("base64")}` } : {}),
  };
  return new Promise((resolve, reject) => {
    const asking = request({ method: "CONNECT", path: target, headers, createConnection: () => socket });
    asking.once("connect", ({ statusCode = 0 }, _, head) => {
      if (head.length > 0) socket.unshift(head);
      if (statusCode >= 200 && statusCode < 300) resolve(socket);
      else reject(refusalOf(statusCode, hasLogin));
    });
    asking.on("error", (error) => reject(adviceFor(error, "proxy")));
    asking.end();
  });
}

/** Returns how undici is to connect. */
export function connectorOf(options: TransportOptions): buildConnector.connector {
  const { connectTimeout = 10_000 } = options;
  const contexts = contextsOf(options);
  const route: Route = routeOf(options);

  async function open(opening: Opening, protocol: string, hostname: string, given: string): Promise<Socket> {
    const port = given || (protocol === "https:" ? "443" : "80");
    const proxy = route(protocol, hostname, port);
    let socket: Socket;
    if (proxy) {
      const isSecure = proxy.protocol === "https:";
      const host = proxy.hostname.replace(/^\[|\]$/g, "");
      socket = await openTcp(host, Number(proxy.port || (isSecure ? 443 : 80)), "proxy", opening);
      if (isSecure) socket = await openTls({ socket, host, ...secured(contexts.proxy) }, "proxy", opening);
      socket = await openTunnel(socket, proxy, `${isIP(hostname) === 6 ? `[${hostname}]` : hostname}:${port}`);
    } else socket = await openTcp(hostname, Number(port), "server", opening);
    return protocol === "https:"
      ? openTls({ socket, host: hostname, ...secured(contexts.server) }, "server", opening)
      : socket;
  }

  return ({ protocol, hostname, port }, callback) => {
    const opening: Opening = { sockets: [] };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(tooSlow(connectTimeout)), connectTimeout);
    });
    Promise.race([open(opening, protocol, hostname, port), late]).then(
      (socket) => {
        clearTimeout(timer);
        callback(null, socket);
      },
      (error: Error) => {
        clearTimeout(timer);
        for (const socket of opening.sockets) socket.on("error", () => {}).destroy();
        callback(error, null);
      },
    );
  };
}

const secured = (secureContext: SecureContext | undefined) => (secureContext ? { secureContext } : {});
