import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  callOf,
  configOf,
  create,
  definition,
  empty,
  failure,
  fetchOf,
  json,
  never,
  read,
  refused,
  reset,
  secrets,
  streamed,
  watchedController,
} from "../../test/harness.ts";
import { type TransportCode, TransportError } from "../errors.ts";
import type { HookEvent } from "../hooks.ts";
import type { CallOptions, ClientConfig } from "../options.ts";
import { createTransport } from "./transport.ts";

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, "random").mockReturnValue(0.5);
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.restoreAllMocks();
  vi.useRealTimers();
});

type Step = Parameters<typeof fetchOf>[number];

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
    ["empty-body", empty(201), `the answer lacks its documented body. ${sent}`],
    ["invalid-body", typed("{", "application/json"), `the answer is not valid JSON. ${sent}`],
    [
      "media-type",
      typed("<p>", "text/html"),
      `the answer is not JSON (a login or proxy page, or a wrong base URL) (text/html). ${sent}`,
    ],
    ["network", reset(), `the connection failed (ECONNRESET). ${sent}`],
    [
      "redirect",
      empty(307, { location: `https://evil.test/${secrets.id}` }),
      "a redirect was refused (check the base URL). The server refused it: nothing was created.",
    ],
    ["timeout", never, `no complete answer within the timeout. ${sent}`, { timeout: 10 }],
    ["too-large", json(201, "123456789"), `the answer exceeds maxBodyBytes. ${sent}`, {}, { maxBodyBytes: 9 }],
    ["truncated", cutOff(), `the answer was cut off (UND_ERR_SOCKET). ${sent}`],
  ])("%s says what happened and what it means, and holds no secret", async (code, step, message, options, more) => {
    const { fetch } = fetchOf(step);
    const send = createTransport(definition, configOf(fetch, more));
    const pending = send(callOf(create, { retry: false, ...options }));
    await vi.advanceTimersByTimeAsync(10);
    const { error, answer } = await pending;
    expect(answer).toBeUndefined();
    expect(error).toBeInstanceOf(TransportError);
    const attempts = ["aborted", "credentials"].includes(code) ? 0 : 1;
    expect(error).toMatchObject({ code, operation: "theOperation", attempts, message: `theOperation: ${message}` });
    for (const shown of [inspect(error, { depth: 9, showHidden: true }), JSON.stringify(error), String(error)]) {
      for (const secret of Object.values(secrets)) expect(shown).not.toContain(secret);
    }
  });

  test("has the details of the last attempt", async () => {
    const steps = [empty(503), empty(503, { "x-request-id": "abc", "retry-after": "7" })];
    const { fetch } = fetchOf(...steps);
    const controller = new AbortController();
    const send = createTransport({ ...definition, hints: { 503: "Wait." } }, configOf(fetch));
    const pending = send(callOf(read, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(1000);
    controller.abort();
    const details = { outcome: "unknown", attempts: 2, status: 503, requestId: "abc", retryAfter: 7, hint: "Wait." };
    expect((await pending).error).toMatchObject({ code: "aborted", ...details });
  });
});

describe("an abort during a wait", () => {
  test("ends the call at once and leaves neither timer nor listener", async () => {
    const controller = watchedController();
    const { fetch, sent } = fetchOf(empty(503, { "retry-after": "60" }));
    const pending = createTransport(definition, configOf(fetch))(callOf(read, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(1000);
    expect(controller.listeners.size).toBe(1);
    controller.abort();
    const { error } = await pending;
    expect(error?.code).toBe("aborted");
    expect(sent).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
    expect(controller.listeners.size).toBe(0);
  });

  test.each(["retry", "error", "response"])("may come from the %s hook", async (name) => {
    const controller = new AbortController();
    const { fetch, sent } = fetchOf(empty(503, { "retry-after": "60" }));
    const config = configOf(fetch, { on: { [name]: () => controller.abort() } });
    const { error } = await createTransport(definition, config)(callOf(read, { signal: controller.signal }));
    expect(error?.code).toBe("aborted");
    expect(sent).toHaveLength(1);
  });

  test("leaves no listener after a call that needed several attempts", async () => {
    const controller = watchedController();
    const { fetch } = fetchOf(empty(503), reset(), json(200, {}));
    const pending = createTransport(definition, configOf(fetch))(callOf(read, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(2000);
    expect((await pending).answer?.ok).toBe(true);
    expect(controller.listeners.size).toBe(0);
  });
});

describe("the retry hook", () => {
  const retries = async (steps: Step[], operation = read) => {
    const events: HookEvent[] = [];
    const retry = (event: HookEvent) => {
      events.push(event);
    };
    const pending = createTransport(
      definition,
      configOf(fetchOf(...steps).fetch, { on: { retry } }),
    )(callOf(operation));
    await vi.advanceTimersByTimeAsync(60_000);
    await pending;
    return events;
  };

  test("is told before each wait what failed and how long it takes", async () => {
    const common = {
      operation: "theOperation",
      method: "GET",
      url: "https://host.test/things/{id}",
      duration: 0,
      headers: {},
    };
    expect(await retries([empty(503, { "x-request-id": "abc" }), refused(), json(200, {})])).toEqual([
      { ...common, attempt: 1, status: 503, outcome: "unknown", code: undefined, requestId: "abc", wait: 250 },
      {
        ...common,
        attempt: 2,
        status: undefined,
        outcome: "unknown",
        code: "connect",
        requestId: undefined,
        wait: 500,
      },
    ]);
  });

  test("is not told of a failure that ends the call", async () => {
    expect(await retries([empty(400)])).toEqual([]);
    expect(await retries([empty(503)], create)).toEqual([]);
  });

  test("changes nothing when it throws", async () => {
    const retry = () => {
      throw new Error("the caller's own bug");
    };
    const { fetch, sent } = fetchOf(empty(503), json(200, {}));
    const pending = createTransport(definition, configOf(fetch, { on: { retry } }))(callOf(read));
    await vi.advanceTimersByTimeAsync(1000);
    expect((await pending).answer?.ok).toBe(true);
    expect(sent).toHaveLength(2);
  });
});

describe("the budget", () => {
  test("is shared by all calls of a client and refilled by successes", async () => {
    let healthy = false;
    let requests = 0;
    const fetch = async () => {
      requests += 1;
      return healthy ? json(200, {}) : empty(503);
    };
    const send = createTransport(definition, configOf(fetch));
    const requestsOf = async (calls: number) => {
      requests = 0;
      for (let call = 0; call < calls; call++) {
        const pending = send(callOf(read));
        await vi.advanceTimersByTimeAsync(10_000);
        await pending;
      }
      return requests;
    };
    expect(await requestsOf(8)).toBe(8 + 10);
    expect(await requestsOf(3)).toBe(3);
    healthy = true;
    expect(await requestsOf(20)).toBe(20);
    healthy = false;
    expect(await requestsOf(3)).toBe(3 + 2);
  });

  test("is not spent by failures that are not repeated", async () => {
    let answer = () => empty(503);
    const send = createTransport(
      definition,
      configOf(async () => answer()),
    );
    for (let call = 0; call < 11; call++) await send(callOf(create));
    for (let call = 0; call < 11; call++) await send(callOf(read, { retry: false }));
    answer = () => empty(429, { "retry-after": "3600" });
    for (let call = 0; call < 11; call++) await send(callOf(read));
    answer = () => empty(503);
    const pending = send(callOf(read));
    await vi.advanceTimersByTimeAsync(10_000);
    expect((await pending).details.attempts).toBe(3);
  });
});
