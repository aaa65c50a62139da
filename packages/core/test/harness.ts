import { getEventListeners } from "node:events";
import { afterEach, beforeEach, expect, vi } from "vitest";
import { createClient } from "../src/client.ts";
import type { Definition, Operation } from "../src/definition.ts";
import type { ErrorDetails } from "../src/errors.ts";
import type { CallOptions, ClientConfig } from "../src/options.ts";
import { loadPlatform } from "../src/platform/load.ts";
import type { Outcome } from "../src/policy/outcome.ts";

// What is loaded apart has to be there before a test takes the clock away.
await Promise.all([
  loadPlatform(),
  import("../src/call/observe.ts"),
  import("../src/http.ts"),
  import("../src/wire/long-integers.ts"),
]);

/** Takes the clock away for the tests of a file, each of which must leave no timer; `random` is what `Math.random` returns. */
export function useClock(random?: number): void {
  beforeEach(() => {
    vi.useFakeTimers();
    if (random !== undefined) vi.spyOn(Math, "random").mockReturnValue(random);
  });
  afterEach(() => {
    expect(vi.getTimerCount()).toBe(0);
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
}

/** Lets so much time pass, which is enough for a call and its waits, and returns what came of it. */
export async function ended<T>(call: Promise<T>, ms = 600_000): Promise<T> {
  await vi.advanceTimersByTimeAsync(ms);
  return call;
}

/** Values that may appear in no error, log or event. */
export const secrets = { key: "canary-key-7f3a", text: "canary-incident-text", id: "canary-id", query: "canary-query" };

export const create: Operation = { method: "POST", path: "/things", body: true, success: { 201: "json" } };
export const read: Operation = { method: "GET", path: "/things/{id}", idempotent: true, success: { 200: "json" } };

export const definition: Definition = {
  headers: ["x-documented"],
  accept: "application/json, application/problem+json",
  resetAfter: "x-reset",
  operations: { create, read },
};

/** One request as the fetch below saw it. */
export interface Sent {
  url: string;
  /** Milliseconds since the fetch was made. */
  at: number;
  method: string;
  headers: Record<string, string>;
  body: unknown;
  signal: AbortSignal;
  redirect: string;
}

export type Step = Response | Error | ((sent: Sent) => Promise<Response>);

/** A fetch that answers in the given order, records what it was asked, and refuses to answer more often. */
export function fetchOf(...steps: Step[]): { fetch: typeof fetch; sent: Sent[] } {
  const sent: Sent[] = [];
  const began = performance.now();
  const answer = async (url: unknown, init: unknown) => {
    const request = { url: String(url), at: performance.now() - began, ...(init as Omit<Sent, "url" | "at">) };
    const step = steps[sent.push(request) - 1];
    if (!step) throw new Error("one request more than the test expects");
    if (step instanceof Error) throw step;
    return typeof step === "function" ? step(request) : step;
  };
  return { fetch: answer as typeof globalThis.fetch, sent };
}

/** A JSON answer. */
export const json = (status: number, value: unknown, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(value), { status, headers: { "content-type": "application/json", ...headers } });

/** An answer of this text, or these bytes, and this type. */
export const typed = (status: number, text: string | Uint8Array<ArrayBuffer> | null, type?: string): Response =>
  new Response(typeof text === "string" ? new TextEncoder().encode(text) : text, {
    status,
    headers: type === undefined ? {} : { "content-type": type },
  });

/** An answer without a body, which is not the same as one that is empty by its own word. */
export const empty = (status: number, headers: Record<string, string> = {}): Response =>
  new Response(null, { status, headers });

/** An answer whose body is written by the test. */
export function streamed(status: number, headers: Record<string, string> = {}) {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const cancel = vi.fn<(reason: unknown) => void>();
  const body = new ReadableStream<Uint8Array>({
    start: (given) => {
      controller = given;
    },
    cancel,
  });
  const response = new Response(body, { status, headers: { "content-type": "application/json", ...headers } });
  if (!controller) throw new Error("the stream has not started");
  return { response, body: controller, cancel };
}

/** What fetch rejects with when the connection fails; the cause names the reason. */
export const failure = (cause: object): Error =>
  new TypeError("fetch failed", { cause: Object.assign(new Error("x"), cause) });
export const refused = (): Error => failure({ code: "ECONNREFUSED", syscall: "connect" });
export const reset = (): Error => failure({ code: "ECONNRESET", syscall: "read" });

/** A fetch step that ends only by its signal, as the platform's fetch does. */
export const untilAborted = ({ signal }: Sent): Promise<Response> =>
  new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));

/** A fetch step that never ends, whatever its signal says. */
export const never = (): Promise<Response> => new Promise(() => {});

/** Any result, with the fields of all its shapes. */
export interface AnyCallResult extends Omit<ErrorDetails, "outcome"> {
  ok: boolean;
  outcome?: Outcome;
  data?: unknown;
  error?: unknown;
  message?: string;
  headers: Record<string, string>;
  response: Response | undefined;
}
type Method = (request?: unknown, options?: unknown) => Promise<AnyCallResult>;
type Methods<Id extends string> = Record<Id, Method>;

type HttpAnswer = { data?: unknown; error?: unknown; response: Response };
type HttpMethod = (path: string, init?: object) => Promise<HttpAnswer>;
/** `client.http` without the types of a document. */
export type AnyHttp = Record<"GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE", HttpMethod> & {
  request: (method: string, path: string, init?: object) => Promise<HttpAnswer>;
};

/** A client as a vendor's factory makes it, of `definition` unless another is given. */
export function clientWith<Id extends string = "create" | "read">(
  more: Partial<ClientConfig> = {},
  given: Definition = definition,
) {
  const baseUrl = new URL("https://host.test/base");
  const client = createClient<Methods<Id>, object>(given, {
    baseUrl,
    credentials: { "X-Key": secrets.key },
    ...more,
  });
  return { client, http: client.http as unknown as AnyHttp };
}

/** A client whose requests are answered in the given order, and the requests. */
export function play(steps: Step[], more: Partial<ClientConfig> = {}, given: Definition = definition) {
  const { fetch, sent } = fetchOf(...steps);
  const { client, http } = clientWith({ fetch, ...more }, given);
  return {
    client,
    http,
    sent,
    /** Creates a thing, with a secret in every place that may not be shown. */
    create: (options: CallOptions = {}) =>
      client.create({ body: { title: secrets.text } }, { headers: { "x-custom": secrets.text }, ...options }),
    /** Reads a thing, with a secret in every place that may not be shown. */
    read: (options: CallOptions = {}) =>
      client.read({ path: { id: secrets.id }, query: { q: secrets.query } }, options),
  };
}

/** The definition above with other facts of its write, or of its read. */
export const withCreate = (more: Partial<Operation>): Definition => ({
  ...definition,
  operations: { create: { ...create, ...more }, read },
});
export const withRead = (more: Partial<Operation>): Definition => ({
  ...definition,
  operations: { create, read: { ...read, ...more } },
});

/** The code of the error that a call ended with. */
export const codeOf = ({ error }: AnyCallResult): unknown => (error as { code?: unknown } | undefined)?.code;

/** What a promise rejects with. */
export const rejection = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error) => error,
  );

/** How many listeners a signal has. */
export const listenersOf = (signal: AbortSignal): number => getEventListeners(signal, "abort").length;
