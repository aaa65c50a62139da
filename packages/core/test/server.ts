import { vi } from "vitest";
import type { CallOptions, ClientConfig } from "../src/options.ts";
import { clientWith, json, type Sent } from "./harness.ts";

/** A server behind a stubbed fetch that answers when told to, and knows who asked in which order. */
export function serverOf(
  answer: (id: string, sent: Sent) => Response | Promise<Response>,
  more: Partial<ClientConfig> = {},
) {
  const asked: string[] = [];
  const times: number[] = [];
  const began = performance.now();
  const fetch = (async (url: string, init: Sent) => {
    const id = url.split("/").at(-1) as string;
    asked.push(id);
    times.push(performance.now() - began);
    return answer(id, init);
  }) as unknown as typeof globalThis.fetch;
  const { client } = clientWith({ fetch, ...more });
  const ask = (id: number | string, options: CallOptions = {}) => client.read({ path: { id } }, options);
  return { fetch, client, ask, asked, times };
}

/** A server whose answers are given by hand. */
export function manual() {
  const waiting = new Map<string, (response: Response) => void>();
  const server = serverOf((id) => new Promise((resolve) => waiting.set(id, resolve)));
  const end = async (id: number | string, response = json(200, {})) => {
    waiting.get(String(id))?.(response);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { ...server, end };
}

/** The numbers from `from` on. */
export const range = (length: number, from = 0) => Array.from({ length }, (_, at) => from + at);
/** The same as texts, as ids arrive. */
export const texts = (length: number, from = 0) => range(length, from).map(String);

/** Lets a call end whose waits are all of no time, of which fake timers make a millisecond. */
export async function atOnce<T>(call: Promise<T>): Promise<T> {
  let ended = false;
  const end = () => {
    ended = true;
  };
  call.then(end, end);
  for (let turns = 0; !ended && turns < 100; turns++) await vi.advanceTimersByTimeAsync(turns && 1);
  if (!ended) throw new Error("the call waits for something");
  return call;
}
