// The calls that every runtime and every kind of consumer makes. Nothing here belongs to a platform: it is bundled.
import type { AnyResult, CommonOptions, TransportError } from "@incident-clients/core";

/** One call, and how it has to end. */
export interface Step {
  vendor: string;
  /** What it shows. */
  what: string;
  operation: string;
  input: object;
  headers: Record<string, string>;
  options?: CommonOptions;
  /** Whether the caller gives up while the server keeps silent. */
  abort?: true;
  /** Where it goes through `client.http`. */
  http?: { method: string; path: string };
  /** The base URL, where it is not the one of the vendor. */
  url?: string;
  /** True where a request goes before it, so that its connection is a used one. */
  warm?: boolean;
  expected: string;
}

export interface Plan {
  /** The base URL of each vendor. */
  urls: Record<string, string>;
  steps: Step[];
}

/** How a step ended: `201`, `429 rejected`, `truncated unknown`. */
export interface Played extends Ended {
  vendor: string;
  what: string;
}

interface Ended {
  got: string;
  /** How many attempts the client counted, where it says so. */
  attempts?: number | undefined;
}

type Method = (input: object, options: { headers: Record<string, string>; signal: AbortSignal }) => Promise<AnyResult>;
type FetchMethod = (path: string, init: object) => Promise<{ response: Response }>;
type Client = Record<string, Method> & { http: Record<string, FetchMethod> };

/** How a vendor's `demo.ts` makes a client for a mock. */
export type Connect = (url: string, options: CommonOptions) => object;

/** Long enough for a request to arrive, on a busy machine too. */
const arrival = 300;

/** Plays the steps of each vendor in their order, the vendors side by side. */
export async function play({ urls, steps }: Plan, connect: Record<string, Connect>): Promise<Played[]> {
  const playVendor = async (vendor: string) => {
    const played: Played[] = [];
    for (const step of steps.filter((one) => one.vendor === vendor)) {
      const client = connect[vendor]?.(step.url ?? urls[vendor] ?? "", step.options ?? {}) as Client;
      const ended = await playStep(step, client).catch((error) => ({ got: String(error) }));
      played.push({ vendor, what: step.what, ...ended });
    }
    return played;
  };
  return (await Promise.all(Object.keys(urls).map(playVendor))).flat();
}

async function playStep(step: Step, client: Client): Promise<Ended> {
  const { operation, input, headers, abort, http, url, warm } = step;
  const controller = new AbortController();
  const { signal } = controller;
  const timer = abort && setTimeout(() => controller.abort(), arrival);
  try {
    if (warm && url) await warmUp(url);
    if (http) return await playHttp(http, client, input, { headers, signal });
    const result = await client[operation]?.(input, { headers, signal });
    if (!result) return { got: "no such method" };
    const { attempts } = result;
    if (result.ok) return { got: String(result.status), attempts };
    return { got: `${result.status ?? result.error.code} ${result.outcome}`, attempts };
  } finally {
    clearTimeout(timer);
  }
}

/** Long enough for a platform to put the connection back where it takes the next one from. */
const settling = 20;

async function warmUp(url: string): Promise<void> {
  // Not a GET, whose response Next.js 14 keeps from build time. The header makes a browser send a preflight on one connection
  // and open another, as it does for the call.
  await (await fetch(url, { method: "POST", headers: { "x-warm": "1" } })).text();
  await new Promise((resolve) => setTimeout(resolve, settling));
}

async function playHttp(
  { method, path }: NonNullable<Step["http"]>,
  client: Client,
  input: object,
  options: object,
): Promise<Ended> {
  const { body, ...params } = input as { body?: unknown };
  try {
    const fetched = await client.http[method]?.(path, { params, body, ...options });
    return { got: String(fetched?.response.status) };
  } catch (error) {
    const { code, outcome, attempts } = error as TransportError;
    if (!code) throw error;
    return { got: `${code} ${outcome}`, attempts };
  }
}
