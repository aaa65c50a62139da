import { globSync } from "node:fs";
import { join } from "node:path";
import { inspect } from "node:util";
import { root } from "@incident-clients/openapi/vendors";
import { expect } from "vitest";

/** What no report may hold: the API key of every scene's client, and the text of what it sends. */
export const canary = { key: "canary-key-7f3a9c", text: "canary-text-of-the-ticket" };

/** How a flow ended; which fields there are depends on the flow. */
export type Told = { state: string; reason?: string | undefined; serverText?: string | undefined };

/** One call of a server. */
export interface Route {
  /** `POST /path`. */
  route: string;
  /** 200 unless set. */
  status?: number;
  body: unknown;
  /** What it answers once a write has been carried out, on a server that does not lag. */
  after?: unknown;
  /** Whether the call writes; then it must reach the server so often at most. */
  writes?: number;
}

/** Puts something around a client, such as a program's own retries. */
export type Wrap = <Client extends object>(client: Client) => Client;

/** A flow, and what may become of it. */
interface Flow {
  name: string;
  /** Runs the flow. Its client has the canary for a key, and what it sends holds the canary's text. */
  run(fetch: typeof globalThis.fetch, wrap: Wrap): Promise<Told>;
  /** The states that say that the work was done. */
  done: string[];
  /** The states that say that nobody knows. */
  open: string[];
  /** The vendor's error body with this text in every string. */
  envelope(text: string): unknown;
}

/** A flow on a vendor's fake, to be recorded. */
export interface Take extends Flow {
  fake(): { fetch: typeof globalThis.fetch; calls(): { operation: string }[] };
  /** How often each operation that writes may reach the server. */
  writes: Record<string, number>;
  /** Makes the calls that the flow makes only after a failure. */
  otherwise?(fetch: typeof globalThis.fetch): Promise<unknown>;
}

/** A flow over a server that answers each route in the same way every time. */
export interface Scene extends Flow {
  routes: Route[];
}

/** The scenes of every vendor: the takes of `test/flows/<vendor>/scenes.ts`, recorded. */
export async function listScenes(): Promise<Scene[]> {
  const files = globSync("test/flows/*/scenes.ts", { cwd: root }).sort();
  const modules: { takes: Take[] }[] = await Promise.all(files.map((file) => import(join(root, file))));
  return Promise.all(modules.flatMap(({ takes }) => takes).map(record));
}

const lineOf = (url: unknown, init?: RequestInit) => `${init?.method} ${new URL(String(url)).pathname}`;

/** Runs a flow on its fake, and keeps what each call answers: before the flow has written, and after. */
async function record({ fake: open, writes, otherwise, ...flow }: Take): Promise<Scene> {
  const fake = open();
  const routes = new Map<string, Route>();
  const reads: (() => Promise<void>)[] = [];
  const fetch = async (input: string | URL | Request, init?: RequestInit) => {
    const response = await fake.fetch(input, init);
    const operation = fake.calls().at(-1)?.operation ?? "";
    if (routes.has(operation)) return response;
    const route: Route = {
      route: lineOf(input, init),
      status: response.status,
      body: await response.clone().json(),
      ...(writes[operation] !== undefined && { writes: writes[operation] }),
    };
    routes.set(operation, route);
    if (route.writes === undefined)
      reads.push(async () => {
        route.after = await (await fake.fetch(input, init)).json();
      });
    return response;
  };
  await otherwise?.(fetch);
  await flow.run(fetch, (client) => client);
  for (const readAgain of reads) await readAgain();
  return { ...flow, routes: [...routes.values()] };
}

/** An answer on the wire. */
export interface Wire {
  status: number;
  text: string;
}

/** What a run has seen. */
export interface Played {
  told: Told | undefined;
  thrown: unknown;
  /** Calls that reached the server, in order. */
  calls: { route: Route; url: string; init: RequestInit }[];
  /** Whether a write was carried out. */
  written: boolean;
}

