import { createServer, Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { createServer as createTlsServer, TLSSocket } from "node:tls";
import type { AnyResult } from "@incident-clients/core";
import { createTransport, type TransportOptions } from "@incident-clients/node";
import { certificate } from "../hostile/tools/certificates.ts";
import { keepSockets, listen } from "../hostile/tools/listen.ts";
import { openProxy, type ProxyAnswer } from "../hostile/tools/proxy.ts";
import { clientOf } from "./client.ts";

// Breaks a write at any step of the protocol, and compares what the caller is told with what was written. What was written is
// seen at the socket, below undici; what arrived is seen at the server.

/** The marks of the writes that a socket was given. */
const written = new Set<string>();
const original = Socket.prototype.write;
Socket.prototype.write = function (this: Socket, ...given: Parameters<Socket["write"]>) {
  const [, mark] = /mark-(\d+)/.exec(String(given[0])) ?? [];
  if (mark) written.add(mark);
  return original.apply(this, given);
} as Socket["write"];

/** Numbers that are the same for a seed (mulberry32). */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const ends = {
  close: (socket: Socket) => socket.end(),
  destroy: (socket: Socket) => socket.destroy(),
  reset: (socket: Socket) => (socket instanceof TLSSocket ? socket.destroy() : socket.resetAndDestroy()),
  noise: (socket: Socket) => socket.write("\0\x15\x03\x01 noise"),
  silence: () => {},
};

const steps = ["none", "accepted", "handshake", "request", "response", "idle"] as const;
const proxies: ProxyAnswer[] = [407, 403, 502, "close", "reset", "silent", "tunnel", "tunnel", "tunnel"];
const answer = (status: number) =>
  `HTTP/1.1 ${status} X\r\ncontent-type: application/json\r\ncontent-length: 8\r\n\r\n{"id":1}`;

/** What happens in one run. */
export function planOf(seed: number) {
  const random = randomOf(seed);
  const pick = <T>(values: readonly T[]): T => values[random(values.length)] as T;
  return {
    seed,
    tls: pick([false, true, true]),
    proxy: pick([undefined, undefined, pick(proxies)]),
    step: pick([...steps, "request", "response", "idle"] as const),
    end: pick(Object.keys(ends) as (keyof typeof ends)[]),
    trusted: random(12) > 0,
    used: pick([false, true]),
    /** Bytes of the request or of the response before the end comes. */
    bytes: random(pick([10, 400])),
    delay: random(4),
    abort: pick([undefined, undefined, random(12)]),
  };
}
export type Plan = ReturnType<typeof planOf>;

/** What was told, and what was true. */
export interface Run {
  plan: Plan;
  result: AnyResult;
  written: boolean;
  arrived: number;
}

const { key, cert } = await certificate("trusted");
const { cert: other } = await certificate("unknown authority");
const common: TransportOptions = { connectTimeout: 250 };
const direct = [cert, other].map((ca) => createTransport({ ...common, ca }));

async function openServer(plan: Plan, mark: string) {
  const { tls, step, end, bytes, delay } = plan;
  const state = { armed: false, arrived: 0, port: 0, close: () => {} };
  const strike = (socket: Socket) => void setTimeout(() => !socket.destroyed && ends[end](socket), delay);
  const serve = (socket: Socket) => {
    let text = "";
    let struck = false;
    socket.on("error", () => {});
    socket.on("data", (chunk: Buffer) => {
      text += chunk.toString("latin1");
      const isWrite = text.startsWith("POST");
      if (isWrite && text.length === chunk.length) state.arrived++;
      if (state.armed && isWrite && step === "request" && text.length >= bytes && !struck) {
        struck = true;
        strike(socket);
      }
      if (struck || !text.endsWith(isWrite ? `mark-${mark}"}` : "\r\n\r\n")) return;
      const whole = answer(isWrite ? 201 : 200);
      const broken = state.armed && step === "response";
      socket.write(broken ? whole.slice(0, bytes) : whole);
      if (broken) strike(socket);
      text = "";
    });
    if (step === "idle") socket.on("data", () => void setTimeout(() => state.armed && ends[end](socket), delay));
  };
  const server = createServer();
  const secure = createTlsServer({ key, cert }, serve);
  const { close } = keepSockets(server);
  secure.on("tlsClientError", () => {});
  server.on("connection", (socket: Socket) => {
    if (state.armed && step === "accepted") return strike(socket);
    if (state.armed && step === "handshake" && tls) return void socket.once("data", () => strike(socket));
    if (tls) secure.emit("connection", socket);
    else serve(socket);
  });
  state.port = await listen(server);
  if (step === "none") close();
  return Object.assign(state, { close });
}

/** Plays one run. */
export async function playFault(plan: Plan): Promise<Run> {
  const mark = String(plan.seed);
  const server = await openServer(plan, mark);
  const proxy = plan.proxy === undefined ? undefined : await openProxy(() => plan.proxy as ProxyAnswer);
  const ca = plan.trusted ? cert : other;
  const own = proxy && createTransport({ ...common, ca, proxy: proxy.url });
  const fetch = own ?? (plan.trusted ? direct[0] : direct[1]);
  const baseUrl = `http${plan.tls ? "s" : ""}://127.0.0.1:${server.port}`;
  const client = clientOf(baseUrl, fetch, { timeout: 400 });
  if (plan.used) {
    await client.read({}, { timeout: 300 });
    await sleep(plan.delay);
  }
  server.armed = true;
  // On an idle connection, the end may come while the write is on its way.
  const controller = new AbortController();
  const timer = plan.abort === undefined ? undefined : setTimeout(() => controller.abort(), plan.abort);
  const result = await client.create(
    { body: { id: `mark-${mark}` } },
    // In the head, which is written first.
    { signal: controller.signal, headers: { "x-mark": `mark-${mark}` } },
  );
  clearTimeout(timer);
  // What is on its way, and what a late start would send.
  await sleep(25);
  server.close();
  proxy?.close();
  own?.close();
  return { plan, result, written: written.delete(mark), arrived: server.arrived };
}

/** What was told wrongly, or sent twice. */
export function wrongOf({ result, written, arrived }: Run): string | undefined {
  if (arrived > 1) return `arrived ${arrived} times`;
  if (arrived > 0 && !written) return "the run itself is broken: it arrived unseen";
  if (result.ok) return arrived === 1 ? undefined : "a success that never arrived";
  if (result.outcome === "not-sent" && written) return "not-sent, and it was written";
  if (result.outcome !== "not-sent" && !written) return `${result.outcome}, and nothing was written`;
  return undefined;
}
