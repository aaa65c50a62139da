import { Readable } from "node:stream";
import { answer, reset } from "../behaviours.ts";
import { type Expectation, named, type Probe } from "../probe.ts";
import { Agent, fetchOver } from "../tools/agent.ts";
import type { CertificateKind } from "../tools/certificates.ts";
import { closed, notSent } from "./connection.ts";

type Fetch = typeof fetch;

const certificates: Record<string, CertificateKind> = {
  "a certificate nobody vouches for": "self-signed",
  "a certificate of an unknown authority": "unknown authority",
  "a chain of an unknown authority": "unknown chain",
  "a certificate for another host": "other host",
  "an expired certificate": "expired",
  "a certificate that is not valid yet": "not valid yet",
  "a certificate for clients": "for clients",
};

const refusals: Probe[] = ([407, 403, 502] as const).map((status) => ({
  name: `a proxy that refuses the tunnel with ${status}: nothing was sent`,
  once: true,
  tls: "trusted",
  proxy: status,
  expect: { ...notSent, attempts: (attempts) => attempts >= 1 && attempts <= 3 },
}));

/** A mistake is told before anything is sent, by name. */
const refused = (name: RegExp): Expectation => ({
  ok: false,
  outcome: "not-sent",
  requests: 0,
  connections: 0,
  usage: (message) => name.test(message ?? ""),
});

/** Headers that every fetch keeps for itself, or refuses in its own way. */
const ownHeaders = ["expect", "content-length", "transfer-encoding", "connection", "upgrade", "keep-alive"];

const refusedHeaders = ownHeaders.flatMap((name): Probe[] => [
  {
    name: `the header ${name} for all calls: nothing is sent, and the message names it`,
    once: true,
    flow: false,
    options: { headers: { [name]: "1" } },
    expect: refused(new RegExp(name)),
  },
  {
    name: `the header ${name} of one call: nothing is sent, and the message names it`,
    once: true,
    flow: false,
    headers: { [name]: "1" },
    expect: refused(new RegExp(name)),
  },
]);

/** Some of the ports at which nobody offers HTTP, so that fetch refuses them (Fetch, section 2.9). */
const blockedPorts: Probe[] = [9, 25, 6000, 6667].map((port) => ({
  name: `a base URL with port ${port}, which fetch blocks: the client is not made`,
  once: true,
  baseUrl: () => `http://127.0.0.1:${port}`,
  expect: refused(/port/),
}));

const unusable: Probe[] = ([{}, "a proxy"] as unknown[]).map((value) => ({
  name: `${JSON.stringify(value)} as fetch: the client is not made`,
  once: true,
  flow: false,
  options: { fetch: value as Fetch },
  expect: refused(/fetch/),
}));

const platform = globalThis.fetch;

/** Answers as libraries do that are older than web streams, or run where there are none. */
const withBody =
  (bodyOf: (response: Response) => unknown): Fetch =>
  async (input, init) => {
    const response = await platform(input, init);
    const { status, ok, headers, statusText, url, redirected, type } = response;
    const body = bodyOf(response);
    const read = { text: () => response.text(), arrayBuffer: () => response.arrayBuffer() };
    return { status, ok, headers, statusText, url, redirected, type, body, ...read } as Response;
  };

const bodies: [string, (response: Response) => unknown][] = [
  ["a stream of Node", (response) => Readable.fromWeb(response.clone().body as never)],
  ["no body but what text() and arrayBuffer() give", () => undefined],
];

const foreignBodies: Probe[] = bodies.map(([what, bodyOf]) => ({
  name: `a fetch whose answers have ${what}: the answer is read, or the fetch refused before it is used`,
  once: true,
  options: { fetch: withBody(bodyOf) },
  expect: {
    ok: (ok, { usage }) => ok || usage !== undefined,
    requests: (requests, { ok }) => requests === (ok ? 1 : 0),
  },
  flow: { ok: true },
}));

