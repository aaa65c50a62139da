import type { Dispatcher } from "undici";

// Loading undici puts an agent of its own below the platform's fetch, unless that has one by then.
await fetch("data:,");
const undici = await import("undici");

export const { Agent, ProxyAgent } = undici;

/** A caller's fetch as undici documents it: its own, with an agent for each call. */
export const fetchOver = (dispatcher: Dispatcher): typeof fetch =>
  ((input: string, init: object) => undici.fetch(input, { ...init, dispatcher })) as unknown as typeof fetch;
