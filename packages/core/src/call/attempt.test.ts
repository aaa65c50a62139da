import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  callOf,
  configOf,
  create,
  definition,
  fetchOf,
  json,
  never,
  read,
  refused,
  reset,
  secrets,
  untilAborted,
  watchedController,
} from "../../test/harness.ts";
import type { ClientConfig } from "../options.ts";
import type { Credentials } from "../wire/headers.ts";
import { attemptCall } from "./attempt.ts";
import { Fault } from "./fault.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const attempt = (config: ClientConfig, call = callOf(create), ms = 1000) =>
  attemptCall(definition, config, call, 1, ms, "timeout");

describe("sending", () => {
  test("passes the whole request to fetch, credentials included, and follows nothing by itself", async () => {
    const { fetch, sent } = fetchOf(json(201, { id: 1 }));
    await attempt(configOf(fetch));
    expect(sent).toEqual([
      {
        url: `https://host.test/base/things/${secrets.id}?q=${secrets.query}`,
        method: "POST",
        headers: { accept: "application/json", "x-custom": secrets.text, "x-key": secrets.key },
        body: `{"title":"${secrets.text}"}`,
        signal: expect.any(AbortSignal),
        redirect: "manual",
      },
    ]);
  });

  test("has no body where there is none, and no header can replace a credential", async () => {
    const { fetch, sent } = fetchOf(json(200, {}));
    await attempt(configOf(fetch), { ...callOf(read), headers: { "x-key": "mine" } });
    expect(sent[0]).toMatchObject({ method: "GET", body: null, headers: { "x-key": secrets.key } });
  });

  test("uses the global fetch of the moment unless told otherwise", async () => {
    const { fetch, sent } = fetchOf(json(201, {}));
    const { fetch: _, ...config } = configOf(fetch);
    vi.stubGlobal("fetch", fetch);
    expect((await attempt(config)).answer?.ok).toBe(true);
    expect(sent).toHaveLength(1);
  });

  test("returns the answer, its bytes and its details", async () => {
    const response = json(201, { id: 1 }, { "x-request-id": "abc", "retry-after": "7" });
    const { fetch } = fetchOf(response);
    expect(await attempt(configOf(fetch))).toEqual({
      answer: { ok: true, body: { id: 1 }, outcome: undefined, bytes: new TextEncoder().encode('{"id":1}') },
      fault: undefined,
      response,
      details: {
        operation: "theOperation",
        outcome: "unknown",
        attempts: 1,
        status: 201,
        requestId: "abc",
        retryAfter: undefined,
        hint: undefined,
      },
    });
  });
});

describe("credentials", () => {
  test("from a function are made afresh for every attempt", async () => {
    const { fetch, sent } = fetchOf(json(201, {}), json(201, {}));
    let nonce = 0;
    const config = configOf(fetch, { credentials: async () => ({ "x-nonce": String(++nonce) }) });
    await attempt(config);
    await attempt(config);
    expect(sent.map(({ headers }) => headers["x-nonce"])).toEqual(["1", "2"]);
  });

  test.each<[string, Credentials]>([
    ["rejects", () => Promise.reject(new Error(secrets.key))],
    [
      "throws",
      () => {
        throw new Error(secrets.key);
      },
    ],
    ["returns nothing", async () => undefined as never],
    ["returns what no header can carry", async () => ({ "x-key": `${secrets.key}\n` })],
  ])(
    "from a function that %s end the attempt before anything is sent, and nothing shows them",
    async (_, credentials) => {
      const { fetch, sent } = fetchOf();
      const { details, fault, answer, response } = await attempt(configOf(fetch, { credentials }));
      expect(fault).toEqual(new Fault("credentials"));
      expect({ answer, response, ...details }).toMatchObject({
        answer: undefined,
        response: undefined,
        outcome: "not-sent",
      });
      expect(JSON.stringify({ details, fault })).not.toContain(secrets.key);
      expect(sent).toHaveLength(0);
    },
  );

  test("that come after the attempt has ended send nothing any more", async () => {
    const { fetch, sent } = fetchOf();
    let resolve = (_: Record<string, string>) => {};
    const credentials = () =>
      new Promise<Record<string, string>>((given) => {
        resolve = given;
      });
    const pending = attempt(configOf(fetch, { credentials }));
    await vi.advanceTimersByTimeAsync(1000);
    resolve({ "x-key": "1" });
    const { fault, details } = await pending;
    await vi.advanceTimersByTimeAsync(1000);
    expect(fault).toEqual(new Fault("timeout"));
    expect(details.outcome).toBe("not-sent");
    expect(sent).toHaveLength(0);
  });
});

describe("without an answer", () => {
  test("a refused connection proves that nothing was sent", async () => {
    const { fault, details } = await attempt(configOf(fetchOf(refused()).fetch));
    expect(fault).toEqual(new Fault("connect", "ECONNREFUSED"));
    expect(details).toMatchObject({ outcome: "not-sent", status: undefined, requestId: undefined });
  });

  test("a lost connection leaves a doubt", async () => {
    const { fault, details } = await attempt(configOf(fetchOf(reset()).fetch));
    expect(fault).toEqual(new Fault("network", "ECONNRESET"));
    expect(details.outcome).toBe("unknown");
  });

  test.each([undefined, null, {}, { ok: true, status: 201, headers: {}, json: async () => ({ id: 1 }) }])(
    "what is no Response (%j) leaves a doubt, and the call does not reject",
    async (double) => {
      const { fault, details } = await attempt(configOf(fetchOf(async () => double as Response).fetch));
      expect(fault).toEqual(new Fault("network", "no Response"));
      expect(details).toMatchObject({ outcome: "unknown", attempts: 1, status: undefined });
    },
  );

  test("an abort beforehand sends nothing", async () => {
    const { fetch, sent } = fetchOf();
    const { fault, details } = await attempt(configOf(fetch), callOf(create, { signal: AbortSignal.abort() }));
    expect(fault).toEqual(new Fault("aborted"));
    expect(details.outcome).toBe("not-sent");
    expect(sent).toHaveLength(0);
  });

  test.each([
    ["stops with its signal", untilAborted],
    ["ignores its signal", never],
  ])("an abort or a limit ends a fetch that %s, and leaves a doubt", async (_, step) => {
    const controller = watchedController();
    const aborted = attempt(configOf(fetchOf(step).fetch), callOf(create, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(500);
    controller.abort(new Error("the caller's reason"));
    expect((await aborted).fault).toEqual(new Fault("aborted"));
    expect((await aborted).details.outcome).toBe("unknown");
    expect(controller.listeners.size).toBe(0);

    const late = attempt(configOf(fetchOf(step).fetch));
    await vi.advanceTimersByTimeAsync(1000);
    expect((await late).fault).toEqual(new Fault("timeout"));
    expect((await late).details.outcome).toBe("unknown");
  });

  test("the limit may be the deadline of the whole call", async () => {
    const late = attemptCall(definition, configOf(fetchOf(never).fetch), callOf(create), 3, 10, "deadline");
    await vi.advanceTimersByTimeAsync(10);
    expect(await late).toMatchObject({ fault: new Fault("deadline"), details: { attempts: 3 } });
  });
});