/** A caller's fetch that repeats by itself: the first try is lost at the origin, the second is refused. */
const repeating: Fetch = async (input, init) => platform(input, init).catch(() => platform(closed, init));

/** What proves that nothing was sent, what does not, and what is refused before. */
export const unsent: Probe[] = [
  ...Object.entries(certificates).map(
    ([name, kind]): Probe => ({
      name: `${name}: nothing was sent`,
      once: true,
      tls: kind,
      expect: notSent,
    }),
  ),
  ...Object.entries(certificates).map(
    ([name, kind]): Probe => ({
      name: `${name} behind a proxy: nothing was sent`,
      once: true,
      tls: kind,
      proxy: "tunnel",
      expect: notSent,
    }),
  ),
  ...refusals,
  ...blockedPorts,
  ...refusedHeaders,
  ...unusable,
  ...foreignBodies,
  ...named({
    "a proxy that opens a tunnel: the call succeeds": {
      once: true,
      tls: "trusted",
      proxy: "tunnel",
      expect: { ok: true, requests: 1 },
    },
    "a proxy that drops the connection instead of a tunnel: nothing was sent": {
      once: true,
      tls: "trusted",
      proxy: "reset",
      expect: notSent,
    },
    "a proxy that closes instead of a tunnel: the call ends, and nothing came to the server": {
      // undici 7 asks such a proxy again and again; only the timeout ends that.
      once: true,
      tls: "trusted",
      proxy: "close",
      options: { timeout: 200, retry: false },
      expect: { ok: false, requests: 0, outcome: (outcome) => outcome !== "rejected" },
    },
    "a proxy that never answers: the call ends, and nothing came to the server": {
      once: true,
      tls: "trusted",
      proxy: "silent",
      options: { timeout: 400, retry: false },
      expect: { ok: false, requests: 0, outcome: (outcome) => outcome !== "rejected" },
    },
    "a connection that is not made in time: nothing was sent": [
      { connected: () => {} },
      notSent,
      {
        once: true,
        baseUrl: (origin) => origin.replace("http:", "https:"),
        options: () => ({ fetch: fetchOver(new Agent({ connect: { timeout: 100 } })) }),
      },
    ],
    "an abort while connecting: nothing came to the server": [
      { connected: () => {} },
      { ok: false, code: "aborted", requests: 0, attempts: 1 },
      {
        once: true,
        baseUrl: (origin) => origin.replace("http:", "https:"),
        act: async ({ call, abort }) => {
          setTimeout(abort, 100);
          await call();
        },
      },
    ],
    "a caller's fetch that repeats by itself, lost at first and then refused: the outcome stays open": [
      reset,
      { ok: false, outcome: "unknown", requests: 1 },
      { once: true, options: { fetch: repeating } },
    ],
    "a 421 for ever: the server refused": [
      answer(421),
      { ok: false, status: 421, outcome: "rejected", requests: (requests) => requests <= 2 },
      { applies: ({ isSpecial }) => !isSpecial(421) },
    ],
    "a 421, and then nobody listens: the outcome stays open": {
      server: (exchange) => {
        exchange.leave();
        exchange.response.shouldKeepAlive = false;
        answer(421)(exchange);
      },
      applies: ({ isSpecial }) => !isSpecial(421),
      // The platform asks again over a connection of its own (Fetch, HTTP-network-or-cache fetch); where it does not, it is a 421.
      expect: {
        ok: false,
        requests: 1,
        outcome: (outcome, { status }) => outcome === (status ? "rejected" : "unknown"),
      },
    },
    "no fetch at all: the client is not made": {
      once: true,
      alone: true,
      flow: false,
      options: () => {
        Reflect.deleteProperty(globalThis, "fetch");
        return {};
      },
      act: async ({ call }) => {
        globalThis.fetch = platform;
        await call();
      },
      expect: refused(/fetch/),
    },
  }),
];
