import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { startMock } from "@incident-clients/testing/mock";
import type { Vendor } from "../lib/vendors.ts";

/** Request headers that ask for what a mock cannot do; their value is a name for the call. */
export const trouble = {
  busy: "x-busy",
  busyOnce: "x-busy-once",
  cutOff: "x-cut-off",
  silent: "x-silent",
};

/** A vendor's mock behind a server of our own that makes trouble on request. */
export interface Stage {
  url: string;
  close(): Promise<void>;
}

/** Browsers ask first, and read only what they are allowed to. */
export const openToAll = (headers: IncomingMessage["headers"]) => ({
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "*",
  "access-control-allow-headers": headers["access-control-request-headers"] ?? "*",
  "access-control-expose-headers": "*",
});

/** Starts the mock of a vendor, with the trouble before it. */
export async function openStage({ document }: Vendor): Promise<Stage> {
  const mock = await startMock(structuredClone(document));
  // The calls that were told to come back; the next program plays them again from the start.
  const met = new Set<string>();
  const server = createServer((incoming, response) => {
    const open = openToAll(incoming.headers);
    const called = (name: string) => incoming.headers[name] as string | undefined;
    const first = called(trouble.busyOnce);
    if (incoming.method === "OPTIONS") response.writeHead(204, open).end();
    else if (called(trouble.silent)) incoming.resume();
    else if (called(trouble.busy) || (first && !met.delete(first))) {
      if (first) met.add(first);
      incoming.resume();
      response.writeHead(429, { ...open, "retry-after": "0", "content-type": "application/json" }).end("{}");
    } else if (called(trouble.cutOff)) {
      incoming.resume();
      response.writeHead(200, { ...open, "content-type": "application/json", "content-length": 1000 });
      // Where both come at once, Bun 1.2 fails before it has a response.
      response.write('{"data":[', () => setTimeout(() => response.destroy(), 50));
    } else pass(mock.url, open, incoming, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await mock.close();
    },
  };
}

/** Hands a request to the mock, and its answer back. */
function pass(url: string, open: object, incoming: IncomingMessage, response: ServerResponse): void {
  const { method, headers, url: path = "" } = incoming;
  const outgoing = request(new URL(path, url), { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, { ...answer.headers, ...open });
    answer.pipe(response);
  });
  outgoing.on("error", () => response.destroy());
  incoming.pipe(outgoing);
}
