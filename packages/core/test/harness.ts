import { vi } from "vitest";
import type { Call } from "../src/call/attempt.ts";
import type { Definition, Operation } from "../src/definition.ts";
import { type ClientConfig, checkConfig } from "../src/options.ts";

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
  method: string;
  headers: Record<string, string>;
  body: unknown;
  signal: AbortSignal;
  redirect: string;
}

type Step = Response | Error | ((sent: Sent) => Promise<Response>);

/** A fetch that answers in the given order, records what it was asked, and refuses to answer more often. */
export function fetchOf(...steps: Step[]): { fetch: typeof fetch; sent: Sent[] } {
  const sent: Sent[] = [];
  const answer = async (url: unknown, init: unknown) => {
    const request = { url: String(url), ...(init as Omit<Sent, "url">) };
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

/** An answer without a body. */
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

export const configOf = (fetch: typeof globalThis.fetch, more: Partial<ClientConfig> = {}): ClientConfig =>
  checkConfig(definition, {
    baseUrl: new URL("https://host.test/base"),
    credentials: { "X-Key": secrets.key },
    fetch,
    ...more,
  });

/** A call as the client prepares it, with a secret in every place that may not be shown. */
export const callOf = (operation: Operation, options: Call["options"] = {}): Call => ({
  id: "theOperation",
  operation,
  url: `https://host.test/base/things/${secrets.id}?q=${secrets.query}`,
  headers: { accept: "application/json", "x-custom": secrets.text },
  body: operation.body && JSON.stringify({ title: secrets.text }),
  options,
});

/** An abort controller that knows how many listeners its signal has. */
export function watchedController(): AbortController & { listeners: Map<unknown, string> } {
  const controller = new AbortController();
  const listeners = new Map<unknown, string>();
  const { signal } = controller;
  const { addEventListener, removeEventListener } = signal;
  signal.addEventListener = (type: string, listener: EventListenerOrEventListenerObject) => {
    listeners.set(listener, type);
    addEventListener.call(signal, type, listener);
  };
  signal.removeEventListener = (type: string, listener: EventListenerOrEventListenerObject) => {
    if (listeners.get(listener) === type) listeners.delete(listener);
    removeEventListener.call(signal, type, listener);
  };
  return Object.assign(controller, { listeners });
}
