// Each fault looks as Node's fetch shows the real one, so that a client decides the same outcome as in production.

import { ContractError } from "./errors.ts";

/**
 * What can go wrong between a client and its vendor.
 *
 * - `refused`: nobody listens. Nothing was sent.
 * - `reset`: the connection broke after the request was sent.
 * - `stall`: no answer ever comes; the client has to give up by itself.
 * - `truncated`: status and headers came, the body broke off in the middle.
 * - `html`: a login or proxy page with status 200.
 */
export type FaultName = "refused" | "reset" | "stall" | "truncated" | "html";

/** Spoils an answer. */
export type Fault = (answer: Response, signal: AbortSignal) => Response | Promise<Response>;

const page = "<!doctype html><html><head><title>Sign in</title></head><body>Sign in to go on.</body></html>";

export const faults: Record<FaultName, Fault> = {
  refused: () => {
    throw failure("fetch failed", "connect ECONNREFUSED 127.0.0.1:443", { code: "ECONNREFUSED", syscall: "connect" });
  },
  reset: () => {
    throw failure("fetch failed", "read ECONNRESET", { code: "ECONNRESET", syscall: "read" });
  },
  stall: (_, signal) =>
    new Promise((_, reject) => {
      if (signal.aborted) reject(signal.reason);
      signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    }),
  truncated: async (answer) => {
    if (!answer.body) throw new ContractError(`a ${answer.status} without a body cannot be truncated`);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const chunks = [bytes.slice(0, bytes.length / 2)];
    const body = new ReadableStream({
      pull(controller) {
        const chunk = chunks.shift();
        if (chunk) controller.enqueue(chunk);
        else controller.error(failure("terminated", "other side closed", { code: "UND_ERR_SOCKET" }));
      },
    });
    const headers = new Headers(answer.headers);
    headers.set("content-length", String(bytes.length));
    return new Response(body, { status: answer.status, headers });
  },
  html: () => new Response(page, { headers: { "content-type": "text/html; charset=utf-8" } }),
};

function failure(message: string, why: string, details: object): TypeError {
  return new TypeError(message, { cause: Object.assign(new Error(why), details) });
}
