import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";

/** What happens around the vendor's own work. */
export interface Around {
  /** False: the request got lost on its way. */
  before?: (request: Request) => boolean | undefined | Promise<boolean | undefined>;
  after?: (request: Request, response: Response) => void | Promise<void>;
}

/** Puts a fake on a loopback port, for programs that run in a process of their own. */
export async function serve(fetch: typeof globalThis.fetch, around: Around = {}) {
  async function answer(message: IncomingMessage, reply: ServerResponse): Promise<void> {
    const body = (await Buffer.concat(await Array.fromAsync(message))).toString();
    const headers = new Headers(Object.entries(message.headers).map(([name, value]) => [name, String(value)]));
    const init = { method: message.method ?? "GET", headers, ...(body && { body }) };
    const request = new Request(new URL(message.url ?? "/", "http://127.0.0.1"), init);
    if ((await around.before?.(request.clone())) === false) return void reply.destroy();
    const response = await fetch(request.clone());
    await around.after?.(request, response);
    reply.writeHead(response.status, Object.fromEntries(response.headers));
    Readable.fromWeb(response.body as never)
      .on("error", () => reply.destroy())
      .pipe(reply);
  }
  const server = createServer((message, reply) => {
    // A fake's fault is a fetch that rejects; over a port that is a connection that breaks.
    answer(message, reply).catch(() => reply.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
