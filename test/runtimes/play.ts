// The calls that every runtime and every kind of consumer makes. Nothing here belongs to a platform: it is bundled.
import type { AnyResult, CommonOptions } from "@incident-clients/core";

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
  expected: string;
}

export interface Plan {
  /** The base URL of each vendor. */
  urls: Record<string, string>;
  steps: Step[];
}

/** How a step ended: `201`, `429 rejected`, `truncated unknown`. */
export interface Played {
  vendor: string;
  what: string;
  got: string;
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
      const client = connect[vendor]?.(urls[vendor] ?? "", step.options ?? {}) as Client;
      played.push({ vendor, what: step.what, got: await playStep(step, client).catch(String) });
    }
    return played;
  };
  return (await Promise.all(Object.keys(urls).map(playVendor))).flat();
}

async function playStep({ operation, input, headers, abort, http }: Step, client: Client): Promise<string> {
  const controller = new AbortController();
  const { signal } = controller;
  const timer = abort && setTimeout(() => controller.abort(), arrival);
  try {
    if (http) {
      const { body, ...params } = input as { body?: unknown };
      const fetched = await client.http[http.method]?.(http.path, { params, body, headers, signal });
      return String(fetched?.response.status);
    }
    const result = await client[operation]?.(input, { headers, signal });
    if (!result) return "no such method";
    if (result.ok) return String(result.status);
    return `${result.status ?? result.error.code} ${result.outcome}`;
  } finally {
    clearTimeout(timer);
  }
}
