import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  definition,
  empty,
  failure,
  json,
  never,
  play,
  read,
  refused,
  reset,
  type Step,
  secrets,
  streamed,
  watchedController,
} from "../../test/harness.ts";
import { type TransportCode, TransportError } from "../errors.ts";
import type { HookEvent } from "../hooks.ts";
import type { CallOptions, ClientConfig } from "../options.ts";

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, "random").mockReturnValue(0.5);
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const typed = (text: string, type: string) => new Response(text, { status: 201, headers: { "content-type": type } });

function cutOff(): Response {
  const { response, body } = streamed(201);
  body.error(failure({ code: "UND_ERR_SOCKET" }));
  return response;
}

describe("the error of a call without an answer", () => {
  const sent = "A write may have happened: look before repeating it.";
  const unsent = "Nothing was sent: it is safe to repeat.";
  test.each<[TransportCode, Step, string, CallOptions?, Partial<ClientConfig>?]>([
    ["aborted", never, `the caller's signal ended the call. ${unsent}`, { signal: AbortSignal.abort() }],
    ["connect", refused(), `no connection (ECONNREFUSED). ${unsent}`],
    [
      "credentials",
      never,
      `the credentials could not be made. ${unsent}`,
      {},
      { credentials: () => Promise.reject(new Error(secrets.key)) },
    ],
    ["deadline", never, `the deadline passed. ${sent}`, { deadline: 10 }],
    ["empty-body", empty(201), `the response lacks its documented body. ${sent}`],
    ["invalid-body", typed("{", "application/json"), `the response is not valid JSON. ${sent}`],
    [
      "media-type",
      typed("<p>", "text/html"),
      `the response is not JSON (a login or proxy page, or a wrong base URL). ${sent}`,
    ],
    [
      "media-type",
      typed("<p>", `x/${secrets.text}`),
      `the response is not JSON (a login or proxy page, or a wrong base URL). ${sent}`,
    ],
    ["network", reset(), `the connection failed (ECONNRESET). ${sent}`],
    [
      "redirect",
      empty(307, { location: `https://evil.test/${secrets.id}` }),
      "a redirect was refused (check the base URL). The server refused it: nothing was created.",
    ],
    ["timeout", never, `no complete response within the timeout. ${sent}`, { timeout: 10 }],
    [
      "timeout",
      failure({ code: "UND_ERR_HEADERS_TIMEOUT" }),
      `no complete response within the timeout (UND_ERR_HEADERS_TIMEOUT). ${sent}`,
      { timeout: Infinity },
    ],
    ["too-large", json(201, "123456789"), `the response exceeds maxBodyBytes. ${sent}`, {}, { maxBodyBytes: 9 }],
    ["truncated", cutOff(), `the response was cut off (UND_ERR_SOCKET). ${sent}`],
  ])("%s says what happened and what it means, and holds no secret", async (code, step, message, options, more) => {
    const pending = play([step], more).create({ retry: false, ...options });
    await vi.advanceTimersByTimeAsync(10);
    const { error } = await pending;
    expect(error).toBeInstanceOf(TransportError);
    const attempts = ["aborted", "credentials"].includes(code) ? 0 : 1;
    expect(error).toMatchObject({ code, operation: "create", attempts, message: `create: ${message}` });
    for (const shown of [inspect(error, { depth: 9, showHidden: true }), JSON.stringify(error), String(error)]) {
      for (const secret of Object.values(secrets)) expect(shown).not.toContain(secret);
    }
  });

  test("`rate-limit` says how long the server wants nothing", async () => {
    const { create } = play([empty(429, { "retry-after": "60" })], { retry: false });
    await create();
    const { error } = await create({ deadline: 59_000 });
    const wait = "the server asked for a wait that ends after the deadline";
    const message = `create: ${wait}. Nothing was sent: it is safe to repeat. The server asked to wait 60 s.`;
    expect(error).toMatchObject({ code: "rate-limit", retryAfter: 60, attempts: 0, outcome: "not-sent", message });
  });
});

describe("an abort during a wait", () => {
  test.each([
    ["for the server's time", { "retry-after": "60" }],
    ["of ours", {}],
  ])("%s ends the call at once, with the details of the last answer", async (_, headers) => {
    const controller = watchedController();
    const answer = empty(503, { "x-request-id": "abc", ...headers });
    const { read, sent } = play([answer], {}, { ...definition, hints: async () => ({ 503: "Wait." }) });
    const pending = read({ signal: controller.signal, retry: { baseDelay: 8000 } });
    await vi.advanceTimersByTimeAsync(1000);
    expect(controller.listeners.size).toBe(1);
    controller.abort();
    const result = await pending;
    const details = { outcome: "unknown", attempts: 1, status: 503, requestId: "abc", hint: "Wait." };
    expect(result).toMatchObject({ status: undefined, error: { code: "aborted", ...details } });
    expect(result.retryAfter).toBe("retry-after" in headers ? 60 : undefined);
    expect(result.response).toBe(answer);
    expect(sent).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
    expect(controller.listeners.size).toBe(0);
  });

  test.each(["retry", "error", "response"])("may come from the %s hook", async (name) => {
    const controller = new AbortController();
    const on = { [name]: () => controller.abort() };
    const { read, sent } = play([empty(503, { "retry-after": "60" })], { on });
    expect(await read({ signal: controller.signal })).toMatchObject({ error: { code: "aborted", status: 503 } });
    expect(sent).toHaveLength(1);
  });

  test("leaves no listener after a call that needed several attempts", async () => {
    const controller = watchedController();
    const pending = play([empty(503), reset(), json(200, {})]).read({ signal: controller.signal });
    await vi.advanceTimersByTimeAsync(2000);
    expect((await pending).ok).toBe(true);
    expect(controller.listeners.size).toBe(0);
  });
});

describe("the retry hook", () => {
  const retries = async (steps: Step[], name: "create" | "read" = "read") => {
    const events: HookEvent[] = [];
    const pending = play(steps, { on: { retry: (event) => void events.push(event) } })[name]();
    await vi.advanceTimersByTimeAsync(60_000);
    await pending;
    return events;
  };

  test("is told before each wait what failed and how long it takes", async () => {
    const common = { operation: "read", method: "GET", url: `https://host.test${read.path}`, duration: 0, headers: {} };
    const first = { attempt: 1, status: 503, outcome: "unknown", code: undefined, requestId: "abc", wait: 250 };
    const second = { attempt: 2, status: undefined, outcome: "unknown", code: "connect", requestId: undefined };
    const third = { attempt: 1, status: 429, outcome: "rejected", code: undefined, requestId: undefined, wait: 7000 };
    expect(await retries([empty(503, { "x-request-id": "abc" }), refused(), json(200, {})])).toEqual([
      { ...common, ...first },
      { ...common, ...second, wait: 500 },
    ]);
    expect(await retries([empty(429, { "retry-after": "7" }), json(200, {})])).toEqual([{ ...common, ...third }]);
  });

  test("is not told of a failure that ends the call", async () => {
    expect(await retries([empty(400)])).toEqual([]);
    expect(await retries([empty(503)], "create")).toEqual([]);
  });

  test("changes nothing when it throws", async () => {
    const retry = () => {
      throw new Error("the caller's own bug");
    };
    const { read, sent } = play([empty(503), json(200, {})], { on: { retry } });
    const pending = read();
    await vi.advanceTimersByTimeAsync(1000);
    expect((await pending).ok).toBe(true);
    expect(sent).toHaveLength(2);
  });
});
