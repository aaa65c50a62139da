import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { HandOff } from "../hand-off.ts";
import type { Kinds } from "../kinds.ts";
import { createPage } from "./index.ts";

const mostBytes = 16_384;

async function read(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of incoming) {
    bytes += chunk.length;
    if (bytes > mostBytes) throw new RangeError("the form is too large");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

/** Serves the page to this machine. Nobody logs in, so no other machine gets to it, and no name that leads here but ours. */
export async function servePage<K extends Kinds>(
  handOff: HandOff<K>,
  port: number,
): Promise<{ url: string; close: () => Promise<void> }> {
  const page = createPage(handOff);
  const server = createServer(async (incoming, outgoing) => {
    try {
      const { host = "" } = incoming.headers;
      const { port: own } = server.address() as AddressInfo;
      if (![`127.0.0.1:${own}`, `localhost:${own}`].includes(host)) {
        outgoing.writeHead(421).end();
        return;
      }
      const { method = "GET", url = "/" } = incoming;
      const names = ["cookie", "origin"] as const;
      const headers = names.flatMap((name) => (incoming.headers[name] ? [[name, incoming.headers[name]]] : []));
      const body = method === "POST" ? { body: await read(incoming) } : {};
      const request = new Request(`http://${host}${url}`, {
        method,
        headers: Object.fromEntries(headers),
        ...body,
      });
      const response = await page(request);
      outgoing.writeHead(response.status, Object.fromEntries(response.headers));
      outgoing.end(await response.text());
    } catch (error) {
      outgoing.writeHead(error instanceof RangeError ? 413 : 500).end();
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