const wireOf = (status: number | undefined, body: unknown): Wire => ({
  status: status ?? 200,
  text: JSON.stringify(body),
});

/**
 * Plays a scene. `answer` may replace what a route answers; a write is carried out whatever is answered to it. A server that
 * `lags` goes on showing what was there before the write.
 */
export async function play(
  scene: Scene,
  {
    answer = () => undefined,
    lags = true,
    wrap = (client) => client,
  }: { answer?: (route: Route, call: number) => Wire | undefined; lags?: boolean; wrap?: Wrap },
): Promise<Played> {
  const played: Played = { told: undefined, thrown: undefined, calls: [], written: false };
  const fetch = async (url: unknown, init: RequestInit = {}) => {
    const line = lineOf(url, init);
    const route = scene.routes.find((one) => one.route === line);
    if (!route) throw new Error(`${scene.name} has no route for ${line}`);
    const call = played.calls.filter((one) => one.route === route).length;
    played.calls.push({ route, url: String(url), init });
    const body = played.written && !lags ? (route.after ?? route.body) : route.body;
    const { status, text } = answer(route, call) ?? wireOf(route.status, body);
    if (route.writes !== undefined && (status < 400 || status >= 500)) played.written = true;
    return new Response(text, { status, headers: { "content-type": "application/json" } });
  };
  try {
    played.told = await scene.run(fetch as typeof globalThis.fetch, wrap);
  } catch (error) {
    played.thrown = error;
  }
  return played;
}

/** The vendor's own words for a failure, after which nobody knows whether it did its work. */
export const failure = (scene: Scene): Wire => ({
  status: 500,
  text: JSON.stringify(scene.envelope("An error occurred")),
});

/** The states that say that nothing was written. */
const nothing = ["rejected", "not-sent", "stale", "unchanged", "dropped"];

/**
 * No call may write more often than it may, no report may say that nothing happened after a write, and a flow throws only
 * an error of ours, and before it writes.
 */
export function expectHonest(scene: Scene, { told, thrown, calls, written }: Played, what: string): void {
  if (thrown !== undefined) {
    const reads = scene.routes.every(({ writes }) => writes === undefined);
    const isMistake = (thrown as Error).name === "UsageError" && !written;
    expect(reads || isMistake, `${what}: threw ${inspect(thrown)}`).toBe(true);
    return;
  }
  for (const route of scene.routes.filter(({ writes }) => writes !== undefined))
    expect(calls.filter((call) => call.route === route).length, what).toBeLessThanOrEqual(route.writes ?? 0);
  const { state = "", reason } = told ?? {};
  if (written) expect(nothing, `${what}: ${state}`).not.toContain(state);
  if (!scene.done.includes(state)) expect(reason, what).toMatch(/^(?!.*(undefined|null|object Object|NaN)).+\.$/s);
  expect(() => JSON.stringify(told) + inspect(told), what).not.toThrow();
}

/** The steps to a value inside JSON. */
export type Path = readonly (string | number)[];

/** The paths to every value inside JSON, itself first. */
export function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const inner = Object.entries(value).flatMap(([name, item]) =>
    pathsOf(item, [...path, Array.isArray(value) ? Number(name) : name]),
  );
  return [path, ...inner];
}

/** The JSON text of a value with another text in place of what stands at a path. */
export function splice(value: unknown, path: Path, text: string): string {
  const mark = "put-it-here";
  const [first, ...rest] = path;
  if (first === undefined) return text;
  const replace = (one: unknown, steps: Path): unknown => {
    const [name, ...more] = steps;
    if (name === undefined) return mark;
    const copy = (Array.isArray(one) ? [...one] : { ...(one as object) }) as Record<string | number, unknown>;
    copy[name] = replace(copy[name], more);
    return copy;
  };
  return JSON.stringify(replace(value, [first, ...rest])).replace(JSON.stringify(mark), () => text);
}
