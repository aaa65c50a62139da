import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  clientWith,
  definition,
  fetchOf,
  json,
  never,
  play,
  refused,
  reset,
  secrets,
  untilAborted,
  watchedController,
} from "../../test/harness.ts";
import type { Credentials } from "../credentials.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("sending", () => {
  test("passes the whole request to fetch, credentials included, and follows nothing by itself", async () => {
    const { create, sent } = play([json(201, { id: 1 })]);
    await create();
    expect(sent).toEqual([
      {
        at: 0,
        url: "https://host.test/base/things",
        method: "POST",
        headers: {
          accept: definition.accept,
          "content-type": "application/json",
          "x-custom": secrets.text,
          "x-key": secrets.key,
        },
        body: `{"title":"${secrets.text}"}`,
        signal: expect.any(AbortSignal),
        redirect: "manual",
        cache: "no-store",
      },
    ]);
  });

  test("has no body where there is none, and no header can replace a credential", async () => {
    const { read, sent } = play([json(200, {})]);
    await read({ headers: { "x-key": "mine" } });
    expect(sent[0]).toMatchObject({ method: "GET", body: null, headers: { "x-key": secrets.key } });
  });

  test("uses the global fetch of the moment unless told otherwise", async () => {
    const { client } = clientWith({ baseUrl: new URL("https://global.test") });
    const { fetch, sent } = fetchOf(json(201, {}));
    vi.stubGlobal("fetch", fetch);
    expect((await client.create({ body: {} })).ok).toBe(true);
    expect(sent).toHaveLength(1);
  });
});

describe("credentials", () => {
  test("from a function are made afresh for every attempt", async () => {
    let nonce = 0;
    const credentials = async () => ({ "x-nonce": String(++nonce) });
    const { read, sent } = play([reset(), reset(), json(200, {})], { credentials });
    const pending = read();
    await vi.advanceTimersByTimeAsync(10_000);
    await pending;
    expect(sent.map(({ headers }) => headers["x-nonce"])).toEqual(["1", "2", "3"]);
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
    ["returns a header that fetch writes by itself", async () => ({ "Content-Length": "7" })],
  ])("from a function that %s end the call before anything is sent, and nothing shows them", async (_, credentials) => {
    const { create, sent } = play([], { credentials });
    const result = await create();
    expect(result).toMatchObject({ error: { code: "credentials" }, outcome: "not-sent", attempts: 0 });
    expect(result.response).toBeUndefined();
    expect(JSON.stringify(result)).not.toContain(secrets.key);
    expect(sent).toHaveLength(0);
  });

  test("that come after the attempt has ended send nothing any more", async () => {
    let resolve = (_: Record<string, string>) => {};
    const credentials = () =>
      new Promise<Record<string, string>>((given) => {
        resolve = given;
      });
    const { create, sent } = play([], { credentials, timeout: 1000, retry: false });
    const pending = create();
    await vi.advanceTimersByTimeAsync(1000);
    resolve({ "x-key": "1" });
    expect(await pending).toMatchObject({ error: { code: "timeout" }, outcome: "not-sent", attempts: 0 });
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toHaveLength(0);
  });

  test("that fail at a repeat end the call with what was known before", async () => {
    let made = 0;
    const credentials = async () => {
      if (++made > 1) throw new Error(secrets.key);
      return {};
    };
    const { read, sent } = play([json(503, {}, { "x-request-id": "abc" })], { credentials });
    const pending = read();
    await vi.advanceTimersByTimeAsync(1000);
    const known = { code: "credentials", status: 503, requestId: "abc", outcome: "unknown", attempts: 1 };
    expect(await pending).toMatchObject({ status: undefined, outcome: "unknown", error: known });
    expect(sent).toHaveLength(1);
  });
});

describe("without an answer", () => {
  test("a refused connection proves that nothing was sent", async () => {
    const result = await play([refused()], { retry: false }).create();
    expect(result).toMatchObject({ error: { code: "connect", reason: "ECONNREFUSED" }, outcome: "not-sent" });
  });

  test("a lost connection leaves a doubt", async () => {
    const result = await play([reset()]).create();
    expect(result).toMatchObject({ error: { code: "network", reason: "ECONNRESET" }, outcome: "unknown", attempts: 1 });
  });

  test.each([undefined, null, {}, { ok: true, status: 201, headers: {}, json: async () => ({ id: 1 }) }])(
    "what is no Response (%j) leaves a doubt, and the call does not reject",
    async (double) => {
      const result = await play([async () => double as Response]).create();
      expect(result).toMatchObject({ status: undefined, outcome: "unknown", attempts: 1 });
      expect(result.error).toMatchObject({ code: "network", reason: "no Response" });
    },
  );

  test("an abort beforehand sends nothing", async () => {
    const { create, sent } = play([]);
    const result = await create({ signal: AbortSignal.abort() });
    expect(result).toMatchObject({ error: { code: "aborted" }, outcome: "not-sent", attempts: 0 });
    expect(sent).toHaveLength(0);
  });

  test.each([
    ["stops with its signal", untilAborted],
    ["ignores its signal", never],
  ])("an abort or a limit ends a fetch that %s, and leaves a doubt", async (_, step) => {
    const controller = watchedController();
    const aborted = play([step]).create({ signal: controller.signal });
    await vi.advanceTimersByTimeAsync(500);
    controller.abort(new Error("the caller's reason"));
    expect(await aborted).toMatchObject({ error: { code: "aborted" }, outcome: "unknown" });
    expect(controller.listeners.size).toBe(0);

    const late = play([step]).create({ timeout: 1000 });
    await vi.advanceTimersByTimeAsync(1000);
    expect(await late).toMatchObject({ error: { code: "timeout" }, outcome: "unknown", attempts: 1 });
  });

  test("a hook that aborts the call lets nothing be sent", async () => {
    const controller = new AbortController();
    const { create, sent } = play([], { on: { request: () => controller.abort() } });
    const result = await create({ signal: controller.signal });
    expect(result).toMatchObject({ error: { code: "aborted" }, outcome: "not-sent", attempts: 0 });
    expect(sent).toHaveLength(0);
  });
});

describe("a platform without fetch", () => {
  test("is refused when a client is made, and at a call, before anything is sent", async () => {
    const { client } = clientWith({ baseUrl: new URL("https://late.test") });
    vi.stubGlobal("fetch", undefined);
    expect(() => clientWith()).toThrow('client: "fetch" must be a function.');
    await expect(client.create({ body: {} })).rejects.toThrow('create: "fetch" must be a function.');
  });

  test("has a fetch where one is passed", async () => {
    vi.stubGlobal("fetch", undefined);
    expect((await play([json(201, {})]).create()).ok).toBe(true);
  });
});
