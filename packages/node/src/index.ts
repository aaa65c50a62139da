import Agent from "undici/lib/dispatcher/agent.js";
import type { Body } from "./answer.ts";
import { connectorOf } from "./connect.ts";
import { type Answer, type Dispatcher, type Evidence, Exchange, type Request as Ready } from "./exchange.ts";
import { checkOptions, type TransportOptions } from "./options.ts";
import { type Input, readyAtOnce, readyLater } from "./request.ts";

export type { Answer, Dispatcher, Evidence, TransportOptions };

/** A `fetch` for any client, which reports what it wrote. */
export interface Transport {
  /** Sends one request, once. Redirects are not followed: the clients decide. */
  (input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** What clients call: the response has no web stream, and `evidence` follows what happens. */
  sendWithEvidence(url: string, init: RequestInit, evidence: Evidence): Promise<Answer>;
  /** Waits for the calls that go on, and closes all connections. */
  close(): Promise<void>;
}

/**
 * Creates a transport for Node, to be given to any client as `fetch`.
 *
 * @example
 * ```ts
 * import { readFileSync } from "node:fs";
 * import { createTransport } from "@incident-clients/node";
 *
 * const fetch = createTransport({
 *   proxy: "environment",
 *   ca: readFileSync(process.env.CORPORATE_CA_FILE ?? "corporate-ca.pem"),
 * });
 * ```
 */
export function createTransport(options: TransportOptions = {}): Transport {
  checkOptions(options);
  const { connections = 64, keepAliveTimeout = 4000, dispatcher } = options;
  const agent = new Agent({ connections, keepAliveTimeout, connect: connectorOf(options) });
  const through = dispatcher ?? agent;

  function send(request: Ready, signal: RequestInit["signal"], evidence: Evidence): Promise<Answer> {
    const exchange = new Exchange(request, evidence, signal ?? undefined, dispatcher !== undefined);
    exchange.begin(through);
    return exchange.answer;
  }

  async function sendWithEvidence(input: Input, init: RequestInit, evidence: Evidence): Promise<Answer> {
    const { signal } = init;
    return send(readyAtOnce(input, init) ?? (await readyLater(input, init)), signal, evidence);
  }

  async function fetch(input: Input, init: RequestInit = {}): Promise<Response> {
    const signal = init.signal ?? (input instanceof Request ? input.signal : null);
    const { status, statusText, headers, body } = await sendWithEvidence(input, { ...init, signal }, { written: 0 });
    return new Response([204, 205, 304].includes(status) ? null : streamOf(body), {
      status,
      statusText,
      headers: [...headers],
    });
  }

  return Object.assign(fetch, { sendWithEvidence, close: () => agent.close() });
}

/** The body as a web stream, for callers who expect a Response of the platform's. */
const streamOf = (body: Body): ReadableStream<Uint8Array> =>
  new ReadableStream(
    {
      pull: async (stream) => {
        const { done, value } = await body.read();
        if (done) stream.close();
        else stream.enqueue(value);
      },
      cancel: () => body.cancel(),
    },
    { highWaterMark: 0 },
  );
