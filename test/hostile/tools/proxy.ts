import { createServer } from "node:http";
import { connect, type Socket } from "node:net";
import { keepSockets, listen } from "./listen.ts";

/** What a proxy does when it is asked for a tunnel. */
export type ProxyAnswer = number | "close" | "reset" | "silent" | "tunnel";

/** A running proxy on this machine. */
export interface ProxyServer {
  url: string;
  /** The hosts that tunnels were asked for. */
  asked: string[];
  close(): void;
}

/** Starts a proxy that answers CONNECT as told; a tunnel leads to the port on this machine, whatever the host's name. */
export async function openProxy(answer: (host: string) => ProxyAnswer): Promise<ProxyServer> {
  const server = createServer((_, response) => response.writeHead(405).end());
  const { keep, close } = keepSockets(server);
  const proxy: ProxyServer = { url: `http://127.0.0.1:${await listen(server)}`, asked: [], close };
  server.on("connect", ({ url = "" }, client: Socket) => {
    proxy.asked.push(url);
    const answered = answer(url);
    if (answered === "silent") return;
    if (answered === "close") return client.end();
    if (answered === "reset") return client.resetAndDestroy();
    if (answered !== "tunnel") {
      // A proxy says why with a page; nothing after its head belongs to the origin.
      const page = "<h1>Proxy</h1>";
      const login = answered === 407 ? 'proxy-authenticate: Basic realm="proxy"\r\n' : "";
      return client.end(`HTTP/1.1 ${answered} Refused\r\n${login}content-length: ${page.length}\r\n\r\n${page}`);
    }
    const origin = connect(Number(url.split(":").at(-1)), "127.0.0.1", () => {
      client.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      client.pipe(origin).pipe(client);
    });
    keep(origin);
  });
  return proxy;
}
