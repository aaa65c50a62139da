// A fake on a port. Apart from the fakes themselves, which need nothing of Node.
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/** A fake that is being served. */
export interface ServedFake {
  /** Where, such as `http://127.0.0.1:41234`. */
  url: string;
  /** Breaks every open connection, and ends. */
  close(): Promise<void>;
}

/**
 * Serves a fake on a loopback port, for code under test that runs in a process of its own or in another language. Port 0 picks a
 * free one. The fake stays in the hands of the test: it can be scripted, and asked for its calls and what it remembers.
 *
 * A fault breaks the connection where the real one would; only `refused` shows as a reset, because somebody does listen.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { fakeDatadog } from "@incident-clients/testing/datadog";
 * import { serveFake } from "@incident-clients/testing/node";
 *
 * const fake = fakeDatadog();
 * const served = await serveFake(fake);
 *
 * // Any program that takes the address: here, one request.
 * const headers = { "dd-api-key": "any", "dd-application-key": "any" };
 * assert.equal((await fetch(`${served.url}/api/v2/cases/projects`, { headers })).status, 200);
 *
 * assert.equal(fake.calls("listProjects").length, 1);
 * await served.close();
 * ```
 */
export async function serveFake(fake: { fetch: typeof globalThis.fetch }, port = 0): Promise<ServedFake> {
  const server = createServer((incoming, outgoing) => {
    // What a fake's fetch throws is a failure of the network.
    answer(fake.fetch, incoming, outgoing).catch(() => outgoing.destroy());
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

async function answer(
  fetch: typeof globalThis.fetch,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const headers = Object.entries(incoming.headers).map(([name, value]): [string, string] => [name, String(value)]);
  // Without a signal: a vendor goes on working though the caller has hung up.
  const request = new Request(new URL(incoming.url ?? "/", "http://127.0.0.1"), {
    method: incoming.method ?? "GET",
    headers,
    body: chunks.length > 0 ? Buffer.concat(chunks) : null,
  });
  const response = await fetch(request);
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  // The head goes out alone where the body breaks before its first byte.
  outgoing.flushHeaders();
  if (response.body) await pipeline(Readable.fromWeb(response.body as never), outgoing);
  else outgoing.end();
}
